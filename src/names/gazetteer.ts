import { slugOf } from './fold';
import { alternatives, GazetteerRows } from './gazetteerRows';
import { simplify, toTraditional } from './hanVariants';

/** A place or body that everybody knows, with its names by language. */
export interface GazetteerEntry {
  /** Slug of the English name: `japan`, `hanoi`, `united-nations`. */
  readonly id: string;
  readonly type: 'place' | 'organisation' | 'programme';
  /** `country`, `region`, `province`, `city`, `continent`, `sea`, `river`, `mountain`, `body` … */
  readonly kind: string;
  /** ISO 3166-1 alpha-2, where it lies in or belongs to one country. */
  readonly country: string | undefined;
  /** BCP 47 tag (`en`, `vi`, `zh-Hans`, `zh-Hant`, `ja`, `fr`, `es`) → names, the usual one first. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

const COUNTRY_LANGUAGES = ['en', 'vi', 'zh-Hans', 'zh-Hant', 'ja', 'fr', 'es'] as const;

function unique(names: readonly string[]): string[] {
  return names.length < 2 ? [...names] : [...new Set(names)];
}

/** Names of a row of the tables of places and bodies. */
class RowNames {
  readonly [language: string]: readonly string[];
  readonly en: readonly string[];
  readonly vi: readonly string[];
  readonly 'zh-Hans': readonly string[];
  readonly ja: readonly string[];

  constructor(
    en: readonly string[],
    vi: readonly string[],
    zh: readonly string[],
    ja: readonly string[],
  ) {
    this.en = en;
    this.vi = vi;
    this['zh-Hans'] = zh;
    this.ja = ja;
  }

  /** Looked up under its Simplified form, and seldom shown: made when somebody asks. */
  get 'zh-Hant'(): readonly string[] {
    return this['zh-Hans'].map(toTraditional);
  }
}

/** One row of the tables; it is read when somebody asks for it. */
class Entry implements GazetteerEntry {
  readonly #row: number;
  readonly type: GazetteerEntry['type'];
  readonly kind: string;
  readonly country: string | undefined;
  readonly names: Readonly<Record<string, readonly string[]>>;

  constructor(row: number) {
    this.#row = row;
    const table = rows().tableOf(row);
    const fields = rows().fieldsOf(row);
    if (table === 'country') {
      const [code = '', ...names] = fields;
      this.type = 'place';
      this.kind = 'country';
      this.country = code;
      this.names = countryNames(names, rows().variantsOf(code));
      return;
    }
    const [kind = '', code = '', en, vi, zh, ja] = fields;
    const body = kind === 'programme' ? 'programme' : 'organisation';
    this.type = table === 'place' ? 'place' : body;
    this.kind = kind;
    this.country = code || undefined;
    this.names = rowNames(en, vi, zh, ja);
  }

  get id(): string {
    return ids()[this.#row] ?? '';
  }
}

function countryNames(
  fields: readonly string[],
  variants: readonly string[],
): GazetteerEntry['names'] {
  const [, , en, vi, zh, ja, fr, es] = variants;
  const chinese = alternatives(zh);
  const simplified = chinese.filter((name) => simplify(name) === name);
  const extra = [
    alternatives(en),
    alternatives(vi),
    simplified,
    simplified.length === chinese.length
      ? []
      : chinese.filter((name) => !simplified.includes(name)),
    alternatives(ja),
    alternatives(fr),
    alternatives(es),
  ];
  const names: Record<string, string[]> = {};
  for (let at = 0; at < COUNTRY_LANGUAGES.length; at++) {
    const usual = fields[at];
    const more = extra[at] ?? [];
    names[COUNTRY_LANGUAGES[at] ?? ''] =
      usual === undefined || usual === ''
        ? unique(more)
        : more.length === 0
          ? [usual]
          : unique([usual, ...more]);
  }
  return names;
}

function rowNames(
  en: string | undefined,
  vi: string | undefined,
  zh: string | undefined,
  ja: string | undefined,
): RowNames {
  const english = alternatives(en);
  const acronyms = english.filter((name) => /^[A-Z][A-Z0-9-]+s?$/.test(name));
  const own = alternatives(vi);
  const vietnamese =
    own.length === 0 ? english : acronyms.length === 0 ? own : unique([...own, ...acronyms]);
  return new RowNames(english, vietnamese, alternatives(zh), alternatives(ja));
}

let read: GazetteerRows | undefined;
let made: string[] | undefined;
const entries: GazetteerEntry[] = [];
const byId = new Map<string, GazetteerEntry>();
const listsOfRows = new Map<readonly number[], readonly GazetteerEntry[]>();
const listsOfOne: (readonly GazetteerEntry[])[] = [];

function rows(): GazetteerRows {
  read ??= new GazetteerRows();
  return read;
}

/** The ids of all rows: where two would have one, the country or kind tells them apart. */
function ids(): readonly string[] {
  if (made) return made;
  made = [];
  const seen = new Set<string>();
  for (let row = 0; row < rows().count; row++) {
    const slug = slugOf(rows().englishNameOf(row));
    const id = seen.has(slug) ? `${slug}-${suffixOf(row)}` : slug;
    seen.add(id);
    made.push(id);
  }
  return made;
}

function suffixOf(row: number): string {
  const { country, kind } = entryOf(row);
  return country?.toLowerCase() ?? kind;
}

function entryOf(row: number): GazetteerEntry {
  return (entries[row] ??= new Entry(row));
}

const NONE: readonly GazetteerEntry[] = [];

function entriesOf(found: number | readonly number[] | undefined): readonly GazetteerEntry[] {
  if (found === undefined) return NONE;
  if (typeof found === 'number') return (listsOfOne[found] ??= [entryOf(found)]);
  let list = listsOfRows.get(found);
  if (!list) {
    list = found.map(entryOf);
    listsOfRows.set(found, list);
  }
  return list;
}

/**
 * Entries whose name in any language is exactly `name` (case as written; Traditional Chinese is
 * found under Simplified). O(1).
 */
export function lookUpPlace(name: string): readonly GazetteerEntry[] {
  return entriesOf(rows().rowsOf(name));
}

/**
 * Clubs that bear the name of a town or somebody else's, and are meant by it where a text tells of
 * matches: "Brighton", 布莱顿. O(1).
 */
export function lookUpClub(name: string): readonly GazetteerEntry[] {
  return entriesOf(rows().rowsOfClub(name));
}

/** Where the longest Chinese name that {@link lookUpClub} knows ends that begins at `at`; -1 where none does. */
export function endOfClubAt(text: string, at: number): number {
  let lengths = rows().clubLengthsOf(text.charCodeAt(at));
  while (lengths !== 0) {
    const length = 31 - Math.clz32(lengths);
    lengths ^= 1 << length;
    const end = at + length;
    if (end <= text.length && rows().rowsOfClub(text.slice(at, end)) !== undefined) return end;
  }
  return -1;
}

/** Known names in Latin letters that begin with this word and hold a comma, "and" or "và". O(1). */
export function listedNames(word: string): readonly string[] {
  return rows().listedNames(word);
}

/** Whether a name in Latin letters is this word or begins with it and a space. */
export function opensPlaceName(word: string): boolean {
  return rows().opensName(word);
}

/**
 * Bits of the lengths, by their lower five bits, that names in Latin letters may have which begin with this
 * word: no name that begins with it has another length.
 */
export function placeNameLengths(word: string): number {
  return rows().lengthsOfOpening(word);
}

/** The country that an English adjective or demonym belongs to: "Japanese" → `japan`. */
export function countryOfDemonym(word: string): GazetteerEntry | undefined {
  const row = rows().rowOfDemonym(word);
  return row === undefined ? undefined : entryOf(row);
}

/** The entry with this id. */
export function gazetteerEntry(id: string): GazetteerEntry | undefined {
  if (byId.size === 0) for (const entry of gazetteerEntries()) byId.set(entry.id, entry);
  return byId.get(id);
}

/** The country with this ISO 3166-1 alpha-2 code. */
export function countryByCode(code: string): GazetteerEntry | undefined {
  const row = rows().rowOfCode(code);
  return row === undefined ? undefined : entryOf(row);
}

/** Every entry, countries first. */
export function gazetteerEntries(): Iterable<GazetteerEntry> {
  for (let row = 0; row < rows().count; row++) entryOf(row);
  return entries;
}

/** What the gazetteer calls a row in Chinese. */
export interface ChineseNames {
  readonly type: GazetteerEntry['type'];
  /** ISO 3166-1 alpha-2, where it is a country. */
  readonly country: string | undefined;
  /** Simplified ones, and for countries Traditional ones that are more than that written in full. */
  readonly names: readonly string[];
}

/** The Chinese names of every row, without making entries of them. */
export function chineseNames(): ChineseNames[] {
  const all: ChineseNames[] = [];
  for (let row = 0; row < rows().count; row++) {
    const table = rows().tableOf(row);
    if (table === 'country') {
      const fields = rows().fieldsOf(row);
      const [country = '', , , simplified = '', traditional = ''] = fields;
      const variants = alternatives(rows().variantsOf(country)[4]);
      const names = [simplified, traditional, ...variants].filter(Boolean);
      all.push({ type: 'place', country, names });
      continue;
    }
    const names = rows().chineseOf(row);
    if (names.length === 0) continue;
    const body = rows().isProgramme(row) ? 'programme' : 'organisation';
    all.push({ type: table === 'place' ? 'place' : body, country: undefined, names });
  }
  return all;
}

/**
 * The longest Chinese or Japanese name of the gazetteer that begins at `at`, in either script.
 * A few table look-ups, whatever the text.
 */
export function longestPlaceAt(
  text: string,
  at: number,
): { readonly end: number; readonly entries: readonly GazetteerEntry[] } | undefined {
  let lengths = rows().lengthsOf(simplify(text.charAt(at)).charCodeAt(0));
  while (lengths !== 0) {
    const length = 31 - Math.clz32(lengths);
    lengths ^= 1 << length;
    if (at + length > text.length) continue;
    const found = rows().rowsOf(text.slice(at, at + length));
    if (found !== undefined) return { end: at + length, entries: entriesOf(found) };
  }
  return undefined;
}
