import type { Span } from '../text/span';
import type { TemporalExpression } from '../time/temporal';
import type { Candidate } from './candidates';
import { isOfOther } from './datesOfOthers';
import { traitsOf } from './lexicon';
import * as Flag from './phraseFlags';
import * as Trait from './phraseTraits';
import { isDayPrecise, type Sentence, trimSpan } from './sentence';
import { HARM } from './matters';
import { isTerm } from './terms';

/** Longest object in UTF-16 units, spaced and unspaced. */
const OBJECT_SPACED = 120;
const OBJECT_UNSPACED = 45;

/** How precisely an expression dates an event: 3 a day, 2 a month, 1 a year, 0 vague or a span of years. */
export function precision(date: Sentence['dates'][number]['item']): number {
  if (isDayPrecise(date)) return 3;
  const { meaning } = date;
  switch (meaning.kind) {
    case 'calendar':
      return meaning.parts.month !== undefined ? 2 : 1;
    case 'relative':
      if (meaning.parts?.month !== undefined) return 2;
      return meaning.unit === 'week' || meaning.unit === 'month' ? 2 : 1;
    case 'range':
      return meaning.from.month !== undefined ? 2 : 0;
    case 'vague':
      return 0.5;
    case 'weekday':
      return 3;
  }
}

/** "ATHENS, March 1, 2023 – …", 12月18日电: dates the report, not what it tells of. */
export function isDateline(sentence: Sentence, date: Span): boolean {
  if (date.start - sentence.paragraph.start > 70) return false;
  const after = sentence.lower.slice(date.end, date.end + 26);
  return /^\s*(?:\([^)]{1,20}\))?\s*(?:[-–—]|[专專]?[电電讯訊]|报道|報道|報導|消息)/u.test(after);
}

/** "Officials said on Sunday": the day of the saying, not of what is told. */
export function isOfSaying(sentence: Sentence, date: Span): boolean {
  if (!sentence.spaced) {
    // 检方14日说: the verb follows its day.
    const verb = sentence.hits.find(({ start }) => start >= date.end);
    if (verb && verb.start - date.end <= 1 && (verb.entry.flags & Flag.speech) !== 0) return true;
  }
  for (let i = sentence.hits.length - 1; i >= 0; i--) {
    const hit = sentence.hits[i];
    if (!hit || hit.start >= date.start) continue;
    if (date.start - hit.end > 24) return false;
    if (hit.entry.flags & Flag.speech) {
      return !/[,，;；:：「“"]/u.test(sentence.lower.slice(hit.end, date.start));
    }
    // "Said the body would arrive on Tuesday": the day of what is told.
    if (hit.entry.flags & (Flag.planned | Flag.conditional)) return false;
  }
  return false;
}

/** "As of Monday", 截至12日, "tính đến ngày 5-3": the day of a count, not of what is counted. */
export function isAsOf(sentence: Sentence, date: Span): boolean {
  const before = sentence.lower.slice(Math.max(sentence.start, date.start - 16), date.start);
  // The words are few, and the expression takes its time to be made.
  return /[截í]|as of/u.test(before) && AS_OF.test(before);
}

const AS_OF =
  /(?:截至|截止|截止到|截至当地时间|(?:\bas of|\btính đến|\btính tới)(?:\s\p{L}+){0,2}\s)$/u;

/** "Ngày 5/3, sau bão": right before a noun; "sau đó" counts from what was told. */
const AFTER = /(?:^|[\s,])(?:sau|trước)\s(?!đó|đây|mắt)(?:\p{Ll}+\s){0,2}$/u;

/** Whether "after" or "before" stands between a date and a trigger: two things on two days. */
function isApart(sentence: Sentence, date: Span, at: number): boolean {
  const [from, to] = date.start < at ? [date.end, at] : [at, date.start];
  if (from === date.end && AFTER.test(sentence.lower.slice(Math.max(from, to - 40), to)))
    return true;
  return isParted(sentence, from, to);
}

/** Whether "after" or "before" stands between two offsets. */
function isParted(sentence: Sentence, from: number, to: number): boolean {
  for (const { start, end, entry } of sentence.hits) {
    if (start < from || end > to || (traitsOf(entry) & Trait.apart) === 0) continue;
    if (!isOfHour(sentence, end)) return true;
  }
  return false;
}

/** "Before dawn on Tuesday": a time of the day. */
function isOfHour({ lower }: Sentence, end: number): boolean {
  return OF_HOUR.test(lower.slice(end, end + 12));
}

const OF_HOUR =
  /^\s(?:dawn|daybreak|sunrise|sunset|dusk|dark|noon|midday|midnight|nightfall|lunch|\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m)\b/u;

/** Whether a clause tells, with a day of its own or none, what was before or after the main one. */
export function tellsApart(sentence: Sentence, clause: Span, at: number): boolean {
  return isParted(sentence, clause.start, at);
}

/** 已造成: what is counted by the day on which it is told. */
function isCounted({ lower }: Sentence, at: number): boolean {
  return (
    /已经?(?:造成|致|导致|有)/u.test(
      lower.slice(Math.max(0, at - COUNT_REACH), at + COUNT_REACH),
    ) || lower.charAt(at - 1) === '已'
  );
}

/** Units before and behind a trigger that are looked at for a count. */
const COUNT_REACH = 14;

/** What happens on the very day that was set. */
const TAKES_EFFECT = /(?:force|effect|hiệu lực)$/u;

/** The expression that dates a clause: in it, else in its sentence; precise ones and near ones first. */
export function dateOf(
  sentence: Sentence,
  clause: Span & { readonly subordinate?: boolean },
  { hit, perfect, modality, type }: Pick<Candidate, 'hit' | 'perfect' | 'modality' | 'type'>,
): number | undefined {
  const at = hit.start;
  let best: { index: number; score: number } | undefined;
  for (const { index, item } of sentence.dates) {
    const precise = precision(item);
    if (precise === 0) continue;
    const inside = item.start >= clause.start && item.end <= clause.end;
    const distance = Math.min(Math.abs(item.start - at), Math.abs(item.end - at));
    if (precise < 3 && !inside) continue;
    // A day that is named after a clause is another clause's.
    if (!inside && item.start >= clause.end && !clause.subordinate) continue;
    if (isAsOf(sentence, item) || isApart(sentence, item, at)) continue;
    if (item.start > at && isTerm(sentence.lower, item) && !TAKES_EFFECT.test(hit.entry.text)) {
      continue;
    }
    if (isOfOther(sentence, item, hit) || isQuotedApart(sentence, item, at, type)) continue;
    const said = isOfSaying(sentence, item);
    // What has been or is still to come was not on the day it was told; but "said on Monday it had agreed".
    if (said && ((perfect && item.start > at) || modality === 'planned')) continue;
    // 14日说,…滑坡已造成13人死亡: the day of the count.
    if (said && HARM.has(type) && isCounted(sentence, at)) continue;
    const vague = item.meaning.kind === 'vague' && inside;
    if (precise < 2 && !vague && distance > (sentence.spaced ? 90 : 30)) continue;
    const score =
      precise +
      (inside ? 4 : 0) -
      (isJoinedAfter(sentence, item, at) ? 0.6 : 0) -
      Math.min(distance, 400) / 250 -
      (isDateline(sentence, item) ? 5 : 0) -
      (said ? 2.5 : 0);
    if (!best || score > best.score) best = { index, score };
  }
  return best?.index;
}

/** Whether a date stands in words that are quoted, and the trigger outside them; "today" is the day of speaking. */
function isQuotedApart(
  { quotes }: Sentence,
  date: TemporalExpression,
  at: number,
  type: string,
): boolean {
  const { meaning } = date;
  const today = meaning.kind === 'relative' && meaning.unit === 'day' && meaning.count === 0;
  if (today && type === 'statement') return false;
  return quotes.some(
    ({ start, end }) => date.start >= start && date.end <= end && (at < start || at >= end),
  );
}

/** "On 9 March and handed over on 29 March": what follows the conjunction has a day of its own, where it has one. */
function isJoinedAfter({ lower }: Sentence, date: Span, at: number): boolean {
  return date.end < at && JOINED.test(lower.slice(date.end, date.end + 8));
}

const JOINED = /^,?\s(?:and|then|but|và|rồi|nhưng)\s/u;

/** Where it happened: a place after a preposition, nearest to the trigger; what was visited. */
export function placeOf(
  sentence: Sentence,
  clause: Span,
  candidate: Pick<Candidate, 'hit' | 'type'>,
): number | undefined {
  let best: { entity: number; score: number } | undefined;
  const { hit } = candidate;
  for (const [position, { item }] of sentence.mentions.entries()) {
    if (item.type !== 'place' || item.start < clause.start || item.end > clause.end) continue;
    const located =
      sentence.located[position] === true &&
      !sentence.mentions.some(
        (next) =>
          next.item.type === 'person' &&
          next.item.start >= item.end &&
          next.item.start - item.end <= 2,
      );
    const goal = candidate.type === 'visit' && item.start >= hit.end && item.start - hit.end < 40;
    const struck = candidate.type === 'disaster' || candidate.type === 'accident';
    if (!located && !goal && !struck) continue;
    const distance = Math.min(Math.abs(item.start - hit.end), Math.abs(item.end - hit.start));
    const score = (located ? 1 : 0) + (goal ? 2 : 0) - Math.min(distance, 300) / 300;
    if (!best || score > best.score) best = { entity: item.entity, score };
  }
  return best?.entity;
}

/** Types whose noun says nothing that the type does not: "signing of …" is a signing of what follows. */
const AFTER_NOUN = new Set<string>(['signing', 'launch', 'acquisition', 'handover', 'visit']);

/** Types whose name says little without the verb: "congratulated the winners", "suspended the strike". */
const TOLD_BY_VERB = new Set<string>(['other', 'statement', 'court-ruling']);

/** "A ceremony was held to mark …": where what is marked begins. */
function purposeOf(sentence: Sentence, clause: Span, from: number): number | undefined {
  const mark = sentence.hits.find(
    ({ start, end, entry }) =>
      start >= from && end <= clause.end && (traitsOf(entry) & Trait.marks) !== 0,
  );
  return mark?.end;
}

/** What was signed, launched or held: the words after the verb, or around the noun. */
export function objectOf(
  text: string,
  sentence: Sentence,
  clause: Span,
  candidate: Candidate,
): Span | undefined {
  const { hit } = candidate;
  const limit = sentence.spaced ? OBJECT_SPACED : OBJECT_UNSPACED;
  // Whom one met and where one went is said by the participants and the place.
  const personal = candidate.type === 'meeting' || candidate.type === 'visit';
  if (personal && candidate.kind === 'act') return undefined;
  const named = AFTER_NOUN.has(candidate.type);
  const byVerb =
    candidate.kind === 'act' && TOLD_BY_VERB.has(candidate.type) && !isPassive(candidate);
  let start = !byVerb && (candidate.kind === 'act' || named) ? hit.end : hit.start;
  // "Agreed to keep the boat": what follows is the agreement's only with its "to".
  if (candidate.type === 'agreement' && hit.entry.text.endsWith(' to')) start = hit.end - 2;
  const purpose = candidate.kind === 'noun' ? purposeOf(sentence, clause, hit.end) : undefined;
  if (purpose !== undefined) start = purpose;
  let end = Math.min(clause.end, start + limit);
  if (candidate.kind === 'noun' && purpose === undefined) {
    const verb = sentence.hits.find(
      ({ start: from, entry }) =>
        from >= hit.end && from < end && (entry.flags & Flag.passive) !== 0,
    );
    if (verb && sentence.spaced) end = verb.start;
  }
  for (const { item } of sentence.dates) {
    if (item.start >= Math.max(start, hit.end) && item.start < end) end = item.start;
  }
  for (const each of sentence.breaks) {
    if (each.at > hit.end && each.at <= end && each.strength >= 1) {
      end = each.at;
      break;
    }
  }
  if (!sentence.spaced && candidate.kind === 'noun') {
    let from = Math.max(clause.start, hit.start - 30);
    for (const each of sentence.hits) {
      if (each.end <= hit.start && each.entry.support !== undefined)
        from = Math.max(from, each.end);
    }
    for (const each of sentence.breaks) {
      if (each.at <= hit.start) from = Math.max(from, each.at);
    }
    start = from;
    end = hit.end;
  } else if (sentence.spaced && end < clause.end) {
    while (end > start && text.charAt(end).trim() !== '') end--;
    end = dropTail(sentence, start, end);
  }
  const span = trimSpan(text, { start, end });
  const bare = span.start === hit.start && span.end === hit.end && candidate.type !== 'other';
  if (span.end - span.start < 2 || bare) return undefined;
  const place = sentence.hits.find((each) => each.start >= span.start);
  const located =
    place?.start === span.start && (place.entry.flags & Flag.locative) !== 0 && sentence.spaced;
  return located ? undefined : span;
}

function isPassive({ passive, hit }: Candidate): boolean {
  return passive || /^(?:was|were|been?|bị|được|被|遭)/u.test(hit.entry.text);
}

/** A preposition left over at the end of an object ("… on"): cut with the date that followed it. */
function dropTail(sentence: Sentence, start: number, end: number): number {
  for (const hit of sentence.hits) {
    if (hit.start <= start || hit.end > end || end - hit.end > 1) continue;
    if (hit.entry.flags & (Flag.locative | Flag.determiner | Flag.conjunction)) return hit.start;
  }
  return end;
}
