import { isKoreanGivenName } from '../../names/koreanNames';
import * as WORD from '../../names/wordFlags';
import type { RoleCandidate } from '../candidate';
import type { Span } from '../../text/span';
import { type Draft, type DraftType, newDraft } from './draft';
import * as KIND from './tokenKinds';
import { endOfRun, isHyphen, isLetterPrefix, mayName, type Line } from './nameRuns';
import { isTitleWord, officeAt, PAST, readTitle, type ReadBody, type Title } from './officeTitles';
import { readShoutedName } from './shoutedNames';
import { classify, isPersonShaped, looksLikePersonStart } from './typing';

const NO_SPAN: Span | undefined = undefined;

/** Finds the names of a paragraph in English (or another language whose names have capitals). */
export function readEnglish(line: Line, out: Draft[]): void {
  const { reader, capitals } = line;
  const { kind: kinds, start, end } = reader.tokens;
  let at = line.from;
  while (at < line.to) {
    const kind = kinds[at] ?? KIND.PUNCT;
    // Nearly all tokens are words in lower case and marks: nothing begins there.
    if (kind === KIND.PUNCT || (kind === KIND.LOWER && (end[at] ?? 0) - (start[at] ?? 0) > 1)) {
      at++;
      continue;
    }
    const shouted =
      kind === KIND.UPPER || kind === KIND.INITIAL
        ? readShoutedName(reader, at, line.to)
        : undefined;
    if (shouted) {
      const { last, type } = shouted;
      const rule = type === 'place' ? 'known-place' : 'shouted-name';
      if (type) out.push(makeDraft(line, at, last, type, 0.85, rule));
      at = last + 1;
    } else if (capitals[at - line.from] === 1) at = readName(line, at, out);
    else if (isLetterPrefix(line, at)) at = readPlainRun(line, at, out, NO_SPAN, []);
    else at++;
  }
}

function bodyReader(line: Line): ReadBody {
  return (first, last, out, within) => {
    readPlainRunBetween(line, first, last, out, within, []);
  };
}

/** Reads whatever starts at a capitalised token; the answer is the next token to look at. */
function readName(line: Line, at: number, out: Draft[]): number {
  const { reader } = line;
  const flags = reader.flags(at);
  if ((flags & WORD.DEMONYM) !== 0 && (flags & WORD.PLACE) === 0)
    return readAfterDemonym(line, at, out);
  const title = readTitle(line, at, bodyReader(line));
  if (title) return readTitled(line, at, title, NO_SPAN, out);
  if (PAST.has(reader.info(at).lower)) return at + 1;
  return readPlainRun(line, at, out, NO_SPAN, []);
}

const GENERIC_AFTER_DEMONYM = new Set(
  'government embassy parliament army navy cabinet congress senate consulate ministry'.split(' '),
);
const PROPER_HEADS = new Set(
  'ministry department national supreme state central federal foreign government house senate people embassy constitutional'.split(
    ' ',
  ),
);

function readAfterDemonym(line: Line, at: number, out: Draft[]): number {
  const { reader } = line;
  const next = at + 1;
  const within: Span = { start: reader.start(at), end: reader.end(at) };
  if (reader.gap(next) !== 1 && !(isHyphen(reader.mark(next)) && reader.gap(next) === 0))
    return next;
  if (isHyphen(reader.mark(next))) {
    return (reader.flags(at + 2) & (WORD.DEMONYM | WORD.PLACE)) !== 0 && mayName(line, at + 2)
      ? readName(line, at + 2, out)
      : at + 2;
  }
  const word = reader.info(next).lower;
  if (!mayName(line, next)) {
    if (word === 'government' || word === 'embassy') {
      out.push(makeDraft(line, at, next, 'organisation', 0.85, 'country-government'));
      return next + 1;
    }
    return next;
  }
  const title = readTitle(line, next, bodyReader(line), within);
  if (title) return readTitled(line, next, title, within, out);
  const last = endOfRun(line, next);
  if (GENERIC_AFTER_DEMONYM.has(word)) {
    const bare = last === next || isHyphen(reader.mark(next + 1));
    const located = reader.info(next + 1).lower === 'in';
    if (bare || located) {
      const end = located ? last : next;
      out.push(makeDraft(line, at, end, 'organisation', 0.9, 'country-government'));
      return end + 1;
    }
  }
  if (PROPER_HEADS.has(word) || isPersonShaped(reader, next, last)) {
    return readPlainRun(line, next, out, within, []);
  }
  return readPlainRun(line, at, out, NO_SPAN, []);
}

/** Offices after which one common word is a family name: "President Bush". */
const CALLS_BY_NAME = new Set(
  'president minister senator governor mayor judge justice king queen prince pope captain coach chancellor premier congressman congresswoman sheriff bishop archbishop cardinal sir lord lady dame'.split(
    ' ',
  ),
);

/** What bears the names of people with their titles. */
const NAMED_AFTER_PEOPLE = new Set(
  'airport stadium arena bridge palace avenue street boulevard highway station terminal mosque cathedral'.split(
    ' ',
  ),
);

function readTitled(
  line: Line,
  at: number,
  title: Title,
  within: Span | undefined,
  out: Draft[],
): number {
  const { reader } = line;
  const { next } = title;
  const follows =
    reader.gap(next) <= 1 && mayName(line, next) && !(reader.opens(next) && !title.honorificOnly);
  if (follows) {
    const last = endOfRun(line, next);
    const flags = reader.flags(next);
    const firstPlain =
      (flags & WORD.COMMON) !== 0 &&
      (flags & (WORD.GIVEN | WORD.GIVEN_WORD | WORD.VIETNAMESE_FAMILY | WORD.JAPANESE_FAMILY)) ===
        0;
    const strong = title.honorificOnly || title.drafts.length > 0;
    const called =
      firstPlain &&
      last === next &&
      CALLS_BY_NAME.has(reader.info(title.last).lower) &&
      (flags & (WORD.ANY_HEAD | WORD.TITLE | WORD.OFFICE_MODIFIER)) === 0;
    const personal =
      !firstPlain ||
      called ||
      (strong && last - next < 3 && (reader.flags(last) & WORD.ANY_HEAD) === 0);
    // "Sultan Babullah Airport": the title belongs to the name of the place.
    if (last > next && NAMED_AFTER_PEOPLE.has(reader.info(last).lower))
      return readPlainRun(line, at, out, within, []);
    if (personal && (reader.flags(last) & (WORD.COMPANY_ENDING | WORD.ORGANISATION_HEAD)) === 0) {
      out.push(...title.drafts);
      return readPerson(line, next, last, title.roles, within, title.last, out);
    }
    if (title.drafts.length === 0 && title.roles.length <= 1)
      return readPlainRun(line, at, out, within, []);
  }
  out.push(...title.drafts);
  if (title.drafts.length === 0 && next === title.last + 1) {
    // "King's College", "General Staff": the title opens a name.
    const last = endOfRun(line, at);
    if (last > title.last) return readPlainRunBetween(line, at, last, out, within, []);
  }
  return Math.max(next, title.last + 1);
}

/** A person's name after a title, up to the first word that can't belong to it. */
function readPerson(
  line: Line,
  first: number,
  runLast: number,
  roles: RoleCandidate[],
  within: Span | undefined,
  titleLast: number,
  out: Draft[],
): number {
  const { reader } = line;
  let last = first;
  for (let at = first + 1; at <= runLast; at++) {
    const flags = reader.flags(at);
    if ((flags & WORD.TITLE) !== 0 && (flags & (WORD.GIVEN | WORD.GIVEN_WORD)) === 0) break;
    const lower = reader.kind(at) === KIND.LOWER;
    if (lower && (flags & WORD.PARTICLE) === 0) break;
    if (reader.kind(at) === KIND.POSSESSIVE) break;
    if (reader.mark(at) === 0x26) break;
    last = at;
  }
  while (last > first && (reader.kind(last) === KIND.PUNCT || reader.kind(last) === KIND.LOWER))
    last--;
  last = widen(line, first, last, 'person').last;
  const draft = makeDraft(line, first, last, 'person', 0.95, 'title-before-name');
  draft.evidence[0] = { rule: 'title-before-name', detail: reader.raw(titleLast), score: 0.95 };
  draft.roles.push(...roles);
  draft.within = within;
  out.push(draft);
  return last + 1;
}

function readPlainRun(
  line: Line,
  at: number,
  out: Draft[],
  within: Span | undefined,
  roles: RoleCandidate[],
): number {
  return readPlainRunBetween(line, at, endOfRun(line, at), out, within, roles);
}

/** Officers of firms and bodies, right before whose names stands what they head. */
const HEADS_FIRM = new Set(
  'chief chairman chairwoman chairperson ceo president spokesman spokeswoman spokesperson director'.split(
    ' ',
  ),
);
/** What two have with each other. */
const JOINS_TWO = new Set(
  'merger deal tie alliance venture takeover dispute row feud rivalry partnership contract'.split(
    ' ',
  ),
);

/** Whether all words are capitalised and no words of English, places or peoples. */
function isOwnName(reader: Line['reader'], first: number, last: number): boolean {
  const plain = WORD.COMMON | WORD.PLACE | WORD.DEMONYM | WORD.CALENDAR | WORD.FUNCTION;
  for (let at = first; at <= last; at++) {
    if (reader.kind(at) < KIND.CAP || (reader.flags(at) & plain) !== 0) return false;
  }
  return true;
}

const BREAK_WORDS = new Set(
  'photo photos video image images source credit reporter update live watch read by via'.split(' '),
);

/** Splits a run where two names touch, and types what is left. */
function readPlainRunBetween(
  line: Line,
  first: number,
  runLast: number,
  out: Draft[],
  within: Span | undefined,
  roles: RoleCandidate[],
): number {
  const { reader } = line;
  let last = runLast;
  let headed = false;
  for (let at = first; at <= runLast; at++) {
    if (at > first && isHyphen(reader.mark(at)) && at < runLast) {
      const split = WORD.PLACE | WORD.DEMONYM;
      // "The Norlund-Hongcheng merger" is of two.
      if (
        runLast === first + 2 &&
        JOINS_TWO.has(reader.info(runLast + 1).lower) &&
        isOwnName(reader, first, first) &&
        isOwnName(reader, runLast, runLast)
      ) {
        for (const one of [first, runLast])
          out.push(makeDraft(line, one, one, 'organisation', 0.85, 'described'));
        return runLast + 1;
      }
      if ((reader.flags(at - 1) & split) !== 0 && (reader.flags(at + 1) & split) !== 0) {
        last = at - 1;
        break;
      }
    }
    if (at > first && reader.mark(at) === 0x26 && isPersonShaped(reader, first, at - 1)) {
      last = at - 1;
      break;
    }
    if (BREAK_WORDS.has(reader.info(at).lower) && reader.kind(at) !== KIND.LOWER) {
      if (at === first) return at + 1;
      last = at - 1;
      break;
    }
    if (at > first && endsBeforeEastern(reader, at, runLast)) {
      last = at - 1;
      break;
    }
    if (at > first && at === runLast && isPlaceAfterEvent(reader, at)) {
      last = at - 1;
      break;
    }
    if (
      at > first &&
      reader.kind(at) === KIND.UPPER &&
      reader.kind(at - 1) === KIND.UPPER &&
      reader.name(at - 1, at - 1).isOrganisation &&
      !reader.name(at - 1, at).isOrganisation
    ) {
      // "REUTERS AFP": two acronyms side by side.
      last = at - 1;
      break;
    }
    if (at > first && mayName(line, at) && reader.gap(at) === 1) {
      const cut = cutBeforeTitle(line, at, runLast);
      if (cut >= 0) {
        last = cut;
        headed = HEADS_FIRM.has(reader.info(at).lower);
        break;
      }
      if (endsPlainOffice(line, first, at, runLast)) {
        const office: RoleCandidate = {
          start: reader.start(first),
          end: reader.end(at - 1),
          title: reader.slice(first, at - 1),
          organisation: undefined,
          former: false,
        };
        return readPerson(line, at, runLast, [...roles, office], within, at - 1, out);
      }
    }
  }
  while (
    last > first &&
    (reader.kind(last) === KIND.PUNCT || reader.kind(last) === KIND.POSSESSIVE)
  )
    last--;
  const law = endOfLawBody(reader, first, last);
  if (law > last && law < line.to) {
    out.push(makeDraft(line, first, law, 'organisation', 0.85, 'law-body'));
    return law + 1;
  }
  const found = classify(line, first, last, roles);
  // "Lanhai | Chairman Xu Mingyuan": what its chairman heads.
  const type =
    headed && (!found || found.confidence < 0.7) && isOwnName(reader, first, last)
      ? { first, last, type: 'organisation' as const, confidence: 0.85, rule: 'described' }
      : found;
  if (type?.last === last) {
    const wider = widen(line, type.first, last, type.type);
    const draft = makeDraft(line, wider.first, wider.last, type.type, type.confidence, type.rule);
    draft.roles.push(...roles);
    draft.within = within;
    out.push(draft);
    return Math.max(wider.last, last) + 1;
  }
  if (type) {
    const draft = makeDraft(line, type.first, type.last, type.type, type.confidence, type.rule);
    draft.roles.push(...roles);
    draft.within = within;
    out.push(draft);
  }
  return last + 1;
}

const COURTS = new Set('crown county high district family supreme youth'.split(' '));

/** "Leeds crown court", "Ealing magistrates' court", "Metropolitan police"; `last` where none is. */
function endOfLawBody(reader: Line['reader'], first: number, last: number): number {
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
function endsBeforeEastern(reader: Line['reader'], at: number, runLast: number): boolean {
  const plain = WORD.COMMON | WORD.PLACE;
  return (
    runLast - at >= 2 &&
    (reader.flags(at) & (WORD.VIETNAMESE_FAMILY | plain)) === WORD.VIETNAMESE_FAMILY &&
    (reader.flags(at - 1) & WORD.ORGANISATION_HEAD) !== 0 &&
    isPersonShaped(reader, at, runLast)
  );
}

/** "… Summit | Hanoi": a known place right behind the head of an event. */
function isPlaceAfterEvent(reader: Line['reader'], at: number): boolean {
  return (
    (reader.flags(at) & WORD.PLACE) !== 0 &&
    (reader.flags(at - 1) & WORD.EVENT_HEAD) !== 0 &&
    (reader.flags(at - 1) & (WORD.ORGANISATION_HEAD | WORD.PLACE)) === 0
  );
}

/** "County Coroner | William McLaughlin": plain words without a head, then a whole name. */
function endsPlainOffice(line: Line, first: number, at: number, runLast: number): boolean {
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
function cutBeforeTitle(line: Line, at: number, runLast: number): number {
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

const ORDINAL = /^\d{1,4}(?:st|nd|rd|th|d)$/;
const ORDINAL_WORDS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
);
const NUMBERED_BODIES = new Set(
  'division army corps regiment brigade battalion squadron infantry fleet wing circuit congress parliament'.split(
    ' ',
  ),
);

const PLAIN_OR_PLACE = WORD.COMMON | WORD.PLACE | WORD.ANY_HEAD;

/** "Min|-jae", "Po|-wei": the small half of a Korean or Taiwanese given name; never "Paris|-based". */
function hasSmallHalf(reader: Line['reader'], last: number): boolean {
  const at = last + 2;
  if (reader.gap(last + 1) !== 0 || reader.gap(at) !== 0) return false;
  if (!isHyphen(reader.mark(last + 1)) || reader.kind(at) !== KIND.LOWER) return false;
  const { lower, flags } = reader.info(at);
  if (isKoreanGivenName(reader.info(last).lower, lower)) return true;
  if ((flags & WORD.COMMON) !== 0 || (reader.flags(last) & PLAIN_OR_PLACE) !== 0) return false;
  return /^[a-z]{2,6}$/.test(lower) && !/(?:ed|ing|style|like)$/.test(lower);
}

/** Takes in what belongs to a name though it is no capitalised word: "31st … Games", "Inc.". */
function widen(
  line: Line,
  first: number,
  last: number,
  type: DraftType,
): { first: number; last: number } {
  const { reader } = line;
  let from = first;
  let to = last;
  const flags = reader.flags(last);
  const numbered =
    (type === 'programme' && (flags & WORD.EVENT_HEAD) !== 0) ||
    NUMBERED_BODIES.has(reader.info(last).lower);
  const before = first - 1;
  if (numbered && before >= line.from && reader.gap(first) === 1) {
    const word = reader.info(before);
    if (
      ORDINAL.test(word.lower) ||
      (ORDINAL_WORDS.has(word.lower) && reader.kind(before) === KIND.CAP)
    ) {
      from = before;
    }
  }
  const dot = last + 1;
  if (
    reader.mark(dot) === 0x2e &&
    reader.gap(dot) === 0 &&
    dot + 1 < line.to &&
    !reader.opens(dot + 1)
  ) {
    const { lower } = reader.info(last);
    if (
      (flags & WORD.ABBREVIATION) !== 0 &&
      (lower === 'jr' || lower === 'sr' || (flags & WORD.COMPANY_ENDING) !== 0)
    ) {
      to = dot;
    }
  }
  if (type === 'person' && last > first && to + 2 < line.to && hasSmallHalf(reader, to)) to += 2;
  if (type === 'programme' && reader.kind(to + 1) === KIND.NUMBER && reader.gap(to + 1) === 1) {
    if (/^(?:19|20)\d\d$/.test(reader.raw(to + 1)) && (flags & WORD.EVENT_HEAD) !== 0) to++;
  }
  return { first: from, last: to };
}

function makeDraft(
  line: Line,
  first: number,
  last: number,
  type: Draft['type'],
  confidence: number,
  rule: string,
): Draft {
  return newDraft(first, last, type, { rule, score: confidence }, line.language);
}
