import type { Span } from '../text/span';
import type { Candidate } from './candidates';
import { traitsOf } from './lexicon';
import * as Flag from './phraseFlags';
import * as Trait from './phraseTraits';
import type { EventType } from './report';
import type { Sentence } from './sentence';

/** Where an entity is named. */
export interface Placed extends Span {
  readonly entity: number;
  readonly type: EventType;
}

/** "X received Y on a visit to …", "during a visit to …, Y said": whose the visit is. */
export function guestOf(
  sentence: Sentence,
  clause: Span,
  candidate: Candidate,
): number | undefined {
  if (candidate.type !== 'visit' || candidate.kind !== 'noun') return undefined;
  const persons = sentence.mentions.filter(({ item }) => item.type === 'person');
  const before = persons.findLast(({ item }) => item.end <= clause.start);
  if (before) return before.item.entity;
  const after = persons.find(({ item }) => item.start >= clause.end);
  return after && after.item.start - clause.end < 60 ? after.item.entity : undefined;
}

/** Whether a phrase with one of these flags stands between two offsets. */
export function hasFlag(sentence: Sentence, flag: number, from: number, to: number): boolean {
  if ((sentence.flags & flag) === 0) return false;
  for (const { start, end, entry } of sentence.hits) {
    if ((entry.flags & flag) !== 0 && start >= from && end <= to) return true;
  }
  return false;
}

/**
 * Who stands before a verb as its subject: a list that is not broken by another clause, after any verb of
 * saying ("X said A and B signed").
 */
export function nearSubjects(sentence: Sentence, before: readonly Placed[], at: number): Placed[] {
  const reach = sentence.spaced ? 45 : 16;
  const chosen: Placed[] = [];
  let edge = at;
  for (let i = before.length - 1; i >= 0; i--) {
    const each = before[i];
    if (!each) break;
    if (chosen.length > 0) {
      const gap = sentence.lower.slice(each.end, edge);
      if (/[;；]/u.test(gap) || (/[,，]/u.test(gap) && gap.length > reach)) break;
    }
    const said = hasFlag(sentence, Flag.speech, each.end, edge);
    if (said && (chosen.length > 0 || isOnlyTeller(sentence, each.end, edge))) break;
    chosen.unshift(each);
    edge = each.start;
  }
  return chosen;
}

/** What stands for whoever speaks, or nobody at all, between the verb of saying and what was done. */
const SAME_SUBJECT =
  /(?:^|\s)(?:it|he|she|they|we|his|her|their|its|ông|bà|họ|mình|anh|chị)(?=\s|$)|[其他她已将將]|双方|雙方/u;

/** "X said the first doses will arrive": X tells of what another does. */
function isOnlyTeller(sentence: Sentence, from: number, to: number): boolean {
  const verb = sentence.hits.findLast(
    (hit) => (hit.entry.flags & Flag.speech) !== 0 && hit.start >= from && hit.end <= to,
  );
  if (!verb) return false;
  const gap = sentence.lower.slice(verb.end, to).trim();
  return gap.length > (sentence.spaced ? 14 : 5) && !SAME_SUBJECT.test(gap);
}

/** "…, who was convicted in 2016": the subject is whoever was named last. */
export function relativeSubject(sentence: Sentence, clause: Span): number | undefined {
  if ((sentence.flags & Flag.relative) === 0) return undefined;
  const opens = sentence.hits.some(
    (each) =>
      (each.entry.flags & Flag.relative) !== 0 &&
      each.start >= clause.start &&
      each.start - clause.start <= 2,
  );
  if (!opens) return undefined;
  const before = sentence.mentions.filter(({ item }) => item.end <= clause.start).at(-1)?.item;
  return before && clause.start - before.end <= 30 ? before.entity : undefined;
}

/** "Dorn, who signed for the Rovers, scored …": told of a person in passing, on a day of its own. */
export function isOfSomeone(sentence: Sentence, clause: Span, at: number): boolean {
  for (const { start, end, entry } of sentence.hits) {
    if (end > at) break;
    if (start <= sentence.start || start < clause.start || at - end > 14) continue;
    if ((traitsOf(entry) & Trait.who) !== 0) return true;
  }
  return false;
}

/** "While receiving X, Y said": the subject of a clause that has none stands after it. */
export function subjectAfter(
  sentence: Sentence,
  clause: Span,
  candidate: Candidate,
): number | undefined {
  if (candidate.passive) return undefined;
  const follower = sentence.mentions.find(
    ({ item }) => item.start >= clause.end && item.type === 'person',
  );
  return follower && follower.item.start - clause.end < 40 ? follower.item.entity : undefined;
}
