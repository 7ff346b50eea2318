import type { SourceText } from '../../text/sourceText';
import type { TextMemo } from '../../text/textMemo';
import type { Candidate } from '../candidate';
import { readBesideNames } from './besideNames';
import { markCapitals } from './capitals';
import { markClubs } from './clubs';
import { markDescribedThings } from './describedThings';
import type { Draft, Range } from './draft';
import { readEnglish } from './english';
import type { Line } from './nameRuns';
import { judgeDrafts } from './judgeDrafts';
import { DraftKeeper } from './keptDrafts';
import { VietnameseReader } from './vietnamese';
import { findListedNames } from './listedNames';
import { findNumberedDocuments } from './numberedDocuments';
import { findNumberedEvents } from './numberedEvents';
import { findPlainSystems } from './plainSystems';
import { findQuotedTitles } from './quotedTitles';
import { findSameNames } from './sameNames';
import { settleDrafts } from './settle';
import { tokensOf } from './sourceTokens';
import { WordReader } from './wordReader';

/** What the rules find, before names are judged and settled; the trainer of the model starts here. */
export interface RuleDrafts {
  readonly reader: WordReader;
  readonly ranges: readonly Range[];
  /** In text order. */
  readonly drafts: Draft[];
}

/**
 * Reads the tokens of all paragraphs in languages with capital letters and finds names by rules. `memo` is
 * the one that the source was read with.
 */
export function draftsOf(source: SourceText, memo?: TextMemo): RuleDrafts {
  const { tokens, ranges } = tokensOf(source, memo);
  const reader = new WordReader(tokens);
  const drafts: Draft[] = [];
  let vietnamese: VietnameseReader | undefined;
  const keeper = memo && new DraftKeeper(memo, reader, ranges);
  for (let p = 0; p < ranges.length; p++) {
    const range = ranges[p];
    if (!range || keeper?.take(p, drafts)) continue;
    const { from, to, language, part } = range;
    const before = drafts.length;
    if (language === 'vi') {
      vietnamese ??= new VietnameseReader(reader, drafts);
      vietnamese.read(from, to);
    } else {
      const line: Line = { reader, from, to, capitals: markCapitals(reader, from, to), language };
      readEnglish(line, drafts);
    }
    if (part === 'byline' || part === 'timestamp') markAuthors(drafts, before);
    keeper?.put(p, drafts, before);
  }
  keeper?.keep();
  drafts.sort((a, b) => a.first - b.first || b.last - a.last);
  return { reader, ranges: ranges.filter((range) => range !== undefined), drafts };
}

/**
 * Finds the names in paragraphs written in languages with capital letters. One pass over the
 * tokens, one over the names found; linear in the length of the text. `memo` is the one that the source
 * was read with.
 */
export function recogniseLatin(source: SourceText, memo?: TextMemo): Candidate[] {
  const { reader, ranges, drafts } = draftsOf(source, memo);
  const titles = [
    ...findQuotedTitles(reader, source.language),
    ...findListedNames(reader, source.language),
    ...findNumberedDocuments(reader, source.language),
    ...findNumberedEvents(reader, source.language),
    ...findPlainSystems(reader, source.language),
  ].sort((a, b) => a.first - b.first || b.last - a.last);
  markDescribedThings(reader, drafts);
  const judged = judgeDrafts(reader, ranges, markClubs(reader, drafts));
  const named = findSameNames(reader, withTitles(judged, titles));
  readBesideNames(reader, named);
  return settleDrafts(reader, named);
}

/** In a byline whatever is no known place or body is the author. */
function markAuthors(drafts: readonly Draft[], from: number): void {
  for (const draft of drafts.slice(from)) {
    const rule = draft.evidence[0]?.rule ?? '';
    if (draft.first === draft.last || rule.startsWith('known') || rule === 'head-word') continue;
    draft.type = 'person';
    draft.confidence = 0.85;
    draft.evidence.unshift({ rule: 'byline', score: 0.85 });
  }
}

/** Puts titles in among the names; names inside a title give way. Both lists are in text order. */
function withTitles(drafts: readonly Draft[], titles: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  let next = 0;
  for (const draft of drafts) {
    let title = titles[next];
    while (title && title.last < draft.first) {
      if ((result.at(-1)?.last ?? -1) < title.first) result.push(title);
      title = titles[++next];
    }
    if (title && draft.last >= title.first) continue;
    const before = result.at(-1);
    if (!before || before.last < draft.first) result.push(draft);
  }
  for (const title of titles.slice(next)) {
    if ((result.at(-1)?.last ?? -1) < title.first) result.push(title);
  }
  return result;
}
