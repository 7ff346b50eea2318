import { BODIES } from './bodiesData';
import { CLUBS } from './clubsData';
import { COMPANIES } from './companiesData';
import { COUNTRY_NAMES } from './countryNamesData';
import { COUNTRY_VARIANTS } from './countryVariantsData';
import { simplify } from './hanVariants';
import { PLACES } from './placesData';
import { PUBLIC_BODIES } from './publicBodiesData';
import { SITES } from './sitesData';

/** Names whose first unit is at least this are in an East Asian script. */
const EAST_ASIAN = 0x2e80;

/** No name of the tables is longer. */
const LONGEST = 160;

const LIST = /, | and | và /;
/** No name of a body that holds a list of words is shorter. */
const LEAST_LISTED = 20;

/** Stands before a name that is a club's only where a text tells of matches. */
const OF_CLUB = '?';

/** Whether any name begins like this and is as long: a bit for each length, by the first two units. */
const LENGTHS = 1 << 12;

function sieveOf(name: string): number {
  return (Math.imul(name.charCodeAt(0), 31) + name.charCodeAt(1)) & (LENGTHS - 1);
}

/** Alternatives of one field. A comma before a space belongs to the name itself. */
export function alternatives(field: string | undefined): readonly string[] {
  if (!field) return [];
  return field.includes(',') ? field.split(/,(?! )/) : [field];
}

/** Tables that a row can stand in. */
export type GazetteerTable = 'country' | 'place' | 'body';

/** Fields of names by the script that they are written in. */
const LATIN_OF_COUNTRY = [1, 2, 6, 7];
const EAST_ASIAN_OF_COUNTRY = [3, 4, 5];
const LATIN_OF_VARIANTS = [2, 3, 6, 7];
const EAST_ASIAN_OF_VARIANTS = [4, 5];

/**
 * The rows of all tables of places and bodies, countries first, and an index of their names. Rows are read further
 * only when somebody asks for one: building as few objects as can be is what makes this quick.
 */
export class GazetteerRows {
  readonly #lines: readonly string[];
  readonly #countries: number;
  readonly #places: number;
  /** Code → fields of variants. */
  readonly #variants = new Map<string, readonly string[]>();
  readonly #codes = new Map<string, number>();
  readonly #demonyms = new Map<string, number>();
  readonly #openings = new Set<string>();
  /** First word → the names in Latin letters that lists of words stand in: "Food and Agriculture Organization". */
  readonly #listed = new Map<string, string[]>();
  /** Name → its row, or its rows. */
  readonly #names = new Map<string, number | readonly number[]>();
  readonly #sieve = new Uint32Array(LENGTHS);
  /** Names and rows in turn. Most texts need one of the two halves of the index. */
  #waiting: (string | number)[] = [];
  /** By the first unit of an East Asian name a bit for each length. */
  readonly #lengths = new Map<number, number>();
  /** The same of the names that are clubs' in the talk of matches. */
  readonly #clubLengths = new Map<number, number>();

  constructor() {
    for (const line of COUNTRY_VARIANTS.trim().split('\n')) {
      const fields = line.split('|');
      this.#variants.set(fields[0] ?? '', fields);
    }
    const countries = COUNTRY_NAMES.trim().split('\n');
    const places = [PLACES, SITES].flatMap((table) => table.trim().split('\n'));
    const bodies = [BODIES, CLUBS, COMPANIES, PUBLIC_BODIES].flatMap((table) =>
      table.trim().split('\n'),
    );
    this.#countries = countries.length;
    this.#places = countries.length + places.length;
    this.#lines = [...countries, ...places, ...bodies];
    for (let row = 0; row < this.#lines.length; row++) {
      const fields = this.#lines[row]?.split('|') ?? [];
      if (row < this.#countries) this.#addCountry(fields, row);
      else {
        this.#addLatin(fields[2], row);
        this.#addLatin(fields[3], row);
        this.#addOther(fields[4], row);
        this.#addOther(fields[5], row);
      }
    }
  }

  get count(): number {
    return this.#lines.length;
  }

  tableOf(row: number): GazetteerTable {
    return row < this.#countries ? 'country' : row < this.#places ? 'place' : 'body';
  }

  /** The fields of a row, without the marks of names that need the talk of matches. */
  fieldsOf(row: number): readonly string[] {
    return (this.#lines[row] ?? '').replaceAll(OF_CLUB, '').split('|');
  }

  /** The Chinese names of a place or body, but for those that need the talk of matches. */
  chineseOf(row: number): readonly string[] {
    const names = alternatives(this.#lines[row]?.split('|')[4]);
    return names.some((name) => name.startsWith(OF_CLUB))
      ? names.filter((name) => !name.startsWith(OF_CLUB))
      : names;
  }

  /** The rows of clubs that bear this name where a text tells of matches. */
  rowsOfClub(name: string): number | readonly number[] | undefined {
    if (name.length > LONGEST) return undefined;
    this.#indexEastAsian();
    return this.#names.get(OF_CLUB + simplify(name));
  }

  /** A bit for each length of the East Asian names of clubs that begin with this unit, Simplified. */
  clubLengthsOf(first: number): number {
    this.#indexEastAsian();
    return this.#clubLengths.get(first) ?? 0;
  }

  /** The fields of the row of variants of a country. */
  variantsOf(code: string): readonly string[] {
    return this.#variants.get(code) ?? [];
  }

  rowOfCode(code: string): number | undefined {
    return this.#codes.get(code);
  }

  rowOfDemonym(word: string): number | undefined {
    return this.#demonyms.get(word);
  }

  /** Whether a name in Latin letters is this word or begins with it and a space. */
  opensName(word: string): boolean {
    return this.#openings.has(word);
  }

  /** The names in Latin letters that begin with this word and hold a comma, "and" or "và". */
  listedNames(word: string): readonly string[] {
    return this.#listed.get(word) ?? [];
  }

  /** The row or rows with this name, in order. */
  rowsOf(name: string): number | readonly number[] | undefined {
    if (name.length > LONGEST) return undefined;
    if (name.charCodeAt(0) >= EAST_ASIAN) this.#indexEastAsian();
    const key = simplify(name);
    if (((this.#sieve[sieveOf(key)] ?? 0) & (1 << key.length)) === 0) return undefined;
    return this.#names.get(key);
  }

  /** A bit for each length of the East Asian names that begin with this unit, Simplified. */
  lengthsOf(first: number): number {
    this.#indexEastAsian();
    return this.#lengths.get(first) ?? 0;
  }

  #addCountry(fields: readonly string[], row: number): void {
    const code = fields[0] ?? '';
    this.#codes.set(code, row);
    for (const at of LATIN_OF_COUNTRY) this.#addLatinName(fields[at] ?? '', row);
    for (const at of EAST_ASIAN_OF_COUNTRY) this.#addOtherName(fields[at] ?? '', row);
    const variants = this.variantsOf(code);
    for (const demonym of alternatives(variants[1])) {
      if (!this.#demonyms.has(demonym)) this.#demonyms.set(demonym, row);
    }
    for (const at of LATIN_OF_VARIANTS) this.#addLatin(variants[at], row);
    for (const at of EAST_ASIAN_OF_VARIANTS) this.#addOther(variants[at], row);
  }

  #addLatin(field: string | undefined, row: number): void {
    if (!field) return;
    if (!field.includes(',')) this.#addLatinName(field, row);
    else for (const name of alternatives(field)) this.#addLatinName(name, row);
  }

  #addLatinName(name: string, row: number): void {
    if (name === '') return;
    if (name.startsWith(OF_CLUB)) {
      this.#index(name, row);
      return;
    }
    const space = name.indexOf(' ');
    const first = space < 0 ? name : name.slice(0, space);
    const opening = first.endsWith(',') ? first.slice(0, -1) : first;
    this.#openings.add(opening);
    if (name.length >= LEAST_LISTED && LIST.test(name)) {
      const listed = this.#listed.get(opening);
      if (listed) listed.push(name);
      else this.#listed.set(opening, [name]);
    }
    this.#index(name, row);
  }

  #addOther(field: string | undefined, row: number): void {
    if (!field) return;
    if (!field.includes(',')) this.#addOtherName(field, row);
    else for (const name of alternatives(field)) this.#addOtherName(name, row);
  }

  /** A few names in Chinese and Japanese begin with Latin letters. */
  #addOtherName(name: string, row: number): void {
    if (name === '') return;
    const first = name.charCodeAt(name.startsWith(OF_CLUB) ? 1 : 0);
    if (first < EAST_ASIAN) this.#index(simplify(name), row);
    else this.#waiting.push(name, row);
  }

  #indexEastAsian(): void {
    const waiting = this.#waiting;
    if (waiting.length === 0) return;
    this.#waiting = [];
    for (let at = 0; at < waiting.length; at += 2) {
      const name = simplify(waiting[at] as string);
      this.#index(name, waiting[at + 1] as number);
      const club = name.startsWith(OF_CLUB) ? 1 : 0;
      const first = name.charCodeAt(club);
      const lengths = club === 1 ? this.#clubLengths : this.#lengths;
      lengths.set(first, (lengths.get(first) ?? 0) | (1 << (name.length - club)));
    }
  }

  #index(key: string, row: number): void {
    const known = this.#names.get(key);
    if (known === undefined) {
      this.#names.set(key, row);
      const sieve = sieveOf(key);
      this.#sieve[sieve] = (this.#sieve[sieve] ?? 0) | (1 << key.length);
    } else if (typeof known === 'number') {
      if (known !== row) this.#names.set(key, [known, row]);
    } else if (!known.includes(row)) this.#names.set(key, [...known, row]);
  }
}
