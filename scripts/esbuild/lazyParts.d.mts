import type { BuildOptions, Metafile } from 'esbuild';

export function buildWithLazyParts(
  options: BuildOptions & {
    readonly absWorkingDir: string;
    readonly entryPoints: readonly [string];
    readonly outfile: string;
  },
): Promise<{ readonly metafile: Metafile; readonly bytes: number }>;
