import type { Evidence } from '../recognise/recognition';
import type { Span } from '../text/span';
import { changed } from '../text/writable';
import { type Candidate, findCandidates, isActor } from './candidates';
import { dateOf, objectOf, placeOf, tellsApart } from './clauseParts';
import { datedParts } from './datedClauses';
import { traitsOf } from './lexicon';
import * as Flag from './phraseFlags';
import * as Trait from './phraseTraits';
import type { EventType, Participant, ParticipantRole, Report } from './report';
import { type Distance, daysFromMain } from './distance';
import { HARM, isMatter, matterBefore, matterStart, relativeAfter } from './matters';
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

/** Most that one report names. */
const MAX_PARTICIPANTS = 10;

/** Types of which a clause has one event, told by a verb and a noun together. */
const KIND_OF: Readonly<Record<string, string>> = {
  meeting: 'meet',
  seminar: 'seminar',
  visit: 'visit',
  signing: 'sign',
  agreement: 'sign',
  handover: 'give',
  ceremony: 'ceremony',
  launch: 'launch',
  release: 'release',
  statement: 'release',
  election: 'vote',
  appointment: 'office',
  award: 'contest',
  contest: 'contest',
  disaster: 'harm',
  accident: 'harm',
  rescue: 'rescue',
  crime: 'law',
  'court-ruling': 'law',
  acquisition: 'trade',
};

interface Group {
  candidate: Candidate;
  readonly triggers: Candidate[];
  /** Harm that is only spoken of: "a report on the crash". */
  readonly spokenOf?: true;
}

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

/** Triggers of one clause become one; the surest of them leads. */
function groupCandidates(
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
      if (parted) {
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
    // A storm has a name and does what it does.
    const named = candidate.type === 'disaster' && item.type === 'programme';
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

/** "X received Y on a visit to …", "during a visit to …, Y said": whose the visit is. */
function guestOf(sentence: Sentence, clause: Span, candidate: Candidate): number | undefined {
  if (candidate.type !== 'visit' || candidate.kind !== 'noun') return undefined;
  const persons = sentence.mentions.filter(({ item }) => item.type === 'person');
  const before = persons.findLast(({ item }) => item.end <= clause.start);
  if (before) return before.item.entity;
  const after = persons.find(({ item }) => item.start >= clause.end);
  return after && after.item.start - clause.end < 60 ? after.item.entity : undefined;
}

/** Whether a phrase with one of these flags stands between two offsets. */
function hasFlag(sentence: Sentence, flag: number, from: number, to: number): boolean {
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
function nearSubjects(sentence: Sentence, before: readonly Placed[], at: number): Placed[] {
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
function relativeSubject(sentence: Sentence, clause: Span): number | undefined {
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
function isOfSomeone(sentence: Sentence, clause: Span, at: number): boolean {
  for (const { start, end, entry } of sentence.hits) {
    if (end > at) break;
    if (start <= sentence.start || start < clause.start || at - end > 14) continue;
    if ((traitsOf(entry) & Trait.who) !== 0) return true;
  }
  return false;
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

interface Placed extends Span {
  readonly entity: number;
  readonly type: EventType;
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

/** "While receiving X, Y said": the subject of a clause that has none stands after it. */
function subjectAfter(sentence: Sentence, clause: Span, candidate: Candidate): number | undefined {
  if (candidate.passive) return undefined;
  const follower = sentence.mentions.find(
    ({ item }) => item.start >= clause.end && item.type === 'person',
  );
  return follower && follower.item.start - clause.end < 40 ? follower.item.entity : undefined;
}

interface Piece {
  readonly span: Span;
  readonly subjects: readonly Placed[];
  readonly objects: readonly Placed[];
}

/**
 * A list of counterparts met one by one: "met A; B; C", 分别与A、B举行会谈. Each makes a report of
 * its own. Taken so only where a semicolon or a word for "respectively" says so.
 */
function listPieces(
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
