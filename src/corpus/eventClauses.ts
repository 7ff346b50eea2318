import { type Span, startingWithin } from '../text/span';
import type { CorpusSource } from './corpusSource';
import type { Told } from './eventConflicts';
import { passagesOf, type ReportPassage } from './passages';
import type { EventClause } from './resolved';
import type { EntityResolution } from './resolveEntities';

/** Longest clause worth showing, in UTF-16 units, of languages that write spaces and of those that don't. */
const LONGEST = { spaced: 84, unspaced: 40 } as const;
/** What stays of the beginning where the words that gave an event away stand too far behind it. */
const OPENING = { spaced: 30, unspaced: 12 } as const;

const HAN = /[\u3040-\u30ff\u3400-\u9fff]/;
/** Where a clause may end. */
const BREAK = { spaced: /[,;:][”"’']?\s|\s[–—-]\s/g, unspaced: /[，,；;：:、。]/g } as const;
/** Words that lead from what was said before. */
const LEADING =
  /^(?:(?:and|but|while|whereas|that|so|then|as|và|nhưng|rồi|rằng|còn|thì|mà|song)\s+|[并並而但且及和又]|[\s,;:，；：、。.!?–—»”’)\]）」』-]+)+/iu;
const TRAILING = /[\s,;:，；：、。.–—«“‘([（「『-]+$/u;

/**
 * The words of its sources in which an event is told, at most one clause a language: for a title where
 * what is known of the event would say too little. From a headline where one tells it, else from the most
 * telling report.
 */
export function describeClauses(
  ranked: readonly Told[],
  type: string,
  entities: EntityResolution,
): EventClause[] {
  const clauses = new Map<string, { readonly clause: EventClause; readonly rank: number }>();
  for (const { report, index, source, flat } of ranked) {
    const passage = passagesOf(source.analysis).reports[index];
    if (!passage) continue;
    const rank = (report.type === type ? 2 : 0) + (isPlainHeadline(passage) ? 1 : 0);
    const known = clauses.get(flat.language);
    if (known && known.rank >= rank) continue;
    const date = report.date === undefined ? undefined : source.analysis.dates[report.date];
    const cut = clauseAround(
      passage.text,
      fromStart(report.trigger, report.start),
      date && fromStart(date, report.start),
    );
    if (cut === undefined) continue;
    const { text } = cut;
    const names = namedIn(source, fromStart(cut, -report.start), entities);
    clauses.set(flat.language, { clause: { language: flat.language, text, names }, rank });
  }
  return [...clauses.values()].map(({ clause }) => clause);
}

/** A span counted from an offset, as one of the text that begins there. */
function fromStart({ start, end }: Span, of: number): Span {
  return { start: start - of, end: end - of };
}

/**
 * What to show of a passage: its clause around the words that gave an event away (`trigger`), without a
 * date that opens it, short enough to be read at a glance. Offsets are of the passage, in UTF-16 units;
 * `undefined` where the trigger lies beyond its end or nothing is left.
 */
export function clauseAround(
  passage: string,
  trigger: Span,
  date: Span | undefined,
): (Span & { readonly text: string }) | undefined {
  const cut = cutClause(passage, trigger.start, trigger.end, date);
  if (cut === undefined) return undefined;
  const text = shorten(passage, cut, trigger.end);
  return text === '' ? undefined : { ...cut, text };
}

function isPlainHeadline({ part, text }: ReportPassage): boolean {
  return part === 'headline' && !/[?？…]/u.test(text);
}

/**
 * The part of a passage to show where its words between `at` and `told` gave the event away: from its
 * beginning, where they then stand near enough to it, else from the clause in which they stand. `undefined`
 * where they lie beyond what is kept of the passage.
 */
function cutClause(
  text: string,
  at: number,
  told: number,
  dated: Span | undefined,
): Span | undefined {
  if (at < 0 || told > text.length) return undefined;
  const kind = HAN.test(text) ? 'unspaced' : 'spaced';
  const longest = LONGEST[kind];
  const breaks = [...text.matchAll(BREAK[kind])].map(({ index, 0: sign }) => ({
    end: index,
    next: index + sign.length,
  }));
  const begun = breaks.filter(({ next }) => next <= at).map(({ next }) => next);
  let start = [0, ...begun].find((from) => told - from <= longest * 0.75) ?? begun.at(-1) ?? 0;
  start += LEADING.exec(text.slice(start, at))?.[0].length ?? 0;
  if (dated && dated.start >= start && isOpening(text.slice(start, dated.start))) {
    const behind = dated.end + (AFTER_DATE.exec(text.slice(dated.end))?.[0].length ?? 0);
    if (behind <= at && !IS.test(text.slice(behind))) start = behind;
  }
  const room = (until: number): boolean => until - start <= longest && until - start > longest / 2;
  const until = breaks.findLast(({ end }) => end >= told && room(end))?.end;
  const fits = text.length - start <= longest;
  let end = fits ? text.length : (until ?? text.length);
  end -= TRAILING.exec(text.slice(start, end))?.[0].length ?? 0;
  return end - start >= 4 ? { start, end } : undefined;
}

/** Whether nothing but a preposition stands before the date of a clause. */
function isOpening(before: string): boolean {
  return /^(?:(?:on|in|at|by|since|ngày|hôm|vào|hồi|trong)\s+){0,2}$/iu.test(before);
}

const AFTER_DATE = /^(?:\s*[,，]\s*|\s+)/u;
/** "16 April is the anniversary", "by May": the date is what is spoken of, or more than itself. */
const IS = /^(?:[是为為的就前后後起以之]|(?:is|was|are|were|marks?|là)\s)/iu;

/** What is cut, on one line; the middle is left out where the `told` words would stand too far back. */
function shorten(text: string, { start, end }: Span, told: number): string {
  const kind = HAN.test(text.slice(start, end)) ? 'unspaced' : 'spaced';
  const [longest, opening] = [LONGEST[kind], OPENING[kind]];
  if (end - start <= longest) return oneLine(text.slice(start, end));
  if (told - start <= longest) {
    return `${oneLine(text.slice(start, wordEnd(text, start + longest)))}…`;
  }
  const first = wordStart(text, told - Math.round((longest - opening) / 2));
  const until = Math.min(end, wordEnd(text, first + longest - opening));
  const opened = oneLine(text.slice(start, wordEnd(text, start + opening)));
  return `${opened} … ${oneLine(text.slice(first, until))}${until < end ? '…' : ''}`;
}

/** On one line, without quotation marks whose other half was cut off. */
function oneLine(text: string): string {
  let line = text.replace(/\s+/gu, ' ').trim();
  for (const [open, close] of QUOTES) {
    const [first, last] = [line.indexOf(open), line.lastIndexOf(close)];
    const paired = first !== -1 && last > first;
    if (!paired) line = line.replace(open, '').replace(close, '');
  }
  return line;
}

const QUOTES = [
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
] as const;

/** The end of the last whole word before `at`. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  if (space > at - 16 && !HAN.test(text.charAt(at))) return space;
  return isLowSurrogate(text, at) ? at - 1 : at;
}

/** The start of the first whole word from `at` on. */
function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  if (space !== -1 && space < at + 16 && !HAN.test(text.charAt(at))) return space + 1;
  return isLowSurrogate(text, at) ? at + 1 : at;
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

/** Ids of what is named within a span of a source, each once. */
function namedIn(
  { key, analysis }: CorpusSource,
  span: Span,
  entities: EntityResolution,
): string[] {
  const ids = entities.entityOf.get(key) ?? [];
  const named = startingWithin(analysis.recognition.mentions, span);
  return [...new Set(named.flatMap(({ entity }) => ids[entity] ?? []))];
}
