import type { Candidate } from './candidates';
import type { EventType } from './report';
import type { Sentence } from './sentence';

/** Types of what harms people: often spoken of in what tells of another day. */
export const HARM: ReadonlySet<EventType> = new Set<EventType>(['disaster', 'accident', 'crime']);

const MATTER =
  /(?:^|\s)(?:why|how|into|about|on|over|of|regarding|concerning|about the|về|vì sao|liên quan đến|liên quan)(?:\s|$)|[就对對因关於于關]/u;

/** "Published a report on the crash", "look into why a plane overshot the runway": harm of another day. */
export function isMatter(sentence: Sentence, act: Candidate, harm: Candidate): boolean {
  if (!HARM.has(harm.type) || HARM.has(act.type) || act.type === 'rescue') return false;
  if (act.kind !== 'act' || act.hit.start > harm.hit.start) return false;
  const between = sentence.lower.slice(act.hit.end, harm.hit.start);
  // "Appointed X on 4 May, two days after Y was arrested": another clause.
  return !/[,;，；]/u.test(between) && MATTER.test(between);
}

/** "Began on Wednesday to look into why a plane …": the day is that of the looking. */
export function matterBefore(sentence: Sentence, { hit, type }: Candidate): boolean {
  if (!HARM.has(type)) return false;
  const day = sentence.dates.findLast(({ item }) => item.end <= hit.start)?.item;
  if (!day || sentence.dates.some(({ item }) => item.start >= hit.end)) return false;
  return OF_MATTER.test(sentence.lower.slice(day.end, hit.start));
}

/** Where the harm that is spoken of begins: behind the word that leads to it, else at its trigger. */
export function matterStart({ lower, start }: Sentence, at: number): number {
  const from = Math.max(start, at - 60);
  const before = lower.slice(from, at);
  const match = /^.*(?:\swhy\s|\sinto\s|\sabout\s|\sover\s|\svề\s)/u.exec(before);
  return match ? from + match[0].length : at;
}

const OF_MATTER =
  /(?:^|\s)(?:look into|looking into|investigat\p{L}*|examin\p{L}*|why|điều tra|vì sao|nguyên nhân)(?:\s|$)|调查|原因/u;

const RELATIVE = /^\s*(?:who|which|whose|where|when|người (?:đang|đã|từng|hiện|vừa)|nơi)(?=\s)/u;

/** Where ", who is on a visit" begins behind what was told: it tells of something else. */
export function relativeAfter(sentence: Sentence, from: number, to: number): number | undefined {
  if (!sentence.spaced) return undefined;
  return sentence.breaks.find(
    ({ at, strength }) =>
      strength >= 1 &&
      at > from &&
      at < to &&
      RELATIVE.test(sentence.lower.slice(at, Math.min(to, at + 16))),
  )?.at;
}
