import { COMPANY_TAIL_WORDS } from '../../names/latinHeads';
import * as WORD from '../../names/wordFlags';
import * as KIND from './tokenKinds';
import type { WordReader } from './wordReader';
import { WordClass } from './wordClass';

/** A paragraph under way: its token range and which tokens may be parts of names. */
export interface Line {
  readonly reader: WordReader;
  readonly from: number;
  readonly to: number;
  /** One mark for each token from `from` on. */
  readonly capitals: Uint8Array;
  readonly language: string;
}

export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Whether a name may stand at the token. */
export function mayName(line: Line, at: number): boolean {
  return at >= line.from && at < line.to && line.capitals[at - line.from] === 1;
}

/** "e-", "i-" and the like before a capital: part of the word. */
export function isLetterPrefix(line: Line, at: number): boolean {
  const { reader } = line;
  return (
    at >= line.from &&
    at + 2 < line.to &&
    reader.kind(at) === KIND.LOWER &&
    reader.end(at) - reader.start(at) === 1 &&
    isHyphen(reader.mark(at + 1)) &&
    reader.gap(at + 1) === 0 &&
    reader.gap(at + 2) === 0 &&
    mayName(line, at + 2)
  );
}

/** Plain common word with a capital, such as names of ministries and systems are made of. */
function isPlainWord(line: Line, at: number): boolean {
  const flags = line.reader.flags(at);
  return (
    mayName(line, at) &&
    (flags & WORD.COMMON) !== 0 &&
    (flags & (WORD.PLACE | WORD.DEMONYM | WORD.GIVEN | WORD.FUNCTION | WORD.TITLE)) === 0
  );
}

/** Where a list "…, Xs and Ys" that goes on with plain words ends; `at` itself where it doesn't. */
function endOfPortfolio(line: Line, at: number): number {
  const { reader } = line;
  let last = at;
  let next = at + 1;
  for (let steps = 0; steps < 8 && next < line.to; steps++) {
    const comma = reader.mark(next) === 0x2c;
    const and = reader.kind(next) === KIND.LOWER && reader.info(next).lower === 'and';
    if (!comma && !and) return last;
    let word = next + 1;
    const oxford = comma && reader.info(word).raw === 'and';
    if (oxford) word++;
    if (!isPlainWord(line, word) || OPENS_BODY.has(reader, word)) return last;
    let end = word;
    while (isPlainWord(line, end + 1) && !reader.opens(end + 1)) end++;
    // A further capital that is no plain word is the person after the office: the list ends before.
    next = end + 1;
    if (and || oxford) {
      last = end;
      if (reader.mark(next) !== 0x2c) return last;
    }
  }
  return last;
}

/** Whether the run from `next` on ends in a head word, all its words being plain. */
function headsLater(line: Line, next: number): boolean {
  const { reader } = line;
  let at = next;
  while (at < line.to && mayName(line, at) && at - next < 6 && !(at > next && reader.opens(at)))
    at++;
  const last = at - 1;
  if (last <= next - 1) return false;
  const flags = reader.flags(last);
  return last > next && (flags & WORD.ANY_HEAD) !== 0;
}

function hasHead(line: Line, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    if ((line.reader.flags(at) & (WORD.ANY_HEAD | WORD.PLACE_FIRST)) !== 0) return true;
  }
  return false;
}

/** "Inc" and the like after a comma. */
function isCompanyEnding(line: Line, at: number): boolean {
  return (
    mayName(line, at) &&
    (line.reader.flags(at) & WORD.COMPANY_ENDING) !== 0 &&
    !mayName(line, at + 1)
  );
}

/** Heads that stand first in names of bodies: after "and" they open another body. */
const OPENS_BODY = new WordClass(
  'ministry department bank university institute embassy committee commission council house court ' +
    'office association federation party government parliament college school academy central ' +
    'supreme national',
);

const CONNECTED_BY_FOR =
  WORD.ORGANISATION_HEAD | WORD.DOCUMENT_HEAD | WORD.PROGRAMME_HEAD | WORD.EVENT_HEAD;

/**
 * The last token of the run of name words that starts at `first`: capitalised words with what may
 * join them (hyphen, &, initials, "of", "for", "and" between plain words, particles). Linear: looks
 * at most a few tokens ahead of the run. `inComplement`: the run follows "Minister of" or the like.
 */
export function endOfRun(line: Line, first: number, inComplement = false): number {
  const { reader } = line;
  let last = isLetterPrefix(line, first) ? first + 2 : first;
  let ofMode = inComplement;
  for (let budget = 0; budget < 40; budget++) {
    const next = last + 1;
    if (next >= line.to) return last;
    const gap = reader.gap(next);
    const mark = reader.mark(next);
    if (isHyphen(mark) && gap === 0 && reader.gap(next + 1) === 0 && next + 1 < line.to) {
      if (mayName(line, next + 1) || reader.kind(next + 1) === KIND.NUMBER) last = next + 1;
      else if (
        isHyphen(reader.mark(next + 2)) &&
        reader.gap(next + 2) === 0 &&
        reader.gap(next + 3) === 0 &&
        mayName(line, next + 3) &&
        reader.end(next + 1) - reader.start(next + 1) < 5
      ) {
        // "Lashkar-e-Toiba", "Stratford-upon-Avon"
        last = next + 3;
      } else return last;
      continue;
    }
    if (mark === 0x2e && gap === 0) {
      const joins =
        reader.kind(last) === KIND.INITIAL || (reader.flags(last) & WORD.ABBREVIATION) !== 0;
      if (!joins || !mayName(line, next + 1) || reader.gap(next + 1) > 1) return last;
      if (reader.opens(next + 1) && reader.kind(last) !== KIND.INITIAL) return last;
      last = next + 1;
      continue;
    }
    if (mark === 0x26) {
      if (!mayName(line, next + 1)) return last;
      last = next + 1;
      continue;
    }
    if (
      reader.kind(next) === KIND.POSSESSIVE ||
      ((mark === 0x2019 || mark === 0x27) && gap === 0 && reader.raw(last).endsWith('s'))
    ) {
      if (!mayName(line, next + 1) || !joinsPossessive(line, first, last)) return last;
      last = next + 1;
      continue;
    }
    if (mark === 0x2c && isCompanyEnding(line, next + 1)) {
      last = next + 1;
      continue;
    }
    if (mark === 0x2c) {
      if (!ofMode) return last;
      const end = endOfPortfolio(line, last);
      if (end === last) return last;
      last = end;
      continue;
    }
    if (gap !== 1) return last;
    if (reader.opens(next)) return last;
    if (mayName(line, next)) {
      last = next;
      continue;
    }
    if (isLetterPrefix(line, next)) {
      last = next + 2;
      continue;
    }
    const joined = endOfConnector(line, first, last, ofMode);
    if (joined === last) return last;
    const word = reader.info(next).lower;
    if (word === 'of' || word === 'for' || word === 'on') ofMode = true;
    last = joined;
  }
  return last;
}

function joinsPossessive(line: Line, first: number, last: number): boolean {
  const { reader } = line;
  const flags = reader.flags(last);
  if ((flags & WORD.PLACE) !== 0) return false;
  const next = last + 2;
  const nextFlags = reader.flags(next);
  if ((nextFlags & (WORD.COMMON | WORD.ANY_HEAD)) === 0) return false;
  if ((flags & WORD.TITLE) !== 0)
    return (nextFlags & (WORD.ORGANISATION_HEAD | WORD.PLACE_HEAD | THING)) !== 0;
  if ((flags & WORD.COMMON) !== 0 && (flags & WORD.ANY_HEAD) === 0) return true;
  return first === last - 2 && reader.info(first).lower === 'st';
}

const companyTails = new WordClass(COMPANY_TAIL_WORDS);

const THING = WORD.DOCUMENT_HEAD | WORD.EVENT_HEAD;

function endOfConnector(line: Line, first: number, last: number, ofMode: boolean): number {
  const { reader } = line;
  const at = last + 1;
  if (reader.kind(at) !== KIND.LOWER) return last;
  const { lower, flags } = reader.info(at);
  const article = reader.info(at + 1).lower === 'the' && reader.kind(at + 1) === KIND.LOWER;
  const next = article ? at + 2 : at + 1;
  if (reader.opens(next)) return last;
  const lastFlags = reader.flags(last);
  switch (lower) {
    case 'of': {
      if (!mayName(line, next)) return last;
      const nextFlags = reader.flags(next);
      if ((nextFlags & WORD.PLACE) !== 0 && (nextFlags & WORD.COMMON) === 0) {
        // "… System of Vietnam": a system is a name without its country; "carnival of Brazil" is none.
        if ((lastFlags & (WORD.ORGANISATION_HEAD | WORD.PLACE_FIRST | WORD.PLACE_HEAD)) === 0) {
          if ((lastFlags & WORD.THING_HEAD) === 0 || last > first) return last;
        }
        if ((lastFlags & WORD.SYSTEM_HEAD) !== 0 && last > first) return last;
        // "Lotus Robotics of Vietnam": a company is a name without its country.
        if (last > first && companyTails.has(reader, last)) return last;
      }
      if ((lastFlags & (WORD.ANY_HEAD | WORD.PLACE_FIRST)) !== 0) return next;
      return (lastFlags & WORD.COMMON) !== 0 && (lastFlags & WORD.TITLE) === 0 ? next : last;
    }
    case 'for':
    case 'on':
    case 'against': {
      if (!mayName(line, next) || (lastFlags & CONNECTED_BY_FOR) === 0) return last;
      // "Centre for Hydro-Thermal Research"
      const compound = isHyphen(reader.mark(next + 1)) && reader.gap(next + 1) === 0;
      const body = (lastFlags & WORD.ORGANISATION_HEAD) !== 0;
      return isPlainWord(line, next) ||
        (body && compound && mayName(line, next + 2)) ||
        (lower === 'for' && (reader.flags(next) & WORD.DEMONYM) !== 0)
        ? next
        : last;
    }
    case 'and': {
      if (article || !mayName(line, next)) return last;
      if (ofMode) {
        if ((lastFlags & WORD.COMMON) === 0) return last;
        const end = endOfPortfolio(line, last);
        return end;
      }
      if (!isPlainWord(line, next)) return last;
      for (let word = first; word <= last; word++) {
        const wordFlags = reader.flags(word);
        if ((wordFlags & (WORD.GIVEN | WORD.TITLE)) !== 0 && (wordFlags & WORD.COMMON) === 0)
          return last;
      }
      if ((lastFlags & WORD.COMMON) === 0) return last;
      return !hasHead(line, first, last) && headsLater(line, next) ? next : last;
    }
    case 'in': {
      if (!mayName(line, next) || (reader.flags(next) & WORD.PLACE) === 0) return last;
      for (let word = first; word <= last; word++) {
        const { lower: head } = reader.info(word);
        if (head === 'embassy' || head === 'consulate') return next;
      }
      return last;
    }
    default: {
      if ((flags & WORD.PARTICLE) === 0 || article) return last;
      if (isHyphen(reader.mark(next)) && reader.gap(next) === 0) {
        // "Mohammed al-Jadaan"
        return mayName(line, next + 1) && reader.gap(next + 1) === 0 ? next + 1 : last;
      }
      if (
        (lastFlags & (WORD.PLACE_HEAD | WORD.PLACE_FIRST)) === 0 &&
        (lastFlags & WORD.COMMON) !== 0 &&
        (lastFlags & (WORD.GIVEN | WORD.GIVEN_WORD | WORD.PLACE)) === 0
      )
        return last;
      if (mayName(line, next)) return next;
      const second = reader.info(next).flags & WORD.PARTICLE;
      return second !== 0 && reader.kind(next) === KIND.LOWER && mayName(line, next + 1)
        ? next + 1
        : last;
    }
  }
}
