import { marksAgree } from '../names/personNames';
import type { Evidence } from '../recognise/recognition';
import type { LinkNode } from './linkNodes';

/** A link that is likely, but not enough to say so. */
export interface Doubt {
  readonly one: number;
  readonly other: number;
  readonly evidence: Evidence;
}

interface Cluster {
  readonly nodes: number[];
  readonly countries: Set<string>;
  readonly walks: Set<string>;
  /** Full names of persons as written, to keep apart those whose diacritics differ. */
  readonly spellings: Set<string>;
  readonly evidence: Map<string, Evidence>;
  /** Ids of registered entities that it is not. */
  readonly barred: Set<string>;
  registered: string | undefined;
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
  readonly #clusters: Cluster[];
  readonly doubts: Doubt[] = [];
  readonly nodes: readonly LinkNode[];

  constructor(nodes: readonly LinkNode[]) {
    this.nodes = nodes;
    this.#parent = Int32Array.from(nodes, (_, at) => at);
    this.#clusters = nodes.map((node) => ({
      nodes: [node.index],
      countries: new Set(node.country === undefined || node.type === 'place' ? [] : [node.country]),
      walks: new Set(node.walk === undefined ? [] : [node.walk]),
      spellings: new Set(
        node.type === 'person'
          ? node.full.filter((name) => name.person?.script === 'latin').map((name) => name.text)
          : [],
      ),
      evidence: new Map(),
      barred: new Set(),
      registered: undefined,
    }));
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
    const cluster = this.#clusters[this.find(node)];
    if (!cluster) throw new RangeError(`no node ${node}`);
    return cluster;
  }

  /** The nodes of the same cluster, in order. */
  members(node: number): readonly number[] {
    return this.#cluster(node).nodes;
  }

  countries(node: number): ReadonlySet<string> {
    return this.#cluster(node).countries;
  }

  evidence(node: number): readonly Evidence[] {
    return [...this.#cluster(node).evidence.values()];
  }

  registered(node: number): string | undefined {
    return this.#cluster(node).registered;
  }

  /** Says that a node is an entity of a register. */
  settle(node: number, id: string): void {
    this.#cluster(node).registered = id;
  }

  /** Says that a node is never a certain entity of a register. */
  bar(node: number, id: string): void {
    this.#cluster(node).barred.add(id);
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
    if (a.registered !== undefined && b.barred.has(a.registered)) return false;
    if (b.registered !== undefined && a.barred.has(b.registered)) return false;
    if (!anyType && this.nodes[one]?.type !== this.nodes[other]?.type) return false;
    if (a.countries.size > 0 && b.countries.size > 0 && !overlaps(a.countries, b.countries)) {
      return false;
    }
    if (a.walks.size > 0 && b.walks.size > 0 && !overlaps(a.walks, b.walks)) return false;
    for (const name of a.spellings) {
      for (const theirs of b.spellings) if (!this.#spelledAlike(name, theirs)) return false;
    }
    return true;
  }

  /** Names of other words (an old name, a longer one) say nothing about diacritics. */
  #spelledAlike(one: string, other: string): boolean {
    if (
      one.length !== other.length &&
      one.normalize('NFC').length !== other.normalize('NFC').length
    )
      return true;
    return marksAgree(one, other);
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
    into.nodes.push(...from.nodes);
    into.nodes.sort((a, b) => a - b);
    for (const country of from.countries) into.countries.add(country);
    for (const walk of from.walks) into.walks.add(walk);
    for (const name of from.spellings) if (into.spellings.size < 20) into.spellings.add(name);
    for (const reason of from.evidence.values()) this.#note(into, reason);
    for (const id of from.barred) into.barred.add(id);
    into.registered ??= from.registered;
    return true;
  }

  #note(cluster: Cluster, evidence: Evidence): void {
    const key = `${evidence.rule}\n${evidence.detail ?? ''}`;
    const known = cluster.evidence.get(key);
    if (!known || known.score < evidence.score) cluster.evidence.set(key, evidence);
  }

  /** Notes that two nodes may be one thing, for the reader to decide. */
  doubt(one: number, other: number, evidence: Evidence): void {
    if (this.find(one) !== this.find(other)) this.doubts.push({ one, other, evidence });
  }
}
