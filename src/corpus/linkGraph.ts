import { stripDiacritics } from '../names/fold';
import { marksAgree } from '../names/personNames';
import type { Evidence } from '../recognise/recognition';
import type { LinkNode } from './linkNodes';

/** A link that is likely, but not enough to say so. */
export interface Doubt {
  readonly one: number;
  readonly other: number;
  readonly evidence: Evidence;
}

/** What is known of nodes that were joined. Sets are only made where there is something to put in. */
interface Cluster {
  /** In order, unless `mixed`. */
  nodes: number[];
  mixed: boolean;
  countries: Set<string> | undefined;
  walks: Set<string> | undefined;
  /** Full names of persons as written, to keep apart those whose diacritics differ. */
  spellings: Set<string> | undefined;
  evidence: Map<string, Evidence> | undefined;
  /** Ids of registered entities that it is not. */
  barred: Set<string> | undefined;
  registered: string | undefined;
}

const NONE: ReadonlySet<never> = new Set<never>();

/** Most spellings that a cluster takes over from another. */
const MOST_SPELLINGS = 20;

function clusterOf(node: LinkNode): Cluster {
  const spellings =
    node.type === 'person'
      ? node.full.filter((name) => name.person?.script === 'latin').map((name) => name.text)
      : [];
  return {
    nodes: [node.index],
    mixed: false,
    countries:
      node.country === undefined || node.type === 'place' ? undefined : new Set([node.country]),
    walks: node.walk === undefined ? undefined : new Set([node.walk]),
    spellings: spellings.length > 0 ? new Set(spellings) : undefined,
    evidence: undefined,
    barred: undefined,
    registered: undefined,
  };
}

/** The members of both sets, those of `one` first; `one` itself grows where there is one. */
function united(
  one: Set<string> | undefined,
  other: ReadonlySet<string> | undefined,
  most = Infinity,
): Set<string> | undefined {
  if (!other) return one;
  const both = one ?? new Set<string>();
  for (const member of other) if (both.size < most) both.add(member);
  return both;
}

/** Puts the nodes of both in one list: the shorter at the end of the longer. */
function takeNodes(into: Cluster, from: Cluster): void {
  const [long, short] = into.nodes.length >= from.nodes.length ? [into, from] : [from, into];
  const { nodes } = long;
  into.mixed = long.mixed || short.mixed || (nodes.at(-1) ?? 0) > (short.nodes[0] ?? 0);
  for (const node of short.nodes) nodes.push(node);
  into.nodes = nodes;
}

/** Whether two sets share a member. */
export function overlaps<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  for (const member of one) if (other.has(member)) return true;
  return false;
}

/**
 * Local entities that are joined step by step into clusters, one for each real thing. A join that
 * would put together what is known to be apart is refused: other countries, other types, other
 * diacritics, a coach and a judge, two entities of a register.
 */
export class LinkGraph {
  readonly #parent: Int32Array;
  /** By root; made when first asked for. */
  readonly #clusters: (Cluster | undefined)[];
  readonly doubts: Doubt[] = [];
  readonly nodes: LinkNode[];

  constructor(nodes: LinkNode[]) {
    this.nodes = nodes;
    this.#parent = Int32Array.from(nodes, (_, at) => at);
    this.#clusters = new Array<Cluster | undefined>(nodes.length);
  }

  /** The node that stands for the whole cluster of a node. */
  find(node: number): number {
    let root = node;
    while ((this.#parent[root] ?? root) !== root) root = this.#parent[root] ?? root;
    for (let at = node; at !== root;) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  #cluster(node: number): Cluster {
    const root = this.find(node);
    let cluster = this.#clusters[root];
    if (!cluster) {
      const own = this.nodes[root];
      if (!own) throw new RangeError(`no node ${node}`);
      this.#clusters[root] = cluster = clusterOf(own);
    }
    return cluster;
  }

  /** The nodes of the same cluster, in order. */
  members(node: number): readonly number[] {
    const cluster = this.#cluster(node);
    if (cluster.mixed) {
      cluster.nodes.sort((a, b) => a - b);
      cluster.mixed = false;
    }
    return cluster.nodes;
  }

  countries(node: number): ReadonlySet<string> {
    return this.#cluster(node).countries ?? NONE;
  }

  evidence(node: number): readonly Evidence[] {
    return [...(this.#cluster(node).evidence?.values() ?? [])];
  }

  registered(node: number): string | undefined {
    return this.#clusters[this.find(node)]?.registered;
  }

  /** Says that a node is an entity of a register. */
  settle(node: number, id: string): void {
    this.#cluster(node).registered = id;
  }

  /** Says that a node is never a certain entity of a register. */
  bar(node: number, id: string): void {
    const cluster = this.#cluster(node);
    cluster.barred = united(cluster.barred, new Set([id]));
  }

  /**
   * Whether nothing speaks against two nodes being one thing; `anyType` where a text may have been
   * mistaken in what kind of thing it is.
   */
  canJoin(one: number, other: number, anyType = false): boolean {
    if (this.find(one) === this.find(other)) return true;
    const [a, b] = [this.#cluster(one), this.#cluster(other)];
    if (a.registered !== undefined && b.registered !== undefined) {
      return a.registered === b.registered;
    }
    if (a.registered !== undefined && b.barred?.has(a.registered)) return false;
    if (b.registered !== undefined && a.barred?.has(b.registered)) return false;
    if (!anyType && this.nodes[one]?.type !== this.nodes[other]?.type) return false;
    if (a.countries && b.countries && !overlaps(a.countries, b.countries)) return false;
    if (a.walks && b.walks && !overlaps(a.walks, b.walks)) return false;
    if (!a.spellings || !b.spellings) return true;
    for (const name of a.spellings) {
      for (const theirs of b.spellings) if (!this.#spelledAlike(name, theirs)) return false;
    }
    return true;
  }

  /** Names of other words (an old name, a longer one) say nothing about diacritics. */
  #spelledAlike(one: string, other: string): boolean {
    if (one === other) return true;
    if (
      one.length !== other.length &&
      one.normalize('NFC').length !== other.normalize('NFC').length
    )
      return true;
    return (
      stripDiacritics(one).toLowerCase() !== stripDiacritics(other).toLowerCase() ||
      marksAgree(one, other)
    );
  }

  /**
   * Joins the clusters of two nodes for a reason; `false` where that is refused. The reason is kept
   * unless the names are simply the same (`evidence` undefined).
   */
  join(one: number, other: number, evidence: Evidence | undefined, anyType = false): boolean {
    if (!this.canJoin(one, other, anyType)) return false;
    const [root, leaf] = [this.find(one), this.find(other)].sort((a, b) => a - b);
    if (root === undefined || leaf === undefined) return false;
    const into = this.#cluster(root);
    if (evidence) this.#note(into, evidence);
    if (root === leaf) return true;
    const from = this.#cluster(leaf);
    this.#parent[leaf] = root;
    this.#clusters[leaf] = undefined;
    takeNodes(into, from);
    into.countries = united(into.countries, from.countries);
    into.walks = united(into.walks, from.walks);
    into.spellings = united(into.spellings, from.spellings, MOST_SPELLINGS);
    for (const reason of from.evidence?.values() ?? []) this.#note(into, reason);
    into.barred = united(into.barred, from.barred);
    into.registered ??= from.registered;
    return true;
  }

  #note(cluster: Cluster, evidence: Evidence): void {
    const key = `${evidence.rule}\n${evidence.detail ?? ''}`;
    const known = cluster.evidence?.get(key);
    if (known && known.score >= evidence.score) return;
    cluster.evidence ??= new Map();
    cluster.evidence.set(key, evidence);
  }

  /** Notes that two nodes may be one thing, for the reader to decide. */
  doubt(one: number, other: number, evidence: Evidence): void {
    if (this.find(one) !== this.find(other)) this.doubts.push({ one, other, evidence });
  }
}
