import { BODIES } from './bodiesData';
import { CLUBS } from './clubsData';
import { COMPANIES } from './companiesData';
import { COUNTRY_NAMES } from './countryNamesData';
import { COUNTRY_VARIANTS } from './countryVariantsData';
import { simplify } from './hanVariants';
import { PLACES } from './placesData';
import { PUBLIC_BODIES } from './publicBodiesData';
import { SITES } from './sitesData';

/** The field of Chinese names in a row of a place or body. */
const CHINESE_FIELD = 4;

/** Names whose first unit is at least this are in an East Asian script. */
const EAST_ASIAN = 0x2e80;

/** No name of the tables is longer. */
const LONGEST = 160;

const LIST = /, | and | và /;
/** No name of a body that holds a list of words is shorter. */
const LEAST_LISTED = 20;

/** Stands before a name that is a club's only where a text tells of matches. */
const OF_CLUB = '?';
const MARK = 0x3f;

function isEastAsian(name: string, at: number): boolean {
  return name.charCodeAt(at) >= EAST_ASIAN;
}

const COMMA = 0x2c;

/** Whether any name begins like this and is as long: a bit for each length, by the first two units. */
const LENGTHS = 1 << 12;

function sieveOf(name: string): number {
  return (Math.imul(name.charCodeAt(0), 31) + name.charCodeAt(1)) & (LENGTHS - 1);
}

/** The same by the first word of a name, which ends at `end`. */
function sieveOfOpening(name: string, end: number): number {
  const last = name.charCodeAt(end - 1);
  return (Math.imul(name.charCodeAt(0), 31) + Math.imul(last, 7) + end) & (LENGTHS - 1);
}

/** By {@link sieveOfOpening} a bit for each length of a name. */
function lengthsByOpening(names: readonly string[]): Uint32Array {
  const lengths = new Uint32Array(LENGTHS);
  for (const name of names) {
    const space = name.indexOf(' ');
    const comma = space > 0 && name.charCodeAt(space - 1) === COMMA ? 1 : 0;
    const slot = sieveOfOpening(name, space < 0 ? name.length : space - comma);
    lengths[slot] = (lengths[slot] ?? 0) | (1 << name.length);
  }
  return lengths;
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
  #latinNames: readonly string[] = [];
  /** Only texts in Vietnamese ask for them. */
  #lengthsOfOpenings: Uint32Array | undefined;
  /** First word → the names in Latin letters that lists of words stand in: "Food and Agriculture Organization". */
  readonly #listed = new Map<string, string[]>();
  /** Name → its row, or its rows. */
  readonly #names = new Map<string, number | readonly number[]>();
  readonly #sieve = new Uint32Array(LENGTHS);
  /** Most texts need one of the two halves of the index. */
  #hasLatin = false;
  #hasEastAsian = false;
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
  }

  /** Chinese texts hardly ever ask for it. */
  #indexLatin(): void {
    if (this.#hasLatin) return;
    this.#hasLatin = true;
    const latin: Named = { names: [], rows: [] };
    for (let row = 0; row < this.#countries; row++) this.#addCountry(row, latin);
    addLatinFields(this.#lines, this.#countries, latin);
    this.#latinNames = latin.names;
    this.#addOpenings(latin.names);
    addToIndex(this.#names, this.#sieve, latin);
  }

  get count(): number {
    return this.#lines.length;
  }

  tableOf(row: number): GazetteerTable {
    return row < this.#countries ? 'country' : row < this.#places ? 'place' : 'body';
  }

  /** The usual English name of a row. */
  englishNameOf(row: number): string {
    const fields = this.#lines[row]?.split('|') ?? [];
    const names = fields[row < this.#countries ? 1 : 2] ?? '';
    return row < this.#countries ? names : (alternatives(names)[0] ?? '');
  }

  /** The fields of a row, without the marks of names that need the talk of matches. */
  fieldsOf(row: number): readonly string[] {
    return (this.#lines[row] ?? '').replaceAll(OF_CLUB, '').split('|');
  }

  isProgramme(row: number): boolean {
    return (this.#lines[row] ?? '').startsWith('programme|');
  }

  /** The Chinese names of a place or body, but for those that need the talk of matches. */
  chineseOf(row: number): readonly string[] {
    const line = this.#lines[row] ?? '';
    let start = 0;
    for (let field = 0; field < CHINESE_FIELD; field++) {
      start = line.indexOf('|', start) + 1;
      if (start === 0) return [];
    }
    const end = line.indexOf('|', start);
    const names = alternatives(line.slice(start, end < 0 ? line.length : end));
    return names.some((name) => name.startsWith(OF_CLUB))
      ? names.filter((name) => !name.startsWith(OF_CLUB))
      : names;
  }

  /** The rows of clubs that bear this name where a text tells of matches. */
  rowsOfClub(name: string): number | readonly number[] | undefined {
    if (name.length > LONGEST) return undefined;
    if (!isEastAsian(name, 0)) this.#indexLatin();
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
    this.#indexLatin();
    return this.#codes.get(code);
  }

  rowOfDemonym(word: string): number | undefined {
    this.#indexLatin();
    return this.#demonyms.get(word);
  }

  /** Whether a name in Latin letters is this word or begins with it and a space. */
  opensName(word: string): boolean {
    this.#indexLatin();
    return this.#openings.has(word);
  }

  /**
   * A bit for each length, by its lower five bits, that names in Latin letters have which begin with this
   * word; other bits may be there, too.
   */
  lengthsOfOpening(word: string): number {
    this.#indexLatin();
    this.#lengthsOfOpenings ??= lengthsByOpening(this.#latinNames);
    return this.#lengthsOfOpenings[sieveOfOpening(word, word.length)] ?? 0;
  }

  /** The names in Latin letters that begin with this word and hold a comma, "and" or "và". */
  listedNames(word: string): readonly string[] {
    this.#indexLatin();
    return this.#listed.get(word) ?? [];
  }

  /** The row or rows with this name, in order. */
  rowsOf(name: string): number | readonly number[] | undefined {
    if (name.length > LONGEST) return undefined;
    if (!isEastAsian(name, 0)) this.#indexLatin();
    if (isEastAsian(name, 0) || isEastAsian(name, name.length - 1)) this.#indexEastAsian();
    const key = simplify(name);
    if (((this.#sieve[sieveOf(key)] ?? 0) & (1 << key.length)) === 0) return undefined;
    return this.#names.get(key);
  }

  /** A bit for each length of the East Asian names that begin with this unit, Simplified. */
  lengthsOf(first: number): number {
    this.#indexEastAsian();
    return this.#lengths.get(first) ?? 0;
  }

  #addCountry(row: number, latin: Named): void {
    const fields = this.fieldsOf(row);
    const code = fields[0] ?? '';
    this.#codes.set(code, row);
    for (const at of LATIN_OF_COUNTRY) addField(fields[at], row, latin);
    const variants = this.variantsOf(code);
    for (const demonym of alternatives(variants[1])) {
      if (!this.#demonyms.has(demonym)) this.#demonyms.set(demonym, row);
    }
    for (const at of LATIN_OF_VARIANTS) addField(variants[at], row, latin);
  }

  #addOpenings(names: readonly string[]): void {
    const openings = this.#openings;
    for (const name of names) {
      if (name.charCodeAt(0) === MARK) continue;
      const space = name.indexOf(' ');
      if (space < 0) {
        openings.add(name);
        continue;
      }
      const comma = name.charCodeAt(space - 1) === COMMA ? 1 : 0;
      const opening = name.slice(0, space - comma);
      openings.add(opening);
      if (name.length < LEAST_LISTED || !LIST.test(name)) continue;
      const listed = this.#listed.get(opening);
      if (listed) listed.push(name);
      else this.#listed.set(opening, [name]);
    }
  }

  #indexEastAsian(): void {
    if (this.#hasEastAsian) return;
    this.#hasEastAsian = true;
    const found: Named = { names: [], rows: [] };
    for (let row = 0; row < this.#countries; row++) {
      const fields = this.fieldsOf(row);
      for (const at of EAST_ASIAN_OF_COUNTRY) addField(simplify(fields[at] ?? ''), row, found);
      const variants = this.variantsOf(fields[0] ?? '');
      for (const at of EAST_ASIAN_OF_VARIANTS) addField(simplify(variants[at] ?? ''), row, found);
    }
    for (let row = this.#countries; row < this.#lines.length; row++) {
      const fields = (this.#lines[row] ?? '').split('|');
      // The tables are in Simplified characters, but for the Japanese names.
      addField(fields[4], row, found);
      if (fields[5]) addField(simplify(fields[5]), row, found);
    }
    for (const name of found.names) {
      const club = name.charCodeAt(0) === MARK ? 1 : 0;
      const unit = name.charCodeAt(club);
      // "AC米兰" is looked up whole, never by its first letter.
      if (unit < EAST_ASIAN) continue;
      const lengths = club === 1 ? this.#clubLengths : this.#lengths;
      lengths.set(unit, (lengths.get(unit) ?? 0) | (1 << (name.length - club)));
    }
    addToIndex(this.#names, this.#sieve, found);
  }
}

/** Names, and for each the row that it stands in. Both lists grow. */
interface Named {
  readonly names: string[];
  readonly rows: number[];
}

/** Adds the alternatives of a field. */
function addField(field: string | undefined, row: number, { names, rows }: Named): void {
  if (!field) return;
  if (!field.includes(',')) {
    names.push(field);
    rows.push(row);
    return;
  }
  const all = field.includes(', ') ? alternatives(field) : field.split(',');
  for (const name of all) {
    names.push(name);
    rows.push(row);
  }
}

/** Adds the English and Vietnamese names of the rows of places and bodies, which begin at `first`. */
function addLatinFields(lines: readonly string[], first: number, out: Named): void {
  for (let row = first; row < lines.length; row++) {
    const fields = (lines[row] ?? '').split('|');
    addField(fields[2], row, out);
    addField(fields[3], row, out);
  }
}

/** Thousands of names at every start: one loop without calls of methods, which cost much before they are compiled. */
function addToIndex(
  index: Map<string, number | readonly number[]>,
  sieve: Uint32Array,
  { names, rows }: Named,
): void {
  for (let at = 0; at < names.length; at++) {
    const name = names[at] ?? '';
    const row = rows[at] ?? 0;
    const known = index.get(name);
    if (known === undefined) {
      index.set(name, row);
      const slot = sieveOf(name);
      sieve[slot] = (sieve[slot] ?? 0) | (1 << name.length);
    } else if (typeof known === 'number') {
      if (known !== row) index.set(name, [known, row]);
    } else if (!known.includes(row)) index.set(name, [...known, row]);
  }
}
