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
/** An organisation that was named before, by what it is. */
const THE_BODY =
  /^(?:(?:and|but|và|nhưng)\s)?(?:its|it(?= (?:has|will|also|\p{L}+ed)\s)|the (?:company|bank|airline|carrier|firm|group|ministry|agency|regulator|team|club|union|party)|hãng|công ty|ngân hàng|tập đoàn|đội bóng|câu lạc bộ)(?=[\s,])|^(?:该|該|本)(?:公司|行|集团|集團|部|会|會|局|队|隊|党|黨)|^(?:球[队隊]|公司)/u;
/** Two organisations that were named before. */
const THE_BODIES =
  /^(?:(?:the two|both) (?:companies|banks|firms|groups|clubs|teams|sides|parties)|hai (?:công ty|tập đoàn|ngân hàng|hãng|đội|bên)|[两兩](?:家|队|隊|行|党|黨)|双方|雙方)/u;
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
    const paragraph = source.paragraphs[draft.paragraph];
    if (!paragraph || paragraph.part === 'headline' || paragraph.furniture === 'teaser') continue;
    const named = report.participants.some(({ entity }) => canAct(recognition, entity));
    const opening = source.text
      .slice(report.start, Math.min(report.end, report.start + REACH))
      .toLowerCase();
    const bodies = THE_BODIES.test(opening);
    const body = !bodies && THE_BODY.test(opening);
    if (named || (report.type === 'contest' && !bodies && !body)) continue;
    const carried = bodies
      ? bodiesBefore(source, recognition, draft, 2)
      : body
        ? bodiesBefore(source, recognition, draft, 1)
        : SEVERAL.test(opening)
          ? bothBefore(source, recognition, draft)
          : ONE.test(opening)
            ? namedBefore(source, recognition, draft, 1)
            : DONE_TO.test(opening)
              ? onlyOneBefore(source, recognition, draft)
              : goesOn(source.text, report, paragraph, dates) ||
                  followsSubject(source.text, report, paragraph)
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

/** "… and was flown to Sydney", "… nhưng từ chối": a clause that begins with its verb goes on with the subject before. */
const GOES_ON =
  /^(?:and|but|then|and then|và|rồi|nhưng|đồng thời|sau đó)\s(?:also |later |then )?(?:was|were|is|are|had|has|have|will|would|cũng|đã|sẽ|bị|được|\p{L}+ed|went|took|made|won|lost|left|met|held|tore|spent|gave|got|sent|said|told)\s/u;

/** Units that may stand before the verb of a Chinese clause that names nobody: 随后, 今年三月. */
const BEFORE_VERB = 6;

function followsSubject(text: string, report: Report, paragraph: Paragraph): boolean {
  const { start, end, trigger, evidence } = report;
  const sentence = sentenceOf(paragraph, start);
  if (!sentence || start <= sentence.start) return false;
  if (/^(?:zh|ja)/u.test(paragraph.language)) {
    const opens = evidence[0]?.rule === 'dated-clause' || trigger.start - start <= BEFORE_VERB;
    return opens && /[,，]\s?$/u.test(text.slice(start - 2, start));
  }
  return GOES_ON.test(text.slice(start, Math.min(end, start + REACH)).toLowerCase());
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

/** Mentions before a report that are looked at for the organisation it means. */
const MOST_BODIES = 60;
/** How often an organisation must have been named to be the one that a text is about. */
const OFTEN = 2;

/**
 * The organisation meant: the one named most often so far, else that with which a sentence shortly
 * before begins; of two, those named most often.
 */
function bodiesBefore(
  source: SourceText,
  recognition: Recognition,
  told: Told,
  count: 1 | 2,
): Participant[] {
  const { mentions, entities } = recognition;
  const { start } = told.report;
  const counts = new Map<number, { readonly mention: Mention; times: number }>();
  const last = firstFrom(mentions, start) - 1;
  const from = zoneStart(source.paragraphs, told);
  for (let m = last; m >= 0 && m > last - MOST_BODIES; m--) {
    const mention = mentions[m];
    if (!mention || mention.start < from) break;
    if (entities[mention.entity]?.type !== 'organisation') continue;
    const known = counts.get(mention.entity);
    if (known) known.times++;
    else counts.set(mention.entity, { mention, times: 1 });
  }
  const often = [...counts.values()]
    .filter(({ times }) => times >= OFTEN)
    .sort((a, b) => b.times - a.times);
  if (often.length < count || often[count]?.times === often[count - 1]?.times) {
    const subject = count === 1 ? bodyBefore(source, recognition, told) : undefined;
    return subject ? [asParticipant(subject)] : [];
  }
  return often.slice(0, count).map(({ mention }) => asParticipant(mention));
}

/** Paragraphs before a report that are looked at for where its zone begins. */
const MOST_PARAGRAPHS = 60;

function zoneStart(
  paragraphs: readonly Paragraph[],
  { report: { zone }, paragraph: at }: Told,
): number {
  let from = at;
  while (from > 0 && at - from < MOST_PARAGRAPHS && paragraphs[from - 1]?.zone === zone) from--;
  return paragraphs[from]?.start ?? 0;
}

/** The organisation with which the nearest sentence before that names one near its beginning does so. */
function bodyBefore(
  source: SourceText,
  { mentions, entities }: Recognition,
  { report, paragraph: at }: Told,
): Mention | undefined {
  let left = SENTENCES_BACK;
  for (let p = at; p >= 0 && p >= at - 1; p--) {
    const paragraph = source.paragraphs[p];
    if (paragraph?.zone !== report.zone || paragraph.part === 'headline') return undefined;
    for (let s = firstFrom(paragraph.sentences, report.start) - 1; s >= 0; s--) {
      const sentence = paragraph.sentences[s];
      if (!sentence) continue;
      const mention = mentions[firstFrom(mentions, sentence.start)];
      const opens = mention && mention.start - sentence.start <= BEFORE_SUBJECT;
      if (opens && mention.end <= report.start) {
        if (entities[mention.entity]?.type === 'organisation') return mention;
      }
      if (--left < 0) return undefined;
    }
  }
  return undefined;
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
    for (let s = firstFrom(paragraph.sentences, report.start) - 1; s >= 0; s--) {
      const sentence = paragraph.sentences[s];
      if (!sentence) continue;
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
