import { COMPANY_TAIL_WORDS } from '../../names/latinHeads';
import * as WORD from '../../names/wordFlags';
import { isCapitalised } from './capitals';
import { type Draft, type DraftType, newDraft } from './draft';
import * as KIND from './tokenKinds';
import type { WordReader } from './wordReader';
import { WordClass } from './wordClass';

interface KnownHere {
  readonly words: readonly string[];
  readonly type: DraftType;
  readonly confidence: number;
  readonly short: boolean;
  /** The first word is one of the language, too: "Harbour" of "Harbour Bank". */
  readonly plain?: boolean;
}

/** Verbs that show that a word at the start of a sentence is its subject, and so a name. */
const AFTER_SUBJECT = new WordClass(
  'also has had was is will would then later and who whose can could did does made took gave went came became met visited arrived left returned signed won lost beat scored resigned joined called added urged praised thanked spoke held led faces faced denied pleaded inspected attended opened',
);

/**
 * Finds further occurrences of names that the same text gives elsewhere with certainty, where
 * capitals alone say nothing: at the start of a sentence, in a headline, in a caption. `drafts` are
 * in text order; the answer is too. One pass over the tokens.
 */
export function findSameNames(reader: WordReader, drafts: readonly Draft[]): Draft[] {
  const known = collectKnown(reader, drafts);
  if (known.size === 0) return [...drafts];
  const result: Draft[] = [];
  let next = 0;
  const { count } = reader.tokens;
  for (let at = 0; at < count;) {
    const draft = drafts[next];
    if (draft?.first === at) {
      result.push(draft);
      next++;
      at = draft.last + 1;
      continue;
    }
    // A weak name gives way to a known one that begins before it.
    const weak = draft !== undefined && draft.confidence < 0.7;
    const limit = (weak ? drafts[next + 1] : draft)?.first ?? count;
    const found = isCapitalised(reader, at) ? matchAt(reader, known, at, limit) : undefined;
    const last = found ? at + found.words.length - 1 : at;
    if (found && !(draft && last >= draft.first && last < draft.last)) {
      if (draft && last >= draft.first) next++;
      result.push(
        newDraft(
          at,
          last,
          found.type,
          { rule: 'same-name', detail: found.words.join(' '), score: found.confidence - 0.1 },
          drafts[Math.max(0, next - 1)]?.language ?? 'und',
        ),
      );
      at = last + 1;
    } else at++;
  }
  return result;
}

const CALLED_OTHERWISE =
  WORD.COMMON |
  WORD.PLACE |
  WORD.CITY |
  WORD.DEMONYM |
  WORD.CALENDAR |
  WORD.FUNCTION |
  WORD.VIETNAMESE_FAMILY;

/** Words that companies share: "National", "Central". */
const NO_BRAND =
  WORD.FUNCTION |
  WORD.CALENDAR |
  WORD.NAME_ADJECTIVE |
  WORD.ORGANISATION_HEAD |
  WORD.THING_HEAD |
  WORD.TITLE;

const COMPANY_HEADS = new WordClass('tập công ngân hãng tổng');

/** Words that a company is called without. Of themselves they tell too little to make a company. */
const COMPANY_TAILS = new WordClass(
  COMPANY_TAIL_WORDS +
    ' bank bancorp energy mining minerals metals resources insurance foods steel chemicals capital partners media ' +
    'entertainment telecom telecommunications power petroleum biotech biosciences labs laboratories networks ' +
    'communications properties construction engineering securities financial retail stores supermarkets breweries ' +
    'studios pictures games railways microelectronics devices materials aviation lines cruises brands hotels',
);

/** "Lotus" in "Lotus Robotics"; undefined where the rest is a place or a person's name of its own. */
function stemOf(reader: WordReader, first: number, last: number): string | undefined {
  if (last === first || last - first > 3 || !COMPANY_TAILS.has(reader, last)) return undefined;
  const flags = reader.flags(first);
  // Words of the language that are towns somewhere too (Phoenix, Mobile) are brands more often.
  const town = (flags & WORD.COMMON) === 0 ? WORD.CITY : 0;
  const taken = WORD.PLACE | WORD.DEMONYM | WORD.GIVEN | WORD.DIRECTION | town;
  if (last - first === 1 && (flags & (taken | NO_BRAND)) !== 0) return undefined;
  for (let at = first; at < last; at++) if (reader.kind(at) !== KIND.CAP) return undefined;
  const stem = reader.name(first, last - 1);
  const plain = last - first === 1 && (flags & WORD.COMMON) !== 0;
  return !plain && (stem.places.length > 0 || stem.isCity) ? undefined : stem.text;
}

/**
 * What a company is called without its head: "An Phát" in "Tập đoàn An Phát", "Lotus" in
 * "Lotus Robotics".
 */
export function brandOf(
  reader: WordReader,
  first: number,
  last: number,
  type: DraftType,
): string | undefined {
  if (type !== 'organisation') return undefined;
  if (!COMPANY_HEADS.has(reader, first)) return stemOf(reader, first, last);
  let from = last;
  while (from > first && reader.kind(from - 1) === KIND.CAP) from--;
  if (from === last || from <= first + 1) return undefined;
  const brand = reader.name(from, last);
  return brand.places.length > 0 || brand.isCity ? undefined : brand.text;
}

function collectKnown(reader: WordReader, drafts: readonly Draft[]): Map<string, KnownHere[]> {
  const known = new Map<string, KnownHere[]>();
  const seen = new Set<string>();
  const read = new Map<string, DraftType>();
  const add = (entry: KnownHere): void => {
    const key = entry.words.join(' ');
    const first = entry.words[0];
    if (first === undefined || seen.has(key)) return;
    seen.add(key);
    const list = known.get(first);
    if (list) list.push(entry);
    else known.set(first, [entry]);
  };
  // People are called by one word more often than companies that bear their names.
  const people = drafts.filter(({ type }) => type === 'person');
  const others = drafts.filter(({ type }) => type !== 'person');
  for (const { first, last, type, confidence } of [...people, ...others]) {
    if (confidence < 0.65 || type === 'unknown' || last - first > 8) continue;
    const brand = brandOf(reader, first, last, type);
    if (confidence < 0.8 && brand === undefined) continue;
    const name = reader.slice(first, last);
    if (read.get(name) === type) continue;
    read.set(name, type);
    const words: string[] = [];
    for (let at = first; at <= last; at++) words.push(reader.raw(at));
    add({ words, type, confidence, short: false });
    if (brand) {
      const plain = (reader.flags(first) & WORD.COMMON) !== 0;
      add({ words: brand.split(' '), type, confidence: plain ? 0.85 : 0.92, short: true, plain });
    }
    if (type === 'person' && words.length > 1) {
      if (words.length > 2 && (reader.flags(first) & WORD.VIETNAMESE_FAMILY) !== 0)
        add({ words: words.slice(-2), type, confidence: confidence - 0.05, short: true });
      add({ words: words.slice(-1), type, confidence: confidence - 0.05, short: true });
      // Malays, Thais and Indonesians are called by their first names.
      if ((reader.flags(first) & CALLED_OTHERWISE) === 0 && reader.kind(first) === KIND.CAP)
        add({ words: words.slice(0, 1), type, confidence: confidence - 0.06, short: true });
      if (
        (reader.flags(first) & (WORD.JAPANESE_FAMILY | WORD.VIETNAMESE_FAMILY)) ===
        WORD.JAPANESE_FAMILY
      ) {
        add({ words: words.slice(0, 1), type, confidence: confidence - 0.05, short: true });
      }
    }
  }
  for (const list of known.values())
    if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length);
  return known;
}

function matchAt(
  reader: WordReader,
  known: ReadonlyMap<string, readonly KnownHere[]>,
  at: number,
  limit: number,
): KnownHere | undefined {
  const list = known.get(reader.raw(at));
  if (!list) return undefined;
  return list.find(({ words, short, type, plain }) => {
    if (at + words.length > limit) return false;
    for (let offset = 1; offset < words.length; offset++) {
      if (reader.raw(at + offset) !== words[offset] || reader.opens(at + offset)) return false;
    }
    if (words.length > 1 && plain !== true) return true;
    const flags = reader.flags(at);
    if ((flags & (WORD.FUNCTION | WORD.CALENDAR)) !== 0) return false;
    if ((flags & WORD.COMMON) === 0) return true;
    if (!short) return false;
    const after = at + words.length;
    if (plain === true && standsAlone(reader, at, after)) return true;
    if (type !== 'person' && plain !== true) return false;
    return (
      reader.kind(after) === KIND.POSSESSIVE ||
      (reader.flags(after) & WORD.SPEECH) !== 0 ||
      AFTER_SUBJECT.has(reader, after)
    );
  });
}

/** Whether a capital says that a word of the language is a name there, and the name ends before `after`. */
function standsAlone(reader: WordReader, at: number, after: number): boolean {
  if (!reader.opens(after) && isCapitalised(reader, after)) return false;
  if (reader.opens(at))
    return reader.kind(after) === KIND.LOWER && !reader.seesInLowerCase(reader.info(at).lower);
  return !isCapitalised(reader, at - 1);
}
