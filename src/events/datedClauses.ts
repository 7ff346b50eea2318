import type { Span } from '../text/span';
import { isActor } from './candidates';
import { isAsOf, isDateline, placeOf, precision } from './clauseParts';
import type { Draft } from './clauses';
import { Flag } from './lexicon';
import type { Participant, Report } from './report';
import { type Sentence, trimSpan } from './sentence';
import { isTerm } from './terms';

/** Words (or characters, in scripts without spaces) that a clause must have beside its date. */
const FEWEST_WORDS = 4;
const FEWEST_CHARACTERS = 5;
const MOST_PARTICIPANTS = 8;
/** How far into a clause its subject ends at most, for the words of a title. */
const SUBJECT_REACH = 0.5;

/**
 * Reports for what a sentence tells with a day or month of its own, but without any verb or noun that
 * is known: "Shares closed lower on Monday". Of no kind, with the clause for its words. `told` are the
 * reports that the sentence has by its words. Linear in the sentence.
 */
export function readDatedClauses(
  text: string,
  sentence: Sentence,
  told: readonly Draft[],
  paragraphIndex: number,
): Draft[] {
  const { paragraph } = sentence;
  if (paragraph.part === 'timestamp' || paragraph.part === 'byline') return [];
  if (paragraph.part === 'dateline' || paragraph.furniture === 'teaser') return [];
  const last = sentence.lower.charAt(sentence.end - 1);
  if (sentence.dates.length === 0 || last === '?' || last === '?') return [];
  const drafts: Draft[] = [];
  for (const clause of partsOf(sentence)) {
    if (told.some(({ report }) => report.start < clause.end && report.end > clause.start)) continue;
    const date = dateIn(sentence, clause);
    if (!date) continue;
    const report = reportOf(text, sentence, clause, date);
    if (!report) continue;
    drafts.push({
      report,
      ownDate: true,
      perfect: false,
      both: false,
      pronoun: false,
      daysFromMain: undefined,
      mainDate: undefined,
      sameTime: false,
      paragraph: paragraphIndex,
    });
  }
  return drafts;
}

/** The stretches of a sentence between its semicolons. */
function partsOf({ lower, start, end }: Sentence): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const code = lower.charCodeAt(at);
    if (code !== 0x3b && code !== 0xff1b) continue;
    parts.push({ start: from, end: at });
    from = at + 1;
  }
  parts.push({ start: from, end });
  return parts;
}

interface OwnDate extends Span {
  readonly index: number;
  readonly day: boolean;
  readonly future: boolean;
}

/** The first expression that dates a clause: a day, else a month. */
function dateIn(sentence: Sentence, clause: Span): OwnDate | undefined {
  let month: OwnDate | undefined;
  for (const { index, item } of sentence.dates) {
    if (item.start < clause.start || item.end > clause.end) continue;
    const precise = precision(item);
    if (precise < 2 || isDateline(sentence, item) || isAsOf(sentence, item)) continue;
    if (isTerm(sentence.lower, item) || isQuoted(sentence, item)) continue;
    const { start, end } = item;
    const own = { start, end, index, day: precise === 3, future: item.outlook === 'future' };
    if (own.day) return own;
    month ??= own;
  }
  return month;
}

/** Whether an odd number of quotation marks stands before it in its sentence: somebody's own words. */
function isQuoted({ lower, start }: Sentence, date: Span): boolean {
  let open = 0;
  let plain = 0;
  for (let at = start; at < date.start; at++) {
    const char = lower.charAt(at);
    if (char === '“' || char === '「' || char === '«') open++;
    else if (char === '”' || char === '」' || char === '»') open--;
    else if (char === '"') plain++;
  }
  return open > 0 || plain % 2 === 1;
}

function reportOf(
  text: string,
  sentence: Sentence,
  clause: Span,
  date: OwnDate,
): Report | undefined {
  const { spaced } = sentence;
  const span = trimSpan(text, clause);
  if (countWords(sentence, span, date) < (spaced ? FEWEST_WORDS : FEWEST_CHARACTERS)) {
    return undefined;
  }
  let flags = 0;
  for (const { start, end, entry } of sentence.hits) {
    if (start >= clause.start && end <= clause.end) flags |= entry.flags;
  }
  if ((flags & Flag.conditional) !== 0 || (flags & Flag.negated) !== 0) return undefined;
  const participants: Participant[] = [];
  let subject = span.start;
  for (const [position, { item }] of sentence.mentions.entries()) {
    if (item.start < clause.start || item.end > clause.end) continue;
    if (!isActor(sentence, position) || participants.length >= MOST_PARTICIPANTS) continue;
    if (participants.some(({ entity }) => entity === item.entity)) continue;
    const first = participants.length === 0;
    if (first && item.end - span.start < (span.end - span.start) * SUBJECT_REACH) {
      subject = item.end;
    }
    participants.push({ entity: item.entity, role: first ? 'agent' : 'participant' });
  }
  const object = objectOf(text, span, subject, date);
  const score = (date.day ? 0.62 : 0.56) + (participants.length > 0 ? 0.04 : 0);
  return {
    ...span,
    type: 'other',
    trigger: { start: object.start, end: Math.min(object.end, object.start + (spaced ? 1 : 2)) },
    date: date.index,
    place: placeIn(sentence, clause, object),
    participants,
    object,
    modality: date.future || (flags & Flag.planned) !== 0 ? 'planned' : 'actual',
    zone: sentence.paragraph.zone,
    confidence: score,
    evidence: [{ rule: 'dated-clause', detail: text.slice(date.start, date.end), score }],
  };
}

function placeIn(sentence: Sentence, clause: Span, object: Span): number | undefined {
  const hit = { start: object.start, end: object.start, entry: NOTHING };
  return placeOf(sentence, clause, { hit, type: 'other' });
}

const NOTHING = {
  text: '',
  flags: 0,
  cues: 0,
  acts: [],
  nouns: [],
  support: undefined,
  shorter: undefined,
} as const;

function countWords({ lower, spaced }: Sentence, span: Span, date: Span): number {
  let count = 0;
  let inWord = false;
  for (let at = span.start; at < span.end; at++) {
    if (at >= date.start && at < date.end) {
      inWord = false;
      continue;
    }
    const letter = isLetter(lower.charCodeAt(at));
    if (letter && (!spaced || !inWord)) count++;
    inWord = letter;
  }
  return count;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x2000) || code >= 0x3040;
}

/** The words behind the subject, without the date at either end. */
function objectOf(text: string, span: Span, subject: number, date: Span): Span {
  let start = Math.max(span.start, subject);
  let { end } = span;
  if (date.start - start <= 4 && date.end < end) start = date.end;
  else if (end - date.end <= 3 && date.start > start) end = date.start;
  const object = trimSpan(text, { start, end: Math.min(end, start + 120) });
  const tail = /\s(?:on|in|at|from|by|since|vào|hôm|ngày|từ|trong)$/iu.exec(
    text.slice(object.start, object.end),
  );
  return tail ? { start: object.start, end: object.start + tail.index } : object;
}
