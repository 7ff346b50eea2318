import * as WORD from '../../names/wordFlags';
import type { RoleCandidate } from '../candidate';
import type { Draft } from './draft';
import { PAST } from './officeTitles';
import * as KIND from './tokenKinds';
import type { WordReader } from './wordReader';

/** How many words of an office in lower case are looked at on either side. */
const MOST_WORDS = 6;

/**
 * Reads what stands beside names: an acronym in brackets behind its name, offices in lower case
 * before a person ("party leader Jane Doe") and behind ("Jane Doe, the governor of …"). Changes the
 * drafts, which are in text order. Linear.
 */
export function readBesideNames(reader: WordReader, drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    if (next) {
      joinAcronym(reader, draft, next);
      joinOtherName(reader, draft, next);
    }
    if (draft.type !== 'person' || draft.language === 'vi') return;
    if (draft.roles.length === 0) {
      const before = officeBefore(reader, draft, index > 0 ? drafts[index - 1] : undefined);
      if (before) draft.roles.push(before);
      const after = officeAfter(reader, draft, next);
      if (after) draft.roles.push(after);
    }
  });
}

/** "… Development Programme (UNDP)": what stands in brackets is the same thing. */
function joinAcronym(reader: WordReader, name: Draft, acronym: Draft): void {
  if (acronym.first !== acronym.last || acronym.first !== name.last + 2) return;
  if (reader.mark(name.last + 1) !== 0x28 || reader.mark(acronym.last + 1) !== 0x29) return;
  const text = reader.raw(acronym.first);
  const kind = reader.kind(acronym.first);
  if (kind !== KIND.UPPER && kind !== KIND.MIXED && kind !== KIND.CAP) return;
  if (name.first === name.last || name.type === 'person') return;
  const spelled = initialsOf(reader, name).startsWith(text.toUpperCase().replace(/S$/, ''));
  if (name.type === 'place' && !spelled) return;
  if (kind === KIND.CAP && acronym.type !== 'organisation' && acronym.type !== name.type) return;
  if (acronym.type === 'place' || acronym.type === 'person') return;
  acronym.type = name.type;
  acronym.evidence.unshift({
    rule: 'gloss-in-brackets',
    detail: reader.slice(name.first, name.last),
    score: 0.95,
  });
  acronym.confidence = Math.max(acronym.confidence, 0.9);
  name.glosses.push({
    text,
    language: name.language,
    kind: kind === KIND.CAP ? 'gloss' : 'acronym',
  });
}

/** "Lotus Robotics (Hoa Sen)": two plain words in brackets behind a body are its other name. */
function joinOtherName(reader: WordReader, name: Draft, other: Draft): void {
  if (name.type !== 'organisation' || other.language !== 'vi' || other.confidence >= 0.7) return;
  if (other.first !== name.last + 2 || other.last !== other.first + 1) return;
  if (reader.mark(name.last + 1) !== 0x28 || reader.mark(other.last + 1) !== 0x29) return;
  other.type = name.type;
  other.confidence = 0.9;
  other.evidence.unshift({
    rule: 'gloss-in-brackets',
    detail: reader.slice(name.first, name.last),
    score: 0.9,
  });
  const text = reader.slice(other.first, other.last);
  name.glosses.push({ text, language: other.language, kind: 'gloss' });
}

function initialsOf(reader: WordReader, { first, last }: Draft): string {
  let initials = '';
  for (let at = first; at <= last; at++) {
    const kind = reader.kind(at);
    if (kind >= KIND.CAP && kind <= KIND.INITIAL) initials += reader.raw(at).charAt(0);
  }
  return initials.toUpperCase();
}

function isOfficeWord(reader: WordReader, at: number): boolean {
  return (
    reader.kind(at) === KIND.LOWER &&
    (reader.flags(at) & (WORD.TITLE | WORD.OFFICE_MODIFIER)) !== 0 &&
    (reader.flags(at) & WORD.HONORIFIC) === 0
  );
}

function officeBefore(
  reader: WordReader,
  person: Draft,
  previous: Draft | undefined,
): RoleCandidate | undefined {
  const last = person.first - 1;
  if (reader.gap(person.first) !== 1 || reader.opens(person.first)) return undefined;
  if (!isOfficeWord(reader, last) || (reader.flags(last) & WORD.TITLE) === 0) return undefined;
  let first = last;
  while (last - first < MOST_WORDS && isOfficeWord(reader, first - 1) && reader.gap(first) === 1)
    first--;
  let former = false;
  while (first < last && PAST.has(reader, first)) {
    former = true;
    first++;
  }
  // "X leader", "X's leader": the body or country right before.
  const owner = reader.kind(first - 1) === KIND.POSSESSIVE ? first - 2 : first - 1;
  const organisation =
    previous?.last === owner && previous.type !== 'person' && reader.gap(first) === 1
      ? { start: reader.start(previous.first), end: reader.end(previous.last) }
      : undefined;
  return {
    start: reader.start(first),
    end: reader.end(last),
    title: reader.slice(first, last),
    organisation,
    former,
  };
}

function officeAfter(
  reader: WordReader,
  person: Draft,
  next: Draft | undefined,
): RoleCandidate | undefined {
  if (reader.mark(person.last + 1) !== 0x2c) return undefined;
  let at = person.last + 2;
  const article = reader.info(at).lower;
  if (article === 'a' || article === 'an' || article === 'the') at++;
  let former = false;
  if (PAST.has(reader, at)) {
    former = true;
    at++;
  }
  const first = at;
  let last = -1;
  for (; at - first < MOST_WORDS && reader.kind(at) === KIND.LOWER; at++) {
    if (at > first && reader.gap(at) !== 1) break;
    if ((reader.flags(at) & WORD.TITLE) !== 0) last = at;
    else if (!isOfficeWord(reader, at) && last >= 0) break;
  }
  if (last < 0 || (article === reader.info(first).lower && last - first > 2)) return undefined;
  const connector = reader.info(last + 1).lower;
  const from = reader.info(last + 2).lower === 'the' ? last + 3 : last + 2;
  const of = connector === 'of' || connector === 'at' || connector === 'for';
  const organisation =
    of && next?.first === from && next.type !== 'person'
      ? { start: reader.start(next.first), end: reader.end(next.last) }
      : undefined;
  return {
    start: reader.start(first),
    end: reader.end(last),
    title: reader.slice(first, last),
    organisation,
    former,
  };
}
