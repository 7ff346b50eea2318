// The whole of dist/analysis.js: analyses texts away from the extension host's own thread. It knows
// neither VS Code nor the corpus.
import { analyse } from '../../corpus/analyse';
import { registeredNames } from '../../corpus/annotationInputs';
import type { KnownNames } from '../../names/knownNames';
import type { Answer, Request } from './messages';
import { nodeThreads } from './threads';

let names: KnownNames | undefined;

function answer(request: Request): Answer | undefined {
  if (request.kind === 'names') {
    names = registeredNames(request.entities);
    return undefined;
  }
  const { id, text } = request;
  try {
    const analysis = analyse(text, names);
    return { id, analysis: { ...analysis, source: { ...analysis.source, text: '' } } };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

interface WebWorkerScope {
  onmessage: (event: { readonly data: Request }) => void;
  postMessage(answer: Answer): void;
}

// A worker of Node.js has a port; one of the browser is its own port.
const port = nodeThreads()?.parentPort;
if (port) {
  port.on('message', (request: Request) => {
    const reply = answer(request);
    if (reply) port.postMessage(reply);
  });
} else {
  const scope = globalThis as unknown as WebWorkerScope;
  scope.onmessage = ({ data }) => {
    const reply = answer(data);
    if (reply) scope.postMessage(reply);
  };
}
