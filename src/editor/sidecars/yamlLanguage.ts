import * as vscode from 'vscode';
import type { App } from '../app';
import { SIDECAR_SUFFIX } from '../sources/fileNames';

const PATTERN: vscode.DocumentSelector = { pattern: `**/*${SIDECAR_SUFFIX}` };
/** How long typing rests before ids are checked, in milliseconds. */
const PAUSE = 250;

/**
 * What the editor knows of sidecars and registers: problems, completion, definitions, cards, fixes.
 * It is loaded when the first of them is opened.
 */
export function register(app: App): vscode.Disposable {
  const problems = vscode.languages.createDiagnosticCollection('glossator-ids');
  const isOurs = ({ uri }: vscode.TextDocument) => uri.path.endsWith(SIDECAR_SUFFIX);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = async () => {
    const open = vscode.workspace.textDocuments.filter(isOurs);
    if (open.length === 0) return;
    const { checkDocument } = await import('./yamlFeatures');
    for (const document of open) if (!document.isClosed) checkDocument(app, document, problems);
  };
  const checkSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), PAUSE);
  };
  checkSoon();
  return vscode.Disposable.from(
    problems,
    app.index.onDidChange(checkSoon),
    vscode.workspace.onDidOpenTextDocument((document) => isOurs(document) && checkSoon()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => isOurs(document) && checkSoon()),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => problems.delete(uri)),
    vscode.languages.registerCompletionItemProvider(
      PATTERN,
      {
        provideCompletionItems: async (document, position) =>
          (await import('./yamlFeatures')).complete(app, document, position),
      },
      ' ',
      ':',
      '[',
      ',',
    ),
    vscode.languages.registerDefinitionProvider(PATTERN, {
      provideDefinition: async (document, position) =>
        (await import('./yamlFeatures')).findDefinition(app, document, position),
    }),
    vscode.languages.registerHoverProvider(PATTERN, {
      provideHover: async (document, position) =>
        (await import('./yamlFeatures')).showHover(app, document, position),
    }),
    vscode.languages.registerCodeActionsProvider(
      PATTERN,
      {
        provideCodeActions: async (document, _range, { diagnostics }, token) =>
          (await import('./yamlFixes')).findFixes(app, document, diagnostics, token),
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    { dispose: () => clearTimeout(timer) },
  );
}
