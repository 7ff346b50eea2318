import type { Analysis } from './analysis';
import { PerAnalysis } from './perAnalysis';
import type { CorpusSource } from './corpusSource';
import type { LinkGraph } from './linkGraph';
import type { LinkNode } from './linkNodes';
import type { EntityResolution } from './resolveEntities';
import { passagesOf } from './passages';
import type { ResolvedEntity } from './resolved';

/**
 * How much pairs of sources tell of the same: `get(a)?.get(b)`, from about 2 (the same beat) to 4 and
 * more (surely the same happening). Only pairs that reach {@link SAME_STORY} are kept.
 */
export type Stories = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** From here on, two sources are taken to tell of the same. */
const SAME_STORY = 2;
/** What more sources than this share says nothing about two of them. */
const WIDEST = 24;
/** A source's neighbours beyond the nearest so many are left out. */
const NEIGHBOURS = 12;

/** How much a thing that two sources name says about their being about the same. */
function weightOf(node: LinkNode): number {
  if (node.known?.kind === 'country' || node.known?.kind === 'continent') return 0.3;
  if (node.known) return node.type === 'place' ? 0.7 : 0.4;
  if (node.type === 'person') return 1.2;
  return node.type === 'place' ? 0.9 : 1;
}

/** Days of the year (`8-13`) and figures that a text writes out. */
export interface Written {
  readonly days: readonly string[];
  readonly figures: readonly string[];
}

const written = new PerAnalysis((analysis): Written => {
  const days = new Set<string>();
  for (const { meaning } of analysis.dates) {
    if (meaning.kind !== 'calendar') continue;
    const { month, day } = meaning.parts;
    if (month !== undefined && day !== undefined) days.add(`${month}-${day}`);
  }
  return { days: [...days], figures: passagesOf(analysis).figures };
});

export function writtenOf(analysis: Analysis): Written {
  return written.get(analysis);
}

/** Something that a source names; two that name the same have the same key. */
interface Named {
  readonly key: string;
  readonly weight: number;
  readonly source: number;
}

/**
 * Finds sources that tell of the same, by the persons, bodies, places, days and figures they share, while
 * their names are being linked. Near linear: what many sources share is passed over.
 */
export function findStories(graph: LinkGraph, sources: readonly CorpusSource[]): Stories {
  const named: Named[] = [];
  for (const node of graph.nodes) {
    const { source } = node;
    named.push({ key: `${graph.find(node.index)}`, weight: weightOf(node), source });
    if (node.known || node.type !== 'organisation') continue;
    // Names in two languages are not linked yet; what is short for them is written alike.
    for (const acronym of node.acronyms) {
      if (acronym.length > 2) named.push({ key: `acronym ${acronym}`, weight: 0.8, source });
    }
  }
  return pairSources(named, sources);
}

/** As {@link findStories}, once names are linked. */
export function findLinkedStories(
  { entities, entityOf }: EntityResolution,
  sources: readonly CorpusSource[],
): Stories {
  const named = sources.flatMap(({ key }, source) =>
    [...new Set(entityOf.get(key))].flatMap((id): Named[] => {
      const entity = entities.get(id);
      return entity ? [{ key: id, weight: weightOfEntity(entity), source }] : [];
    }),
  );
  return pairSources(named, sources);
}

function weightOfEntity({ type, knownNames }: ResolvedEntity): number {
  if (type === 'person') return 1.2;
  if (knownNames) return type === 'place' ? 0.5 : 0.4;
  return type === 'place' ? 0.9 : 1;
}

function pairSources(named: readonly Named[], sources: readonly CorpusSource[]): Stories {
  const shared = new Map<string, { readonly weight: number; readonly in: number[] }>();
  const put = (key: string, weight: number, source: number): void => {
    const entry = shared.get(key);
    if (!entry) shared.set(key, { weight, in: [source] });
    else if (entry.in[entry.in.length - 1] !== source && entry.in.length <= WIDEST) {
      entry.in.push(source);
    }
  };
  sources.forEach(({ analysis }, at) => {
    const { days, figures } = writtenOf(analysis);
    for (const day of days) put(`day ${day}`, 0.4, at);
    for (const figure of figures) put(`figure ${figure}`, 0.5, at);
  });
  for (const { key, weight, source } of named) put(key, weight, source);
  const near = new Map<number, Map<number, number>>();
  const add = (one: number, other: number, weight: number): void => {
    const own = near.get(one) ?? new Map<number, number>();
    own.set(other, (own.get(other) ?? 0) + weight);
    near.set(one, own);
  };
  for (const { weight, in: all } of shared.values()) {
    const distinct = [...new Set(all)];
    if (distinct.length < 2 || distinct.length > WIDEST) continue;
    distinct.forEach((one, at) => {
      for (const other of distinct.slice(at + 1)) {
        add(one, other, weight);
        add(other, one, weight);
      }
    });
  }
  const stories = new Map<number, ReadonlyMap<number, number>>();
  for (const [source, others] of near) {
    const kept = [...others]
      .filter(([, weight]) => weight >= SAME_STORY)
      .sort(([a, m], [b, n]) => n - m || a - b)
      .slice(0, NEIGHBOURS);
    if (kept.length > 0) stories.set(source, new Map(kept));
  }
  return stories;
}
