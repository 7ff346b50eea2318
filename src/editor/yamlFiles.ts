import * as vscode from 'vscode';
import type {
  Diagnostic,
  Parsed,
  RegisteredEntity,
  RegisteredEvent,
  Sidecar,
} from '../annotations/model';
import { parseEntityRegister, parseEventRegister } from '../annotations/parseRegisters';
import { parseSidecar } from '../annotations/parseSidecar';
import { positionAt } from './fileText';
import { openDocument, readText } from './readText';

/** YAML that people write by hand stays far below this. */
const MAX_YAML_BYTES = 16 * 1024 * 1024;

const SEVERITIES = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
} as const;

/**
 * Reads sidecars and registers and shows what is wrong with them in the Problems view. `undefined` is a
 * file that can't be used as it is; nothing is ever written from this side.
 */
export class YamlFiles implements vscode.Disposable {
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('glossator');
  readonly #log: vscode.LogOutputChannel;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  readSidecar(uri: vscode.Uri): Promise<Sidecar | undefined> {
    return this.#read(uri, parseSidecar);
  }

  readEntities(uri: vscode.Uri): Promise<readonly RegisteredEntity[] | undefined> {
    return this.#read(uri, parseEntityRegister);
  }

  readEvents(uri: vscode.Uri): Promise<readonly RegisteredEvent[] | undefined> {
    return this.#read(uri, parseEventRegister);
  }

  /** Takes back what was said about a file that is gone. */
  forget(uri: vscode.Uri): void {
    this.#diagnostics.delete(uri);
  }

  forgetAll(): void {
    this.#diagnostics.clear();
  }

  async #read<T>(uri: vscode.Uri, parse: (text: string) => Parsed<T>): Promise<T | undefined> {
    const read = await readText(uri, MAX_YAML_BYTES);
    if (read.text === undefined) {
      this.#log.warn(`${uri.path}: ${read.skipped}${read.detail ? ` (${read.detail})` : ''}`);
      this.forget(uri);
      return undefined;
    }
    const { value, diagnostics } = parse(read.text);
    this.#diagnostics.set(
      uri,
      diagnostics.map((problem) => toDiagnostic(problem, read.text)),
    );
    return value;
  }

  dispose(): void {
    this.#diagnostics.dispose();
  }
}

/** A problem in the form VS Code shows. `text` is what its range counts in. */
export function toDiagnostic(problem: Diagnostic, text: string): vscode.Diagnostic {
  const start = positionAt(text, problem.range.start);
  const end = positionAt(text, problem.range.end);
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(start.line, start.character, end.line, end.character),
    problem.message,
    SEVERITIES[problem.severity],
  );
  diagnostic.source = 'Glossator';
  diagnostic.code = problem.code;
  return diagnostic;
}

/** The text of one of our YAML files as it is now; `undefined` where there is no such file. */
export async function readYamlText(uri: vscode.Uri): Promise<string | undefined> {
  const document = openDocument(uri);
  if (document) return document.getText();
  try {
    await vscode.workspace.fs.stat(uri);
  } catch {
    return undefined;
  }
  const read = await readText(uri, MAX_YAML_BYTES);
  if (read.text === undefined) throw new Error(read.detail || read.skipped);
  return read.text;
}
