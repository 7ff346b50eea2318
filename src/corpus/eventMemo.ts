import { sameItems } from '../text/sameItems';
import type { Anchor, ResolvedTime } from '../time/temporal';
import { MergeMemo } from '../events/mergeMemo';
import type { CorpusSource } from './corpusSource';
import { DescribedMemo } from './describeEvents';
import { scriptsOf, type Telling } from './flattenReports';
import type { GivenDates } from './inferDates';
import type { ResolvedEntity, ResolvedPublication } from './resolved';
import type { EntityResolution } from './resolveEntities';
import { NOBODY } from './seats';

/** What joining found of one source. */
export interface KnownSource {
  readonly source: CorpusSource;
  /** The entities that its local ones are. */
  readonly ids: readonly string[];
  /** The events that a reader says its passages tell of. */
  readonly settled: readonly string[];
  readonly told: Telling;
  readonly given: GivenDates;
  /** What its zones were dated as, and what follows from that. */
  dated: ReadonlyMap<number, Anchor> | undefined;
  redated: Telling;
  times: readonly ResolvedTime[];
  published: ResolvedPublication;
}

/**
 * What a join of events leaves for the next one: of each source, pair of reports and event what it was,
 * so that only what an edit touches is done again. Exactly what joining everything anew gives.
 */
export class EventMemo {
  readonly merge = new MergeMemo();
  readonly described = new DescribedMemo();
  readonly sources: (KnownSource | undefined)[] = [];
  #entities: EntityResolution | undefined;

  /**
   * Forgets what is not as it was: sources that changed, or that name someone of whom something else is
   * known. `sources` in their order.
   */
  update(sources: readonly CorpusSource[], entities: EntityResolution): void {
    const before = this.#entities;
    const others = otherEntities(before, entities);
    const sameIds = before?.entityOf === entities.entityOf && others.size === 0;
    this.#entities = entities;
    this.sources.length = sources.length;
    sources.forEach((source, s) => {
      const known = this.sources[s];
      if (!known) return;
      if (known.source === source && (sameIds || source === NOBODY)) return;
      const ids = entities.entityOf.get(source.key) ?? [];
      const isSame = known.source === source && sameItems(known.ids, ids);
      if (!isSame || (others.size > 0 && ids.some((id) => others.has(id)))) {
        this.sources[s] = undefined;
      }
    });
  }
}

/** Entities of which joining events would read something else than before. */
function otherEntities(
  before: EntityResolution | undefined,
  { entities }: EntityResolution,
): ReadonlySet<string> {
  const others = new Set<string>();
  if (before && before.entities !== entities) {
    for (const [id, now] of entities) {
      const old = before.entities.get(id);
      if (old !== now && (!old || readOf(old) !== readOf(now))) others.add(id);
    }
  }
  return others;
}

/** All that joining events reads of an entity. */
function readOf(entity: ResolvedEntity): string {
  const offices = entity.roles.map(({ organisation }) => organisation ?? '');
  return [entity.type, entity.name, scriptsOf(entity), ...offices].join('\n');
}
