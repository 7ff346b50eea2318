import { longestPlaceAt } from '../../names/gazetteer';
import { simplify } from '../../names/hanVariants';
import { JAPANESE_GIVEN_CHARACTERS, JAPANESE_SURNAMES } from '../../names/hanPersonNames';
import {
  JAPANESE_BODY_ENDINGS,
  JAPANESE_PLACE_ENDINGS,
  JAPANESE_TITLES,
} from '../../names/japaneseWords';

/** Features per character. */
export const FEATURES = 30;
/** Weights lie in rows of {@link LABELS}; features are hashed into 2 ** 14 rows. */
export const ROWS = 1 << 14;

const KANJI = 1;
const HIRAGANA = 2;
const KATAKANA = 3;

/** What a character is: script, digit, bracket … */
function classOf(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return KANJI;
  if (code === 0x3005 || code === 0x3006) return KANJI;
  if (code >= 0x3041 && code <= 0x309f) return HIRAGANA;
  if (code === 0x30fb || code === 0xff65) return 7;
  if (code >= 0x30a0 && code <= 0x30ff) return KATAKANA;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0xff21 && code <= 0xff3a)) return 4;
  if (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xff41 && code <= 0xff5a) ||
    (code >= 0xc0 && code <= 0x24f)
  )
    return 5;
  if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) return 6;
  if (code === 0x300c || code === 0x300e || code === 0x28 || code === 0xff08 || code === 0x300a)
    return 8;
  if (code === 0x300d || code === 0x300f || code === 0x29 || code === 0xff09 || code === 0x300b)
    return 9;
  if (code === 0x20 || code === 0x3000) return 10;
  if (code === 0x3d || code === 0xff1d || code === 0x2d) return 11;
  return 0;
}

interface Marker {
  readonly lengths: ReadonlyMap<number, readonly number[]>;
  readonly words: ReadonlySet<string>;
}

function markerOf(words: readonly string[]): Marker {
  const lengths = new Map<number, number[]>();
  for (const word of words) {
    const first = word.charCodeAt(0);
    const list = lengths.get(first) ?? [];
    if (!list.includes(word.length)) list.push(word.length);
    list.sort((a, b) => b - a);
    lengths.set(first, list);
  }
  return { lengths, words: new Set(words) };
}

function longestAt(marker: Marker, text: string, at: number): number {
  const lengths = marker.lengths.get(text.charCodeAt(at));
  if (lengths === undefined) return 0;
  for (const length of lengths) if (marker.words.has(text.slice(at, at + length))) return length;
  return 0;
}

interface Markers {
  readonly surnames: Marker;
  readonly given: ReadonlySet<string>;
  readonly titles: Marker;
  readonly bodies: Marker;
  readonly places: Marker;
}

let markers: Markers | undefined;

function japaneseMarkers(): Markers {
  markers ??= {
    surnames: markerOf(JAPANESE_SURNAMES.map(simplify)),
    given: new Set(simplify(JAPANESE_GIVEN_CHARACTERS)),
    titles: markerOf(JAPANESE_TITLES),
    bodies: markerOf(JAPANESE_BODY_ENDINGS),
    places: markerOf(JAPANESE_PLACE_ENDINGS),
  };
  return markers;
}

/**
 * Hashed features of every character of `text` from `start` to `end`: {@link FEATURES} row numbers
 * each. Characters around it, their classes, what the tables say of it, and the run of one script
 * that it stands in. Linear.
 */
export function japaneseFeatures(text: string, start: number, end: number): Uint16Array {
  const length = end - start;
  const out = new Uint16Array(length * FEATURES);
  const simple = simplify(text.slice(start, end));
  const { surnames, given, titles, bodies, places } = japaneseMarkers();
  const classes = new Uint8Array(length + 4);
  const surname = new Uint8Array(length + 1);
  const place = new Uint8Array(length + 1);
  const body = new Uint8Array(length + 1);
  const placeEnd = new Uint8Array(length + 1);
  const title = new Uint8Array(length + 1);
  for (let i = 0; i < length; i++) classes[i] = classOf(text.charCodeAt(start + i));
  const mark = (table: Uint8Array, i: number, size: number, base: number): void => {
    if (size === 0 || table[i] !== 0) return;
    for (let k = 0; k < size && i + k < length; k++)
      table[i + k] = base + (k === 0 ? 0 : k === size - 1 ? 2 : 1);
  };
  for (let i = 0; i < length; i++) {
    const kind = classes[i];
    if (kind === KANJI)
      mark(
        surname,
        i,
        longestAt(surnames, simple, i),
        longestAt(surnames, simple, i) === 1 ? 4 : 1,
      );
    if (kind === KANJI || kind === KATAKANA) {
      const boundary = kind === KATAKANA && i > 0 && classes[i - 1] === KATAKANA;
      const found = boundary ? undefined : longestPlaceAt(text, start + i);
      if (found !== undefined && found.end <= end) {
        const entry = found.entries[0];
        const base = entry?.type === 'place' ? (entry.kind === 'country' ? 1 : 4) : 7;
        mark(place, i, found.end - start - i, base);
      }
    }
    mark(title, i, longestAt(titles, text, start + i), 1);
    mark(body, i, longestAt(bodies, text, start + i), 1);
    mark(placeEnd, i, longestAt(places, text, start + i), 1);
  }
  let runStart = 0;
  for (let i = 0; i <= length; i++) {
    if (i < length && i > runStart && sameRun(classes[i - 1] ?? 0, classes[i] ?? 0)) continue;
    if (i > runStart) writeRun(runStart, i);
    runStart = i;
  }
  return out;

  function writeRun(from: number, to: number): void {
    const size = to - from;
    const kind = classes[from] ?? 0;
    const beforeCode = from > 0 ? text.charCodeAt(start + from - 1) : 0;
    const afterCode = to < length ? text.charCodeAt(start + to) : 0;
    const after2 = to + 1 < length ? text.charCodeAt(start + to + 1) : 0;
    const head = hash3(text.charCodeAt(start + from), text.charCodeAt(start + from + 1), kind);
    const tail = hash3(
      text.charCodeAt(start + to - 1),
      size > 1 ? text.charCodeAt(start + to - 2) : 0,
      kind,
    );
    let whole = kind;
    if (size <= 12)
      for (let k = from; k < to; k++)
        whole = Math.imul(whole, 0x01000193) ^ text.charCodeAt(start + k);
    let joints = 0;
    if (kind === KATAKANA || kind === 7)
      for (let k = from; k < to; k++) if (classes[k] === 7) joints++;
    const afterTitle = title[to] ?? 0;
    for (let i = from; i < to; i++) {
      const c = text.charCodeAt(start + i);
      const p = i > 0 ? text.charCodeAt(start + i - 1) : 1;
      const pp = i > 1 ? text.charCodeAt(start + i - 2) : 1;
      const n = i + 1 < length ? text.charCodeAt(start + i + 1) : 2;
      const nn = i + 2 < length ? text.charCodeAt(start + i + 2) : 2;
      const t = classes[i] ?? 0;
      const tp = i > 0 ? (classes[i - 1] ?? 0) : 15;
      const tpp = i > 1 ? (classes[i - 2] ?? 0) : 15;
      const tn = i + 1 < length ? (classes[i + 1] ?? 0) : 15;
      const tnn = i + 2 < length ? (classes[i + 2] ?? 0) : 15;
      const where = (i === from ? 1 : 0) + (i === to - 1 ? 2 : 0);
      const left = Math.min(i - from, 4);
      const right = Math.min(to - 1 - i, 4);
      let f = i * FEATURES;
      const put = (template: number, a: number, b: number): void => {
        out[f++] = hash3(template, a, b) & (ROWS - 1);
      };
      put(1, c, 0);
      put(2, p, c);
      put(3, c, n);
      put(4, p, 0);
      put(5, n, 0);
      put(6, pp, p);
      put(7, n, nn);
      put(8, p, hash3(c, n, 0));
      put(9, (tpp << 12) | (tp << 8) | (t << 4) | tn, tnn);
      put(10, (tp << 8) | (t << 4) | tn, c);
      put(11, whole, where);
      put(12, head, left);
      put(13, tail, right);
      put(14, (kind << 8) | (Math.min(size, 9) << 4) | left, right);
      put(15, beforeCode, (kind << 4) | where);
      put(16, afterCode, (kind << 4) | where);
      put(17, hash3(afterCode, after2, 0), (kind << 4) | where);
      put(18, ((surname[i] ?? 0) << 4) | left, right);
      put(19, (surname[i] ?? 0) << 4, given.has(simple.charAt(i)) ? 1 : 2);
      put(20, (place[i] ?? 0) << 4, where);
      put(21, ((place[i] ?? 0) << 4) | (placeEnd[i + 1] ?? 0), tn);
      put(22, (body[i] ?? 0) << 4, (kind << 4) | where);
      put(23, (placeEnd[i] ?? 0) << 4, (kind << 4) | where);
      put(24, (afterTitle << 4) | where, (kind << 8) | Math.min(size, 6));
      put(25, (title[i] ?? 0) << 4, where);
      put(26, (joints << 4) | where, (kind << 8) | Math.min(size, 9));
      put(27, hash3(beforeCode, afterCode, kind), where);
      put(28, (body[to] ?? 0) << 4, (kind << 8) | right);
      put(29, ((body[to - 1] ?? 0) << 8) | ((placeEnd[to - 1] ?? 0) << 4) | where, kind);
      put(
        30,
        ((surname[from] ?? 0) << 8) | (Math.min(size, 7) << 4) | where,
        given.has(simple.charAt(to - 1)) ? 1 : 2,
      );
    }
  }
}

function sameRun(a: number, b: number): boolean {
  if (a === b) return a !== 0 && a !== 8 && a !== 9;
  const latin = (kind: number): boolean => kind === 4 || kind === 5;
  const kana = (kind: number): boolean => kind === KATAKANA || kind === 7;
  return (latin(a) && latin(b)) || (kana(a) && kana(b));
}

function hash3(a: number, b: number, c: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13) ^ c, 0x27d4eb2f);
  return (h ^ (h >>> 16)) >>> 0;
}
