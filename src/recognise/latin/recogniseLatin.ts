import type { SourceText } from '../../text/sourceText';
import type { Candidate } from '../candidate';
import { markCapitals } from './capitals';
import type { Draft } from './draft';
import { readEnglish } from './english';
import type { Line } from './nameRuns';
import { createTokens, KIND, markSentences, readTokens } from './tokens';
import { readVietnamese } from './vietnamese';
import { findQuotedTitles } from './quotedTitles';
import { findSameNames } from './sameNames';
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
  const titles = findQuotedTitles(reader, source.language);
  return settleDrafts(reader, findSameNames(reader, withTitles(drafts, titles)));
}

/** Puts titles in among the names; names inside a title give way. Both lists are in text order. */
function withTitles(drafts: Draft[], titles: readonly Draft[]): Draft[] {
  drafts.sort((a, b) => a.first - b.first || b.last - a.last);
  const result: Draft[] = [];
  let next = 0;
  for (const draft of drafts) {
    let title = titles[next];
    while (title && title.last < draft.first) {
      result.push(title);
      title = titles[++next];
    }
    if (title && draft.last >= title.first) continue;
    const before = result.at(-1);
    if (!before || before.last < draft.first) result.push(draft);
  }
  result.push(...titles.slice(next));
  return result;
}
