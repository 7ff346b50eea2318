import type { YamlEntry, YamlItem, YamlMap, YamlNode, YamlScalar, YamlSequence } from './yamlNode';

/** Flow collections inside one another; more is left to the full reader. */
const MAX_FLOW_DEPTH = 12;
/** Nothing of ours is deeper. */
const MAX_BLOCK_DEPTH = 12;
/** Longer keys are nothing of ours. */
const MAX_KEY = 200;
/** Characters that change what a text means, or that readers treat differently. */

const UNUSUAL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029\ufeff]|\r(?!\n)/;
/** Numbers of other notations than decimal digits. */
const OTHER_NUMBER = /^(?:0[xo].*|\d*\.?\d*(?:[eE][-+]?\d*)?)$/;

/** Other numbers, nothing, the end of a document, a merge key. */
const UNUSUAL_WORD = /^(?:~$|[+.]\d|[+]?\.(?:inf|nan)$|\.\.\.|\+\.|<<)/i;

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const BAR = 124;
const OPEN_MAP = 123;
const CLOSE_MAP = 125;
/** What no plain scalar of ours begins with. */
const INDICATORS = new Set(Array.from('-?:,[]{}#&*!|>\'"%@`', (sign) => sign.charCodeAt(0)));
const ESCAPED: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  '"': '"',
  '\\': '\\',
  '/': '/',
};

/** Thrown where the text is not as plain as this reader knows it. */
class NotPlain extends Error {}
const NOT_PLAIN = new NotPlain();

/**
 * Reads the plain YAML that Glossator writes and most people do: one mapping in block style, lists of
 * mappings, scalars on one line, flow collections, literal blocks. For such a text the result is the
 * very tree that the full reader builds, in a small part of its time; `undefined` where anything is
 * unusual, wrong included.
 */
export function readPlainYaml(text: string): YamlMap | undefined {
  if (UNUSUAL.test(text)) return undefined;
  try {
    return new PlainReader(text).read();
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

class PlainReader {
  readonly #text: string;
  readonly #length: number;
  #at = 0;
  /** Column of the content at `#at`, where `#at` is behind {@link #nextContent}. */
  #column = 0;

  constructor(text: string) {
    this.#text = text;
    this.#length = text.length;
  }

  read(): YamlMap {
    if (!this.#nextContent() || this.#column !== 0) throw NOT_PLAIN;
    const map = this.#blockMap(0, 0);
    if (this.#at < this.#length) throw NOT_PLAIN;
    return map;
  }

  /** Goes from a line's start over blank lines and comments to content; `false` at the end. */
  #nextContent(): boolean {
    const text = this.#text;
    for (;;) {
      const start = this.#at;
      while (text.charCodeAt(this.#at) === SPACE) this.#at++;
      if (this.#at >= this.#length) return false;
      const code = text.charCodeAt(this.#at);
      if (code === HASH) this.#skipLine();
      else if (code === LF) this.#at++;
      else if (code === CR) this.#at += 2;
      else {
        this.#column = this.#at - start;
        return true;
      }
    }
  }

  #skipLine(): void {
    const feed = this.#text.indexOf('\n', this.#at);
    this.#at = feed < 0 ? this.#length : feed + 1;
  }

  /** Goes over the blank rest of a line, a comment included, to the next line. */
  #endLine(): void {
    const start = this.#at;
    while (this.#text.charCodeAt(this.#at) === SPACE) this.#at++;
    if (this.#at >= this.#length) return;
    const code = this.#text.charCodeAt(this.#at);
    if (code === LF) this.#at++;
    else if (code === CR) this.#at += 2;
    else if (code === HASH && this.#at > start) this.#skipLine();
    else throw NOT_PLAIN;
  }

  /** A mapping whose first key stands here, in `column`; ends at content that is not its own. */
  #blockMap(column: number, depth: number): YamlMap {
    if (depth > MAX_BLOCK_DEPTH) throw NOT_PLAIN;
    const start = this.#at;
    const entries: YamlEntry[] = [];
    do {
      const key = this.#key();
      if (hasKey(entries, key.text)) throw NOT_PLAIN;
      const colon = this.#at++;
      entries.push({ key, colon, explicit: false, value: this.#blockValue(column, depth) });
    } while (this.#nextContent() && this.#column === column);
    this.#leave(column);
    const end = entries.at(-1)?.value.end ?? 0;
    return { kind: 'map', flow: false, entries, start, end };
  }

  /** Goes back to the start of the line whose content ended a collection in `column`. */
  #leave(column: number): void {
    if (this.#at >= this.#length) return;
    // More indentation would mean that the line before goes on here.
    if (this.#column > column) throw NOT_PLAIN;
    this.#at -= this.#column;
  }

  /** What follows the colon of a key in `column`; leaves the reader at a line's start. */
  #blockValue(column: number, depth: number): YamlNode {
    const colon = this.#at;
    while (this.#text.charCodeAt(this.#at) === SPACE) this.#at++;
    const code = this.#text.charCodeAt(this.#at);
    if (this.#at < this.#length && code !== LF && code !== CR && code !== HASH) {
      if (this.#at === colon) throw NOT_PLAIN;
      if (code === BAR) return this.#literal(column);
      const node = this.#inline(column);
      this.#endLine();
      return node;
    }
    const bare = this.#at === colon;
    this.#at = colon;
    this.#endLine();
    const lineStart = this.#at;
    const more = this.#nextContent();
    if (more && this.#isDash() && this.#column >= column) {
      return this.#blockSequence(this.#column, depth + 1);
    }
    if (more && this.#column > column) return this.#blockMap(this.#column, depth + 1);
    // Where an empty value stands is told by what is between the colon and the line's end.
    if (!bare) throw NOT_PLAIN;
    this.#at = lineStart;
    return { kind: 'scalar', value: null, text: '', style: 'empty', start: colon, end: colon };
  }

  #isDash(): boolean {
    if (this.#text.charCodeAt(this.#at) !== DASH) return false;
    const next = this.#text.charCodeAt(this.#at + 1);
    return next === SPACE || next === LF || next === CR || Number.isNaN(next);
  }

  #blockSequence(column: number, depth: number): YamlSequence {
    if (depth > MAX_BLOCK_DEPTH) throw NOT_PLAIN;
    const start = this.#at;
    const items: YamlItem[] = [];
    do {
      if (!this.#isDash()) break;
      const dash = this.#at++;
      while (this.#text.charCodeAt(this.#at) === SPACE) this.#at++;
      items.push({ dash, node: this.#item(column, column + this.#at - dash, depth) });
    } while (this.#nextContent() && this.#column === column);
    this.#leave(column);
    const end = items.at(-1)?.node.end ?? 0;
    return { kind: 'sequence', flow: false, items, start, end };
  }

  /** The content of an item in line with its dash. */
  #item(dash: number, column: number, depth: number): YamlNode {
    const code = this.#text.charCodeAt(this.#at);
    if (this.#at >= this.#length || code === LF || code === CR || code === HASH) throw NOT_PLAIN;
    if (code !== OPEN_MAP && code !== OPEN_LIST && this.#findKeyEnd() >= 0) {
      return this.#blockMap(column, depth + 1);
    }
    const node = this.#inline(dash);
    this.#endLine();
    return node;
  }

  /** The offset of the colon if a plain key stands here; -1 otherwise. */
  #findKeyEnd(): number {
    const text = this.#text;
    if (INDICATORS.has(text.charCodeAt(this.#at))) return -1;
    for (let at = this.#at; at < this.#length; at++) {
      const code = text.charCodeAt(at);
      if (code === LF || code === CR || code === TAB) return -1;
      if (code === HASH && text.charCodeAt(at - 1) === SPACE) return -1;
      if (code !== COLON) continue;
      const next = text.charCodeAt(at + 1);
      if (next === SPACE || next === LF || next === CR || at + 1 === this.#length) return at;
    }
    return -1;
  }

  /** A plain key in block style; leaves the reader at its colon. */
  #key(): YamlScalar {
    const start = this.#at;
    const colon = this.#findKeyEnd();
    if (colon <= start || colon - start > MAX_KEY) throw NOT_PLAIN;
    if (this.#text.charCodeAt(colon - 1) === SPACE) throw NOT_PLAIN;
    this.#at = colon;
    return this.#scalar(start, colon);
  }

  /** A scalar or flow collection within the lines of an entry of `column`. */
  #inline(column: number): YamlNode {
    switch (this.#text.charCodeAt(this.#at)) {
      case OPEN_MAP:
        return this.#flowMap(column, 0);
      case OPEN_LIST:
        return this.#flowList(column, 0);
      case QUOTE:
        return this.#doubleQuoted();
      case APOSTROPHE:
        return this.#singleQuoted();
      default:
        return this.#blockPlain();
    }
  }

  /** A plain scalar to the end of its line or to a comment. */
  #blockPlain(): YamlScalar {
    const text = this.#text;
    const start = this.#at;
    if (INDICATORS.has(text.charCodeAt(start))) throw NOT_PLAIN;
    let end = start;
    let at = start;
    for (; at < this.#length; at++) {
      const code = text.charCodeAt(at);
      if (code === LF || code === CR || code === TAB) break;
      if (code === SPACE) {
        if (text.charCodeAt(at + 1) === HASH) break;
        continue;
      }
      if (code === COLON) {
        const next = text.charCodeAt(at + 1);
        if (next === SPACE || next === LF || next === CR || Number.isNaN(next)) throw NOT_PLAIN;
      }
      end = at + 1;
    }
    if (text.charCodeAt(at) === TAB) throw NOT_PLAIN;
    this.#at = at;
    return this.#scalar(start, end);
  }

  #scalar(start: number, end: number): YamlScalar {
    const text = this.#text.slice(start, end);
    return { kind: 'scalar', value: resolvePlain(text), text, style: 'plain', start, end };
  }

  #singleQuoted(): YamlScalar {
    const text = this.#text;
    const start = this.#at;
    let doubled = false;
    for (let at = start + 1; at < this.#length; at++) {
      const code = text.charCodeAt(at);
      if (code === LF || code === TAB) break;
      if (code !== APOSTROPHE) continue;
      if (text.charCodeAt(at + 1) === APOSTROPHE) {
        doubled = true;
        at++;
        continue;
      }
      const raw = text.slice(start + 1, at);
      this.#at = at + 1;
      return quoted(doubled ? raw.replaceAll("''", "'") : raw, 'single', start, at + 1);
    }
    throw NOT_PLAIN;
  }

  #doubleQuoted(): YamlScalar {
    const text = this.#text;
    const start = this.#at;
    let escaped = false;
    for (let at = start + 1; at < this.#length; at++) {
      const code = text.charCodeAt(at);
      if (code === LF || code === TAB) break;
      if (code === BACKSLASH) {
        escaped = true;
        at++;
        const sign = text.charCodeAt(at);
        if (sign === LF || sign === CR) break;
        continue;
      }
      if (code !== QUOTE) continue;
      const raw = text.slice(start + 1, at);
      this.#at = at + 1;
      return quoted(escaped ? unescape(raw) : raw, 'double', start, at + 1);
    }
    throw NOT_PLAIN;
  }

  #flowMap(column: number, depth: number): YamlMap {
    if (depth > MAX_FLOW_DEPTH) throw NOT_PLAIN;
    const start = this.#at++;
    const entries: YamlEntry[] = [];
    this.#flowSpace(column);
    if (this.#text.charCodeAt(this.#at) === CLOSE_MAP) this.#at++;
    else {
      do {
        if (entries.length > 0) this.#flowSpace(column);
        const key = this.#flowPlain(true);
        if (hasKey(entries, key.text)) throw NOT_PLAIN;
        const colon = this.#at++;
        while (this.#text.charCodeAt(this.#at) === SPACE) this.#at++;
        entries.push({ key, colon, explicit: false, value: this.#flowNode(column, depth) });
      } while (this.#goesOn(column, CLOSE_MAP));
    }
    return { kind: 'map', flow: true, entries, start, end: this.#at };
  }

  #flowList(column: number, depth: number): YamlSequence {
    if (depth > MAX_FLOW_DEPTH) throw NOT_PLAIN;
    const start = this.#at++;
    const items: YamlItem[] = [];
    this.#flowSpace(column);
    if (this.#text.charCodeAt(this.#at) === CLOSE_LIST) this.#at++;
    else {
      do {
        if (items.length > 0) this.#flowSpace(column);
        items.push({ dash: undefined, node: this.#flowNode(column, depth) });
      } while (this.#goesOn(column, CLOSE_LIST));
    }
    return { kind: 'sequence', flow: true, items, start, end: this.#at };
  }

  /** Whether a comma follows; otherwise the bracket that ends the collection must. */
  #goesOn(column: number, close: number): boolean {
    this.#flowSpace(column);
    const code = this.#text.charCodeAt(this.#at++);
    if (code === COMMA) return true;
    if (code !== close) throw NOT_PLAIN;
    return false;
  }

  /** White space inside a flow collection; each new line must be indented more than its entry. */
  #flowSpace(column: number): void {
    const text = this.#text;
    for (;;) {
      while (text.charCodeAt(this.#at) === SPACE) this.#at++;
      if (text.charCodeAt(this.#at) === CR) this.#at++;
      if (text.charCodeAt(this.#at) !== LF) return;
      const line = ++this.#at;
      while (text.charCodeAt(this.#at) === SPACE) this.#at++;
      if (this.#at - line <= column) throw NOT_PLAIN;
    }
  }

  #flowNode(column: number, depth: number): YamlNode {
    switch (this.#text.charCodeAt(this.#at)) {
      case OPEN_MAP:
        return this.#flowMap(column, depth + 1);
      case OPEN_LIST:
        return this.#flowList(column, depth + 1);
      case QUOTE:
        return this.#doubleQuoted();
      case APOSTROPHE:
        return this.#singleQuoted();
      default:
        return this.#flowPlain(false);
    }
  }

  /** A plain scalar inside brackets, on one line; a key ends at its colon. */
  #flowPlain(isKey: boolean): YamlScalar {
    const text = this.#text;
    const start = this.#at;
    if (INDICATORS.has(text.charCodeAt(start))) throw NOT_PLAIN;
    let end = start;
    for (let at = start; at < this.#length; at++) {
      const code = text.charCodeAt(at);
      if (code === SPACE) continue;
      if (code === COLON) {
        const next = text.charCodeAt(at + 1);
        if (next === SPACE) {
          if (!isKey || end !== at || at - start > MAX_KEY) throw NOT_PLAIN;
          this.#at = at;
          return this.#scalar(start, end);
        }
        if (isFlowSign(next) || next === LF || next === CR) throw NOT_PLAIN;
      }
      if (
        code === COMMA ||
        code === CLOSE_MAP ||
        code === CLOSE_LIST ||
        code === LF ||
        code === CR
      ) {
        if (isKey || end === start) throw NOT_PLAIN;
        // A line break may be followed by more of the same scalar.
        if ((code === LF || code === CR) && !this.#endsHere(at)) throw NOT_PLAIN;
        this.#at = at;
        return this.#scalar(start, end);
      }
      if (code === OPEN_MAP || code === OPEN_LIST || code === TAB) throw NOT_PLAIN;
      if (code === HASH && text.charCodeAt(at - 1) === SPACE) throw NOT_PLAIN;
      end = at + 1;
    }
    throw NOT_PLAIN;
  }

  /** Whether what comes after a line break ends a scalar in brackets. */
  #endsHere(at: number): boolean {
    let next = at;
    for (;;) {
      const code = this.#text.charCodeAt(next);
      if (code !== SPACE && code !== LF && code !== CR) {
        return code === COMMA || code === CLOSE_MAP || code === CLOSE_LIST;
      }
      next++;
    }
  }

  /** A literal block, its header here; `column` is that of its key. */
  #literal(column: number): YamlScalar {
    const text = this.#text;
    const start = this.#at++;
    const strip = text.charCodeAt(this.#at) === DASH;
    if (strip) this.#at++;
    this.#endLine();
    const lines: string[] = [];
    let indent = -1;
    let end = this.#at;
    let kept = 0;
    while (this.#at < this.#length) {
      const line = this.#at;
      let content = line;
      while (text.charCodeAt(content) === SPACE) content++;
      const feed = text.indexOf('\n', content);
      const next = feed < 0 ? this.#length : feed + 1;
      const lineEnd = feed < 0 ? next : text.charCodeAt(feed - 1) === CR ? feed - 1 : feed;
      if (content >= lineEnd) {
        if (indent < 0 || content - line > indent) throw NOT_PLAIN;
        lines.push('');
      } else {
        if (indent < 0) {
          indent = content - line;
          if (indent <= column) throw NOT_PLAIN;
        }
        if (content - line < indent) {
          if (content - line > column) throw NOT_PLAIN;
          break;
        }
        lines.push(text.slice(line + indent, lineEnd));
        kept = lines.length;
        end = next;
      }
      this.#at = next;
    }
    if (kept === 0) throw NOT_PLAIN;
    const value = lines.slice(0, kept).join('\n') + (strip ? '' : '\n');
    return { kind: 'scalar', value, text: value, style: 'literal', start, end };
  }
}

function isFlowSign(code: number): boolean {
  return (
    code === COMMA ||
    code === OPEN_LIST ||
    code === CLOSE_LIST ||
    code === OPEN_MAP ||
    code === CLOSE_MAP
  );
}

function hasKey(entries: readonly YamlEntry[], text: string): boolean {
  if (entries.length > 100) throw NOT_PLAIN;
  return entries.some(({ key }) => key.text === text);
}

function quoted(value: string, style: 'single' | 'double', start: number, end: number): YamlScalar {
  return { kind: 'scalar', value, text: value, style, start, end };
}

function unescape(raw: string): string {
  return raw.replace(/\\(?:u([\da-fA-F]{4})|([\s\S]))/g, (_, hex?: string, sign?: string) => {
    if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
    const plain = sign === undefined ? undefined : ESCAPED[sign];
    if (plain === undefined) throw NOT_PLAIN;
    return plain;
  });
}

/** What a plain scalar means in YAML's core schema; unusual notations are left to the full reader. */
function resolvePlain(text: string): string | number | boolean | null {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    if (/^\d+$/.test(text)) return parseInt(text, 10);
    if (OTHER_NUMBER.test(text)) throw NOT_PLAIN;
    return text;
  }
  if (UNUSUAL_WORD.test(text)) throw NOT_PLAIN;
  switch (text) {
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    default:
      return text;
  }
}
