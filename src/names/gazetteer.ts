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
  /** First code unit of a Han or kana name → lengths of the names that begin so, longest first. */
  readonly lengths: ReadonlyMap<number, readonly number[]>;
}

const COUNTRY_LANGUAGES = ['en', 'vi', 'zh-Hans', 'zh-Hant', 'ja', 'fr', 'es'] as const;

/** Languages whose names are looked up as they are; those of the rest have a form among these. */
const INDEXED = ['en', 'vi', 'zh-Hans', 'ja', 'fr', 'es'] as const;

/** Alternatives of one field. A comma before a space belongs to the name itself. */
function alternatives(field: string | undefined): string[] {
  return field ? field.split(/,(?! )/) : [];
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

class Builder implements Tables {
  readonly byId = new Map<string, GazetteerEntry>();
  readonly byName = new Map<string, GazetteerEntry[]>();
  readonly byDemonym = new Map<string, GazetteerEntry>();
  readonly byCode = new Map<string, GazetteerEntry>();
  readonly lengths = new Map<number, number[]>();

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
      const extra: Record<string, string[]> = {
        en: alternatives(en),
        vi: alternatives(vi),
        'zh-Hans': alternatives(zh).filter((name) => simplify(name) === name),
        'zh-Hant': alternatives(zh).filter((name) => simplify(name) !== name),
        ja: alternatives(ja),
        fr: alternatives(fr),
        es: alternatives(es),
      };
      const names: Record<string, string[]> = {};
      COUNTRY_LANGUAGES.forEach((language, at) => {
        const usual = fields[at];
        names[language] = unique([...(usual ? [usual] : []), ...(extra[language] ?? [])]);
      });
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
    this.#add(type, kind, code || undefined, {
      en: english,
      vi: own.length === 0 ? english : acronyms.length === 0 ? own : unique([...own, ...acronyms]),
      'zh-Hans': chinese,
      ja: alternatives(ja),
      // Looked up under its Simplified form, and seldom shown: made when somebody asks.
      get 'zh-Hant'() {
        return chinese.map(toTraditional);
      },
    });
  }

  #add(
    type: GazetteerEntry['type'],
    kind: string,
    country: string | undefined,
    names: Record<string, string[]>,
  ): GazetteerEntry | undefined {
    const english = names['en']?.[0];
    if (english === undefined) return undefined;
    const slug = slugOf(english);
    const id = this.byId.has(slug) ? `${slug}-${country?.toLowerCase() ?? kind}` : slug;
    const entry: GazetteerEntry = { id, type, kind, country, names };
    this.byId.set(id, entry);
    for (const language of INDEXED) {
      for (const name of names[language] ?? []) this.#index(name, entry);
    }
    return entry;
  }

  #index(name: string, entry: GazetteerEntry): void {
    const key = simplify(name);
    const list = this.byName.get(key);
    if (!list) this.byName.set(key, [entry]);
    else if (!list.includes(entry)) list.push(entry);
    const first = key.charCodeAt(0);
    if (first < 0x2e80) return;
    const lengths = this.lengths.get(first);
    if (!lengths) this.lengths.set(first, [key.length]);
    else if (!lengths.includes(key.length)) {
      lengths.push(key.length);
      lengths.sort((one, other) => other - one);
    }
  }
}

let built: Tables | undefined;

function tables(): Tables {
  built ??= new Builder();
  return built;
}

const NONE: readonly GazetteerEntry[] = [];

/**
 * Entries whose name in any language is exactly `name` (case as written; Traditional Chinese is
 * found under Simplified). O(1).
 */
export function lookUpPlace(name: string): readonly GazetteerEntry[] {
  return tables().byName.get(simplify(name)) ?? NONE;
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
  const { byName, lengths } = tables();
  const first = simplify(text.charAt(at)).charCodeAt(0);
  for (const length of lengths.get(first) ?? []) {
    const entries = byName.get(simplify(text.slice(at, at + length)));
    if (entries && at + length <= text.length) return { end: at + length, entries };
  }
  return undefined;
}
