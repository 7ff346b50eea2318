import * as vscode from 'vscode';
import type { App } from '../app';

/** What the tools of the manifest are called; `propose` is the only one that leaves anything behind. */
const TOOLS = {
  findEntity: 'glossator_find_entity',
  listEvents: 'glossator_list_events',
  findPassages: 'glossator_find_passages',
  propose: 'glossator_propose_annotations',
} as const;

/**
 * Tools for language models of the editor: they answer out of what is read here, as JSON. A model can
 * propose annotations; only the reader makes them. Their code is loaded when one is first asked.
 */
export function register(app: App): vscode.Disposable {
  const command = app.command('reviewProposals', async (wish) => {
    const { reviewProposals } = await import('./proposals');
    return reviewProposals(app, wish);
  });
  // An older or smaller host may know nothing of language models.
  const { lm } = vscode as { readonly lm?: Partial<typeof vscode.lm> };
  if (typeof lm?.registerTool !== 'function') return command;
  const answer = async (run: () => unknown) => {
    await app.index.whenReady();
    const part = new vscode.LanguageModelTextPart(JSON.stringify(await run()));
    return new vscode.LanguageModelToolResult([part]);
  };
  return vscode.Disposable.from(
    command,
    lm.registerTool<unknown>(TOOLS.findEntity, {
      invoke: async ({ input }) => {
        const { findEntities } = await import('./answers');
        return answer(() => findEntities(app, input));
      },
    }),
    lm.registerTool<unknown>(TOOLS.listEvents, {
      invoke: async ({ input }) => {
        const { listEvents } = await import('./answers');
        return answer(() => listEvents(app, input));
      },
    }),
    lm.registerTool<unknown>(TOOLS.findPassages, {
      invoke: async ({ input }, token) => {
        const { findPassages } = await import('./answers');
        return answer(() => findPassages(app, input, token));
      },
    }),
    lm.registerTool<unknown>(TOOLS.propose, {
      prepareInvocation: async ({ input }) => {
        const { confirmProposals } = await import('./proposals');
        return confirmProposals(input);
      },
      invoke: async ({ input }) => {
        const { propose } = await import('./proposals');
        return answer(() => propose(app, input));
      },
    }),
  );
}
