import * as CharClass from './charClass';
import { charClasses } from './characters';
import {
  type Block,
  findUnchanged,
  KEPT,
  type KeptSource,
  type Line,
  movedShape,
} from './keptSource';
import { countScripts, detectLanguage, isMostlyHan } from './language';
import { type Edit, editBetween, moved, placesBefore } from './edit';
import { describeLine, splitLines } from './pageLines';
import { endOfFrontMatter } from './frontMatter';
import { mayBeSection } from './sectionNames';
import { splitSentences } from './sentences';
import type { Furniture, FurnitureKind, Paragraph, Part, SourceText } from './sourceText';
import type { TextMemo } from './textMemo';

/** A dateline: place and agency before a dash, at the start of the first long paragraph. */
const DATELINE =
  /^(?:[\p{Lu}][^\n—–:.]{1,60}?[(（][^()（）]{2,24}[)）]\s?[—–-]+|[\p{Lu}][\p{Lu} ,.'-]{2,40}(?:,?\s(?:[A-Z][a-z]{2,8}\.? \d{1,2}))?\s?(?:\([A-Z]{2,10}\)\s?)?[—–]|[^\s，,。()（）]{2,16}?(?:社|网|网讯|網|電|电|讯|訊)[^，,。—()（）]{0,16}(?:日|电|電|讯|訊)[^，,。—()（）]{0,6}(?:——|—)|[(（【][^()（）【】]{2,30}(?:社|网|網|报|報|讯|訊|电|電)[^()（）【】]{0,24}[)）】])/u;

function headlineLike(line: Line): boolean {
  const { shape } = line;
  return (
    shape.short &&
    !shape.sentence &&
    !shape.furniture &&
    !shape.timestamp &&
    !shape.byline &&
    shape.captionEnd === 0
  );
}

/** Where the article ends and a list of other articles begins; the number of lines where it doesn't. */
function findTeasers(lines: readonly Line[], bodySeen: readonly boolean[]): number {
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at];
    if (!line || bodySeen[at] !== true) continue;
    if (line.shape.opensTeasers) return at;
    // A page's list of teasers often prints each headline twice: as link title and as text.
    if (headlineLike(line) && line.repeatsNext) return at;
    if (
      line.shape.timestamp &&
      lines[at + 1]?.shape.short === true &&
      lines.slice(at + 1).some((next) => next.shape.timestamp)
    ) {
      return at;
    }
  }
  return lines.length;
}

function markBody(lines: readonly Line[]): boolean[] {
  const seen: boolean[] = [];
  let body = 0;
  for (const line of lines) {
    seen.push(body > 0);
    const { shape } = line;
    if (shape.sentence && !shape.furniture && shape.captionEnd === 0) body++;
  }
  return seen;
}

/** Adds the paragraphs of a line that holds a caption: the caption, and what is glued behind it. */
function pushCaption(blocks: Block[], furniture: Furniture[], line: Line, zone: number): void {
  const { captionEnd, credit } = line.shape;
  const captionStop = credit ? credit.start : captionEnd;
  blocks.push({
    start: line.start,
    end: captionEnd,
    part: 'furniture',
    furniture: 'caption',
    zone,
    counts: undefined,
  });
  if (captionStop > line.start) {
    furniture.push({ start: line.start, end: captionStop, kind: 'caption' });
  }
  if (credit) furniture.push({ start: credit.start, end: credit.end, kind: 'credit' });
  if (line.end > captionEnd) {
    blocks.push({
      start: captionEnd,
      end: line.end,
      part: 'body',
      furniture: undefined,
      zone,
      counts: undefined,
    });
  }
}

/** Lines between the name of a section and the headline. */
const BELOW_SECTION = 4;
/** A longer line, in UTF-16 units, is the standfirst of a short headline, not the headline of a section. */
const LONGEST_HEADLINE = 110;

/** Whether a line names the section or site that the article below it stands in: a headline follows. */
function opensSection(text: string, lines: readonly Line[], at: number, teasers: number): boolean {
  const line = lines[at];
  if (!line || !mayBeSection(text.slice(line.start, line.end))) return false;
  for (const below of lines.slice(at + 1, Math.min(teasers, at + 1 + BELOW_SECTION))) {
    const { shape } = below;
    if (shape.furniture || shape.timestamp || shape.byline || shape.captionEnd > 0) continue;
    if (!headlineLike(below)) return false;
    if (!mayBeSection(text.slice(below.start, below.end))) {
      return below.end - below.start <= LONGEST_HEADLINE;
    }
  }
  return false;
}

/** Index of the line that is the headline, or −1. */
function findHeadline(text: string, lines: readonly Line[], teasers: number): number {
  for (let at = 0; at < Math.min(teasers, 8); at++) {
    const line = lines[at];
    if (!line) break;
    const { shape } = line;
    if (shape.furniture || shape.timestamp || shape.byline || shape.captionEnd > 0) continue;
    // A bar of links above the headline: another headline-like line still comes before the text.
    if (headlineLike(line)) {
      if (opensSection(text, lines, at, teasers)) continue;
      const next = lines
        .slice(at + 1, at + 3)
        .find((other) => !other.shape.timestamp && !other.shape.byline);
      return next === undefined || at + 1 < teasers ? at : -1;
    }
    if (shape.sentence || !shape.short) {
      // A long bar of links without a stop is navigation; a sentence means there is no headline.
      if (shape.sentence) return -1;
    }
  }
  return -1;
}

function assignBlocks(
  text: string,
  lines: readonly Line[],
  furniture: Furniture[],
): { blocks: Block[]; headline: number } {
  const blocks: Block[] = [];
  const bodySeen = markBody(lines);
  const teasers = findTeasers(lines, bodySeen);
  const headline = findHeadline(text, lines, teasers);
  let zone = 0;
  let teaserOpen = false;
  const whole = (line: Line, part: Part, kind: FurnitureKind | undefined): void => {
    const { start, end, counts } = line;
    blocks.push({ start, end, part, furniture: kind, zone, counts });
    if (kind) furniture.push({ start: line.start, end: line.end, kind });
  };
  lines.forEach((line, at) => {
    const { shape } = line;
    if (at >= teasers) {
      const previous = lines[at - 1];
      const repeated = previous?.repeatsNext === true;
      const startsItem = (shape.timestamp || headlineLike(line)) && !repeated;
      if (startsItem && !(teaserOpen && previous?.shape.timestamp === true)) {
        zone++;
        teaserOpen = true;
      }
      if (zone === 0) {
        zone = 1;
        teaserOpen = true;
      }
      if (shape.opensTeasers) whole(line, 'furniture', 'navigation');
      else if (shape.furniture) whole(line, 'furniture', shape.furniture);
      else if (shape.captionEnd === line.end) pushCaption(blocks, furniture, line, zone);
      else whole(line, shape.timestamp ? 'timestamp' : 'furniture', 'teaser');
      return;
    }
    if (shape.furniture) whole(line, 'furniture', shape.furniture);
    else if (shape.opensTeasers) whole(line, 'furniture', 'navigation');
    else if (at === headline) whole(line, 'headline', undefined);
    else if (at < headline)
      whole(
        line,
        shape.timestamp ? 'timestamp' : 'furniture',
        shape.captionEnd > 0 ? 'caption' : 'navigation',
      );
    else if (shape.captionEnd > 0) pushCaption(blocks, furniture, line, zone);
    else if (shape.timestamp) whole(line, 'timestamp', 'credit');
    else if (shape.byline) whole(line, 'byline', 'credit');
    else whole(line, 'body', undefined);
  });
  return { blocks, headline };
}

/** A line of the block of keys above a Markdown text: who wrote it stands there as in a byline. */
function blockOfFrontMatter(text: string, line: Line, furniture: Furniture[]): Block {
  const { start, end, counts } = line;
  furniture.push({ start, end, kind: 'credit' });
  const part = /^(?:authors?|by|creator):/i.test(text.slice(start, start + 10))
    ? 'byline'
    : 'furniture';
  return { start, end, part, furniture: 'credit', zone: 0, counts };
}

/**
 * The sign-off at the end of the article, and a last short line that only names its agency.
 * `furniture` is in text order so far.
 */
function findSignOffs(lines: readonly Line[], furniture: Furniture[]): void {
  const known = furniture.length;
  let at = 0;
  for (const line of lines) {
    const { signOff } = line.shape;
    if (!signOff) continue;
    while (at < known && (furniture[at]?.end ?? 0) <= signOff.start) at++;
    const next = at < known ? furniture[at] : undefined;
    if (!next || next.start >= signOff.end) {
      furniture.push({ start: signOff.start, end: signOff.end, kind: 'credit' });
    }
  }
}

/** Whether a dateline is possible here: it has a dash or begins with a bracket. */
function mayOpenWithDateline(text: string, from: number, to: number): boolean {
  if ('(（【'.includes(text.charAt(from))) return true;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2d || code === 0x2013 || code === 0x2014) return true;
  }
  return false;
}

function splitDateline(text: string, block: Block): Block[] {
  const limit = Math.min(block.end, block.start + 120);
  if (!mayOpenWithDateline(text, block.start, limit)) return [block];
  const match = DATELINE.exec(text.slice(block.start, limit));
  if (!match || match[0].length >= block.end - block.start) return [block];
  const end = block.start + match[0].length;
  return [
    { ...block, end, part: 'dateline', counts: undefined },
    { ...block, start: end, counts: undefined },
  ];
}

const EAST_ASIAN = /^(?:zh|ja|ko)/u;

interface Languages {
  readonly main: string;
  readonly each: readonly string[];
  /** What each block looks like by itself. */
  readonly found: readonly (string | undefined)[];
}

/** `before` is what was found of the blocks of the text before, in the places that `places` tells. */
function languagesOf(
  text: string,
  blocks: readonly Block[],
  before: KeptSource | undefined,
  places: Int32Array | undefined,
): Languages {
  const weights = new Map<string, number>();
  const mostlyHan: boolean[] = [];
  const found = blocks.map((block, at) => {
    const counts = block.counts ?? countScripts(text, block);
    const han = isMostlyHan(counts);
    mostlyHan.push(han);
    const place = places?.[at] ?? -1;
    const language =
      before && place >= 0 ? before.languages[place] : detectLanguage(text, block, counts);
    if (language !== undefined && block.zone === 0) {
      const factor = han ? 3 : 1;
      weights.set(language, (weights.get(language) ?? 0) + (block.end - block.start) * factor);
    }
    return language;
  });
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const main = ranked[0]?.[0] ?? found.find((language) => language !== undefined) ?? 'und';
  const han = ranked.find(([language]) => /^(?:zh|ja)/u.test(language))?.[0] ?? 'zh-Hans';
  const latin = ranked.find(([language]) => !EAST_ASIAN.test(language))?.[0] ?? 'en';
  const mainEastAsian = EAST_ASIAN.test(main);
  const mainWithoutStopWords = mainEastAsian || main.startsWith('und');
  const each = blocks.map((block, at) => {
    const language = found[at];
    if (language === undefined)
      return mostlyHan[at] === true ? han : main === 'und' || mainEastAsian ? latin : main;
    // A short Chinese line without kana in a Japanese text is Japanese.
    if (language.startsWith('zh') && main === 'ja') return 'ja';
    if (
      block.end - block.start < 80 &&
      language !== main &&
      language !== 'vi' &&
      !EAST_ASIAN.test(language)
    ) {
      return mainWithoutStopWords ? language : main;
    }
    return language;
  });
  return { main, each, found };
}

function readLines(text: string, before: KeptSource | undefined, edit: Edit | undefined): Line[] {
  const spans = splitLines(text);
  const places = before && edit && placesBefore(edit, before.lines, spans);
  return spans.map((span, at) => {
    const next = spans[at + 1];
    const length = span.end - span.start;
    const repeatsNext =
      next !== undefined &&
      length <= 300 &&
      next.end - next.start === length &&
      text.startsWith(text.slice(span.start, span.end), next.start);
    const { start, end } = span;
    const known = before?.lines[places?.[at] ?? -1];
    if (known) {
      const shape = movedShape(known.shape, start - known.start);
      return { start, end, shape, repeatsNext, counts: known.counts };
    }
    const counts = countScripts(text, span);
    return { start, end, shape: describeLine(text, span, counts), repeatsNext, counts };
  });
}

const BYTE_ORDER_MARK = 0xfeff;

function isSpace(code: number): boolean {
  return charClasses()[code] === CharClass.space || code === BYTE_ORDER_MARK;
}

/**
 * Reads the structure of a text: paragraphs with their languages, parts and zones, sentences, page
 * furniture, the headline. By the shape of lines and common wording; linear in the text. `memo` is told
 * which paragraphs are as they were in the text before.
 */
export function readSource(text: string, memo?: TextMemo): SourceText {
  memo?.begin(text);
  const before = memo?.take(KEPT);
  const edit = before && editBetween(before.text, text);
  const lines = readLines(text, before, edit);
  const furniture: Furniture[] = [];
  const front = endOfFrontMatter(text);
  const below = front === 0 ? 0 : lines.findIndex(({ start }) => start >= front);
  const head = below < 0 ? lines : lines.slice(0, below);
  const article = below <= 0 ? (below < 0 ? [] : lines) : lines.slice(below);
  const above = head.map((line) => blockOfFrontMatter(text, line, furniture));
  const assigned = assignBlocks(text, article, furniture);
  const whole = [...above, ...assigned.blocks];
  const headline = assigned.headline < 0 ? -1 : assigned.headline + head.length;
  findSignOffs(lines, furniture);
  const seenBody = { zones: new Set<number>() };
  const blocks = whole.flatMap((block) => {
    if (block.part !== 'body' || seenBody.zones.has(block.zone)) return [block];
    const parts = splitDateline(text, block);
    if (parts.length > 1) seenBody.zones.add(block.zone);
    return parts;
  });
  const places = before && edit && placesBefore(edit, before.blocks, blocks);
  const { main, each, found } = languagesOf(text, blocks, before, places);
  let leadSeen = false;
  const paragraphs: Paragraph[] = blocks.map((block, at) => {
    let part = block.part;
    if (part === 'body' && !leadSeen && block.zone === 0) {
      part = 'lead';
      leadSeen = true;
    }
    let { start } = block;
    while (start < block.end && isSpace(text.charCodeAt(start))) start++;
    const span = { start, end: block.end };
    const known = before?.paragraphs[places?.[at] ?? -1];
    const shift = known ? start - known.start : 0;
    return {
      start,
      end: block.end,
      language: each[at] ?? main,
      part,
      furniture: block.furniture,
      zone: block.zone,
      sentences: !known
        ? splitSentences(text, span)
        : shift === 0
          ? known.sentences
          : known.sentences.map((sentence) => moved(sentence, shift)),
    };
  });
  if (memo) {
    if (before && edit) memo.unchanged = findUnchanged(before, edit, main, paragraphs);
    memo.keep(KEPT, { text, main, lines, blocks, languages: found, paragraphs });
  }
  const title = headline >= 0 ? lines[headline] : undefined;
  return {
    text,
    language: main,
    paragraphs,
    furniture: furniture.sort((a, b) => a.start - b.start || a.end - b.end),
    headline: title ? { start: title.start, end: title.end } : undefined,
  };
}
