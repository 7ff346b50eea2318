// Sources without a date of their own: of each article of our sets that gives its date, that date is hidden and
// inferred from the others of its set. Usage: npm run bench -- undated
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../../src/corpus/analyse';
import type { CorpusSource } from '../../src/corpus/corpusSource';
import { resolveEntities } from '../../src/corpus/resolveEntities';
import { resolveEvents } from '../../src/corpus/resolveEvents';
import { edtfBounds } from '../../src/time/edtf';
import { resolveTime } from '../../src/time/resolveTime';

const FOLDER = path.join(process.env['GLOSSATOR_ROOT'] ?? process.cwd(), 'test', 'accuracy');

interface Tally {
  sources: number;
  /** Dated to the day or the one beside it; within a week; further off; not at all. */
  right: number;
  near: number;
  wrong: number;
  none: number;
  /** Temporal expressions with a value, and those that have the same one when the date is inferred. */
  values: number;
  same: number;
}

const plain = (value: string): string => value.replace(/[?~%]/g, '');

function read(folder: string): CorpusSource[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => ({
    key: name,
    path: name,
    analysis: analyse(readFileSync(path.join(folder, name), 'utf8')),
    metadata: {},
    annotations: [],
  }));
}

function withoutDate(source: CorpusSource): CorpusSource {
  const anchors = new Map(source.analysis.anchors);
  anchors.delete(0);
  return { ...source, analysis: { ...source.analysis, anchors } };
}

function tally(sources: readonly CorpusSource[]): Tally {
  const entities = resolveEntities(sources, []);
  const found = { sources: 0, right: 0, near: 0, wrong: 0, none: 0, values: 0, same: 0 };
  sources.forEach((source, at) => {
    const known = source.analysis.anchors.get(0);
    const day = known && edtfBounds(known.date);
    if (!day || day.first !== day.last) return;
    const others = sources.map((each, index) => (index === at ? withoutDate(each) : each));
    const { published, times } = resolveEvents(others, entities, []);
    const inferred = edtfBounds(published.get(source.key)?.date ?? '');
    const away = inferred ? Math.abs(inferred.last - day.first) : Infinity;
    found.sources++;
    if (away === Infinity) found.none++;
    else if (away <= 1) found.right++;
    else if (away <= 6) found.near++;
    else found.wrong++;
    source.analysis.dates.forEach((expression, index) => {
      const value = expression.zone === 0 ? resolveTime(expression, known).value : undefined;
      if (value === undefined) return;
      found.values++;
      const now = times.get(source.key)?.[index]?.value;
      if (now !== undefined && plain(now) === plain(value)) found.same++;
    });
  });
  return found;
}

function show(name: string, found: Tally): void {
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
  const cells = [
    name.padEnd(10),
    `${String(found.sources)} sources`,
    `to the day ${share(found.right, found.sources)}`,
    `within a week ${share(found.near, found.sources)}`,
    `further off ${share(found.wrong, found.sources)}`,
    `none ${share(found.none, found.sources)}`,
    `dates in them right ${share(found.same, found.values)} of ${String(found.values)}`,
  ];
  process.stdout.write(`${cells.join('  ')}\n`);
}

const all: Tally = { sources: 0, right: 0, near: 0, wrong: 0, none: 0, values: 0, same: 0 };
for (const name of readdirSync(FOLDER, { withFileTypes: true })) {
  if (!name.isDirectory()) continue;
  const found = tally(read(path.join(FOLDER, name.name)));
  show(name.name, found);
  for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += found[key];
}
show('all', all);
