// Writes src/names/hanReadingsData.ts: readings of Simplified characters in Mandarin, Vietnamese and
// Korean.
// Usage: unpack Debian's package unicode-data, then
// bzcat Unihan_Readings.txt.bz2 | node scripts/data/hanReadings.mjs
import fs from 'node:fs';
import path from 'node:path';
import { packAfter, packFirst } from './packReadings.mjs';

/** The 6,763 characters of GB 2312: those in everyday use, and most that names use. */
function commonCharacters() {
  const decoder = new TextDecoder('gb2312');
  const found = new Set();
  for (let high = 0xb0; high <= 0xf7; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) {
      const char = decoder.decode(Uint8Array.of(high, low));
      if (char.length === 1 && char >= '\u4e00' && char <= '\u9fff') found.add(char);
    }
  }
  return found;
}

const common = commonCharacters();
const pinyin = new Map();
const vietnamese = new Map();
const korean = new Map();
const traditional = new Map();

const variants = fs.readFileSync(
  path.resolve(import.meta.dirname, '../../src/names/hanVariantsData.ts'),
  'utf8',
);
const [full, simple] = [...variants.matchAll(/=\s*'([^']+)'/g)].map((match) => match[1]);
for (let at = 0; at < full.length; at++) traditional.set(full[at], simple[at]);

function add(table, syllable, char) {
  const list = table.get(syllable);
  if (!list) table.set(syllable, [char]);
  else if (!list.includes(char)) list.push(char);
}

const INITIALS = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** A Hangul syllable in the Revised Romanisation, by itself: 성 → seong. */
function romanise(syllable) {
  const at = syllable.codePointAt(0) - 0xac00;
  const parts = [INITIALS[Math.floor(at / 588)], VOWELS[Math.floor(at / 28) % 21], FINALS[at % 28]];
  return parts.join('').replace(/-/g, '');
}

for (const line of fs.readFileSync(0, 'utf8').split('\n')) {
  const [code, field, value] = line.split('\t');
  if (!value) continue;
  const char = String.fromCodePoint(Number.parseInt(code.slice(2), 16));
  if (field === 'kMandarin' && common.has(char)) {
    for (const reading of value.split(' ')) {
      const plain = reading
        .normalize('NFD')
        .replace(/\u0308/g, 'v')
        .replace(/uv/g, 'v')
        .replace(/[\u0300-\u036f]/g, '');
      add(pinyin, plain, char);
    }
  }
  const simplified = traditional.get(char) ?? char;
  if (field === 'kHangul' && common.has(simplified)) {
    for (const reading of value.split(' ')) add(korean, romanise(reading), simplified);
  }
  if (field === 'kVietnamese' && common.has(simplified)) {
    for (const reading of value.normalize('NFC').split(' ')) add(vietnamese, reading, simplified);
  }
}

const byHand = fs.readFileSync(
  path.resolve(import.meta.dirname, '../../src/names/sinoVietnameseData.ts'),
  'utf8',
);
const withoutTone = (syllable) =>
  syllable
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
/** The syllables of the table by hand, but for their tones: others of the database are native words of the same sense. */
const borrowed = new Set(
  [...byHand.matchAll(/([a-zđà-ỹ]+)[\u4e00-\u9fff]/g)].map(([, syllable]) => withoutTone(syllable)),
);

/** The readings of each character in order, from lists of characters by syllable. */
function readingsOf(table) {
  const readings = new Map();
  for (const [syllable, chars] of [...table].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const char of chars) readings.set(char, [...(readings.get(char) ?? []), syllable]);
  }
  return readings;
}

const print = ({ syllables, packed }) => `{
  syllables:
    '${syllables}',
  packed:
    '${packed}',
};`;

const first = readingsOf(pinyin);
const others = [vietnamese, korean].map(readingsOf);
for (const table of others) {
  for (const char of table.keys()) if (!first.has(char)) table.delete(char);
}
for (const [char, syllables] of others[0]) {
  const kept = syllables.filter((syllable) => borrowed.has(withoutTone(syllable)));
  if (byHand.includes(char) || kept.length === 0) others[0].delete(char);
  else others[0].set(char, kept);
}

fs.writeFileSync(
  path.resolve(import.meta.dirname, '../../src/names/hanReadingsData.ts'),
  `import type { PackedReadings } from './packedReadings';

/* Derived by scripts/data/hanReadings.mjs from the Unihan database (kMandarin, kVietnamese, kHangul; Unicode licence). */

/** How the characters of GB 2312 are read in Mandarin, without tones; v stands for ü. */
export const PINYIN: PackedReadings = ${print(packFirst(first))}

/** Vietnamese readings of characters that the table by hand lacks, if their syllables are like its own. */
export const VIETNAMESE: PackedReadings = ${print(packAfter(others[0], first))}

/** Korean readings in the Revised Romanisation, each syllable by itself. */
export const KOREAN: PackedReadings = ${print(packAfter(others[1], first))}
`,
);
