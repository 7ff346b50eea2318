import { simplify } from '../names/hanVariants';
import type { Mention, Quote, Recognition } from '../recognise/recognition';
import type { Paragraph, SourceText } from '../text/sourceText';
import { firstFrom, type Span } from '../text/span';
import type { TextMemo } from '../text/textMemo';
import { changed } from '../text/writable';
import { unitsOf } from '../text/units';
import type { TemporalExpression } from '../time/temporal';
import { carrySubjects } from './carriedSubjects';
import { type Draft, readReports } from './clauses';
import { readDatedClauses } from './datedClauses';
import { endOfSource, startOfNews } from './dateline';
import { answerHeadlines } from './headlines';
import { type Grounds, keepDrafts, keptDrafts } from './keptDrafts';
import { lexiconOf } from './lexicon';
import { HARM } from './matters';
import { newsParts } from './newsParts';
import { PhraseFinder } from './phraseFinder';
import type { Participant, Report } from './report';
import { type Indexed, isDayPrecise, readSentence } from './sentence';
import { isTerm } from './terms';

/**
 * Finds the passages of a source that tell of events, in text order. Linear in the text. `memo` is the
 * one that the source was read with.
 */
export function findReports(
  given: SourceText,
  recognition: Recognition,
  dates: readonly TemporalExpression[],
  memo?: TextMemo,
): Report[] {
  const source = { ...given, paragraphs: newsParts(given) };
  const chinese = isInChinese(source);
  const lower = chinese ? simplify(lowerCase(source.text)) : lowerCase(source.text);
  const finder = new PhraseFinder(given, chinese ? unitsOf(lower) : undefined);
  const drafts: Draft[] = [];
  let m = 0;
  let d = 0;
  let f = 0;
  let q = 0;
  const credits = source.furniture.filter(({ kind }) => kind === 'credit');
  const named = namedOrMeant(recognition);
  const { quotes } = recognition;
  const { paragraphs } = source;
  const grounds: Grounds = { paragraphs, named, dates, quotes, credits, chinese };
  const kept = memo && keptDrafts(memo, grounds);
  const from = new Int32Array(paragraphs.length + 1);
  for (let p = 0; p < paragraphs.length; p++) {
    from[p] = drafts.length;
    const paragraph = paragraphs[p];
    if (!paragraph) continue;
    const { furniture } = paragraph;
    if (furniture === 'comment-form' || furniture === 'tags' || furniture === 'credit') continue;
    if (furniture === 'navigation') continue;
    const lexicon = lexiconOf(paragraph.language) ?? lexiconOf(source.language);
    if (!lexicon) continue;
    const known = kept?.(p);
    if (known) {
      drafts.push(...known);
      continue;
    }
    finder.open(p);
    for (const whole of shortSentences(source.text, paragraph.sentences)) {
      while (f < credits.length && (credits[f]?.end ?? 0) <= whole.start) f++;
      const news = withoutCredit(whole, credits[f]);
      if (!news) continue;
      const start = beginOfNews(source.text, paragraph, news);
      const { end } = news;
      m = firstEndingBehind(named, m, start);
      d = firstEndingBehind(dates, d, start);
      q = firstEndingBehind(quotes, q, start);
      const sentence = readSentence(lower, finder, { start, end }, paragraph, lexicon, {
        mentions: itemsBefore(named, m, end),
        dates: itemsBefore(dates, d, end),
        quotes: quotesBefore(quotes, q, end),
      });
      if (!sentence) continue;
      const told = readReports(source.text, sentence, p);
      const dated = readDatedClauses(source.text, sentence, told, p);
      const both = told.length > 0 && dated.length > 0;
      if (both) drafts.push(...[...told, ...dated].sort((a, b) => a.report.start - b.report.start));
      else drafts.push(...told, ...dated);
    }
  }
  from[paragraphs.length] = drafts.length;
  if (memo) keepDrafts(memo, grounds, drafts, from);
  const told = answerHeadlines(source, recognition, dates, drafts);
  borrowParties(recognition, told);
  carrySubjects(source, recognition, dates, told);
  borrowDates(source, dates, told);
  tellMatches(recognition, told);
  return told.map((draft) => draft.report);
}

/** Where what a sentence tells begins: behind a dateline, and behind who reports it. */
function beginOfNews(text: string, paragraph: Paragraph, sentence: Span): number {
  if (paragraph.part === 'headline') return sentence.start;
  const opens = sentence.start - paragraph.start <= 2;
  const start = opens ? startOfNews(text, sentence) : sentence.start;
  return endOfSource(text, { start, end: sentence.end });
}

/** Whether it is read with the tables of Chinese, which are in simplified characters, and not of Japanese. */
function isInChinese({ paragraphs }: SourceText): boolean {
  let chinese = false;
  for (const { language } of paragraphs) {
    if (language.startsWith('ja')) return false;
    chinese ||= language.startsWith('zh');
  }
  return chinese;
}

/** Mentions, and the passages that mean a person without a name ("the minister"), in text order. */
function namedOrMeant({ mentions, references }: Recognition): readonly Mention[] {
  if (!references || references.length === 0) return mentions;
  return [...mentions, ...references].sort((a, b) => a.start - b.start);
}

const NOTHING: readonly never[] = [];

/** The first item of a list in text order, from one on, that ends behind an offset. */
function firstEndingBehind(list: readonly Span[], from: number, start: number): number {
  let at = from;
  while (at < list.length && (list[at]?.end ?? 0) <= start) at++;
  return at;
}

/** The items of a list in text order from `from` on that start before `end`, with their indices. */
function itemsBefore<T extends Span>(
  list: readonly T[],
  from: number,
  end: number,
): readonly Indexed<T>[] {
  if ((list[from]?.start ?? end) >= end) return NOTHING;
  const items: Indexed<T>[] = [];
  for (let index = from; index < list.length; index++) {
    const item = list[index];
    if (!item || item.start >= end) break;
    items.push({ index, item });
  }
  return items;
}

/** What is quoted word for word before `end`, of the first quotations from `from` on. */
function quotesBefore(list: readonly Quote[], from: number, end: number): readonly Span[] {
  if ((list[from]?.start ?? end) >= end) return NOTHING;
  return list.slice(from, from + MOST_QUOTES).filter((quote) => {
    return quote.direct && quote.start < end && quote.end - quote.start >= SHORTEST_QUOTE;
  });
}

/** "The two sides signed …": the participants, and the day, of the report before in the same zone. */
function borrowParties(recognition: Recognition, drafts: readonly Draft[]): void {
  let before: Draft | undefined;
  const isPerson = (entity: number): boolean => recognition.entities[entity]?.type === 'person';
  for (const draft of drafts) {
    const { report } = draft;
    const alone = report.participants.length === 0 || draft.bare;
    if (draft.both && alone && before?.report.zone === report.zone) {
      const day = report.date ?? (draft.perfect ? undefined : before.report.date);
      draft.report = changed(report, {
        participants: joinParties(before.report, report),
        date: day,
        evidence: [...report.evidence, { rule: 'same-parties', score: 0.6 }],
      });
    }
    const first = before?.report.participants.find(({ entity }) => isPerson(entity));
    if (draft.pronoun && first && before?.report.zone === report.zone) {
      const others = report.participants.filter(({ entity }) => entity !== first.entity);
      draft.report = changed(draft.report, {
        participants: [{ entity: first.entity, role: 'participant' }, ...others],
      });
    }
    before = draft;
  }
}

function joinParties(before: Report, report: Report): Participant[] {
  const role = report.type === 'signing' ? ('signatory' as const) : ('participant' as const);
  const borrowed = before.participants.map(({ entity }) => ({ entity, role }));
  const own = report.participants.filter(
    ({ entity }) => !borrowed.some((each) => each.entity === entity),
  );
  return [...borrowed, ...own];
}

/** Reports of matches from which on a zone speaks of sport. */
const OF_SPORT = 2;

/** Where matches are told of, teams that meet or receive one another play. */
function tellMatches(recognition: Recognition, drafts: readonly Draft[]): void {
  const matches = new Map<number, number>();
  for (const { report } of drafts) {
    if (report.type === 'contest') matches.set(report.zone, (matches.get(report.zone) ?? 0) + 1);
  }
  if (matches.size === 0) return;
  for (const draft of drafts) {
    const { report } = draft;
    if (report.type !== 'meeting' || (matches.get(report.zone) ?? 0) < OF_SPORT) continue;
    const types = report.participants.map(({ entity }) => recognition.entities[entity]?.type);
    const people = types.filter((type) => type === 'person').length;
    if (people > 1 || types.length - people < 2) continue;
    const participants = report.participants.map(({ entity }) => ({
      entity,
      role: 'participant' as const,
    }));
    draft.report = changed(report, { type: 'contest', participants });
  }
}

/** Direct quotations that one sentence is looked at for, and how long they are at least: no mere words. */
const MOST_QUOTES = 4;
const SHORTEST_QUOTE = 12;

/** Longest stretch that is read as one sentence, in UTF-16 units: keeps the work linear in the text. */
const LONGEST_SENTENCE = 800;

/** Sentences, with overlong ones cut at a comma or space. */
function shortSentences(text: string, sentences: readonly Span[]): readonly Span[] {
  if (sentences.every(({ start, end }) => end - start <= LONGEST_SENTENCE)) return sentences;
  const cut: Span[] = [];
  for (const { start, end } of sentences) {
    let from = start;
    while (end - from > LONGEST_SENTENCE) {
      let to = from + LONGEST_SENTENCE;
      for (let at = to; at > from + LONGEST_SENTENCE / 2; at--) {
        if (/[,;，；、\s]/u.test(text.charAt(at - 1))) {
          to = at;
          break;
        }
      }
      cut.push({ start: from, end: to });
      from = to;
    }
    cut.push({ start: from, end });
  }
  return cut;
}

/** A sentence without the photo credit or sign-off at its end or start; `undefined` if that is all. */
function withoutCredit(sentence: Span, credit: Span | undefined): Span | undefined {
  if (!credit || credit.start >= sentence.end) return sentence;
  if (credit.start > sentence.start) return { start: sentence.start, end: credit.start };
  return credit.end < sentence.end ? { start: credit.end, end: sentence.end } : undefined;
}

/**
 * The date of the lead holds for what the article tells without a date of its own: where the text
 * says so ("on this occasion"), and in headlines and captions. Where the lead has no date, the day
 * of the dateline or timestamp of the same zone is taken.
 */
function borrowDates(
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
    const context = contextOf(drafts, index, dates);
    const before = telling ? dateBefore(paragraph, report, dates) : undefined;
    const shared = draft.sameTime
      ? (told.get(report.zone) ?? lead)
      : telling
        ? (lead ?? leadDays.get(report.zone))
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

/** Types of what is mostly told as background: what led to the news, and what somebody was before. */
const BACKGROUND: ReadonlySet<string> = new Set<string>([
  'disaster',
  'accident',
  'crime',
  'court-ruling',
  'election',
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

/** The last day named in the sentences of a paragraph before a report: an index into the dates. */
function dateBefore(
  paragraph: Paragraph,
  report: Report,
  dates: readonly TemporalExpression[],
): number | undefined {
  const last = firstFrom(dates, report.start) - 1;
  for (let d = last; d >= 0 && d > last - DATES_LOOKED_AT; d--) {
    const date = dates[d];
    if (!date || date.start < paragraph.start) return undefined;
    if (isDayPrecise(date) && date.outlook !== 'future') return d;
  }
  return undefined;
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
  drafts: readonly Draft[],
  index: number,
  dates: readonly TemporalExpression[],
): number | undefined {
  const draft = drafts[index];
  const before = drafts[index - 1];
  if (!draft || draft.report.zone !== before?.report.zone) return undefined;
  if (draft.paragraph - before.paragraph > 1 || !CHAINED.has(draft.report.type)) return undefined;
  if (draft.report.confidence < 0.7 || draft.report.participants.length === 0) return undefined;
  const { date } = before.report;
  const expression = date === undefined ? undefined : dates[date];
  return before.ownDate && expression && isDayPrecise(expression) ? date : undefined;
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

/** Lower case of the same length, so that offsets hold. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (char) => {
    const small = char.toLowerCase();
    return small.length === char.length ? small : char;
  });
}
