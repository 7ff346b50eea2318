import type { SourceText } from '../text/sourceText';
import { firstFrom, type Span } from '../text/span';
import { changed } from '../text/writable';
import type { TemporalExpression } from '../time/temporal';
import type { Draft } from './clauses';
import { HARM } from './matters';
import { isDayPrecise } from './sentence';
import { isTerm } from './terms';

/**
 * The date of the lead holds for what the article tells without a date of its own: where the text
 * says so ("on this occasion"), and in headlines and captions. Where the lead has no date, the day
 * of the dateline or timestamp of the same zone is taken.
 */
export function borrowDates(
  source: SourceText,
  dates: readonly TemporalExpression[],
  drafts: readonly Draft[],
): void {
  const leads = new Map<number, number>();
  for (const { report, ownDate } of drafts) {
    const date = report.date === undefined ? undefined : dates[report.date];
    if (ownDate && date && report.modality === 'actual' && isDayPrecise(date)) {
      if (!leads.has(report.zone)) leads.set(report.zone, report.date ?? 0);
    }
  }
  const harms = daysOfHarm(drafts, dates);
  const leadDays = datesOfLeads(source, dates);
  const stamps = stampOf(source, dates);
  const told = new Map<number, number>();
  for (const [index, draft] of drafts.entries()) {
    const { report } = draft;
    if (report.date !== undefined) {
      const date = dates[report.date];
      if (date && isDayPrecise(date)) told.set(report.zone, report.date);
      continue;
    }
    if (draft.daysFromMain !== undefined) {
      const main = draft.mainDate ?? leads.get(report.zone);
      if (main !== undefined) {
        draft.report = changed(report, {
          date: main,
          daysFromDate: draft.daysFromMain,
          evidence: [...report.evidence, { rule: 'counted-from-other', score: 0.7 }],
        });
      }
      continue;
    }
    if (draft.perfect || report.modality !== 'actual') continue;
    const paragraph = source.paragraphs[draft.paragraph];
    const telling =
      paragraph?.part === 'headline' ||
      paragraph?.part === 'lead' ||
      paragraph?.furniture === 'caption' ||
      paragraph?.furniture === 'teaser';
    // "Girl found as toll of flood rises": the day of the lead is that of the finding.
    const harm = HARM.has(report.type) && report.type !== 'crime' && harms.has(report.zone);
    const lead = harm ? harms.get(report.zone) : leads.get(report.zone);
    const context = contextOf(source, drafts, index, dates, leads.get(report.zone));
    const before = telling ? dateBefore(paragraph, report.start, dates) : undefined;
    const last = told.get(report.zone);
    const lastTold = last === undefined ? undefined : dayOfNews(last, lead, paragraph, dates);
    const shared = draft.sameTime
      ? (lastTold ?? lead)
      : telling
        ? ((harm || isNearTop(source, report.zone, lead, dates) ? lead : undefined) ??
          leadDays.get(report.zone))
        : undefined;
    const still = telling ? undefined : dayStillTold(source.text, draft, told, leads, dates);
    const from = before ?? shared;
    const stamp = from === undefined && telling ? stamps.get(report.zone) : undefined;
    const date = from ?? stamp ?? context ?? still;
    if (date === undefined) continue;
    const rule =
      from !== undefined
        ? 'date-of-lead'
        : stamp !== undefined
          ? 'date-of-dateline'
          : context === undefined
            ? 'date-of-lead'
            : 'date-of-context';
    draft.report = changed(report, {
      date,
      evidence: [...report.evidence, { rule, score: from === undefined ? 0.5 : 0.6 }],
    });
  }
}

/** Paragraphs of news among which the day of what the headline tells is looked for. */
const TOP = 3;

/** Whether a date stands in one of the first paragraphs of the news of a zone. */
function isNearTop(
  { paragraphs }: SourceText,
  zone: number,
  lead: number | undefined,
  dates: readonly TemporalExpression[],
): boolean {
  const date = lead === undefined ? undefined : dates[lead];
  if (!date) return false;
  let told = 0;
  for (const { zone: own, part, furniture, start, end } of paragraphs) {
    if (date.start < start) return true;
    if (own !== zone || furniture || (part !== 'lead' && part !== 'body')) continue;
    if (++told > TOP) return false;
    if (date.end <= end) return true;
  }
  return false;
}

/** Types of what is mostly told as background: what led to the news, and what somebody was before. */
const BACKGROUND: ReadonlySet<string> = new Set<string>([
  'disaster',
  'accident',
  'crime',
  'appointment',
  'visit',
]);

/**
 * The day of the lead for what is told further down without one, as long as no other day was told of
 * since: the day of the news goes on. "They also signed …" is one thing more, perhaps of another day.
 */
function dayStillTold(
  text: string,
  { report }: Draft,
  told: ReadonlyMap<number, number>,
  leads: ReadonlyMap<number, number>,
  dates: readonly TemporalExpression[],
): number | undefined {
  if (BACKGROUND.has(report.type)) return undefined;
  if (report.evidence.some(({ rule }) => rule === 'one-more')) return undefined;
  const lead = leads.get(report.zone);
  const last = told.get(report.zone);
  if (lead === undefined || last === undefined) return undefined;
  return lead === last || textOf(text, dates[lead]) === textOf(text, dates[last])
    ? lead
    : undefined;
}

function textOf(text: string, span: Span | undefined): string {
  return span ? text.slice(span.start, span.end).toLowerCase() : '';
}

/** The first day that a disaster or accident of each zone has of its own: an index into the dates. */
function daysOfHarm(
  drafts: readonly Draft[],
  dates: readonly TemporalExpression[],
): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (const { report, ownDate } of drafts) {
    const date = report.date === undefined ? undefined : dates[report.date];
    if (!ownDate || report.date === undefined || !date || !isDayPrecise(date)) continue;
    if (!HARM.has(report.type) || report.type === 'crime' || days.has(report.zone)) continue;
    days.set(report.zone, report.date);
  }
  return days;
}

/** How many dates before a report are looked at. */
const DATES_LOOKED_AT = 8;

/**
 * The last day named in a paragraph before an offset: an index into the dates. Of one told by its month behind
 * one that is not ("on Monday … they had met on 13 October"), the nearer is taken.
 */
function dateBefore(
  paragraph: Span,
  offset: number,
  dates: readonly TemporalExpression[],
): number | undefined {
  const last = firstFrom(dates, offset) - 1;
  let found: number | undefined;
  for (let d = last; d >= 0 && d > last - DATES_LOOKED_AT; d--) {
    const date = dates[d];
    if (!date || date.start < paragraph.start) break;
    if (!isDayPrecise(date) || date.outlook === 'future') continue;
    if (distanceOf(date) === 0) return d;
    found ??= d;
  }
  return found;
}

/** The day with which the lead of each zone begins, for the headline and captions around it. */
function datesOfLeads(
  source: SourceText,
  dates: readonly TemporalExpression[],
): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (const paragraph of source.paragraphs) {
    if (paragraph.part !== 'lead' || days.has(paragraph.zone)) continue;
    const d = firstFrom(dates, paragraph.start);
    const date = dates[d];
    if (!date || date.start >= paragraph.end || isTerm(source.text, date)) continue;
    if (isDayPrecise(date) && date.outlook !== 'future') days.set(paragraph.zone, d);
  }
  return days;
}

/** Types that follow one another on one day in a chain of sentences. */
const CHAINED = new Set([
  'signing',
  'agreement',
  'meeting',
  'handover',
  'appointment',
  'crime',
  'court-ruling',
]);

/** The day of the report in the sentence or paragraph right before, for what happened next. */
function contextOf(
  source: SourceText,
  drafts: readonly Draft[],
  index: number,
  dates: readonly TemporalExpression[],
  lead: number | undefined,
): number | undefined {
  const draft = drafts[index];
  const before = drafts[index - 1];
  if (!draft || draft.report.zone !== before?.report.zone) return undefined;
  if (draft.paragraph - before.paragraph > 1 || !CHAINED.has(draft.report.type)) return undefined;
  if (draft.report.confidence < 0.7 || draft.report.participants.length === 0) return undefined;
  const { date } = before.report;
  const expression = date === undefined ? undefined : dates[date];
  if (!before.ownDate || !expression || !isDayPrecise(expression)) return undefined;
  const background =
    before.perfect || before.report.evidence.some(({ rule }) => rule === 'told-as-past');
  return date === undefined
    ? undefined
    : dayOfNews(date, lead, source.paragraphs[draft.paragraph], dates, background);
}

/** A day told of before: that of the news where it is one of the background ("they had met on 13 October 2020"). */
function dayOfNews(
  date: number,
  lead: number | undefined,
  paragraph: Span | undefined,
  dates: readonly TemporalExpression[],
  background = false,
): number | undefined {
  const told = dates[date];
  const news = lead === undefined ? undefined : dates[lead];
  if (!told || !news || !(background || distanceOf(told) > distanceOf(news))) return date;
  const near = paragraph && dateBefore(paragraph, told.start, dates);
  const nearer = near === undefined ? undefined : dates[near];
  return nearer && distanceOf(nearer) <= distanceOf(news) ? near : lead;
}

/** From how far off a day is told: 2 with its year, 1 with its month, 0 as "Monday". */
function distanceOf({ meaning }: TemporalExpression): number {
  if (meaning.kind === 'relative' && meaning.unit === 'year') return 2;
  if (meaning.kind === 'weekday' || meaning.kind === 'vague') return 0;
  const parts = meaning.kind === 'range' ? meaning.to : meaning.parts;
  return parts?.year !== undefined ? 2 : parts?.month !== undefined ? 1 : 0;
}

/** The day of each zone's dateline, timestamp or byline: an index into the dates. */
function stampOf(
  source: SourceText,
  dates: readonly TemporalExpression[],
): ReadonlyMap<number, number> {
  const stamps = new Map<number, number>();
  let d = 0;
  for (const paragraph of source.paragraphs) {
    const { part } = paragraph;
    if (part !== 'dateline' && part !== 'timestamp' && part !== 'byline') continue;
    while (d < dates.length && (dates[d]?.start ?? 0) < paragraph.start) d++;
    const date = dates[d];
    if (date && date.start < paragraph.end && isDayPrecise(date) && !stamps.has(paragraph.zone)) {
      stamps.set(paragraph.zone, d);
    }
  }
  return stamps;
}
