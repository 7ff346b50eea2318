import type { Fields, Problems } from './fields';
import { emptyRecord } from './fields';
import { MESSAGES } from './messages';
import type { Parsed, RegisteredEntity, RegisteredEvent } from './model';
import { defined, entryFields, finish, Ids, openFile } from './parseFile';
import { readTypes } from './types';
import type { YamlNode } from './yaml/yamlNode';

/**
 * Reads an entity register (`entities.ann.yaml`). Never throws; entries without an id are
 * reported and left out; `undefined` where the YAML is broken; a newer format is only read.
 */
export function parseEntityRegister(text: string): Parsed<readonly RegisteredEntity[]> {
  return parseRegister(text, 'entities', readEntity);
}

/** Reads an event register (`events.ann.yaml`), as {@link parseEntityRegister} does. */
export function parseEventRegister(text: string): Parsed<readonly RegisteredEvent[]> {
  return parseRegister(text, 'events', readEvent);
}

function parseRegister<T>(
  text: string,
  key: string,
  read: (fields: Fields, id: string | undefined, problems: Problems) => T | undefined,
): Parsed<readonly T[]> {
  const { problems, fields, usable } = openFile(text, key === 'entities' ? [key, 'types'] : [key]);
  if (key === 'entities') readTypes(fields, problems);
  const nodes: readonly YamlNode[] = (usable && fields?.items(key)) || [];
  const ids = new Ids(problems);
  const entries = nodes.flatMap((node) => {
    const entry = entryFields(node, problems);
    if (!entry) return [];
    const value = read(entry, ids.take(entry), problems);
    entry.reportUnknown();
    return value === undefined ? [] : [value];
  });
  fields?.reportUnknown();
  return finish(problems, usable ? entries : undefined);
}

function readEntity(
  fields: Fields,
  id: string | undefined,
  problems: Problems,
): RegisteredEntity | undefined {
  const type = requireText(fields, 'type', problems);
  const name = requireText(fields, 'name', problems);
  const names = emptyRecord<readonly string[]>();
  for (const [language, value] of Object.entries(fields.textLists('names') ?? {})) {
    names[language] = typeof value === 'string' ? [value] : value;
  }
  const rest = {
    names,
    aliases: fields.texts('aliases') ?? [],
    never: fields.texts('never') ?? [],
    merged: fields.texts('merged') ?? [],
    distinct: fields.texts('distinct') ?? [],
    roles: (fields.items('roles') ?? []).flatMap((node) => readRole(node, problems) ?? []),
    ...defined<RegisteredEntity>({ note: fields.text('note') }),
  };
  if (id === undefined || type === undefined || name === undefined) return undefined;
  const { start, end } = fields.node;
  return { id, type, name, ...rest, range: { start, end } };
}

type Role = RegisteredEntity['roles'][number];

function readRole(node: YamlNode, problems: Problems): Role | undefined {
  const fields = entryFields(node, problems);
  if (!fields) return undefined;
  const title = requireText(fields, 'title', problems);
  const rest = defined<Role>({
    organisation: fields.text('organisation'),
    from: fields.date('from'),
    to: fields.date('to'),
  });
  fields.reportUnknown();
  return title === undefined ? undefined : { title, ...rest };
}

function readEvent(fields: Fields, id: string | undefined): RegisteredEvent | undefined {
  const rest = {
    ...defined<RegisteredEvent>({
      type: fields.text('type'),
      title: fields.text('title'),
      date: fields.date('date'),
      place: fields.text('place'),
      participants: fields.textLists('participants'),
      note: fields.text('note'),
    }),
    merged: fields.texts('merged') ?? [],
    rejected: fields.flag('rejected'),
  };
  if (id === undefined) return undefined;
  const { start, end } = fields.node;
  return { id, ...rest, range: { start, end } };
}

function requireText(fields: Fields, key: string, problems: Problems): string | undefined {
  const text = fields.text(key);
  if (text !== undefined && text !== '') return text;
  if (!fields.has(key) || text === '') {
    problems.error(`missing-${key}`, MESSAGES.missingKey, fields.rangeOf(key), key);
  }
  return undefined;
}
