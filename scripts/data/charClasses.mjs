// Derives src/text/charClassesData.ts: the classes of the code units below the East Asian blocks, by
// the Unicode properties that this version of Node knows. Usage: node scripts/data/charClasses.mjs
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packNumbers } from './packNumbers.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
const END = 0x2e80;
/** Numbers of CharClass in src/text/characters.ts; where two fit, the later one counts. */
const PROPERTIES = [
  [9, /^\p{M}$/u],
  [5, /^\p{L}$/u],
  [4, /^[\p{Lu}\p{Lt}]$/u],
  [3, /^\p{Ll}$/u],
  [2, /^\p{Nd}$/u],
  [1, /^\s$/u],
];

const runs = [];
for (let code = 0; code < END; code++) {
  const unit = String.fromCharCode(code);
  const kind = PROPERTIES.findLast(([, property]) => property.test(unit))?.[0] ?? 0;
  const last = runs.at(-1);
  if (last?.kind === kind) last.length++;
  else runs.push({ kind, length: 1 });
}
const lines = packNumbers(runs.flatMap(({ kind, length }) => [kind, length])).match(/.{1,90}/g);
writeFileSync(
  path.join(root, 'src/text/charClassesData.ts'),
  `// Made by scripts/data/charClasses.mjs from Unicode ${process.versions.unicode} (Unicode licence). Do not edit by hand.

/** Runs of one class from the first code unit on: the class and how many units have it. */
export const CLASS_RUNS = [
${lines.map((line) => `  '${line}',`).join('\n')}
];
`,
);
