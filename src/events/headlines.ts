import type { Recognition } from '../recognise/recognition';
import type { Paragraph, SourceText } from '../text/sourceText';
import { firstFrom, overlap, type Span, startingWithin } from '../text/span';
import type { TemporalExpression } from '../time/temporal';
import type { Draft } from './clauses';
import { wordsOf } from './topics';

/** Words, or pairs of characters, that a headline must share with the lead where no name does. */
const SHARED_WORDS = 2;
const SHARED_PAIRS = 3;
/** How sure it is that a headline without a verb we know tells of the lead's event. */
const CONFIDENCE = 0.66;

/**
 * Reports for headlines, and for captions of the same day, in which no verb or noun told of anything:
 * they repeat what the lead of their zone tells, if they name the same or use its words. In text
 * order. Linear in the paragraphs.
 */
export function answerHeadlines(
  source: SourceText,
  recognition: Recognition,
  dates: readonly TemporalExpression[],
  drafts: readonly Draft[],
): readonly Draft[] {
  const leads = leadsOf(source, drafts);
  if (leads.size === 0) return drafts;
  const told = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const list = told.get(draft.paragraph);
    if (list) list.push(draft);
    else told.set(draft.paragraph, [draft]);
  }
  const made: Draft[] = [];
  for (const [index, paragraph] of source.paragraphs.entries()) {
    const caption = paragraph.furniture === 'caption';
    if (paragraph.part !== 'headline' && !caption) continue;
    const own = told.get(index) ?? [];
    const lead = leads.get(paragraph.zone) ?? [];
    if (!caption) {
      made.push(...answerHalves(source, recognition, paragraph, index, own, lead));
      continue;
    }
    const day = own.length > 0 ? undefined : dateWithin(dates, paragraph);
    if (day === undefined) continue;
    const answer = answerTo(source, recognition, paragraph, paragraph, lead);
    if (answer?.by !== 'person') continue;
    made.push(repeated(paragraph, paragraph.sentences[0] ?? paragraph, index, answer, day));
  }
  if (made.length === 0) return drafts;
  return [...drafts, ...made].sort(
    (a, b) => a.report.start - b.report.start || a.report.trigger.start - b.report.trigger.start,
  );
}

/** What a lead tells, with its words as they are compared in one language, once somebody asks for them. */
interface Lead {
  readonly draft: Draft;
  words: readonly number[] | undefined;
  language: string;
}

function wordsOfLead(text: string, lead: Lead, language: string): readonly number[] {
  if (!lead.words || lead.language !== language) {
    lead.words = wordsOf(text, lead.draft.report, language);
    lead.language = language;
  }
  return lead.words;
}

/** What the lead of each zone tells as having happened or as planned. */
function leadsOf(source: SourceText, drafts: readonly Draft[]): ReadonlyMap<number, Lead[]> {
  const leads = new Map<number, Lead[]>();
  for (const draft of drafts) {
    const { report } = draft;
    if (source.paragraphs[draft.paragraph]?.part !== 'lead' || draft.perfect) continue;
    if (report.modality === 'negated' || report.modality === 'conditional') continue;
    const list = leads.get(report.zone);
    const lead: Lead = { draft, words: undefined, language: '' };
    if (list) list.push(lead);
    else leads.set(report.zone, [lead]);
  }
  return leads;
}

/** Shortest half of a headline, in UTF-16 units. */
const SHORTEST_HALF = 5;

const PARTING = /[,;:]\s+|\s[–—-]\s/gu;
const PARTING_UNSPACED = /[\s，；：;]+/gu;

/** Where a headline tells of a second thing: behind a comma, semicolon or colon; in Chinese behind a blank. */
function halvesOf(text: string, { start, end, language }: Paragraph): Span[] {
  const unspaced = language.startsWith('zh') || language.startsWith('ja');
  const marks = unspaced ? PARTING_UNSPACED : PARTING;
  const halves: Span[] = [];
  let from = start;
  const headline = text.slice(start, end);
  marks.lastIndex = 0;
  for (let match = marks.exec(headline); match; match = marks.exec(headline)) {
    const at = start + match.index;
    if (at - from < SHORTEST_HALF) continue;
    halves.push({ start: from, end: at });
    from = at + match[0].length;
  }
  if (end - from >= SHORTEST_HALF || halves.length === 0) halves.push({ start: from, end });
  return halves;
}

/** A report for each part of a headline that tells of something of the lead by no word that is known. */
function answerHalves(
  source: SourceText,
  recognition: Recognition,
  paragraph: Paragraph,
  index: number,
  own: readonly Draft[],
  leads: readonly Lead[],
): Draft[] {
  const whole = paragraph.sentences[0] ?? paragraph;
  const answers: { readonly answer: Answer; readonly half: Span }[] = [];
  const halves = halvesOf(source.text, paragraph);
  for (const half of halves) {
    if (own.some(({ report }) => overlap(report, half) > 0)) continue;
    const answer = answerTo(source, recognition, paragraph, half, leads);
    if (answer && !answers.some((each) => each.answer.draft === answer.draft)) {
      answers.push({ answer, half });
    }
  }
  // A headline of which one part alone is known is of that.
  const [only] = answers;
  if (own.length === 0 && answers.length === 1 && only) {
    return [repeated(paragraph, whole, index, only.answer, undefined)];
  }
  const others = own.length === 0 ? answers : answers.filter(({ answer }) => answer.by !== 'words');
  return others.map(({ answer, half }) => repeated(paragraph, half, index, answer, undefined));
}

interface Answer {
  readonly draft: Draft;
  /** What the headline names of the lead's event. */
  readonly by: 'person' | 'name' | 'words';
  readonly named: readonly number[];
}

function answerTo(
  { text }: SourceText,
  recognition: Recognition,
  paragraph: Paragraph,
  span: Span,
  leads: readonly Lead[],
): Answer | undefined {
  if (leads.length === 0) return undefined;
  const mentions = startingWithin(recognition.mentions, span);
  const words = new Set(wordsOf(text, span, paragraph.language));
  const unspaced = paragraph.language.startsWith('zh') || paragraph.language.startsWith('ja');
  // What the lead tells alone is what the headline tells.
  const least = leads.length === 1 ? 1 : unspaced ? SHARED_PAIRS : SHARED_WORDS;
  let best: (Answer & { readonly score: number }) | undefined;
  for (const lead of leads) {
    const { draft } = lead;
    const { report } = draft;
    const parties = new Set(report.participants.map(({ entity }) => entity));
    if (report.place !== undefined) parties.add(report.place);
    const shared = mentions.filter(({ entity }) => parties.has(entity));
    const person = shared.some(({ type }) => type === 'person' || type === 'organisation');
    let common = 0;
    for (const word of wordsOfLead(text, lead, paragraph.language)) if (words.has(word)) common++;
    const enough = common >= least;
    if (shared.length === 0 && !enough) continue;
    const score = shared.length + common / 4 + report.confidence;
    if (best && best.score >= score) continue;
    best = {
      draft,
      by: person ? 'person' : shared.length > 0 ? 'name' : 'words',
      named: [...new Set(shared.map(({ entity }) => entity))],
      score,
    };
  }
  return best;
}

function dateWithin(dates: readonly TemporalExpression[], span: Span): number | undefined {
  const index = firstFrom(dates, span.start);
  const date = dates[index];
  return date && overlap(date, span) > 0 ? index : undefined;
}

function repeated(
  paragraph: Paragraph,
  { start, end }: Span,
  index: number,
  { draft, named }: Answer,
  date: number | undefined,
): Draft {
  const { report } = draft;
  return {
    report: {
      start,
      end,
      type: report.type,
      trigger: { start, end: start },
      date,
      place: undefined,
      participants: report.participants.filter(({ entity }) => named.includes(entity)),
      object: undefined,
      modality: report.modality,
      zone: paragraph.zone,
      confidence: CONFIDENCE,
      evidence: [{ rule: 'repeats-lead', score: 0.6 }],
    },
    ownDate: date !== undefined,
    perfect: false,
    both: false,
    bare: false,
    pronoun: false,
    daysFromMain: undefined,
    mainDate: undefined,
    sameTime: false,
    paragraph: index,
  };
}
