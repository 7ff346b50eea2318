import type { SourceText } from '../../text/sourceText';
import type { Kept, TextMemo } from '../../text/textMemo';
import type { Range } from './draft';
import { copyTokens, createTokens, isLatest, markSentences, readTokens } from './tokens';
import type { Columns, Tokens } from './tokens';

/** Languages that another recogniser reads. */
const ELSEWHERE = /^(?:zh|ja|ko)\b/;

/** The tokens of a source. */
export interface SourceTokens {
  readonly tokens: Tokens;
  /** For each paragraph which tokens are its own; undefined in a language without capital letters. */
  readonly ranges: readonly (Range | undefined)[];
}

/** The tokens of a text, kept for the next one, and room for the tokens of that. */
interface KeptTokens extends SourceTokens {
  readonly spare: Columns | undefined;
}

const KEPT: Kept<KeptTokens> = { stage: 'tokens' };

let paragraphsRead: SourceText['paragraphs'] | undefined;
let latest: SourceTokens | undefined;

/**
 * The tokens of all paragraphs in languages with capital letters, made once for all who read one source
 * after another. Good until those of another source are asked for, so nobody keeps them. `memo`: the one
 * that the source was read with; who asks first gives it.
 */
export function tokensOf(source: SourceText, memo?: TextMemo): SourceTokens {
  if (latest && paragraphsRead === source.paragraphs && isLatest(latest.tokens)) return latest;
  const kept = memo?.take(KEPT);
  const tokens = createTokens(source.text, memo && { spare: kept?.spare });
  const known = kept?.tokens.words === tokens.words ? kept : undefined;
  const ranges = known && memo ? mostlyCopied(tokens, source, known, memo) : [];
  if (!known)
    for (let p = 0; p < source.paragraphs.length; p++) readRange(tokens, source, p, ranges);
  markSentences(tokens, source);
  paragraphsRead = source.paragraphs;
  latest = { tokens, ranges };
  memo?.keep(KEPT, { tokens, ranges, spare: kept?.tokens });
  return latest;
}

function readRange(
  tokens: Tokens,
  source: SourceText,
  index: number,
  ranges: (Range | undefined)[],
): void {
  const paragraph = source.paragraphs[index];
  if (!paragraph) return;
  const { start, end, language, part } = paragraph;
  const from = tokens.count;
  const elsewhere = ELSEWHERE.test(language);
  if (!elsewhere) readTokens(tokens, start, end);
  ranges.push(elsewhere ? undefined : { from, to: tokens.count, language, part });
}

/** Copies the tokens of stretches of paragraphs that are as they were; reads the others. */
function mostlyCopied(
  tokens: Tokens,
  source: SourceText,
  kept: KeptTokens,
  { unchanged }: TextMemo,
): (Range | undefined)[] {
  const ranges: (Range | undefined)[] = [];
  const { length } = source.paragraphs;
  for (let p = 0; p < length;) {
    const place = unchanged?.before[p] ?? -1;
    const shift = unchanged?.shift[p] ?? 0;
    if (place < 0) {
      readRange(tokens, source, p++, ranges);
      continue;
    }
    let count = 1;
    while (
      p + count < length &&
      unchanged?.before[p + count] === place + count &&
      unchanged.shift[p + count] === shift
    )
      count++;
    const stretch = kept.ranges.slice(place, place + count);
    const from = stretch.find((range) => range !== undefined)?.from ?? 0;
    const to = stretch.findLast((range) => range !== undefined)?.to ?? 0;
    const move = tokens.count - from;
    copyTokens(tokens, kept.tokens, from, to, shift);
    for (const range of stretch) {
      if (!range || move === 0) ranges.push(range);
      else {
        const { language, part } = range;
        ranges.push({ from: range.from + move, to: range.to + move, language, part });
      }
    }
    p += count;
  }
  return ranges;
}
