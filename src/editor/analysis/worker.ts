// The whole of dist/analysis.js: analyses texts and joins sources away from the extension host's own
// thread. It does not know VS Code.
import { analyse } from '../../corpus/analyse';
import { registeredNames } from '../../corpus/annotationInputs';
import { type Changes, findChanges, piecesOf } from '../../corpus/changes';
import { Corpus } from '../../corpus/corpus';
import { openStore } from '../../corpus/packed/byteStore';
import { EMPTY_RESOLUTION } from '../../corpus/snapshot';
import type { KnownNames } from '../../names/knownNames';
import { TextMemo } from '../../text/textMemo';
import type { InlineScope } from './inlineWorker';
import { readAnalysis, writeAnalysis } from './keptAnalysis';
import type { Answer, Message } from './messages';
import { nodeFiles, nodeThreads } from './threads';

let names: KnownNames | undefined;
/** Of the text analysed last: whoever types has one text analysed after every pause. */
const memo = new TextMemo();
let corpus = new Corpus({ packed: true, remembers: true });

/** Lists and objects in a piece of an answer: some thousandths of a second to read. */
const PIECE = 2000;
/** What is still to be said of a join. */
let pieces: Changes[] = [];

function nextPiece(id: number, anew: boolean): Answer {
  const changes = pieces.shift();
  if (!changes) throw new RangeError('There is no more.');
  return { id, changes, anew, more: pieces.length > 0 };
}

/** Does what a message says; the answer to one that has an id. */
function handle(message: Message): Answer | undefined {
  switch (message.kind) {
    case 'names':
      names = registeredNames(message.entities);
      return undefined;
    case 'analyse': {
      const analysis = writeAnalysis(analyse(message.text, names, memo));
      return { id: message.id, analysis };
    }
    case 'scratch': {
      const store = openStore(nodeFiles(), message.folder);
      corpus = new Corpus({ packed: true, remembers: true, store });
      return undefined;
    }
    case 'set':
      for (const source of message.sources) {
        corpus.set({ ...source, analysis: readAnalysis(source.analysis) });
      }
      return undefined;
    case 'delete':
      corpus.delete(message.key);
      return undefined;
    case 'registers':
      corpus.setRegisters(message.entities, message.events);
      return undefined;
    case 'join': {
      const changes = corpus.takeChanges();
      const all = changes ?? findChanges(EMPTY_RESOLUTION, corpus.resolution());
      pieces = [...piecesOf(all, PIECE)];
      return nextPiece(message.id, !changes);
    }
    case 'more':
      return nextPiece(message.id, false);
    case 'prepare':
      corpus.takeChanges();
      return undefined;
  }
}

function reply(message: Message, post: (answer: Answer) => void): void {
  try {
    const answer = handle(message);
    if (answer) post(answer);
  } catch (error) {
    if (!('id' in message)) throw error;
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    post({ id: message.id, error: text });
  }
}

/** There only where this runs on the thread of who asks. */
declare const inlineScope: InlineScope | undefined;

// A worker of Node.js has a port; one of the browser is its own port.
const inline = typeof inlineScope === 'undefined' ? undefined : inlineScope;
const port = inline ? undefined : nodeThreads()?.parentPort;
if (port) {
  port.on('message', (message: Message) =>
    reply(message, (answer) => {
      port.postMessage(answer);
    }),
  );
} else {
  const scope = inline ?? (globalThis as unknown as InlineScope);
  scope.onmessage = ({ data }) =>
    reply(data, (answer) => {
      scope.postMessage(answer);
    });
}
