import type { Span } from '../text/span';
import { changed } from '../text/writable';
import type { EventType, Report } from './report';

/** Where a clause begins that tells of another time: "a day after …", "after …", "sau khi …". */
const CLAUSE = new RegExp(
  [
    String.raw`,?\s(?:(?:just |only |less than |more than |nearly |almost |about |barely )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|(?:a )?few) (?:minute|hour|day|week|month|year)s? (?:after|before|since)|after(?! (?:\d|midnight|dawn|noon|dark)))\s`,
    String.raw`,?\s(?:sau khi|sau vụ|sau trận|sau chiến thắng|sau cuộc|trước khi|trong khi|một ngày sau|(?:\d+|hai|ba|bốn|vài) (?:ngày|tuần|tháng|năm) sau)\s`,
  ].join('|'),
  'giu',
);
/** A comma of Chinese, but behind a verb of saying or a setting: what is said follows. */
const COMMA =
  /(?<!(?:指出|表示|[说說称稱]|宣布|宣佈|[证證][实實]|透露|[认認][为為]|[强強][调調]|[时時]|消息|[为為]由|期[间間]))[,，;；]/gu;
/** The same in headlines, whose halves are two things. */
const HALF = /[,;]\s|\s(?:as|after|sau)\s/giu;
const HAN_HALF = /[,，;；\s]/gu;

/** Shortest passage that is left, in UTF-16 units. */
const SHORTEST = 8;

/** What an article tells at length: all clauses of a sentence are of it. */
const AT_LENGTH: ReadonlySet<EventType> = new Set<EventType>(['accident', 'disaster', 'election']);

/** What of a report's line and day its passage depends on. */
interface Place {
  readonly unspaced: boolean;
  readonly headline: boolean;
  /** Its day, where the passage names it. */
  readonly day: Span | undefined;
}

/**
 * A report whose passage ends where the next clause begins, behind its trigger and its day, so that it does not
 * stand for what that tells. What the clause adds is kept as its {@link Report.details}.
 */
export function narrowPassage(text: string, report: Report, place: Place): Report {
  const end = endOfClause(text, report, place);
  const start = place.unspaced ? report.start : behindConnector(text, report);
  if (end === report.end && start === report.start) return report;
  if (end - start < SHORTEST) return report;
  if (end === report.end) return changed(report, { start });
  return changed(report, { start, end, details: report.end - end });
}

function endOfClause(text: string, report: Report, { unspaced, headline, day }: Place): number {
  // "Two people died after a ferry struck a reef": one thing.
  if (AT_LENGTH.has(report.type) || (report.type === 'contest' && !headline)) return report.end;
  const mark = unspaced ? (headline ? HAN_HALF : COMMA) : headline ? HALF : CLAUSE;
  mark.lastIndex = Math.max(report.trigger.end, day?.end ?? 0) - report.start;
  const found = mark.exec(text.slice(report.start, report.end));
  return found ? report.start + found.index : report.end;
}

/** "Two days after …": when it was is told of something else. */
const CONNECTOR =
  /^(?:(?:\p{L}+|\d+) (?:hours?|days?|weeks?|months?|years?) )?(?:after|since|sau khi) (?=\p{L})/iu;
/** Longest such words, in UTF-16 units. */
const LONGEST = 30;

/** Where a passage begins behind the words that join it to the clause before, if its trigger does. */
function behindConnector(text: string, { start, trigger }: Report): number {
  const found = CONNECTOR.exec(text.slice(start, start + LONGEST));
  const behind = start + (found?.[0].length ?? 0);
  return behind <= trigger.start ? behind : start;
}
