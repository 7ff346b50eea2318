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
import { type Annotation, FORMAT_VERSION, type SourceMetadata, type Target } from './model';
import type { OpenedFile } from './parseFile';
import { type ListedAnnotation, openSidecar, readAnnotations } from './parseSidecar';
import type { EditResult } from './textEdit';
import { plainOf, type WriteValue } from './yaml/writeYaml';
import type { WriteMap } from './yaml/yamlEditor';
import { toPlain } from './yaml/yamlNode';

/** An annotation to be written: its place in the YAML text is not known yet. */
export type NewAnnotation = Omit<Annotation, 'range'>;

/** What may change in an annotation; `undefined` takes the key away. */
export type AnnotationChanges = {
  readonly [Key in Exclude<keyof Annotation, 'id' | 'range'>]?: Annotation[Key] | undefined;
};

/** What may change in what is said of a source as a whole; `undefined` takes the key away. */
export type SourceChanges = {
  readonly [Key in keyof SourceMetadata]?: SourceMetadata[Key] | undefined;
};

/** The order in which keys are written. */
const ANNOTATION_KEYS = [
  'id',
  'type',
  'entity',
  'entityType',
  'event',
  'eventType',
  'date',
  'place',
  'participants',
  'relation',
  'from',
  'to',
  'toSource',
  'body',
  'tags',
  'target',
  'creator',
  'created',
] as const satisfies readonly (keyof Annotation)[];
const TARGET_KEYS = [
  'exact',
  'prefix',
  'suffix',
  'start',
  'end',
  'ink',
] as const satisfies readonly (keyof Target)[];
const SOURCE_KEYS = [
  'sha256',
  'sketch',
  'language',
  'published',
  'title',
  'url',
] as const satisfies readonly (keyof SourceMetadata)[];

/**
 * Adds an annotation in text order (by the start of its target; a relation comes after the annotation
 * that it leads from; one without either goes to the end).
 * `undefined` or an empty text begins a new sidecar. Everything in the text stays byte for byte.
 */
export function addAnnotation(text: string | undefined, annotation: NewAnnotation): EditResult {
  const before = text ?? '';
  const file = openSidecar(before);
  const listed = readAnnotations(file);
  if (listed.some(({ annotation: { id } }) => id === annotation.id)) {
    return refuse('duplicate-id', MESSAGES.duplicateId, annotation.id);
  }
  const index = placeInOrder(entriesOf(file, listed), annotation);
  return addEntry(before, file, 'annotations', index, annotationMap(annotation));
}

/**
 * Adds several annotations in one pass, as {@link addAnnotation} would one after another; refuses where
 * the sidecar has no list of its own yet, or one in flow style.
 */
export function addAnnotations(text: string, annotations: readonly NewAnnotation[]): EditResult {
  const file = openSidecar(text);
  const listed = readAnnotations(file);
  const order = entriesOf(file, listed);
  const fresh = new Set<NewAnnotation | undefined>(annotations);
  for (const annotation of annotations) {
    order.splice(placeInOrder(order, annotation), 0, annotation);
  }
  const groups: { readonly index: number; readonly values: WriteMap[] }[] = [];
  let old = 0;
  for (const one of order) {
    if (!one || !fresh.has(one)) old += 1;
    else if (groups.at(-1)?.index === old) groups.at(-1)?.values.push(annotationMap(one));
    else groups.push({ index: old, values: [annotationMap(one)] });
  }
  return editFile(
    text,
    file,
    (editor) => editor.insertItems(['annotations'], groups),
    (content) => {
      const before = listOf(content, 'annotations');
      let at = 0;
      content.set(
        'annotations',
        order.map((one) =>
          one && fresh.has(one) ? plainOf(annotationMap(one)) : (before[at++] ?? null),
        ),
      );
    },
  );
}

/** Takes several annotations, but not all, out of a list in block style in one pass. */
export function removeAnnotations(text: string, ids: ReadonlySet<string>): EditResult {
  const file = openSidecar(text);
  const gone = new Set(
    readAnnotations(file).flatMap(({ index, annotation: { id } }) => (ids.has(id) ? [index] : [])),
  );
  return editFile(
    text,
    file,
    (editor) => editor.removeItems(['annotations'], [...gone]),
    (content) => {
      const before = listOf(content, 'annotations');
      content.set(
        'annotations',
        before.filter((_, index) => !gone.has(index)),
      );
    },
  );
}

/** Takes an annotation out; comments above it stay. */
export function removeAnnotation(text: string, id: string): EditResult {
  const file = openSidecar(text);
  const found = readAnnotations(file).find(({ annotation }) => annotation.id === id);
  if (file.usable && !found) return unknownId(id);
  return removeEntry(text, file, 'annotations', found?.index ?? 0);
}

/**
 * Changes what `changes` names and nothing else; keys of the target that Glossator does not know stay.
 * The entry keeps its place in the list even where its passage moved.
 */
export function updateAnnotation(text: string, id: string, changes: AnnotationChanges): EditResult {
  const file = openSidecar(text);
  const found = readAnnotations(file).find(({ annotation }) => annotation.id === id);
  if (file.usable && !found) return unknownId(id);
  const { index, annotation } = found ?? { index: 0, annotation: undefined };
  const inTarget = annotation?.target && 'target' in changes ? changes.target : undefined;
  const keys = changedKeys(annotation, changes, inTarget ? ['target'] : []);
  const targetKeys = inTarget ? changedTarget(annotation?.target, inTarget) : {};
  const path = ['annotations', index];
  return editFile(
    text,
    file,
    (editor) => {
      changeKeys(editor, path, keys, ANNOTATION_KEYS);
      changeKeys(editor, [...path, 'target'], targetKeys, TARGET_KEYS);
    },
    (content) => {
      const entry = plainMap(listOf(content, 'annotations')[index]);
      expectKeys(entry, keys);
      if (inTarget) expectKeys(plainMap(entry.get('target')), targetKeys);
    },
  );
}

/** Changes what the sidecar says of the source as a whole; `undefined` takes a key away. */
export function updateSource(text: string | undefined, changes: SourceChanges): EditResult {
  const before = text ?? '';
  const file = openSidecar(before);
  const keys: Record<string, WriteValue | undefined> = {};
  for (const key of SOURCE_KEYS) if (key in changes) keys[key] = changes[key];
  // A mapping without keys is no mapping any more: then it goes as a whole.
  const left = file.yaml.root
    ? plainMap(plainMap(toPlain(file.yaml.root)).get('source'))
    : undefined;
  if (left) expectKeys(left, keys);
  const empty = left?.size === 0;
  return editFile(
    before,
    file,
    (editor) => {
      if (!editor.root) editor.begin({ glossator: FORMAT_VERSION });
      const nested = file.fields?.map('source') !== undefined;
      if (nested && empty) editor.setEntry([], 'source', undefined, ['glossator', 'source']);
      else if (nested) changeKeys(editor, ['source'], keys, SOURCE_KEYS);
      else editor.insertMapping([], 'source', keys, ['glossator', 'source']);
    },
    (content) => {
      if (content.size === 0) content.set('glossator', FORMAT_VERSION);
      const source = plainMap(content.get('source'));
      expectKeys(source, keys);
      if (empty) content.delete('source');
      else if (source.size > 0 || content.has('source')) content.set('source', source);
    },
  );
}

/** The entries of the file's list; `undefined` for those that can't be understood. */
function entriesOf(
  file: OpenedFile,
  listed: readonly ListedAnnotation[],
): (NewAnnotation | undefined)[] {
  const entries: (NewAnnotation | undefined)[] = (file.fields?.items('annotations') ?? []).map(
    () => undefined,
  );
  for (const { index, annotation } of listed) entries[index] = annotation;
  return entries;
}

/**
 * Before which entry of a list an annotation goes: behind that which it leads from, else behind the last
 * one that does not begin behind it.
 */
function placeInOrder(
  entries: readonly (NewAnnotation | undefined)[],
  { from, target }: NewAnnotation,
): number {
  const origin = from === undefined ? -1 : entries.findLastIndex((one) => one?.id === from);
  if (origin >= 0) return origin + 1;
  const start = target?.start;
  if (start === undefined) return entries.length;
  const before = entries.findLastIndex((one) => (one?.target?.start ?? Infinity) <= start);
  if (before >= 0) return before + 1;
  const first = entries.findIndex((one) => one?.target?.start !== undefined);
  return first < 0 ? entries.length : first;
}

function annotationMap(annotation: NewAnnotation): WriteMap {
  const map: Record<string, WriteValue | undefined> = {};
  for (const key of ANNOTATION_KEYS) {
    const value = annotation[key];
    if (value === undefined) continue;
    map[key] =
      key === 'target' && annotation.target ? targetMap(annotation.target) : (value as WriteValue);
  }
  return map;
}

function targetMap(target: Target): WriteMap & WriteValue {
  const map: Record<string, WriteValue> = {};
  for (const key of TARGET_KEYS) {
    const value = target[key];
    if (value !== undefined) map[key] = value;
  }
  return map;
}

/** The keys whose value really differs from what the file says. */
function changedKeys(
  old: Annotation | undefined,
  changes: AnnotationChanges,
  except: readonly string[],
): WriteMap {
  const keys: Record<string, WriteValue | undefined> = {};
  for (const key of ANNOTATION_KEYS) {
    if (key === 'id' || !(key in changes) || except.includes(key)) continue;
    const value = changes[key];
    if (value === undefined) keys[key] = undefined;
    else if (old?.[key] !== value) {
      keys[key] =
        key === 'target' && changes.target ? targetMap(changes.target) : (value as WriteValue);
    }
  }
  return keys;
}

function changedTarget(old: Target | undefined, target: Target): WriteMap {
  const keys: Record<string, WriteValue | undefined> = {};
  for (const key of TARGET_KEYS) if (old?.[key] !== target[key]) keys[key] = target[key];
  return keys;
}

function unknownId(id: string): EditResult {
  return refuse('unknown-id', MESSAGES.unknownId, id);
}
