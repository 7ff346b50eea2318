import { overlap, type Span } from '../text/span';
import type { Paragraph } from '../text/sourceText';
import type { Passage } from './card';
import type { ResolvedEntity } from './resolved';
import type { Snapshot } from './snapshot';

/** A sentence about an entity, and where in it the entity is named. */
export interface TellingSentence extends Passage {
  readonly name: Span;
}

const SHORTEST = 30;
const LONGEST = 600;
/** What is said of a name right behind it: what it is, or what it does. */
const SAYS_WHAT_IT_IS =
  /^[)）”"’']{0,2}(?:,? (?:is|are|was|were|will be|has|have|which|an?|the) |,? (?:là|được|một|đã|giúp|nhằm) |(?:，|,)?(?:是|为|系|已|将|旨在|用于))/;

/**
 * What the sources say of an entity: the most telling sentence of each of the first `sources` that name
 * it, at most `most`, the most telling first. A sentence tells much that begins with the name or says what it
 * is, and is the article's own, no headline, caption or teaser. `here` is what the reader has before them: its
 * paragraph is passed over, and the rest of its source comes last. Linear in those sources.
 */
export function tellingSentences(
  snapshot: Snapshot,
  entity: ResolvedEntity,
  most: number,
  { sources = Infinity, here }: { sources?: number; here?: Passage } = {},
): TellingSentence[] {
  const found: { readonly sentence: TellingSentence; readonly score: number }[] = [];
  for (const { source, mentions } of entity.occurrences.slice(0, sources)) {
    const analysis = snapshot.sources.get(source)?.analysis;
    if (!analysis) continue;
    const names = mentions.flatMap((mention) => analysis.recognition.mentions[mention] ?? []);
    let best: (typeof found)[number] | undefined;
    for (const { sentence, name } of sentencesOf(analysis.source.paragraphs, names, (paragraph) =>
      here?.source === source ? overlap(paragraph, here) <= 0 : true,
    )) {
      const score =
        scoreSentence(analysis.source.text, sentence, name) - (here?.source === source ? 3 : 0);
      if (best && best.score >= score) continue;
      const { start, end } = sentence;
      best = { sentence: { source, start, end, name }, score };
    }
    if (best) found.push(best);
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ sentence }) => sentence);
}

/** The sentences of the article's own paragraphs that hold a name, each with the first name in it. */
function* sentencesOf(
  paragraphs: readonly Paragraph[],
  names: readonly Span[],
  isWanted: (paragraph: Paragraph) => boolean,
): Iterable<{ readonly sentence: Span; readonly name: Span }> {
  let at = 0;
  for (const paragraph of paragraphs) {
    const own = paragraph.part === 'body' || paragraph.part === 'lead';
    const wanted = own && paragraph.zone === 0 && isWanted(paragraph);
    for (const sentence of paragraph.sentences) {
      while ((names[at]?.start ?? Infinity) < sentence.start) at += 1;
      const name = names[at];
      const length = sentence.end - sentence.start;
      if (!wanted || !name || name.end > sentence.end) continue;
      if (length >= SHORTEST && length <= LONGEST) yield { sentence, name };
    }
  }
}

function scoreSentence(text: string, sentence: Span, name: Span): number {
  const rest = sentence.end - sentence.start - (name.end - name.start);
  const beginning = 2 * (1 - (name.start - sentence.start) / Math.max(1, rest));
  const behind = text.slice(name.end, Math.min(sentence.end, name.end + 20));
  return beginning + (SAYS_WHAT_IT_IS.test(behind) ? 2 : 0);
}
