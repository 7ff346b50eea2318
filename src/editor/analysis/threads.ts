import type { FileCalls } from '../../corpus/packed/byteStore';

interface MaybeNode {
  readonly process?: {
    getBuiltinModule?: {
      (name: 'node:worker_threads'): typeof import('node:worker_threads') | undefined;
      (name: 'node:fs'): FileCalls | undefined;
    };
  };
}

const maybeNode = globalThis as unknown as MaybeNode;

/**
 * Threads of Node.js, where this runs in it; one bundle serves browsers too, so they can't be
 * imported.
 */
export function nodeThreads(): typeof import('node:worker_threads') | undefined {
  return maybeNode.process?.getBuiltinModule?.('node:worker_threads');
}

/** Files of Node.js that are read and written at once, where this runs in it. */
export function nodeFiles(): FileCalls | undefined {
  return maybeNode.process?.getBuiltinModule?.('node:fs');
}
