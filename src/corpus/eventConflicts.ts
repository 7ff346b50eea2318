import { type CountKind, countsOf } from '../events/counts';
import type { Report } from '../events/report';
import { type GazetteerEntry, lookUpPlace } from '../names/gazetteer';
import { startingWithin } from '../text/span';
import { edtfContains } from '../time/edtf';
import type { Edtf, ResolvedTime } from '../time/temporal';
import type { CorpusSource } from './corpusSource';
import type { ToldReport } from './flattenReports';
import { passagesOf } from './passages';
import type { Conflict } from './resolved';
import type { EntityResolution } from './resolveEntities';

/** One report of an event with all that is known of it. */
export interface Told {
  readonly flat: ToldReport;
  readonly source: CorpusSource;
  readonly report: Report;
  /** Index of {@link report} in the analysis of its source. */
  readonly index: number;
  readonly time: ResolvedTime | undefined;
}

type Claim = Conflict['claims'][number];

/** What the sources of one event say differently: days, tolls and scores, places, who signed. */
export function findConflicts(told: readonly Told[], entities: EntityResolution): Conflict[] {
  const dates = dateConflict(told);
  const sources = new Set(told.map(({ source }) => source.key));
  if (sources.size < 2) return dates ? [dates] : [];
  return [
    dates,
    ...numberConflicts(told),
    placeConflict(told, entities),
    signatoryConflict(told, entities),
  ].filter((conflict) => conflict !== undefined);
}

function withoutRepeats(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ value, source }) => {
    const key = `${value} ${source}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function dateConflict(told: readonly Told[]): Conflict | undefined {
  const claims = new Map<Edtf, Claim[]>();
  for (const { time, flat, source } of told) {
    if (time?.value === undefined || flat.borrowed) continue;
    const plain = time.value.replace(/[?~%]/g, '');
    const list = claims.get(plain) ?? [];
    list.push({ value: time.value, source: source.key });
    claims.set(plain, list);
  }
  const values = [...claims.keys()];
  const clash = values.some((a) =>
    values.some((b) => a !== b && !edtfContains(a, b) && !edtfContains(b, a)),
  );
  return clash ? { about: 'date', claims: withoutRepeats([...claims.values()].flat()) } : undefined;
}

/** Counts that are compared between sources; ages and half-time scores may differ. */
const COMPARED: readonly CountKind[] = ['dead', 'hurt', 'missing'];

/** The highest count of each kind that a source gives, where sources give different ones. */
function numberConflicts(told: readonly Told[]): Conflict[] {
  const counted = told.map(({ index, source }) => {
    const text = passagesOf(source.analysis).reports[index]?.text ?? '';
    return { source, counts: countsOf(text, { start: 0, end: text.length }, false) };
  });
  return COMPARED.flatMap((kind) => {
    const highest = new Map<string, { readonly value: number; readonly words: string }>();
    for (const { source, counts } of counted) {
      for (const count of counts) {
        if (count.kind !== kind) continue;
        const value = Number(count.value);
        if (value > (highest.get(source.key)?.value ?? -1)) {
          highest.set(source.key, { value, words: count.words });
        }
      }
    }
    if (new Set([...highest.values()].map(({ value }) => value)).size < 2) return [];
    const claims = [...highest].map(([source, { words }]) => ({ value: words, source }));
    return [{ about: 'number' as const, claims }];
  });
}

/** Two places of one kind: two cities, two provinces. A city within a province is no contradiction. */
function placeConflict(told: readonly Told[], entities: EntityResolution): Conflict | undefined {
  const places = new Map<string, { entry: GazetteerEntry | undefined; claims: Claim[] }>();
  for (const each of told) {
    const { flat, source } = each;
    const entity = flat.place === undefined ? undefined : entities.entities.get(flat.place);
    if (entity?.type !== 'place' || namesSeveral(each, entity.name)) continue;
    const known = places.get(entity.id) ?? { entry: lookUpPlace(entity.name)[0], claims: [] };
    known.claims.push({ value: entity.name, source: source.key });
    places.set(entity.id, known);
  }
  const claimed = [...places.values()];
  const clash = claimed.some((a) =>
    claimed.some(
      (b) =>
        a !== b &&
        a.entry !== undefined &&
        a.entry.kind === b.entry?.kind &&
        a.entry.id !== b.entry.id &&
        !a.claims.some(({ source }) => b.claims.some((other) => other.source === source)),
    ),
  );
  return clash
    ? { about: 'place', claims: withoutRepeats(claimed.flatMap(({ claims }) => claims)) }
    : undefined;
}

/** "Signed in Beijing, her colleague in Tokyo": a passage with several places of a kind claims none. */
function namesSeveral({ source: { analysis }, report, index }: Told, place: string): boolean {
  const own = lookUpPlace(place)[0];
  const text = passagesOf(analysis).reports[index]?.text ?? '';
  return startingWithin(analysis.recognition.mentions, report).some(({ type, start, end }) => {
    if (type !== 'place') return false;
    const other = lookUpPlace(text.slice(start - report.start, end - report.start))[0];
    return other !== undefined && other.kind === own?.kind && other.id !== own.id;
  });
}

/** People of one body or country whom one source names as signatories, and another source others. */
function signatoryConflict(
  told: readonly Told[],
  entities: EntityResolution,
): Conflict | undefined {
  const bySource = new Map<string, Set<string>>();
  for (const { report, source } of told) {
    const ids = entities.entityOf.get(source.key) ?? [];
    for (const { entity, role } of report.participants) {
      const id = role === 'signatory' ? ids[entity] : undefined;
      if (id === undefined || entities.entities.get(id)?.type !== 'person') continue;
      bySource.set(source.key, (bySource.get(source.key) ?? new Set<string>()).add(id));
    }
  }
  const sides = (people: ReadonlySet<string>): Set<string> =>
    new Set(
      [...people].flatMap((id) =>
        (entities.entities.get(id)?.roles ?? []).flatMap(({ organisation }) => organisation ?? []),
      ),
    );
  const lists = [...bySource.values()];
  const clash = lists.some((a) =>
    lists.some((b) => {
      if (a === b || [...a].some((id) => b.has(id))) return false;
      // Of a treaty with many parties each source names its own: only those of one side contradict.
      const theirs = sides(b);
      return [...sides(a)].some((side) => theirs.has(side));
    }),
  );
  if (!clash) return undefined;
  const claims = [...bySource].flatMap(([source, people]) =>
    [...people].map((id) => ({ value: entities.entities.get(id)?.name ?? id, source })),
  );
  return { about: 'participants', claims };
}
