import type { RegisteredEvent } from '../annotations/model';
import type { Cluster } from '../events/cluster';
import type { EventType, ParticipantRole } from '../events/report';
import { subtypesOf } from '../events/subtypes';
import type { Evidence } from '../recognise/recognition';
import { compareEdtf, edtfBounds, edtfContains } from '../time/edtf';
import { shiftDays } from '../time/shiftDays';
import type { Edtf, ResolvedTime } from '../time/temporal';
import { changed } from '../text/writable';
import type { CorpusSource } from './corpusSource';
import { findConflicts, type Told as Claimed } from './eventConflicts';
import { describeClauses } from './eventClauses';
import { describeObjects } from './eventObjects';
import type { Anchors } from './dating';
import type { SourceReport, Tellings, ToldReport } from './flattenReports';
import { passagesOf } from './passages';
import type { ResolvedEvent, ResolvedReport } from './resolved';
import type { EntityResolution } from './resolveEntities';
import { joinInto, type MutableEvent, settleEvents } from './settledEvents';

/** All that events are described from: the clusters, and the way back to their sources. */
export interface EventMaterial {
  readonly sources: readonly CorpusSource[];
  readonly entities: EntityResolution;
  readonly register: readonly RegisteredEvent[];
  readonly clusters: readonly Cluster[];
  readonly tellings: Tellings;
  readonly times: readonly (readonly ResolvedTime[])[];
  readonly anchors: Anchors;
  /** What was found of clusters that may be there again. */
  readonly memo: DescribedMemo;
}

/** An event that a cluster is described as. */
interface Described {
  /** Zones of sources in which it tells something with a date of its own. */
  readonly zones: readonly string[];
  /** Whether it is worth showing; a zone: only where nothing else is told there with a date. */
  readonly worth: boolean | string;
  /** As it is by itself, and what its id is made of; made when it is first shown. */
  event: ResolvedEvent | undefined;
  slug: string;
  /** As it was shown last. */
  shown: ResolvedEvent | undefined;
}

/** What clusters were described as, as long as nothing changes that they tell of; none is changed then. */
export class DescribedMemo {
  readonly known = new WeakMap<Cluster, Described>();
  /** What was shown last, in order. */
  events: readonly ResolvedEvent[] = [];
}

/** Most participants that an event is shown with. */
const MAX_PARTICIPANTS = 14;

/** One report of a cluster with all that is known of it. */
interface Told extends Claimed {
  readonly from: SourceReport;
}

/** Events in order of time with what a register settles; `idOf` finds the event of a cluster. */
export function describeEvents(material: EventMaterial): {
  readonly events: ResolvedEvent[];
  readonly idOf: (cluster: number) => string | undefined;
} {
  const rejected = new Set<string>();
  const merged = new Map<string, string>();
  for (const event of material.register) {
    if (event.rejected) rejected.add(event.id);
    for (const id of event.merged) merged.set(id, event.id);
  }
  const taken = new Set<string>();
  const byId = new Map<string, MutableEvent>();
  const ids: (string | undefined)[] = [];
  const described = material.clusters.map((cluster) => describedAs(material, cluster));
  const crowded = new Set(described.flatMap(({ zones }) => zones));
  const alone = new Map<MutableEvent, Described>();
  material.clusters.forEach((cluster, index) => {
    const known = described[index];
    if (!known || !(typeof known.worth === 'string' ? !crowded.has(known.worth) : known.worth)) {
      return;
    }
    if (!known.event) {
      known.event = describe(material, cluster, tellings(material, cluster));
      known.slug = slugOf(known.event);
    }
    const slug = cluster.settled ?? freeSlug(known.slug, taken);
    const id = merged.get(slug) ?? slug;
    if (rejected.has(id)) return;
    taken.add(id);
    const event = changed(known.event, { id });
    ids[index] = id;
    const other = byId.get(id);
    if (other) joinInto(other, event);
    else {
      byId.set(id, event);
      alone.set(event, known);
    }
  });
  settleEvents(material.sources, material.register, byId);
  const events = inOrder([...byId.values()], alone, material.memo.events);
  linkParts(material, events);
  const shown = events.map((event) => sameAs(alone.get(event), event));
  material.memo.events = shown;
  return { events: shown, idOf: (cluster) => ids[cluster] };
}

/** Events in order of time; those that were shown in this order before need not be compared. */
function inOrder(
  events: readonly MutableEvent[],
  alone: ReadonlyMap<MutableEvent, Described>,
  before: readonly ResolvedEvent[],
): MutableEvent[] {
  const again = new Map<ResolvedEvent, MutableEvent>();
  const others: MutableEvent[] = [];
  for (const event of events) {
    const shown = alone.get(event)?.shown;
    if (shown?.id === event.id && shown.date === event.date) again.set(shown, event);
    else others.push(event);
  }
  others.sort(byTime);
  const ordered: MutableEvent[] = [];
  let next = 0;
  for (const shown of before) {
    const event = again.get(shown);
    if (!event) continue;
    again.delete(shown);
    for (let other = others[next]; other && byTime(other, event) < 0; other = others[++next]) {
      ordered.push(other);
    }
    ordered.push(event);
  }
  if (again.size > 0) return [...events].sort(byTime);
  return [...ordered, ...others.slice(next)];
}

/** The event as it was shown before, if it is the same: who compares two joins need not look into it. */
function sameAs(known: Described | undefined, event: ResolvedEvent): ResolvedEvent {
  if (!known) return event;
  const { shown } = known;
  let isSame = shown?.id === event.id && shown.partOf === event.partOf;
  for (const key in event) {
    if (!isSame) break;
    isSame = shown?.[key as keyof ResolvedEvent] === event[key as keyof ResolvedEvent];
  }
  if (shown && isSame) return shown;
  known.shown = event;
  return event;
}

function describedAs(material: EventMaterial, cluster: Cluster): Described {
  let known = material.memo.known.get(cluster);
  if (!known) {
    const told = tellings(material, cluster);
    known = {
      zones: zonesWithEvents(told),
      worth: told.length > 0 && isWorthShowing(cluster, told),
      event: undefined,
      slug: '',
      shown: undefined,
    };
    material.memo.known.set(cluster, known);
  }
  return known;
}

function tellings(material: EventMaterial, cluster: Cluster): Told[] {
  return cluster.reports.flatMap((index) => {
    const flat = material.tellings.flat(index);
    const from = material.tellings.from(index);
    const source = from && material.sources[from.source];
    if (!flat || !from || !source) return [];
    const { date, daysFromDate = 0 } = from.report;
    const named = date === undefined ? undefined : material.times[from.source]?.[date];
    const time = named && daysFromDate !== 0 ? countedFrom(named, daysFromDate) : named;
    return [{ flat, from, source, report: from.report, index: from.index, time }];
  });
}

/** "Two days after": the day is as sure as the one it is counted from. */
function countedFrom({ value, evidence }: ResolvedTime, days: number): ResolvedTime {
  return { value: value === undefined ? undefined : shiftDays(value, days), evidence };
}

/** Zones of sources in which something is told with a date of its own. */
function zonesWithEvents(told: readonly Told[]): string[] {
  const zones = new Set<string>();
  for (const { flat, time } of told) {
    if (flat.part !== 'headline' && time?.value !== undefined && !flat.borrowed) {
      zones.add(zoneOf(flat));
    }
  }
  return [...zones];
}

function zoneOf({ source, zone }: ToldReport): string {
  return `${source} ${zone}`;
}

/**
 * Whether a cluster is an event that a reader would look for: told with a date, or told at the top of an
 * article, or told surely and with names. A headline that nothing in its article answers is not. Some are
 * only where nothing else is told with a date of its own: the zone where that matters.
 */
function isWorthShowing(cluster: Cluster, told: readonly Told[]): boolean | string {
  if (cluster.settled !== undefined) return true;
  const dated = told.some(({ time, flat }) => time?.value !== undefined && !flat.borrowed);
  const best = Math.max(...told.map(({ report }) => report.confidence));
  const planned = told.every(({ flat }) => flat.planned);
  if (dated) return best >= 0.6;
  // What several sources tell is news, however it is told.
  if (cluster.sources.size > 1) return best >= 0.55;
  if (planned) return false;
  const [first] = told;
  if (!first) return false;
  if (told.every(({ flat }) => flat.part === 'headline')) {
    if (first.flat.zone !== 0 && told.every(({ time }) => time?.value === undefined)) return false;
    return best >= 0.65 && zoneOf(first.flat);
  }
  if (told.some(({ flat }) => flat.part !== 'body')) return best >= 0.65;
  // What the body adds without a date mostly belongs to what is dated there; what it recalls does not.
  const recalled = told.some(({ report }) =>
    report.evidence.some(({ rule }) => rule === 'told-as-past'),
  );
  const chained = told.some(({ report }) =>
    report.evidence.some(({ rule }) => rule === 'date-of-context'),
  );
  const worth = best >= 0.65 && (cluster.participants.size >= 2 || chained);
  return worth && !recalled && !chained ? zoneOf(first.flat) : worth;
}

function describe(material: EventMaterial, cluster: Cluster, told: readonly Told[]): ResolvedEvent {
  const ranked = [...told].sort((a, b) => weightOf(b) - weightOf(a));
  const type = typeOf(told);
  const subtype = subtypeOf(told, type);
  const { date, evidence } = dateOf(material, told);
  const reports = ranked.map(({ source, from, report, flat, time }): ResolvedReport => ({
    source: source.key,
    report: from.index,
    start: report.start,
    end: report.end,
    date: time?.value,
    language: flat.language,
  }));
  return {
    id: '',
    type,
    subtype,
    date,
    dateEvidence: evidence,
    place: mostFrequent(told.flatMap(({ flat }) => flat.place ?? [])),
    participants: participantsOf(material, cluster, told),
    objects: describeObjects(ranked, type, type === 'other' && !subtype, material.entities),
    clauses: describeClauses(ranked, type, material.entities),
    title: undefined,
    modality: told.some(({ report }) => report.modality === 'actual')
      ? 'actual'
      : (told[0]?.report.modality ?? 'actual'),
    reports,
    conflicts: findConflicts(told, material.entities),
    partOf: undefined,
    evidence: ranked[0]?.report.evidence ?? [],
    settled: cluster.settled !== undefined,
  };
}

const PART_WEIGHT = { lead: 0.5, body: 0.3, caption: 0.25, teaser: 0.25, headline: 0.1 } as const;

/** How telling a report is: sure, dated, near the top. */
function weightOf({ flat, report, time }: Told): number {
  const dated = time?.value === undefined ? 0 : flat.borrowed ? 0.1 : 0.3;
  return report.confidence + PART_WEIGHT[flat.part] + dated;
}

function typeOf(told: readonly Told[]): EventType {
  const votes = new Map<EventType, number>();
  for (const each of told) {
    votes.set(each.report.type, (votes.get(each.report.type) ?? 0) + weightOf(each));
  }
  return best(votes) ?? 'other';
}

/** Types that are given away by words that don't say what it was: "killed", "hit". */
const VAGUE: ReadonlySet<string> = new Set(['disaster', 'accident', 'other']);

/** What most tellings say it was more closely: in the words that gave them away, else in their passage. */
function subtypeOf(told: readonly Told[], type: EventType): string | undefined {
  const votes = new Map<string, number>();
  let all = 0;
  for (const each of told) {
    const { report, index, source } = each;
    const passage = passagesOf(source.analysis).reports[index]?.text ?? '';
    const trigger = passage.slice(
      Math.max(0, report.trigger.start - report.start),
      Math.max(0, report.trigger.end - report.start),
    );
    const said = subtypesOf(type, trigger);
    const found = said.length > 0 || !VAGUE.has(type) ? said : subtypesOf(type, passage);
    if (found.length > 0) all += weightOf(each);
    for (const id of found) votes.set(id, (votes.get(id) ?? 0) + weightOf(each) / found.length);
  }
  const chosen = best(votes);
  return chosen !== undefined && (votes.get(chosen) ?? 0) >= all * 0.4 ? chosen : undefined;
}

function best<T>(votes: ReadonlyMap<T, number>): T | undefined {
  let chosen: T | undefined;
  let most = -Infinity;
  for (const [value, votesFor] of votes) {
    if (votesFor > most) {
      most = votesFor;
      chosen = value;
    }
  }
  return chosen;
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return best(counts);
}

function plain(value: Edtf): Edtf {
  return value.replace(/[?~%]/g, '');
}

function isQualified(value: Edtf): boolean {
  return /[?~%]/.test(value);
}

/** Days that a value spans; a precise one wins over a loose one. */
function spanOf(value: Edtf): number {
  const bounds = edtfBounds(value);
  return bounds ? bounds.last - bounds.first : Infinity;
}

/** The best claim of a date: precise, not borrowed, told often; else about when it was published. */
function dateOf(
  material: EventMaterial,
  told: readonly Told[],
): { readonly date: Edtf | undefined; readonly evidence: Evidence | undefined } {
  const own = told.some(({ time, flat }) => time?.value !== undefined && !flat.borrowed);
  const votes = new Map<Edtf, { weight: number; surest: Edtf; evidence: Evidence }>();
  for (const each of told) {
    const value = each.time?.value;
    if (value === undefined || !each.time || (own && each.flat.borrowed)) continue;
    const span = spanOf(value);
    const precise = span === 0 ? 4 : span <= 31 ? 1.5 : span <= 366 ? 0.5 : 0.1;
    const weight = precise * (0.5 + each.time.evidence.score);
    const known = votes.get(plain(value));
    if (!known) votes.set(plain(value), { weight, surest: value, evidence: each.time.evidence });
    else {
      known.weight += weight;
      // One source that is sure of the day makes those superfluous that only come near it.
      const surer = Number(isQualified(known.surest)) - Number(isQualified(value));
      if (surer > 0 || (surer === 0 && each.time.evidence.score > known.evidence.score)) {
        known.evidence = each.time.evidence;
        known.surest = value;
      }
    }
  }
  const chosen = [...votes.values()].sort((a, b) => b.weight - a.weight)[0];
  if (chosen) return { date: chosen.surest, evidence: chosen.evidence };
  for (const { flat, report } of told) {
    if (flat.part === 'body' || report.modality !== 'actual') continue;
    const anchor = material.anchors[flat.source]?.get(flat.zone);
    if (!anchor) continue;
    const evidence = { rule: 'about-publication', detail: anchor.date, score: 0.5 };
    return { date: `${plain(anchor.date)}~`, evidence };
  }
  return { date: undefined, evidence: undefined };
}

const TYPE_ORDER: Readonly<Record<string, number>> = { person: 0, organisation: 1, place: 2 };

function participantsOf(
  material: EventMaterial,
  cluster: Cluster,
  told: readonly Told[],
): { entity: string; role: ParticipantRole }[] {
  const roles = new Map<string, Map<ParticipantRole, number>>();
  for (const { report, source } of told) {
    const ids = material.entities.entityOf.get(source.key) ?? [];
    for (const { entity, role } of report.participants) {
      const id = ids[entity];
      if (id === undefined) continue;
      const known = roles.get(id) ?? new Map<ParticipantRole, number>();
      known.set(role, (known.get(role) ?? 0) + (role === 'participant' ? 0.5 : 1));
      roles.set(id, known);
    }
  }
  const rank = (id: string): number =>
    TYPE_ORDER[material.entities.entities.get(id)?.type ?? ''] ?? 3;
  return [...roles.keys()]
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (cluster.participants.get(b) ?? 0) - (cluster.participants.get(a) ?? 0),
    )
    .slice(0, MAX_PARTICIPANTS)
    .map((entity) => ({ entity, role: roleOf(roles.get(entity)) }));
}

function roleOf(votes: ReadonlyMap<ParticipantRole, number> | undefined): ParticipantRole {
  return (votes && best(votes)) ?? 'participant';
}

/** An id that stays while type, people and date stay: `signing-umeda-kunio-mai-tien-dung-2020-01-09`. */
function slugOf(event: ResolvedEvent): string {
  const names = event.participants.slice(0, 2).map(({ entity }) => entity);
  if (names.length === 0 && event.place !== undefined) names.push(event.place);
  const date = event.date === undefined ? [] : [plain(event.date).replaceAll('/', '-to-')];
  return [event.type, ...names, ...date]
    .join('-')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  return id;
}

function byTime(a: ResolvedEvent, b: ResolvedEvent): number {
  if (a.date === undefined || b.date === undefined) {
    return Number(a.date === undefined) - Number(b.date === undefined) || (a.id < b.id ? -1 : 1);
  }
  return compareEdtf(a.date, b.date) || (a.id < b.id ? -1 : 1);
}

const PARTS = new Set<EventType>(['meeting', 'signing', 'agreement', 'seminar', 'ceremony']);

/** Puts what someone did during a visit of theirs under that visit. */
function linkParts(material: EventMaterial, events: readonly MutableEvent[]): void {
  const people = (event: ResolvedEvent): string[] =>
    event.participants
      .map(({ entity }) => entity)
      .filter((id) => material.entities.entities.get(id)?.type === 'person');
  /** By source that tells of them, visits with their places in order. */
  const visits = new Map<string, Visit[]>();
  for (const [at, event] of events.entries()) {
    if (event.type !== 'visit' || event.date === undefined) continue;
    const visit: Visit = { at, event, date: event.date, people: people(event) };
    if (visit.people.length === 0) continue;
    for (const { source } of event.reports) {
      const told = visits.get(source);
      if (!told) visits.set(source, [visit]);
      else if (told.at(-1) !== visit) told.push(visit);
    }
  }
  for (const event of events) {
    const { date } = event;
    if (!PARTS.has(event.type) || date === undefined) continue;
    const told = new Set(event.reports.flatMap(({ source }) => visits.get(source) ?? []));
    if (told.size === 0) continue;
    const inTime = [...told].filter((visit) => edtfContains(visit.date, date));
    for (const id of people(event)) {
      let whole: Visit | undefined;
      for (const visit of inTime) {
        if (visit.people.includes(id) && visit.at < (whole?.at ?? Infinity)) whole = visit;
      }
      if (whole) {
        event.partOf = whole.event.id;
        event.place ??= whole.event.place;
        break;
      }
    }
  }
}

interface Visit {
  readonly at: number;
  readonly event: MutableEvent;
  readonly date: Edtf;
  readonly people: readonly string[];
}
