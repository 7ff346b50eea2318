import type { ResolvedEntity } from './resolved';

const LATIN = /\p{Script=Latin}/u;
/** Languages whose readers read Chinese characters. */
const READS_HAN = new Set(['zh', 'ja']);

/**
 * The name under which a reader of `language` (BCP 47) knows an entity: what people settled on, unless that
 * is its name in another language and it has one in the reader's; else its name in that language, which
 * everybody may know though no source has it; else, for readers of Latin script, one they can read.
 */
export function displayName(
  entity: Pick<ResolvedEntity, 'name' | 'names' | 'settled' | 'knownNames'>,
  language: string,
): string {
  const wanted = primary(language);
  const names = namesIn(entity, wanted);
  if (names.includes(entity.name)) return entity.name;
  if (entity.settled) {
    const [first] = names;
    return first !== undefined && isFull(first, entity) ? first : entity.name;
  }
  const [own] = names.toSorted((a, b) => b.length - a.length);
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

/** Whether a name can stand for what people settled on: for that in another language, and no short form. */
function isFull(name: string, { name: settled, names }: Pick<ResolvedEntity, 'name' | 'names'>) {
  if (name.length <= 4 && LATIN.test(name)) return false;
  if (name.length < settled.length && plain(settled).includes(plain(name))) return false;
  return [...names].some(([tag, all]) => tag !== 'und' && all.includes(settled));
}

/**
 * What the entry of an entity that gets a new name must list beside it, so that readers of `language` see
 * that name: among those of their language, where it is a name of the entity in another.
 */
export function namesBeside(
  name: string,
  entity: Pick<ResolvedEntity, 'names'>,
  listed: Readonly<Record<string, readonly string[]>>,
  language: string,
): { readonly names?: Readonly<Record<string, readonly string[]>> } {
  if (displayName({ name, names: entity.names, settled: true }, language) === name) return {};
  const own = primary(language);
  const tag = [...entity.names.keys()].find((each) => primary(each) === own) ?? own;
  return { names: { ...listed, [tag]: [name, ...(listed[tag] ?? [])] } };
}

/** Not folded as everywhere else: that takes tables, which nothing loads at the start. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}
