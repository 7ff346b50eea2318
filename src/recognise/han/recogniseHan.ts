import type { Span } from '../../text/span';
import type { Paragraph, SourceText } from '../../text/sourceText';
import { simplify } from '../../names/hanVariants';
import type { Candidate } from '../candidate';
import type { Name } from '../recognition';
import { composePieces } from './compose';
import type { Piece } from './piece';
import { readLatinGloss } from './glosses';
import { hanKnowledge } from './hanKnowledge';
import { readRoles } from './roles';
import { Segmenter } from './segment';
import type { Token } from './segment';

interface Cut {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
}

/**
 * Finds names in the Chinese paragraphs of a source: persons with their offices, places,
 * organisations, glosses in brackets. Candidates are in text order and never overlap; offsets are
 * UTF-16. Linear in the length of the text.
 */
export function recogniseHan(source: SourceText): Candidate[] {
  const paragraphs = source.paragraphs.filter((paragraph) => paragraph.language.startsWith('zh'));
  if (paragraphs.length === 0) return [];
  const knowledge = hanKnowledge();
  const segmenter = new Segmenter(knowledge);
  const text = simplify(source.text);
  const none = new Map<number, string[]>();
  const cuts: Cut[] = paragraphs.map((paragraph) => ({
    paragraph,
    tokens: segmenter.cut(text, paragraph.start, paragraph.end, none),
  }));
  const known = knownPersons(
    text,
    cuts.map((cut) => composePieces(text, cut.tokens, knowledge)),
    cuts,
  );
  const candidates: Candidate[] = [];
  for (const cut of cuts) {
    const tokens =
      known.size === 0
        ? cut.tokens
        : segmenter.cut(text, cut.paragraph.start, cut.paragraph.end, known);
    const pieces = composePieces(text, tokens, knowledge);
    addCandidates(source.text, text, cut.paragraph, tokens, pieces, candidates);
  }
  return candidates;
}

/** Persons found with strong evidence, by first character, so that they are found everywhere. */
function knownPersons(
  text: string,
  pieces: readonly (readonly Piece[])[],
  cuts: readonly Cut[],
): Map<number, string[]> {
  const known = new Map<number, string[]>();
  const seen = new Set<string>();
  cuts.forEach((cut, index) => {
    for (const piece of pieces[index] ?? []) {
      if (piece.type !== 'person' || piece.evidence.score < 0.9) continue;
      const start = cut.tokens[piece.from]?.start ?? 0;
      const name = text.slice(start, cut.tokens[piece.to - 1]?.end);
      if (seen.has(name) || name.length < 2) continue;
      seen.add(name);
      const first = name.charCodeAt(0);
      const list = known.get(first) ?? [];
      list.push(name);
      known.set(first, list);
    }
  });
  return known;
}

function addCandidates(
  original: string,
  text: string,
  paragraph: Paragraph,
  tokens: readonly Token[],
  pieces: readonly Piece[],
  out: Candidate[],
): void {
  let country: Span | undefined;
  let covered = 0;
  pieces.forEach((piece, index) => {
    const start = tokens[piece.from]?.start ?? 0;
    const end = tokens[piece.to - 1]?.end ?? start;
    if (start < covered) return;
    const person = piece.type === 'person';
    const gloss = readLatinGloss(original, end, person);
    const glosses: Name[] = gloss === undefined ? [] : [gloss.name];
    const within = piece.type === 'organisation' && country?.end === start ? country : undefined;
    out.push({
      start,
      end,
      type: piece.type,
      confidence: piece.evidence.score,
      evidence:
        gloss === undefined
          ? [piece.evidence]
          : [piece.evidence, { rule: 'gloss-in-brackets', detail: gloss.name.text, score: 0.95 }],
      language: paragraph.language,
      glosses,
      roles: person ? readRoles(text, tokens, pieces, index) : [],
      within,
      registered: undefined,
    });
    country = piece.type === 'place' ? { start, end } : undefined;
    if (gloss === undefined) return;
    covered = gloss.end;
    out.push({
      start: gloss.start,
      end: gloss.end,
      type: piece.type,
      confidence: 0.95,
      evidence: [{ rule: 'gloss-in-brackets', detail: original.slice(start, end), score: 0.95 }],
      language: paragraph.language,
      glosses: [{ text: original.slice(start, end), language: paragraph.language, kind: 'gloss' }],
      roles: [],
      within: undefined,
      registered: undefined,
    });
  });
}
