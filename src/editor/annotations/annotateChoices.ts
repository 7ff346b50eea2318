import { slugOf } from '../../names/fold';
import type { ResolvedEntity } from '../../corpus/resolved';

const SIMILAR = 6;

/**
 * The entities whose names are like a passage, the likeliest first: same name, then names that begin
 * with it or hold it, then those that share a word. Case, diacritics and punctuation don't count.
 * `atLeast` (0 to 1) is the share of its words that a name must have.
 */
export function findSimilar(
  passage: string,
  entities: Iterable<ResolvedEntity>,
  atLeast = 0,
): ResolvedEntity[] {
  const wanted = slugOf(passage);
  if (!wanted) return [];
  const words = new Set(wanted.split('-').filter((word) => word.length > 1));
  const scored: { readonly entity: ResolvedEntity; readonly score: number }[] = [];
  for (const entity of entities) {
    let best = 0;
    for (const name of allNames(entity))
      best = Math.max(best, likeness(wanted, words, slugOf(name)));
    if (best > 0 && best >= atLeast) scored.push({ entity, score: best });
  }
  return scored
    .sort((a, b) => b.score - a.score || b.entity.mentionCount - a.entity.mentionCount)
    .slice(0, SIMILAR)
    .map(({ entity }) => entity);
}

/** Every name of an entity, the one it goes by first. */
export function allNames(entity: ResolvedEntity): string[] {
  return [...new Set([entity.name, ...[...entity.names.values()].flat()])];
}

/** Whether a text begins with a name: "lindqvist" does not begin with "li". */
function beginsWith(text: string, name: string): boolean {
  return text.startsWith(name) && !/^[a-z0-9]$/.test(text.charAt(name.length));
}

function likeness(wanted: string, words: ReadonlySet<string>, name: string): number {
  if (name === wanted) return 4;
  if (name.startsWith(wanted) || beginsWith(wanted, name)) return 3;
  if (wanted.length > 3 && name.includes(wanted)) return 2;
  const shared = name.split('-').filter((word) => words.has(word)).length;
  return shared === 0 ? 0 : shared / (words.size + 1);
}
