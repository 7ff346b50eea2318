import { sameItems } from '../text/sameItems';
import type { Anchor, ResolvedTime } from '../time/temporal';
import { MergeMemo } from '../events/mergeMemo';
import type { CorpusSource } from './corpusSource';
import type { DescribedMemo } from './describeEvents';
import { scriptsOf, type Telling } from './flattenReports';
import type { ResolvedEntity, ResolvedPublication } from './resolved';
import type { EntityResolution } from './resolveEntities';

/** What joining found of one source. */
export interface KnownSource {
  readonly source: CorpusSource;
  /** The entities that its local ones are. */
  readonly ids: readonly string[];
  /** The events that a reader says its passages tell of. */
  readonly settled: readonly string[];
  readonly told: Telling;
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
  readonly described: DescribedMemo = new WeakMap();
  readonly sources: (KnownSource | undefined)[] = [];
  #entities: EntityResolution | undefined;

  /**
   * Forgets what is not as it was: sources that changed, or that name someone of whom something else is
   * known. `sources` in their order.
   */
  update(sources: readonly CorpusSource[], entities: EntityResolution): void {
    const isOther = otherEntities(this.#entities, entities);
    this.#entities = entities;
    this.sources.length = sources.length;
    sources.forEach((source, s) => {
      const known = this.sources[s];
      if (!known) return;
      const ids = entities.entityOf.get(source.key) ?? [];
      if (known.source !== source || !sameItems(known.ids, ids) || ids.some(isOther)) {
        this.sources[s] = undefined;
      }
    });
  }
}

/** A test of entities of which joining events would read something else than before. */
function otherEntities(
  before: EntityResolution | undefined,
  { entities }: EntityResolution,
): (id: string) => boolean {
  const others = new Set<string>();
  if (before && before.entities !== entities) {
    for (const [id, now] of entities) {
      const old = before.entities.get(id);
      if (old !== now && (!old || readOf(old) !== readOf(now))) others.add(id);
    }
  }
  return (id) => others.has(id);
}

/** All that joining events reads of an entity. */
function readOf(entity: ResolvedEntity): string {
  const offices = entity.roles.map(({ organisation }) => organisation ?? '');
  return [entity.type, entity.name, scriptsOf(entity), ...offices].join('\n');
}
