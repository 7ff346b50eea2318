import { type AnchorOptions, anchorTargets } from './anchoring/anchorTargets';
import type { Span } from '../text/span';
import { Fields, Problems, shorten } from './fields';
import { hashText } from './hash';
import { MESSAGES } from './messages';
import type { Annotation, Diagnostic, Parsed } from './model';
import { finish, type OpenedFile, openFile } from './parseFile';
import { parseEntityRegister, parseEventRegister } from './parseRegisters';
import { openSidecar, parseSidecar } from './parseSidecar';
import { isKnownType, parseTypes, type RegisteredType, type Typed } from './types';
import { resolveAlias } from './yaml/yamlNode';

/** Ids that may be referred to; where a set is missing, references to its kind are not checked. */
export interface KnownIds {
  readonly entities?: ReadonlySet<string>;
  readonly events?: ReadonlySet<string>;
  /** Ids of the annotations of the source at a path from the sidecar's folder; `undefined` for none. */
  /** The types that a register declares; of what none is declared, any is right. */
  readonly types?: readonly RegisteredType[];
  readonly annotationsOf?: (path: string) => ReadonlySet<string> | undefined;
}

/**
 * Everything that is wrong with a sidecar, in the order of the file: what {@link parseSidecar} says, and
 * where it fits neither its source nor the registers. `source` is the source's text without a byte
 * order mark; `undefined` where it could not be read: then only `missing-source` is said of it.
 * Codes: those of parsing, `missing-source`, `wrong-hash`, `orphan`, `changed-passage`,
 * `unknown-entity`, `unknown-event`, `unknown-kind`, `unknown-annotation`, `unknown-source`.
 */
export function checkSidecar(
  text: string,
  source: string | undefined,
  known: KnownIds = {},
): readonly Diagnostic[] {
  const { value, diagnostics } = parseSidecar(text);
  if (!value) return diagnostics;
  const problems = new Problems();
  problems.list.push(...diagnostics);
  const file = openSidecar(text);
  const entries = fieldsOf(file, 'annotations', value.annotations);
  checkAllReferences(entries, known, problems);
  if (source === undefined) {
    const start = { start: 0, end: Math.min(1, text.length) };
    problems.warning('missing-source', MESSAGES.missingSource, start);
  } else {
    const { sha256, sketch } = value.source;
    const unchanged = sha256 !== undefined && hashText(source) === sha256;
    if (sha256 !== undefined && !unchanged) reportHash(file, problems);
    checkPassages(source, { unchanged, sketch }, entries, problems);
  }
  return finish(problems, undefined).diagnostics;
}

/**
 * The part of {@link checkSidecar} and of the checks of registers that needs no source: ids that lead
 * nowhere, and with `sha256`, the hash of the source as it is, a hash that is not its.
 */
export function checkIds(
  text: string,
  kind: 'sidecar' | 'entities' | 'events',
  known: KnownIds,
  sha256?: string,
): readonly Diagnostic[] {
  const own = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.filter(({ code }) => OF_IDS.has(code));
  if (kind === 'entities') return own(checkEntityRegister(text, known));
  if (kind === 'events') return own(checkEventRegister(text, known));
  const { value } = parseSidecar(text);
  if (!value) return [];
  const problems = new Problems();
  const file = openSidecar(text);
  checkAllReferences(fieldsOf(file, 'annotations', value.annotations), known, problems);
  const written = value.source.sha256;
  if (written !== undefined && sha256 !== undefined && written !== sha256) {
    reportHash(file, problems);
  }
  return finish(problems, undefined).diagnostics;
}

const OF_IDS: ReadonlySet<string> = new Set([
  'unknown-entity',
  'unknown-event',
  'unknown-kind',
  'merged-and-kept',
]);

interface Checking {
  readonly known: KnownIds;
  readonly fields: Fields;
  readonly problems: Problems;
}

/** An entry of a list with the places of its keys. */
interface Located<T> {
  readonly entry: T;
  readonly fields: Fields;
}

/** Finds the keys of entries that were parsed from the list under `key`. */
function fieldsOf<T extends { readonly range: Span }>(
  file: OpenedFile,
  key: string,
  entries: readonly T[],
): Located<T>[] {
  const byStart = new Map(entries.map((entry) => [entry.range.start, entry]));
  return (file.fields?.items(key) ?? []).flatMap((node) => {
    const content = resolveAlias(node);
    const entry = content.kind === 'map' ? byStart.get(content.start) : undefined;
    if (content.kind !== 'map' || !entry) return [];
    return [{ entry, fields: new Fields(content, file.problems) }];
  });
}

function checkPassages(
  source: string,
  options: AnchorOptions,
  entries: readonly Located<Annotation>[],
  problems: Problems,
): void {
  const targets = entries.map(({ entry }) => entry.target);
  anchorTargets(source, targets, options).forEach(({ state }, index) => {
    const located = entries[index];
    if (!located) return;
    const quote = shorten(located.entry.target?.exact ?? '');
    const range = located.fields.rangeOf('target');
    if (state === 'orphan') {
      problems.warning('orphan', MESSAGES.orphan, range, quote);
    } else if (state === 'changed') {
      problems.information('changed-passage', MESSAGES.changedPassage, range, quote);
    }
  });
}

function reportHash(file: OpenedFile, problems: Problems): void {
  const source = file.fields?.map('source');
  if (!source) return;
  problems.information('wrong-hash', MESSAGES.wrongHash, source.rangeOf('sha256'));
}

function checkAllReferences(
  entries: readonly Located<Annotation>[],
  known: KnownIds,
  problems: Problems,
): void {
  const ids = new Set(entries.map(({ entry }) => entry.id));
  for (const { entry, fields } of entries) {
    checkReferences(entry, fields, known, problems);
    for (const end of ['from', 'to'] as const) {
      const id = entry[end];
      if (id === undefined || ids.has(id) || (end === 'to' && entry.toSource !== undefined))
        continue;
      const range = fields.rangeOf(end);
      problems.warning('unknown-annotation', MESSAGES.unknownAnnotation, range, shorten(id));
    }
    if (known.annotationsOf) checkOtherSource(entry, fields, known.annotationsOf, problems);
  }
}

/** The end of a relation that is in another source. */
function checkOtherSource(
  { to, toSource }: Annotation,
  fields: Fields,
  annotationsOf: NonNullable<KnownIds['annotationsOf']>,
  problems: Problems,
): void {
  if (toSource === undefined) return;
  const there = annotationsOf(toSource);
  if (!there) {
    const range = fields.rangeOf('toSource');
    problems.warning('unknown-source', MESSAGES.unknownSource, range, toSource);
  } else if (to !== undefined && !there.has(to)) {
    const [range, id] = [fields.rangeOf('to'), shorten(to)];
    problems.warning('unknown-annotation', MESSAGES.unknownAnnotationThere, range, id, toSource);
  }
}

function checkReferences(
  annotation: Annotation,
  fields: Fields,
  known: KnownIds,
  problems: Problems,
): void {
  const { entity, entityType, event, eventType, place, participants, relation } = annotation;
  if (entityType === undefined) checkId(entity, 'entity', known.entities, fields, problems);
  checkId(event, 'event', known.events, fields, problems);
  checkId(place, 'place', known.entities, fields, problems);
  checkParticipants(participants, fields, known, problems);
  checkType('entity', 'entityType', entityType, { known, fields, problems });
  checkType('event', 'eventType', eventType, { known, fields, problems });
  checkType('relation', 'relation', relation, { known, fields, problems });
}

function checkType(
  of: Typed,
  key: string,
  type: string | undefined,
  { known, fields, problems }: Checking,
): void {
  if (type === undefined || isKnownType(of, type, known.types ?? [])) return;
  problems.information('unknown-kind', MESSAGES.unknownKind, fields.rangeOf(key), shorten(type));
}

function checkParticipants(
  participants: Annotation['participants'],
  fields: Fields,
  known: KnownIds,
  problems: Problems,
): void {
  const roles = participants && fields.map('participants');
  if (!roles) return;
  for (const [role, ids] of Object.entries(participants)) {
    for (const id of typeof ids === 'string' ? [ids] : ids) {
      checkId(id, role, known.entities, roles, problems);
    }
  }
}

function checkId(
  id: string | undefined,
  key: string,
  known: ReadonlySet<string> | undefined,
  fields: Fields,
  problems: Problems,
): void {
  if (id === undefined || !known || known.has(id)) return;
  const range = fields.rangeOf(key);
  if (key === 'event') {
    problems.warning('unknown-event', MESSAGES.unknownEvent, range, shorten(id));
  } else problems.warning('unknown-entity', MESSAGES.unknownEntity, range, shorten(id));
}

/** Everything that is wrong with an entity register: what parsing says, and ids that lead nowhere. */
export function checkEntityRegister(text: string, known: KnownIds = {}): readonly Diagnostic[] {
  const file = openFile(text, ['entities', 'types']);
  const parsed = parseEntityRegister(text);
  const types = [...parseTypes(text), ...(known.types ?? [])];
  return checkEntries(file, 'entities', parsed, (entity, fields, problems) => {
    checkType('entity', 'type', entity.type, { known: { types }, fields, problems });
    for (const id of entity.distinct) checkId(id, 'distinct', known.entities, fields, problems);
    fields.items('roles')?.forEach((node) => {
      const role = resolveAlias(node);
      if (role.kind !== 'map') return;
      const roleFields = new Fields(role, file.problems);
      const organisation = roleFields.text('organisation');
      checkId(organisation, 'organisation', known.entities, roleFields, problems);
    });
  });
}

/** Everything that is wrong with an event register, as {@link checkEntityRegister}. */
export function checkEventRegister(text: string, known: KnownIds = {}): readonly Diagnostic[] {
  const file = openFile(text, ['events']);
  const parsed = parseEventRegister(text);
  return checkEntries(file, 'events', parsed, (event, fields, problems) => {
    checkType('event', 'type', event.type, { known, fields, problems });
    checkId(event.place, 'place', known.entities, fields, problems);
    checkParticipants(event.participants, fields, known, problems);
  });
}

interface Registered {
  readonly id: string;
  readonly merged: readonly string[];
  readonly range: Span;
}

/** Checks each entry of a register, and that no id is both an entry and merged into another. */
function checkEntries<T extends Registered>(
  file: OpenedFile,
  key: string,
  { value, diagnostics }: Parsed<readonly T[]>,
  check: (entry: T, fields: Fields, problems: Problems) => void,
): readonly Diagnostic[] {
  if (!value) return diagnostics;
  const problems = new Problems();
  problems.list.push(...diagnostics);
  const ids = new Set(value.map(({ id }) => id));
  for (const { entry, fields } of fieldsOf(file, key, value)) {
    check(entry, fields, problems);
    for (const id of entry.merged) {
      if (!ids.has(id)) continue;
      const [range, args] = [fields.rangeOf('merged'), [shorten(id), shorten(entry.id)]];
      problems.warning('merged-and-kept', MESSAGES.mergedAndKept, range, ...args);
    }
  }
  return finish(problems, undefined).diagnostics;
}
