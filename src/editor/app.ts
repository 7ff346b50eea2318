import * as vscode from 'vscode';
import { Awake } from './sources/awake';
import { type CommandName, COMMANDS, ROW_COMMANDS } from './commandTable';
import { WorkspaceIndex } from './sources/workspaceIndex';

/** What the features share. */
export interface App {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly awake: Awake;
  readonly index: WorkspaceIndex;
  /** Registers a command of the table; what it throws is logged and shown. */
  command(name: CommandName, run: (...args: unknown[]) => unknown): vscode.Disposable;
}

export function createApp(context: vscode.ExtensionContext): App {
  const log = vscode.window.createOutputChannel('Glossator', { log: true });
  const awake = new Awake(context.workspaceState, log);
  const index = new WorkspaceIndex(awake, log, context);
  context.subscriptions.push(log, awake, index);
  return {
    context,
    log,
    awake,
    index,
    command: (name, run) =>
      vscode.commands.registerCommand(COMMANDS[name].id, async (...args: unknown[]) => {
        try {
          // The card whose link was followed would lie under what opens now.
          if (COMMANDS[name].linked && args.length > 0) {
            void vscode.commands.executeCommand('editor.action.hideHover').then(undefined, () => {
              // An editor that is older has no such command.
            });
          }
          // A row that is gone since its menu opened comes as nothing: what the cursor stands on is not meant.
          if (ROW_COMMANDS.has(name) && args.length > 0 && (args[0] ?? undefined) === undefined) {
            const changed = vscode.l10n.t('The list has changed: nothing was done.');
            vscode.window.setStatusBarMessage(changed, 6000);
            return undefined;
          }
          return await run(...args);
        } catch (error) {
          log.error(COMMANDS[name].id, error);
          const message = error instanceof Error ? error.message : String(error);
          void vscode.window.showErrorMessage(`Glossator: ${message}`);
          return undefined;
        }
      }),
  };
}
