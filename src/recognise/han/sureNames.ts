import { moved } from '../../text/edit';
import type { Span } from '../../text/span';
import { nameBetween } from '../nameFacts';
import { isInterpunct } from './characters';
import { gatherClubs } from './clubs';
import { isBesideFirm } from './firms';
import { BODY_ENDING, PLACE, TITLE } from './hanKnowledge';
import type { Piece } from './piece';
import type { FirstReading, ReadParagraph } from './readParagraph';
import type { SureName, SureNames } from './segment';
import {
  FOREIGN_NAME,
  FOREIGN_WORD,
  JAPANESE_NAME,
  NEW_PLACE,
  PERSON_WORD,
  SURE_BODY,
  SURE_PERSON,
  SURE_PLACE,
} from './token';

/** Keeps the search linear where a text has no end of names with one first character. */
const MOST_PER_CHARACTER = 64;
const SURE = 0.9;
const WEAK = 0.66;

/** What a source is sure of: names found once with strong evidence, and short forms of them. */
export interface SureNameTable {
  readonly names: SureNames;
  /** Whether a paragraph holds a sure name that it was not read as. */
  hasNews(text: string, read: ReadParagraph): boolean;
  /** The piece with the type that most of the source gives its name, where its own evidence is weak. */
  settle(name: string, piece: Piece): Piece;
  /** Whether the talk of a match makes the name a club's. */
  isClub(name: string): boolean;
  /** Where the full form stands that `name` is short for. */
  wholeOf(name: string): Span | undefined;
}

/**
 * Gathers the sure names of a source from its paragraphs. `knowsWord` tells whether a name is also a
 * word. Linear.
 */
export function gatherSureNames(
  text: string,
  paragraphs: readonly FirstReading[],
  knowsWord: (word: string) => boolean,
): SureNameTable {
  const kinds = new Map<string, number>();
  const seen = new Map<string, number>();
  const wholes = new Map<string, Span>();
  const votes = new Map<string, { place: number; person: number }>();
  /** With the firm that bears it. */
  const brands = new Map<string, string>();
  const titled = new Set<string>();
  /** Names taken for persons' that stand beside what only firms have. */
  const firms = new Set<string>();
  for (const { tokens, pieces } of paragraphs) {
    for (const piece of pieces) {
      const first = tokens[piece.from];
      const last = tokens[piece.to - 1];
      if (first === undefined || last === undefined) continue;
      const span = { start: first.start, end: last.end };
      const name = nameBetween(text, span.start, span.end).text;
      if (piece.type === 'person') {
        const office = tokens[piece.from - 1];
        if (office?.end === first.start && (office.flags & TITLE) !== 0) titled.add(name);
        else if (isBesideFirm(text, tokens, piece.from, piece.to)) firms.add(name);
        const met = (seen.get(name) ?? 0) + 1;
        seen.set(name, met);
        const certain = piece.evidence.score >= SURE || (met >= 2 && first.kind !== PERSON_WORD);
        if (certain && name.length >= 2 && isHanName(name)) {
          kinds.set(name, SURE_PERSON);
          for (const part of partsOf(name, first.kind)) {
            if (!kinds.has(part)) kinds.set(part, SURE_PERSON);
            wholes.set(part, span);
          }
        }
      }
      if (piece.type === 'organisation') {
        const short = shortInBrackets(text, name, span.end);
        if (short !== undefined && !kinds.has(short)) {
          kinds.set(short, SURE_BODY);
          wholes.set(short, span);
        }
      }
      if (piece.type === 'organisation' && piece.evidence.rule === 'organisation-ending') {
        const short = shortFirm(text, tokens, piece);
        if (short !== undefined && !kinds.has(short)) {
          kinds.set(short, SURE_BODY);
          wholes.set(short, span);
        }
      } else if (piece.type === 'organisation' && piece.evidence.rule === 'company-word') {
        kinds.set(name, SURE_BODY);
        const brand = brandOf(text, tokens, piece);
        if (brand !== undefined && !knowsWord(brand)) {
          const known = brands.get(brand);
          // A brand that two firms bear is short for neither.
          if (known === undefined || known === name) wholes.set(brand, span);
          else wholes.delete(brand);
          brands.set(brand, name);
        }
      } else if (piece.type === 'place') {
        const bare = bareOf(text, tokens, piece);
        if (bare !== undefined && !knowsWord(bare)) kinds.set(bare, SURE_PLACE);
      }
      if (first.kind === FOREIGN_NAME || first.kind === FOREIGN_WORD) {
        const vote = votes.get(name) ?? { place: 0, person: 0 };
        if (piece.type === 'place') vote.place += piece.evidence.score;
        else if (piece.type === 'person') vote.person += piece.evidence.score;
        votes.set(name, vote);
      }
    }
  }
  for (const { paragraph, firms: glossed } of paragraphs) {
    for (const firm of glossed) {
      const { brand } = firm;
      const { start, end } = moved(firm, paragraph.start);
      if (brand.length === end - start) {
        if (!knowsWord(brand) && !titled.has(brand)) firms.add(brand);
        continue;
      }
      kinds.set(text.slice(start, end), SURE_BODY);
      if (knowsWord(brand) || brands.has(brand)) continue;
      brands.set(brand, text.slice(start, end));
      wholes.set(brand, { start, end });
    }
  }
  for (const brand of brands.keys()) kinds.set(brand, SURE_BODY);
  for (const firm of firms) if (!titled.has(firm)) kinds.set(firm, SURE_BODY);
  const clubs = gatherClubs(text, paragraphs);
  for (const [club, certain] of clubs) {
    if (certain || kinds.get(club) !== SURE_PERSON) kinds.set(club, SURE_BODY);
  }
  const names = new Map<number, SureName[]>();
  for (const [name, kind] of kinds) {
    const list = names.get(name.charCodeAt(0)) ?? [];
    if (list.length >= MOST_PER_CHARACTER) continue;
    list.push({ name, kind });
    names.set(name.charCodeAt(0), list);
  }
  const firstUnits = sieveOf(names);
  return {
    names,
    hasNews: (from, read) => names.size > 0 && hasNews(from, read, names, firstUnits),
    settle(name, piece) {
      if (piece.evidence.score > WEAK) return piece;
      const vote = votes.get(name);
      if (vote === undefined || (piece.type !== 'place' && piece.type !== 'person')) return piece;
      const type = vote.place > vote.person ? 'place' : 'person';
      if (type === piece.type) return piece;
      return { ...piece, type, evidence: { rule: 'same-name-elsewhere', score: 0.66 } };
    },
    isClub: (name) => clubs.has(name),
    wholeOf: (name) => wholes.get(name),
  };
}

/** What is left of the name of a place that no table knows (马里兹市) without the unit that it ends with. */
function bareOf(text: string, tokens: ReadParagraph['tokens'], piece: Piece): string | undefined {
  const first = tokens[piece.from];
  const last = tokens[piece.to - 1];
  if (first === undefined || last === undefined) return undefined;
  if (first.kind !== NEW_PLACE && first.kind !== FOREIGN_NAME) return undefined;
  if (!'市省镇县州'.includes(text.charAt(last.end - 1))) return undefined;
  return last.end - first.start >= 3 ? text.slice(first.start, last.end - 1) : undefined;
}

const SHORT_IN_BRACKETS = /^[((](?:以下)?(?:简称)?[::]?[“「]?([\u4e00-\u9fff]{2,5})[”」]?[))]/u;

/** The short form in brackets behind a name, 廉政公署(廉署): some of its characters, in their order. */
function shortInBrackets(text: string, name: string, end: number): string | undefined {
  const unit = text.charCodeAt(end);
  if (unit !== 0x28 && unit !== 0xff08) return undefined;
  const short = SHORT_IN_BRACKETS.exec(text.slice(end, end + 16))?.[1];
  if (short === undefined || short.length >= name.length) return undefined;
  let at = 0;
  for (const character of name) if (character === short.charAt(at)) at++;
  return at === short.length ? short : undefined;
}

function isHanName(name: string): boolean {
  const code = name.charCodeAt(0);
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Parts under which a person is named again: those of a name with a middle dot. */
function partsOf(name: string, kind: number): string[] {
  if (kind === JAPANESE_NAME) return name.length >= 4 ? [name.slice(0, 2)] : [];
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i <= name.length; i++) {
    if (i < name.length && !isInterpunct(name.charCodeAt(i))) continue;
    if (i - from >= 2 && i - from < name.length) parts.push(name.slice(from, i));
    from = i + 1;
  }
  return parts;
}

const FIRM_ENDINGS = new Set(
  '集团 公司 有限公司 股份有限公司 控股 控股集团 集团公司 汽车 银行 证券'.split(' '),
);

/** What is left of a firm's name without its ending, where that is still a name. */
function shortFirm(
  text: string,
  tokens: ReadParagraph['tokens'],
  piece: Piece,
): string | undefined {
  let to = piece.to;
  while (to > piece.from + 1) {
    const last = tokens[to - 1];
    if (last === undefined || !FIRM_ENDINGS.has(text.slice(last.start, last.end))) break;
    to--;
  }
  if (to === piece.to) return undefined;
  const first = tokens[piece.from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || last.end - first.start < 2) return undefined;
  if (
    to === piece.from + 1 &&
    ((first.flags & (PLACE | BODY_ENDING)) !== 0 || (first.kind >= 12 && first.kind <= 13))
  ) {
    return undefined;
  }
  return text.slice(first.start, last.end);
}

/** What is left of a firm's name (某某航运) without its line of business, two characters or more. */
function brandOf(text: string, tokens: ReadParagraph['tokens'], piece: Piece): string | undefined {
  const first = tokens[piece.from];
  const line = tokens[piece.to - 1];
  if (first === undefined || line === undefined || piece.to - piece.from < 2) return undefined;
  if ((first.flags & (PLACE | BODY_ENDING)) !== 0 || line.start - first.start < 2) return undefined;
  return text.slice(first.start, line.start);
}

/** Slots of the sieve by code unit: most units of a text are the first of no sure name. */
const SIEVE_SIZE = 1 << 10;

function sieveOf(names: SureNames): Uint8Array {
  const sieve = new Uint8Array(SIEVE_SIZE);
  for (const unit of names.keys()) sieve[unit & (SIEVE_SIZE - 1)] = 1;
  return sieve;
}

function hasNews(
  text: string,
  read: ReadParagraph,
  names: SureNames,
  firstUnits: Uint8Array,
): boolean {
  const { paragraph, tokens, pieces } = read;
  let next = 0;
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const unit = text.charCodeAt(i);
    if (firstUnits[unit & (SIEVE_SIZE - 1)] !== 1) continue;
    const list = names.get(unit);
    if (list === undefined) continue;
    for (const { name, kind } of list) {
      if (!text.startsWith(name, i)) continue;
      while (next < pieces.length && (tokens[(pieces[next]?.to ?? 0) - 1]?.end ?? 0) <= i) next++;
      const piece = pieces[next];
      const start = piece === undefined ? -1 : (tokens[piece.from]?.start ?? -1);
      const end = piece === undefined ? -1 : (tokens[piece.to - 1]?.end ?? -1);
      const type = kind === SURE_PERSON ? 'person' : kind === SURE_PLACE ? 'place' : 'organisation';
      const exact = start === i && i + name.length === end;
      if (exact ? piece?.type === type : start <= i && i + name.length <= end) continue;
      return true;
    }
  }
  return false;
}
