import { makeDiagnostic, MESSAGES, type Template } from './messages';
import { FORMAT_VERSION } from './model';
import type { OpenedFile } from './parseFile';
import type { EditResult } from './textEdit';
import { plainOf } from './yaml/writeYaml';
import { isPlainList, type PlainValue, samePlain, toPlain } from './yaml/yamlNode';
import { CannotEdit, type WriteMap, YamlEditor } from './yaml/yamlEditor';

/** A file's content as a mapping of plain values, to work out what an edit should lead to. */
export type PlainMap = Map<string, PlainValue>;

/**
 * Makes an edit of a sidecar or register, or none at all. The new text is read again and compared with
 * what the edit should lead to (`expect`), so that nothing else can have changed its meaning.
 */
export function editFile(
  text: string,
  file: OpenedFile,
  act: (editor: YamlEditor) => void,
  expect: (content: PlainMap) => void,
): EditResult {
  if (!file.writable) {
    return { ok: false, diagnostics: file.problems.list.filter((d) => d.severity === 'error') };
  }
  const editor = new YamlEditor(text, file.yaml.root);
  const before = plainMap(file.yaml.root && toPlain(file.yaml.root));
  try {
    act(editor);
  } catch (error) {
    if (error instanceof CannotEdit) return refuse('cannot-edit', MESSAGES.cannotEdit);
    throw error;
  }
  expect(before);
  const after = plainMap(editor.root && toPlain(editor.root));
  if (!samePlain(before, after)) return refuse('cannot-edit', MESSAGES.cannotEdit);
  return { ok: true, text: editor.text, edits: editor.edits };
}

/** An edit that is not made. */
export function refuse(code: string, template: Template, ...args: readonly string[]): EditResult {
  const nowhere = { start: 0, end: 0 };
  return { ok: false, diagnostics: [makeDiagnostic('error', code, template, nowhere, args)] };
}

/** A mapping's content that may be changed; empty for anything else. */
export function plainMap(value: PlainValue | undefined): PlainMap {
  return value instanceof Map ? (value as PlainMap) : new Map<string, PlainValue>();
}

/** Adds an entry to the list under `key`, before the entry `index`, beginning the file where needed. */
export function addEntry(
  text: string,
  file: OpenedFile,
  key: string,
  index: number,
  entry: WriteMap,
): EditResult {
  return editFile(
    text,
    file,
    (editor) => {
      if (!editor.root) editor.begin({ glossator: FORMAT_VERSION });
      const root = editor.root?.kind === 'map' ? editor.root : undefined;
      const list = root?.entries.find((one) => one.key.text === key)?.value;
      if (list?.kind === 'sequence') editor.insertItem([key], index, entry);
      else editor.insertSequence([], key, entry, ['glossator', 'source', key]);
    },
    (content) => {
      if (!content.has('glossator') && content.size === 0) content.set('glossator', FORMAT_VERSION);
      content.set(key, listOf(content, key).toSpliced(index, 0, plainOf(entry)));
    },
  );
}

/** Takes the entry `index` out of the list under `key`. */
export function removeEntry(
  text: string,
  file: OpenedFile,
  key: string,
  index: number,
): EditResult {
  return editFile(
    text,
    file,
    (editor) => editor.removeItem([key], index),
    (content) => {
      content.set(key, listOf(content, key).toSpliced(index, 1));
    },
  );
}

/** Sets keys of a mapping; `undefined` takes a key away. */
export function changeKeys(
  editor: YamlEditor,
  path: readonly (string | number)[],
  changes: WriteMap,
  order: readonly string[],
): void {
  for (const [key, value] of Object.entries(changes)) editor.setEntry(path, key, value, order);
}

/** What {@link changeKeys} leads to. */
export function expectKeys(content: PlainMap, changes: WriteMap): void {
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) content.delete(key);
    else content.set(key, plainOf(value));
  }
}

export function listOf(content: PlainMap, key: string): readonly PlainValue[] {
  const list = content.get(key);
  return isPlainList(list) ? list : [];
}
