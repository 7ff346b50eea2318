import { readOffice } from '../names/offices';
import type { LocalEntity, Mention, Recognition } from '../recognise/recognition';
import type { Paragraph, SourceText } from '../text/sourceText';
import { firstFrom, type Span } from '../text/span';
import type { Participant, Report } from './report';

/** Where a report stands. */
export interface Told {
  report: Report;
  readonly paragraph: number;
}

/** How many sentences back the named ones may stand. */
const SENTENCES_BACK = 3;

/** Whether an entity is one who does things. */
export function canAct(recognition: Recognition, entity: number): boolean {
  const type = recognition.entities[entity]?.type;
  return type === 'person' || type === 'organisation';
}

/** Units before the name that a sentence may open with and still have it for its subject: an office. */
const BEFORE_SUBJECT = 24;

/** The one whom a sentence names first, if that is near its beginning. */
export function subjectOf(
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

/** Paragraphs back in which the holder of an office may have been named. */
const PARAGRAPHS_BACK = 6;

/** The one named last before who holds an office: "Chủ tịch nước" after "Chủ tịch nước Lê Văn An". */
export function holderBefore(
  source: SourceText,
  { mentions, entities }: Recognition,
  told: Told,
  title: string,
): Participant[] {
  const { start } = told.report;
  const office = readOffice(title)?.office;
  const from = source.paragraphs[Math.max(0, told.paragraph - PARAGRAPHS_BACK)]?.start ?? 0;
  let holder: Mention | undefined;
  for (let m = firstFrom(mentions, start) - 1; m >= 0; m--) {
    const mention = mentions[m];
    if (!mention || mention.start < from) break;
    const entity = entities[mention.entity];
    if (entity?.type !== 'person') continue;
    // "Chủ tịch nước" is not "Tổng thống", though either presides.
    if (entity.roles.some((role) => role.title.toLowerCase() === title))
      return [asParticipant(mention)];
    if (entity.roles.some((role) => readOffice(role.title)?.office === office)) holder ??= mention;
  }
  return holder ? [asParticipant(holder)] : [];
}

/** The last two persons named, if there are two. */
export function bothBefore(
  source: SourceText,
  recognition: Recognition,
  told: Told,
): Participant[] {
  const persons = namedBefore(source, recognition, told, 2);
  return persons.length === 2 ? persons : [];
}

/** Mentions before a report that are looked at for the organisation it means. */
const MOST_BODIES = 60;
/** How often an organisation must have been named to be the one that a text is about. */
const OFTEN = 2;

/**
 * The organisation meant: the one named most often so far, else that with which a sentence shortly
 * before begins; of two, those named most often. `firm`: one that trades.
 */
export function bodiesBefore(
  source: SourceText,
  recognition: Recognition,
  told: Told,
  count: 1 | 2,
  firm?: boolean,
): Participant[] {
  const { mentions, entities } = recognition;
  const { start } = told.report;
  const counts = new Map<number, { readonly mention: Mention; times: number }>();
  const last = firstFrom(mentions, start) - 1;
  const from = zoneStart(source.paragraphs, told);
  for (let m = last; m >= 0 && m > last - MOST_BODIES; m--) {
    const mention = mentions[m];
    if (!mention || mention.start < from) break;
    if (!isBody(entities[mention.entity], firm)) continue;
    const known = counts.get(mention.entity);
    if (known) known.times++;
    else counts.set(mention.entity, { mention, times: 1 });
  }
  const often = [...counts.values()]
    .filter(({ times }) => times >= OFTEN)
    .sort((a, b) => b.times - a.times);
  if (often.length < count || often[count]?.times === often[count - 1]?.times) {
    const subject = count === 1 ? bodyBefore(source, recognition, told, firm) : undefined;
    return subject ? [asParticipant(subject)] : [];
  }
  return often.slice(0, count).map(({ mention }) => asParticipant(mention));
}

/** Names of bodies that govern: no firms. */
const PUBLIC =
  /^(?:UBND|Ủy ban|Uỷ ban|Bộ|Sở|Cục|Tổng cục|Công an|Chính phủ|Tòa|Toà)\s|\b(?:Ministry|Department|Government|Police|Court|Commission|Committee)\b|(?:部|局|署|厅|廳|院|处|處|政府|委员会|委員會|公安|工会|工會)$/u;

function isBody(entity: LocalEntity | undefined, firm: boolean | undefined): boolean {
  return entity?.type === 'organisation' && !(firm && PUBLIC.test(entity.name));
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
  firm?: boolean,
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
        if (isBody(entities[mention.entity], firm)) return mention;
      }
      if (--left < 0) return undefined;
    }
  }
  return undefined;
}

/** The one whom the sentences before name, if they name nobody else: what is told was done to that one. */
export function onlyOneBefore(
  source: SourceText,
  recognition: Recognition,
  told: Told,
): Participant[] {
  const [last, other] = namedBefore(source, recognition, told, 2);
  return last && !other ? [{ ...last, role: 'patient' }] : [];
}

/** The last persons named before a report: the subject of its sentence or the nearest, or the last two at most. */
export function namedBefore(
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
