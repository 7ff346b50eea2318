import * as vscode from 'vscode';
import { countFile, decideAwake, EMPTY_SURVEY, type FolderSurvey } from './awakeRules';
import { type FolderRules, readFolderRules } from './folderRules';
import { readFolderSettings, SECTION } from '../settings';
import { walkFolder } from './walkFolder';

const ASKED_KEY = 'awake:';
/** Settings after which everything is looked at and read anew. */
const DECISIVE = [
  `${SECTION}.enabled`,
  `${SECTION}.sources`,
  `${SECTION}.maxFileSize`,
  'files.exclude',
  'files.encoding',
  'files.autoGuessEncoding',
];
/** A look, not a search: enough to tell what a folder is for. */
const SURVEY_FOLDERS = 48;
const SURVEY_FILES = 2000;

/**
 * Decides for each workspace folder whether Glossator works there. Never asks; what the reader said
 * in the view is kept in the workspace's state.
 */
export class Awake implements vscode.Disposable {
  readonly #memento: vscode.Memento;
  readonly #log: vscode.LogOutputChannel;
  readonly #awake = new Map<string, FolderRules>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[] = [];
  #round = new vscode.CancellationTokenSource();
  #decided: Promise<void> = Promise.resolve();

  /** Fires when the set of awake folders, or what counts as a source in them, may have changed. */
  readonly onDidChange = this.#changed.event;

  constructor(memento: vscode.Memento, log: vscode.LogOutputChannel) {
    this.#memento = memento;
    this.#log = log;
    this.#subscriptions.push(
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.decide()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (DECISIVE.some((setting) => event.affectsConfiguration(setting))) void this.decide();
      }),
    );
  }

  /** Looks at all folders anew; resolves when the decision stands. */
  decide(): Promise<void> {
    this.#round.cancel();
    this.#round.dispose();
    this.#round = new vscode.CancellationTokenSource();
    this.#decided = this.#decideAll(this.#round.token);
    return this.#decided;
  }

  /** Resolves when the decision under way stands. */
  async whenDecided(): Promise<void> {
    let current;
    do {
      current = this.#decided;
      await current;
    } while (current !== this.#decided);
  }

  /** Switches folders on or off as the reader asks; a setting still wins. */
  async ask(folders: readonly vscode.WorkspaceFolder[], wanted: 'on' | 'off'): Promise<void> {
    for (const folder of folders) {
      await this.#memento.update(ASKED_KEY + folder.uri.toString(), wanted);
    }
    await this.decide();
  }

  isAwake(folder: vscode.WorkspaceFolder): boolean {
    return this.#awake.has(folder.uri.toString());
  }

  rulesOf(folder: vscode.WorkspaceFolder): FolderRules | undefined {
    return this.#awake.get(folder.uri.toString());
  }

  awakeFolders(): vscode.WorkspaceFolder[] {
    return (vscode.workspace.workspaceFolders ?? []).filter((folder) => this.isAwake(folder));
  }

  /** A sidecar or register appeared: reason enough for a folder that nobody switched off. */
  noticeOurFile(folder: vscode.WorkspaceFolder): void {
    if (!this.isAwake(folder)) void this.decide();
  }

  async #decideAll(token: vscode.CancellationToken): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const decisions = await Promise.all(folders.map((folder) => this.#decideOne(folder, token)));
    if (token.isCancellationRequested) return;
    this.#awake.clear();
    for (const [index, folder] of folders.entries()) {
      const rules = decisions[index];
      if (rules) this.#awake.set(folder.uri.toString(), rules);
    }
    const state = folders.length === 0 ? 'noFolder' : this.#awake.size > 0 ? 'awake' : 'asleep';
    const someAsleep = folders.some((folder) => !this.isAwake(folder));
    await vscode.commands.executeCommand('setContext', 'glossator.state', state);
    await vscode.commands.executeCommand('setContext', 'glossator.someAsleep', someAsleep);
    this.#changed.fire();
  }

  async #decideOne(
    folder: vscode.WorkspaceFolder,
    token: vscode.CancellationToken,
  ): Promise<FolderRules | undefined> {
    const setting = readFolderSettings(folder.uri).enabled;
    const asked = this.#memento.get<'on' | 'off'>(ASKED_KEY + folder.uri.toString());
    const rules = readFolderRules(folder);
    const survey =
      setting === 'auto' && !asked ? await surveyFolder(folder, rules, token) : EMPTY_SURVEY;
    const awake = decideAwake({ setting, asked, survey });
    this.#log.debug(
      `${folder.name}: ${awake ? 'awake' : 'asleep'} (setting ${setting}, asked ${asked ?? 'never'}, ` +
        `annotated ${String(survey.annotated)}, code ${String(survey.code)}, ` +
        `texts ${survey.texts}, others ${survey.others})`,
    );
    return awake ? rules : undefined;
  }

  dispose(): void {
    this.#round.cancel();
    this.#round.dispose();
    this.#changed.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

/** A bounded look at a folder, the upper levels first; it ends early once annotations are seen. */
async function surveyFolder(
  folder: vscode.WorkspaceFolder,
  rules: FolderRules,
  token: vscode.CancellationToken,
): Promise<FolderSurvey> {
  let survey = EMPTY_SURVEY;
  let files = 0;
  const walk = walkFolder(folder.uri, {
    isExcluded: rules.isExcluded,
    maxFolders: SURVEY_FOLDERS,
    token,
  });
  for await (const file of walk) {
    survey = countFile(survey, file.name, !file.path.includes('/'), rules.isSource(file.path));
    files += 1;
    if (survey.annotated || files >= SURVEY_FILES) break;
  }
  return survey;
}
