import type { KnownNames } from '../names/knownNames';
import type { SourceText } from '../text/sourceText';
import { overlap } from '../text/span';
import type { TextMemo } from '../text/textMemo';
import type { Candidate } from './candidate';
import { recogniseHan } from './han/recogniseHan';
import { recogniseLatin } from './latin/recogniseLatin';
import { findQuotes } from './quotes/findQuotes';
import { sieveCandidates } from './otherLanguages';
import type { Recognition } from './recognition';
import { findReferences } from './references';
import { resolveLocally } from './resolveLocally';
import { addRomanceBodies, isRomance } from './romanceBodies';

/**
 * Finds who and what a source names: mentions, the entities they stand for within this source,
 * and quotations with their speakers. Pure and linear in the length of the text.
 * `known` adds the names of a register, which win over what recognition would find there; `memo` is
 * the one that the source was read with.
 */
export function recognise(source: SourceText, known?: KnownNames, memo?: TextMemo): Recognition {
  const found = sieveCandidates(
    source,
    mergeCandidates(recogniseLatin(source, memo), recogniseHan(source, memo)),
  );
  const all = isRomance(source.language) ? addRomanceBodies(source, found) : found;
  const candidates = known ? applyKnown(source, all, known) : all;
  const { mentions, entities } = resolveLocally(source.text, candidates);
  return {
    mentions,
    entities,
    quotes: findQuotes(source, mentions, entities),
    references: findReferences(source, mentions, entities),
  };
}

/** Merges two lists in text order; where two overlap the longer one stays. */
export function mergeCandidates(a: readonly Candidate[], b: readonly Candidate[]): Candidate[] {
  const all = [...a, ...b].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Candidate[] = [];
  for (const candidate of all) {
    const last = kept.at(-1);
    if (!last || last.end <= candidate.start) kept.push(candidate);
    else if (candidate.end - candidate.start > last.end - last.start) {
      kept.pop();
      kept.push(candidate);
    }
  }
  return kept;
}

/** Puts the names of a register in: what they overlap gives way, its roles and glosses stay. */
function applyKnown(
  source: SourceText,
  found: readonly Candidate[],
  known: KnownNames,
): Candidate[] {
  const matches = known.match(source.text);
  if (matches.length === 0) return [...found];
  const result: Candidate[] = [];
  let at = 0;
  let paragraph = 0;
  for (const match of matches) {
    while (at < found.length && (found[at]?.end ?? 0) <= match.start) {
      const candidate = found[at++];
      if (candidate) result.push(candidate);
    }
    while ((source.paragraphs[paragraph]?.end ?? Infinity) <= match.start) paragraph++;
    const exact: Candidate[] = [];
    while (at < found.length && (found[at]?.start ?? Infinity) < match.end) {
      const candidate = found[at++];
      if (candidate && overlap(candidate, match) > 0) exact.push(candidate);
    }
    result.push({
      start: match.start,
      end: match.end,
      type: match.name.type,
      confidence: 1,
      evidence: [{ rule: 'register', detail: match.name.entity, score: 1 }],
      language: source.paragraphs[paragraph]?.language ?? source.language,
      glosses: exact.flatMap((candidate) => candidate.glosses),
      roles: exact.flatMap((candidate) => candidate.roles),
      within: exact[0]?.within,
      registered: match.name.entity,
    });
  }
  result.push(...found.slice(at));
  return result;
}
