import type { Cluster, FlatReport, MergeOptions, ParticipantKind } from './cluster';
import { agreement, type DateFact } from './dateFact';
import type { EventType } from './report';
import { stagesDiffer } from './stages';
import { typeAffinity } from './typeAffinity';

const WEIGHT: Readonly<Record<ParticipantKind, number>> = {
  person: 1,
  organisation: 0.8,
  place: 0.35,
  other: 0.3,
};

/** Types whose events differ when the people on the other side do. */
const BY_COUNTERPART = new Set<EventType>([
  'signing',
  'meeting',
  'visit',
  'contest',
  'award',
  'appointment',
  'crime',
  'court-ruling',
  'acquisition',
]);

/** The affinity of what is of no known kind to anything. */
const UNKNOWN_KIND = 0.6;

/** The mean affinity of the types of two clusters, weighted by how often each is told. */
function meanAffinity(a: Cluster, b: Cluster): number {
  if (a.loose || b.loose) return UNKNOWN_KIND;
  if (a.types.size === 1 && b.types.size === 1) {
    const [left] = a.types.keys();
    const [right] = b.types.keys();
    return left !== undefined && right !== undefined ? typeAffinity(left, right) : 0;
  }
  let sum = 0;
  let all = 0;
  for (const [left, m] of a.types) {
    for (const [right, n] of b.types) {
      sum += m * n * typeAffinity(left, right);
      all += m * n;
    }
  }
  return sum / all;
}

/** The worst agreement of two lists of facts; `undefined` where one is empty. */
export function worstAgreement(a: readonly DateFact[], b: readonly DateFact[]): number | undefined {
  let worst: number | undefined;
  for (const left of a) {
    for (const right of b) worst = Math.min(worst ?? 1, agreement(left, right));
  }
  return worst;
}

interface Sharing {
  /** Weight that both share by the smaller one's weight; `undefined` where one has none. */
  readonly ratio: number | undefined;
  readonly weight: number;
  /** Each has people (teams in a contest) that the other does not. */
  readonly opposed: boolean;
}

function anyScript(): number {
  return 1;
}

/** A contest of people, not of teams: two players at least, and no club or country. */
function isDuel(cluster: Cluster, options: MergeOptions): boolean {
  let people = 0;
  let places = 0;
  for (const id of cluster.participants.keys()) {
    const kind = options.kindOf(id);
    if (kind === 'organisation') return false;
    if (kind === 'person') people++;
    else if (kind === 'place') places++;
  }
  return people > 1 && places < 2;
}

function sharing(a: Cluster, b: Cluster, options: MergeOptions): Sharing {
  const [small, large] = a.participants.size <= b.participants.size ? [a, b] : [b, a];
  const contest =
    a.types.has('contest') && b.types.has('contest') && !(isDuel(a, options) && isDuel(b, options));
  const journey = a.types.has('visit') && b.types.has('visit');
  const trade = a.types.has('acquisition') || b.types.has('acquisition');
  const contract = a.types.has('signing') && b.types.has('signing');
  const counts = (kind: ParticipantKind): boolean =>
    kind === 'person'
      ? !contest
      : kind === 'organisation'
        ? contest || trade || journey || contract
        : false;
  let shared = 0;
  let smallWeight = 0;
  let largeWeight = 0;
  let smallOwn = 0;
  let largeOwn = 0;
  let sharedMain = 0;
  let smallScripts = 0;
  let largeScripts = 0;
  const scriptsOf = options.scriptsOf ?? anyScript;
  const alias = (id: string): boolean => isAlias(id, small, large, options);
  for (const id of small.participants.keys()) {
    const kind = options.kindOf(id);
    smallWeight += WEIGHT[kind];
    if (large.participants.has(id)) {
      shared += WEIGHT[kind];
      if (counts(kind)) sharedMain++;
    } else if (kind === 'person' && alias(id)) {
      shared += ALIAS * WEIGHT[kind];
      if (counts(kind)) sharedMain++;
    } else if (counts(kind)) {
      smallOwn++;
      smallScripts |= scriptsOf(id);
    }
  }
  for (const id of large.participants.keys()) {
    const kind = options.kindOf(id);
    largeWeight += WEIGHT[kind];
    if (counts(kind) && !small.participants.has(id)) {
      largeOwn++;
      largeScripts |= scriptsOf(id);
    }
  }
  const least = Math.min(smallWeight, largeWeight);
  return {
    ratio: least === 0 ? undefined : Math.min(1, shared / least),
    weight: shared,
    opposed:
      smallOwn > 0 &&
      largeOwn > 0 &&
      (smallScripts & largeScripts) !== 0 &&
      (contract
        ? sharedMain === 0 && partiesDiffer(a, b, options)
        : sharedMain < (journey ? 1 : 2)),
  };
}

/** Whether both name two parties of one kind at least, and none in common: two contracts. */
function partiesDiffer(a: Cluster, b: Cluster, { kindOf }: MergeOptions): boolean {
  const parties = (cluster: Cluster, kind: ParticipantKind): string[] =>
    [...cluster.participants.keys()].filter((id) => kindOf(id) === kind);
  return (['person', 'organisation'] as const).some((kind) => {
    const left = parties(a, kind);
    const right = parties(b, kind);
    return left.length > 1 && right.length > 1 && !left.some((id) => right.includes(id));
  });
}

/** What a part of a name counts for the whole. */
const ALIAS = 0.7;

/** "Sethi" in one, "Harshvardhan Sethi" in the other: the only such person there. */
function isAlias(id: string, own: Cluster, others: Cluster, options: MergeOptions): boolean {
  const { mayBeShort, kindOf } = options;
  if (!mayBeShort) return false;
  let found = 0;
  for (const other of others.participants.keys()) {
    if (own.participants.has(other) || kindOf(other) !== 'person') continue;
    if (mayBeShort(id, other)) found++;
  }
  return found === 1;
}

function overlapOf<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const each of small) if (large.has(each)) shared++;
  return shared / small.size;
}

/** The best share of the smaller one's words that both have, of all languages. */
export function wordOverlap(a: Cluster, b: Cluster): number {
  let best = 0;
  for (const [language, words] of a.words) {
    const other = b.words.get(language);
    if (other && words.size >= 3 && other.size >= 3) best = Math.max(best, overlapOf(words, other));
  }
  return best;
}

/**
 * How surely two clusters tell of one event: 0 (or below: never) to about 1. Within a zone of one
 * source a missing date counts less against it, and headlines, leads and captions are taken to tell of
 * the article's event.
 */
export function likeness(
  a: Cluster,
  b: Cluster,
  options: MergeOptions,
  pairing: 'across' | 'zone' | 'repeated',
): number {
  if (a.settled !== undefined && b.settled !== undefined) return a.settled === b.settled ? 2 : -1;
  const local = pairing !== 'across';
  const loose = a.loose || b.loose;
  // What an article tells with a day in words of its own is mostly one more thing of that day.
  if (loose && pairing === 'zone') return -1;
  const affinity = meanAffinity(a, b);
  if (affinity < 0.15) return -1;
  if (pairing === 'zone' && journeysDiffer(a, b)) return -1;
  let dated = worstAgreement(a.dates, b.dates);
  if (dated !== undefined && dated < 0) return -1;
  if (dated === undefined) {
    // The day a headline goes by is the lead's: it says nothing of which event it repeats.
    const ownDays = pairing !== 'repeated' || b.dates.length > 0;
    const borrowed = !ownDays
      ? undefined
      : worstAgreement(
          a.dates.length > 0 ? a.dates : a.borrowed,
          b.dates.length > 0 ? b.dates : b.borrowed,
        );
    // The toll of a flood is told on another day than the flood.
    const ofToll = borrowed !== undefined && borrowed < 0 && bothIn(a, b, HARM);
    dated = borrowed === undefined || ofToll ? undefined : borrowed < 0 ? -0.6 : borrowed * 0.8;
  }
  const { ratio, weight, opposed } = sharing(a, b, options);
  const needsPeople = affinity < 0.5 && !isVisitToMeet(a, b, dated, options);
  if (needsPeople && !(pairing === 'repeated' && weight >= 1)) return -1;
  const { subjects, figures, counts } = countTopics(a, b);
  const detail = local && elaborates(a, b, options);
  // One day and one sum: whose names differ is then mostly written in another way.
  const sameSum = figures > 0 && dated === 1 && !local;
  // A treaty is signed and a system launched once: whom each source names for it differs.
  const sameThing =
    dated !== undefined && dated >= 0.8 && bothIn(a, b, DONE_ONCE) && shareThing(a, b, options);
  const byCounterpart =
    opposed &&
    !a.carried &&
    !b.carried &&
    !detail &&
    !sameSum &&
    !sameThing &&
    bothIn(a, b, BY_COUNTERPART);
  // A headline shortens names, so that a company or team may seem another one.
  const shortened =
    pairing === 'repeated' && weight >= 0.8 && !a.types.has('meeting') && !b.types.has('meeting');
  if (byCounterpart && !shortened && countShared(a.sources, b.sources) > 0) return -1;
  let score = 0.3 * Math.max(affinity, affinity < 0.5 ? 0.5 : 0);
  score += dated === undefined ? (local ? 0.12 : 0) : 0.35 * dated;
  const harm = a.types.has('disaster') || a.types.has('accident');
  if (ratio !== undefined) {
    if (weight > 0) score += 0.35 * ratio;
    else if (detail) score += a.leads || b.leads ? 0.2 : 0.1;
    else if (!sameSum && !sameThing && !(local && (a.definite || b.definite))) {
      if (needsAnswer(a, b, options) || bothIn(a, b, JOURNEYS)) score -= 0.15;
    }
  } else if (local) score += detail && (a.leads || b.leads) ? 0.25 : detail ? 0.15 : 0.2;
  if (local && affinity >= 0.5 && (a.definite || b.definite)) score += 0.2;
  if (byCounterpart && !shortened) score -= local ? 0.6 : 0.45;
  if (dated === 0.1 && ((ratio ?? 0) < 0.8 || weight < 1.5 || pairing !== 'across')) return -1;
  const place = overlapOf(a.places, b.places);
  if (place > 0) score += harm ? 0.25 : 0.1;
  else if (a.places.size > 0 && b.places.size > 0 && harm) score -= 0.1;
  if (overlapOf(a.countries, b.countries) > 0.6) score += a.countries.size > 1 ? 0.12 : 0.05;
  // Nobody, no place and no subject in common, and other countries: two of a kind on one day.
  const strange = weight === 0 && place === 0 && subjects + figures + counts === 0;
  if (strange && pairing !== 'repeated' && areApart(a.countries, b.countries)) score -= 0.25;
  if (differIn(DOCUMENTS, a, b)) score -= dated === 1 ? 0.1 : 0.25;
  if (stagesDiffer(a.topics, b.topics)) score -= 0.45;
  if (harm && differIn(HAZARDS, a, b)) score -= pairing === 'repeated' ? 0.3 : 0.5;
  if (a.topics.has('summit') !== b.topics.has('summit') && a.types.has('meeting')) score -= 0.4;
  if (subjects > 0) score += Math.min(0.3, 0.1 * subjects);
  const words = wordOverlap(a, b);
  if (loose && !local && subjects + figures + counts === 0 && words < 0.3) score -= 0.3;
  if (figures > 0) score += 0.15;
  else if (counts > 0) score += 0.08;
  // A country votes once a day.
  if (dated === 1 && bothIn(a, b, VOTES) && !areApart(a.countries, b.countries)) score += 0.1;
  // One match ends in one score.
  if (!local && scoresDiffer(a, b)) score -= 0.3;
  if (sameThing) score += 0.3;
  score += 0.2 * Math.max(0, words - 0.25);
  if (local && recalledApart(a, b)) score -= 0.3;
  if (pairing === 'zone' && dated === undefined && affinity < 0.6) score -= 0.15;
  // An article tells of an arrest, a hearing and a ruling of one person: the day tells them apart.
  if (pairing === 'zone' && dated === undefined && bothIn(a, b, LAW)) score -= 0.2;
  if (pairing === 'zone' && a.planned !== b.planned) score -= 0.15;
  if (pairing === 'repeated' && a.planned && !b.planned) score -= 0.3;
  // What one article tells apart is hardly one event after all.
  if (!local && !sameThing && countShared(a.homes, b.homes) > 0) score -= 0.25;
  if (!local && dated === undefined && ((ratio ?? 0) < 0.8 || weight < 1)) score -= 0.1;
  // Two things that were allowed, said or done, one of them undated and nobody named of both.
  if (pairing === 'zone' && dated === undefined && ratio === undefined && bothIn(a, b, MANY)) {
    score -= 0.15;
  }
  // What is told with its day twice in one article, of others, is mostly two things of that day.
  if (pairing === 'zone' && a.dates.length > 0 && b.dates.length > 0 && ratio !== undefined) {
    if (weight < 0.8 && !b.definite && figures + counts === 0) score -= 0.25;
  }
  if (pairing === 'repeated' && affinity === 1) score += 0.08;
  // What was years ago is not gone on with.
  if (pairing === 'zone' && dated === undefined && isCoarse(a) !== isCoarse(b)) score -= 0.2;
  if (pairing === 'repeated') {
    const lead = a.leads || b.leads;
    // A headline tells of the lead; of the rest only what it shares something with.
    score += lead ? 0.25 : weight + subjects + figures + counts > 0 ? 0.15 : -0.2;
    if (!lead && isLongBefore(a, b)) score -= 0.4;
  }
  return score;
}

/** "Flew to the town and met the families", 抵达…看望: one person, day and place, and nobody else named. */
function isVisitToMeet(
  a: Cluster,
  b: Cluster,
  dated: number | undefined,
  { kindOf }: MergeOptions,
): boolean {
  if (dated !== 1 || overlapOf(a.places, b.places) === 0) return false;
  if (a.types.has('visit') === b.types.has('visit')) return false;
  if (a.types.has('meeting') === b.types.has('meeting')) return false;
  const people = new Set<string>();
  for (const { participants } of [a, b]) {
    for (const id of participants.keys()) if (kindOf(id) === 'person') people.add(id);
  }
  const [only] = people;
  return (
    only !== undefined && people.size === 1 && a.participants.has(only) && b.participants.has(only)
  );
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && countShared(a, b) === 0;
}

/** Types of events that one document, system or programme has but once. */
const DONE_ONCE: ReadonlySet<EventType> = new Set<EventType>(['signing', 'launch', 'release']);

/** Whether both name the same document, system or programme. */
function shareThing(a: Cluster, b: Cluster, options: MergeOptions): boolean {
  const [small, large] =
    a.topics.size <= b.topics.size ? [a.topics, b.topics] : [b.topics, a.topics];
  for (const topic of small) {
    if (!topic.startsWith('=') || !large.has(topic)) continue;
    if (options.kindOf(topic.slice(1)) === 'other') return true;
  }
  return false;
}

/** Whether one is a journey of days, the other a call paid on one of them. */
export function journeysDiffer(a: Cluster, b: Cluster): boolean {
  if (!bothIn(a, b, JOURNEYS)) return false;
  const [one, other] = [a.dates[0], b.dates[0]];
  if (one?.kind !== 'days' || other?.kind !== 'days') return false;
  return (one.first === one.last) !== (other.first === other.last);
}

const JOURNEYS: ReadonlySet<EventType> = new Set<EventType>(['visit']);
const LAW: ReadonlySet<EventType> = new Set<EventType>(['crime', 'court-ruling']);
const HARM: ReadonlySet<EventType> = new Set<EventType>(['disaster', 'accident']);

const VOTES: ReadonlySet<EventType> = new Set<EventType>(['election']);

const DOCUMENTS: ReadonlySet<string> = new Set([
  'notes',
  'memorandum',
  'treaty',
  'agreement',
  'contract',
]);

const HAZARDS: ReadonlySet<string> = new Set([
  'earthquake',
  'storm',
  'flood',
  'landslide',
  'volcano',
  'wildfire',
  'crash',
  'explosion',
  'epidemic',
]);

/** Whether both speak of kinds of documents (or hazards), and of different ones: notes, an agreement. */
function differIn(subjects: ReadonlySet<string>, a: Cluster, b: Cluster): boolean {
  const kinds = (cluster: Cluster): string[] =>
    [...cluster.topics].filter((topic) => subjects.has(topic));
  const left = kinds(a);
  const right = new Set(kinds(b));
  // A contract is an agreement as well.
  const loose = (kind: string): boolean => kind === 'agreement' || kind === 'contract';
  if (left.some(loose) && [...right].some(loose)) return false;
  return left.length > 0 && right.size > 0 && !left.some((kind) => right.has(kind));
}

/** Whether both tell of harm, of different hazards. */
export function differInHarm(a: Cluster, b: Cluster): boolean {
  return bothIn(a, b, HARM) && differIn(HAZARDS, a, b);
}

function countShared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const each of small) if (large.has(each)) shared++;
  return shared;
}

/** `#d4`, `#s2-1`: see countMarks. */
function isCount(topic: string): boolean {
  return topic.charCodeAt(1) > 0x60;
}

/** Subjects and named things that both speak of, and telling figures ("6.8 million") that both give. */
function countTopics(
  a: Cluster,
  b: Cluster,
): { subjects: number; figures: number; counts: number } {
  const [small, large] =
    a.topics.size <= b.topics.size ? [a.topics, b.topics] : [b.topics, a.topics];
  let subjects = 0;
  let figures = 0;
  let counts = 0;
  for (const topic of small) {
    if (!large.has(topic)) continue;
    if (topic.startsWith('+')) continue;
    if (!topic.startsWith('#')) subjects++;
    // A dozen may have died in many an accident; two counts, or a sum, tell one from another.
    else if (isCount(topic)) counts++;
    else figures++;
  }
  return { subjects, figures: figures + (counts > 1 ? 1 : 0), counts };
}

/** Whether both are told with a score, and with none in common. */
export function scoresDiffer(a: Cluster, b: Cluster): boolean {
  const left = [...a.topics].filter((topic) => topic.startsWith('#s'));
  if (left.length === 0) return false;
  let right = 0;
  for (const topic of b.topics) {
    if (!topic.startsWith('#s')) continue;
    if (left.includes(topic)) return false;
    right++;
  }
  return right > 0;
}

/** Types of which an article tells one, with many details of its own. */
const TOLD_AT_LENGTH = new Set<EventType>(['contest', 'disaster', 'accident', 'election']);

/** Whether an article tells of one such event with many details. */
export function isToldAtLength(cluster: Cluster): boolean {
  return [...cluster.types.keys()].some((type) => TOLD_AT_LENGTH.has(type));
}

/** Whether one of them, undated, gives details of the other: goals of a match, victims of a flood. */
function elaborates(a: Cluster, b: Cluster, options: MergeOptions): boolean {
  if (!bothIn(a, b, TOLD_AT_LENGTH) || a.recalled !== b.recalled) return false;
  const isDetail = (cluster: Cluster): boolean => {
    if (cluster.dates.length > 0 || cluster.reports.length > 1) return false;
    // Two teams are another match.
    let bodies = 0;
    for (const id of cluster.participants.keys()) {
      if (options.kindOf(id) === 'organisation') bodies++;
    }
    return bodies < 2 || !cluster.types.has('contest');
  };
  return isDetail(a) || isDetail(b);
}

/** Whether one only recalls, undated, what the other tells as news. */
function recalledApart(a: Cluster, b: Cluster): boolean {
  return (
    a.recalled !== b.recalled &&
    (a.recalled ? a : b).dates.length === 0 &&
    (a.recalled ? b : a).dates.length + (a.recalled ? b : a).borrowed.length > 0
  );
}

/** Whether both name people or bodies in one script, so that sharing none of them says something. */
function needsAnswer(a: Cluster, b: Cluster, options: MergeOptions): boolean {
  // Whom a report of a disaster or vote names is mostly who counts its victims or ballots.
  if (bothIn(a, b, HARM) || bothIn(a, b, VOTES)) return false;
  const contest = a.types.has('contest') || b.types.has('contest');
  const scriptsOf = options.scriptsOf ?? anyScript;
  const named = (cluster: Cluster): number => {
    let scripts = 0;
    for (const id of cluster.participants.keys()) {
      const kind = options.kindOf(id);
      if (kind === 'organisation' || (kind === 'person' && !contest)) scripts |= scriptsOf(id);
    }
    return scripts;
  };
  return (named(a) & named(b)) !== 0;
}

function bothIn(a: Cluster, b: Cluster, types: ReadonlySet<EventType>): boolean {
  const any = (cluster: Cluster): boolean =>
    [...cluster.types.keys()].some((type) => types.has(type));
  return any(a) && any(b);
}

/** How surely two clusters of different sources tell of one event; see {@link mergeAcross}. */
export function likenessAcross(a: Cluster, b: Cluster, options: MergeOptions): number {
  return likeness(a, b, options, 'across');
}

/** Types of which one article mostly tells several, each for itself. */
const MANY: ReadonlySet<EventType> = new Set<EventType>([
  'statement',
  'release',
  'visit',
  'other',
  'launch',
  'appointment',
  'seminar',
]);

/** Whether two clusters are of kinds that tell of one event in one another's words. */
export function isOfKind(a: Cluster, b: Cluster): boolean {
  return meanAffinity(a, b) >= 0.75;
}

/** Whether an undated report of a zone can be a detail of the only event of its kind there. */
export function isDetail(
  whole: Cluster,
  detail: Cluster,
  told: readonly FlatReport[],
  options: MergeOptions,
): boolean {
  if (detail.settled !== undefined) return false;
  // "The walkout": of a strike there is one.
  const sameStage =
    detail.definite &&
    [...detail.topics].some((topic) => topic.startsWith('~') && whole.topics.has(topic));
  if (bothIn(detail, detail, MANY) && !sameStage) return false;
  const headline = told.every(({ part }) => part === 'headline');
  // A lead may say "has signed" of its news; the body then speaks of what was before.
  if (detail.recalled && !told.some(({ part }) => part === 'lead')) return false;
  if (detail.planned !== whole.planned && !headline) return false;
  // A case goes through many stages.
  if (bothIn(whole, detail, LAW) && !headline && !detail.definite) return false;
  const borrowed = worstAgreement(whole.dates, detail.borrowed);
  if (borrowed !== undefined && borrowed < 0 && !headline) return false;
  if (differIn(DOCUMENTS, whole, detail) || differIn(HAZARDS, whole, detail)) return false;
  if (stagesDiffer(whole.topics, detail.topics)) return false;
  const { opposed, weight } = sharing(whole, detail, options);
  if (weight === 0 && areApart(whole.countries, detail.countries)) return false;
  return !opposed || detail.definite || !bothIn(whole, detail, BY_COUNTERPART);
}

/** How many days before the news a headline no longer tells of. */
const LONG_BEFORE = 10;

/** Whether what happened lies long before the day that a headline goes by. */
function isLongBefore(told: Cluster, headline: Cluster): boolean {
  const [day] = headline.borrowed;
  const [fact] = told.dates;
  return day?.kind === 'days' && fact?.kind === 'days' && fact.last < day.first - LONG_BEFORE;
}

/** Whether all its days are given by the month or year only. */
function isCoarse({ dates }: Cluster): boolean {
  return (
    dates.length > 0 && dates.every((each) => each.kind === 'days' && each.last - each.first > 10)
  );
}
