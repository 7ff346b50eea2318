import type { Mention, Quote } from '../recognise/recognition';
import { moved } from '../text/edit';
import type { Furniture, Paragraph } from '../text/sourceText';
import type { Span } from '../text/span';
import type { Kept, TextMemo } from '../text/textMemo';
import { changed } from '../text/writable';
import type { TemporalExpression } from '../time/temporal';
import type { Draft } from './clauses';
import type { Report } from './report';

/** All that what a sentence tells is read from, beside its words; each list in text order. */
export interface Grounds {
  readonly paragraphs: readonly Paragraph[];
  readonly named: readonly Mention[];
  readonly dates: readonly TemporalExpression[];
  readonly quotes: readonly Quote[];
  readonly credits: readonly Furniture[];
  /** Whether it is read with the tables of Chinese. */
  readonly chinese: boolean;
}

interface KeptDrafts extends Grounds {
  readonly drafts: readonly Draft[];
  /** Those of the drafts before the rest of the source said more of them. */
  readonly reports: readonly Report[];
  /** Where the drafts of each paragraph begin, and where the last end. */
  readonly from: Int32Array;
}

const KEPT: Kept<KeptDrafts> = { stage: 'reports' };

export function keepDrafts(
  memo: TextMemo,
  grounds: Grounds,
  drafts: readonly Draft[],
  from: Int32Array,
): void {
  memo.keep(KEPT, { ...grounds, drafts, reports: drafts.map(({ report }) => report), from });
}

/**
 * What tells what a paragraph (by its index) told in the text before, moved to where it stands now;
 * `undefined` where it has to be read. To be asked of each paragraph in turn, once.
 */
export function keptDrafts(
  memo: TextMemo,
  grounds: Grounds,
): ((paragraph: number) => readonly Draft[] | undefined) | undefined {
  const kept = memo.take(KEPT);
  const { unchanged } = memo;
  if (!kept || !unchanged || kept.chinese !== grounds.chinese) return undefined;
  const numbers = new Numbers(kept.named, grounds.named);
  const named = pairOf(
    kept.named,
    grounds.named,
    (a, b) => a.type === b.type && a.form === b.form && numbers.isSame(a.entity, b.entity),
  );
  const dates = pairOf(kept.dates, grounds.dates, isSameDate);
  const quotes = pairOf(kept.quotes, grounds.quotes, (a, b) => a.direct === b.direct);
  const credits = pairOf(kept.credits, grounds.credits, () => true);
  return (index) => {
    const place = unchanged.before[index] ?? -1;
    const before = kept.paragraphs[place];
    const paragraph = grounds.paragraphs[index];
    if (!before || paragraph?.part !== before.part) return undefined;
    // All are asked: each goes on to the paragraph.
    const same = [named, dates, quotes, credits].map((pair) => pair.areSame(before, paragraph));
    if (same.includes(false)) return undefined;
    const from = kept.from[place] ?? 0;
    const count = (kept.from[place + 1] ?? 0) - from;
    const shift = unchanged.shift[index] ?? 0;
    const dateShift = dates.shift;
    return Array.from({ length: count }, (_, at) => {
      const draft = kept.drafts[from + at];
      const report = kept.reports[from + at];
      if (!draft || !report) throw new RangeError('No draft.');
      return movedDraft(
        draft,
        movedReport(numbers.renumber(report), shift, dateShift),
        dateShift,
        index,
      );
    });
  };
}

function movedDraft(draft: Draft, report: Report, dateShift: number, paragraph: number): Draft {
  const { mainDate } = draft;
  return changed(draft, {
    report,
    mainDate: mainDate === undefined ? undefined : mainDate + dateShift,
    paragraph,
  });
}

function movedReport(report: Report, shift: number, dateShift: number): Report {
  if (shift === 0 && dateShift === 0) return report;
  const { start, end, trigger, object, date } = report;
  return changed(report, {
    start: start + shift,
    end: end + shift,
    trigger: moved(trigger, shift),
    object: object && moved(object, shift),
    date: date === undefined ? undefined : date + dateShift,
  });
}

/** Two lists in text order, of the text before and of this one, compared stretch by stretch. */
interface Pair {
  /** How much higher the indices of the stretch compared last are now. */
  readonly shift: number;
  /** Whether what ends or begins in a stretch is as it was in the one that it was before. */
  areSame(before: Span, now: Span): boolean;
}

function pairOf<T extends Span>(
  before: readonly T[],
  after: readonly T[],
  isSame: (one: T, other: T) => boolean,
): Pair {
  let b = 0;
  let a = 0;
  let shift = 0;
  return {
    get shift() {
      return shift;
    },
    areSame(old, now) {
      while (b < before.length && (before[b]?.end ?? 0) <= old.start) b++;
      while (a < after.length && (after[a]?.end ?? 0) <= now.start) a++;
      shift = a - b;
      const move = now.start - old.start;
      for (let at = 0; ; at++) {
        const one = before[b + at];
        const other = after[a + at];
        const ends = !one || one.start >= old.end;
        if (ends || !other || other.start >= now.end)
          return ends && (!other || other.start >= now.end);
        if (one.start + move !== other.start || one.end + move !== other.end) return false;
        if (!isSame(one, other)) return false;
      }
    },
  };
}

/**
 * Which number each entity has now: a name that is typed moves the numbers of all that are named behind
 * it. Where two entities became one, or one two, the paragraphs that name them are read anew.
 */
class Numbers {
  /** For each number before the one now, plus one, and the other way round; 0 where none is known. */
  readonly #now: Int32Array;
  readonly #before: Int32Array;

  constructor(before: readonly Mention[], now: readonly Mention[]) {
    this.#now = new Int32Array(countOf(before));
    this.#before = new Int32Array(countOf(now));
  }

  isSame(before: number, now: number): boolean {
    const known = this.#now[before];
    if (known !== 0) return known === now + 1;
    if (this.#before[now] !== 0) return false;
    this.#now[before] = now + 1;
    this.#before[now] = before + 1;
    return true;
  }

  /** A report of entities that were all asked for, with their numbers now. */
  renumber(report: Report): Report {
    const { participants, place } = report;
    const numberOf = (entity: number): number => (this.#now[entity] ?? 0) - 1;
    const same =
      (place === undefined || numberOf(place) === place) &&
      participants.every(({ entity }) => numberOf(entity) === entity);
    if (same) return report;
    return changed(report, {
      place: place === undefined ? undefined : numberOf(place),
      participants: participants.map((each) => changed(each, { entity: numberOf(each.entity) })),
    });
  }
}

function countOf(mentions: readonly Mention[]): number {
  return mentions.reduce((most, { entity }) => Math.max(most, entity + 1), 0);
}

function isSameDate(one: TemporalExpression, other: TemporalExpression): boolean {
  if (one.outlook !== other.outlook || one.over !== other.over) return false;
  if (one.qualifier !== other.qualifier || one.time !== other.time) return false;
  // What was read in an unchanged paragraph is the same object, but for what counts from another day.
  return (
    one.meaning === other.meaning || JSON.stringify(one.meaning) === JSON.stringify(other.meaning)
  );
}
