import type { NodeFiles } from './sidecars/diskFiles';

/** What Node.js offers where the extension runs in it. */
export interface NodeHost {
  readonly files: NodeFiles;
  readonly host: string;
  readonly pid: number;
  /** Whether a process of this machine still runs. */
  readonly isAlive: (pid: number) => boolean;
}

interface NodeProcess {
  readonly pid?: unknown;
  readonly kill?: (pid: number, signal: number) => unknown;
  readonly getBuiltinModule?: (name: string) => unknown;
}

/**
 * Node.js, where there is one; `undefined` in the browser. VS Code's own file API can't replace a file in
 * one step: it deletes the old one first. One bundle serves both hosts, so Node.js is asked for at run
 * time and never imported.
 */
export function findNodeHost(): NodeHost | undefined {
  const { process } = globalThis as { readonly process?: NodeProcess };
  if (typeof process?.getBuiltinModule !== 'function' || typeof process.pid !== 'number') {
    return undefined;
  }
  const files = process.getBuiltinModule('node:fs/promises') as NodeFiles | undefined;
  const os = process.getBuiltinModule('node:os') as { hostname(): string } | undefined;
  if (!files || !os) return undefined;
  return {
    files,
    host: os.hostname().replace(/\s/g, '-'),
    pid: process.pid,
    isAlive: (pid) => {
      try {
        process.kill?.(pid, 0);
        return true;
      } catch (error) {
        return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
      }
    },
  };
}
