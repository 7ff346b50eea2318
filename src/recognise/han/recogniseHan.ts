import type { Span } from '../../text/span';
import type { Paragraph, SourceText } from '../../text/sourceText';
import { kindOf } from '../../names/hanTrie';
import { simplifySource } from '../../names/hanVariants';
import type { TextMemo } from '../../text/textMemo';
import type { Candidate } from '../candidate';
import type { Evidence, Name } from '../recognition';
import { nameBetween } from '../nameFacts';
import { sportWords } from './clubs';
import { composePieces } from './compose';
import { glossedFirms } from './firms';
import { readLatinGloss } from './glosses';
import { recogniseHanInOthers } from './hanInOthers';
import { hanKnowledge } from './hanKnowledge';
import type { HanKnowledge } from './hanKnowledge';
import type { Piece } from './piece';
import { gatherProducts } from './products';
import type { Products } from './products';
import { recogniseJapanese } from './recogniseJapanese';
import type { FirstReading, ReadParagraph } from './readParagraph';
import { readRoles } from './roles';
import { keepReadings, type KeptReading, keptReadings } from './keptReadings';
import { sharedSegmenter, type Segmenter } from './segment';
import { gatherSureNames } from './sureNames';
import type { SureNameTable } from './sureNames';

/**
 * Finds names in the Chinese and Japanese paragraphs of a source, and in Han characters elsewhere:
 * persons with their offices, places,
 * organisations, documents, glosses in brackets. Candidates are in text order and never overlap;
 * offsets are UTF-16. A name that is certain in one place of the source is found everywhere in it.
 * Linear in the length of the text. `memo` is the one that the source was read with.
 */
export function recogniseHan(source: SourceText, memo?: TextMemo): Candidate[] {
  const chinese: Paragraph[] = [];
  const japanese: Paragraph[] = [];
  const others: Paragraph[] = [];
  for (const paragraph of source.paragraphs) {
    if (paragraph.language.startsWith('zh')) chinese.push(paragraph);
    else if (paragraph.language.startsWith('ja')) japanese.push(paragraph);
    else others.push(paragraph);
  }
  const candidates = recogniseHanInOthers(source.text, others);
  if (chinese.length > 0) addChinese(source, chinese, candidates, memo);
  for (const paragraph of japanese) candidates.push(...recogniseJapanese(source.text, paragraph));
  return candidates.sort((a, b) => a.start - b.start);
}

function addChinese(
  source: SourceText,
  paragraphs: readonly Paragraph[],
  out: Candidate[],
  memo: TextMemo | undefined,
): void {
  const original = source.text;
  const knowledge = hanKnowledge();
  const text = simplifySource(original);
  const products = gatherProducts(text, paragraphs);
  const nothingSure = new Map<number, never[]>();
  const cutter = sharedSegmenter();
  cutter.begin(text);
  const kept = memo && keptReadings(memo, source, paragraphs, products);
  const first = paragraphs.map((paragraph, at): FirstReading => {
    const known = kept?.readings[at]?.first;
    if (known) {
      const { tokens, pieces, sport, firms } = known;
      return { paragraph, tokens, pieces, sport, firms };
    }
    const tokens = cutter.cut(text, paragraph.start, paragraph.end, nothingSure);
    return {
      paragraph,
      tokens,
      pieces: composePieces(text, tokens, knowledge, products),
      sport: sportWords(text, tokens),
      firms: glossedFirms(text, paragraph, tokens),
    };
  });
  const sure = gatherSureNames(text, first, (word) => {
    const node = knowledge.trie.find(word);
    return node > 0 && kindOf(knowledge.trie.packed[node] ?? 0) !== 0;
  });
  const isToldAnew = kept?.findNews(text, sure.names);
  const readings: KeptReading[] = [];
  first.forEach((read, at) => {
    const known = kept?.readings[at];
    let last: ReadParagraph = read;
    if (known && isToldAnew?.(read.paragraph) === false) {
      if (known.last !== known.first) {
        last = { paragraph: read.paragraph, tokens: known.last.tokens, pieces: known.last.pieces };
      }
    } else if (sure.hasNews(text, read)) {
      last = readAgain(text, read, cutter, !known, sure, knowledge, products);
    }
    addCandidates(original, text, last, sure, out);
    if (memo) readings.push({ first: read, last });
  });
  if (memo) keepReadings(memo, source, { readings, products, names: sure.names });
}

function readAgain(
  text: string,
  read: ReadParagraph,
  segmenter: Segmenter,
  wordsFound: boolean,
  sure: SureNameTable,
  knowledge: HanKnowledge,
  products: Products,
): ReadParagraph {
  const { paragraph } = read;
  const tokens = segmenter.cut(text, paragraph.start, paragraph.end, sure.names, wordsFound);
  return { paragraph, tokens, pieces: composePieces(text, tokens, knowledge, products) };
}

function addCandidates(
  original: string,
  text: string,
  read: ReadParagraph,
  sure: SureNameTable,
  out: Candidate[],
): void {
  const { paragraph, tokens, pieces } = read;
  const { language } = paragraph;
  let before: Span | undefined;
  let covered = 0;
  pieces.forEach((found, index) => {
    const start = tokens[found.from]?.start ?? 0;
    const end = tokens[found.to - 1]?.end ?? start;
    if (start < covered) return;
    const name = nameBetween(text, start, end).text;
    const piece = sure.settle(name, found);
    const person = piece.type === 'person';
    const gloss = readLatinGloss(original, afterMark(original, end), person);
    const glosses: Name[] = gloss === undefined ? [] : [gloss.name];
    const whole = sure.wholeOf(name);
    const own = evidenceOf(piece, whole !== undefined);
    const club = piece.type === 'organisation' && sure.isClub(name);
    const evidence: Evidence[] = [club ? { rule: 'plays-match', score: own.score } : own];
    if (gloss !== undefined)
      evidence.push({ rule: 'gloss-in-brackets', detail: gloss.name.text, score: 0.95 });
    if (whole !== undefined) {
      const full = original.slice(whole.start, whole.end);
      glosses.push({ text: full, language, kind: 'full' });
      evidence.push({ rule: 'short-form', detail: full, score: 0.8 });
    }
    out.push({
      start,
      end,
      type: piece.type,
      confidence: piece.evidence.score,
      evidence,
      language,
      glosses,
      roles: person ? readRoles(text, tokens, pieces, index) : [],
      within: piece.type === 'organisation' && before?.end === start ? before : undefined,
      registered: undefined,
    });
    before = piece.type === 'place' ? { start, end } : undefined;
    if (gloss === undefined) return;
    covered = gloss.end;
    const glossed = original.slice(start, end);
    out.push({
      start: gloss.start,
      end: gloss.end,
      type: piece.type,
      confidence: 0.95,
      evidence: [{ rule: 'gloss-in-brackets', detail: glossed, score: 0.95 }],
      language,
      glosses: [{ text: glossed, language, kind: 'gloss' }],
      roles: [],
      within: undefined,
      registered: undefined,
    });
  });
}

/** Behind the quotation mark that closes right after a name. */
function afterMark(text: string, end: number): number {
  return '」”』'.includes(text.charAt(end)) && end < text.length ? end + 1 : end;
}

/** A name that the source is sure of without a longer form is known by what stands beside it elsewhere. */
function evidenceOf({ evidence }: Piece, hasWhole: boolean): Evidence {
  if (evidence.rule !== 'short-form' || hasWhole) return evidence;
  return { ...evidence, rule: 'title-or-verb-beside-name' };
}
