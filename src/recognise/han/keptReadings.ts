import type { Paragraph, SourceText } from '../../text/sourceText';
import { firstFrom } from '../../text/span';
import type { Kept, TextMemo } from '../../text/textMemo';
import type { Writable } from '../../text/writable';
import type { Products } from './products';
import type { FirstReading, ReadParagraph } from './readParagraph';
import type { SureNames } from './segment';
import type { Token } from './token';

/** A paragraph as it is read by itself, and with the names that the source is sure of: the same where those are none. */
export interface KeptReading {
  readonly first: FirstReading;
  readonly last: ReadParagraph;
}

/** What is kept of a text: what its Chinese paragraphs are by what the whole source said then. */
interface KeptReadings {
  /** In text order. */
  readonly readings: readonly KeptReading[];
  readonly products: Products;
  readonly names: SureNames;
}

interface KeptText extends KeptReadings {
  /** For each paragraph of the source the place of its reading; -1 where it is in another language. */
  readonly places: Int32Array;
}

const KEPT: Kept<KeptText> = { stage: 'Han' };

/** Places of the Chinese paragraphs, which are some of all and in the same order. */
function placesOf(source: SourceText, chinese: readonly Paragraph[]): Int32Array {
  const places = new Int32Array(source.paragraphs.length).fill(-1);
  let next = 0;
  for (let at = 0; at < places.length; at++) {
    if (source.paragraphs[at] === chinese[next]) places[at] = next++;
  }
  return places;
}

export function keepReadings(memo: TextMemo, source: SourceText, kept: KeptReadings): void {
  const places = placesOf(
    source,
    kept.readings.map(({ first }) => first.paragraph),
  );
  memo.keep(KEPT, { ...kept, places });
}

function move(tokens: readonly Token[], shift: number): void {
  for (const token of tokens as readonly Writable<Token>[]) {
    token.start += shift;
    token.end += shift;
  }
}

/** What the text before says of the paragraphs of this one. */
export interface BeforeReadings {
  /** For each Chinese paragraph what it was read as; `undefined` where it is new. */
  readonly readings: readonly (KeptReading | undefined)[];
  /**
   * What tells whether a paragraph holds a name that the source was sure of and is not, or the other way
   * round.
   */
  findNews(text: string, names: SureNames): (paragraph: Paragraph) => boolean;
}

/** `undefined` where nothing of the text before can be used: `products` are those of the new text. */
export function keptReadings(
  memo: TextMemo,
  source: SourceText,
  chinese: readonly Paragraph[],
  products: Products,
): BeforeReadings | undefined {
  const kept = memo.take(KEPT);
  const { unchanged } = memo;
  if (!kept || !unchanged || !areSameProducts(kept.products, products)) return undefined;
  const readings: (KeptReading | undefined)[] = [];
  placesOf(source, chinese).forEach((place, index) => {
    if (place < 0) return;
    const reading = kept.readings[kept.places[unchanged.before[index] ?? -1] ?? -1];
    readings.push(reading);
    const shift = unchanged.shift[index] ?? 0;
    if (!reading || shift === 0) return;
    move(reading.first.tokens, shift);
    if (reading.last.tokens !== reading.first.tokens) move(reading.last.tokens, shift);
  });
  return { readings, findNews: (text, names) => findNews(text, kept.names, names) };
}

function areSameProducts(before: Products, after: Products): boolean {
  if (before.size !== after.size) return false;
  for (const [code, list] of after) {
    const known = before.get(code);
    if (known?.length !== list.length) return false;
    const same = list.every(({ name, type, marked }, at) => {
      const other = known[at];
      return other?.name === name && other.type === type && other.marked === marked;
    });
    if (!same) return false;
  }
  return true;
}

/** More names than this make looking for each dearer than reading all anew. */
const MOST_CHANGED = 32;

function findNews(
  text: string,
  before: SureNames,
  after: SureNames,
): (paragraph: Paragraph) => boolean {
  const changed = new Set([...changesOf(before, after), ...changesOf(after, before)]);
  if (changed.size > MOST_CHANGED) return () => true;
  const starts: { readonly start: number; readonly end: number }[] = [];
  for (const name of changed) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      starts.push({ start: at, end: at + name.length });
  }
  starts.sort((a, b) => a.start - b.start);
  return ({ start, end }) => (starts[firstFrom(starts, start)]?.start ?? end) < end;
}

/** The names of one table that the other does not have as names of the same kind. */
function changesOf(before: SureNames, after: SureNames): string[] {
  const changed: string[] = [];
  for (const [code, list] of after) {
    const known = new Map(before.get(code)?.map(({ name, kind }) => [name, kind]));
    for (const { name, kind } of list) if (known.get(name) !== kind) changed.push(name);
  }
  return changed;
}
