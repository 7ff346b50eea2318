import { EVENT_TYPES } from '../events/report';
import { ENTITY_TYPES } from '../recognise/recognition';
import type { Span } from '../text/span';
import { colourOf } from './colours';
import { entryFields, openFile } from './parseFile';
import { emptyRecord, Fields, type Problems } from './fields';
import { MESSAGES } from './messages';
import { resolveAlias } from './yaml/yamlNode';

/** What a type can be a type of. */
export const TYPED = ['entity', 'event', 'relation'] as const;
export type Typed = (typeof TYPED)[number];

/** A type of the reader's own, or one of ours that is to look another way: from `types:` of a register. */
export interface RegisteredType {
  readonly of: Typed;
  /** What entries write after `type:` or `relation:`. */
  readonly id: string;
  /** What readers see; the id where it is missing. */
  readonly name?: string;
  /** The same for readers of other languages: BCP 47 tag → name. */
  readonly names?: Readonly<Record<string, string>>;
  /** `#3366cc`, or the id of a theme colour such as `charts.red`. */
  readonly colour?: string;
  /** Name of a product icon. */
  readonly icon?: string;
  /** Where it stands in the YAML text. */
  readonly range: Span;
}

/** The kinds of relation that are always offered. */
export const RELATION_TYPES: readonly string[] = [
  'signed-with',
  'works-for',
  'part-of',
  'family-of',
  'supports',
  'contradicts',
];

/** The types that need no entry in a register. */
export const OWN_TYPES: Readonly<Record<Typed, readonly string[]>> = {
  entity: ENTITY_TYPES,
  event: EVENT_TYPES,
  relation: RELATION_TYPES,
};

/** Whether a text of this name can hold types: without the key nothing need be read. */
const HEAD = /^types[ \t]*:/m;

/** The types that an entity register declares; none where it can't be read. */
export function parseTypes(text: string): readonly RegisteredType[] {
  if (!HEAD.test(text)) return [];
  const file = openFile(text, ['entities', 'types']);
  return file.usable ? readTypes(file.fields, file.problems) : [];
}

/** The types below `types:`, with what is wrong in them. */
export function readTypes(fields: Fields | undefined, problems: Problems): RegisteredType[] {
  const types = fields?.map('types');
  if (!types) return [];
  const found = TYPED.flatMap((of) => {
    const group = types.map(of);
    return (group?.node.entries ?? []).map(({ key, value }): RegisteredType => {
      const id = key.text;
      const range = { start: key.start, end: Math.max(key.end, value.end) };
      const content = resolveAlias(value);
      // A bare "vessel:" only says that there is such a type.
      if (content.kind === 'scalar' && content.value === null) return { of, id, range };
      const entry = entryFields(value, problems);
      return entry ? { of, id, ...readLook(entry, problems), range } : { of, id, range };
    });
  });
  types.reportUnknown();
  return found;
}

function readLook(
  fields: Fields,
  problems: Problems,
): Pick<RegisteredType, 'name' | 'names' | 'colour' | 'icon'> {
  const [name, colour, icon] = ['name', 'colour', 'icon'].map((key) => fields.text(key));
  const names = emptyRecord<string>();
  for (const [tag, given] of Object.entries(fields.textLists('names') ?? {})) {
    const first = typeof given === 'string' ? given : given[0];
    if (first !== undefined) names[tag.toLowerCase()] = first;
  }
  const known = colour === undefined ? undefined : colourOf(colour);
  if (colour !== undefined && known === undefined) {
    problems.error('bad-colour', MESSAGES.badColour, fields.rangeOf('colour'), colour);
  }
  const isIcon = icon !== undefined && /^[a-z][a-z0-9-]{0,60}$/.test(icon);
  if (icon !== undefined && !isIcon) {
    problems.error('bad-icon', MESSAGES.badIcon, fields.rangeOf('icon'), icon);
  }
  fields.reportUnknown();
  return {
    ...(name === undefined ? {} : { name }),
    ...(Object.keys(names).length > 0 ? { names } : {}),
    ...(known === undefined ? {} : { colour: known }),
    ...(isIcon ? { icon } : {}),
  };
}

/** Whether an id is one of our types or a declared one; `true` where none of its kind is declared. */
export function isKnownType(of: Typed, id: string, types: readonly RegisteredType[]): boolean {
  const own = types.filter((type) => type.of === of);
  return own.length === 0 || OWN_TYPES[of].includes(id) || own.some((type) => type.id === id);
}
