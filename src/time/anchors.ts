import type { Evidence } from '../recognise/recognition';
import { firstFrom } from '../text/span';
import type { Paragraph, SourceText } from '../text/sourceText';
import { fromDayNumber } from './calendar';
import { edtfBounds, edtfDate, formatEdtf, isEdtf } from './edtf';
import { isLetter } from './line';
import { resolveTime } from './resolveTime';
import type { Anchor, TemporalExpression } from './temporal';

const ABBREVIATION = /\p{Lu}[\p{L}]{0,3}\./gu;

const STOP = /[.!?;。！？；](?:\s|$)/u;

/** Words that stand beside the date of a page: "Updated", "Cập nhật", 发布时间. */
const STAMP_WORDS =
  /(?:^|[^\p{L}])(?:updated?|published|posted|last modified|release date|date|cập nhật|đăng|xuất bản|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|gmt|publié|mis à jour|publicado|actualizado)(?:$|[^\p{L}])|发布|發布|发表|發表|更新|来源|來源|日期|时间|時間|配信|公開/iu;

/** Longest line that is looked at as a stamp, and most letters beside its date. */
const STAMP_LINE = 160;
const STAMP_REST = 40;

/** How far into a paragraph a dateline may reach. */
const DATELINE_REACH = 90;

/**
 * The expression by which a source tells the day it was written: a timestamp, a byline with a date
 * or a dateline. It may lack its year (`越通社东京8月7日——`).
 */
export interface PublicationMark {
  /** Index into the temporal expressions of the source. */
  readonly expression: number;
  readonly evidence: Evidence;
}

function isDayPrecise(expression: TemporalExpression): boolean {
  const { meaning } = expression;
  return meaning.kind === 'calendar' && meaning.parts.day !== undefined;
}

function countLetters(text: string, start: number, end: number): number {
  let letters = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x2e80) letters += 3;
    else if (isLetter(code)) letters++;
  }
  return letters;
}

function endsAsSentence(text: string, paragraph: Paragraph): boolean {
  return '.!?。！？'.includes(text.charAt(paragraph.end - 1));
}

/** How surely a line with a date is a stamp of the page; 0 where it is not. */
function stampScore(
  source: SourceText,
  paragraph: Paragraph,
  expression: TemporalExpression,
): { rule: string; score: number } | undefined {
  const { text } = source;
  const length = paragraph.end - paragraph.start;
  if (paragraph.part === 'headline') return undefined;
  // "(編輯:…)1130227": seven figures behind the bracket that names the editor.
  const stamp = expression.end - expression.start === 7 && expression.end >= paragraph.end;
  if (stamp && /^\d{7}$/.test(text.slice(expression.start, expression.end))) {
    return { rule: 'sign-off', score: 0.93 };
  }
  if (length > STAMP_LINE) return undefined;
  if (paragraph.part === 'byline') return { rule: 'byline-date', score: 0.93 };
  const rest =
    countLetters(text, paragraph.start, expression.start) +
    countLetters(text, expression.end, paragraph.end);
  if (rest > 2 * STAMP_REST) return undefined;
  if (paragraph.part === 'timestamp') return { rule: 'timestamp', score: 0.97 };
  const line = text.slice(paragraph.start, paragraph.end);
  const told = STAMP_WORDS.test(line);
  if (endsAsSentence(text, paragraph) && !told) return undefined;
  if (expression.time && rest <= STAMP_REST) return { rule: 'timestamp', score: 0.95 };
  if (told) return { rule: 'timestamp', score: 0.92 };
  return rest <= 12 ? { rule: 'date-line', score: 0.88 } : undefined;
}

/** Whether a date near the start of a paragraph belongs to its dateline: a dash or bracket follows. */
function isInDateline(
  source: SourceText,
  paragraph: Paragraph,
  expression: TemporalExpression,
): boolean {
  if (paragraph.part === 'dateline') return true;
  if (paragraph.part === 'furniture' || paragraph.part === 'headline') return false;
  if (expression.start - paragraph.start > DATELINE_REACH) return false;
  const { text } = source;
  const before = text.slice(paragraph.start, expression.start);
  if (STOP.test(before.replace(ABBREVIATION, ''))) return false;
  const stop = Math.min(paragraph.end, expression.end + 40);
  const after = text.slice(expression.end, stop);
  if (
    /^\s?[)）】\]]?\s?(?:[(（][^()（）]{1,24}[)）]\s?)?(?:--|—|–|-\s|[专專]?[电電讯訊])/u.test(
      after,
    )
  ) {
    // "HANOI, January 9 (VNA) — …" has a place before it, no verb.
    return countLetters(text, paragraph.start, expression.start) <= 60;
  }
  return /^[(（【[]/u.test(before) && /^[^()（）【】]{0,12}[)）】\]]/u.test(after);
}

interface Found extends PublicationMark {
  readonly rank: number;
}

/**
 * The expression that stands for the day of publication, by zone. Stamps go before datelines, the
 * first before later ones; never a date within the text itself.
 */
export function findPublicationMarks(
  source: SourceText,
  dates: readonly TemporalExpression[],
): Map<number, PublicationMark> {
  return findMarks(source, dates).best;
}

/** The mark of each zone, and the first dateline of each that lacks its year. */
function findMarks(
  source: SourceText,
  dates: readonly TemporalExpression[],
): {
  readonly best: Map<number, PublicationMark>;
  readonly datelines: Map<number, PublicationMark>;
} {
  const datelines = new Map<number, PublicationMark>();
  const best = new Map<number, Found>();
  const bodyLines = new Map<number, number>();
  let at = 0;
  for (const paragraph of source.paragraphs) {
    const { zone } = paragraph;
    const seen = bodyLines.get(zone) ?? 0;
    const isText = paragraph.part === 'body' || paragraph.part === 'lead';
    at = Math.max(at, firstFrom(dates, paragraph.start));
    let expressionIndex = at;
    for (; expressionIndex < dates.length; expressionIndex++) {
      const expression = dates[expressionIndex];
      if (!expression || expression.start >= paragraph.end) break;
      if (!isDayPrecise(expression)) continue;
      // The head of a page is its first lines; a stamp at its foot says so in words.
      // A list of what is new may stand above a dispatch.
      const early = seen < (paragraph.part === 'dateline' ? 6 : 3);
      const stamp = stampScore(source, paragraph, expression);
      let found: { rule: string; score: number } | undefined;
      if (stamp && (early || stamp.rule === 'timestamp' || stamp.rule === 'sign-off'))
        found = stamp;
      else if (early && isInDateline(source, paragraph, expression)) {
        found = { rule: 'dateline', score: 0.9 };
      }
      if (!found) continue;
      const complete =
        expression.meaning.kind === 'calendar' && expression.meaning.parts.year !== undefined;
      const evidence = {
        rule: found.rule,
        detail: source.text.slice(expression.start, expression.end),
        score: found.score,
      };
      if (found.rule === 'dateline' && !complete && !datelines.has(zone)) {
        datelines.set(zone, { expression: expressionIndex, evidence });
      }
      const rank = (complete ? 2 : 0) + found.score + (early ? 1 : 0);
      const known = best.get(zone);
      if (!known || rank > known.rank + 0.04) {
        best.set(zone, { rank, expression: expressionIndex, evidence });
      }
    }
    at = expressionIndex;
    if (isText) bodyLines.set(zone, seen + 1);
  }
  const marks = new Map(
    [...best].map(([zone, { expression, evidence }]) => [zone, { expression, evidence }]),
  );
  return { best: marks, datelines };
}

/** Most days that a page shows a dispatch after it was written. */
const DAYS_UNTIL_SHOWN = 2;

/** The day of a dateline within a page stamped a day or two later: "today" is that of the dispatch. */
function dayOfDispatch(
  date: string,
  mark: PublicationMark | undefined,
  dates: readonly TemporalExpression[],
): Anchor | undefined {
  const expression = mark && dates[mark.expression];
  if (!expression) return undefined;
  const stamp = edtfBounds(date);
  const value = resolveTime(expression, { date, evidence: mark.evidence }).value;
  const told = value === undefined ? undefined : edtfBounds(value);
  if (value === undefined || !stamp || !told || stamp.first !== stamp.last) return undefined;
  const days = stamp.first - told.last;
  return days >= 1 && days <= DAYS_UNTIL_SHOWN
    ? { date: value, evidence: mark.evidence }
    : undefined;
}

/** Most days between a stamp at the foot of a page, which is that of something else there, and its text. */
const DAYS_AFTER_FOOT = 31;

/** The first day, from that of a stamp below the text on, that its dateline can mean. */
function firstDayFrom(date: string, dateline: TemporalExpression | undefined): string | undefined {
  const from = edtfBounds(date);
  if (dateline?.meaning.kind !== 'calendar' || !from || from.first !== from.last) return undefined;
  const { year, month, day } = dateline.meaning.parts;
  if (year !== undefined || day === undefined) return undefined;
  for (let at = from.first; at <= from.first + DAYS_AFTER_FOOT; at++) {
    const found = fromDayNumber(at);
    if (found.day === day && (month === undefined || found.month === month)) {
      return formatEdtf(edtfDate(found.year, found.month, found.day));
    }
  }
  return undefined;
}

/**
 * The dates of publication that a source itself gives (dateline, timestamp, byline), by zone. A zone
 * that tells nothing of its date, or not the year, is missing from the map.
 */
export function readAnchors(
  source: SourceText,
  dates: readonly TemporalExpression[],
): Map<number, Anchor> {
  const anchors = new Map<number, Anchor>();
  const { best, datelines } = findMarks(source, dates);
  for (const [zone, mark] of best) {
    const expression = dates[mark.expression];
    const date = expression && resolveTime(expression, undefined).value;
    if (date === undefined) continue;
    const dateline = datelines.get(zone);
    const dispatch = dayOfDispatch(date, dateline, dates);
    if (!dispatch && dateline && dateline.expression < mark.expression) {
      const later = firstDayFrom(date, dates[dateline.expression]);
      if (later !== undefined && later !== date) {
        anchors.set(zone, { date: later, evidence: { ...dateline.evidence, score: 0.85 } });
        continue;
      }
    }
    anchors.set(zone, dispatch ?? { date, evidence: mark.evidence });
  }
  return anchors;
}

/**
 * The day in the name of a file (`2021-06-16_harbour.txt`, `20210616-harbour.txt`); `undefined` where
 * it has none. Weaker than what the source itself says.
 */
export function readFileNameDate(name: string): Anchor | undefined {
  const match = /(?:^|\D)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/u.exec(name);
  if (!match) return undefined;
  const date = `${match[1] ?? ''}-${match[3] ?? ''}-${match[4] ?? ''}`;
  return isEdtf(date)
    ? { date, evidence: { rule: 'file-name', detail: match[0], score: 0.8 } }
    : undefined;
}
