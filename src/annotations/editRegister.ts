import {
  addEntry,
  changeKeys,
  editFile,
  expectKeys,
  listOf,
  plainMap,
  refuse,
  removeEntry,
} from './editFile';
import { MESSAGES } from './messages';
import type { RegisteredEntity, RegisteredEvent } from './model';
import { openFile } from './parseFile';
import type { EditResult } from './textEdit';
import type { WriteValue } from './yaml/writeYaml';
import type { WriteMap } from './yaml/yamlEditor';
import { entryOf, resolveAlias } from './yaml/yamlNode';

/** An entity to be written; what is left out is empty. */
export type NewEntity = Pick<RegisteredEntity, 'id' | 'type' | 'name'> & EntityChanges;

/** What may change in an entity; `undefined` takes the key away. */
export type EntityChanges = {
  readonly [Key in Exclude<keyof RegisteredEntity, 'id' | 'range'>]?:
    RegisteredEntity[Key] | undefined;
};

/** An event to be written; what is left out stays as recognition has it. */
export type NewEvent = Pick<RegisteredEvent, 'id'> & EventChanges;

/** What may change in an event; `undefined` takes the key away. */
export type EventChanges = {
  readonly [Key in Exclude<keyof RegisteredEvent, 'id' | 'range'>]?:
    RegisteredEvent[Key] | undefined;
};

const ENTITY_KEYS = [
  'id',
  'type',
  'name',
  'names',
  'aliases',
  'never',
  'merged',
  'distinct',
  'roles',
  'note',
] as const satisfies readonly (keyof RegisteredEntity)[];
const EVENT_KEYS = [
  'id',
  'type',
  'title',
  'date',
  'place',
  'participants',
  'merged',
  'rejected',
  'note',
] as const satisfies readonly (keyof RegisteredEvent)[];

/**
 * Adds an entity to a register (`undefined` or empty: begins one). A list in order of id stays so,
 * which lets the additions of several people merge; otherwise it goes to the end.
 */
export function addEntity(text: string | undefined, entity: NewEntity): EditResult {
  return addTo(text ?? '', 'entities', entity.id, writable(entity, ENTITY_KEYS));
}

/** Changes what `changes` names and nothing else. */
export function updateEntity(text: string, id: string, changes: EntityChanges): EditResult {
  return updateIn(text, 'entities', id, writable(changes, ENTITY_KEYS), ENTITY_KEYS);
}

/** Takes an entity out of a register; comments above it stay. */
export function removeEntity(text: string, id: string): EditResult {
  return removeFrom(text, 'entities', id);
}

/** Adds an event to a register, as {@link addEntity} does. */
export function addEvent(text: string | undefined, event: NewEvent): EditResult {
  return addTo(text ?? '', 'events', event.id, writable(event, EVENT_KEYS));
}

/** Changes what `changes` names and nothing else. */
export function updateEvent(text: string, id: string, changes: EventChanges): EditResult {
  return updateIn(text, 'events', id, writable(changes, EVENT_KEYS), EVENT_KEYS);
}

/** Takes an event out of a register; comments above it stay. */
export function removeEvent(text: string, id: string): EditResult {
  return removeFrom(text, 'events', id);
}

/** The keys to write, in order; empty lists and mappings and `false` are left out. */
function writable<K extends string>(
  values: Readonly<Partial<Record<K, unknown>>>,
  keys: readonly K[],
): WriteMap {
  const map: Record<string, WriteValue | undefined> = {};
  for (const key of keys) {
    if (!(key in values)) continue;
    const value = values[key] as WriteValue | undefined;
    const empty = value === false || (typeof value === 'object' && Object.keys(value).length === 0);
    map[key] = empty ? undefined : value;
  }
  return map;
}

function openRegister(text: string, key: string) {
  const file = openFile(text, [key]);
  const nodes = file.fields?.items(key) ?? [];
  const ids = nodes.map((node) => {
    const entry = resolveAlias(node);
    const id = entry.kind === 'map' ? entryOf(entry, 'id') : undefined;
    const value = id && resolveAlias(id.value);
    return value?.kind === 'scalar' ? value.text : '';
  });
  return { file, ids };
}

function addTo(text: string, key: string, id: string, entry: WriteMap): EditResult {
  const { file, ids } = openRegister(text, key);
  if (ids.includes(id)) {
    return refuse('duplicate-id', MESSAGES.duplicateId, id);
  }
  const sorted = ids.every((one, index) => index === 0 || (ids[index - 1] ?? '') <= one);
  const after = ids.findIndex((one) => one > id);
  return addEntry(text, file, key, sorted && after >= 0 ? after : ids.length, entry);
}

function updateIn(
  text: string,
  key: string,
  id: string,
  changes: WriteMap,
  order: readonly string[],
): EditResult {
  const { file, ids } = openRegister(text, key);
  const index = ids.indexOf(id);
  if (file.usable && index < 0) return unknownId(id);
  return editFile(
    text,
    file,
    (editor) => changeKeys(editor, [key, index], changes, order),
    (content) => expectKeys(plainMap(listOf(content, key)[index]), changes),
  );
}

function removeFrom(text: string, key: string, id: string): EditResult {
  const { file, ids } = openRegister(text, key);
  const index = ids.indexOf(id);
  if (file.usable && index < 0) return unknownId(id);
  return removeEntry(text, file, key, index);
}

function unknownId(id: string): EditResult {
  return refuse('unknown-id', MESSAGES.unknownId, id);
}
