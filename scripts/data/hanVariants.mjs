// Writes src/names/hanVariantsData.ts: pairs of Traditional (or Japanese) and Simplified characters.
// Usage: npm pack opencc-js, unpack it, then node scripts/data/hanVariants.mjs UNPACKED/package
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = process.argv[2];
if (!root) throw new Error('Give the folder of the unpacked package opencc-js.');

async function dictionary(name) {
  const file = path.resolve(root, 'dist/esm-lib/dict', `${name}.js`);
  const text = (await import(pathToFileURL(file).href)).default;
  return text.split('|').map((entry) => entry.split(' '));
}

/** Whether a character is one of GB 2312: standard in Simplified Chinese as it is. */
function isStandardSimplified(char) {
  return standard.has(char);
}
const standard = new Set();
const decoder = new TextDecoder('gb2312');
for (let high = 0xb0; high <= 0xf7; high++) {
  for (let low = 0xa1; low <= 0xfe; low++) standard.add(decoder.decode(Uint8Array.of(high, low)));
}

const isCommonHan = (char) => char.length === 1 && char >= '\u3400' && char <= '\u9fff';

const simplifiedOf = new Map();
for (const [traditional, simplified] of await dictionary('TSCharacters')) {
  if (isCommonHan(traditional) && isCommonHan(simplified) && traditional !== simplified) {
    simplifiedOf.set(traditional, simplified);
  }
}
// Japanese forms of their own fold into the same Simplified character.
for (const [japanese, traditional] of await dictionary('JPShinjitaiCharacters')) {
  const simplified = simplifiedOf.get(traditional) ?? traditional;
  if (isCommonHan(japanese) && isCommonHan(simplified) && japanese !== simplified) {
    if (!simplifiedOf.has(japanese) && !isStandardSimplified(japanese))
      simplifiedOf.set(japanese, simplified);
  }
}
// The usual Traditional form of each Simplified character goes first.
const usual = new Map(
  (await dictionary('STCharacters')).map(([simplified, traditional]) => [simplified, traditional]),
);
const pairs = [...simplifiedOf];
const isUsual = ([traditional, simplified]) => usual.get(simplified) === traditional;
const ordered = [...pairs.filter(isUsual), ...pairs.filter((pair) => !isUsual(pair))];
const file = path.resolve(import.meta.dirname, '../../src/names/hanVariantsData.ts');
fs.writeFileSync(
  file,
  `/**
 * Traditional and Japanese characters; at the same place of {@link SIMPLIFIED} their Simplified form.
 * The first ${pairs.filter(isUsual).length} are the usual Traditional form of theirs. Derived by
 * scripts/data/hanVariants.mjs from opencc-js (MIT; data of OpenCC, Apache-2.0).
 */
export const TRADITIONAL =
  '${ordered.map(([traditional]) => traditional).join('')}';

export const SIMPLIFIED =
  '${ordered.map(([, simplified]) => simplified).join('')}';

/** How many pairs give the usual Traditional form. */
export const USUAL_PAIRS = ${pairs.filter(isUsual).length};
`,
);
