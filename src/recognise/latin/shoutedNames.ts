import { isCityName } from '../../names/cityNames';
import { lookUpPlace } from '../../names/gazetteer';
import { describeWord } from '../../names/latinWords';
import * as WORD from '../../names/wordFlags';
import { isVietnameseSyllable } from '../../names/vietnameseSyllables';
import * as KIND from './tokenKinds';
import type { WordReader } from './wordReader';

/** A name in capitals throughout: its last token and what it names; no type where it is no name. */
export interface ShoutedName {
  readonly last: number;
  readonly type: 'person' | 'place' | undefined;
}

/** How far a run is looked at; what goes on is a headline. */
const MOST_SYLLABLES = 40;

/**
 * Reads a run of two or more Vietnamese syllables in capitals as one name: "HẢI PHÒNG",
 * "LÊ THU TRANG". Undefined where no such run starts at the token, or one that has no diacritics
 * and is no place. `to` is the first token after the paragraph.
 */
export function readShoutedName(
  reader: WordReader,
  at: number,
  to: number,
): ShoutedName | undefined {
  if (!isShoutedSyllable(reader, at)) return undefined;
  let last = at;
  let marked = hasMarks(reader.raw(at));
  while (
    last + 1 < to &&
    last - at < MOST_SYLLABLES &&
    reader.gap(last + 1) === 1 &&
    isShoutedSyllable(reader, last + 1)
  ) {
    last++;
    marked ||= hasMarks(reader.raw(last));
  }
  if (last === at) return undefined;
  const words: string[] = [];
  const end = marked ? last : Math.min(last, at + 3);
  for (let word = at; word <= end; word++) words.push(inNameCase(reader.raw(word)));
  const place = placeLength(words, 0);
  if (place > 0) return { last: at + place - 1, type: 'place' };
  if (!marked) return undefined;
  if (isPersonalName(words, reader, at, last, to)) return { last, type: 'person' };
  for (let cut = 1; cut < words.length - 1; cut++) {
    if (placeLength(words, cut) > 0) return { last: at + cut - 1, type: undefined };
  }
  return { last, type: undefined };
}

/** How many words from `from` on are the name of a known place; 0 where none is. */
function placeLength(words: readonly string[], from: number): number {
  for (let length = Math.min(words.length - from, 4); length > 1; length--) {
    const name = words.slice(from, from + length).join(' ');
    if (lookUpPlace(name)[0]?.type === 'place' || isCityName(name)) return length;
  }
  return 0;
}

function isPersonalName(
  words: readonly string[],
  reader: WordReader,
  at: number,
  last: number,
  to: number,
): boolean {
  if (words.length > 4) return false;
  const first = describeWord(words[0] ?? '').flags;
  const given = (word: string | undefined): boolean =>
    (describeWord(word ?? '').flags & WORD.VIETNAMESE_GIVEN) !== 0;
  if (!given(words.at(-1))) return false;
  if ((first & WORD.VIETNAMESE_FAMILY) !== 0 && words.length > 2) return true;
  // A pen name has no family name: it stands alone or behind the colon of a credit.
  const alone =
    last + 1 >= to && (at === 0 || reader.gap(at) !== 1 || reader.mark(at - 1) === 0x3a);
  return alone && ((first & WORD.VIETNAMESE_FAMILY) !== 0 || given(words[0]));
}

function isShoutedSyllable(reader: WordReader, at: number): boolean {
  const kind = reader.kind(at);
  if (kind !== KIND.UPPER && kind !== KIND.INITIAL) return false;
  const { raw } = reader.info(at);
  return (kind === KIND.UPPER || hasMarks(raw)) && isVietnameseSyllable(raw);
}

function hasMarks(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return true;
  return false;
}

function inNameCase(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
