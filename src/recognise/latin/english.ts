import * as WORD from '../../names/wordFlags';
import type { RoleCandidate } from '../candidate';
import type { Span } from '../../text/span';
import { type Draft, newDraft } from './draft';
import { opensPinyinName } from './capitals';
import * as KIND from './tokenKinds';
import { endOfRun, isHyphen, isLetterPrefix, mayName, type Line } from './nameRuns';
import { PAST, readTitle, type ReadBody, type Title } from './officeTitles';
import { readShoutedName } from './shoutedNames';
import { isPersonShaped } from './personShapes';
import {
  cutBeforeTitle,
  endOfLawBody,
  endsBeforeEastern,
  endsPlainOffice,
  isPlaceAfterEvent,
} from './runEnds';
import { classify } from './typing';
import { widen } from './widenNames';
import { WordClass } from './wordClass';

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
  if (PAST.has(reader, at)) return at + 1;
  return readPlainRun(line, at, out, NO_SPAN, []);
}

const GENERIC_AFTER_DEMONYM = new WordClass(
  'government embassy parliament army navy cabinet congress senate consulate ministry',
);
const PROPER_HEADS = new WordClass(
  'ministry department national supreme state central federal foreign government house senate people embassy constitutional',
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
  if (GENERIC_AFTER_DEMONYM.has(reader, next)) {
    const bare = last === next || isHyphen(reader.mark(next + 1));
    const located = reader.info(next + 1).lower === 'in';
    if (bare || located) {
      const end = located ? last : next;
      out.push(makeDraft(line, at, end, 'organisation', 0.9, 'country-government'));
      return end + 1;
    }
  }
  if (PROPER_HEADS.has(reader, next) || isPersonShaped(reader, next, last)) {
    return readPlainRun(line, next, out, within, []);
  }
  return readPlainRun(line, at, out, NO_SPAN, []);
}

/** Offices after which one common word is a family name: "President Bush". */
const CALLS_BY_NAME = new WordClass(
  'president minister senator governor mayor judge justice king queen prince pope captain coach chancellor premier congressman congresswoman sheriff bishop archbishop cardinal sir lord lady dame',
);

/** What bears the names of people with their titles. */
const NAMED_AFTER_PEOPLE = new WordClass(
  'airport stadium arena bridge palace avenue street boulevard highway station terminal mosque cathedral',
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
      !opensPinyinName(reader, next) &&
      (flags & (WORD.GIVEN | WORD.GIVEN_WORD | WORD.VIETNAMESE_FAMILY | WORD.JAPANESE_FAMILY)) ===
        0;
    const strong = title.honorificOnly || title.drafts.length > 0;
    const called =
      firstPlain &&
      last === next &&
      CALLS_BY_NAME.has(reader, title.last) &&
      (flags & (WORD.ANY_HEAD | WORD.TITLE | WORD.OFFICE_MODIFIER)) === 0;
    const personal =
      !firstPlain ||
      called ||
      (strong && last - next < 3 && (reader.flags(last) & WORD.ANY_HEAD) === 0);
    // "Sultan Babullah Airport": the title belongs to the name of the place.
    if (last > next && NAMED_AFTER_PEOPLE.has(reader, last))
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
const HEADS_FIRM = new WordClass(
  'chief chairman chairwoman chairperson ceo president spokesman spokeswoman spokesperson director',
);
/** What two have with each other. */
const JOINS_TWO = new WordClass(
  'merger deal tie alliance venture takeover dispute row feud rivalry partnership contract',
);

/** Whether all words are capitalised and no words of English, places or peoples. */
function isOwnName(reader: Line['reader'], first: number, last: number): boolean {
  const plain = WORD.COMMON | WORD.PLACE | WORD.DEMONYM | WORD.CALENDAR | WORD.FUNCTION;
  for (let at = first; at <= last; at++) {
    if (reader.kind(at) < KIND.CAP || (reader.flags(at) & plain) !== 0) return false;
  }
  return true;
}

const BREAK_WORDS = new WordClass(
  'photo photos video image images source credit reporter update live watch read by via',
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
        JOINS_TWO.has(reader, runLast + 1) &&
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
    if (BREAK_WORDS.has(reader, at) && reader.kind(at) !== KIND.LOWER) {
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
        headed = HEADS_FIRM.has(reader, at);
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
