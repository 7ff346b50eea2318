import type { NameConcepts } from '../names/concepts';
import { isFamilyFirst } from '../names/personNames';
import type { Evidence } from '../recognise/recognition';
import type { Analysis } from './analysis';
import { PerAnalysis } from './perAnalysis';
import type { CorpusSource } from './corpusSource';
import { type LinkGraph, overlaps } from './linkGraph';
import type { FullName, LinkNode } from './linkNodes';
import { type Buckets, put } from './linkNames';
import { passagesOf } from './passages';

/** Below this a link is offered to the reader, not made. */
const ENOUGH = 0.7;

/** At most so many nodes of a bucket are compared pair by pair. */
const BUCKET_LIMIT = 200;

/** Levels of government that are never one another. */
const LEVELS = ['provincial', 'city-level', 'district'];

function isSubset(small: readonly string[], large: readonly string[]): boolean {
  return small.every((item) => large.includes(item));
}

/** Heads that say who runs a thing, not what it is: the Government's system is a system. */
const OWNERS = new Set(['government', 'ministry', 'agency', 'state-council', 'cabinet']);

/** Heads that translators add and leave out: "U.S. Steel", 美国钢铁公司. */
const FORMS = new Set(['company', 'group']);

function kindsOf(concepts: NameConcepts): string[] {
  const kinds = concepts.heads.filter((head) => !OWNERS.has(head) && !FORMS.has(head));
  if (kinds.length > 0) return kinds;
  const forms = concepts.heads.filter((head) => FORMS.has(head));
  return forms.length > 0 || concepts.heads.length === 0 ? ['company'] : [...concepts.heads];
}

/**
 * How likely two names of one language mean one thing: the same kind, about the same, and differing
 * only in words that qualify or that translators add and leave out. 0 where it is not.
 */
export function likeness(one: NameConcepts, other: NameConcepts): number {
  const [a, b] = [kindsOf(one), kindsOf(other)];
  if (a.length === 0 || a.join(' ') !== b.join(' ')) return 0;
  if (LEVELS.some((level) => one.qualifiers.includes(level) !== other.qualifiers.includes(level))) {
    return 0;
  }
  if (one.content.length === 0 || other.content.length === 0) return 0;
  const [small, large] =
    one.content.length <= other.content.length
      ? [one.content, other.content]
      : [other.content, one.content];
  if (!isSubset(small, large)) return 0;
  if (small.length === large.length) {
    const near = isSubset(one.generic, other.generic) || isSubset(other.generic, one.generic);
    return near ? 0.78 : 0.72;
  }
  return small.length >= 2 ? 0.55 : 0.4;
}

/**
 * Joins systems, documents and programmes whose names mean nearly the same, whatever the language:
 * "National Reporting System" and "Government Information Reporting System". Where several are
 * equally near, none is taken.
 */
export function linkLikely(graph: LinkGraph): void {
  const buckets: Buckets = new Map();
  const named = new Map<LinkNode, FullName[]>();
  const seen = new Set<string>();
  for (const node of graph.nodes) {
    if (node.type !== 'thing' && node.type !== 'organisation') continue;
    for (const name of node.full) {
      const { concepts } = name;
      if (!concepts) continue;
      const key = `${graph.find(node.index)} ${name.text}`;
      if (seen.has(key)) continue;
      seen.add(key);
      named.set(node, [...(named.get(node) ?? []), name]);
      // An organisation is as its country has it; only its qualifiers may differ.
      for (const content of concepts.content) {
        put(buckets, `${node.type} ${kindsOf(concepts).join(' ')}|${content}`, node);
      }
    }
  }
  const pairs = new Map<string, { one: LinkNode; other: LinkNode; evidence: Evidence }>();
  for (const bucket of buckets.values()) {
    const few = bucket.slice(0, BUCKET_LIMIT);
    few.forEach((one, at) => {
      for (const other of few.slice(at + 1)) {
        if (graph.find(one.index) === graph.find(other.index)) continue;
        if (!graph.canJoin(one.index, other.index)) continue;
        const evidence = compare(graph, one, other, named);
        if (!evidence) continue;
        const key = `${graph.find(one.index)} ${graph.find(other.index)}`;
        const known = pairs.get(key);
        if (!known || known.evidence.score < evidence.score) {
          pairs.set(key, { one, other, evidence });
        }
      }
    });
  }
  const sorted = [...pairs.values()].sort((a, b) => b.evidence.score - a.evidence.score);
  for (const { one, other, evidence } of sorted) {
    if (evidence.score < ENOUGH) graph.doubt(one.index, other.index, evidence);
    else graph.join(one.index, other.index, evidence);
  }
}

function compare(
  graph: LinkGraph,
  one: LinkNode,
  other: LinkNode,
  named: ReadonlyMap<LinkNode, readonly FullName[]>,
): Evidence | undefined {
  let best: Evidence | undefined;
  for (const a of named.get(one) ?? []) {
    for (const b of named.get(other) ?? []) {
      if (!a.concepts || !b.concepts) continue;
      let score = likeness(a.concepts, b.concepts);
      if (one.type === 'organisation') {
        const exact =
          a.concepts.content.join() === b.concepts.content.join() &&
          a.concepts.generic.join() === b.concepts.generic.join() &&
          a.concepts.hosts.join() === b.concepts.hosts.join();
        const [country] = graph.countries(one.index);
        const placed = country !== undefined && graph.countries(other.index).has(country);
        if (!exact) score = Math.min(score, 0.5);
        else if (!placed) score = Math.min(score, 0.6);
      }
      // Two names side by side in one source are two things, unless only a small word differs.
      if (one.source === other.source) score -= 0.05;
      if (score >= 0.4 && score > (best?.score ?? 0)) {
        best = { rule: 'like-names', detail: `${a.text} ≈ ${b.text}`, score };
      }
    }
  }
  return best;
}

/** Joins an embassy named without its host with the one of that country in the same source. */
export function linkEmbassies(graph: LinkGraph): void {
  const hosted = new Map<string, Set<number>>();
  const bare: { key: string; node: LinkNode }[] = [];
  for (const node of graph.nodes) {
    if (node.type !== 'organisation') continue;
    for (const { concepts } of node.full) {
      const head = concepts?.heads[0];
      if (head !== 'embassy' && head !== 'consulate-general' && head !== 'consulate') continue;
      const [country] = graph.countries(node.index);
      if (country === undefined) continue;
      const key = `${node.source} ${head} ${country}`;
      if ((concepts?.hosts.length ?? 0) > 0) {
        hosted.set(key, (hosted.get(key) ?? new Set()).add(graph.find(node.index)));
      } else bare.push({ key, node });
    }
  }
  for (const { key, node } of bare) {
    const found = [...(hosted.get(key) ?? [])];
    const [only] = found;
    if (only === undefined || found.length > 1) continue;
    const name = graph.nodes[only]?.full[0]?.text ?? '';
    graph.join(only, node.index, {
      rule: 'short-form',
      detail: `${node.entity.name} = ${name}`,
      score: 0.9,
    });
  }
}

/** A name in brackets right after another: local entities, and both as written. */
interface Gloss {
  readonly one: number;
  readonly other: number;
  readonly detail: string;
}

const glosses = new PerAnalysis(findGlosses);

function findGlosses(analysis: Analysis): readonly Gloss[] {
  const { mentions } = analysis.recognition;
  const { glossed, surfaces } = passagesOf(analysis);
  return glossed.flatMap((index) => {
    const [one, other] = [mentions[index]?.entity, mentions[index + 1]?.entity];
    if (one === undefined || other === undefined || one === other) return [];
    return [{ one, other, detail: `${surfaces[index] ?? ''} = ${surfaces[index + 1] ?? ''}` }];
  });
}

/** Joins two names of one kind where the second stands in brackets right after the first. */
export function linkBrackets(graph: LinkGraph, sources: readonly CorpusSource[]): void {
  const first = new Map<number, number>();
  for (const { source, index } of graph.nodes) if (!first.has(source)) first.set(source, index);
  sources.forEach(({ analysis }, at) => {
    const from = first.get(at) ?? 0;
    for (const gloss of glosses.get(analysis)) {
      const [one, other] = [graph.nodes[from + gloss.one], graph.nodes[from + gloss.other]];
      if (!one || one.type === 'place' || one.type !== other?.type) continue;
      const { detail } = gloss;
      graph.join(one.index, other.index, { rule: 'gloss', detail, score: 0.95 });
    }
  });
}

/**
 * Joins persons of whom a source gives only one name with the one person of the corpus who has it: a
 * family name where the sources share more than that, a Vietnamese given name only with its title.
 */
export function linkShort(graph: LinkGraph): void {
  const holders = new Map<string, Map<number, LinkNode>>();
  const bare: { token: string; node: LinkNode }[] = [];
  for (const node of graph.nodes) {
    if (node.type !== 'person') continue;
    const long = node.full.filter((name) => (name.person?.tokens.length ?? 0) > 1);
    for (const { person } of long) {
      if (person === undefined) continue;
      if (person.script === 'other') continue;
      const [first = '', last = ''] = [person.tokens[0], person.tokens.at(-1)];
      const eastern = isFamilyFirst(first);
      for (const token of person.vietnamese || !eastern ? [last] : [first, last]) {
        const roots = holders.get(token) ?? new Map<number, LinkNode>();
        const root = graph.find(node.index);
        if (!roots.has(root)) roots.set(root, node);
        holders.set(token, roots);
      }
    }
    const [only] = node.full;
    if (long.length === 0 && only?.person?.tokens.length === 1) {
      bare.push({ token: only.person.tokens[0] ?? '', node });
    }
  }
  const contexts = contextsOf(graph);
  const alone: Buckets = new Map();
  for (const { token, node } of bare) {
    const found = [...(holders.get(token)?.values() ?? [])];
    const titled = found.filter((holder) => sharesTitle(graph, holder, node));
    const near = found.filter(
      (holder) => !isVietnamese(holder) && isNear(graph, contexts, holder, node),
    );
    const likely = titled.length > 0 ? titled : near;
    const [holder] = likely;
    if (holder && likely.length === 1 && token.length > 1) {
      const score = titled.length > 0 ? 0.85 : 0.75;
      const detail = `${node.entity.name} = ${holder.full[0]?.text ?? holder.entity.name}`;
      if (graph.join(holder.index, node.index, { rule: 'short-form', detail, score })) continue;
    }
    for (const other of found.slice(0, 3)) {
      const detail = `${node.entity.name} ≈ ${other.full[0]?.text ?? other.entity.name}`;
      graph.doubt(node.index, other.index, { rule: 'short-form', detail, score: 0.4 });
    }
    put(alone, token, node);
  }
  for (const bucket of alone.values()) {
    const [first, ...rest] = bucket;
    if (!first || graph.members(first.index).length === 0) continue;
    for (const node of rest) {
      if (node.full.some((name) => name.person?.vietnamese === true)) continue;
      graph.join(first.index, node.index, undefined);
    }
  }
}

/** What each source names besides countries and continents: what tells that two are about the same. */
function contextsOf(graph: LinkGraph): ReadonlyMap<number, ReadonlySet<number>> {
  const contexts = new Map<number, Set<number>>();
  for (const node of graph.nodes) {
    if (node.known?.kind === 'country' || node.known?.kind === 'continent') continue;
    const set = contexts.get(node.source) ?? new Set<number>();
    set.add(graph.find(node.index));
    contexts.set(node.source, set);
  }
  return contexts;
}

/** Whether a source of a person's full name names something else that the short form's source does. */
function isNear(
  graph: LinkGraph,
  contexts: ReadonlyMap<number, ReadonlySet<number>>,
  holder: LinkNode,
  node: LinkNode,
): boolean {
  const own = contexts.get(node.source) ?? new Set();
  const sources = new Set(
    graph.members(holder.index).map((index) => graph.nodes[index]?.source ?? -1),
  );
  return [...sources]
    .slice(0, 50)
    .some((source) => overlaps(own, contexts.get(source) ?? new Set()));
}

function isVietnamese(node: LinkNode): boolean {
  return node.full.some((name) => name.person?.vietnamese === true);
}

function titlesOf(graph: LinkGraph, node: LinkNode): Set<string> {
  return new Set(
    graph
      .members(node.index)
      .flatMap((index) => graph.nodes[index]?.entity.roles ?? [])
      .map((role) => role.title.toLowerCase().replace(/\s+/g, ' ')),
  );
}

function sharesTitle(graph: LinkGraph, one: LinkNode, other: LinkNode): boolean {
  const titles = titlesOf(graph, other);
  if (titles.size === 0) return false;
  for (const title of titlesOf(graph, one)) if (titles.has(title)) return true;
  return false;
}
