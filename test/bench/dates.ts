// Dates beside chrono-node, on the gold articles, on our own and on the public cases: the same texts, the
// same day of writing. Duckling and Recognizers-Text read for assistants: a bare weekday or day is the next one
// there, in the news the last one; feasts and times of day are left to them. MEANTIME marks the first sentences
// only, so that precision says nothing there. Usage: npm run bench -- dates
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as chrono from 'chrono-node';
import { analyse } from '../../src/corpus/analyse';
import { Corpus } from '../../src/corpus/corpus';
import { readSource } from '../../src/text/readSource';
import type { SourceText } from '../../src/text/sourceText';
import { fromDayNumber, toDayNumber } from '../../src/time/calendar';
import { edtfBounds } from '../../src/time/edtf';
import { readDates } from '../../src/time/readDates';
import { resolveTime } from '../../src/time/resolveTime';

const ROOT = process.env['GLOSSATOR_ROOT'] ?? process.cwd();
const SHARED = path.resolve(ROOT, '..', 'shared');

interface Found {
  readonly start: number;
  readonly end: number;
  /** EDTF; `undefined` where no value is given. */
  readonly value: string | undefined;
}

interface Case {
  readonly text: string;
  readonly language: string;
  /** Day of writing, `2021-06-16`. */
  readonly written: string | undefined;
  readonly wanted: readonly Found[];
  /** Ours, where a whole workspace was read; else it is read for the case alone. */
  readonly ours?: readonly Found[];
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const pad = (number: number, length = 2): string => String(number).padStart(length, '0');
const plain = (value: string): string => value.replace(/[?~%]/g, '');

function readAs(text: string, language: string): SourceText {
  const source = readSource(text);
  const paragraphs = source.paragraphs.map((paragraph) => ({ ...paragraph, language }));
  return { ...source, language, paragraphs };
}

function readOurs({ text, language, written }: Case): Found[] {
  const anchor =
    written === undefined ? undefined : { date: written, evidence: { rule: 'given', score: 1 } };
  return readDates(readAs(text, language)).map((each) => ({
    start: each.start,
    end: each.end,
    value: resolveTime(each, anchor).value,
  }));
}

const PARSERS: Readonly<Record<string, Pick<typeof chrono, 'parse'>>> = {
  en: chrono.en,
  fr: chrono.fr,
  ja: chrono.ja,
  es: chrono.es,
  vi: chrono.vi,
  zh: chrono.zh.hans,
  'zh-Hant': chrono.zh.hant,
};

function edtfOf(parts: chrono.ParsedComponents): string | undefined {
  const year = parts.get('year');
  const month = parts.get('month');
  const day = parts.get('day');
  if (year === null) return undefined;
  const toDay = parts.isCertain('day') || parts.isCertain('weekday');
  if (toDay && month !== null && day !== null) return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  // "Tomorrow" and "two days ago" are implied days.
  const relative = !parts.isCertain('month') && !parts.isCertain('year');
  if (relative && month !== null && day !== null)
    return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  return parts.isCertain('month') && month !== null
    ? `${pad(year, 4)}-${pad(month)}`
    : pad(year, 4);
}

function readChrono({ text, language, written }: Case): Found[] {
  const parser = PARSERS[language] ?? PARSERS[language.slice(0, 2)] ?? chrono.en;
  const reference = new Date(`${written ?? '2020-01-01'}T12:00:00Z`);
  return parser
    .parse(text, { instant: reference, timezone: 0 })
    .filter(
      ({ start }) =>
        ['day', 'weekday', 'month', 'year'].some((part) => start.isCertain(part as 'day')) ||
        !start.isCertain('hour'),
    )
    .map(({ index, text: written, start, end }) => {
      const from = edtfOf(start);
      const to = end ? edtfOf(end) : undefined;
      const value = to === undefined || to === from ? from : `${String(from)}/${to}`;
      return { start: index, end: index + written.length, value };
    });
}

interface Tally {
  found: number;
  wrong: number;
  missed: number;
  valued: number;
  right: number;
}

const bounds = (value: string): string => {
  const read = edtfBounds(plain(value));
  return read ? `${String(read.first)} ${String(read.last)}` : value;
};

function count(tally: Tally, wanted: readonly Found[], got: readonly Found[]): void {
  const used = new Set<Found>();
  for (const each of wanted) {
    const over = got.filter(
      (other) => !used.has(other) && other.start < each.end && each.start < other.end,
    );
    const same = over.find(
      ({ value }) =>
        value !== undefined && each.value !== undefined && bounds(value) === bounds(each.value),
    );
    const hit = same ?? over[0];
    if (each.value !== undefined) tally.valued++;
    if (!hit) tally.missed++;
    else {
      tally.found++;
      used.add(hit);
      if (same && each.value !== undefined) tally.right++;
    }
  }
  tally.wrong += got.length - used.size;
}

function line(name: string, { found, wrong, missed, valued, right }: Tally): string {
  const share = (part: number, of: number): string => (of === 0 ? '  –  ' : (part / of).toFixed(3));
  return (
    `    ${name.padEnd(7)} spans: precision ${share(found, found + wrong)} recall ${share(found, found + missed)} ` +
    `f1 ${share(2 * found, 2 * found + wrong + missed)}; value right ${share(right, valued)} of ${String(valued)}`
  );
}

function compare(name: string, cases: readonly Case[]): void {
  const empty = (): Tally => ({ found: 0, wrong: 0, missed: 0, valued: 0, right: 0 });
  const ours = empty();
  const theirs = empty();
  for (const each of cases) {
    count(ours, each.wanted, each.ours ?? readOurs(each));
    count(theirs, each.wanted, readChrono(each));
  }
  say(`${name}: ${String(cases.length)} texts`);
  say(line('ours', ours));
  say(line('chrono', theirs));
}

interface Gold {
  readonly language: string;
  readonly published?: string;
  readonly bodyEnd?: number;
  readonly dates: readonly {
    readonly text: string;
    readonly start?: number;
    readonly end?: number;
    readonly value: string;
  }[];
}

/** Articles with gold, read as one workspace, as a reader would open them. */
function goldCases(goldFolder: string, articles: string): Case[] {
  const corpus = new Corpus();
  const names = readdirSync(goldFolder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => name.slice(0, -10));
  const texts = new Map<string, string>();
  for (const name of names) {
    const text = readFileSync(path.join(articles, `${name}.txt`), 'utf8').replace(/^\ufeff/u, '');
    texts.set(name, text);
    corpus.set({
      key: name,
      path: `${name}.txt`,
      analysis: analyse(text),
      metadata: {},
      annotations: [],
    });
  }
  const snapshot = corpus.snapshot();
  return names.map((name) => {
    const text = texts.get(name) ?? '';
    const gold = JSON.parse(
      readFileSync(path.join(goldFolder, `${name}.gold.json`), 'utf8'),
    ) as Gold;
    const within = (each: Found): boolean => each.start < (gold.bodyEnd ?? Infinity);
    const wanted = gold.dates.map(
      ({ text: words, start = text.indexOf(words), end = start + words.length, value }) => ({
        start,
        end,
        value,
      }),
    );
    const values = snapshot.events.times.get(name) ?? [];
    const dates = snapshot.sources.get(name)?.analysis.dates ?? [];
    const ours = dates.map(({ start, end }, i) => ({ start, end, value: values[i]?.value }));
    return {
      text: text.slice(0, gold.bodyEnd),
      language: gold.language,
      written: plain(gold.published ?? snapshot.events.published.get(name)?.date ?? '2020-01-01'),
      wanted: wanted.filter(within),
      ours: ours.filter(within),
    };
  });
}

function readLines<T>(file: string): T[] {
  const text = readFileSync(path.join(SHARED, 'corpora', file), 'utf8');
  return text
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => JSON.parse(row) as T);
}

interface Duckling {
  readonly text: string;
  readonly vals: readonly (readonly number[])[];
  readonly grain: string;
}

/** Expressions by themselves; those of a time of day are left out. */
function ducklingCases(language: string): Case[] {
  const written = language === 'vi' ? '2017-02-02' : '2013-02-12';
  const months: Readonly<Record<string, number>> = { Month: 1, Quarter: 3, Year: 12 };
  return readLines<Duckling>(`duckling_${language}.jsonl`).flatMap(({ text, vals, grain }) => {
    const [year, month = 1, day = 1] = vals[0] ?? [];
    if (year === undefined || !['Day', 'Week', 'Month', 'Quarter', 'Year'].includes(grain))
      return [];
    const first = toDayNumber({ year, month, day });
    const length = months[grain] ?? 0;
    const after = month - 1 + length;
    const last =
      length > 0
        ? toDayNumber({ year: year + Math.floor(after / 12), month: (after % 12) + 1, day: 1 }) - 1
        : first + (grain === 'Week' ? 6 : 0);
    return [
      {
        text,
        language,
        written,
        wanted: [{ start: 0, end: text.length, value: valueOf(first, last) }],
      },
    ];
  });
}

function valueOf(first: number, last: number): string {
  const iso = (days: number): string => {
    const { year, month, day } = fromDayNumber(days);
    return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  };
  return first === last ? iso(first) : `${iso(first)}/${iso(last)}`;
}

interface Recogniser {
  readonly text: string;
  readonly ref?: string;
  readonly ents: readonly (readonly [number, number, string, string])[];
}

/** `2019-01-04`, `2016-12`, `(2018-08-01,2018-08-22,P3W)` as EDTF; open and repeated ones have none. */
function edtfOfTimex(value: string): string | undefined {
  if (/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value)) return value;
  const range = /^\((\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2}),P/.exec(value);
  const from = range && edtfBounds(range[1] ?? '');
  const to = range && edtfBounds(range[2] ?? '');
  return from && to && to.first > from.first ? valueOf(from.first, to.first - 1) : undefined;
}

function recogniserCases(file: string, language: string): Case[] {
  return readLines<Recogniser>(file).map(({ text, ref, ents }) => ({
    text,
    language,
    written: ref?.slice(0, 10),
    wanted: ents
      .filter(([, , type]) => /^date(?:range|time)?$/i.test(type))
      .map(([start, end, , value]) => ({
        start,
        end,
        value: ref === undefined ? undefined : edtfOfTimex(value),
      })),
  }));
}

interface Timex {
  readonly text: string;
  readonly dct: string | null;
  readonly ents: readonly (readonly [number, number, string, string])[];
}

function timexCases(): Case[] {
  return readLines<Timex>('en_meantime_timex.jsonl').map(({ text, dct, ents }) => ({
    text,
    language: 'en',
    written: dct ?? undefined,
    wanted: ents
      .filter(([, , type]) => type === 'DATE')
      .map(([start, end, , value]) => ({ start, end, value: edtfOfTimex(value) })),
  }));
}

const own = path.join(ROOT, 'test', 'accuracy', 'articles');
compare('articles of other worlds', goldCases(own, own));
if (!existsSync(SHARED)) say('The shared articles and public cases are not here: left out.');
else {
  compare('gold articles', goldCases(path.join(SHARED, 'gold'), path.join(SHARED, 'seeds')));
  compare('MEANTIME (en)', timexCases());
  for (const language of ['en', 'vi', 'zh', 'ja', 'fr']) {
    compare(`Duckling (${language})`, ducklingCases(language));
  }
  for (const [name, language] of [
    ['english', 'en'],
    ['chinese', 'zh'],
    ['japanese', 'ja'],
    ['french', 'fr'],
  ] as const) {
    compare(`Recognizers-Text (${language})`, recogniserCases(`msrec_${name}.jsonl`, language));
  }
}
