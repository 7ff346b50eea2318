import { isCityName } from '../../names/cityNames';
import { lookUpPlace } from '../../names/gazetteer';
import { COMPANY_TAIL_WORDS } from '../../names/latinHeads';
import { WORD } from '../../names/latinWords';
import { isCapitalised } from './capitals';
import { type Draft, type DraftType, newDraft } from './draft';
import { KIND } from './tokens';
import type { WordReader } from './wordReader';

interface KnownHere {
  readonly words: readonly string[];
  readonly type: DraftType;
  readonly confidence: number;
  readonly short: boolean;
}

/** Verbs that show that a word at the start of a sentence is its subject, and so a name. */
const AFTER_SUBJECT = new Set(
  'also has had was is will would then later and who whose can could did does made took gave went came became met visited arrived left returned signed won lost beat scored resigned joined called added urged praised thanked spoke held led faces faced denied pleaded inspected attended opened'.split(
    ' ',
  ),
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

const COMPANY_HEADS = new Set(['tập', 'công', 'ngân', 'hãng', 'tổng']);

const COMPANY_TAILS = new Set(COMPANY_TAIL_WORDS.split(' '));

/** "Lotus" in "Lotus Robotics"; undefined where the rest is a word or a place of its own. */
function stemOf(reader: WordReader, first: number, last: number): string | undefined {
  if (last === first || last - first > 3 || !COMPANY_TAILS.has(reader.info(last).lower))
    return undefined;
  const plain = WORD.COMMON | WORD.PLACE | WORD.DEMONYM | WORD.CITY | WORD.GIVEN;
  if (last - first === 1 && (reader.flags(first) & plain) !== 0) return undefined;
  for (let at = first; at < last; at++) if (reader.kind(at) !== KIND.CAP) return undefined;
  const stem = reader.slice(first, last - 1);
  return lookUpPlace(stem).length > 0 || isCityName(stem) ? undefined : stem;
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
  if (!COMPANY_HEADS.has(reader.info(first).lower)) return stemOf(reader, first, last);
  let from = last;
  while (from > first && reader.kind(from - 1) === KIND.CAP) from--;
  if (from === last || from <= first + 1) return undefined;
  const brand = reader.slice(from, last);
  return lookUpPlace(brand).length > 0 || isCityName(brand) ? undefined : brand;
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
  for (const { first, last, type, confidence } of drafts) {
    if (confidence < 0.8 || type === 'unknown' || last - first > 8) continue;
    const name = reader.slice(first, last);
    if (read.get(name) === type) continue;
    read.set(name, type);
    const words: string[] = [];
    for (let at = first; at <= last; at++) words.push(reader.raw(at));
    add({ words, type, confidence, short: false });
    const brand = brandOf(reader, first, last, type);
    if (brand) add({ words: brand.split(' '), type, confidence: 0.92, short: true });
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
  return list.find(({ words, short, type }) => {
    if (at + words.length > limit) return false;
    for (let offset = 1; offset < words.length; offset++) {
      if (reader.raw(at + offset) !== words[offset] || reader.opens(at + offset)) return false;
    }
    if (words.length > 1) return true;
    const flags = reader.flags(at);
    if ((flags & (WORD.FUNCTION | WORD.CALENDAR)) !== 0) return false;
    if ((flags & WORD.COMMON) === 0) return true;
    if (type !== 'person' || !short) return false;
    const after = at + 1;
    return (
      reader.kind(after) === KIND.POSSESSIVE ||
      (reader.flags(after) & WORD.SPEECH) !== 0 ||
      AFTER_SUBJECT.has(reader.info(after).lower)
    );
  });
}
