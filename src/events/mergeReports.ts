import {
  absorb,
  addReport,
  type Cluster,
  clusterOf,
  type FlatReport,
  type MergeOptions,
} from './cluster';
import { comparePairs } from './blocks';
import type { DateFact } from './dateFact';
import { pairsOfDistinctWords } from './distinctWords';
import { joinPairs, type Merged, offeredOf } from './joinPairs';
import { judgesOf } from './judges';
import { isDetail, isOfKind, isToldAtLength, likeness, wordOverlap } from './likeness';
import { pairsOfLoneDates } from './loneDates';
import { stagesDiffer } from './stages';
import { coupledSources, pairsOfStories } from './stories';

/** Reports of one source are joined from this score on. */
const WITHIN = 0.64;
/** How much less likely what an article tells as one more of its kind is one that it told before. */
const ONE_MORE = 0.45;
/** Clusters of a source that a report is compared with: the latest ones, and the first. */
const WINDOW = 40;

/**
 * Joins the reports of each zone of each source: a headline, a lead, a caption and the body repeat
 * one event. Reports must come source by source, in text order. Linear: each report is compared with
 * at most 41 clusters.
 */
export function clusterWithin(reports: readonly FlatReport[], options: MergeOptions): Cluster[] {
  const clusters: Cluster[] = [];
  let source = -1;
  let zone = -1;
  let open: Cluster[] = [];
  const later: number[] = [];
  const gone = new Set<Cluster>();
  const attachLater = (): void => {
    for (const index of later) place(index, true);
    later.length = 0;
    for (const cluster of joinDetails(open, reports, options)) gone.add(cluster);
  };
  const place = (index: number, repeats: boolean): void => {
    const report = reports[index];
    if (!report) return;
    const own = clusterOf(report, index);
    let best: Cluster | undefined;
    let bestScore = WITHIN;
    const near = repeats
      ? open.slice(0, WINDOW + 1)
      : [...open.slice(0, 1), ...open.slice(-WINDOW)];
    for (let i = near.length - 1; i >= 0; i--) {
      const candidate = near[i];
      if (!candidate) continue;
      const together = candidate.reports.some((other) => {
        const told = reports[other];
        return told?.sentence === report.sentence && told.type !== report.type;
      });
      if (together) continue;
      if (report.part === 'caption' && !report.loose && !isOfKind(candidate, own)) continue;
      const more = report.another && !repeats ? ONE_MORE : 0;
      const score = likeness(candidate, own, options, repeats ? 'repeated' : 'zone') - more;
      if (score > bestScore + 1e-9) {
        best = candidate;
        bestScore = score;
      }
    }
    if (repeats && bestScore < FAR_LIKER) best = mainEvent(open, own, report) ?? best;
    if (best) addReport(best, report, index);
    else {
      open.push(own);
      clusters.push(own);
    }
  };
  reports.forEach((report, index) => {
    if (report.source !== source || report.zone !== zone) {
      attachLater();
      source = report.source;
      zone = report.zone;
      open = [];
    }
    // What a headline repeats is known when the text is.
    if (isRepeating(report.part)) later.push(index);
    else place(index, false);
  });
  attachLater();
  return gone.size === 0 ? clusters : clusters.filter((cluster) => !gone.has(cluster));
}

/** From here on a headline is taken for what it is likest, whatever words it shares with the lead. */
const FAR_LIKER = 1;
/** How much of a headline's words the lead must have, where its names alone don't tell. */
const MUCH_SHARED = 0.3;

/**
 * The lead's event, where a headline without a day of its own names the same or uses its words, be it
 * told by a verb of another kind ("gets five years", "was sentenced").
 */
function mainEvent(
  open: readonly Cluster[],
  own: Cluster,
  { part, date, borrowed }: FlatReport,
): Cluster | undefined {
  if (part !== 'headline' || (date !== undefined && !borrowed)) return undefined;
  const main = open.find(({ leads }) => leads);
  if (!main || stagesDiffer(main.topics, own.topics)) return undefined;
  let named = 0;
  for (const id of own.participants.keys()) if (main.participants.has(id)) named++;
  return named * 0.2 + wordOverlap(main, own) >= MUCH_SHARED ? main : undefined;
}

/** Most clusters of a zone among which the only one of a kind is looked for. */
const MOST_IN_ZONE = 120;
/** Most reports that are taken for a detail of another event: headline, lead and a sentence. */
const MOST_OF_DETAIL = 3;

/**
 * Puts what a zone tells without a day ("… was found by soldiers") to the only dated event of its kind
 * there. Gives back the clusters that are no longer needed.
 */
function joinDetails(
  zone: readonly Cluster[],
  reports: readonly FlatReport[],
  options: MergeOptions,
): Cluster[] {
  const joined: Cluster[] = [];
  if (zone.length < 2 || zone.length > MOST_IN_ZONE) return joined;
  const dated = zone.filter(({ dates }) => dates.some(isShort));
  for (const cluster of zone) {
    if (cluster.reports.length > MOST_OF_DETAIL || cluster.dates.length > 0) continue;
    const told = cluster.reports.flatMap((index) => reports[index] ?? []);
    const alike = dated.filter((each) => isOfKind(each, cluster));
    // Goals without a day are those of the match that the lead tells of.
    const whole =
      alike.length > 1 && isToldAtLength(cluster)
        ? alike.find(({ leads }) => leads)
        : alike.length === 1
          ? alike[0]
          : undefined;
    if (!whole || !isDetail(whole, cluster, told, options)) continue;
    absorb(whole, cluster);
    joined.push(cluster);
  }
  return joined;
}

function isShort(fact: DateFact): boolean {
  return fact.kind !== 'days' || fact.last - fact.first <= 10;
}

/** Headlines, captions and the titles of teasers repeat; a lead tells of the event itself. */
function isRepeating(part: FlatReport['part'] | undefined): boolean {
  return part === 'headline' || part === 'caption';
}

/**
 * Joins clusters of different sources and zones. Only clusters that share a day (or a month and
 * day) are compared; on crowded days they must share a participant, place or country as well, and
 * then only neighbours are. The surest pairs are joined first, each judged again as it then
 * is. Then what is the only event of its kind and day in two sources that were found to tell one
 * story. About n log n. Clusters that others are joined to are changed, and the list is emptied, so that nothing
 * holds the others; `MergeMemo` finds the same after edits and leaves all as it is.
 */
export function mergeAcross(clusters: Cluster[], options: MergeOptions): Merged {
  const judges = judgesOf(options);
  const first = joinPairs(clusters, comparePairs(clusters, options), judges[0]);
  clusters.length = 0;
  const coupled = coupledSources(first.clusters, options);
  const second = joinPairs(
    first.clusters,
    pairsOfStories(first.clusters, coupled, options),
    judges[1],
  );
  const third = joinPairs(
    second.clusters,
    pairsOfDistinctWords(second.clusters, coupled),
    judges[2],
  );
  const last = joinPairs(third.clusters, pairsOfLoneDates(third.clusters, options), judges[3]);
  const inThird = (index: number): number => last.positionOf(third.positionOf(index));
  const perhaps = offeredOf([
    [first.perhaps, (index) => inThird(second.positionOf(index))],
    [second.perhaps, inThird],
    [third.perhaps, last.positionOf],
  ]);
  return { clusters: last.clusters, perhaps };
}
