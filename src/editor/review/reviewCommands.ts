import * as vscode from 'vscode';
import type { App } from '../app';
import type { Verdict } from './judge';
import type { Review } from './review';

/** The commands that go through suggestions; all else is loaded when one is first run. */
export function register(app: App): vscode.Disposable {
  let review: Review | undefined;
  const running = () => (review?.ended === false ? review : undefined);
  /** A verdict on what a link names, else on the current suggestion, else on the one at the cursor. */
  const judging = (verdict: Verdict) => async (uri: unknown, offset: unknown) => {
    const linked = typeof uri === 'string';
    const current = linked ? undefined : running();
    if (current) {
      await current.judge(verdict);
      return;
    }
    const { judgeAt } = await import('./startReview');
    await judgeAt(app, uri, offset, verdict);
  };
  const start = async (given?: unknown) => {
    review?.dispose();
    const { startReview } = await import('./startReview');
    review = await startReview(app, given);
  };
  const moving = (step: 1 | -1) => async () => {
    const current = running();
    if (current) await current.move(step);
    else await start();
  };
  return vscode.Disposable.from(
    app.command('startReview', async (given) => {
      await running()?.end();
      await start(given);
    }),
    app.command('nextSuggestion', moving(1)),
    app.command('previousSuggestion', moving(-1)),
    app.command('acceptSuggestion', judging({ kind: 'accept' })),
    app.command('rejectSuggestion', judging({ kind: 'reject' })),
    app.command('neverInFile', judging({ kind: 'rejectInFile' })),
    app.command('neverThisName', judging({ kind: 'never' })),
    app.command('alwaysThis', judging({ kind: 'always' })),
    app.command('changeSuggestion', async () => {
      const current = running();
      if (current) await current.change();
      else {
        const { annotate } = await import('../annotations/annotate');
        await annotate(app, []);
      }
    }),
    app.command('takeBackVerdict', () => running()?.takeBack()),
    app.command('reviewMenu', async () => {
      const current = running();
      if (!current) {
        await start();
        return;
      }
      const { showReviewMenu } = await import('./reviewMenu');
      await showReviewMenu(current);
    }),
    app.command('endReview', () => running()?.end()),
    { dispose: () => review?.dispose() },
  );
}
