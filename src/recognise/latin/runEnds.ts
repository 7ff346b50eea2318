import * as WORD from '../../names/wordFlags';
import type { Line } from './nameRuns';
import { isTitleWord, officeAt } from './officeTitles';
import { isPersonShaped, looksLikePersonStart } from './personShapes';
import * as KIND from './tokenKinds';
import type { WordReader } from './wordReader';

const COURTS = new Set('crown county high district family supreme youth'.split(' '));

/** "Leeds crown court", "Ealing magistrates' court", "Metropolitan police"; `last` where none is. */
export function endOfLawBody(reader: WordReader, first: number, last: number): number {
  let at = last + 1;
  if (reader.kind(at) !== KIND.LOWER || reader.gap(at) !== 1) return last;
  const { lower } = reader.info(at);
  const raw = reader.raw(first);
  if (first === last && lower === 'police' && (raw === 'Metropolitan' || raw === 'Met')) return at;
  const place = WORD.PLACE | WORD.CITY;
  if ((reader.flags(first) & (WORD.COMMON | place | WORD.DEMONYM)) === WORD.DEMONYM) return last;
  if (lower === 'magistrates') {
    at++;
    if (reader.mark(at) !== 0x27 && reader.mark(at) !== 0x2019) return last;
  } else if (!COURTS.has(lower) || (reader.flags(last) & place) === 0) return last;
  at++;
  return reader.info(at).lower === 'court' && reader.gap(at) === 1 ? at : last;
}

/** "… Customs | Tran Thi Hoa": a whole Vietnamese name behind the head of a body. */
export function endsBeforeEastern(reader: WordReader, at: number, runLast: number): boolean {
  const plain = WORD.COMMON | WORD.PLACE;
  return (
    runLast - at >= 2 &&
    (reader.flags(at) & (WORD.VIETNAMESE_FAMILY | plain)) === WORD.VIETNAMESE_FAMILY &&
    (reader.flags(at - 1) & WORD.ORGANISATION_HEAD) !== 0 &&
    isPersonShaped(reader, at, runLast)
  );
}

/** "… Summit | Hanoi": a known place right behind the head of an event. */
export function isPlaceAfterEvent(reader: WordReader, at: number): boolean {
  return (
    (reader.flags(at) & WORD.PLACE) !== 0 &&
    (reader.flags(at - 1) & WORD.EVENT_HEAD) !== 0 &&
    (reader.flags(at - 1) & (WORD.ORGANISATION_HEAD | WORD.PLACE)) === 0
  );
}

/** "County Coroner | William McLaughlin": plain words without a head, then a whole name. */
export function endsPlainOffice(line: Line, first: number, at: number, runLast: number): boolean {
  const { reader } = line;
  if ((reader.flags(at) & WORD.GIVEN) === 0 || at === runLast) return false;
  for (let word = first; word < at; word++) {
    if (reader.kind(word) !== KIND.CAP) return false;
    const flags = reader.flags(word);
    if ((flags & WORD.COMMON) === 0 || (flags & (WORD.GIVEN | WORD.GIVEN_WORD)) !== 0) return false;
    if (word === at - 1 && (flags & (WORD.ANY_HEAD | WORD.PLACE_FIRST)) !== 0) return false;
  }
  return isPersonShaped(reader, at, runLast);
}

const NEVER_LAST_TITLE = new Set(
  'king queen prince princess duke count baron justice major general private master partner member captain father sister brother chief head leader owner secretary saint st'.split(
    ' ',
  ),
);

/** The last token of the name before a title that starts inside a run; -1 where none does. */
export function cutBeforeTitle(line: Line, at: number, runLast: number): number {
  const { reader } = line;
  const office = officeAt(line, at);
  if (office < 0 || office > runLast) return -1;
  let lastTitle = office;
  while (lastTitle < runLast && isTitleWord(line, lastTitle + 1)) lastTitle++;
  // "Chief Executive Mette Olsen"
  if (lastTitle + 1 < runLast && (reader.flags(lastTitle + 1) & WORD.OFFICE_MODIFIER) !== 0)
    lastTitle++;
  if (reader.kind(lastTitle + 1) === KIND.POSSESSIVE && lastTitle < runLast) return -1;
  const previous = at - 1;
  // "Jeffrey Dean Morgan": a title that is a given name too, after a given name.
  const twofold = (reader.flags(at) & (WORD.GIVEN | WORD.GIVEN_WORD)) !== 0;
  if (twofold && (reader.flags(previous) & WORD.GIVEN) !== 0) return -1;
  if (reader.kind(previous) <= KIND.LOWER || reader.kind(previous) > KIND.INITIAL) return -1;
  if (lastTitle === runLast) {
    const connector = reader.info(lastTitle + 1).lower;
    if (connector === 'of' || connector === 'for') return previous;
    return NEVER_LAST_TITLE.has(reader.info(lastTitle).lower) ? -1 : previous;
  }
  return looksLikePersonStart(reader, lastTitle + 1, runLast) ? previous : -1;
}
