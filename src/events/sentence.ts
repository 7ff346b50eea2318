import type { Mention } from '../recognise/recognition';
import type { Paragraph } from '../text/sourceText';
import { contains, type Span } from '../text/span';
import type { TemporalExpression } from '../time/temporal';
import { Flag, type Hit, type Lexicon } from './lexicon';

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

/** Whether a clause can't meet another at this code unit, whatever stands there. */
function isPlain(code: number): boolean {
  if (code < 0x80) return code > 0x3b || (code > 0x2c && code < 0x3a);
  return code < 0x2013 || (code > 0x3000 && code < 0xff08);
}

/** Room for the phrases of a sentence: it serves one after another. */
const found: Hit[] = [];
const MOST_FOUND = 1 << 10;

/**
 * Gathers the phrases of one sentence and the places where its clauses meet. `units` are those of
 * `lower`. Linear.
 */
export function readSentence(
  lower: string,
  units: Uint16Array,
  span: Span,
  paragraph: Paragraph,
  lexicon: Lexicon,
  mentions: readonly Indexed<Mention>[],
  dates: readonly Indexed<TemporalExpression>[],
  quotes: readonly Span[] = [],
): Sentence {
  const count = lexicon.scan(units, span.start, span.end, found);
  const cueHits: Hit[] = [];
  let kept = 0;
  let m = 0;
  for (let at = 0; at < count; at++) {
    const hit = found[at];
    if (!hit) continue;
    while (m < mentions.length && (mentions[m]?.item.end ?? 0) <= hit.start) m++;
    const mention = mentions[m]?.item;
    if (mention && mention.start < hit.end && !triggersInside(mention, hit)) {
      if (hit.entry.cues !== 0) cueHits.push(hit);
      continue;
    }
    found[kept++] = hit;
  }
  const hits = found.slice(0, kept);
  if (count > MOST_FOUND) found.length = 0;
  const { part, furniture } = paragraph;
  // Where nothing can be told, nobody asks how the clauses meet.
  const told = hits.some(({ entry }) => entry.acts.length > 0 || entry.nouns.length > 0);
  return {
    start: span.start,
    end: span.end,
    lower,
    spaced: lexicon.spaced,
    paragraph,
    hits,
    cueHits,
    mentions,
    dates,
    quotes,
    breaks:
      told || dates.length > 0
        ? findBreaks(units, span, hits, { mentions, dates }, part === 'headline' && !lexicon.spaced)
        : [],
    hasDay: dates.some(({ item }) => isDayPrecise(item)),
    telling:
      part === 'headline' || part === 'lead' || furniture === 'caption' || furniture === 'teaser',
    located:
      told || dates.length > 0
        ? mentions.map(({ item }) => isLocated(lower, lexicon.spaced, hits, item))
        : [],
  };
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
  {
    mentions,
    dates,
  }: {
    readonly mentions: readonly Indexed<Mention>[];
    readonly dates: readonly Indexed<TemporalExpression>[];
  },
  headline: boolean,
): Break[] {
  const breaks: Break[] = [];
  let d = 0;
  let h = 0;
  let m = 0;
  let depth = 0;
  for (let at = span.start; at < span.end; at++) {
    while (h < hits.length && (hits[h]?.end ?? 0) <= at) h++;
    while (m < mentions.length && (mentions[m]?.item.end ?? 0) <= at) m++;
    const mention = mentions[m]?.item;
    if (mention && mention.start <= at) {
      at = mention.end - 1;
      continue;
    }
    while (d < dates.length && (dates[d]?.item.end ?? 0) <= at) d++;
    const date = dates[d]?.item;
    if (date && date.start <= at) {
      at = date.end - 1;
      continue;
    }
    const code = units[at] ?? 0;
    const hit = hits[h];
    if (isPlain(code) && (hit?.start ?? 0) !== at) continue;
    if (code === 0x28 || code === 0xff08) depth++;
    else if ((code === 0x29 || code === 0xff09) && depth > 0) depth--;
    const parted = headline && (code === 0x20 || code === 0x3000);
    const strength = depth > 0 || isOfClock(units, at) ? 0 : parted ? 1 : breakStrength(code);
    if (strength > 0) {
      const joined =
        hit && (hit.entry.flags & Flag.conjunction) !== 0 && hit.start - at <= 2 ? JOINED : 0;
      breaks.push({ at: at + 1, strength: Math.max(strength, joined) });
      continue;
    }
    if (hit?.start === at && (hit.entry.flags & Flag.conjunction) !== 0) {
      breaks.push({ at, strength: 0.5 });
      at = hit.end - 1;
    }
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
  const before = hits[low - 1];
  if (!before) return false;
  if ((before.entry.flags & Flag.locative) === 0) {
    const further = hits[low - 2];
    const determined = (before.entry.flags & Flag.determiner) !== 0 && further !== undefined;
    return (
      determined && (further.entry.flags & Flag.locative) !== 0 && mention.start - further.end <= 12
    );
  }
  const gap = lower.slice(before.end, mention.start);
  return gap.length <= (spaced ? 14 : 1) && !/[,;，；、]/u.test(gap);
}

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
