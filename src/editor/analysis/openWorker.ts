import * as vscode from 'vscode';
import { openInline } from './inlineWorker';
import type { Answer, Message } from './messages';
import { nodeThreads } from './threads';

/** A worker that runs dist/analysis.js, of whatever kind there is here. */
export interface AnalysisWorker {
  post(message: Message): void;
  terminate(): void;
}

export interface WorkerListener {
  onAnswer(answer: Answer): void;
  /** The worker is gone, by itself. */
  onGone(error: Error): void;
}

interface WebWorker {
  onmessage: (event: { readonly data: Answer }) => void;
  onerror: (event: { readonly message?: string }) => void;
  postMessage(message: Message): void;
  terminate(): void;
}

/**
 * Starts a worker: a thread where the extension host is Node.js, a Web Worker in a browser; where neither
 * exists, the same script runs on this thread. Rejects where the script can't be read.
 */
export async function openWorker(
  extensionUri: vscode.Uri,
  listener: WorkerListener,
): Promise<AnalysisWorker> {
  const script = vscode.Uri.joinPath(extensionUri, 'dist', 'analysis.js');
  const threads = nodeThreads();
  if (threads && script.scheme === 'file') {
    const thread = new threads.Worker(script.fsPath, { name: 'Glossator', execArgv: [] });
    thread.on('message', (answer: Answer) => listener.onAnswer(answer));
    thread.on('error', (error) => listener.onGone(asError(error)));
    return {
      post: (message) => thread.postMessage(message),
      terminate: () => void thread.terminate(),
    };
  }
  const { Worker } = globalThis as unknown as {
    readonly Worker?: new (url: string, options: { readonly name: string }) => WebWorker;
  };
  const code = await vscode.workspace.fs.readFile(script);
  if (!Worker) return openInline(new TextDecoder().decode(code), listener);
  // By way of a blob, because a worker's script must have the origin of the host.
  const url = URL.createObjectURL(new Blob([new Uint8Array(code)], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: 'Glossator' });
  worker.onmessage = ({ data }) => {
    URL.revokeObjectURL(url);
    listener.onAnswer(data);
  };
  worker.onerror = ({ message }) => listener.onGone(new Error(message ?? 'The worker failed.'));
  return {
    post: (message) => worker.postMessage(message),
    terminate: () => worker.terminate(),
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
