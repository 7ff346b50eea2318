import { simplifySource } from '../names/hanVariants';
import type { Mention, Quote, Recognition } from '../recognise/recognition';
import type { Paragraph, SourceText } from '../text/sourceText';
import { firstFrom, type Span } from '../text/span';
import type { TextMemo } from '../text/textMemo';
import { changed } from '../text/writable';
import { unitsOf } from '../text/units';
import type { TemporalExpression } from '../time/temporal';
import { borrowDates } from './borrowedDates';
import { carrySubjects } from './carriedSubjects';
import { type Draft, readReports } from './clauses';
import { readDatedClauses } from './datedClauses';
import { endOfSource, startOfNews } from './dateline';
import { answerHeadlines } from './headlines';
import { type Grounds, keepDrafts, keptDrafts } from './keptDrafts';
import { lexiconOf } from './lexicon';
import { narrowPassage } from './narrowPassages';
import { newsParts } from './newsParts';
import { PhraseFinder } from './phraseFinder';
import type { Participant, Report } from './report';
import { type Indexed, readSentence } from './sentence';

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
  const lower = lowerCase(chinese ? simplifySource(source.text) : source.text);
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
  return told.map(({ report, paragraph }) => {
    const { language = '', part } = source.paragraphs[paragraph] ?? {};
    const day = report.date === undefined ? undefined : dates[report.date];
    const within = day && day.start >= report.start && day.end <= report.end ? day : undefined;
    const unspaced = /^(?:zh|ja)/u.test(language);
    return narrowPassage(
      source.text,
      inPassing(source.text, report, source.paragraphs[paragraph]),
      {
        unspaced,
        headline: part === 'headline',
        day: within,
      },
    );
  });
}

/** What is told as news of those who are hit, or of whole peoples, names nobody. */
const OF_NOBODY: ReadonlySet<string> = new Set([
  'accident',
  'crime',
  'disaster',
  'election',
  'other',
]);
/** Clauses that tell of one thing more, and not how, when or where another was. */
const ONE_MORE = /^(?:and|but|và|nhưng|còn|并|並)(?!\p{Script=Latin})/u;
/** A report that nobody is shown for its own sake: below what a day alone makes worth showing. */
const PASSING = 0.59;

/** "Before flying home on Thursday", "khi nhậm chức": no row by itself where it tells of nobody. */
function inPassing(text: string, report: Report, paragraph: Paragraph | undefined): Report {
  if (report.participants.length > 0 || report.confidence <= PASSING) return report;
  if (OF_NOBODY.has(report.type) || paragraph?.part !== 'body') return report;
  const { sentences } = paragraph;
  const sentence = sentences[firstFrom(sentences, report.start + 1) - 1];
  if (!sentence || report.start - sentence.start <= 1) return report;
  if (ONE_MORE.test(text.slice(report.start, report.start + 6).toLowerCase())) return report;
  return changed(report, { confidence: PASSING });
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

/** Lower case of the same length, so that offsets hold. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (char) => {
    const small = char.toLowerCase();
    return small.length === char.length ? small : char;
  });
}
