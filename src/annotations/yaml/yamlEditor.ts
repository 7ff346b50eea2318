import type { Span } from '../../text/span';
import { differenceOf, type TextEdit } from '../textEdit';
import { readYaml } from './readYaml';
import {
  type Context,
  entryLines,
  inlineText,
  isList,
  mappingLines,
  doubleQuoted,
  plainOf,
  scalarText,
  singleQuoted,
  type WriteValue,
} from './writeYaml';
import {
  entryOf,
  resolveAlias,
  samePlain,
  toPlain,
  type YamlEntry,
  type YamlItem,
  type YamlMap,
  type YamlNode,
  type YamlSequence,
} from './yamlNode';

/** A mapping to be written. */
export type WriteMap = Readonly<Record<string, WriteValue | undefined>>;

/** Keys and indices from the root to a node. */
export type Path = readonly (string | number)[];

/** Thrown inside an edit that cannot be made without touching more than it should. */
export class CannotEdit extends Error {}

/**
 * A YAML text under edit. Each method changes the least that it can; everything else stays byte for
 * byte. A method that finds an unusual layout throws {@link CannotEdit} and leaves the text alone.
 */
export class YamlEditor {
  #text: string;
  #root: YamlNode | undefined;
  #edits: TextEdit[] = [];
  readonly #original: string;
  readonly #eol: string;

  /** `root` is what `readYaml` made of the text, which must be sound. */
  constructor(text: string, root: YamlNode | undefined) {
    this.#original = text;
    this.#text = text;
    this.#root = root;
    const feed = text.indexOf('\n');
    this.#eol = feed > 0 && text[feed - 1] === '\r' ? '\r\n' : '\n';
  }

  get text(): string {
    return this.#text;
  }

  get root(): YamlNode | undefined {
    return this.#root;
  }

  /** What was changed so far, as edits of the text that the editor began with. */
  get edits(): readonly TextEdit[] {
    const [first] = this.#edits;
    if (!first || this.#edits.length === 1) return this.#edits;
    return [differenceOf(this.#original, this.#text)];
  }

  /** Puts the first entries into a text that has none: after its comments. */
  begin(value: WriteMap): void {
    const lines = mappingLines(value);
    const comments = this.#text;
    const gap = comments === '' || /[\n\uFEFF]$/.test(comments) ? '' : this.#eol;
    this.#replace(comments.length, comments.length, gap + this.#join(lines) + this.#eol);
  }

  /** Puts a new item before the item `index` of a sequence, or at its end. */
  insertItem(path: Path, index: number, value: WriteMap | string): void {
    const sequence = this.#sequence(path);
    if (sequence.flow) {
      if (sequence.items.length === 0 && typeof value !== 'string' && this.#openFlow(path)) {
        this.#insertFirstItem(path, value);
      } else {
        this.#insertFlowItem(sequence, index, value);
      }
      return;
    }
    const { at, text } = this.#blockItems(sequence, index, [value]);
    this.#replace(at, at, text);
  }

  /**
   * Puts several new items into a block sequence at once: each list of `groups` before the item `index`,
   * counted in the sequence as it is, or at its end. The groups come in order of their index.
   */
  insertItems(
    path: Path,
    groups: readonly { readonly index: number; readonly values: readonly WriteMap[] }[],
  ): void {
    const sequence = this.#sequence(path);
    if (sequence.flow) throw new CannotEdit();
    this.#replaceOften(
      groups.map(({ index, values }) => {
        const { at, text } = this.#blockItems(sequence, index, values);
        return { start: at, end: at, newText: text };
      }),
    );
  }

  /** Takes several items, but not all, out of a block sequence at once; the indices go up. */
  removeItems(path: Path, indices: readonly number[]): void {
    const sequence = this.#sequence(path);
    if (sequence.flow || indices.length >= sequence.items.length) throw new CannotEdit();
    this.#replaceOften(
      indices.map((index) => {
        const item = sequence.items[index];
        if (!item) throw new CannotEdit();
        this.#dashIndent(item);
        const end = this.#nextLine(this.#itemEnd(item));
        if (end === this.#text.length && this.#text[end - 1] !== '\n') throw new CannotEdit();
        return { start: this.#lineStart(item.dash ?? 0), end, newText: '' };
      }),
    );
  }

  /** The text of new items of a block sequence, and where it goes. */
  #blockItems(
    sequence: YamlSequence,
    index: number,
    values: readonly (WriteMap | string)[],
  ): { readonly at: number; readonly text: string } {
    const [first] = sequence.items;
    if (!first) throw new CannotEdit();
    const before = sequence.items[index - 1];
    const model = before ?? first;
    const indent = this.#dashIndent(model);
    const gap = this.#dashGap(model);
    const pad = indent + ' '.repeat(1 + gap.length);
    const lines = values.flatMap((value) => {
      const [head = '', ...rest] =
        typeof value === 'string' ? [scalarText(value, 'block')] : mappingLines(value);
      return [`${indent}-${gap}${head}`, ...rest.map((line) => (line === '' ? '' : pad + line))];
    });
    if (before) return this.#linesAfter(this.#itemEnd(before), lines);
    const at = this.#aboveComments(this.#lineStart(first.dash ?? 0));
    return { at, text: this.#join(lines) + this.#eol };
  }

  /** Creates `key:` in a mapping with a block sequence of one item. */
  insertSequence(path: Path, key: string, value: WriteMap, order: readonly string[]): void {
    const map = this.#map(path);
    const entry = entryOf(map, key);
    if (entry) {
      this.#insertFirstItem([...path, key], value);
      return;
    }
    if (map.flow) {
      this.#insertFlowEntry(map, `${key}: [${inlineText(value, 'flow')}]`);
      return;
    }
    const [head = '', ...rest] = mappingLines(value);
    const item = [`  - ${head}`, ...rest.map((line) => (line === '' ? '' : `    ${line}`))];
    this.#insertEntryLines(map, key, [`${key}:`, ...item], order);
  }

  /** Gives a mapping a key, not there yet, with a mapping of its own, one entry a line. */
  insertMapping(path: Path, key: string, value: WriteMap, order: readonly string[]): void {
    const map = this.#map(path);
    const lines = mappingLines(value);
    const entry = entryOf(map, key);
    if (lines.length === 0) return;
    if (map.flow) {
      if (entry) throw new CannotEdit();
      this.#insertFlowEntry(map, `${key}: ${inlineText(value, 'flow')}`);
    } else if (!entry) {
      const content = lines.map((line) => (line === '' ? '' : `  ${line}`));
      this.#insertEntryLines(map, key, [`${key}:`, ...content], order);
    } else {
      if (entry.colon === undefined || entry.value.end > entry.value.start) throw new CannotEdit();
      const indent = ' '.repeat(this.#column(entry.key.start) + 2);
      this.#insertLinesAfter(
        entry.colon + 1,
        lines.map((line) => (line === '' ? '' : indent + line)),
      );
    }
  }

  /** Takes an item out of a sequence, with the comments inside it, not those above it. */
  removeItem(path: Path, index: number): void {
    const sequence = this.#sequence(path);
    const item = sequence.items[index];
    if (!item) throw new CannotEdit();
    if (sequence.flow) {
      this.#removeBetweenCommas(
        sequence.items.map(({ node }) => node),
        index,
      );
      return;
    }
    this.#dashIndent(item);
    const only = sequence.items.length === 1;
    if (only) {
      const entry = this.#entryAt(path);
      if (entry.colon === undefined) throw new CannotEdit();
      this.#removeLines(this.#lineStart(item.dash ?? 0), this.#itemEnd(item));
      this.#replace(entry.colon + 1, entry.colon + 1, ' []');
    } else {
      this.#removeLines(this.#lineStart(item.dash ?? 0), this.#itemEnd(item));
    }
  }

  /**
   * Gives a key of a mapping a value, or takes the key away (`undefined`). A new key goes after the last
   * one that comes before it in `order`, else to the end. Mappings are changed key by key.
   */
  setEntry(path: Path, key: string, value: WriteValue | undefined, order: readonly string[]): void {
    const map = this.#map(path);
    const entry = entryOf(map, key);
    if (!entry) {
      if (value === undefined) return;
      if (map.flow) {
        this.#insertFlowEntry(map, `${scalarText(key, 'flow')}: ${inlineText(value, 'flow', key)}`);
      } else {
        this.#insertEntryLines(map, key, entryLines(key, value), order);
      }
      return;
    }
    if (value === undefined) this.#removeEntry(map, entry);
    else this.#changeValue([...path, key], map, entry, value);
  }

  /** Makes a list of strings what it should be, item by item. */
  #changeTexts(path: Path, values: readonly string[]): void {
    for (let index = 0; ;) {
      const { items } = this.#sequence(path);
      const item = items[index];
      const old = item && textOf(item.node);
      const wanted = values[index];
      if (index >= items.length && wanted === undefined) return;
      if (old !== undefined && old === wanted) index++;
      else if (
        index < items.length &&
        (wanted === undefined || !values.slice(index).includes(old ?? ''))
      ) {
        this.removeItem(path, index);
      } else if (wanted !== undefined) this.insertItem(path, index++, wanted);
    }
  }

  #changeValue(path: Path, map: YamlMap, entry: YamlEntry, value: WriteValue): void {
    const node = entry.value;
    if (sayTheSame(node, value)) return;
    if (node.kind === 'map' && typeof value === 'object' && !isList(value)) {
      const gone = node.entries
        .map(({ key }) => key.text)
        .filter((key) => value[key] === undefined);
      for (const [key, content] of Object.entries(value)) {
        if (content !== undefined) this.setEntry(path, key, content, []);
      }
      for (const key of gone) this.setEntry(path, key, undefined, []);
      return;
    }
    if (node.kind === 'sequence' && !node.flow && isTexts(value) && value.length > 0) {
      this.#changeTexts(path, value);
      return;
    }
    if (entry.colon === undefined) throw new CannotEdit();
    const context = map.flow ? 'flow' : 'block';
    if (node.kind === 'scalar' && node.style !== 'empty' && !isBlock(node)) {
      const literal = context === 'block' && typeof value === 'string' && value.includes('\n');
      const tail = this.#text.slice(node.end, this.#nextLine(node.end));
      if (!literal || node.style === 'double' || tail.trim() !== '') {
        this.#replace(
          node.start,
          node.end,
          this.#scalarLike(node.style, value, context, entry.key.text),
        );
        return;
      }
    }
    if (map.flow) {
      const text = inlineText(value, 'flow', entry.key.text);
      if (node.start === node.end) this.#replace(entry.colon + 1, entry.colon + 1, ` ${text}`);
      else this.#replace(node.start, node.end, text);
      return;
    }
    const indent = ' '.repeat(this.#column(entry.key.start));
    const [head = '', ...rest] = entryLines(entry.key.text, value);
    const inline = head.slice(scalarText(entry.key.text, 'block').length + 1);
    const lines = [inline, ...rest.map((line) => (line === '' ? '' : indent + line))];
    const ended = node.end > 0 && this.#text[node.end - 1] === '\n';
    const end = Math.max(node.end, entry.colon + 1);
    this.#replace(entry.colon + 1, end, this.#join(lines) + (ended ? this.#eol : ''));
  }

  #scalarLike(style: string, value: WriteValue, context: Context, key: string): string {
    if (typeof value === 'string') {
      if (style === 'double') return doubleQuoted(value);
      if (style === 'single') return singleQuoted(value) ?? doubleQuoted(value);
    }
    return inlineText(value, context, key);
  }

  #insertFirstItem(path: Path, value: WriteMap): void {
    const entry = this.#entryAt(path);
    const parent = this.#map(path.slice(0, -1));
    if (parent.flow || entry.colon === undefined || entry.value.end > entry.value.start) {
      throw new CannotEdit();
    }
    const indent = ' '.repeat(this.#column(entry.key.start) + 2);
    const [head = '', ...rest] = mappingLines(value);
    const lines = [
      `${indent}- ${head}`,
      ...rest.map((line) => (line === '' ? '' : `${indent}  ${line}`)),
    ];
    this.#insertLinesAfter(entry.colon + 1, lines);
  }

  /** Turns `key: []` into `key:`, where that is possible. */
  #openFlow(path: Path): boolean {
    const entry = this.#entryAt(path);
    const parent = this.#map(path.slice(0, -1));
    if (parent.flow || entry.colon === undefined) return false;
    const { start, end } = entry.value;
    if (this.#text.slice(entry.colon + 1, start).trim() !== '') return false;
    if (!/^\[\s*\]$/.test(this.#text.slice(start, end))) return false;
    this.#replace(entry.colon + 1, end, '');
    return true;
  }

  #insertFlowItem(sequence: YamlSequence, index: number, value: WriteMap | string): void {
    const text = inlineText(value, 'flow');
    const before = sequence.items[index - 1]?.node;
    const neighbour = before ?? sequence.items[0]?.node;
    if (!neighbour) {
      this.#replace(sequence.start + 1, sequence.start + 1, text);
      return;
    }
    const line = this.#lineStart(neighbour.start);
    const indent = this.#text.slice(line, neighbour.start);
    const own = line > sequence.start && indent.trim() === '';
    const comma = own ? `,${this.#eol}${indent}` : ', ';
    if (before) this.#replace(before.end, before.end, comma + text);
    else this.#replace(neighbour.start, neighbour.start, text + comma);
  }

  #insertFlowEntry(map: YamlMap, text: string): void {
    const last = map.entries.at(-1);
    if (last) {
      const end = entryEnd(last);
      this.#replace(end, end, `, ${text}`);
    } else {
      this.#replace(map.start + 1, map.start + 1, text);
    }
  }

  #insertEntryLines(
    map: YamlMap,
    key: string,
    lines: readonly string[],
    order: readonly string[],
  ): void {
    const rank = order.indexOf(key);
    const before =
      (rank < 0
        ? undefined
        : map.entries.findLast(
            ({ key: { text } }) => order.includes(text) && order.indexOf(text) < rank,
          )) ?? map.entries.at(-1);
    const [first] = map.entries;
    if (!before || !first) throw new CannotEdit();
    const indent = ' '.repeat(this.#column(before.key.start));
    this.#insertLinesAfter(
      entryEnd(before),
      lines.map((line) => (line === '' ? '' : indent + line)),
    );
  }

  #removeEntry(map: YamlMap, entry: YamlEntry): void {
    const index = map.entries.indexOf(entry);
    if (map.flow) {
      this.#removeBetweenCommas(
        map.entries.map((one) => ({ start: one.key.start, end: entryEnd(one) })),
        index,
      );
      return;
    }
    if (map.entries.length === 1) throw new CannotEdit();
    const line = this.#lineStart(entry.key.start);
    const end = entryEnd(entry);
    if (this.#text.slice(line, entry.key.start).trim() === '') {
      this.#removeLines(line, end);
      return;
    }
    const next = map.entries[index + 1];
    if (!next) throw new CannotEdit();
    const clear = this.#text.slice(end, next.key.start).trim() === '';
    this.#replace(entry.key.start, clear ? next.key.start : end, '');
  }

  /** Takes one of several spans out that commas separate, with one comma. */
  #removeBetweenCommas(spans: readonly Span[], index: number): void {
    const span = spans[index];
    const next = spans[index + 1];
    const previous = spans[index - 1];
    if (!span) throw new CannotEdit();
    if (next && isSeparator(this.#text.slice(span.end, next.start))) {
      this.#replace(span.start, next.start, '');
    } else if (!next && previous && isSeparator(this.#text.slice(previous.end, span.start))) {
      this.#replace(previous.end, span.end, '');
    } else if (!next && !previous && this.#text[this.#skipBlank(span.end)] !== ',') {
      this.#replace(span.start, span.end, '');
    } else {
      throw new CannotEdit();
    }
  }

  #skipBlank(offset: number): number {
    let at = offset;
    while (/\s/.test(this.#text[at] ?? '')) at++;
    return at;
  }

  #insertLinesAfter(offset: number, lines: readonly string[]): void {
    const { at, text } = this.#linesAfter(offset, lines);
    this.#replace(at, at, text);
  }

  /** Lines as they go after the one in which `offset` lies. */
  #linesAfter(
    offset: number,
    lines: readonly string[],
  ): { readonly at: number; readonly text: string } {
    const at = this.#nextLine(offset);
    const open = at > 0 && this.#text[at - 1] !== '\n';
    const text = this.#join(lines);
    return { at, text: open ? this.#eol + text : text + this.#eol };
  }

  /** Takes out the lines from `start`, a line's start, to the one in which `end` lies. */
  #removeLines(start: number, end: number): void {
    const next = this.#nextLine(end);
    const last = next === this.#text.length && this.#text[next - 1] !== '\n';
    if (!last || start === 0) {
      this.#replace(start, next, '');
      return;
    }
    const feed = this.#text[start - 2] === '\r' ? 2 : 1;
    this.#replace(start - feed, next, '');
  }

  /** The start of the line after the content that ends at `offset`. */
  #nextLine(offset: number): number {
    if (offset > 0 && this.#text[offset - 1] === '\n') return offset;
    const feed = this.#text.indexOf('\n', offset);
    return feed < 0 ? this.#text.length : feed + 1;
  }

  #lineStart(offset: number): number {
    const feed = this.#text.lastIndexOf('\n', offset - 1);
    return offset === 0 ? 0 : feed + 1;
  }

  /** The start of the first of the comment lines directly above a line. */
  #aboveComments(line: number): number {
    let at = line;
    while (at > 0) {
      const above = this.#lineStart(at - 1);
      if (!/^[ \t]*#/.test(this.#text.slice(above, at))) break;
      at = above;
    }
    return at;
  }

  #column(offset: number): number {
    const start = this.#lineStart(offset);
    return offset - start - (this.#text.startsWith('\uFEFF') && start === 0 ? 1 : 0);
  }

  #itemEnd(item: YamlItem): number {
    return Math.max(item.node.end, (item.dash ?? -1) + 1);
  }

  /** White space before an item's dash; nothing else may stand there. */
  #dashIndent(item: YamlItem): string {
    if (item.dash === undefined) throw new CannotEdit();
    const indent = this.#text.slice(this.#lineStart(item.dash), item.dash).replace(/^\uFEFF/, '');
    if (/[^ ]/.test(indent)) throw new CannotEdit();
    return indent;
  }

  /** Spaces between an item's dash and its content, where they stand on one line. */
  #dashGap(item: YamlItem): string {
    const gap = this.#text.slice((item.dash ?? 0) + 1, item.node.start);
    return /^ +$/.test(gap) ? gap : ' ';
  }

  #join(lines: readonly string[]): string {
    return lines.join(this.#eol);
  }

  #node(path: Path): YamlNode {
    let node = this.#root;
    for (const step of path) {
      if (typeof step === 'string')
        node = node?.kind === 'map' ? entryOf(node, step)?.value : undefined;
      else node = node?.kind === 'sequence' ? node.items[step]?.node : undefined;
    }
    if (!node) throw new CannotEdit();
    return node;
  }

  #map(path: Path): YamlMap {
    const node = this.#node(path);
    if (node.kind !== 'map') throw new CannotEdit();
    return node;
  }

  #sequence(path: Path): YamlSequence {
    const node = this.#node(path);
    if (node.kind !== 'sequence') throw new CannotEdit();
    return node;
  }

  #entryAt(path: Path): YamlEntry {
    const key = path.at(-1);
    const entry = typeof key === 'string' ? entryOf(this.#map(path.slice(0, -1)), key) : undefined;
    if (!entry) throw new CannotEdit();
    return entry;
  }

  #replace(start: number, end: number, newText: string): void {
    this.#replaceOften([{ start, end, newText }]);
  }

  /** Makes edits that do not overlap, in the order of the text. */
  #replaceOften(edits: readonly TextEdit[]): void {
    let text = '';
    let from = 0;
    for (const { start, end, newText } of edits) {
      if (start < from) throw new CannotEdit();
      text += this.#text.slice(from, start) + newText;
      from = end;
    }
    text += this.#text.slice(from);
    const yaml = readYaml(text);
    if (!yaml.ok) throw new CannotEdit();
    const [only] = edits;
    this.#edits.push(edits.length === 1 && only ? only : differenceOf(this.#text, text));
    this.#text = text;
    this.#root = yaml.root;
  }
}

function entryEnd(entry: YamlEntry): number {
  return Math.max(entry.key.end, (entry.colon ?? -1) + 1, entry.value.end);
}

function isSeparator(text: string): boolean {
  return text.trim() === ',';
}

function isBlock(node: YamlNode): boolean {
  return node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded');
}

function isTexts(value: WriteValue): value is readonly string[] {
  return (
    typeof value === 'object' && isList(value) && value.every((item) => typeof item === 'string')
  );
}

function textOf(node: YamlNode): string | undefined {
  const content = resolveAlias(node);
  return content.kind === 'scalar' ? content.text : undefined;
}

function sayTheSame(node: YamlNode, value: WriteValue): boolean {
  return samePlain(toPlain(node), plainOf(value));
}
