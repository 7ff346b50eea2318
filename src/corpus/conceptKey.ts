import type { NameConcepts } from '../names/concepts';

/** Everything a name means, as one key; `undefined` where that is too little to go by. */
export function conceptKey(concepts: NameConcepts): string | undefined {
  const { heads, content, qualifiers, generic, hosts } = concepts;
  if (heads.length + content.length === 0) return undefined;
  return [heads, content, qualifiers, generic, hosts].map((list) => list.join(' ')).join('|');
}
