import { BODIES } from './bodiesData';
import { COUNTRY_NAMES } from './countryNamesData';
import { COUNTRY_VARIANTS } from './countryVariantsData';
import { slugOf } from './fold';
import { simplify, toTraditional } from './hanVariants';
import { PLACES } from './placesData';

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

interface Tables {
  readonly byId: ReadonlyMap<string, GazetteerEntry>;
  readonly byName: ReadonlyMap<string, readonly GazetteerEntry[]>;
  readonly byDemonym: ReadonlyMap<string, GazetteerEntry>;
  readonly byCode: ReadonlyMap<string, GazetteerEntry>;
  /** See {@link LENGTHS}. */
  readonly sieve: Uint32Array;
  /** First code unit of a Han or kana name → lengths of the names that begin so, longest first. */
  readonly lengths: ReadonlyMap<number, readonly number[]>;
}

/** Whether any name begins like this and is as long: a bit for each length, by the first two units. */
const LENGTHS = 1 << 12;

function sieveOf(name: string): number {
  return (Math.imul(name.charCodeAt(0), 31) + name.charCodeAt(1)) & (LENGTHS - 1);
}

const COUNTRY_LANGUAGES = ['en', 'vi', 'zh-Hans', 'zh-Hant', 'ja', 'fr', 'es'] as const;

/** Languages whose names are looked up as they are; those of the rest have a form among these. */
const INDEXED = ['en', 'vi', 'zh-Hans', 'ja', 'fr', 'es'] as const;

/** Names whose first unit is at least this are in an East Asian script. */
const EAST_ASIAN = 0x2e80;

/** Alternatives of one field. A comma before a space belongs to the name itself. */
function alternatives(field: string | undefined): string[] {
  if (!field) return [];
  return field.includes(',') ? field.split(/,(?! )/) : [field];
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

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

class Builder implements Tables {
  readonly byId = new Map<string, GazetteerEntry>();
  readonly byName = new Map<string, GazetteerEntry[]>();
  readonly byDemonym = new Map<string, GazetteerEntry>();
  readonly byCode = new Map<string, GazetteerEntry>();
  readonly lengths = new Map<number, number[]>();
  readonly sieve = new Uint32Array(LENGTHS);
  /** Names and their entries in turn. Most texts need one of the two halves of the index. */
  #waiting: (string | GazetteerEntry)[] = [];

  constructor() {
    this.#countries();
    for (const [kind = '', code = '', en, vi, zh, ja] of rows(PLACES)) {
      this.#addRow('place', kind, code, en, vi, zh, ja);
    }
    for (const [kind = '', code = '', en, vi, zh, ja] of rows(BODIES)) {
      this.#addRow(kind === 'programme' ? 'programme' : 'organisation', kind, code, en, vi, zh, ja);
    }
  }

  #countries(): void {
    const variants = new Map(rows(COUNTRY_VARIANTS).map((row) => [row[0], row]));
    for (const [code = '', ...fields] of rows(COUNTRY_NAMES)) {
      const [, demonyms, en, vi, zh, ja, fr, es] = variants.get(code) ?? [];
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
      const entry = this.#add('place', 'country', code, names);
      if (!entry) continue;
      for (const name of names['zh-Hant'] ?? []) this.#index(name, entry);
      this.byCode.set(code, entry);
      for (const demonym of alternatives(demonyms)) {
        if (!this.byDemonym.has(demonym)) this.byDemonym.set(demonym, entry);
      }
    }
  }

  #addRow(
    type: GazetteerEntry['type'],
    kind: string,
    code: string,
    en: string | undefined,
    vi: string | undefined,
    zh: string | undefined,
    ja: string | undefined,
  ): void {
    const english = alternatives(en);
    const acronyms = english.filter((name) => /^[A-Z][A-Z0-9-]+s?$/.test(name));
    const own = alternatives(vi);
    const chinese = alternatives(zh);
    const vietnamese =
      own.length === 0 ? english : acronyms.length === 0 ? own : unique([...own, ...acronyms]);
    const names = new RowNames(english, vietnamese, chinese, alternatives(ja));
    this.#add(type, kind, code || undefined, names);
  }

  #add(
    type: GazetteerEntry['type'],
    kind: string,
    country: string | undefined,
    names: Readonly<Record<string, readonly string[]>>,
  ): GazetteerEntry | undefined {
    const english = names['en']?.[0];
    if (english === undefined) return undefined;
    const slug = slugOf(english);
    const id = this.byId.has(slug) ? `${slug}-${country?.toLowerCase() ?? kind}` : slug;
    const entry: GazetteerEntry = { id, type, kind, country, names };
    this.byId.set(id, entry);
    for (const language of INDEXED) {
      const list = names[language];
      if (!list || (language === 'vi' && list === names['en'])) continue;
      for (const name of list) this.#index(name, entry);
    }
    return entry;
  }

  #index(name: string, entry: GazetteerEntry): void {
    if (name.charCodeAt(0) < EAST_ASIAN) this.#put(name, entry);
    else this.#waiting.push(name, entry);
  }

  /** Indexes the names in East Asian scripts, if that was not done yet. */
  indexEastAsian(): this {
    for (let at = 0; at < this.#waiting.length; at += 2) {
      this.#put(this.#waiting[at] as string, this.#waiting[at + 1] as GazetteerEntry);
    }
    this.#waiting = [];
    return this;
  }

  #put(name: string, entry: GazetteerEntry): void {
    const key = simplify(name);
    const list = this.byName.get(key);
    const slot = sieveOf(key);
    this.sieve[slot] = (this.sieve[slot] ?? 0) | (1 << key.length);
    if (!list) this.byName.set(key, [entry]);
    else if (!list.includes(entry)) list.push(entry);
    const first = key.charCodeAt(0);
    if (first < EAST_ASIAN) return;
    const lengths = this.lengths.get(first);
    if (!lengths) this.lengths.set(first, [key.length]);
    else if (!lengths.includes(key.length)) {
      lengths.push(key.length);
      lengths.sort((one, other) => other - one);
    }
  }
}

let built: Builder | undefined;

function tables(): Tables {
  built ??= new Builder();
  return built;
}

/** The tables, East Asian names among them. */
function allTables(): Tables {
  built ??= new Builder();
  return built.indexEastAsian();
}

const NONE: readonly GazetteerEntry[] = [];

/**
 * Entries whose name in any language is exactly `name` (case as written; Traditional Chinese is
 * found under Simplified). O(1).
 */
export function lookUpPlace(name: string): readonly GazetteerEntry[] {
  const { byName, sieve } = name.charCodeAt(0) < EAST_ASIAN ? tables() : allTables();
  const key = simplify(name);
  if (((sieve[sieveOf(key)] ?? 0) & (1 << key.length)) === 0) return NONE;
  return byName.get(key) ?? NONE;
}

/** The country that an English adjective or demonym belongs to: "Japanese" → `japan`. */
export function countryOfDemonym(word: string): GazetteerEntry | undefined {
  return tables().byDemonym.get(word);
}

/** The entry with this id. */
export function gazetteerEntry(id: string): GazetteerEntry | undefined {
  return tables().byId.get(id);
}

/** The country with this ISO 3166-1 alpha-2 code. */
export function countryByCode(code: string): GazetteerEntry | undefined {
  return tables().byCode.get(code);
}

/** Every entry, countries first. */
export function gazetteerEntries(): Iterable<GazetteerEntry> {
  return tables().byId.values();
}

/**
 * The longest Chinese or Japanese name of the gazetteer that begins at `at`, in either script.
 * A few table look-ups, whatever the text.
 */
export function longestPlaceAt(
  text: string,
  at: number,
): { readonly end: number; readonly entries: readonly GazetteerEntry[] } | undefined {
  const { byName, lengths } = allTables();
  const first = simplify(text.charAt(at)).charCodeAt(0);
  for (const length of lengths.get(first) ?? []) {
    const entries = byName.get(simplify(text.slice(at, at + length)));
    if (entries && at + length <= text.length) return { end: at + length, entries };
  }
  return undefined;
}
