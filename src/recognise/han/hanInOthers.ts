import { isHan } from '../../names/hanLexicon';
import { simplify } from '../../names/hanVariants';
import type { Paragraph } from '../../text/sourceText';
import { mayHoldHan, unitsOf } from '../../text/units';
import type { Candidate } from '../candidate';
import type { Name } from '../recognition';
import { isInterpunct, isLatin } from './characters';
import { composePieces } from './compose';
import { hanKnowledge } from './hanKnowledge';
import { sharedSegmenter } from './segment';
import type { SureNames } from './segment';

const LONGEST_RUN = 24;
const LONGEST_NAME = 60;
const NOTHING: SureNames = new Map();

/**
 * Names in Han characters inside paragraphs of other languages: mostly the original form in brackets
 * after a romanised name, "Tanaka Kenji (田中健二)". A run in brackets counts when it is one name as a
 * whole, any other only when it is certain. Linear.
 */
export function recogniseHanInOthers(text: string, paragraphs: readonly Paragraph[]): Candidate[] {
  const out: Candidate[] = [];
  if (!mayHoldHan(text)) return out;
  const units = unitsOf(text);
  for (const { start, end, language } of paragraphs) {
    let i = start;
    while (i < end) {
      if (!isHan(units[i] ?? 0)) {
        i++;
        continue;
      }
      let stop = i + 1;
      while (stop < end && (isHan(units[stop] ?? 0) || isInterpunct(units[stop] ?? 0))) stop++;
      if (stop - i >= 2 && stop - i <= LONGEST_RUN) readRun(text, i, stop, language, out);
      i = stop;
    }
  }
  return out;
}

function readRun(
  text: string,
  start: number,
  end: number,
  language: string,
  out: Candidate[],
): void {
  const run = simplify(text.slice(start, end));
  const segmenter = sharedSegmenter();
  segmenter.begin(run);
  const tokens = segmenter.cut(run, 0, run.length, NOTHING);
  const bracketed = /[(（]/u.test(text.charAt(start - 1)) && /[)）,，;；]/u.test(text.charAt(end));
  const latin = bracketed ? nameBefore(text, start - 1) : '';
  for (const piece of composePieces(run, tokens, hanKnowledge())) {
    const from = start + (tokens[piece.from]?.start ?? 0);
    const to = start + (tokens[piece.to - 1]?.end ?? 0);
    const whole = from === start && to === end;
    if (!(bracketed && whole) && piece.evidence.score < 0.85) continue;
    const glosses: Name[] = whole && latin !== '' ? [{ text: latin, language, kind: 'gloss' }] : [];
    out.push({
      start: from,
      end: to,
      type: piece.type,
      confidence: piece.evidence.score,
      evidence:
        glosses.length === 0
          ? [piece.evidence]
          : [piece.evidence, { rule: 'gloss-in-brackets', detail: latin, score: 0.9 }],
      language,
      glosses,
      roles: [],
      within: undefined,
      registered: undefined,
    });
  }
}

/** The capitalised words right before the bracket at `at`: "…met Tanaka Kenji (". */
function nameBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && text.charAt(from - 1) === ' ') from--;
  const end = from;
  let start = end;
  while (from > 0 && end - from < LONGEST_NAME) {
    let word = from;
    while (word > 0 && (isLatin(text.charCodeAt(word - 1)) || text.charAt(word - 1) === '-'))
      word--;
    if (word === from || !/^\p{Lu}/u.test(text.slice(word, from))) break;
    start = word;
    if (text.charAt(word - 1) !== ' ') break;
    from = word - 1;
  }
  return text.slice(start, end);
}
