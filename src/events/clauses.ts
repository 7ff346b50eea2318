import type { Evidence } from '../recognise/recognition';
import type { Span } from '../text/span';
import { changed } from '../text/writable';
import { type Candidate, findCandidates, isActor } from './candidates';
import { dateOf, objectOf, placeOf, tellsApart } from './clauseParts';
import { type Group, groupCandidates } from './candidateGroups';
import {
  guestOf,
  hasFlag,
  isOfSomeone,
  nearSubjects,
  type Placed,
  relativeSubject,
  subjectAfter,
} from './clauseSubjects';
import { datedParts } from './datedClauses';
import { listPieces } from './listedCounterparts';
import * as Flag from './phraseFlags';
import type { EventType, Participant, ParticipantRole, Report } from './report';
import { type Distance, daysFromMain } from './distance';
import { matterStart, relativeAfter } from './matters';
import { breakBetween, hardClause, isDayPrecise, type Sentence, trimSpan } from './sentence';

/** A report before dates are borrowed from the lead, with what the borrowing goes by. */
export interface Draft {
  report: Report;
  readonly ownDate: boolean;
  /** Told of what was before: "has signed". */
  readonly perfect: boolean;
  /** "The two sides" did it: those of the report before. */
  readonly both: boolean;
  /** Nobody is named before the verb. */
  readonly bare: boolean;
  /** "He" did it: the first person of the report before. */
  readonly pronoun: boolean;
  /** So many days from what the sentence is about; see daysFromMain. */
  readonly daysFromMain: number | undefined;
  /** The day of the other clauses of its sentence: an index into the dates. */
  readonly mainDate: number | undefined;
  /** "On this occasion": the date of what was told before holds. */
  readonly sameTime: boolean;
  readonly paragraph: number;
}

/** Things with a name that do, or are done, what is told: storms; ships, aircraft, satellites, platforms. */
const NAMED_THINGS: Readonly<Record<string, ReadonlySet<EventType>>> = {
  programme: new Set<EventType>(['disaster']),
  system: new Set<EventType>([
    'accident',
    'crime',
    'disaster',
    'handover',
    'launch',
    'rescue',
    'other',
  ]),
};

/** Most that one report names. */
const MAX_PARTICIPANTS = 10;

/** The reports of one sentence, in text order. */
export function readReports(text: string, sentence: Sentence, paragraphIndex: number): Draft[] {
  const candidates = findCandidates(sentence);
  if (candidates.length === 0) return [];
  const parts = datedParts(
    sentence,
    candidates.map(({ hit }) => hit),
  );
  const groups = groupCandidates(sentence, candidates, parts);
  const drafts: Draft[] = [];
  let start = sentence.start;
  let carried: readonly Participant[] = [];
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g];
    if (!group) continue;
    const next = groups[g + 1];
    const lastTrigger = group.triggers.at(-1)?.hit ?? group.candidate.hit;
    const firstNext = next?.triggers[0]?.hit;
    const part = parts.find((each) => lastTrigger.start < each.end);
    const told = firstNext
      ? (breakBetween(sentence, lastTrigger.end, firstNext.start) ?? firstNext.start)
      : endOfTelling(sentence, group.candidate);
    const own = Math.min(told, part?.end ?? told);
    const end = relativeAfter(sentence, lastTrigger.end, own) ?? own;
    start = Math.max(start, part?.start ?? start);
    const subordinate = endOfSubordinate(text, sentence, start, group, end);
    const clause = {
      start: group.spokenOf
        ? Math.max(start, matterStart(sentence, group.candidate.hit.start))
        : afterColon(sentence, start, group.candidate.hit.start),
      end: subordinate ?? end,
      subordinate: subordinate !== undefined,
    };
    start = own;
    const made = makeReports(text, sentence, clause, group, carried);
    const distance = daysFromMain(sentence, clause, group.candidate.hit);
    const counted = distance && isMainToCome(sentence, clause, distance) ? undefined : distance;
    for (const { report: told, subjects, both, bare, pronoun } of made) {
      if (told.confidence < 0.55) continue;
      // The day that the sentence names is then that of the other clause.
      const apart = counted !== undefined && !hasDateIn(sentence, clause, counted, told.date);
      const report = apart ? changed(told, { date: undefined }) : told;
      drafts.push({
        report,
        daysFromMain: counted?.days,
        mainDate: counted && mainDateOf(sentence, clause, counted),
        ownDate: report.date !== undefined,
        perfect:
          group.spokenOf === true ||
          group.candidate.perfect ||
          isOfSomeone(sentence, clause, group.candidate.hit.start) ||
          (report.date === undefined && tellsApart(sentence, clause, group.candidate.hit.start)),
        both,
        bare,
        pronoun,
        sameTime: group.candidate.definite || (sentence.flags & Flag.sameTime) !== 0,
        paragraph: paragraphIndex,
      });
      carried = subjects;
    }
  }
  return drafts;
}

/** "Will take effect 60 days after six countries ratify it": there is no day to count from. */
function isMainToCome(sentence: Sentence, clause: Span, { at }: Distance): boolean {
  if ((sentence.flags & Flag.planned) === 0) return false;
  return sentence.hits.some(
    ({ start, end, entry }) =>
      (end <= at || start >= clause.end) && (entry.flags & Flag.planned) !== 0,
  );
}

function hasDateIn(
  sentence: Sentence,
  clause: Span,
  { at }: Distance,
  date: number | undefined,
): boolean {
  const found = sentence.dates.find(({ index }) => index === date)?.item;
  return found !== undefined && found.start >= at && found.end <= clause.end;
}

/** The day that a sentence names outside a clause, or in it before the days are counted. */
function mainDateOf(sentence: Sentence, clause: Span, { at }: Distance): number | undefined {
  return sentence.dates.find(
    ({ item }) => (item.end <= at || item.start >= clause.end) && isDayPrecise(item),
  )?.index;
}

/** A sentence ends the last report in it; so does a semicolon, but in a list of people met. */
function endOfTelling(sentence: Sentence, { type, hit }: Candidate): number {
  const headline = !sentence.spaced && sentence.paragraph.part === 'headline';
  const blank =
    headline &&
    sentence.breaks.find(({ at }) => at > hit.end && /\s/u.test(sentence.lower.charAt(at - 1)));
  if (blank) return blank.at;
  return type === 'meeting' ? sentence.end : hardClause(sentence, hit.end).end;
}

/** "Elections: the minister inspects …": the report begins behind the colon, where names follow it. */
function afterColon(sentence: Sentence, start: number, at: number): number {
  const colon = sentence.breaks.findLast(
    (each) =>
      each.strength === 2 &&
      each.at > start &&
      each.at <= at &&
      /[:：]/u.test(sentence.lower.charAt(each.at - 1)),
  );
  if (!colon) return start;
  const named = sentence.mentions.some(
    ({ item }) => item.start >= colon.at && item.end <= at && item.type !== 'place',
  );
  return named ? colon.at : start;
}

/**
 * "While receiving X in Hanoi, Y said …", 会见X时,…: the report ends with the subordinate clause, for
 * what follows tells of something else.
 */
function endOfSubordinate(
  text: string,
  sentence: Sentence,
  start: number,
  group: Group,
  end: number,
): number | undefined {
  const { hit } = group.candidate;
  const comma = sentence.breaks.find(
    ({ at, strength }) => strength >= 1 && at > hit.end && at <= end,
  );
  if (!comma) return undefined;
  if (!sentence.spaced) {
    const before = text.slice(Math.max(hit.end, comma.at - 3), comma.at - 1);
    return /(?:时|時|期间|期間|之际|后|後)$/u.test(before) ? comma.at : undefined;
  }
  const first = sentence.hits.find((each) => each.start >= start);
  const opens =
    first !== undefined &&
    first.start - start <= 2 &&
    (first.entry.flags & Flag.subordinate) !== 0 &&
    hit.start - first.end < 60;
  return opens ? comma.at : undefined;
}

interface Made {
  readonly report: Report;
  /** "The two sides": whoever was named before. */
  readonly both: boolean;
  /** Nobody is named before the verb. */
  readonly bare: boolean;
  /** "He": the person of the report before. */
  readonly pronoun: boolean;
  readonly subjects: readonly Participant[];
}

function makeReports(
  text: string,
  sentence: Sentence,
  clause: Span & { readonly subordinate: boolean },
  { candidate, spokenOf }: Group,
  carried: readonly Participant[],
): Made[] {
  const { hit } = candidate;
  const [subjectRole, objectRole] = candidate.passive
    ? [candidate.object, candidate.subject]
    : [candidate.subject, candidate.object];
  const before: Placed[] = [];
  const after: Placed[] = [];
  for (let position = 0; position < sentence.mentions.length; position++) {
    const item = sentence.mentions[position]?.item;
    if (!item || item.start < clause.start || item.end > clause.end) continue;
    const named = NAMED_THINGS[item.type]?.has(candidate.type) === true;
    if (!named && !isActor(sentence, position)) continue;
    const placed: Placed = {
      start: item.start,
      end: item.end,
      entity: item.entity,
      type: item.type,
    };
    if (item.end <= hit.start) before.push(placed);
    else after.push(placed);
  }
  let subjects: readonly Participant[] = asParticipants(
    nearSubjects(sentence, before, hit.start),
    subjectRole,
  );
  const relative = relativeSubject(sentence, clause);
  if (subjects.length === 0 && relative !== undefined) {
    subjects = [{ entity: relative, role: subjectRole }];
  }
  const guest = subjects.length === 0 ? guestOf(sentence, clause, candidate) : undefined;
  if (guest !== undefined) subjects = [{ entity: guest, role: subjectRole }];
  if (subjects.length === 0 && (candidate.kind === 'act' || clause.start > sentence.start)) {
    if (!spokenOf) subjects = carried;
  }
  if (subjects.length === 0) {
    const follower = clause.subordinate ? subjectAfter(sentence, clause, candidate) : undefined;
    if (follower !== undefined) subjects = [{ entity: follower, role: subjectRole }];
  }
  const found = dateOf(sentence, clause, candidate);
  const recalled = isOfSomeone(sentence, clause, hit.start);
  const own = recalled || spokenOf === true;
  const date = own && !isDateWithin(sentence, clause, found) ? undefined : found;
  const place = placeOf(sentence, clause, candidate);
  const evidence: Evidence[] = [
    {
      rule: candidate.kind === 'act' ? 'event-verb' : 'event-noun',
      detail: text.slice(hit.start, hit.end),
      score: Math.min(1, candidate.score),
    },
  ];
  if (candidate.perfect || recalled) evidence.push({ rule: 'told-as-past', score: 0.5 });
  if (candidate.definite || spokenOf) evidence.push({ rule: 'definite-noun', score: 0.5 });
  if (isAnother(sentence, clause, hit)) evidence.push({ rule: 'one-more', score: 0.5 });
  const object = objectOf(text, sentence, clause, candidate);
  // Written out: an object spread and then widened takes several times the room.
  const reportOn = (span: Span, participants: Participant[]): Report => ({
    type: candidate.type,
    trigger: { start: hit.start, end: hit.end },
    date,
    place,
    object,
    modality: candidate.modality,
    zone: sentence.paragraph.zone,
    confidence: Math.min(1, Math.max(0, candidate.score)),
    evidence,
    start: span.start,
    end: span.end,
    participants,
  });
  const both = hasFlag(sentence, Flag.both, clause.start, hit.start);
  const pronoun = subjects.length === 0 && hasFlag(sentence, Flag.pronoun, clause.start, hit.start);
  const pieces = listPieces(sentence, clause, candidate, before, after);
  if (pieces.length > 1) {
    const subject = pieces[0]?.subjects ?? [];
    const shared = subject.length > 0 ? asParticipants(subject, subjectRole) : subjects;
    return pieces.map(({ span, objects }) => ({
      report: reportOn(
        trimSpan(text, span),
        unique([...shared, ...asParticipants(objects, objectRole)]),
      ),
      subjects: shared,
      both: false,
      bare: false,
      pronoun: false,
    }));
  }
  const participants = unique([...subjects, ...asParticipants(after, objectRole)]);
  return [
    {
      report: reportOn(trimSpan(text, clause), participants),
      subjects,
      both,
      bare: before.length === 0 && subjects.length === 0,
      pronoun,
    },
  ];
}

/** "Also", "a third …", 也: right before the verb, or at the head of the clause. */
function isAnother(sentence: Sentence, clause: Span, { start }: Span): boolean {
  const reach = sentence.spaced ? 30 : 8;
  if ((sentence.flags & Flag.another) === 0) return false;
  return sentence.hits.some(
    (hit) =>
      (hit.entry.flags & Flag.another) !== 0 &&
      hit.start >= clause.start &&
      hit.end <= start &&
      (start - hit.end <= reach || hit.start - clause.start <= 2),
  );
}

function isDateWithin(sentence: Sentence, clause: Span, date: number | undefined): boolean {
  const found = sentence.dates.find(({ index }) => index === date)?.item;
  return found !== undefined && found.start >= clause.start && found.end <= clause.end;
}

function asParticipants(placed: readonly Placed[], role: ParticipantRole): Participant[] {
  return placed.map(({ entity, type }) => ({
    entity,
    role: type === 'place' && role !== 'signatory' ? 'participant' : role,
  }));
}

function unique(participants: readonly Participant[]): Participant[] {
  const kept: Participant[] = [];
  for (const each of participants) {
    if (kept.length >= MAX_PARTICIPANTS) break;
    if (!kept.some(({ entity }) => entity === each.entity)) kept.push(each);
  }
  return kept;
}
