import type { SourceText } from '../../text/sourceText';
import type { Range } from './draft';
import { createTokens, isLatest, markSentences, readTokens, type Tokens } from './tokens';

/** Languages that another recogniser reads. */
const ELSEWHERE = /^(?:zh|ja|ko)\b/;

/** The tokens of a source. */
export interface SourceTokens {
  readonly tokens: Tokens;
  /** For each paragraph which tokens are its own; undefined in a language without capital letters. */
  readonly ranges: readonly (Range | undefined)[];
}

let paragraphsRead: SourceText['paragraphs'] | undefined;
let latest: SourceTokens | undefined;

/**
 * The tokens of all paragraphs in languages with capital letters, made once for all who read one source
 * after another. Good until those of another source are asked for, so nobody keeps them.
 */
export function tokensOf(source: SourceText): SourceTokens {
  if (latest && paragraphsRead === source.paragraphs && isLatest(latest.tokens)) return latest;
  const tokens = createTokens(source.text);
  const ranges = source.paragraphs.map(({ start, end, language, part }): Range | undefined => {
    if (ELSEWHERE.test(language)) return undefined;
    const from = tokens.count;
    readTokens(tokens, start, end);
    return { from, to: tokens.count, language, part };
  });
  markSentences(tokens, source);
  paragraphsRead = source.paragraphs;
  latest = { tokens, ranges };
  return latest;
}
