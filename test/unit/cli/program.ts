import path from 'node:path';
import { buildSync } from 'esbuild';

/** Builds the command line into `folder`; returns the path of the program. */
export function buildProgram(folder: string): string {
  const program = path.join(folder, 'cli.js');
  buildSync({
    absWorkingDir: path.resolve(process.env['GLOSSATOR_ROOT'] ?? '.'),
    entryPoints: ['src/cli/main.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  return program;
}
