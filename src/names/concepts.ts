import { CONCEPTS } from './conceptsData';
import { stripDiacritics } from './fold';
import {
  countryByCode,
  countryOfDemonym,
  type GazetteerEntry,
  longestPlaceAt,
  lookUpPlace,
} from './gazetteer';
import { vietnameseSyllable } from './hanReadings';
import { simplify } from './hanVariants';

/**
 * What a name of a body, system or document means, in words of no language. Two names with the same
 * concepts are translations of each other, as far as the table of concepts goes.
 */
export interface NameConcepts {
  /** What kind of thing it is: `ministry`, `system`; several in "Ministry … Department". Sorted. */
  readonly heads: readonly string[];
  /** What it is about, with unknown words as they are (folded). Sorted, without repetition. */
  readonly content: readonly string[];
  /** Words that only qualify: `national`, `state`. Sorted. */
  readonly qualifiers: readonly string[];
  /** Words that translators add or leave out: `electronic`, `information`. Sorted. */
  readonly generic: readonly string[];
  /** Ids of countries named in it; for an embassy the one that sends it. */
  readonly countries: readonly string[];
  /** Ids of the country or place it is in, where a preposition says so ("Embassy … in Hanoi"). */
  readonly hosts: readonly string[];
  /** Words that neither the table of concepts nor the gazetteer knows, in order, as written. */
  readonly unknown: readonly string[];
}

type Mark = '*' | '~' | '-' | '';

interface Meaning {
  readonly mark: Mark;
  readonly concept: string;
}

interface Lexicon {
  readonly en: ReadonlyMap<string, readonly Meaning[]>;
  readonly vi: ReadonlyMap<string, readonly Meaning[]>;
  readonly han: ReadonlyMap<string, readonly Meaning[]>;
  /** Words of the longest phrase. */
  readonly words: number;
  /** Units of the longest Han phrase. */
  readonly units: number;
}

let lexicon: Lexicon | undefined;

const englishKey = (word: string): string => stripDiacritics(word).toLowerCase().replace(/’/g, "'");

function markOf(name: string): Mark {
  const first = name.charAt(0);
  return first === '*' || first === '~' || first === '-' ? first : '';
}

function buildLexicon(): Lexicon {
  const en = new Map<string, readonly Meaning[]>();
  const vi = new Map<string, readonly Meaning[]>();
  const han = new Map<string, readonly Meaning[]>();
  const marks = new Map<string, Mark>();
  let words = 1;
  let units = 1;
  const put = (
    map: Map<string, readonly Meaning[]>,
    key: string,
    meanings: readonly Meaning[],
  ): void => {
    if (!map.has(key)) map.set(key, meanings);
  };
  for (const line of CONCEPTS.trim().split('\n')) {
    const [head = '', english = '', vietnamese = '', chinese = ''] = line.split('|');
    const [name = '', parts] = head.split('=');
    const mark = markOf(name);
    const concept = mark ? name.slice(1) : name;
    marks.set(concept, mark);
    const meanings = parts
      ? parts.split(' ').map((part) => ({ mark: marks.get(part) ?? '', concept: part }))
      : [{ mark, concept }];
    for (const phrase of english.split(',').filter(Boolean)) {
      put(en, englishKey(phrase), meanings);
      words = Math.max(words, phrase.split(' ').length);
    }
    for (const phrase of vietnamese.split(',').filter(Boolean)) {
      put(vi, phrase.split(' ').map(vietnameseSyllable).join(' '), meanings);
      words = Math.max(words, phrase.split(' ').length);
    }
    for (const phrase of chinese.split(',').filter(Boolean)) {
      put(han, phrase, meanings);
      units = Math.max(units, phrase.length);
    }
  }
  return { en, vi, han, words, units };
}

function concepts(): Lexicon {
  lexicon ??= buildLexicon();
  return lexicon;
}

const EMPTY_WORDS = new Set(
  'of the and for a an in on at to by with s & - – de la le les des du et y el los las del'.split(
    ' ',
  ),
);
const EMPTY_VIETNAMESE = new Set('của và về các những cho tại ở với & - –'.split(' '));
const HOST_WORDS = new Set(['in', 'to', 'at', 'tại', 'ở']);
/** What single characters stand for in names such as 日越, 中美. */
const COUNTRY_CHARACTERS: ReadonlyMap<string, string> = new Map(
  '日JP 越VN 中CN 美US 韩KR 朝KP 俄RU 英GB 法FR 德DE 印IN 澳AU 加CA 泰TH 老LA 柬KH 缅MM 菲PH 马MY 新SG'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);
const EMPTY_HAN = new Set(Array.from('的与和及暨、之·等'));

/** "Hanoi City" and 河内市 say no more than "Hanoi". */
const LEVEL_OF_KIND: ReadonlyMap<string, string> = new Map([
  ['city', 'city-level'],
  ['province', 'provincial'],
]);

class Reader {
  readonly #heads = new Set<string>();
  readonly #content = new Set<string>();
  readonly #qualifiers = new Set<string>();
  readonly #generic = new Set<string>();
  readonly #countries = new Set<string>();
  readonly #hosts = new Set<string>();
  readonly #unknown: string[] = [];
  /** Qualifiers that the places of the name imply. */
  readonly #levels = new Set<string>();
  #host = false;

  add(meanings: readonly Meaning[]): void {
    for (const { mark, concept } of meanings) {
      if (mark === '*') this.#heads.add(concept);
      else if (mark === '~') this.#qualifiers.add(concept);
      else if (mark === '-') this.#generic.add(concept);
      else this.#content.add(concept);
    }
  }

  place(entry: GazetteerEntry): void {
    const level = LEVEL_OF_KIND.get(entry.kind);
    if (level !== undefined) this.#levels.add(level);
    if (this.#host) this.#hosts.add(entry.id);
    else if (entry.kind === 'country') this.#countries.add(entry.id);
    else this.#content.add(`@${entry.id}`);
    this.#host = false;
  }

  hostFollows(): void {
    this.#host = true;
  }

  unknown(word: string): void {
    this.#content.add(stripDiacritics(word).toLowerCase());
    this.#unknown.push(word);
  }

  result(): NameConcepts {
    const sorted = (set: ReadonlySet<string>): string[] => [...set].sort();
    for (const level of this.#levels) this.#qualifiers.delete(level);
    return {
      heads: sorted(this.#heads),
      content: sorted(this.#content),
      qualifiers: sorted(this.#qualifiers),
      generic: sorted(this.#generic),
      countries: sorted(this.#countries),
      hosts: sorted(this.#hosts),
      unknown: this.#unknown,
    };
  }
}

/** Only places count inside a name: bodies are looked up as a whole. */
function placeNamed(name: string): GazetteerEntry | undefined {
  return lookUpPlace(name).find((entry) => entry.type === 'place');
}

/** Names of firms stay English in Vietnamese texts: "Lotus Power", "Sethi Marine". */
function isPlainEnglish(word: string): boolean {
  return word.length > 3 && /^[A-Z][a-z]+$/.test(word);
}

function readWords(name: string, language: string): NameConcepts {
  const { en, vi, words: longest } = concepts();
  const vietnamese = language === 'vi';
  const phrases = vietnamese ? vi : en;
  const words: string[] = name.match(/[\p{L}\p{N}\p{M}'’.&-]+/gu) ?? [];
  const keyOf = vietnamese ? vietnameseSyllable : englishKey;
  const keys = words.map((word) => keyOf(word.replace(/[.]$/, '')));
  const reader = new Reader();
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    let taken = 0;
    for (let count = Math.min(longest, words.length - at); count > 0 && taken === 0; count--) {
      const place = placeNamed(words.slice(at, at + count).join(' '));
      const meanings = phrases.get(keys.slice(at, at + count).join(' '));
      if (place) reader.place(place);
      else if (meanings) reader.add(meanings);
      else continue;
      taken = count;
    }
    if (taken > 0) {
      at += taken;
      continue;
    }
    at++;
    const lower = word.toLowerCase();
    if (HOST_WORDS.has(lower)) reader.hostFollows();
    if ((vietnamese ? EMPTY_VIETNAMESE : EMPTY_WORDS).has(lower) || lower === '') continue;
    const parts = /['’]s?$/.test(word) ? [word.replace(/['’]s?$/, '')] : word.split('-');
    const country = vietnamese ? undefined : countryOfDemonym(word);
    if (country) reader.place(country);
    else if (parts.length > 1 || parts[0] !== word) {
      // "Japan's", "Japan-Vietnam", "e-Document": read once more, in parts.
      const rest = parts.map((part) => (part.toLowerCase() === 'e' ? 'electronic' : part));
      const own = rest.filter((part) => part !== '' && part !== word);
      words.splice(at, 0, ...own);
      keys.splice(at, 0, ...own.map(keyOf));
    } else if (vietnamese && isPlainEnglish(word) && en.has(englishKey(word))) {
      reader.add(en.get(englishKey(word)) ?? []);
    } else if (!vietnamese && lower.endsWith('s') && phrases.has(englishKey(lower.slice(0, -1)))) {
      reader.add(phrases.get(englishKey(lower.slice(0, -1))) ?? []);
    } else reader.unknown(word);
  }
  return reader.result();
}

function readHan(name: string): NameConcepts {
  const { han, units } = concepts();
  const text = simplify(name);
  const reader = new Reader();
  let pending = '';
  const flush = (): void => {
    const countries = Array.from(pending).map((char) => COUNTRY_CHARACTERS.get(char));
    if (pending.length > 1 && !countries.includes(undefined)) {
      for (const code of countries) {
        const country = code && countryByCode(code);
        if (country) reader.place(country);
      }
    } else if (pending) reader.unknown(pending);
    pending = '';
  };
  for (let at = 0; at < text.length;) {
    const place = longestPlaceAt(text, at);
    const entry = place?.entries.find((candidate) => candidate.type === 'place');
    let end = place && entry ? place.end : at;
    let meanings: readonly Meaning[] | undefined;
    for (let length = Math.min(units, text.length - at); at + length > end; length--) {
      meanings = han.get(text.slice(at, at + length));
      if (meanings) {
        end = at + length;
        break;
      }
    }
    if (end > at) {
      flush();
      if (meanings) reader.add(meanings);
      else if (entry) reader.place(entry);
      at = end;
      continue;
    }
    const char = text.charAt(at);
    at++;
    if (char === '驻') {
      flush();
      reader.hostFollows();
    } else if (EMPTY_HAN.has(char)) flush();
    else pending += char;
  }
  flush();
  return reader.result();
}

/**
 * Reads what a name means. `language` is the BCP 47 tag of the name; Han names are read as Chinese,
 * others as Vietnamese or, failing that, as English. Linear in the length of the name.
 */
export function readConcepts(name: string, language: string): NameConcepts {
  return /[\u3400-\u9fff]/.test(name) ? readHan(name) : readWords(name, language);
}
