import { foldUnits, SKIPPED } from '../names/fold';
import type { Span } from '../text/span';

const SPACE = 0x20;
/** Longer than anything one looks for, and an end to slow queries. */
const MAX_WORDS = 200;

/** A text as it is compared, each unit with its place in the text. */
interface Folded {
  readonly units: Uint16Array;
  readonly places: Uint32Array;
}

function foldPlaces(text: string): Folded {
  const fold = foldUnits();
  const units = new Uint16Array(text.length);
  const places = new Uint32Array(text.length);
  let count = 0;
  let last = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const unit = code === 0x0a || code === 0x0d ? SPACE : (fold[code] ?? SKIPPED);
    if (unit === SKIPPED || (unit === SPACE && last === SPACE)) continue;
    units[count] = last = unit;
    places[count] = at;
    count += 1;
  }
  return { units: units.subarray(0, count), places: places.subarray(0, count) };
}

/** Whether a unit belongs to a word of a script that puts spaces between words. */
function isSpaced(unit: number | undefined): boolean {
  if (unit === undefined || unit < 0x30) return false;
  if (unit >= 0x2e80 && unit < 0xac00) return false;
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(unit));
}

/**
 * Makes what finds words in texts however they are spelled: without regard to case, diacritics, width,
 * Simplified or Traditional characters, line breaks; from the beginning of a word where the script has
 * words. It gives the spans in order, none overlapping. `undefined` where there is nothing to look for.
 * Linear in the text for words of up to 200 characters, which is all that counts of longer ones.
 */
export function makeWordSearch(words: string): ((text: string) => Span[]) | undefined {
  const { units: query } = foldPlaces(words.trim().slice(0, MAX_WORDS));
  const [first] = query;
  if (first === undefined) return undefined;
  const atWordStart = isSpaced(first);
  return (text) => {
    const { units, places } = foldPlaces(text);
    const found: Span[] = [];
    for (let at = units.indexOf(first); at >= 0; at = units.indexOf(first, at + 1)) {
      let same = 1;
      while (same < query.length && units[at + same] === query[same]) same += 1;
      if (same < query.length || (atWordStart && isSpaced(units[at - 1]))) continue;
      at += same - 1;
      let end = (places[at] ?? 0) + 1;
      while (end < text.length && foldUnits()[text.charCodeAt(end)] === SKIPPED) end += 1;
      found.push({ start: places[at - same + 1] ?? 0, end });
    }
    return found;
  };
}

/** A passage with what stands around it, on one line. */
export interface LineAround {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

/**
 * A passage between the words that stand around it in its paragraph: as many as fill `before` and `after`
 * columns, of which a character of Chinese or Japanese takes two. What is cut off is an ellipsis.
 */
export function lineAround(
  text: string,
  { start, end }: Span,
  columns: { readonly before: number; readonly after: number },
): LineAround {
  const left = text.slice(Math.max(0, start - 2 * columns.before), start).split(/\n\s*\n/);
  const right = text.slice(end, end + 2 * columns.after).split(/\n\s*\n/);
  return {
    before: fit(charactersOf(left.at(-1)).reverse(), columns.before)
      .reverse()
      .join('')
      .trimStart(),
    hit: oneLine(text.slice(start, end)),
    after: fit(charactersOf(right[0]), columns.after).join('').trimEnd(),
  };
}

/** Of a part on one line, letters with their marks. */
function charactersOf(part = ''): string[] {
  return Array.from(oneLine(part).normalize('NFC'));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The first of the characters that columns have room for, up to the end of a word where one is near. */
function fit(characters: readonly string[], columns: number): string[] {
  let [count, room] = [0, columns];
  for (const character of characters) {
    room -= character >= '\u2e80' ? 2 : 1;
    if (room < 0) break;
    count += 1;
  }
  if (count === characters.length) return [...characters];
  const space = characters.lastIndexOf(' ', count);
  return [...characters.slice(0, space > count / 2 ? space : count), '…'];
}
