import type { Answer, Message } from './messages';
import type { AnalysisWorker, WorkerListener } from './openWorker';

/** What the workers' script finds as `inlineScope` where it runs on the thread of who asks. */
export interface InlineScope {
  onmessage: ((event: { readonly data: Message }) => void) | undefined;
  postMessage(answer: Answer): void;
}

/**
 * Runs `code`, the workers' script, on this very thread: for hosts that have no workers. Each message is a task of its
 * own, so that the host can do other things in between. Throws where the code can't be run.
 */
export function openInline(code: string, listener: WorkerListener): AnalysisWorker {
  let gone = false;
  const inTurn = (task: () => void) => {
    setTimeout(() => {
      if (!gone) task();
    });
  };
  const scope: InlineScope = {
    onmessage: undefined,
    postMessage: (answer) => inTurn(() => listener.onAnswer(answer)),
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- our own script, from beside this one
  const run = new Function('inlineScope', code) as (inlineScope: InlineScope) => void;
  run(scope);
  return {
    post: (message) => inTurn(() => scope.onmessage?.({ data: message })),
    terminate: () => {
      gone = true;
    },
  };
}
