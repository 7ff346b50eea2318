import { CodePointOffsets } from '../../text/offsets';
import type { Span } from '../../text/span';
import type { Target } from '../model';
import { canonicalCodes, type CanonicalText, canonicalise } from './canonicalText';
import { type DocumentSketch, hashCodes, readSketch } from './documentSketch';
import { type FramedQuote, OldTextBuilder, quoteOf } from './oldText';
import { PassageSearch } from './placeAlone';
import { ORPHAN, type Placed, withOuterSpace } from './placed';
import { QuotePlacer } from './placeQuotes';
import { mapText } from './textMap';
import { digitsOf } from './unitDigits';

export interface AnchorOptions {
  /**
   * The text is known to be the one that the targets were made of (by its hash): then positions
   * alone decide between places that look alike.
   */
  readonly unchanged?: boolean;
  /** What `describeDocument` wrote of the text that the targets were made of. */
  readonly sketch?: string | undefined;
}

/**
 * Finds the passages of all targets in a text (without its byte order mark), in the order given. A
 * passage is never guessed: where several places fit, or none does, the target is an orphan. With the
 * sketch of the old text all targets that say where they stood in it are placed together, by a map of
 * the old text onto the new one; the others one by one, by their words and context alone. Linear in the
 * text.
 */
export function anchorTargets(
  text: string,
  targets: readonly (Target | undefined)[],
  { unchanged = false, sketch: written }: AnchorOptions = {},
): Placed[] {
  const offsets = new CodePointOffsets(text);
  const sketch = !unchanged && written !== undefined ? readSketch(written) : undefined;
  const together = sketch ? placeTogether(text, targets, sketch, offsets) : [];
  let search: PassageSearch | undefined;
  return targets.map((target, index) => {
    if (!target) return { state: 'anchored', span: undefined };
    const placed = together[index];
    if (placed) return placed;
    const at = positionOf(text, target, offsets);
    if (unchanged && at) return { state: 'anchored', span: at };
    search ??= new PassageSearch(text);
    return search.place(target, at);
  });
}

/** The target's own position, if its text and context stand there to the letter. */
function positionOf(text: string, target: Target, offsets: CodePointOffsets): Span | undefined {
  if (target.start === undefined) return undefined;
  const start = offsets.toUtf16(target.start);
  const end = start + target.exact.length;
  const { prefix = '', suffix = '' } = target;
  const same =
    text.startsWith(target.exact, start) &&
    text.startsWith(suffix, end) &&
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length);
  return same ? { start, end } : undefined;
}

/** Places of the targets that fit the sketch; `undefined` for the others. */
function placeTogether(
  text: string,
  targets: readonly (Target | undefined)[],
  sketch: DocumentSketch,
  offsets: CodePointOffsets,
): (Placed | undefined)[] {
  const canonical = canonicalise(text);
  if (sketch.length === canonical.length && sketch.hash === hashCodes(canonical.codes)) {
    return targets.map((target) => target && placeUnchanged(canonical, target, offsets));
  }
  const builder = new OldTextBuilder(sketch.length, sketch.weight, sketch);
  const quotes = targets.map((target): FramedQuote | undefined => {
    if (target?.ink === undefined) return undefined;
    const quote = {
      ...quoteOf(target.exact, target.prefix, target.suffix),
      at: target.ink,
    };
    return quote.from < quote.to && builder.add(quote) ? quote : undefined;
  });
  if (quotes.every((quote) => quote === undefined)) return [];
  const old = builder.finish();
  const now = { ...canonical, digits: digitsOf(canonical.codes, sketch.bits) };
  const placer = new QuotePlacer(old, now, mapText(old, now));
  return targets.map((target, index) => {
    const quote = quotes[index];
    if (!target || !quote) return undefined;
    const place = placer.place(quote);
    if (!place) {
      const candidates = placer.candidates(quote).map(({ start, end, score }) => ({
        span: spanOf(canonical, start, end),
        score,
      }));
      return { ...ORPHAN, candidates };
    }
    const span = spanOf(canonical, place.start, place.end);
    return {
      state: place.same ? 'anchored' : 'changed',
      span: place.similarity === 1 ? withOuterSpace(text, target.exact, span) : span,
    };
  });
}

/** The place of a target in a text whose canonical form is as it was. */
function placeUnchanged(
  canonical: CanonicalText,
  target: Target,
  offsets: CodePointOffsets,
): Placed | undefined {
  if (target.ink === undefined) return undefined;
  const at = positionOf(canonical.source, target, offsets);
  const ink = canonical.starts[target.ink] ?? -1;
  if (at && at.start <= ink && ink < at.end) return { state: 'anchored', span: at };
  const codes = canonicalCodes(target.exact);
  if (codes.length === 0 || target.ink + codes.length > canonical.length) return undefined;
  for (let i = 0; i < codes.length; i++) {
    if (codes[i] !== canonical.codes[target.ink + i]) return undefined;
  }
  const span = spanOf(canonical, target.ink, target.ink + codes.length);
  return {
    state: 'anchored',
    span: withOuterSpace(canonical.source, target.exact, span),
  };
}

function spanOf({ starts, ends }: CanonicalText, start: number, end: number): Span {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
