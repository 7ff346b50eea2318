import type { Paragraph, SourceText } from '../../text/sourceText';
import { unitsOf } from '../../text/units';

/** What stands between quotation marks, whether somebody said it or not. */
export interface QuotedStretch {
  /** The opening mark. */
  readonly open: number;
  /** First and last offset of what is quoted: without the marks. */
  readonly start: number;
  readonly end: number;
  /** After the closing mark; `end` where there is none. */
  readonly after: number;
  readonly closed: boolean;
  /** Opens a paragraph because the quotation before it ran on (its mark is only repeated). */
  readonly continues: boolean;
  readonly paragraph: number;
}

/** The code unit that closes what a unit opens; 0 for one that opens nothing. */
function closerOf(code: number): number {
  switch (code) {
    case 0x201c: // “
    case 0x201e: // „
      return 0x201d;
    case 0x2018: // ‘
      return 0x2019;
    case 0xab: // «
      return 0xbb;
    case 0x300c: // 「
      return 0x300d;
    case 0x300e: // 『
      return 0x300f;
    case 34: // "
      return 34;
    case 0xff02: // ＂
      return 0xff02;
    default:
      return 0;
  }
}

const MARKS = ((): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (const code of [0x201c, 0x201d, 0x201e, 0x2018, 0x2019, 0xab, 0xbb, 34, 0xff02]) {
    table[code] = 1;
  }
  for (const code of [0x300c, 0x300d, 0x300e, 0x300f]) table[code] = 1;
  return table;
})();

function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 9 || code === 0x3000 || code === 0x202f;
}

const LETTER = /[\p{L}\p{N}]/u;

function isLetterAt(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at));
}

/** Whether a mark that looks the same on both sides opens here: after a blank or an opener. */
function opensByPlace(text: string, at: number, start: number): boolean {
  if (at === start) return true;
  const before = text.charCodeAt(at - 1);
  return (
    isSpace(before) ||
    before >= 0x2e80 ||
    '([{—–-:,;'.includes(text.charAt(at - 1)) ||
    !isLetterAt(text, at - 1)
  );
}

/** Longest quotation within one paragraph that is still taken for one. */
const LONGEST = 6000;

function scanParagraph(
  text: string,
  paragraph: Paragraph,
  index: number,
  found: QuotedStretch[],
): void {
  let open = -1;
  let opener = 0;
  let closer = 0;
  let depth = 0;
  const push = (end: number, closed: boolean): void => {
    let start = open + 1;
    let stop = end;
    while (start < stop && isSpace(text.charCodeAt(start))) start++;
    while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop--;
    if (stop > start) {
      found.push({
        open,
        start,
        end: stop,
        after: closed ? end + 1 : stop,
        closed,
        continues: false,
        paragraph: index,
      });
    }
    open = -1;
    depth = 0;
  };
  const units = unitsOf(text);
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const code = units[i] ?? 0;
    if (MARKS[code] !== 1) continue;
    if (open >= 0) {
      if (code === opener && opener !== closer) depth++;
      else if (isCloser(text, i, code, closer)) {
        if (depth > 0) depth--;
        else push(i, true);
      }
      continue;
    }
    const closing = closerOf(code);
    const turned = code === 0x201d && isTurnedOpener(text, i, paragraph.start);
    if (closing === 0 && !turned) continue;
    if (code === 0x2018 && i > paragraph.start && isLetterAt(text, i - 1)) continue;
    if (closing === code && !opensByPlace(text, i, paragraph.start)) continue;
    open = i;
    opener = code;
    closer = turned ? 0x201d : closing;
    depth = 0;
  }
  if (open >= 0 && paragraph.end - open <= LONGEST) push(paragraph.end, false);
}

function isCloser(text: string, at: number, code: number, closer: number): boolean {
  // German „…“ ends with the mark that opens in English.
  if (code !== closer) return false;
  if (code !== 0x2019) return true;
  // An apostrophe within a word, or after a plural before a space and a letter, closes nothing.
  return !isLetterAt(text, at + 1);
}

/** A closing mark at the start of a quotation, as careless typesetting has it (：”…”). */
function isTurnedOpener(text: string, at: number, start: number): boolean {
  if (at === start) return true;
  const before = text.charAt(at - 1);
  return before === '：' || before === ':';
}

/**
 * Every outermost stretch between quotation marks, in text order. One that is never closed ends with
 * its paragraph; where the next paragraph opens with the same mark it runs on there. Linear.
 */
export function findQuotedStretches(source: SourceText): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  source.paragraphs.forEach((paragraph, index) => {
    const before = found.at(-1);
    const count = found.length;
    scanParagraph(source.text, paragraph, index, found);
    const first = found[count];
    if (!first || !before || before.closed || before.paragraph !== index - 1) return;
    const mark = source.text.charCodeAt(before.open);
    if (first.open === paragraph.start && source.text.charCodeAt(first.open) === mark) {
      found[count] = { ...first, continues: true };
    }
  });
  return found;
}
