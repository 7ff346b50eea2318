// Runs measurements: npm run bench -- NAME [ARGUMENTS] runs test/bench/NAME.ts; without a name it
// lists them.
import './setup/nodeVersion.mjs';
import path from 'node:path';
import { globSync, mkdtempSync, rmSync } from './files.mjs';
import { OUT, ROOT } from './paths.mjs';
import { runNode } from './processes.mjs';
import { Problem, runMain, say } from './report.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';

const FOLDER = path.join(ROOT, 'test', 'bench');

async function main() {
  await ensureDependencies();
  const [name, ...args] = process.argv.slice(2);
  const known = globSync(FOLDER, '.ts')
    .filter((file) => path.dirname(file) === FOLDER)
    .map((file) => path.basename(file, '.ts'));
  const list = known.length > 0 ? `Measurements: ${known.join(', ')}` : 'No measurements yet.';
  if (!name) {
    say(list);
    return 0;
  }
  if (!known.includes(name)) throw new Problem(`There is no test/bench/${name}.ts.`, list);
  const { build } = await import('esbuild');
  const folder = mkdtempSync(OUT, 'bench-');
  try {
    const outfile = path.join(folder, `${name}.mjs`);
    await build({
      absWorkingDir: ROOT,
      entryPoints: [path.join(FOLDER, `${name}.ts`)],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      // As what ships: constants of other modules are numbers then.
      minifySyntax: true,
      sourcemap: 'inline',
      logLevel: 'warning',
    });
    const env = { ...process.env, GLOSSATOR_ROOT: ROOT };
    return await runNode(outfile, args, { cwd: ROOT, env });
  } finally {
    rmSync(folder);
  }
}

await runMain(main);
