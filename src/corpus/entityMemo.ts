import type { RegisteredEntity } from '../annotations/model';
import type { LocalEntity } from '../recognise/recognition';
import type { CorpusSource } from './corpusSource';
import type { LinkGraph } from './linkGraph';
import { placeNodes, readFacts } from './linkNodes';
import { passagesOf } from './passages';
import type { ResolvedEntity } from './resolved';
import type { Settled } from './settledEntities';
import { writtenOf } from './stories';

/** All that an entity is described from, and how it was. */
export interface Described {
  /** Local entities, and the sources that have them. */
  readonly parts: readonly (LocalEntity | CorpusSource)[];
  /** What else there is to say of it. */
  readonly facts: string;
  readonly settled: Settled | undefined;
  readonly entity: ResolvedEntity;
}

/** The names of all sources, linked. */
export interface Linked {
  readonly graph: LinkGraph;
  readonly settled: ReadonlyMap<string, Settled>;
}

/** What a join of entities leaves for the next one. */
export class EntityMemo {
  /** By id: entities that are described from the same stay the same objects. */
  described: ReadonlyMap<string, Described> = new Map();
  #linked: Linked | undefined;
  #sources: readonly CorpusSource[] = [];
  #register: readonly RegisteredEntity[] | undefined;

  /**
   * What was linked the last time, with the local entities that sources have now: where no source has
   * other names than then. `undefined` where one has, or came or went.
   */
  linked(
    sources: readonly CorpusSource[],
    register: readonly RegisteredEntity[],
  ): Linked | undefined {
    const linked = this.#linked;
    if (!linked || register !== this.#register || sources.length !== this.#sources.length) {
      return undefined;
    }
    const others = new Set<number>();
    for (const [s, source] of sources.entries()) {
      const before = this.#sources[s];
      if (source === before) continue;
      if (!before || namingOf(source) !== namingOf(before)) return undefined;
      others.add(s);
    }
    this.#sources = sources;
    placeNodes(linked.graph.nodes, sources, others);
    return linked;
  }

  keep(
    linked: Linked,
    sources: readonly CorpusSource[],
    register: readonly RegisteredEntity[],
  ): void {
    this.#linked = linked;
    this.#sources = sources;
    this.#register = register;
  }
}

/** Everything of a source that linking its names goes by. */
function namingOf({ key, analysis, annotations }: CorpusSource): string {
  const { mentions } = analysis.recognition;
  const { glossed, surfaces } = passagesOf(analysis);
  return JSON.stringify([
    key,
    readFacts(analysis).map(({ counts, entity, known, countries, ...facts }) => [
      { ...facts, counts: counts.length },
      [entity.name, entity.type, entity.names, entity.roles.map(({ title }) => title)],
      known?.id,
      [...countries],
    ]),
    glossed.flatMap((at) => [at, at + 1].map((each) => [surfaces[each], mentions[each]?.entity])),
    writtenOf(analysis),
    annotations.flatMap(({ annotation, state, span }) => {
      const { type, entity, entityType, target } = annotation;
      if (type !== 'mention' || entity === undefined) return [];
      const named = span && mentions.find(({ start, end }) => start < span.end && end > span.start);
      return [[entity, entityType, target?.exact, state, named?.entity]];
    }),
  ]);
}
