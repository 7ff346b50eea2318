import type { RegisteredEntity } from '../annotations/model';
import { foldText, slugOf } from '../names/fold';
import { readPersonName } from '../names/personNames';
import type { Name } from '../recognise/recognition';
import type { Edtf } from '../time/temporal';
import type { CorpusSource } from './corpusSource';
import type { LinkNode } from './linkNodes';
import { mergeRoles } from './mergeRoles';
import type { Occurrences, ResolvedRole } from './resolved';

/** How often a name occurs, and in what role. */
export interface NameCount {
  readonly text: string;
  readonly language: string;
  readonly kind: Name['kind'];
  count: number;
}

const RANK: Readonly<Record<Name['kind'], number>> = { full: 0, gloss: 0, acronym: 1, short: 2 };

/** The names of a cluster with how often each occurs, in the order of their first occurrence. */
export function countNames(nodes: readonly LinkNode[]): NameCount[] {
  const counts = new Map<string, NameCount>();
  for (const node of nodes) {
    node.names.forEach((name, at) => {
      const key = `${name.language}\n${name.text}`;
      const count = node.counts[at] ?? 0;
      const found = counts.get(key);
      if (found) found.count += count;
      else counts.set(key, { text: name.text, language: name.language, kind: name.kind, count });
    });
  }
  return [...counts.values()];
}

/** Whether a name stands in capitals because its line does ("HANOI, May 4"), unlike an acronym. */
function isShouted(name: NameCount): boolean {
  const { text, kind } = name;
  return (
    kind !== 'acronym' &&
    text.length > 4 &&
    text === text.toUpperCase() &&
    text !== text.toLowerCase()
  );
}

function compareNames(a: NameCount, b: NameCount): number {
  return (
    RANK[a.kind] - RANK[b.kind] ||
    Number(isShouted(a)) - Number(isShouted(b)) ||
    b.count - a.count ||
    b.text.length - a.text.length ||
    (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
  );
}

/** Names by language, full ones first, the most frequent first. */
export function namesByLanguage(
  counts: readonly NameCount[],
  register: RegisteredEntity | undefined,
): Map<string, readonly string[]> {
  const byLanguage = new Map<string, string[]>();
  for (const [language, names] of Object.entries(register?.names ?? {})) {
    byLanguage.set(language, [...names]);
  }
  const totals = new Map<string, number>();
  for (const { language, count } of counts) {
    totals.set(language, (totals.get(language) ?? 0) + count);
  }
  for (const name of [...counts].sort(compareNames)) {
    const list = byLanguage.get(name.language);
    if (!list) byLanguage.set(name.language, [name.text]);
    else if (isShouted(name) && list.some((other) => other.toUpperCase() === name.text)) continue;
    else if (!list.includes(name.text)) list.push(name.text);
  }
  return new Map(
    [...byLanguage].sort(
      ([a], [b]) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0) || (a < b ? -1 : 1),
    ),
  );
}

/** The full name that occurs most often in the language that the entity is mostly named in. */
export function chooseName(counts: readonly NameCount[]): string {
  const totals = new Map<string, number>();
  for (const { language, count } of counts) {
    totals.set(language, (totals.get(language) ?? 0) + count);
  }
  const [language] = [...totals].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? [''];
  const sorted = [...counts].sort(compareNames);
  const full = sorted.filter((name) => RANK[name.kind] === 0);
  const own = full.find((name) => name.language === language) ?? full[0] ?? sorted[0];
  const name = own?.text ?? '';
  // A short name in capitals may be an acronym, unless it is written without them elsewhere: RIGA, Riga.
  const plain = counts.find(({ text }) => text !== name && text.toUpperCase() === name);
  return plain?.text ?? name;
}

/** The name that an id is made of: a Latin one where there is one, else the chosen one. */
export function idName(nodes: readonly LinkNode[], counts: readonly NameCount[]): string {
  const known = nodes.find((node) => node.known)?.known;
  if (known) return known.id;
  const latin = counts
    .filter((name) => /^[^\u2e80-\uffff]*\p{Script=Latin}/u.test(name.text))
    .sort(compareNames)[0];
  const name = latin?.text ?? chooseName(counts);
  if (nodes[0]?.type === 'person' && latin) return readPersonName(name).words.join(' ');
  return name;
}

/** Ids from names, each only once: the second of a kind ends in `-2`. */
export class IdGiver {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  give(name: string): string {
    const slug = slugOf(name) || 'entity';
    let id = slug;
    for (let count = 2; this.#taken.has(id); count++) id = `${slug}-${count}`;
    this.#taken.add(id);
    return id;
  }
}

/** Where a cluster is named, by source; mentions that a reader rejected are left out. */
export function occurrencesOf(
  nodes: readonly LinkNode[],
  sources: readonly CorpusSource[],
  isRejected: (source: number, mention: number) => boolean,
): Occurrences[] {
  const occurrences: Occurrences[] = [];
  let last: number | undefined;
  for (const { source: at, entity } of nodes) {
    const source = sources[at];
    if (!source) continue;
    const mentions =
      source.annotations.length === 0
        ? entity.mentions
        : entity.mentions.filter((mention) => !isRejected(at, mention));
    if (mentions.length === 0) continue;
    const before = at === last ? occurrences.pop() : undefined;
    const all = before ? [...before.mentions, ...mentions].sort((a, b) => a - b) : mentions;
    occurrences.push({ source: source.key, mentions: all });
    last = at;
  }
  return occurrences;
}

/** When a source was published, as far as the reader or the source itself says. */
function publishedOf(source: CorpusSource): Edtf | undefined {
  return source.metadata.published ?? source.analysis.anchors.get(0)?.date;
}

interface RoleUnderWay {
  readonly title: string;
  readonly organisation: string | undefined;
  readonly claims: { source: string; start: number; end: number; date: Edtf | undefined }[];
}

/**
 * The offices that sources say a person holds, each once whatever the language, with all claims.
 * `from` and `to` are the first and last day on which a source that is dated says so; what a register
 * settles comes first.
 */
export function rolesOf(
  nodes: readonly LinkNode[],
  sources: readonly CorpusSource[],
  entityOf: (source: number, local: number) => string | undefined,
  register: RegisteredEntity | undefined,
): ResolvedRole[] {
  const roles = new Map<string, RoleUnderWay>();
  for (const node of nodes) {
    const source = sources[node.source];
    if (!source) continue;
    for (const role of node.entity.roles) {
      const organisation =
        role.organisation === undefined ? undefined : entityOf(node.source, role.organisation);
      const title = role.title.replace(/\s+/gu, ' ').trim();
      if (title === '') continue;
      const key = `${foldText(title)}\n${organisation ?? ''}`;
      const known = roles.get(key) ?? { title, organisation, claims: [] };
      known.claims.push({
        source: source.key,
        start: role.start,
        end: role.end,
        date: publishedOf(source),
      });
      roles.set(key, known);
    }
  }
  const found = [...roles.values()].map((role): ResolvedRole => {
    const dates = role.claims.flatMap((claim) => claim.date ?? []).sort();
    return { ...role, from: dates[0], to: dates.at(-1) };
  });
  const settled = (register?.roles ?? []).map((role): ResolvedRole => ({
    title: role.title,
    organisation: role.organisation,
    from: role.from,
    to: role.to,
    claims: [],
  }));
  return [...settled, ...mergeRoles(found)];
}
