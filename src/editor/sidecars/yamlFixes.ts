import * as vscode from 'vscode';
import { addEntity } from '../../annotations/editRegister';
import { hashText } from '../../annotations/hash';
import { newId } from '../../annotations/ids';
import { FORMAT_VERSION } from '../../annotations/model';
import { mergeFiles } from '../../annotations/storing/mergeFiles';
import { addressOf, pathBetween } from '../../annotations/sourcePaths';
import { splitConflicts, suggestEdtf, suggestIds } from '../../annotations/suggestFixes';
import { OWN_TYPES } from '../../annotations/types';
import { knownEntities, knownEvents } from '../../corpus/knownIds';
import type { App } from '../app';
import { ownTypes } from '../cards/ownTypes';
import { COMMANDS } from '../commandTable';
import { articleOf } from '../sources/findFiles';
import { registerOf } from './registerStore';
import { readYamlText } from './yamlFiles';

/** Quick fixes for what is wrong in a sidecar or register. */
export async function findFixes(
  app: App,
  document: vscode.TextDocument,
  problems: readonly vscode.Diagnostic[],
  token: vscode.CancellationToken,
): Promise<vscode.CodeAction[]> {
  const actions: vscode.CodeAction[] = [];
  for (const problem of problems) {
    if (problem.source !== 'Glossator') continue;
    for (const action of await fixesOf(app, document, problem)) {
      action.diagnostics = [problem];
      actions.push(action);
    }
    if (token.isCancellationRequested) return [];
  }
  return actions;
}

async function fixesOf(
  app: App,
  document: vscode.TextDocument,
  problem: vscode.Diagnostic,
): Promise<vscode.CodeAction[]> {
  const written = document.getText(problem.range);
  const snapshot = app.index.snapshot();
  switch (typeof problem.code === 'string' ? problem.code : '') {
    case 'unknown-entity': {
      const known = knownEntities(app.index.registeredEntities(), snapshot);
      const change = suggestIds(unquote(written), known).map((id) =>
        replace(document, problem, id),
      );
      return [...change, ...(await record(document, unquote(written)))];
    }
    case 'unknown-event':
      return suggestIds(unquote(written), knownEvents(snapshot)).map((id) =>
        replace(document, problem, id),
      );
    case 'unknown-kind': {
      const types = new Set([
        ...ownTypes().map(({ id }) => id),
        ...Object.values(OWN_TYPES).flat(),
      ]);
      return suggestIds(unquote(written), types).map((id) => replace(document, problem, id));
    }
    case 'unknown-source':
      return findSource(app, document, problem);
    case 'bad-edtf':
      return suggestEdtf(unquote(written)).map((date) => replace(document, problem, date));
    case 'duplicate-id': {
      const ids = new Set(document.getText().match(/[a-z][a-z0-9]{5}/g) ?? []);
      const title = vscode.l10n.t('Give this entry an id of its own');
      return [replace(document, problem, newId(ids, Math.random), title)];
    }
    case 'bad-hash':
    case 'wrong-hash':
      return writeHash(app, document, problem);
    case 'missing-version': {
      const action = fix(vscode.l10n.t('Write the format version'));
      const bom = document.getText().startsWith('\uFEFF') ? 1 : 0;
      action.edit?.insert(
        document.uri,
        new vscode.Position(0, bom),
        `glossator: ${FORMAT_VERSION}\n`,
      );
      return [action];
    }
    case 'merge-conflict':
      return joinSides(document);
    case 'orphan':
    case 'changed-passage':
      return repair(app, document, problem);
    default:
      return [];
  }
}

/** Adds an entity to the register that its id is made for. */
async function record(document: vscode.TextDocument, id: string): Promise<vscode.CodeAction[]> {
  const register = registerOf(document.uri);
  if (!register || !/^[\p{L}\p{N}_-]+$/u.test(id)) return [];
  const text = await readYamlText(register).catch(() => undefined);
  const name = id.replaceAll('-', ' ');
  const added = addEntity(text, { id, type: 'person', name });
  if (!added.ok) return [];
  const action = fix(
    vscode.l10n.t('Add {0} to {1}', id, vscode.workspace.asRelativePath(register)),
  );
  const { edit } = action;
  if (!edit) return [];
  if (text === undefined) {
    edit.createFile(register, { contents: new TextEncoder().encode(added.text) });
    return [action];
  }
  const open = await vscode.workspace.openTextDocument(register);
  if (open.getText() !== text) return [];
  for (const { start, end, newText } of added.edits) {
    const range = new vscode.Range(open.positionAt(start), open.positionAt(end));
    edit.replace(register, range, newText);
  }
  return [action];
}

/** The sources that have the annotation which a relation leads to: one of them was moved. */
function findSource(
  app: App,
  document: vscode.TextDocument,
  problem: vscode.Diagnostic,
): vscode.CodeAction[] {
  const { sources } = app.index.snapshot();
  const key = articleOf(document.uri);
  const offset = document.offsetAt(problem.range.start);
  const relation = sources
    .get(key)
    ?.annotations.find(
      ({ annotation: { range } }) => range.start <= offset && offset <= range.end,
    )?.annotation;
  if (!relation) return [];
  return [...sources.values()].flatMap((other) => {
    const there = other.annotations.some(({ annotation: { id } }) => id === relation.to);
    const path = there ? pathBetween(addressOf(key), addressOf(other.key)) : undefined;
    if (path === undefined || other.key === key) return [];
    const title = vscode.l10n.t('Change to {0}', path);
    return [replace(document, problem, plainOrQuoted(path), title)];
  });
}

function plainOrQuoted(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : JSON.stringify(text);
}

/** The present hash, once every passage is found: then the selectors hold for this text. */
function writeHash(
  app: App,
  document: vscode.TextDocument,
  problem: vscode.Diagnostic,
): vscode.CodeAction[] {
  const source = app.index.snapshot().sources.get(articleOf(document.uri));
  if (!source?.annotations.every(({ state }) => state === 'anchored')) return [];
  const hash = hashText(source.analysis.source.text);
  return [replace(document, problem, hash, vscode.l10n.t('Write the hash of the source as it is'))];
}

function repair(
  app: App,
  document: vscode.TextDocument,
  problem: vscode.Diagnostic,
): vscode.CodeAction[] {
  const key = articleOf(document.uri);
  const source = app.index.snapshot().sources.get(key);
  const offset = document.offsetAt(problem.range.start);
  const placed = source?.annotations.find(
    ({ annotation: { range } }) => range.start <= offset && offset <= range.end,
  );
  if (!placed) return [];
  const node = { kind: 'annotation', source: key, placed };
  const commands = [
    [COMMANDS.goToCandidate.id, vscode.l10n.t('Go to where it may be')],
    [COMMANDS.acceptCandidate.id, vscode.l10n.t('Accept the place where it may be')],
  ] as const;
  return commands.map(([command, title]) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command, title, arguments: [node] };
    return action;
  });
}

function fix(title: string): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  return action;
}

function replace(
  document: vscode.TextDocument,
  problem: vscode.Diagnostic,
  text: string,
  title = vscode.l10n.t('Change to {0}', text),
): vscode.CodeAction {
  const action = fix(title);
  action.edit?.replace(document.uri, problem.range, text);
  return action;
}

function unquote(text: string): string {
  return text.replace(/^(["'])([\s\S]*)\1$/, '$2');
}

/** Both sides of a merge conflict, joined entry by entry. */
function joinSides(document: vscode.TextDocument): vscode.CodeAction[] {
  const text = document.getText();
  const sides = splitConflicts(text);
  if (!sides) return [];
  // Without a base nothing counts as removed: what either side has stays.
  const base = sides.base ?? `glossator: ${FORMAT_VERSION}\n`;
  const merged = mergeFiles(base, sides.ours, sides.theirs, Math.random);
  if (!merged.ok) return [];
  const action = fix(vscode.l10n.t('Join both sides, entry by entry'));
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(text.length));
  action.edit?.replace(document.uri, whole, merged.text);
  action.isPreferred = true;
  return [action];
}
