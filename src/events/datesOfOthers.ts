import type { Span } from '../text/span';
import type { TemporalExpression } from '../time/temporal';
import * as Flag from './phraseFlags';
import type { Sentence } from './sentence';

/** Units that are looked at before and behind a date. */
const REACH = 28;

/** "Adjourned to 17 August", "signed until 2027", 延至23日, 签约至2027年: where something ends or is put off to. */
const ENDS_BEFORE =
  /(?:\b(?:until|till|through|by)(?:\sat\sleast|\sthe\send\sof|\slate|\searly|\smid)?\s|\b(?:adjourned|postponed|deferred|delayed|extended|rescheduled|moved|put off|pushed back)(?:\s\p{Ll}+){0,3}\s(?:to|for)\s|(?:đến|tới)\s(?:hết|cuối|tận)\s|(?:hoãn|lùi|dời|gia hạn|kéo dài|hẹn)(?:\s\p{Ll}+){0,4}\s(?:đến|tới|sang|vào)\s|(?:[展延约約期长長持]至|直[至到]|[推延][遲迟后後]?[至到]))$/u;

/** 到期, 之后首次: what a date is the end or the count of. */
const ENDS_BEHIND = /^(?:到期|届满|屆滿|为止|為止|之后首|之後首|以来首|以來首)/u;

/** "Since 2003", 自1998年: from when on something lasts. */
const SINCE = /(?:\bsince\s|[自从從])$/u;
/** "Người Việt sống tại Lisbon từ năm 2003, bị …": behind a verb it is when something began. */
const LASTING = /\btừ\s(?:năm\s|tháng\s)?$/u;

/** "Friday's close": of the noun behind it. */
const POSSESSIVE = /^['’]s?\s/u;
/** "Lost at last year's final". */
const AT = /\b(?:at|in|during)\s(?:the\s)?$/u;
/** Units between a possessive date and the noun that it dates. */
const NEAR = 40;

/** "2009 murder": a bare year before a noun, no preposition before it. */
const LINKED =
  /(?:\b(?:in|of|by|from|to|during|for|since|until|early|late|mid|and|or|năm)|[-–—(,/])\s?$/u;

/**
 * Whether a date within the clause of a trigger dates another thing in it: where that ends ("adjourned to
 * 17 August"), since when it lasts, the noun behind the date ("Friday's close", "a 2009 murder"), or what a
 * person did in a relative clause ("Lee, who came in 2004").
 */
export function isOfOther(sentence: Sentence, date: TemporalExpression, hit: Span): boolean {
  const { lower } = sentence;
  const behind = lower.slice(date.end, date.end + REACH);
  const isYear = date.meaning.kind === 'calendar' && date.meaning.parts.month === undefined;
  const before = lower.slice(Math.max(sentence.start, date.start - REACH), date.start);
  if (POSSESSIVE.test(behind)) {
    return hit.start < date.end ? !AT.test(before) : hit.start - date.end > NEAR;
  }
  if (ENDS_BEHIND.test(behind)) return true;
  if (date.start < hit.end) return isYear && LASTING.test(before);
  if (ENDS_BEFORE.test(before)) return true;
  if (isYear && SINCE.test(before)) return true;
  if (isYear && sentence.spaced && /^\s\p{Ll}/u.test(behind) && isBareNoun(sentence, date, before))
    return true;
  return isOfPerson(sentence, hit.end, date.start);
}

/** Whether a year of four figures stands before a noun and behind none of the words that lead to a year. */
function isBareNoun(sentence: Sentence, date: Span, before: string): boolean {
  if (date.end - date.start !== 4 || LINKED.test(before)) return false;
  const next = sentence.hits.find(({ start }) => start >= date.end);
  return next?.start === date.end + 1 && next.entry.nouns.length > 0;
}

const WHO = /(?:^|\s)who\s/u;

/** Whether "who" stands between two offsets. */
function isOfPerson(sentence: Sentence, from: number, to: number): boolean {
  if (!sentence.spaced || (sentence.flags & Flag.relative) === 0 || to - from > 200) return false;
  return WHO.test(sentence.lower.slice(from, to));
}
