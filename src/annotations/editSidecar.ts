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
import { type Annotation, FORMAT_VERSION, type SourceMetadata, type Target } from './model';
import { type ListedAnnotation, openSidecar, readAnnotations } from './parseSidecar';
import type { EditResult } from './textEdit';
import type { WriteValue } from './yaml/writeYaml';
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
    return refuse('duplicate-id', `The id "${annotation.id}" is already used in this sidecar.`);
  }
  const total = file.fields?.items('annotations')?.length ?? 0;
  const from = listed.findLast(({ annotation: { id } }) => id === annotation.from);
  const index = from ? from.index + 1 : placeInOrder(listed, annotation.target?.start, total);
  return addEntry(before, file, 'annotations', index, annotationMap(annotation));
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

/** Where an annotation goes: after the last one that does not begin behind it. */
function placeInOrder(
  listed: readonly ListedAnnotation[],
  start: number | undefined,
  total: number,
): number {
  if (start === undefined) return total;
  const starts = listed.flatMap(({ index, annotation }) =>
    annotation.target?.start === undefined ? [] : [{ index, start: annotation.target.start }],
  );
  const before = starts.findLast((one) => one.start <= start);
  if (before) return before.index + 1;
  return starts[0]?.index ?? total;
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
  return refuse('unknown-id', `No annotation of this sidecar has the id "${id}".`);
}
