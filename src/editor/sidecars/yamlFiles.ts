import * as vscode from 'vscode';
import { makeDiagnostic, MESSAGES } from '../../annotations/messages';
import type {
  Diagnostic,
  Parsed,
  RegisteredEntity,
  RegisteredEvent,
  Sidecar,
} from '../../annotations/model';
import { parseEntityRegister, parseEventRegister } from '../../annotations/parseRegisters';
import { parseSidecar } from '../../annotations/parseSidecar';
import { parseTypes } from '../../annotations/types';
import { isPending } from '../../annotations/storing/pendingChanges';
import type { PlacedAnnotation } from '../../corpus/corpusSource';
import { positionAt } from '../sources/fileText';
import { shorten } from '../cards/markdown';
import { setOwnTypes } from '../cards/ownTypes';
import { openDocument, readText } from '../sources/readText';

/** YAML that people write by hand stays far below this. */
const MAX_YAML_BYTES = 16 * 1024 * 1024;
/** How much of a passage a message quotes, in UTF-16 units. */
const QUOTE_LENGTH = 60;

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
  /** The sidecars as they were last read, by URI: what ranges in them count in. */
  readonly #texts = new Map<
    string,
    { readonly text: string; readonly problems: vscode.Diagnostic[] }
  >();
  readonly #log: vscode.LogOutputChannel;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  readSidecar(uri: vscode.Uri): Promise<Sidecar | undefined> {
    return this.#read(uri, parseSidecar);
  }

  readEntities(uri: vscode.Uri): Promise<readonly RegisteredEntity[] | undefined> {
    return this.#read(uri, (text) => {
      const parsed = parseEntityRegister(text);
      // While someone is typing in it, what was last sound stays.
      if (parsed.value) setOwnTypes(uri.toString(), parseTypes(text));
      return parsed;
    });
  }

  readEvents(uri: vscode.Uri): Promise<readonly RegisteredEvent[] | undefined> {
    return this.#read(uri, parseEventRegister);
  }

  /** Takes back what was said about a file that is gone. */
  forget(uri: vscode.Uri): void {
    this.#diagnostics.delete(uri);
    setOwnTypes(uri.toString(), []);
    this.#texts.delete(uri.toString());
  }

  forgetAll(): void {
    this.#diagnostics.clear();
    this.#texts.clear();
  }

  /** Adds to what is wrong with a sidecar the annotations whose passage is not as it was. */
  reportPlaces(uri: vscode.Uri, annotations: readonly PlacedAnnotation[]): void {
    const read = this.#texts.get(uri.toString());
    if (!read) return;
    const misplaced = annotations.flatMap(({ annotation, state }): Diagnostic[] => {
      if (state === 'anchored' || isPending(annotation)) return [];
      const quote = shorten(annotation.target?.exact ?? '', QUOTE_LENGTH);
      const { range } = annotation;
      return [
        state === 'orphan'
          ? makeDiagnostic('warning', 'orphan', MESSAGES.orphan, range, [quote])
          : makeDiagnostic('information', 'changed-passage', MESSAGES.changedPassage, range, [
              quote,
            ]),
      ];
    });
    const added = misplaced.map((problem) => toDiagnostic(problem, read.text));
    this.#diagnostics.set(uri, [...read.problems, ...added]);
  }

  async #read<T>(uri: vscode.Uri, parse: (text: string) => Parsed<T>): Promise<T | undefined> {
    const read = await readText(uri, MAX_YAML_BYTES);
    if (read.text === undefined) {
      this.#log.warn(`${uri.path}: ${read.skipped}${read.detail ? ` (${read.detail})` : ''}`);
      this.forget(uri);
      return undefined;
    }
    const { value, diagnostics } = parse(read.text);
    const problems = diagnostics.map((problem) => toDiagnostic(problem, read.text));
    this.#texts.set(uri.toString(), { text: read.text, problems });
    this.#diagnostics.set(uri, problems);
    return value;
  }

  dispose(): void {
    this.#diagnostics.dispose();
  }
}

/** What is said of a problem, in the reader's language; in English where there is no translation. */
export function messageOf({ key, message, args }: Diagnostic): string {
  const name = `problem.${key}`;
  const text = vscode.l10n.t(name, ...args);
  return text === name ? message : text;
}

/** A problem in the form VS Code shows. `text` is what its range counts in. */
export function toDiagnostic(problem: Diagnostic, text: string): vscode.Diagnostic {
  const start = positionAt(text, problem.range.start);
  const end = positionAt(text, problem.range.end);
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(start.line, start.character, end.line, end.character),
    messageOf(problem),
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
