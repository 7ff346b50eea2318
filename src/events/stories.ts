import type { Cluster, MergeOptions } from './cluster';
import type { DateFact } from './dateFact';
import { likeness } from './likeness';
import type { EventType } from './report';

/** Two clusters and how surely they are one event, given that their sources tell one story. */
export interface StoryPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** What it adds that two sources are known to share another event. */
const SHARED_STORY = 0.2;
/** Sources of one event that are paired in full; of more, each with so many that follow. */
const NEIGHBOURS = 6;
/** Events of one source that are looked at. */
const MOST_CELLS = 60;

/** Events of one kind, day and source among which the likest is looked for. */
const MOST_IN_CELL = 3;
/** How much liker a pair must be than the next. */
const BY_FAR = 0.15;

/** Types that one story tells of in one another's words. */
const KINDS: Readonly<Record<string, string>> = {
  meeting: 'meet',
  seminar: 'seminar',
  visit: 'visit',
  signing: 'sign',
  agreement: 'sign',
  handover: 'give',
  ceremony: 'ceremony',
  launch: 'launch',
  release: 'release',
  statement: 'statement',
  election: 'office',
  appointment: 'office',
  award: 'award',
  contest: 'contest',
  disaster: 'harm',
  accident: 'harm',
  rescue: 'rescue',
  crime: 'crime',
  'court-ruling': 'court',
  acquisition: 'trade',
};

/** Kinds of which a story has many on a day: more than the day must be shared. */
const MANY_A_DAY = new Set(['meet', 'visit', 'statement', 'release', 'other', 'ceremony', 'award']);

function kindOf(cluster: Cluster): string {
  let chosen: EventType | undefined;
  let most = 0;
  for (const [type, count] of cluster.types) {
    if (count <= most) continue;
    most = count;
    chosen = type;
  }
  return (chosen !== undefined && KINDS[chosen]) || 'other';
}

/** The stages told of, as one key. */
function stageOf({ topics }: Cluster): string {
  return [...topics]
    .filter((topic) => topic.startsWith('~'))
    .sort()
    .join('');
}

function dayOf(cluster: Cluster): string | undefined {
  const fact: DateFact | undefined = cluster.dates[0] ?? cluster.borrowed[0];
  if (fact?.kind !== 'days' || fact.last - fact.first > 10) return undefined;
  return `${String(fact.first)} ${String(fact.last)}`;
}

/**
 * Pairs of clusters that are the only ones of their kind and day in each of two sources which share
 * another event: an arrest of Tuesday, in two reports of one robbery. Whom they name may be written in
 * ways that nobody can compare; where it can be compared, it must not speak against it. Linear in
 * the clusters, but for the number of sources that share an event, which is bounded.
 */
export function pairsOfStories(clusters: readonly Cluster[], options: MergeOptions): StoryPair[] {
  const cells = new Map<number, Map<string, number[]>>();
  const coupled = new Set<string>();
  clusters.forEach((cluster, index) => {
    const sources = [...cluster.sources];
    for (let i = 0; i < sources.length; i++) {
      for (let j = i + 1; j < Math.min(sources.length, i + NEIGHBOURS); j++) {
        coupled.add(`${String(sources[i])} ${String(sources[j])}`);
      }
    }
    const day = dayOf(cluster);
    if (day === undefined) return;
    const key = `${kindOf(cluster)} ${day} ${stageOf(cluster)}`;
    for (const source of sources) {
      let own = cells.get(source);
      if (!own) cells.set(source, (own = new Map<string, number[]>()));
      const list = own.get(key);
      if (list) list.push(index);
      else if (own.size < MOST_CELLS) own.set(key, [index]);
    }
  });
  const pairs = new Map<string, StoryPair>();
  for (const pair of coupled) {
    const [s, t] = pair.split(' ').map(Number);
    const left = cells.get(s ?? -1);
    const right = cells.get(t ?? -1);
    if (!left || !right) continue;
    for (const [key, here] of left) {
      const there = right.get(key);
      if (!there || here.length > MOST_IN_CELL || there.length > MOST_IN_CELL) continue;
      const surest = surestPair(here, there, clusters, options);
      if (!surest) continue;
      const { a, b } = surest;
      const id = `${String(Math.min(a, b))} ${String(Math.max(a, b))}`;
      if (!pairs.has(id)) pairs.set(id, surest);
    }
  }
  return [...pairs.values()].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/**
 * The pair of two cells that are one event: the only ones, or those that are liker one another by far
 * than either is to any other.
 */
function surestPair(
  here: readonly number[],
  there: readonly number[],
  clusters: readonly Cluster[],
  options: MergeOptions,
): StoryPair | undefined {
  // What both sources are known to tell is not looked for again.
  const left = here.filter((index) => !there.includes(index));
  const right = there.filter((index) => !here.includes(index));
  const scored: StoryPair[] = [];
  for (const a of left) {
    for (const b of right) {
      const score = likenessInStory(clusters[a], clusters[b], options);
      if (score > 0) scored.push({ a, b, score });
    }
  }
  scored.sort((x, y) => y.score - x.score);
  const [first, second] = scored;
  if (!first) return undefined;
  const alone = left.length === 1 && right.length === 1;
  if (alone && here.length + there.length > 2) return undefined;
  return alone || first.score - (second?.score ?? 0) >= BY_FAR ? first : undefined;
}

/** {@link likeness} of the only events of their kind and day in two sources of one story. */
export function likenessInStory(
  a: Cluster | undefined,
  b: Cluster | undefined,
  options: MergeOptions,
): number {
  if (!a || !b) return -1;
  const score = likeness(a, b, options, 'across');
  if (score <= 0 || areDisjoint(a.countries, b.countries)) return score;
  if (MANY_A_DAY.has(kindOf(a)) && !shareAnything(a, b) && !isStretch(a)) return score;
  return score + SHARED_STORY;
}

/** Whether it lasts for days: two sources hardly give the same stretch for two journeys. */
function isStretch({ dates }: Cluster): boolean {
  return dates.some((each) => each.kind === 'days' && each.last > each.first);
}

function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((each) => b.has(each));
}

function shareAnything(a: Cluster, b: Cluster): boolean {
  for (const id of a.participants.keys()) if (b.participants.has(id)) return true;
  for (const set of ['places', 'countries', 'topics'] as const) {
    for (const each of a[set]) if (b[set].has(each)) return true;
  }
  return false;
}
