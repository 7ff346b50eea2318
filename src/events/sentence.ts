import type { Mention } from '../recognise/recognition';
import type { Paragraph } from '../text/sourceText';
import { contains, type Span } from '../text/span';
import type { TemporalExpression } from '../time/temporal';
import type { Hit, Lexicon } from './lexicon';
import * as Flag from './phraseFlags';
import type { PhraseFinder } from './phraseFinder';

/** A mention, or an expression of time, with its index in the analysis. */
export interface Indexed<T> {
  readonly index: number;
  readonly item: T;
}

/** Where one clause of a sentence may end: just before `at`. The stronger, the surer; 3 a semicolon. */
export interface Break {
  readonly at: number;
  readonly strength: number;
}

/** One sentence with everything in it that reports are made from. */
export interface Sentence extends Span {
  readonly lower: string;
  readonly spaced: boolean;
  readonly paragraph: Paragraph;
  /** Phrases outside mentions, in text order. */
  readonly hits: readonly Hit[];
  /** All bits of the flags of those phrases. */
  readonly flags: number;
  /** Cues inside mentions: the "Contest" of a contest's name. */
  readonly cueHits: readonly Hit[];
  readonly mentions: readonly Indexed<Mention>[];
  readonly dates: readonly Indexed<TemporalExpression>[];
  readonly breaks: readonly Break[];
  /** What somebody is quoted as saying in it: no news of its own. */
  readonly quotes: readonly Span[];
  /** Whether a day is named in it. */
  readonly hasDay: boolean;
  /** Whether it stands where news is told: headline, lead, caption, teaser. */
  readonly telling: boolean;
  /** The mentions after a preposition of place, by their position in `mentions`. */
  readonly located: readonly boolean[];
}

/** A comma with a conjunction parts clauses more surely than the semicolons of a list. */
const JOINED = 4;
const OPENING = '([（【「“"\'‘';

/** Punctuation that ends a clause: 3 a semicolon, 2 a colon or dash, 1 a comma. */
function breakStrength(code: number): number {
  switch (code) {
    case 0x3b:
    case 0xff1b:
      return 3;
    case 0x3a:
    case 0xff1a:
    case 0x2014:
    case 0x2013:
      return 2;
    case 0x2c:
    case 0xff0c:
      return 1;
    default:
      return 0;
  }
}

/** 1 for what may part two clauses, or opens or closes a bracket. */
const PARTING = markUnits(';；:：—–,，()（）');
/** The same for headlines without spaces between words. */
const PARTING_HEADLINE = markUnits(';；:：—–,，()（） \u3000');

function markUnits(chars: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const char of chars) table[char.charCodeAt(0)] = 1;
  return table;
}

/** The first hit from one on that joins two clauses; the number of hits where there is none. */
function nextConjunction(hits: readonly Hit[], from: number): number {
  let at = from;
  while (at < hits.length && ((hits[at]?.entry.flags ?? 0) & Flag.conjunction) === 0) at++;
  return at;
}

/** What of the analysis so far stands in a sentence, in text order. */
interface Known {
  readonly mentions: readonly Indexed<Mention>[];
  readonly dates: readonly Indexed<TemporalExpression>[];
  readonly quotes: readonly Span[];
}

/**
 * Gathers the phrases of one sentence, which `finder` finds, and the places where its clauses meet;
 * `undefined` where it has neither a date nor a word that tells of anything. `lower` is the text in
 * lower case. Linear.
 */
export function readSentence(
  lower: string,
  finder: PhraseFinder,
  span: Span,
  paragraph: Paragraph,
  lexicon: Lexicon,
  { mentions, dates, quotes }: Known,
): Sentence | undefined {
  const { units, found } = finder;
  const count = finder.find(lexicon, span);
  let cueHits: Hit[] | undefined;
  let kept = 0;
  let m = 0;
  let flags = 0;
  let told = dates.length > 0;
  for (let at = 0; at < count; at++) {
    const hit = found[at];
    if (!hit) continue;
    while (m < mentions.length && (mentions[m]?.item.end ?? 0) <= hit.start) m++;
    const mention = mentions[m]?.item;
    const { entry } = hit;
    if (mention && mention.start < hit.end && !triggersInside(mention, hit)) {
      if (entry.cues !== 0) (cueHits ??= []).push(hit);
      continue;
    }
    flags |= entry.flags;
    told ||= entry.acts.length > 0 || entry.nouns.length > 0;
    found[kept++] = hit;
  }
  if (!told) return undefined;
  const hits = found.slice(0, kept);
  const { part, furniture } = paragraph;
  const headline = part === 'headline';
  return {
    start: span.start,
    end: span.end,
    lower,
    spaced: lexicon.spaced,
    paragraph,
    hits,
    flags,
    cueHits: cueHits ?? NO_HITS,
    mentions,
    dates,
    quotes,
    breaks: findBreaks(units, span, hits, mentions, dates, headline && !lexicon.spaced),
    hasDay: hasDay(dates),
    telling: headline || part === 'lead' || furniture === 'caption' || furniture === 'teaser',
    located: mentions.map(({ item }) => isLocated(lower, lexicon.spaced, hits, item)),
  };
}

const NO_HITS: readonly Hit[] = [];

function hasDay(dates: readonly Indexed<TemporalExpression>[]): boolean {
  for (const { item } of dates) if (isDayPrecise(item)) return true;
  return false;
}

/** Names of programmes and documents may hold the noun of the event: "… Innovation Contest". */
function triggersInside(mention: Mention, hit: Hit): boolean {
  if (mention.type !== 'programme' && mention.type !== 'document') return false;
  return hit.entry.nouns.length > 0 || hit.entry.cues > 0;
}

/** Where clauses may meet; a Chinese headline parts its halves by a blank. */
function findBreaks(
  units: Uint16Array,
  span: Span,
  hits: readonly Hit[],
  mentions: readonly Indexed<Mention>[],
  dates: readonly Indexed<TemporalExpression>[],
  headline: boolean,
): Break[] {
  const breaks: Break[] = [];
  const { end } = span;
  const parting = headline ? PARTING_HEADLINE : PARTING;
  let d = 0;
  let h = 0;
  let m = 0;
  let depth = 0;
  let at = span.start;
  // Behind the end no clause meets another.
  let joint = nextConjunction(hits, 0);
  while (at < end) {
    const stop = Math.min(end, joint < hits.length ? (hits[joint]?.start ?? end) : end);
    while (at < stop && parting[units[at] ?? 0] !== 1) at++;
    if (at >= end) break;
    while (m < mentions.length && (mentions[m]?.item.end ?? 0) <= at) m++;
    const mention = mentions[m]?.item;
    if (mention && mention.start <= at) {
      at = mention.end;
    } else {
      while (d < dates.length && (dates[d]?.item.end ?? 0) <= at) d++;
      const date = dates[d]?.item;
      if (date && date.start <= at) {
        at = date.end;
      } else {
        while (h < hits.length && (hits[h]?.end ?? 0) <= at) h++;
        const hit = hits[h];
        const code = units[at] ?? 0;
        const joins = hit !== undefined && (hit.entry.flags & Flag.conjunction) !== 0;
        if (code === 0x28 || code === 0xff08) depth++;
        else if ((code === 0x29 || code === 0xff09) && depth > 0) depth--;
        const parted = headline && (code === 0x20 || code === 0x3000);
        const strength = depth > 0 || isOfClock(units, at) ? 0 : parted ? 1 : breakStrength(code);
        if (strength > 0) {
          const joined = joins && hit.start - at <= 2 ? JOINED : 0;
          breaks.push({ at: at + 1, strength: Math.max(strength, joined) });
          at++;
        } else if (joins && hit.start === at) {
          breaks.push({ at, strength: 0.5 });
          at = hit.end;
        } else at++;
      }
    }
    while (joint < hits.length && (hits[joint]?.start ?? 0) < at)
      joint = nextConjunction(hits, joint + 1);
  }
  return breaks;
}

/** "4:35", "2:1": no clause ends within a number. */
function isOfClock(units: Uint16Array, at: number): boolean {
  return isDigit(units[at - 1] ?? 0) && isDigit(units[at + 1] ?? 0);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The best place to part two stretches of a sentence; `undefined` where they are one clause. */
export function breakBetween(sentence: Sentence, from: number, to: number): number | undefined {
  let best: Break | undefined;
  for (let i = firstBreak(sentence.breaks, from); i < sentence.breaks.length; i++) {
    const each = sentence.breaks[i];
    if (!each || each.at > to) break;
    if (!best || each.strength >= best.strength) best = each;
  }
  return best?.at;
}

/** The hard limits of a clause around an offset: semicolons, else the sentence. */
export function hardClause(sentence: Sentence, offset: number): Span {
  let { start, end } = sentence;
  const from = firstBreak(sentence.breaks, offset);
  for (let i = from; i < Math.min(from + 12, sentence.breaks.length); i++) {
    const each = sentence.breaks[i];
    if (each?.strength === 3) {
      end = each.at;
      break;
    }
  }
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    const each = sentence.breaks[i];
    if (each?.strength === 3) {
      start = each.at;
      break;
    }
  }
  return { start, end };
}

function firstBreak(breaks: readonly Break[], offset: number): number {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((breaks[middle]?.at ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cuts white space, punctuation and open brackets off both ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isFiller(text.charCodeAt(start))) start++;
  while (end > start && isFiller(text.charCodeAt(end - 1))) end--;
  while (end > start && OPENING.includes(text.charAt(end - 1))) end--;
  return { start, end };
}

const FILLERS: ReadonlySet<number> = new Set(
  Array.from(',;:.，；：。、—–- \t\n\r\u00a0\u202f\u2028\u2029\u3000', (char) =>
    char.charCodeAt(0),
  ),
);

function isFiller(code: number): boolean {
  return (code < 0x41 || code >= 0x80) && (FILLERS.has(code) || isRareSpace(code));
}

/** Spaces that hardly any text has. */
function isRareSpace(code: number): boolean {
  if (code >= 0x2000) return code <= 0x200a || code === 0x205f || code === 0xfeff;
  return code === 0x0b || code === 0x0c || code === 0x1680;
}

/** Whether a mention lies wholly inside a span. */
export function within(span: Span, mention: Span): boolean {
  return contains(span, mention);
}

/** Whether a mention follows a preposition of place: "in Hanoi", 在河内. */
function isLocated(
  lower: string,
  spaced: boolean,
  hits: readonly Hit[],
  mention: Mention,
): boolean {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hits[middle]?.end ?? 0) <= mention.start) low = middle + 1;
    else high = middle;
  }
  const before = low > 0 ? hits[low - 1] : undefined;
  if (!before) return false;
  if ((before.entry.flags & Flag.locative) === 0) {
    const further = low > 1 ? hits[low - 2] : undefined;
    const determined = (before.entry.flags & Flag.determiner) !== 0 && further !== undefined;
    return (
      determined && (further.entry.flags & Flag.locative) !== 0 && mention.start - further.end <= 12
    );
  }
  if (mention.start - before.end > (spaced ? 14 : 1)) return false;
  for (let at = before.end; at < mention.start; at++) {
    if (LISTING.has(lower.charCodeAt(at))) return false;
  }
  return true;
}

/** Marks that keep a preposition from what stands behind them. */
const LISTING: ReadonlySet<number> = new Set(Array.from(',;，；、', (char) => char.charCodeAt(0)));

/** Whether an expression names a day, by date, weekday or distance. */
export function isDayPrecise({ meaning }: Pick<TemporalExpression, 'meaning'>): boolean {
  switch (meaning.kind) {
    case 'calendar':
      return meaning.parts.day !== undefined;
    case 'range':
      return meaning.from.day !== undefined || meaning.to.day !== undefined;
    case 'weekday':
      return true;
    case 'relative':
      return meaning.unit === 'day' || meaning.parts?.day !== undefined;
    case 'vague':
      return false;
  }
}
