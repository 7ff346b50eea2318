import type { Span } from '../text/span';
import { CodePointOffsets } from '../text/offsets';
import type { PlaceCandidate } from './anchoring/placed';
import type { Target } from './model';

/** How many places are worth a person's look. */
const MAX_CANDIDATES = 5;
/** Exact copies that are compared. */
const MAX_COPIES = 200;
/** Share of a passage's letters in order that must be there. */
const MIN_SCORE = 0.45;
/** Length of the pieces that passages are compared by, in UTF-16 units. */
const GRAM = 3;
/** Longer passages are looked for by their beginning. */
const MAX_QUOTE = 1000;

/**
 * Where a passage that is not found with certainty may be now, the best place first: for a person to
 * choose, never to be taken unasked. Linear in the text.
 */
export function findCandidates(text: string, target: Target): readonly PlaceCandidate[] {
  const copies = findCopies(text, target);
  const found = copies.length > 0 ? copies : findResembling(text, target);
  return found.sort((a, b) => b.score - a.score).slice(0, MAX_CANDIDATES);
}

function findCopies(
  text: string,
  { exact, prefix = '', suffix = '', start }: Target,
): PlaceCandidate[] {
  const candidates: PlaceCandidate[] = [];
  const expected = start === undefined ? undefined : new CodePointOffsets(text).toUtf16(start);
  let at = text.indexOf(exact);
  for (; at >= 0 && candidates.length < MAX_COPIES; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const left = shared(text, at, prefix, prefix.length, -1);
    const right = shared(text, end, suffix, 0, 1);
    const context = (left + right + 1) / (prefix.length + suffix.length + 1);
    const near = expected === undefined ? 0 : 1 - Math.abs(at - expected) / (text.length + 1);
    candidates.push({ span: { start: at, end }, score: 0.6 + 0.3 * context + 0.1 * near });
  }
  return candidates;
}

/** How many characters are the same from two places on, going in one direction. */
function shared(text: string, at: number, other: string, from: number, step: 1 | -1): number {
  const shift = step === 1 ? 0 : -1;
  let count = 0;
  while (count < 64) {
    const a = text.charAt(at + shift + step * count);
    if (a === '' || a !== other.charAt(from + shift + step * count)) return count;
    count += 1;
  }
  return count;
}

/** Stretches of the passage's length that share most of its pieces. */
function findResembling(text: string, target: Target): PlaceCandidate[] {
  const quote = fold(target.exact.slice(0, MAX_QUOTE));
  const wanted = new Map<string, number>();
  for (let at = 0; at + GRAM <= quote.length; at += 1) {
    const gram = quote.slice(at, at + GRAM);
    wanted.set(gram, (wanted.get(gram) ?? 0) + 1);
  }
  const total = quote.length - GRAM + 1;
  if (total < 2) return [];
  const folded = fold(text);
  const hits: boolean[] = [];
  const have = new Map<string, number>();
  let score = 0;
  const best: { at: number; score: number }[] = [];
  for (let at = 0; at + GRAM <= folded.length; at += 1) {
    const gram = folded.slice(at, at + GRAM);
    const limit = wanted.get(gram) ?? 0;
    const count = have.get(gram) ?? 0;
    if (limit > 0) {
      have.set(gram, count + 1);
      if (count < limit) score += 1;
    }
    hits.push(limit > 0);
    const gone = at - total;
    if (gone >= 0 && hits[gone]) {
      const old = folded.slice(gone, gone + GRAM);
      const had = have.get(old) ?? 0;
      have.set(old, had - 1);
      if (had <= (wanted.get(old) ?? 0)) score -= 1;
    }
    if (score < MIN_SCORE * total) continue;
    const start = Math.max(0, at - total + 1);
    const last = best.at(-1);
    if (last && start - last.at < total) {
      if (score > last.score) Object.assign(last, { at: start, score });
    } else best.push({ at: start, score });
  }
  const size = target.exact.length;
  return best.map(({ at, score: found }) => ({
    span: widenToWords(text, { start: at, end: Math.min(text.length, at + size) }),
    score: (0.9 * found) / total,
  }));
}

/** Lower case where that keeps every place where it is. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Moves the ends of a stretch to the ends of words where those are near. */
export function widenToWords(text: string, { start, end }: Span): Span {
  const isLetter = (at: number) => /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
  const isScript = (at: number) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text.charAt(at));
  let [from, to] = [start, end];
  for (
    let step = 0;
    step < 12 && from > 0 && isLetter(from) && isLetter(from - 1) && !isScript(from);
    step += 1
  )
    from -= 1;
  for (
    let step = 0;
    step < 12 && to < text.length && isLetter(to) && isLetter(to - 1) && !isScript(to);
    step += 1
  )
    to += 1;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
