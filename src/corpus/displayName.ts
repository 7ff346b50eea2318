import type { ResolvedEntity } from './resolved';

const LATIN = /\p{Script=Latin}/u;
/** Languages whose readers read Chinese characters. */
const READS_HAN = new Set(['zh', 'ja']);

/**
 * The name under which a reader of `language` (BCP 47) knows an entity: what people settled on, else
 * its name in that language, which everybody may know though no source has it, else, for readers of
 * Latin script, one they can read.
 */
export function displayName(
  entity: Pick<ResolvedEntity, 'name' | 'names' | 'settled' | 'knownNames'>,
  language: string,
): string {
  if (entity.settled) return entity.name;
  const wanted = primary(language);
  if (namesIn(entity, wanted).includes(entity.name)) return entity.name;
  const [own] = namesIn(entity, wanted).toSorted((a, b) => b.length - a.length);
  const known = entity.knownNames?.[wanted];
  // In a dateline it may stand in capitals.
  if (known !== undefined && own === known.toUpperCase()) return known;
  if (own !== undefined && (own.length > 4 || !LATIN.test(own))) return own;
  if (known !== undefined) return known;
  if (READS_HAN.has(wanted) || LATIN.test(entity.name)) return entity.name;
  for (const names of entity.names.values()) {
    const readable = names.find((name) => LATIN.test(name));
    if (readable !== undefined) return readable;
  }
  return entity.name;
}

function namesIn(entity: Pick<ResolvedEntity, 'names'>, language: string): string[] {
  return [...entity.names].flatMap(([tag, names]) => (primary(tag) === language ? names : []));
}

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}
