import type { Recognition } from '../recognise/recognition';
import type { Paragraph, SourceText } from '../text/sourceText';
import { firstFrom, type Span } from '../text/span';
import { changed } from '../text/writable';
import type { TemporalExpression } from '../time/temporal';
import { accusedOf, findAccused } from './accused';
import { readMeant } from './meantParties';
import {
  bodiesBefore,
  bothBefore,
  canAct,
  holderBefore,
  namedBefore,
  onlyOneBefore,
  subjectOf,
  type Told,
} from './namedBefore';
import type { Participant, Report } from './report';

/** How far into a report the words for its subject are looked for, in UTF-16 units. */
const REACH = 60;
/** How far behind a word that means somebody a name makes it none: "ông Đạt". */
const BEFORE_NAME = 2;

/**
 * Gives what is told of "he", "they", "hai ông", 双方, the accused of a case, or of nobody in a clause that goes on
 * with another, to those whom the sentence or the ones before name. Only where nobody is named before
 * those words. Linear: few mentions before each report are looked at.
 */
export function carrySubjects(
  source: SourceText,
  recognition: Recognition,
  dates: readonly TemporalExpression[],
  drafts: readonly Told[],
): void {
  const accused = findAccused(recognition, drafts);
  for (const draft of drafts) {
    const { report } = draft;
    const paragraph = source.paragraphs[draft.paragraph];
    if (!paragraph || paragraph.part === 'headline' || paragraph.furniture === 'teaser') continue;
    const from = behindDay(source.text, report, dates);
    const opening = source.text.slice(from, Math.min(report.end, from + REACH)).toLowerCase();
    let carried = whoIsMeant(source, recognition, dates, draft, paragraph, { from, opening });
    if (carried.length === 0) carried = accusedOf(recognition, report, opening, accused);
    const known = report.participants;
    const meant = carried.flatMap((each): Participant[] => {
      const named = known.some(({ entity }) => entity === each.entity);
      return named ? [] : [{ ...each, meant: true }];
    });
    if (meant.length === 0) continue;
    const alone = !known.some(({ entity }) => canAct(recognition, entity));
    draft.report = changed(report, {
      participants: [...meant, ...known],
      evidence: alone
        ? [...report.evidence, { rule: 'same-parties', score: 0.5 }]
        : report.evidence,
    });
  }
}

/** The first words of a report, in lower case, behind its day, and where they stand. */
interface Opening {
  readonly from: number;
  readonly opening: string;
}

/** Whom a report tells of without naming them where it opens: those that the text named before. */
function whoIsMeant(
  source: SourceText,
  recognition: Recognition,
  dates: readonly TemporalExpression[],
  draft: Told,
  paragraph: Paragraph,
  { from, opening }: Opening,
): Participant[] {
  const { report } = draft;
  const meant = readMeant(opening);
  const until = meant ? from + meant.end + BEFORE_NAME : report.trigger.start;
  if (namesActor(recognition, report.start, until)) return [];
  // "His team beat …": teams play, not whose they are.
  if (report.type === 'contest' && meant?.kind !== 'body' && meant?.kind !== 'bodies') return [];
  const namesOthers = (): boolean => namesActor(recognition, until, report.end);
  switch (meant?.kind) {
    case 'bodies':
      return bodiesBefore(source, recognition, draft, 2);
    case 'body':
      return bodiesBefore(source, recognition, draft, 1, meant.firm);
    case 'persons':
      return bothBefore(source, recognition, draft);
    case 'person':
      // "His lawyer, Carl Dorn": another than he.
      if (meant.owner && namesOthers()) return [];
      return namedBefore(source, recognition, draft, 1);
    case 'holder':
      return holderBefore(source, recognition, draft, meant.title ?? '');
    case 'patient':
      return namesOthers() ? [] : onlyOneBefore(source, recognition, draft);
    case 'subject':
    case undefined: {
      const sentence = sentenceOf(paragraph, report.start);
      const follows =
        goesOn(source.text, report, paragraph, dates) ||
        followsSubject(source.text, report, paragraph, dates);
      if (follows) return subjectOf(recognition, sentence, report.start);
      const opens = sentence !== undefined && report.start - sentence.start <= 1;
      if (meant?.kind !== 'subject' || !opens) return [];
      return subjectOf(recognition, sentenceOf(paragraph, sentence.start - 1), report.start);
    }
  }
}

/** Whether somebody who acts is named between two offsets. */
function namesActor(recognition: Recognition, start: number, end: number): boolean {
  const { mentions } = recognition;
  for (let m = firstFrom(mentions, start); m < mentions.length; m++) {
    const mention = mentions[m];
    if (!mention || mention.start >= end) break;
    if (canAct(recognition, mention.entity)) return true;
  }
  return false;
}

/** Where a report goes on behind the day that it opens with, or behind the word that joins it to the one before. */
function behindDay(
  text: string,
  { start, end, date }: Report,
  dates: readonly TemporalExpression[],
): number {
  const day = date === undefined ? undefined : dates[date];
  const before = day && day.start - start <= BEFORE_DAY ? text.slice(start, day.start) : undefined;
  const opens =
    day && before !== undefined && day.start >= start && day.end < end && TO_DAY.test(before);
  const from = opens ? day.end : start;
  return from + (JOINING.exec(text.slice(from, from + BEFORE_DAY))?.[0].length ?? 0);
}

/** Units before a day with which a report may open: "on", "vào ngày", 早在. */
const BEFORE_DAY = 9;
const TO_DAY =
  /^(?:(?:and|but|và|nhưng)\s)?(?:on|in|by|at|vào|hôm|ngày|sáng|trưa|chiều|tối|đêm|rạng sáng|tới|đến|từ|rồi|早在|[于於到至而]|直到|[依按][照]?[计計][划畫劃]|原定)?\s*$/iu;
/** What stands between a day, or the clause before, and the subject. */
const JOINING = /^[,，起]?\s?(?:(?:and|but|và|nhưng)\s)?/iu;

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
  return (
    /^(?:zh|ja)/u.test(paragraph.language) &&
    /[,，]\s?$/u.test(text.slice(start - 2, start)) &&
    text.charAt(day.end) !== '的'
  );
}

/** "… and was flown to Sydney", "… nhưng từ chối": a clause that begins with its verb goes on with the subject before. */
const GOES_ON =
  /^(?:and|but|then|and then|và|rồi|nhưng|đồng thời|sau đó)\s(?:also |later |then )?(?:was|were|is|are|had|has|have|will|would|cũng|đã|sẽ|bị|được|\p{L}+ed|went|took|made|won|lost|left|met|held|tore|spent|gave|got|sent|said|told|stopped|began|broke|came|fell|flew|kept|paid|put|ran|saw|set|shot|sold|stood|struck|beat|became|bought|brought|built|chose|drew|drove|fought|found|hit|led|rose|sank|spoke|swept|threw|wrote)\s/u;
/** "…, who …, conceded on Monday": a clause that begins with its verb behind a comma or dash has the subject of the sentence. */
const VERB_BEHIND =
  /^(?:was|were|had|has|will|\p{L}+ed|went|took|made|won|lost|left|met|held|got|became|began|came|fell|opened)\s/u;
/** "…, earning …", "before flying home": what the subject of the sentence did besides. */
const DOING =
  /^(?:(?:before|after|while|when|by|for|without) )?(?!(?:during|including|according|following|regarding|concerning|owing|pending|excluding|being|having|morning|evening|beijing|king|spring)\s)\p{L}{2,}ing\s/u;

/** Units that may stand before the verb of a Chinese clause that names nobody: 随后, 今年三月. */
const BEFORE_VERB = 6;

function followsSubject(
  text: string,
  report: Report,
  paragraph: Paragraph,
  dates: readonly TemporalExpression[],
): boolean {
  const { start, end, trigger, evidence, date } = report;
  const sentence = sentenceOf(paragraph, start);
  if (!sentence || start <= sentence.start) return false;
  if (/^(?:zh|ja)/u.test(paragraph.language)) {
    const day = date === undefined ? undefined : dates[date];
    const opens =
      (day !== undefined && day.start >= start && day.start - start <= 2) ||
      /^(?:最[后後终終]|随[后後即]|隨[后後即]|然[后後]|接着|接著|[并並又还還再也曾已])/u.test(
        text.slice(start, start + 2),
      ) ||
      (evidence[0]?.rule !== 'dated-clause' && trigger.start - start <= BEFORE_VERB);
    return opens && /[,，]\s?$/u.test(text.slice(start - 2, start));
  }
  const opening = text.slice(start, Math.min(end, start + REACH)).toLowerCase();
  if (GOES_ON.test(opening)) return true;
  if (!paragraph.language.startsWith('en')) return false;
  const before = text.slice(sentence.start, start);
  if (VERB_BEHIND.test(opening)) return /[,)–—]\s$/u.test(before);
  return (
    DOING.test(opening) &&
    (/[,–—]\s$/u.test(before) || !/ing\s/u.test(opening.slice(0, opening.indexOf(' ') + 1)))
  );
}
