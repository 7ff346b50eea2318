import { newsParts } from '../events/newsParts';
import { countryOfDemonym, type GazetteerEntry, lookUpPlace } from '../names/gazetteer';
import type { LocalEntity } from '../recognise/recognition';
import { surrogatePairs } from '../text/offsets';
import { findPublicationMarks, type PublicationMark } from '../time/anchors';
import type { Paragraph } from '../text/sourceText';
import type { Analysis } from './analysis';

/** What the join reads of the passage that a report spans. */
export interface ReportPassage {
  /** The text of the report and its details, at most {@link LONGEST_PASSAGE} units of it. */
  readonly text: string;
  /** The text of its object; empty where it has none. */
  readonly object: string;
  readonly part: 'headline' | 'lead' | 'caption' | 'teaser' | 'body';
  /** Offset at which its sentence begins. */
  readonly sentence: number;
  /** BCP 47. */
  readonly language: string;
}

/**
 * All that joining sources reads of a source's text and its lines: with this, and the rest of its
 * analysis, a source is joined to others without its text. Plain data, so that it can be written to
 * a file and read on another machine.
 */
export interface Passages {
  /** Length of the text in UTF-16 units. */
  readonly length: number;
  /** UTF-16 offsets of characters beyond the basic plane, ascending. */
  readonly pairs: readonly number[];
  /** Its headline, else its first line, at most {@link LONGEST_TITLE} units. */
  readonly title: string;
  /** The text of each mention, by index. */
  readonly surfaces: readonly string[];
  /** BCP 47 tag of the line in which each entity is first named, by index. */
  readonly languages: readonly string[];
  /** By entity: id of the country named right before or after it ("Japanese …"); empty where none. */
  readonly countries: readonly string[];
  /** By entity: the name of a known body that it ends, its country standing outside: 越南|足协. */
  readonly prefixed: readonly string[];
  /** Mentions, by index, after which the next mention stands in brackets. */
  readonly glossed: readonly number[];
  /** Digits of the figures that the text writes, years left out; at most some 60. */
  readonly figures: readonly string[];
  /** Dates that stand for the day of publication, by zone. */
  readonly marks: readonly (PublicationMark & { readonly zone: number })[];
  /** Zones whose first date stands in their first three lines. */
  readonly openings: readonly number[];
  /** By index of the report. */
  readonly reports: readonly ReportPassage[];
}

/** Nothing that the join asks of a report looks further. */
const LONGEST_PASSAGE = 600;
const LONGEST_TITLE = 160;
/** An entity is judged by the surroundings of its first mentions. */
const MENTIONS = 4;
const MOST_FIGURES = 60;

const cache = new WeakMap<Analysis, Passages>();

/** What joining reads of the text of a source: what came with the analysis, else read from its text. */
export function passagesOf(analysis: Analysis): Passages {
  if (analysis.passages) return analysis.passages;
  let known = cache.get(analysis);
  if (!known) cache.set(analysis, (known = readPassages(analysis)));
  return known;
}

function readPassages(analysis: Analysis): Passages {
  const { source, recognition, dates } = analysis;
  const { text } = source;
  const marks = findPublicationMarks(source, dates);
  return {
    length: text.length,
    pairs: surrogatePairs(text),
    title: titleOf(analysis),
    surfaces: recognition.mentions.map(({ start, end }) => text.slice(start, end)),
    languages: recognition.entities.map((entity) => languageOf(analysis, entity)),
    countries: recognition.entities.map((entity) => countryOf(analysis, entity)),
    prefixed: recognition.entities.map((entity) => prefixedName(analysis, entity)),
    glossed: glossedMentions(analysis),
    figures: writtenFigures(text),
    marks: [...marks].map(([zone, { expression, evidence }]) => ({ zone, expression, evidence })),
    openings: openingZones(analysis),
    reports: reportPassages(analysis),
  };
}

function titleOf({ source }: Analysis): string {
  const span = source.headline ?? source.paragraphs.find((each) => each.furniture === undefined);
  if (!span) return '';
  const title = source.text.slice(span.start, span.end);
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1)}…`;
}

function languageOf({ source, recognition }: Analysis, entity: LocalEntity): string {
  const { paragraphs, language } = source;
  const [first] = entity.mentions;
  const at = first === undefined ? 0 : (recognition.mentions[first]?.start ?? 0);
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return paragraphs[low]?.language ?? language;
}

function countryOf({ source, recognition }: Analysis, entity: LocalEntity): string {
  if (entity.type === 'person') return '';
  for (const index of entity.mentions.slice(0, MENTIONS)) {
    const mention = recognition.mentions[index];
    const country = mention && countryBeside(source.text, mention.start, mention.end);
    if (country !== undefined) return country;
  }
  return '';
}

/** The country that stands just before or after a name in the text: "Japanese …", "… of Japan". */
function countryBeside(text: string, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, start - 40), start);
  const word = /([\p{L}.]+)(?:['’]s)?\s+$/u.exec(before)?.[1];
  const country =
    (word && (countryOfDemonym(word) ?? placeOf(word))) ??
    placeOf(/([\u3400-\u9fff]{2,6})$/u.exec(before)?.[1] ?? '') ??
    endingPlace(before);
  if (country) return country.id;
  const after = /^\s+(?:of|của)\s+((?:\p{Lu}[\p{L}]+\s?){1,3})/u.exec(text.slice(end, end + 40));
  return placeOf((after?.[1] ?? '').trim())?.id;
}

function placeOf(name: string): GazetteerEntry | undefined {
  if (name === '') return undefined;
  return lookUpPlace(name).find((entry) => entry.kind === 'country');
}

/** A Han country name at the end of `text`. */
function endingPlace(text: string): GazetteerEntry | undefined {
  for (let length = 2; length <= 8; length++) {
    const name = text.slice(-length);
    if (name.length === length && /^[\u3400-\u9fff]+$/u.test(name)) {
      const country = placeOf(name);
      if (country) return country;
    }
  }
  return undefined;
}

function prefixedName({ source: { text }, recognition }: Analysis, entity: LocalEntity): string {
  if (entity.type === 'person') return '';
  for (const index of entity.mentions.slice(0, MENTIONS)) {
    const mention = recognition.mentions[index];
    if (!mention || !/[\u3400-\u9fff]/.test(text.charAt(mention.start))) continue;
    for (let length = 2; length <= 4; length++) {
      const name = text.slice(mention.start - length, mention.end);
      if (lookUpPlace(name).some((known) => known.type === 'organisation')) return name;
    }
  }
  return '';
}

function glossedMentions({ source: { text }, recognition: { mentions } }: Analysis): number[] {
  return mentions.flatMap((mention, index) => {
    const next = mentions[index + 1];
    if (!next || next.start - mention.end > 3) return [];
    if (!/^\s?[(（]\s?$/u.test(text.slice(mention.end, next.start))) return [];
    return /^\s?[)）]/u.test(text.slice(next.end, next.end + 2)) ? [index] : [];
  });
}

/** Numbers of three digits and more, or with a fraction, as a text writes them; years left out. */
function writtenFigures(text: string): string[] {
  const figures = new Set<string>();
  for (const [figure] of text.matchAll(/(?<![\d.,:/-])\d{1,3}(?:[.,]?\d{1,3}){1,4}(?![\d:/-])/g)) {
    const digits = figure.replace(/[.,]/g, '');
    if (digits.length < 3 || /^(?:19|20)\d\d$/.test(figure)) continue;
    figures.add(digits);
    if (figures.size > MOST_FIGURES) break;
  }
  return [...figures];
}

function openingZones({ source, dates }: Analysis): number[] {
  const first = new Map<number, number>();
  for (const { zone, start } of dates) if (!first.has(zone)) first.set(zone, start);
  const lines = new Map<number, number>();
  const openings: number[] = [];
  for (const { zone, end } of source.paragraphs) {
    const start = first.get(zone);
    if (start === undefined) continue;
    const line = (lines.get(zone) ?? 0) + 1;
    lines.set(zone, line);
    if (end <= start) continue;
    first.delete(zone);
    if (line <= 3) openings.push(zone);
  }
  return openings;
}

function reportPassages({ source, reports }: Analysis): ReportPassage[] {
  const { text } = source;
  const paragraphs = newsParts(source);
  let p = 0;
  return reports.map((report) => {
    while (p < paragraphs.length && (paragraphs[p]?.end ?? 0) <= report.start) p++;
    const paragraph = paragraphs[p];
    const { start } = report.trigger;
    return {
      text: text.slice(
        report.start,
        Math.min(report.end + (report.details ?? 0), report.start + LONGEST_PASSAGE),
      ),
      object: report.object ? text.slice(report.object.start, report.object.end) : '',
      part: partOf(text, paragraph),
      sentence: paragraph?.sentences.find((each) => start < each.end)?.start ?? start,
      language: paragraph?.language ?? source.language,
    };
  });
}

function partOf(text: string, paragraph: Paragraph | undefined): ReportPassage['part'] {
  if (paragraph?.furniture === 'caption') return 'caption';
  if (paragraph?.part === 'headline') return 'headline';
  if (paragraph?.part === 'lead') return 'lead';
  if (paragraph?.furniture !== 'teaser') return 'body';
  // A teaser has a title, without a full stop, and mostly its lead.
  return /[.。!?！？…]/u.test(text.charAt(paragraph.end - 1)) ? 'teaser' : 'headline';
}
