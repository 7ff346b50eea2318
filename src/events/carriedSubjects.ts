import type { Mention, Recognition } from '../recognise/recognition';
import type { Paragraph, SourceText } from '../text/sourceText';
import { firstFrom, type Span } from '../text/span';
import { changed } from '../text/writable';
import type { TemporalExpression } from '../time/temporal';
import type { Participant, Report } from './report';

/** One person meant without a name as who does what is told, or whose it is; not as whom it is done to. */
const ONE =
  /(?:^|[\s,])(?:he|she|his|her|ông|bà|ông ấy|bà ấy|anh ấy|cô ấy)(?=[\s,])|(?<![把将將对對向给給])[他她](?![们們])/u;
/** One to whom it is done: told surely only where a single person was named. */
const DONE_TO = /(?:^|\s)him(?=[\s,.])|[把将將对對向给給][他她](?![们們])/u;
/** Two or more. */
const SEVERAL =
  /(?:^|[\s,])(?:they|their|both|the two|these two|hai ông|hai bà|hai người|hai bộ trưởng|hai nhà lãnh đạo|hai bên|họ)(?=[\s,])|(?<![把将將对對向给給])[他她][们們]|双方|雙方|[两兩二]人|[两兩]位|[两兩][国國]/u;

/** How far into a report the words for its subject are looked for, in UTF-16 units. */
const REACH = 60;
/** How many sentences back the named ones may stand. */
const SENTENCES_BACK = 3;

/** Where a report stands. */
interface Told {
  report: Report;
  readonly paragraph: number;
}

/**
 * Gives what is told of "he", "they", "hai ông", 双方, or of nobody in a Chinese clause that goes on behind a day,
 * to those whom the sentence or the ones before name. Only reports that name nobody themselves are
 * filled. Linear: few mentions before each report are looked at.
 */
export function carrySubjects(
  source: SourceText,
  recognition: Recognition,
  dates: readonly TemporalExpression[],
  drafts: readonly Told[],
): void {
  for (const draft of drafts) {
    const { report } = draft;
    // "His team beat …": teams play, not whose they are.
    if (report.type === 'contest') continue;
    if (report.participants.some(({ entity }) => canAct(recognition, entity))) continue;
    const paragraph = source.paragraphs[draft.paragraph];
    if (!paragraph || paragraph.part === 'headline' || paragraph.furniture === 'teaser') continue;
    const opening = source.text
      .slice(report.start, Math.min(report.end, report.start + REACH))
      .toLowerCase();
    const carried = SEVERAL.test(opening)
      ? bothBefore(source, recognition, draft)
      : ONE.test(opening)
        ? namedBefore(source, recognition, draft, 1)
        : DONE_TO.test(opening)
          ? onlyOneBefore(source, recognition, draft)
          : goesOn(source.text, report, paragraph, dates)
            ? subjectOf(recognition, sentenceOf(paragraph, report.start), report.start)
            : [];
    if (carried.length === 0) continue;
    draft.report = changed(report, {
      participants: [...carried, ...report.participants],
      evidence: [...report.evidence, { rule: 'same-parties', score: 0.5 }],
    });
  }
}

function canAct(recognition: Recognition, entity: number): boolean {
  const type = recognition.entities[entity]?.type;
  return type === 'person' || type === 'organisation';
}

function sentenceOf(paragraph: Paragraph, offset: number): Span | undefined {
  return paragraph.sentences[firstFrom(paragraph.sentences, offset + 1) - 1];
}

/** Whether a clause of Chinese begins with its day, behind another of its sentence: its subject is that one's. */
function goesOn(
  text: string,
  { start, date }: Report,
  paragraph: Paragraph,
  dates: readonly TemporalExpression[],
): boolean {
  const sentence = sentenceOf(paragraph, start);
  const day = date === undefined ? undefined : dates[date];
  if (!sentence || !day || start <= sentence.start || day.start - start > 1) return false;
  return /^(?:zh|ja)/u.test(paragraph.language) && /[,，]\s?$/u.test(text.slice(start - 2, start));
}

/** Units before the name that a sentence may open with and still have it for its subject: an office. */
const BEFORE_SUBJECT = 24;

/** The one whom a sentence names first, if that is near its beginning. */
function subjectOf(
  recognition: Recognition,
  sentence: Span | undefined,
  until: number,
): Participant[] {
  if (!sentence) return [];
  const { mentions } = recognition;
  for (let m = firstFrom(mentions, sentence.start); m < mentions.length; m++) {
    const mention = mentions[m];
    if (!mention || mention.start >= until) break;
    if (mention.start - sentence.start > BEFORE_SUBJECT) break;
    if (canAct(recognition, mention.entity)) return [asParticipant(mention)];
  }
  return [];
}

/** The last two persons named, if there are two. */
function bothBefore(source: SourceText, recognition: Recognition, told: Told): Participant[] {
  const persons = namedBefore(source, recognition, told, 2);
  return persons.length === 2 ? persons : [];
}

/** The one whom the sentences before name, if they name nobody else: what is told was done to that one. */
function onlyOneBefore(source: SourceText, recognition: Recognition, told: Told): Participant[] {
  const [last, other] = namedBefore(source, recognition, told, 2);
  return last && !other ? [{ ...last, role: 'patient' }] : [];
}

/** The last persons named before a report: the subject of its sentence or the nearest, or the last two at most. */
function namedBefore(
  source: SourceText,
  recognition: Recognition,
  { report, paragraph: at }: Told,
  count: 1 | 2,
): Participant[] {
  let left = SENTENCES_BACK;
  const found = new Map<number, Participant>();
  for (let p = at; p >= 0 && p >= at - 1; p--) {
    const paragraph = source.paragraphs[p];
    if (paragraph?.zone !== report.zone || paragraph.part === 'headline') break;
    for (let s = paragraph.sentences.length - 1; s >= 0; s--) {
      const sentence = paragraph.sentences[s];
      if (!sentence || sentence.start >= report.start) continue;
      const persons = personsIn(recognition, sentence, report.start);
      if (count === 1 && persons[0]) return [asParticipant(persons[0])];
      for (const person of persons.reverse()) {
        if (!found.has(person.entity)) found.set(person.entity, asParticipant(person));
        if (found.size === count) return [...found.values()];
      }
      if (--left < 0) break;
    }
    if (left < 0) break;
  }
  return count === 1 ? [] : [...found.values()];
}

function personsIn({ mentions, entities }: Recognition, { start, end }: Span, until: number) {
  const persons: Mention[] = [];
  for (let m = firstFrom(mentions, start); m < mentions.length; m++) {
    const mention = mentions[m];
    if (!mention || mention.start >= end || mention.end > until) break;
    if (entities[mention.entity]?.type === 'person') persons.push(mention);
  }
  return persons;
}

function asParticipant({ entity }: Mention): Participant {
  return { entity, role: 'participant' };
}
