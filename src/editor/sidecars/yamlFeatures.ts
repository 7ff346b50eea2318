import * as vscode from 'vscode';
import { checkIds } from '../../annotations/check';
import { hashText } from '../../annotations/hash';
import { parseEntityRegister, parseEventRegister } from '../../annotations/parseRegisters';
import { COLOURS } from '../../annotations/colours';
import { OWN_TYPES, type Typed } from '../../annotations/types';
import { cardOfEntity } from '../../corpus/card';
import type { CorpusSource, PlacedAnnotation } from '../../corpus/corpusSource';
import { knownEntities, knownEvents } from '../../corpus/knownIds';
import { sourceAlong } from '../../corpus/relations';
import { relationLabel } from '../annotations/relationLabels';
import type { App } from '../app';
import { annotationText } from '../cards/annotationCard';
import { entityCard } from '../cards/entityCard';
import { ENTITY_REGISTER, EVENT_REGISTER } from '../sources/fileNames';
import { positionAt } from '../sources/fileText';
import { articleOf, ownKind } from '../sources/findFiles';
import { entityLabel, eventLabel, eventTypeLabel, typeLabel } from '../cards/labels';
import { ownType, ownTypes } from '../cards/ownTypes';
import { readYamlText, toDiagnostic } from './yamlFiles';

/** A key whose value is an id, and what is written of the value so far. */
const ID_VALUE = /(?:^|[\s{,-])(entity|place|organisation|event)\s*:\s*["']?([^\s"'{}[\],]*)$/;
/** A participant: a role inside `participants`. */
const PARTICIPANT = /participants\s*:.*[{,[]\s*(?:[^:{}]*:)?\s*\[?\s*["']?([^\s"'{}[\],:]*)$/;
/** An item of a list of ids, on its key's line. */
const LISTED = /(?:^|\s)(merged|distinct)\s*:\s*\[(?:[^\]]*[,\s])?([^\s,\]]*)$/;
/** A key whose value is a word of a list. */
const WORD_VALUE =
  /(?:^|[\s{,-])(type|entityType|eventType|relation|colour)\s*:\s*([^\s"'{}[\],:]*)$/;
/** What `type:` is a type of, by the file it stands in. */
const TYPES_OF = { sidecar: undefined, entities: 'entity', events: 'event' } as const;
const TYPE_KEYS: Readonly<Record<string, Typed | undefined>> = {
  entityType: 'entity',
  eventType: 'event',
  relation: 'relation',
};
const LABELS: Readonly<Record<Typed, (type: string) => string>> = {
  entity: typeLabel,
  event: eventTypeLabel,
  relation: relationLabel,
};
const ID = /[\p{L}\p{N}_-]+/u;

/** Which of our files a document is. */
function kindOf(uri: vscode.Uri): ReturnType<typeof ownKind> {
  return ownKind(vscode.workspace.asRelativePath(uri, false));
}

/** The source whose sidecar a document is, if it is known. */
function sourceOf(app: App, sidecar: vscode.Uri): CorpusSource | undefined {
  return app.index.snapshot().sources.get(articleOf(sidecar));
}

/** Says of an open file which ids lead nowhere and whether the hash is that of the source. */
export function checkDocument(
  app: App,
  document: vscode.TextDocument,
  problems: vscode.DiagnosticCollection,
): void {
  const kind = kindOf(document.uri);
  const snapshot = app.index.snapshot();
  if (!kind || snapshot.sources.size === 0) return;
  const text = document.getText();
  const source = kind === 'sidecar' ? sourceOf(app, document.uri) : undefined;
  const entities = knownEntities(app.index.registeredEntities(), snapshot);
  const annotationsOf = (path: string) => {
    const other = source && sourceAlong(snapshot, source.key, path);
    return other && new Set(other.annotations.map(({ annotation }) => annotation.id));
  };
  const known = { entities, events: knownEvents(snapshot), annotationsOf, types: ownTypes() };
  const sha256 = source && hashText(source.analysis.source.text);
  const found = checkIds(text, kind, known, sha256);
  problems.set(
    document.uri,
    found.map((problem) => toDiagnostic(problem, text)),
  );
}

/** Ids of entities and events where one is being written. */
export function complete(
  app: App,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.CompletionItem[] {
  const line = document.lineAt(position.line).text.slice(0, position.character);
  const word = completeWord(document, line, position);
  if (word) return word;
  const [, key, written] = ID_VALUE.exec(line) ?? LISTED.exec(line) ?? [];
  const participant = key === undefined ? PARTICIPANT.exec(line) : null;
  if (key === undefined && !participant) return [];
  const typed = written ?? participant?.[1] ?? '';
  const range = new vscode.Range(position.translate(0, -typed.length), position);
  const snapshot = app.index.snapshot();
  const isEvent =
    key === 'event' || (key === 'merged' && document.uri.path.endsWith(`/${EVENT_REGISTER}`));
  if (isEvent) {
    return snapshot.events.events.map((event) => {
      const item = new vscode.CompletionItem(event.id, vscode.CompletionItemKind.Event);
      item.detail = [eventLabel(snapshot, event), event.date ?? ''].filter(Boolean).join(' · ');
      item.filterText = `${event.id} ${eventLabel(snapshot, event)}`;
      item.range = range;
      return item;
    });
  }
  return [...snapshot.entities.entities.values()]
    .filter(({ type }) => key !== 'place' || type === 'place')
    .map((entity) => {
      const item = new vscode.CompletionItem(entity.id, vscode.CompletionItemKind.Reference);
      const name = entityLabel(snapshot, entity.id);
      item.detail = `${name} · ${typeLabel(entity.type)}`;
      item.filterText = `${entity.id} ${name} ${entity.name}`;
      item.sortText = `${entity.settled ? '0' : '1'}${entity.id}`;
      item.range = range;
      return item;
    });
}

/** Types, colours and icons where one is being written. */
function completeWord(
  document: vscode.TextDocument,
  line: string,
  position: vscode.Position,
): vscode.CompletionItem[] | undefined {
  const [, key = '', typed = ''] = WORD_VALUE.exec(line) ?? [];
  const of = key === 'type' ? TYPES_OF[kindOf(document.uri) ?? 'sidecar'] : TYPE_KEYS[key];
  if (!of && key !== 'colour') return undefined;
  const words = of
    ? [...new Set([...ownTypes(of).map(({ id }) => id), ...OWN_TYPES[of]])]
    : [...COLOURS, '#3366cc'];
  const range = new vscode.Range(position.translate(0, -typed.length), position);
  return words.map((word, index) => {
    const { EnumMember, Color } = vscode.CompletionItemKind;
    const item = new vscode.CompletionItem(word, of ? EnumMember : Color);
    if (of) item.detail = LABELS[of](word);
    if (word.startsWith('#')) item.insertText = `'${word}'`;
    const known = of && ownType(of, word) ? '0' : '1';
    item.sortText = known + String(index).padStart(3, '0');
    item.range = range;
    return item;
  });
}

/** The annotation that stands at a place of its sidecar. */
function annotationAt(
  app: App,
  document: vscode.TextDocument,
  position: vscode.Position,
): { readonly source: CorpusSource; readonly placed: PlacedAnnotation } | undefined {
  const source = sourceOf(app, document.uri);
  const offset = document.offsetAt(position);
  const placed = source?.annotations.find(
    ({ annotation: { range } }) => range.start <= offset && offset <= range.end,
  );
  return source && placed && { source, placed };
}

function wordAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): { readonly id: string; readonly range: vscode.Range } | undefined {
  const range = document.getWordRangeAtPosition(position, ID);
  return range && { id: document.getText(range), range };
}

/** From an id to its entry in a register; from anywhere else in an annotation to its passage. */
export async function findDefinition(
  app: App,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.Location | undefined> {
  const snapshot = app.index.snapshot();
  const word = wordAt(document, position);
  if (word && (snapshot.entity(word.id) ?? snapshot.event(word.id))) {
    const entry = await findEntry(word.id);
    const here =
      entry?.uri.toString() === document.uri.toString() && entry.range.start.line === position.line;
    if (entry && !here) return entry;
  }
  const found = annotationAt(app, document, position);
  const { span } = found?.placed ?? {};
  if (!found || !span) return undefined;
  const { text } = found.source.analysis.source;
  const [start, end] = [positionAt(text, span.start), positionAt(text, span.end)];
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  return new vscode.Location(app.index.uriOf(found.source.key), range);
}

async function findEntry(id: string): Promise<vscode.Location | undefined> {
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    for (const name of [ENTITY_REGISTER, EVENT_REGISTER]) {
      const uri = vscode.Uri.joinPath(folder.uri, name);
      const text = await readYamlText(uri).catch(() => undefined);
      if (text === undefined) continue;
      const entries =
        name === ENTITY_REGISTER ? parseEntityRegister(text).value : parseEventRegister(text).value;
      const entry = entries?.find((one) => one.id === id || one.merged.includes(id));
      if (!entry) continue;
      const { line, character } = positionAt(text, entry.range.start);
      return new vscode.Location(uri, new vscode.Position(line, character));
    }
  }
  return undefined;
}

/** The card of an entity at its id; elsewhere in an annotation what it says and where it is. */
export function showHover(
  app: App,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.Hover | undefined {
  const snapshot = app.index.snapshot();
  const found = annotationAt(app, document, position);
  const word = wordAt(document, position);
  const entity = word && snapshot.entity(word.id);
  if (word && entity) {
    const card = cardOfEntity(snapshot, entity, vscode.env.language);
    const source = found?.source.key ?? articleOf(document.uri);
    const place = { source, start: found?.placed.span?.start ?? 0 };
    return new vscode.Hover(entityCard(card, snapshot, place), word.range);
  }
  return found && new vscode.Hover(annotationText(found.placed, snapshot));
}
