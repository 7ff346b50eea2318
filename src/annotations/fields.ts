import type { Span } from '../text/span';
import { isEdtf } from '../time/edtf';
import { makeDiagnostic, MESSAGES, type Template } from './messages';
import type { Diagnostic } from './model';
import { resolveAlias, type YamlEntry, type YamlMap, type YamlNode } from './yaml/yamlNode';

/** Collects what is wrong with one file. */
export class Problems {
  readonly list: Diagnostic[] = [];

  error(code: string, template: Template, range: Span, ...args: readonly string[]): void {
    this.list.push(makeDiagnostic('error', code, template, range, args));
  }

  warning(code: string, template: Template, range: Span, ...args: readonly string[]): void {
    this.list.push(makeDiagnostic('warning', code, template, range, args));
  }

  information(code: string, template: Template, range: Span, ...args: readonly string[]): void {
    this.list.push(makeDiagnostic('information', code, template, range, args));
  }
}

/**
 * Typed reading of one mapping. Every getter returns `undefined` where the key is missing, and
 * where the value is of the wrong type, which it also reports. `key:` with nothing after it and `null`
 * count as missing.
 */
export class Fields {
  readonly node: YamlMap;
  readonly #problems: Problems;
  readonly #entries = new Map<string, YamlEntry>();
  readonly #known = new Set<string>();

  constructor(node: YamlMap, problems: Problems) {
    this.node = node;
    this.#problems = problems;
    for (const entry of node.entries) this.#entries.set(entry.key.text, entry);
  }

  has(key: string): boolean {
    return this.value(key) !== undefined;
  }

  /** The value of a key, whatever its type; the key counts as known. */
  value(key: string): YamlNode | undefined {
    this.#known.add(key);
    const value = this.#entries.get(key)?.value;
    const content = value && resolveAlias(value);
    return content?.kind === 'scalar' && content.value === null ? undefined : value;
  }

  /** Where to point for a problem with a key: its value, else the key, else the mapping's start. */
  rangeOf(key: string): Span {
    const entry = this.#entries.get(key);
    if (entry) return entry.value.end > entry.value.start ? entry.value : entry.key;
    return this.node.entries[0]?.key ?? this.node;
  }

  /** A string; a number counts as the text it is written with. */
  text(key: string): string | undefined {
    const node = this.value(key);
    return node && textOf(node, key, this.#problems);
  }

  /** An EDTF date; anything else is reported. */
  date(key: string): string | undefined {
    const text = this.text(key);
    if (text === undefined || isEdtf(text)) return text;
    this.#problems.error('bad-edtf', MESSAGES.badEdtf, this.rangeOf(key), shorten(text));
    return undefined;
  }

  /** A whole number that is not negative. */
  count(key: string): number | undefined {
    const node = this.value(key);
    if (!node) return undefined;
    const content = resolveAlias(node);
    if (
      content.kind === 'scalar' &&
      typeof content.value === 'number' &&
      Number.isSafeInteger(content.value) &&
      content.value >= 0
    ) {
      return content.value;
    }
    this.#problems.error('wrong-type', MESSAGES.notCount, node, key);
    return undefined;
  }

  flag(key: string): boolean {
    const node = this.value(key);
    if (!node) return false;
    const content = resolveAlias(node);
    if (content.kind === 'scalar' && typeof content.value === 'boolean') return content.value;
    this.#problems.error('wrong-type', MESSAGES.notFlag, node, key);
    return false;
  }

  map(key: string): Fields | undefined {
    const node = this.value(key);
    if (!node) return undefined;
    const content = resolveAlias(node);
    if (content.kind === 'map') return new Fields(content, this.#problems);
    this.#problems.error('wrong-type', MESSAGES.notMapping, node, key);
    return undefined;
  }

  /** The items of a list, whatever they are. */
  items(key: string): readonly YamlNode[] | undefined {
    const node = this.value(key);
    if (!node) return undefined;
    const content = resolveAlias(node);
    if (content.kind === 'sequence') return content.items.map((item) => item.node);
    this.#problems.error('wrong-type', MESSAGES.notList, node, key);
    return undefined;
  }

  /** A list of strings. */
  texts(key: string): readonly string[] | undefined {
    return this.items(key)?.flatMap((node) => textOf(node, key, this.#problems) ?? []);
  }

  /** A mapping from words of the writer's own to a string or a list of strings. */
  textLists(key: string): Readonly<Record<string, string | readonly string[]>> | undefined {
    const fields = this.map(key);
    if (!fields) return undefined;
    const record = emptyRecord<string | readonly string[]>();
    for (const { key: name } of fields.node.entries) {
      const node = fields.value(name.text);
      if (!node) continue;
      const isList = resolveAlias(node).kind === 'sequence';
      const value = isList ? fields.texts(name.text) : fields.text(name.text);
      if (value !== undefined) record[name.text] = value;
    }
    return record;
  }

  /** Says of each key that nobody asked for that it is kept, but not used. */
  reportUnknown(): void {
    for (const { key } of this.node.entries) {
      if (this.#known.has(key.text)) continue;
      this.#problems.information('unknown-key', MESSAGES.unknownKey, key, shorten(key.text));
    }
  }
}

/** A record without a prototype, so that no key of a file can reach one. */
export function emptyRecord<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

/** Text of a file as part of a message. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function textOf(node: YamlNode, key: string, problems: Problems): string | undefined {
  const content = resolveAlias(node);
  if (content.kind === 'scalar') {
    if (typeof content.value === 'string') return content.value;
    if (typeof content.value === 'number') return content.text;
    const written = shorten(content.text);
    if (written === '') problems.error('wrong-type', MESSAGES.notText, node, key);
    else problems.error('wrong-type', MESSAGES.unquotedText, node, key, written);
    return undefined;
  }
  problems.error('wrong-type', MESSAGES.notText, node, key);
  return undefined;
}
