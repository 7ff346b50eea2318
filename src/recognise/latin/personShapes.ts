import { isKoreanGivenName } from '../../names/koreanNames';
import * as WORD from '../../names/wordFlags';
import { opensPinyinName } from './capitals';
import { isSyllable } from './syllables';
import * as KIND from './tokenKinds';
import type { WordReader } from './wordReader';

/** What names of persons begin with. */
export const PERSONAL = WORD.GIVEN | WORD.VIETNAMESE_FAMILY | WORD.JAPANESE_FAMILY;

/** A word that a person's name may be made of: no common word, no head of a body. */
function isNameWord(reader: WordReader, at: number): boolean {
  const kind = reader.kind(at);
  if (kind === KIND.INITIAL) return true;
  if (kind !== KIND.CAP && kind !== KIND.MIXED) return false;
  const flags = reader.flags(at);
  if ((flags & (PERSONAL | WORD.GIVEN_WORD | WORD.VIETNAMESE_GIVEN)) !== 0) return true;
  return (flags & (WORD.COMMON | WORD.DEMONYM)) === 0;
}

/** Whether the words from `at` to `last` look like the whole name of a person after an office. */
export function looksLikePersonStart(reader: WordReader, at: number, last: number): boolean {
  if (last - at > 6) return false;
  const flags = reader.flags(at);
  if (last === at + 1 && opensPinyinName(reader, at)) return true;
  if (!isNameWord(reader, at)) return false;
  if ((flags & (WORD.PLACE | WORD.DEMONYM)) !== 0 && (flags & PERSONAL) === 0) return false;
  const surnameFirst = (flags & (WORD.VIETNAMESE_FAMILY | WORD.JAPANESE_FAMILY)) !== 0;
  const given = (flags & (WORD.GIVEN | WORD.GIVEN_WORD)) !== 0;
  let words = 0;
  for (let word = at; word <= last; word++) {
    const kind = reader.kind(word);
    if (kind === KIND.PUNCT) {
      if (reader.mark(word) === 0x26) return false;
      continue;
    }
    if (kind === KIND.POSSESSIVE) return false;
    if (kind === KIND.LOWER) {
      if ((reader.flags(word) & WORD.PARTICLE) === 0) return false;
      continue;
    }
    const wordFlags = reader.flags(word);
    if (
      (wordFlags & (WORD.ORGANISATION_HEAD | WORD.COMPANY_ENDING)) !== 0 &&
      (wordFlags & PERSONAL) === 0
    )
      return false;
    words++;
    if (word > at && !given && !surnameFirst && !isNameWord(reader, word)) return false;
    // A family name or given name further on starts the person rather than this unknown word.
    if (
      word > at &&
      !given &&
      !surnameFirst &&
      (wordFlags & (WORD.GIVEN | WORD.VIETNAMESE_FAMILY)) !== 0 &&
      last > word
    ) {
      return false;
    }
  }
  if ((flags & WORD.GIVEN_WORD) !== 0 && (flags & WORD.GIVEN) === 0) return words >= 2;
  return true;
}

/** "Vo Thanh Kem": a family name and two or three more syllables, none of them a word of its own. */
export function isVietnameseName(reader: WordReader, first: number, last: number): boolean {
  if ((reader.flags(first) & WORD.VIETNAMESE_FAMILY) === 0) return false;
  if (last < first + 2 || last > first + 3) return false;
  for (let at = first; at <= last; at++) {
    if (reader.kind(at) !== KIND.CAP || !isSyllable(reader, at)) return false;
    if (!isNameWord(reader, at)) return false;
  }
  return true;
}

/** Whether a run is made like a person's name: "Mai Tien Dung", "John F. Kennedy", "Ursula von der Leyen". */
export function isPersonShaped(reader: WordReader, first: number, last: number): boolean {
  let words = 0;
  let initials = 0;
  let plain = 0;
  let vietnamese = 0;
  for (let at = first; at <= last; at++) {
    const kind = reader.kind(at);
    const flags = reader.flags(at);
    if (kind === KIND.PUNCT) {
      if (reader.mark(at) === 0x26) return false;
      continue;
    }
    if (kind === KIND.NUMBER || kind === KIND.POSSESSIVE) return false;
    if (kind === KIND.LOWER) {
      if ((flags & WORD.PARTICLE) === 0) return false;
      continue;
    }
    if (kind === KIND.UPPER) {
      if (!/^(?:II|III|IV|VI|VII|VIII|XIV|XVI|[A-Z]\.[A-Z]\.?)$/.test(reader.raw(at))) return false;
      continue;
    }
    words++;
    if (kind === KIND.INITIAL) initials++;
    const middle = at > first && at < last && reader.info(at).lower === 'thị';
    if (middle || (flags & (WORD.VIETNAMESE_FAMILY | WORD.VIETNAMESE_GIVEN)) !== 0) vietnamese++;
    if ((flags & WORD.COMPANY_ENDING) !== 0 && at === last) return false;
    if (!isNameWord(reader, at)) plain++;
  }
  const flags = reader.flags(first);
  if (words < 2 || words > 5) return false;
  if ((flags & (WORD.GIVEN | WORD.GIVEN_WORD)) !== 0 || reader.kind(first) === KIND.INITIAL) {
    if ((reader.flags(last) & WORD.ANY_HEAD) !== 0 && plain > 0) return false;
    return (flags & WORD.GIVEN) !== 0 ? plain <= 1 : plain === 0;
  }
  if (initials > 0) return plain === 0;
  if ((flags & WORD.VIETNAMESE_FAMILY) !== 0 && vietnamese === words) return true;
  if (words > 2 && isVietnameseName(reader, first, last)) return true;
  if (words === 2 && opensPinyinName(reader, first)) return true;
  if ((flags & WORD.JAPANESE_FAMILY) !== 0 && plain === 0) return true;
  return words === 2 && (reader.flags(last) & WORD.JAPANESE_FAMILY) !== 0 && plain === 0;
}

/** "Ryu Ji|-won": the small half of a Korean given name follows. */
export function isKoreanName(reader: WordReader, last: number): boolean {
  if (reader.mark(last + 1) !== 0x2d || reader.gap(last + 1) !== 0) return false;
  return (
    reader.gap(last + 2) === 0 &&
    reader.kind(last + 2) === KIND.LOWER &&
    isKoreanGivenName(reader.info(last).lower, reader.info(last + 2).lower)
  );
}
