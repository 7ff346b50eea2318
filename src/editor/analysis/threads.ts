interface MaybeNode {
  readonly process?: {
    getBuiltinModule?(
      name: 'node:worker_threads',
    ): typeof import('node:worker_threads') | undefined;
  };
}

/**
 * Threads of Node.js, where this runs in it; one bundle serves browsers too, so they can't be
 * imported.
 */
export function nodeThreads(): typeof import('node:worker_threads') | undefined {
  return (globalThis as unknown as MaybeNode).process?.getBuiltinModule?.('node:worker_threads');
}
