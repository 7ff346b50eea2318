import type { SourceText } from '../../text/sourceText';
import type { Candidate } from '../candidate';
import { markCapitals } from './capitals';
import type { Draft } from './draft';
import { readEnglish } from './english';
import type { Line } from './nameRuns';
import { createTokens, KIND, markSentences, readTokens } from './tokens';
import { readVietnamese } from './vietnamese';
import { settleDrafts } from './settle';
import { WordReader } from './wordReader';

/** Languages that another recogniser reads. */
const ELSEWHERE = /^(?:zh|ja|ko)\b/;

/**
 * Finds the names in paragraphs written in languages with capital letters. One pass over the
 * tokens, one over the names found; linear in the length of the text.
 */
export function recogniseLatin(source: SourceText): Candidate[] {
  const tokens = createTokens(source.text);
  const reader = new WordReader(tokens);
  const ranges: { from: number; to: number; language: string }[] = [];
  for (const paragraph of source.paragraphs) {
    if (ELSEWHERE.test(paragraph.language)) continue;
    const from = tokens.count;
    readTokens(tokens, paragraph.start, paragraph.end);
    ranges.push({ from, to: tokens.count, language: paragraph.language });
  }
  markSentences(tokens, source);
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] === KIND.LOWER) reader.lowerSeen.add(reader.raw(at));
  }
  const drafts: Draft[] = [];
  for (const { from, to, language } of ranges) {
    if (language === 'vi') {
      readVietnamese(reader, from, to, drafts);
    } else {
      const line: Line = { reader, from, to, capitals: markCapitals(reader, from, to), language };
      readEnglish(line, drafts);
    }
  }
  return settleDrafts(reader, drafts);
}
