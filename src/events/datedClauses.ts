import type { Span } from '../text/span';
import { isActor } from './candidates';
import { isAsOf, isDateline, isOfSaying, placeOf, precision } from './clauseParts';
import type { TemporalExpression } from '../time/temporal';
import type { Draft } from './clauses';
import * as Flag from './phraseFlags';
import type { Participant, Report } from './report';
import { type Sentence, trimSpan } from './sentence';
import { isTerm } from './terms';

/** Words (or characters, in scripts without spaces) that a clause must have beside its date. */
const FEWEST_WORDS = 4;
const FEWEST_CHARACTERS = 5;
const MOST_PARTICIPANTS = 8;
/** Units that must stand before what a sentence tells by its words. */
const FEWEST_UNITS = 12;
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
  const dates = ownDates(sentence);
  if (dates.length === 0) return [];
  const triggers = told.map(({ report }) => report.trigger);
  for (const part of datedParts(sentence, triggers)) {
    const others = told.filter(({ report }) => report.start < part.end && report.end > part.start);
    const first = Math.min(part.end, ...others.map(({ report }) => report.start));
    // "Began on Wednesday to look into why …": what stands before the crash that is told of.
    const clause = { start: part.start, end: first };
    if (others.length > 0 && first - part.start < FEWEST_UNITS) continue;
    const date = dateIn(dates, clause);
    if (!date) continue;
    const report = reportOf(text, sentence, clause, date);
    if (!report) continue;
    drafts.push({
      report,
      ownDate: true,
      perfect: false,
      both: false,
      bare: false,
      pronoun: false,
      daysFromMain: undefined,
      mainDate: undefined,
      sameTime: false,
      paragraph: paragraphIndex,
    });
  }
  return drafts;
}

interface OwnDate extends Span {
  readonly index: number;
  readonly day: boolean;
  readonly future: boolean;
}

let sentenceRead: Sentence | undefined;
let datesRead: readonly OwnDate[] = [];

/**
 * The expressions of a sentence that can date what it tells: days and months, in text order. Asked for
 * more than once of one sentence after another, and answered once.
 */
function ownDates(sentence: Sentence): readonly OwnDate[] {
  if (sentence.dates.length === 0) return [];
  if (sentence === sentenceRead) return datesRead;
  const found: OwnDate[] = [];
  for (const { index, item } of sentence.dates) {
    const precise = precision(item);
    if (precise < 2 || isDateline(sentence, item) || isAsOf(sentence, item)) continue;
    if (isOfSaying(sentence, item)) continue;
    if (isTerm(sentence.lower, item) || isQuoted(sentence, item)) continue;
    const { start, end } = item;
    // "(編輯：…)1110721": the day of the page.
    if (end - start >= 7 && /^\d{7,8}$/.test(sentence.lower.slice(start, end))) continue;
    found.push({ start, end, index, day: precise === 3, future: isToCome(item) });
  }
  sentenceRead = sentence;
  datesRead = found;
  return found;
}

/** The first expression that dates a clause: a day, else a month. */
function dateIn(dates: readonly OwnDate[], clause: Span): OwnDate | undefined {
  const own = dates.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  return own.find(({ day }) => day) ?? own[0];
}

/**
 * The clauses of a sentence as far as each is dated by itself or tells something by itself: it is cut at
 * semicolons and commas behind which a date (or, behind a semicolon, a trigger) of its own stands, if
 * what stands before says something as well. In text order, one at least.
 */
export function datedParts(sentence: Sentence, triggers: readonly Span[]): Span[] {
  const { start, end, breaks } = sentence;
  const dates = breaks.length === 0 ? [] : ownDates(sentence);
  const parts: Span[] = [];
  let from = start;
  let d = 0;
  let t = 0;
  for (let b = 0; b < breaks.length; b++) {
    const each = breaks[b];
    if (!each || each.at <= from) continue;
    while (d < dates.length && (dates[d]?.start ?? 0) < each.at) d++;
    while (t < triggers.length && (triggers[t]?.start ?? 0) < each.at) t++;
    const date = dates[d];
    const trigger = triggers[t];
    if (!date && !trigger) break;
    if (!date && each.strength !== 3) continue;
    const next = breaks.slice(b + 1, b + LOOK_AHEAD).find(({ strength }) => strength >= 1);
    const until = next?.at ?? end;
    const dated = date !== undefined && date.end <= until;
    const told = each.strength === 3 && trigger !== undefined && trigger.end <= until;
    if (!dated && !told) continue;
    const after = { start: each.at, end: until };
    const short = countWords(sentence, after, date) < fewestWords(sentence);
    const before = dates.find((one) => one.start >= from && one.end <= each.at);
    const says = triggers.some((one) => one.start >= from && one.end <= each.at);
    if (!says && !before) continue;
    // "… and was allowed to fly again from Monday": a clause, not one more day of a list.
    if (each.strength < 1 && (short || !before)) continue;
    // ", to Vietnam in January 2025": the day of what stands before.
    if (short && !told && !before && trigger === undefined) continue;
    if (countWords(sentence, { start: from, end: each.at }, before) < fewestWords(sentence)) {
      continue;
    }
    parts.push({ start: from, end: each.at });
    from = each.at;
  }
  parts.push({ start: from, end });
  return parts;
}

/** How many places where clauses may meet are looked at for the end of the next one. */
const LOOK_AHEAD = 4;

function fewestWords({ spaced }: Sentence): number {
  return spaced ? FEWEST_WORDS - 1 : FEWEST_CHARACTERS - 1;
}

function isToCome({ outlook, meaning }: TemporalExpression): boolean {
  if (outlook !== undefined) return outlook === 'future';
  return meaning.kind === 'relative' && meaning.count > 0;
}

/** Whether an odd number of quotation marks stands before it in its sentence: somebody's own words. */
function isQuoted({ lower, start, quotes }: Sentence, date: Span): boolean {
  // The words may have begun in a sentence before.
  if (quotes.some((quote) => quote.start <= date.start && quote.end >= date.end)) return true;
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

/** What may be or might have been. */
const MAY_BE =
  /(?:^|[^\p{L}])(?:if|unless|would|could|might|may|can(?= (?:be|only|also|now|use|apply|buy|log))|whether|nếu|có thể|liệu)(?=$|[^\p{L}])|如果|若|可能|或将|假如|能否|是否/u;

/** One of these stands wherever the pattern fits, which takes its time to say so. */
const MAYS =
  'if unless would could might may can whether nếu có thể liệu 如果 若 可能 或将 假如 能否 是否'.split(
    ' ',
  );
/** What they begin with. */
const OPENS_MAY = new Set(MAYS.map((word) => word.charCodeAt(0)));

/** Whether what stands between two offsets may be or might have been. */
function mayBe(lower: string, start: number, end: number): boolean {
  let inWord = false;
  for (let at = start; at < end; at++) {
    const code = lower.charCodeAt(at);
    const opens = !inWord;
    inWord = isLatin(code);
    if (opens && OPENS_MAY.has(code) && MAYS.some((word) => lower.startsWith(word, at)))
      return MAY_BE.test(lower.slice(start, end));
  }
  return false;
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
  const around = commasAround(sentence, clause, date);
  let flags = 0;
  for (const { start, end, entry } of sentence.hits) {
    if (start >= around.start && end <= around.end) flags |= entry.flags;
  }
  const { lower } = sentence;
  if (mayBe(lower, span.start, date.start) || mayBe(lower, date.end, span.end)) return undefined;
  if (!date.day && FIGURE.test(lower.slice(span.start, span.end))) return undefined;
  // 记者14日在市中心看到,…: only how it is known has the day.
  if (
    !spaced &&
    /(?:看到|获悉|报导|报道)[,，]?$|(?<!被)发现$/u.test(lower.slice(around.end - 4, around.end))
  ) {
    return undefined;
  }
  const participants: Participant[] = [];
  let subject = span.start;
  for (let position = 0; position < sentence.mentions.length; position++) {
    const item = sentence.mentions[position]?.item;
    if (!item || item.start < clause.start || item.end > clause.end) continue;
    const acts = isActor(sentence, position) || item.type === 'system';
    if (!acts || participants.length >= MOST_PARTICIPANTS) continue;
    if (participants.some(({ entity }) => entity === item.entity)) continue;
    const first = participants.length === 0;
    if (first && item.end - span.start < (span.end - span.start) * SUBJECT_REACH) {
      subject = item.end;
    }
    participants.push({ entity: item.entity, role: first ? 'agent' : 'participant' });
  }
  const object = objectOf(text, span, subject, date);
  const score = (date.day ? 0.62 : 0.6) + (participants.length > 0 ? 0.04 : 0);
  return {
    start: span.start,
    end: span.end,
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

/** What was measured over a month: no happening. */
const FIGURE =
  /同比|环比|营收|theo thống kê|so với cùng kỳ|year[- ]on[- ]year|from a year earlier|a year ago/u;

/** The stretch between commas in which the date stands. */
function commasAround({ breaks }: Sentence, clause: Span, date: Span): Span {
  let { start, end } = clause;
  for (const { at, strength } of breaks) {
    if (strength < 1 || at <= start || at >= end) continue;
    if (at <= date.start) start = at;
    else if (at > date.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}

function placeIn(sentence: Sentence, clause: Span, object: Span): number | undefined {
  const hit = { start: object.start, end: object.start, entry: NOTHING };
  return placeOf(sentence, clause, { hit, type: 'other' });
}

const NOTHING = {
  text: '',
  flags: 0,
  traits: 0,
  cues: 0,
  acts: [],
  nouns: [],
  support: undefined,
} as const;

function countWords({ lower, spaced }: Sentence, span: Span, date: Span | undefined): number {
  let count = 0;
  let inWord = false;
  for (let at = span.start; at < span.end; at++) {
    if (date && at >= date.start && at < date.end) {
      inWord = false;
      continue;
    }
    const letter = isLetter(lower.charCodeAt(at));
    if (letter && (!spaced || !inWord)) count++;
    inWord = letter;
  }
  return count;
}

/** Whether a unit is surely a letter, and of a script with spaces between words. */
function isLatin(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return code >= 0x1e00 && code < 0x1f00;
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
