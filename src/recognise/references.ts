import { readOffice } from '../names/offices';
import type { SourceText } from '../text/sourceText';
import type { LocalEntity, Mention } from './recognition';

/** What a text may call the holder of an office after naming them; a diplomat is an ambassador. */
const NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['prime minister', 'prime-minister'],
    ['premier', 'prime-minister'],
    [
      'minister',
      'minister foreign-minister defence-minister finance-minister office-minister deputy-minister',
    ],
    ['ambassador', 'ambassador'],
    ['diplomat', 'ambassador consul'],
    ['envoy', 'ambassador'],
    ['president', 'president'],
    ['governor', 'governor'],
    ['mayor', 'mayor'],
    ['judge', 'judge chief-justice'],
    ['coach', 'coach'],
    ['chief executive', 'chief-executive'],
  ].map(([noun = '', offices = '']) => [noun, new Set(offices.split(' '))] as const),
);

/**
 * "The minister said": a definite noun as a subject, at the start of a clause and before a verb. Where
 * it is an object ("told the minister") it may be somebody else.
 */
const SUBJECT = new RegExp(
  String.raw`(?<=^|[.!?,;:”"’\n]\s{0,2})the (${[...NOUNS.keys()].join('|')}) (?=[a-z]+(?:ed|s|id|ld|ok)\b)`,
  'imuy',
);
const SOURCE = new RegExp(
  String.raw`(?<=\baccording to )the (${[...NOUNS.keys()].join('|')})(?=[.,;:])`,
  'imuy',
);

/** Where "the" stands before a word that may be one of {@link NOUNS}: its start, from `from` on, or -1. */
function findArticle(text: string, from: number, end: 'e ' | 'E '): number {
  for (let at = text.indexOf(end, from + 2); at >= 0; at = text.indexOf(end, at + 2)) {
    if ((text.charCodeAt(at - 1) | 0x20) !== 0x68 || (text.charCodeAt(at - 2) | 0x20) !== 0x74)
      continue;
    if (at + 2 < text.length && FIRST_OF_NOUNS.has(text.charCodeAt(at + 2) | 0x20)) return at - 2;
  }
  return -1;
}

/** Where "the" stands before such words, in text order. */
function findArticles(text: string): number[] {
  const found: number[] = [];
  // The search of the engine for two units is several times as fast as a loop over all of them.
  for (let at = findArticle(text, 0, 'e '); at >= 0; at = findArticle(text, at + 4, 'e '))
    found.push(at);
  const small = found.length;
  for (let at = findArticle(text, 0, 'E '); at >= 0; at = findArticle(text, at + 4, 'E '))
    found.push(at);
  return found.length > small ? found.sort((a, b) => a - b) : found;
}

const FIRST_OF_NOUNS: ReadonlySet<number> = new Set(
  Array.from(NOUNS.keys(), (noun) => noun.charCodeAt(0)),
);

/** In so many paragraphs before it the person must be named. */
const NEAR = 3;

/**
 * Finds passages that mean a person by their office alone: the person named last before holds such an
 * office, and nobody else does who is named as near. Where two holders are near, or somebody else was
 * named in between, nothing is said. Linear in the length of the text.
 */
export function findReferences(
  source: SourceText,
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
): Mention[] {
  if (!source.language.startsWith('en')) return [];
  const found: { start: number; end: number; noun: string }[] = [];
  const { text } = source;
  for (const at of findArticles(text)) {
    SUBJECT.lastIndex = SOURCE.lastIndex = at;
    const noun = (SUBJECT.exec(text) ?? SOURCE.exec(text))?.[1]?.toLowerCase();
    if (noun !== undefined) found.push({ start: at, end: at + 4 + noun.length, noun });
  }
  if (found.length === 0) return [];
  const offices = entities.map(
    (entity) => new Set(entity.roles.flatMap((role) => readOffice(role.title)?.office ?? [])),
  );
  const references: Mention[] = [];
  let paragraph = 0;
  let next = 0;
  for (const { start, end, noun } of found) {
    while ((source.paragraphs[paragraph]?.end ?? Infinity) <= start) paragraph++;
    const own = source.paragraphs[paragraph];
    if (!own || own.furniture !== undefined) continue;
    while (next < mentions.length && (mentions[next]?.start ?? Infinity) < start) next++;
    if ((mentions[next]?.start ?? Infinity) < end || (mentions[next - 1]?.end ?? 0) > start)
      continue;
    const from = source.paragraphs[Math.max(0, paragraph - NEAR)]?.start ?? 0;
    const fits = (entity: number): boolean =>
      [...(NOUNS.get(noun) ?? [])].some((office) => offices[entity]?.has(office));
    // "The ambassador said … according to the diplomat": a reference goes on from the one before.
    const before = references.at(-1);
    const named = mentions
      .slice(Math.max(0, next - 40), next)
      .some((mention) => mention.start > (before?.start ?? 0) && mention.type === 'person');
    const goesOn = before && before.start >= from && !named && fits(before.entity);
    const holder = goesOn ? before.entity : holderBefore(mentions, entities, next, from, fits);
    if (holder === undefined) continue;
    references.push({
      start,
      end,
      type: 'person',
      entity: holder,
      form: 'reference',
      confidence: 0.8,
      evidence: [{ rule: 'office-reference', detail: entities[holder]?.name ?? '', score: 0.8 }],
    });
  }
  return references;
}

/** The person named last before mention `next`, if they alone of those named as near fit. */
function holderBefore(
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
  next: number,
  from: number,
  fits: (entity: number) => boolean,
): number | undefined {
  let last: number | undefined;
  let steps = 0;
  for (let at = next - 1; at >= 0 && steps < 40; at--, steps++) {
    const mention = mentions[at];
    if (!mention || mention.start < from) break;
    if (entities[mention.entity]?.type !== 'person') continue;
    if (last === undefined) {
      if (!fits(mention.entity)) return undefined;
      last = mention.entity;
    } else if (mention.entity !== last && fits(mention.entity)) return undefined;
  }
  return last;
}
