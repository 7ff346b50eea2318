import { fromDayNumber, toDayNumber } from '../../../src/time/calendar';
import { Random } from './random';
import * as tables from './tables';
import type { Words } from './tables';

/** One real thing of the generated world. */
export interface Entity {
  readonly id: string;
  readonly type: 'person' | 'organisation' | 'place';
  readonly names: Words;
  /** A later, shorter name; the same where a language has none. */
  readonly short: Words;
}

export interface Person extends Entity {
  readonly office: Words;
  readonly country: Entity;
}

export type EventKind = 'meeting' | 'signing' | 'visit' | 'launch' | 'disaster';
export const EVENT_KINDS = ['meeting', 'signing', 'visit', 'launch', 'disaster'] as const;

export interface WorldEvent {
  readonly id: string;
  readonly kind: EventKind;
  /** Day number. */
  readonly day: number;
  readonly place: Entity;
  readonly first: Person;
  readonly second: Person;
  readonly company: Entity;
  /** Killed in a disaster; else a sum of money in millions. */
  readonly figure: number;
  /** How many articles report it. */
  readonly sources: number;
  /** What one of its sources gives differently. */
  readonly conflict: 'date' | 'figure' | undefined;
}

const MOST_SOURCES = 50;
const FIRST_DAY = toDayNumber({ year: 2014, month: 1, day: 1 });
const LAST_DAY = toDayNumber({ year: 2024, month: 12, day: 28 });

function at(table: readonly [Words, ...Words[]], index: number): Words {
  return table[index % table.length] ?? table[0];
}

function put(words: (language: keyof Words) => string): Words {
  return { en: words('en'), vi: words('vi'), zh: words('zh') };
}

function place(kind: string, names: Words): Entity {
  const id = `${kind}-${names.en.toLowerCase()}`;
  return { id, type: 'place', names, short: names };
}

/** A different place in a table of `size` rows for each index: neighbours in rank share no names. */
function scatter(index: number, size: number): number {
  return Number((BigInt(index) * 2654435761n) % BigInt(size));
}

/** The person of a rank: always the same; no two have all names in common, up to some ten thousand. */
export function personOf(rank: number): Person {
  const index = Math.floor(rank / 3);
  const [names, short] = [vietnameseName, chineseName, westernName][rank % 3]?.(index) ?? [];
  if (!names || !short) throw new Error('unreachable');
  const office = at(tables.OFFICES, scatter(rank, 9973));
  const country = place('country', at(tables.COUNTRIES, scatter(rank, 7919)));
  return { id: `person-${rank}`, type: 'person', names, short, office, country };
}

type Named = readonly [names: Words, short: Words];

function vietnameseName(index: number): Named {
  const { VIETNAMESE_FAMILIES: families, VIETNAMESE_MIDDLES: middles } = tables;
  const givens = tables.VIETNAMESE_GIVENS;
  let rest = scatter(index, families.length * middles.length * middles.length * givens.length);
  const given = at(givens, rest);
  rest = Math.floor(rest / givens.length);
  const family = at(families, rest);
  rest = Math.floor(rest / families.length);
  const [first, second] = [at(middles, rest), at(middles, Math.floor(rest / middles.length))];
  const parts = first === second ? [family, first, given] : [family, first, second, given];
  return [
    put((language) => parts.map((part) => part[language]).join(language === 'zh' ? '' : ' ')),
    { en: given.en, vi: given.vi, zh: parts.map(({ zh }) => zh).join('') },
  ];
}

function chineseName(index: number): Named {
  const { CHINESE_FAMILIES: families, CHINESE_GIVENS: givens } = tables;
  const rest = scatter(index, families.length * givens.length * givens.length);
  const family = at(families, Math.floor(rest / givens.length / givens.length));
  const [first, second] = [at(givens, Math.floor(rest / givens.length)), at(givens, rest)];
  const latin = `${family.en} ${first.en.charAt(0).toUpperCase()}${first.en.slice(1)}${second.en}`;
  const han = family.zh + first.zh + second.zh;
  return [
    { en: latin, vi: latin, zh: han },
    { en: family.en, vi: family.vi, zh: han },
  ];
}

function westernName(index: number): Named {
  const { WESTERN_GIVENS: givens, WESTERN_MIDDLES: middles, WESTERN_FAMILIES: families } = tables;
  let rest = scatter(index, givens.length * middles.length * families.length);
  const given = at(givens, rest);
  rest = Math.floor(rest / givens.length);
  const family = at(families, rest);
  const middle = at(middles, Math.floor(rest / families.length));
  const parts = [given, middle, family];
  return [
    put((language) => parts.map((part) => part[language]).join(language === 'zh' ? '·' : ' ')),
    family,
  ];
}

function companyOf(rank: number): Entity {
  const stem = at(tables.COMPANY_STEMS, rank);
  const sector = at(tables.SECTORS, Math.floor(rank / tables.COMPANY_STEMS.length));
  const names = {
    en: `${stem.en} ${sector.en}`,
    vi: `Tập đoàn ${sector.vi} ${stem.vi}`,
    zh: `${stem.zh}${sector.zh}集团`,
  };
  return { id: `company-${rank}`, type: 'organisation', names, short: names };
}

const COMPANIES = tables.COMPANY_STEMS.length * tables.SECTORS.length;

/** How many persons a world of so many articles has: more articles, more names (Heaps' law). */
export function countPersons(articles: number): number {
  return Math.ceil(60 + articles / 2);
}

/** Events that `articles` articles tell in all, each reported by 1 to 50 of them, most by few. */
export function* makeEvents(articles: number, seed: number): Generator<WorldEvent> {
  const random = new Random(seed);
  const persons = countPersons(articles);
  let left = articles;
  for (let number = 0; left > 0; number++) {
    const sources = Math.min(left, Math.floor(MOST_SOURCES ** (random.next() ** 1.5)));
    left -= sources;
    const first = random.zipf(persons);
    let second = random.zipf(persons);
    if (second === first) second = (first + 1) % persons;
    const kind = random.pick(EVENT_KINDS);
    yield {
      id: `event-${number}`,
      kind,
      day: FIRST_DAY + random.below(LAST_DAY - FIRST_DAY),
      place: place('city', at(tables.CITIES, random.zipf(tables.CITIES.length))),
      first: personOf(first),
      second: personOf(second),
      company: companyOf(random.zipf(COMPANIES)),
      figure: kind === 'disaster' ? 3 + random.below(90) : 110 + random.below(880),
      sources,
      conflict:
        sources > 1 && random.chance(0.15)
          ? kind === 'disaster' && random.chance(0.5)
            ? 'figure'
            : 'date'
          : undefined,
    };
  }
}

/** A day as EDTF. */
export function edtfOf(day: number): string {
  const { year, month, day: date } = fromDayNumber(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
