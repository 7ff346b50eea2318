// Writes src/text/commonUnitsData.ts: the characters above Latin-1 that the tables in src/ hold most often.
// Usage: node scripts/data/commonUnits.mjs, when tables have changed much; a character that it lacks only takes
// more room in what ships.
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { packSteps } from '../esbuild/packSteps.mjs';
import { isPackable, MOST_COMMON } from '../esbuild/packText.mjs';

const source = path.resolve(import.meta.dirname, '../../src');
const file = path.join(source, 'text', 'commonUnitsData.ts');

/** Those among which the order is by code, so that steps are small: the first 40, 600, all others. */
const TIERS = [40, 640];

const count = new Map();

function visit(node) {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    if (packSteps(node.text) !== undefined || !isPackable(node.text)) return;
    for (const unit of node.text.match(/[\u0100-\ud7ff]/g) ?? []) {
      count.set(unit, (count.get(unit) ?? 0) + 1);
    }
    return;
  }
  ts.forEachChild(node, visit);
}

for (const name of fs.readdirSync(source, { recursive: true })) {
  const found = path.join(source, name);
  if (!name.endsWith('.ts') || found === file) continue;
  visit(ts.createSourceFile(name, fs.readFileSync(found, 'utf8'), ts.ScriptTarget.Latest, true));
}

const ranked = [...count]
  .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  .map(([unit]) => unit)
  .slice(0, MOST_COMMON);
const ordered = [...TIERS, ranked.length].flatMap((to, at, all) =>
  ranked.slice(all[at - 1] ?? 0, to).sort(),
);
fs.writeFileSync(
  file,
  `/* Derived by scripts/data/commonUnits.mjs from the tables in src/. */

/** Characters above Latin-1 by how often the tables hold them, in tiers; in each by code. */
export const COMMON_UNITS =
  '${ordered.join('')}';
`,
);
process.stdout.write(`${ordered.length} of ${count.size} characters\n`);
