import * as WORD from '../../names/wordFlags';
import type { Span } from '../../text/span';
import type { RoleCandidate } from '../candidate';
import type { Draft } from './draft';
import { endOfRun, isHyphen, mayName, type Line } from './nameRuns';
import * as KIND from './tokenKinds';
import { looksLikePersonStart } from './personShapes';
import { WordClass } from './wordClass';

/** An office or honorific with what it is of, up to where its holder may stand. */
export interface Title {
  /** Last token of the title words. */
  readonly last: number;
  /** First token after it and its complement. */
  readonly next: number;
  readonly roles: RoleCandidate[];
  /** Names inside: the body or country that the office is of. */
  readonly drafts: Draft[];
  readonly honorificOnly: boolean;
}

/** Reads the names between two tokens (both included) into `out`. */
export type ReadBody = (
  first: number,
  last: number,
  out: Draft[],
  within: Span | undefined,
) => void;

/** Words before an office that say that it is over. */
export const PAST = new WordClass('former ex late outgoing ousted then onetime');
/** More words before an office that are no part of its name. */
const BESIDE_OFFICE = new WordClass('incumbent current incoming his her its their');

export function isTitleWord(line: Line, at: number): boolean {
  return mayName(line, at) && (line.reader.flags(at) & WORD.TITLE) !== 0;
}

/** The title word after "Deputy", "Prime", "Former" and the like; -1 where no office follows. */
export function officeAt(line: Line, at: number): number {
  const { reader } = line;
  let word = at;
  while (word < line.to && word - at < 5) {
    const flags = reader.flags(word);
    if ((flags & WORD.TITLE) !== 0 && mayName(line, word)) {
      // "General Secretary", "Chief Justice": the last title word of a chain counts.
      return word;
    }
    if ((flags & WORD.OFFICE_MODIFIER) === 0 || !mayName(line, word)) return -1;
    word++;
    if (isHyphen(reader.mark(word)) && reader.gap(word) === 0) word++;
  }
  return -1;
}

/** Reads a title at the token: "Prime Minister", "Minister of Finance and", "Mr." … */
export function readTitle(
  line: Line,
  at: number,
  readBody: ReadBody,
  within?: Span,
): Title | undefined {
  const { reader } = line;
  const roles: RoleCandidate[] = [];
  const drafts: Draft[] = [];
  let honorificOnly = true;
  let titleStart = at;
  let last = -1;
  let next = at;
  for (let chain = 0; chain < 5; chain++) {
    const office = officeAt(line, titleStart);
    if (office < 0) break;
    last = office;
    while (isTitleWord(line, last + 1) && reader.gap(last + 1) === 1) last++;
    next = last + 1;
    // "Minister-Chairman"
    while (isHyphen(reader.mark(next)) && reader.gap(next) === 0 && isTitleWord(line, next + 1)) {
      last = next + 1;
      next = last + 1;
    }
    let end = last;
    if (reader.mark(next) === 0x2e && reader.gap(next) === 0) next++;
    if ((reader.flags(last) & (WORD.OFFICE | WORD.RANK)) !== 0) honorificOnly = false;
    let organisation: Span | undefined;
    const connector = reader.info(next).lower;
    if (
      reader.kind(next) === KIND.LOWER &&
      (connector === 'of' || connector === 'for' || connector === 'to' || connector === 'at')
    ) {
      const article = reader.info(next + 1).lower === 'the';
      const first = article ? next + 2 : next + 1;
      if (mayName(line, first)) {
        const complement = readComplement(line, first, drafts, readBody);
        if (complement.portfolio) end = complement.next - 1;
        // An ambassador is sent by the country before the title.
        organisation = connector === 'to' && within ? within : complement.organisation;
        next = complement.next;
      }
    }
    if (!honorificOnly) {
      roles.push(
        makeRole(line, titleStart, end, organisation ?? (chain === 0 ? within : undefined)),
      );
    }
    // A further office: "Minister, Chairman of …", "Minister and Chairman of …".
    let further = next;
    if (reader.mark(further) === 0x2c) further++;
    if (reader.info(further).lower === 'and' && reader.kind(further) === KIND.LOWER) further++;
    if (further === next || officeAt(line, further) < 0) break;
    titleStart = further;
  }
  if (last < 0) return undefined;
  return { last, next, roles, drafts, honorificOnly };
}

function makeRole(
  line: Line,
  first: number,
  last: number,
  organisation: Span | undefined,
): RoleCandidate {
  const { reader } = line;
  let from = first;
  let former = PAST.has(reader, first - 1) && reader.kind(first - 1) === KIND.LOWER;
  while (from < last) {
    const past = PAST.has(reader, from);
    if (!past && !BESIDE_OFFICE.has(reader, from)) break;
    former ||= past;
    from++;
    if (isHyphen(reader.mark(from))) from++;
  }
  return {
    start: reader.start(from),
    end: reader.end(last),
    title: reader.slice(from, last),
    organisation,
    former,
  };
}

/** What an office is of: a body (a draft of its own), a country, or a portfolio (no name). */
function readComplement(
  line: Line,
  first: number,
  drafts: Draft[],
  readBody: ReadBody,
): { next: number; organisation: Span | undefined; portfolio: boolean } {
  const { reader } = line;
  const last = endOfRun(line, first, true);
  let person = last + 1;
  for (let at = first; at <= last; at++) {
    const place = endOfPlace(reader, at, last);
    // "Nam" could begin a name, but not in "Prime Minister of Viet Nam".
    if (place > at) at = place;
    else if (
      at > first &&
      reader.gap(at) === 1 &&
      mayName(line, at) &&
      looksLikePersonStart(reader, at, last)
    ) {
      person = at;
      break;
    }
  }
  if (person <= last && reader.info(person - 1).lower === 'and') person = last + 1;
  let from = first;
  const flags = reader.flags(first);
  if ((flags & WORD.DEMONYM) !== 0 && (flags & WORD.PLACE) === 0 && person - first > 1) from++;
  if (isPortfolio(line, from, person - 1)) {
    return { next: person, organisation: undefined, portfolio: true };
  }
  const before = drafts.length;
  const country = from > first ? { start: reader.start(first), end: reader.end(first) } : undefined;
  readBody(from, person - 1, drafts, country);
  const body = drafts[before];
  const organisation = body
    ? { start: reader.start(body.first), end: reader.end(body.last) }
    : { start: reader.start(first), end: reader.end(person - 1) };
  // "Chairman of the … Association (…A) Jane Doe"
  if (
    body &&
    reader.mark(person) === 0x28 &&
    reader.kind(person + 1) === KIND.UPPER &&
    reader.mark(person + 2) === 0x29
  ) {
    readBody(person + 1, person + 1, drafts, undefined);
    return { next: person + 3, organisation, portfolio: false };
  }
  return { next: person, organisation, portfolio: false };
}

/** The last token of the place of several words whose name begins at `first`; `first` where none does. */
function endOfPlace(reader: Line['reader'], first: number, last: number): number {
  if ((reader.flags(first) & WORD.OPENS_PLACE) === 0) return first;
  for (let at = Math.min(last, first + 3); at > first; at--) {
    if (reader.name(first, at).places.length > 0) return at;
  }
  return first;
}

/** Words like "Internal Affairs and Communications": plain, without a head. */
function isPortfolio(line: Line, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const flags = line.reader.flags(at);
    if (line.reader.kind(at) <= KIND.LOWER) continue;
    if ((flags & (WORD.COMMON | WORD.FUNCTION)) === 0) return false;
    if ((flags & (WORD.PLACE | WORD.DEMONYM)) !== 0) return false;
    if (at < last && (flags & WORD.ORGANISATION_HEAD) !== 0) return false;
  }
  const end = line.reader.flags(last);
  if ((end & WORD.ORGANISATION_HEAD) === 0) return true;
  const word = line.reader.info(last).lower;
  return (
    word === 'communications' ||
    word === 'services' ||
    word === 'energy' ||
    word === 'industry' ||
    word === 'forces'
  );
}
