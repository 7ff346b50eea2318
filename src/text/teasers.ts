import { contains } from './span';
import type { Furniture } from './sourceText';

/**
 * Whether an offset stands in the teaser of another article, which is of another day, or in a caption or
 * credit that belongs to one. `furniture`: in the order of the text.
 */
export function isInTeaser(furniture: readonly Furniture[], offset: number): boolean {
  const point = { start: offset, end: offset };
  let teased = false;
  for (const item of furniture) {
    if (item.start > offset) return false;
    if (item.kind !== 'caption' && item.kind !== 'credit') teased = item.kind === 'teaser';
    if (contains(item, point)) return teased;
  }
  return false;
}
