// What joining reports into events costs, and how right it is: reports of invented events, told by several
// sources each, with names left out and days borrowed or off by one. CPU time, because wall time
// measures the neighbours. Usage: npm run bench -- merging [MOST REPORTS]
import type { FlatReport, MergeOptions } from '../../src/events/cluster';
import { clusterWithin, mergeAcross } from '../../src/events/mergeReports';
import type { EventType } from '../../src/events/report';

const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000];
const PER_SOURCE = 6;
const TELLERS = 3;

const TYPES: readonly EventType[] = [
  ...(['meeting', 'visit', 'signing', 'contest', 'accident', 'disaster', 'crime'] as const),
  ...(['court-ruling', 'appointment', 'acquisition', 'launch', 'ceremony'] as const),
];
const LANGUAGES = ['en', 'vi', 'zh'];

const options: MergeOptions = {
  kindOf: (id) => (id.startsWith('o') ? 'organisation' : id.startsWith('l') ? 'place' : 'person'),
};

/** A sequence of numbers from 0 to 1 that is the same in every run. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

interface World {
  readonly reports: readonly FlatReport[];
  /** The event of each report. */
  readonly truth: readonly number[];
}

/** Reports of events on `days` different days; a source tells of `PER_SOURCE` events around one day. */
function makeWorld(size: number, days: number): World {
  const random = makeRandom(size + days);
  const pick = (from: number): number => Math.floor(random() * from);
  const people = Math.max(50, size / 10);
  const told: { readonly report: FlatReport; readonly event: number }[] = [];
  const perDay = Math.max(1, Math.round(size / TELLERS / days));
  const events = Math.ceil(size / TELLERS);
  for (let event = 0; event < events; event++) {
    const day = 18_000 + (Math.floor(event / perDay) % days);
    const type = TYPES[pick(TYPES.length)] ?? 'meeting';
    const cast = [
      `p${String(pick(people))}`,
      `p${String(pick(people))}`,
      `o${String(pick(people))}`,
    ];
    const place = `l${String(pick(400))}`;
    const country = `c${String(pick(60))}`;
    const topics = [`t${String(pick(80))}`, `=d${String(pick(size))}`];
    for (let teller = 0; teller < TELLERS; teller++) {
      const off = random() < 0.02 ? 1 : 0;
      told.push({
        event,
        report: {
          // Sources near in time tell of neighbouring events.
          source: Math.floor(event / PER_SOURCE) * TELLERS + teller,
          zone: 0,
          part: event % PER_SOURCE === 0 ? 'lead' : 'body',
          sentence: (event % PER_SOURCE) * 200,
          language: LANGUAGES[teller % LANGUAGES.length] ?? 'en',
          type,
          date: random() < 0.08 ? undefined : { kind: 'days', first: day + off, last: day + off },
          borrowed: random() < 0.15,
          participants: cast.filter(() => random() < 0.8),
          place: random() < 0.6 ? place : undefined,
          countries: [country],
          topics: topics.filter(() => random() < 0.7),
          words: Array.from({ length: 12 }, () => pick(5_000)),
          planned: false,
          recalled: false,
          definite: false,
          loose: false,
          another: false,
          carried: false,
          settled: undefined,
        },
      });
    }
  }
  told.sort((a, b) => a.report.source - b.report.source || a.report.sentence - b.report.sentence);
  const cut = told.slice(0, size);
  return { reports: cut.map(({ report }) => report), truth: cut.map(({ event }) => event) };
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Pairs of reports of one event that are together, of those that should be, and of those that are. */
function measure(
  clusters: readonly { readonly reports: readonly number[] }[],
  truth: readonly number[],
) {
  const pairs = (count: number): number => (count * (count - 1)) / 2;
  const sizes = new Map<number, number>();
  for (const event of truth) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  let right = 0;
  let made = 0;
  for (const { reports } of clusters) {
    made += pairs(reports.length);
    const own = new Map<number, number>();
    for (const index of reports) {
      const event = truth[index] ?? -1;
      own.set(event, (own.get(event) ?? 0) + 1);
    }
    for (const count of own.values()) right += pairs(count);
  }
  const wanted = [...sizes.values()].reduce((sum, count) => sum + pairs(count), 0);
  return { precision: right / (made || 1), recall: right / (wanted || 1) };
}

const most = Number(process.argv[2] ?? SIZES.at(-1));
for (const [name, daysOf] of [
  ['ten years', () => 3650],
  ['one busy month', () => 30],
] as const) {
  process.stdout.write(`${name}\n`);
  let before: { readonly size: number; readonly seconds: number } | undefined;
  for (const size of SIZES.filter((each) => each <= most)) {
    const { reports, truth } = makeWorld(size, daysOf());
    let clusters: readonly { readonly reports: readonly number[] }[] = [];
    const seconds = cpuSeconds(() => {
      ({ clusters } = mergeAcross(clusterWithin(reports, options), options));
    });
    const { precision, recall } = measure(clusters, truth);
    const nLogN = (n: number): number => n * Math.log2(n);
    const growth = before
      ? `, ${(seconds / before.seconds / (nLogN(size) / nLogN(before.size))).toFixed(2)} of n log n`
      : '';
    process.stdout.write(
      `  ${String(size).padStart(6)} reports: ${seconds.toFixed(2)} s CPU${growth}; ` +
        `${String(clusters.length)} events; pairs right ${precision.toFixed(3)}, found ${recall.toFixed(3)}\n`,
    );
    before = { size, seconds };
  }
}
