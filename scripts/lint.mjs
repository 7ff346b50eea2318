// Checks form and types: npm run lint, or one of its parts: node scripts/lint.mjs format|eslint|types
import './setup/nodeVersion.mjs';
import path from 'node:path';
import { ROOT } from './paths.mjs';
import { runNode } from './processes.mjs';
import { Problem, runMain, say } from './report.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';

const modules = path.join(ROOT, 'node_modules');
const tsc = path.join(modules, 'typescript', 'bin', 'tsc');

/** Each part's commands. */
const PARTS = {
  format: [
    [path.join(modules, 'prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  ],
  eslint: [[path.join(modules, 'eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.']],
  types: [
    [tsc, '-p', 'tsconfig.json'],
    [tsc, '-p', 'tsconfig.core.json'],
    [tsc, '-p', path.join('test', 'ui')],
    [tsc, '-p', path.join('src', 'editor', 'timeline', 'page')],
  ],
};

async function main() {
  await ensureDependencies();
  const asked = process.argv.slice(2);
  const names = asked.length > 0 ? asked : Object.keys(PARTS);
  const unknown = names.find((name) => !(name in PARTS));
  if (unknown)
    throw new Problem(`There is no check "${unknown}": ${Object.keys(PARTS).join(', ')}`);
  let failed = 0;
  for (const name of names) {
    for (const [script, ...args] of PARTS[name]) {
      const code = await runNode(script, args, { cwd: ROOT });
      if (code !== 0) failed += 1;
    }
  }
  if (failed === 0) say(`${names.join(', ')}: nothing to mend`);
  else if (names.includes('format')) say('Format: npx prettier --write .');
  return failed > 0 ? 1 : 0;
}

await runMain(main);
