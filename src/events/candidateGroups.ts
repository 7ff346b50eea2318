import type { Span } from '../text/span';
import type { Candidate } from './candidates';
import type { EventType } from './report';
import { HARM, isMatter, matterBefore } from './matters';
import { breakBetween, type Sentence } from './sentence';
import { KINDS } from './typeAffinity';

/** Types of which a clause has one event, told by a verb and a noun together. */
const KIND_OF: Readonly<Record<string, string>> = {
  ...KINDS,
  statement: 'release',
  election: 'vote',
  award: 'contest',
  crime: 'law',
  'court-ruling': 'law',
};

export interface Group {
  candidate: Candidate;
  readonly triggers: Candidate[];
  /** Harm that is only spoken of: "a report on the crash". */
  readonly spokenOf?: true;
}

/** Triggers of one clause become one; the surest of them leads. */
export function groupCandidates(
  sentence: Sentence,
  candidates: readonly Candidate[],
  parts: readonly Span[],
): Group[] {
  const groups: Group[] = [];
  for (const candidate of candidates) {
    const last = groups.at(-1);
    const lastTrigger = last?.triggers.at(-1);
    if (last && lastTrigger) {
      const at = breakBetween(sentence, lastTrigger.hit.end, candidate.hit.start);
      const alike = KIND_OF[last.candidate.type] === KIND_OF[candidate.type];
      const parted = parts.some(
        ({ start }) => start >= lastTrigger.hit.end && start <= candidate.hit.start,
      );
      if (
        parted ||
        isDaysApart(sentence, lastTrigger.hit, candidate.hit) ||
        haveOwnSubjects(sentence, lastTrigger, candidate)
      ) {
        groups.push({ candidate, triggers: [candidate] });
        continue;
      }
      if (isMatter(sentence, last.candidate, candidate)) {
        groups.push({ candidate, triggers: [candidate], spokenOf: true });
        continue;
      }
      if (
        isJoined(sentence, lastTrigger.hit, candidate.hit) ||
        at === undefined ||
        (alike && !datesApart(sentence, last, candidate, at))
      ) {
        last.triggers.push(candidate);
        if (leads(candidate, last.candidate)) last.candidate = candidate;
        continue;
      }
    }
    const matter = matterBefore(sentence, candidate);
    if (matter) groups.push({ candidate, triggers: [candidate], spokenOf: true });
    else groups.push({ candidate, triggers: [candidate] });
  }
  return groups;
}

/** "Two days after …": what follows was on another day. */
const DAYS_APART =
  /(?:^|\s)(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|few|một|hai|ba|bốn|năm|vài) (?:day|week|month|year|hour|ngày|tuần|tháng|năm)s? (?:after|before|sau|trước)\s/u;

/** Types of which each of several people or bodies may have one of their own in one sentence. */
const EACH_HIS_OWN: ReadonlySet<EventType> = new Set<EventType>(['signing', 'court-ruling']);

/** "A was jailed for six years, B for nine": a clause that begins with another's name. */
function haveOwnSubjects(sentence: Sentence, first: Candidate, second: Candidate): boolean {
  if (first.type !== second.type || !EACH_HIS_OWN.has(first.type)) return false;
  if (first.kind !== 'act' || second.kind !== 'act') return false;
  if (sentence.paragraph.part === 'headline') return false;
  const reach = sentence.spaced ? 12 : 2;
  const opens = (at: number): boolean =>
    sentence.mentions.some(
      ({ item }) =>
        item.start >= at &&
        item.start <= at + reach &&
        item.end <= second.hit.start &&
        (item.type === 'person' || (item.type === 'organisation' && first.type === 'signing')),
    );
  return sentence.breaks.some(
    ({ at, strength }) =>
      strength >= 1 && at >= first.hit.end && at <= second.hit.start && opens(at),
  );
}

function isDaysApart({ lower, spaced }: Sentence, first: Span, second: Span): boolean {
  return spaced && DAYS_APART.test(lower.slice(first.end, second.start));
}

/** "Was handed over and launched", 移交并启用: one thing in two words. */
function isJoined({ lower, spaced }: Sentence, first: Span, second: Span): boolean {
  const gap = lower.slice(first.end, second.start);
  return spaced ? /^ (?:and|và|et|y) $/u.test(gap) : /^(?:了)?[并並且及和、]$/u.test(gap);
}

/** Whether a trigger tells more surely what happened than the one that led so far. */
function leads(candidate: Candidate, leader: Candidate): boolean {
  if (isSpokenOf(candidate, leader)) return false;
  return isSpokenOf(leader, candidate) || candidate.score > leader.score + 0.001;
}

/** "Condemned the attack", 对劫案表示谴责: the harm is what is spoken of. */
function isSpokenOf(noun: Candidate, verb: Candidate): boolean {
  return (
    noun.kind === 'noun' && HARM.has(noun.type) && verb.kind === 'act' && verb.type === 'statement'
  );
}

/** Whether two triggers of one kind have each a date or a counterpart of their own. */
function datesApart(sentence: Sentence, group: Group, next: Candidate, at: number): boolean {
  // "… struck on Friday, killing 40 people" goes on with the same event.
  if (next.form === 'gerund') return false;
  let left = false;
  let right = false;
  for (const { item } of sentence.dates) {
    if (item.end <= at) left ||= item.end > (group.triggers[0]?.hit.start ?? 0) - 60;
    else right = true;
  }
  if (left && right) return true;
  if (group.candidate.type !== next.type) return false;
  let people = 0;
  for (const { item } of sentence.mentions) {
    if (item.type === 'person' && item.start >= next.hit.end) people |= 1;
    if (item.type === 'person' && item.start >= group.candidate.hit.end && item.end <= at) {
      people |= 2;
    }
  }
  return people === 3 && next.type === 'meeting';
}
