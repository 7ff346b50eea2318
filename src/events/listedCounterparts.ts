import type { Span } from '../text/span';
import type { Candidate } from './candidates';
import type { Placed } from './clauseSubjects';
import * as Flag from './phraseFlags';
import { breakBetween, type Sentence } from './sentence';

/** What is told of one of those met. */
export interface Piece {
  readonly span: Span;
  readonly subjects: readonly Placed[];
  readonly objects: readonly Placed[];
}

/**
 * A list of counterparts met one by one: "met A; B; C", 分别与A、B举行会谈. Each makes a report of
 * its own. Taken so only where a semicolon or a word for "respectively" says so.
 */
export function listPieces(
  sentence: Sentence,
  clause: Span,
  candidate: Candidate,
  before: readonly Placed[],
  after: readonly Placed[],
): Piece[] {
  if (candidate.type !== 'meeting' || candidate.kind !== 'act') return [];
  const may = (sentence.flags & Flag.distributive) !== 0;
  const spread = !may
    ? undefined
    : sentence.hits.find(
        (each) =>
          (each.entry.flags & Flag.distributive) !== 0 &&
          each.start >= clause.start &&
          each.end <= clause.end,
      );
  const people = (list: readonly Placed[]): Placed[] => {
    const seen = new Set<number>();
    return list.filter(({ type, entity }) => {
      if (type !== 'person' || seen.has(entity)) return false;
      seen.add(entity);
      return true;
    });
  };
  const met = people(after);
  const separate = met.every((each, i) => {
    const next = met[i + 1];
    return (
      !next ||
      sentence.breaks.some(
        ({ at, strength }) => strength === 3 && at > each.end && at <= next.start,
      )
    );
  });
  if (met.length > 1 && (spread !== undefined || separate)) {
    const cuts = [clause.start];
    for (let i = 1; i < met.length; i++) {
      cuts.push(listCut(sentence, lastOf(after, met[i - 1]), met[i]?.start ?? 0));
    }
    cuts.push(clause.end);
    return met.map((each, i) => ({
      span: { start: cuts[i] ?? clause.start, end: cuts[i + 1] ?? clause.end },
      subjects: before,
      objects: [each],
    }));
  }
  if (spread && spread.end <= candidate.hit.start) {
    const subjects = before.filter(({ end }) => end <= spread.start);
    const listed = people(before.filter(({ start }) => start >= spread.end));
    if (subjects.length > 0 && listed.length > 1) {
      return listed.map((each) => ({ span: clause, subjects, objects: [each] }));
    }
  }
  return [];
}

/** Where the last mention of an entity that stands right behind another ends: its gloss. */
function lastOf(after: readonly Placed[], placed: Placed | undefined): number {
  let end = placed?.end ?? 0;
  for (const each of after) {
    if (each.entity === placed?.entity && each.start - end <= 3) end = Math.max(end, each.end);
  }
  return end;
}

/** Where one item of a list ends and the next begins. */
function listCut(sentence: Sentence, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const char = sentence.lower.charAt(at);
    if (char === ';' || char === '；' || char === '、' || char === ',' || char === '，')
      return at + 1;
  }
  return breakBetween(sentence, from, to) ?? to;
}
