import { stripDiacritics } from './fold';
import { pinyinReadings } from './hanReadings';
import { simplify } from './hanVariants';

/**
 * Sounds are told apart as coarsely as a transliteration into Chinese does: one letter for each class.
 * P (b p), T (d t th), K (g k q), C (a hard c: also ts in Slavic names), F (f v w), S (s z sh ch j x), L (l r), N (m n), H; vowels a, i
 * (e i y), u (o u).
 */
type Sounds = string;

const LATIN_SOUNDS: readonly (readonly [string, string])[] = [
  ['sch', 'S'],
  ['tch', 'S'],
  ['tsch', 'S'],
  ['ch', 'S'],
  ['sh', 'S'],
  ['th', 'T'],
  ['ph', 'F'],
  ['gh', 'K'],
  ['kh', 'K'],
  ['ck', 'K'],
  ['cz', 'S'],
  ['ts', 'S'],
  ['tz', 'S'],
  ['zh', 'S'],
  ['dj', 'S'],
  ['qu', 'Ku'],
  ['x', 'KS'],
  ['ng', 'N'],
  ['eau', 'u'],
  ['ow', 'au'],
  ['aw', 'u'],
  ['ew', 'iu'],
];

const LATIN_LETTERS: Readonly<Record<string, string>> = {
  b: 'P',
  p: 'P',
  d: 'T',
  t: 'T',
  g: 'K',
  k: 'K',
  q: 'K',
  f: 'F',
  v: 'F',
  w: 'F',
  s: 'S',
  z: 'S',
  j: 'S',
  l: 'L',
  r: 'L',
  m: 'N',
  n: 'N',
  h: 'H',
  a: 'a',
  e: 'i',
  i: 'i',
  y: 'i',
  o: 'u',
  u: 'u',
};

/** The sounds of a Latin word, as far as spelling tells. Doubled sounds count once. */
export function latinSounds(word: string): Sounds {
  const letters = stripDiacritics(word)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  let sounds = '';
  for (let at = 0; at < letters.length;) {
    const cluster = LATIN_SOUNDS.find(([spelling]) => letters.startsWith(spelling, at));
    if (cluster) {
      sounds += cluster[1];
      at += cluster[0].length;
      continue;
    }
    const letter = letters.charAt(at);
    const soft = letter === 'c' && /[eiy]/.test(letters.charAt(at + 1));
    sounds += letter === 'c' ? (soft ? 'S' : 'C') : (LATIN_LETTERS[letter] ?? '');
    at++;
  }
  return sounds.replace(/(.)\1+/g, '$1');
}

const INITIALS: readonly (readonly [string, string])[] = [
  ['zh', 'S'],
  ['ch', 'S'],
  ['sh', 'S'],
  ['b', 'P'],
  ['p', 'P'],
  ['m', 'N'],
  ['f', 'F'],
  ['d', 'T'],
  ['t', 'T'],
  ['n', 'N'],
  ['l', 'L'],
  ['g', 'K'],
  ['k', 'K'],
  ['h', 'H'],
  ['j', 'J'],
  ['q', 'J'],
  ['x', 'S'],
  ['r', 'L'],
  ['z', 'S'],
  ['c', 'S'],
  ['s', 'S'],
  ['y', ''],
  ['w', 'F'],
];

function syllableSounds(syllable: string): Sounds {
  if (syllable === 'er') return 'L';
  const initial = INITIALS.find(([spelling]) => syllable.startsWith(spelling));
  const rest = initial ? syllable.slice(initial[0].length) : syllable;
  const nasal = /ng?$/.test(rest) ? 'N' : '';
  const vowels = rest
    .replace(/ng?$/, '')
    .replace(/[eiy]+/g, 'i')
    .replace(/[ouv]+/g, 'u');
  // The vowel of si, shi, zi … is hardly one.
  const hissed = initial?.[1] === 'S' && initial[0] !== 'x' && rest === 'i';
  return (initial?.[1] ?? '') + (hissed ? '' : vowels) + nasal;
}

/** Names that came into Chinese by another way than their English spelling. */
const GIVEN_NAMES: Readonly<Record<string, readonly string[]>> = {
  约翰: ['john', 'johann', 'johannes', 'johan', 'jon'],
  约瑟夫: ['joseph', 'josef'],
  雅各布: ['jacob', 'jakob'],
  胡安: ['juan'],
  何塞: ['jose'],
  豪尔赫: ['jorge'],
  若泽: ['jose'],
  若昂: ['joao'],
  让: ['jean'],
  乔治: ['george'],
  尤金: ['eugene'],
  休: ['hugh'],
  路易斯: ['luis', 'louis', 'lewis'],
  弗拉基米尔: ['vladimir', 'volodymyr'],
  弗拉季米尔: ['vladimir', 'volodymyr'],
  沃洛迪米尔: ['volodymyr'],
  亚历山大: ['alexander', 'aleksandr', 'alexandre'],
  凯瑟琳: ['catherine', 'katherine', 'kathleen'],
  伊丽莎白: ['elizabeth'],
  查尔斯: ['charles'],
  威廉: ['william', 'wilhelm'],
  大卫: ['david'],
  保罗: ['paul', 'paulo', 'paolo'],
  彼得: ['peter', 'petr', 'pieter'],
  马丁: ['martin'],
  玛丽: ['mary', 'marie'],
  海伦: ['helen'],
  特朗普: ['trump'],
  川普: ['trump'],
};

/** The sounds of a name in Han characters, read in Mandarin. Doubled sounds count once. */
export function hanSounds(name: string): Sounds {
  let sounds = '';
  for (const char of name) sounds += syllableSounds(pinyinReadings(char)[0] ?? '');
  return sounds.replace(/(.)\1+/g, '$1');
}

const isVowel = (sound: string): boolean => sound === 'a' || sound === 'i' || sound === 'u';

function leaveOut(sound: string): number {
  if (isVowel(sound)) return 0.3;
  if (sound === 'H') return 0.3;
  return sound === 'L' || sound === 'F' ? 0.6 : sound === 'T' || sound === 'S' ? 0.7 : 1;
}

function replace(one: string, other: string): number {
  if (one === other) return 0;
  if (isVowel(one) && isVowel(other)) return 0.25;
  const pair = [one, other].sort().join('');
  switch (pair) {
    case 'CK':
      return 0;
    case 'CS':
      return 0.4;
    case 'CJ':
    case 'CH':
    case 'JK':
    case 'JS':
    case 'HK':
      return 0.15;
    case 'FH':
    case 'FP':
    case 'JT':
    case 'ST':
      return 0.5;
    case 'Fu':
      return 0.2;
    case 'HS':
    case 'HJ':
      return 0.5;
    default:
      return 1.1;
  }
}

/** The least cost of turning one row of sounds into another, by Levenshtein's method. */
function distance(one: Sounds, other: Sounds): number {
  let row = [0];
  for (let at = 0; at < other.length; at++) {
    row.push((row[at] ?? 0) + leaveOut(other.charAt(at)));
  }
  for (let i = 0; i < one.length; i++) {
    const out = leaveOut(one.charAt(i));
    const next = [(row[0] ?? 0) + out];
    for (let j = 0; j < other.length; j++) {
      next.push(
        Math.min(
          (row[j + 1] ?? 0) + out,
          (next[j] ?? 0) + leaveOut(other.charAt(j)),
          (row[j] ?? 0) + replace(one.charAt(i), other.charAt(j)),
        ),
      );
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/**
 * How much a Han name sounds like a Latin word: 1 the same, 0 nothing alike. Method: edit distance
 * between coarse classes of sounds, weighted by what transliteration into Chinese leaves out and
 * mixes up.
 */
export function soundLikeness(han: string, latin: string): number {
  if (GIVEN_NAMES[han]?.includes(stripDiacritics(latin).toLowerCase())) return 1;
  const [one, other] = [hanSounds(han), latinSounds(latin)];
  if (one === '' || other === '') return 0;
  const weigh = (sounds: Sounds): number =>
    Array.from(sounds).reduce((sum, sound) => sum + (isVowel(sound) ? 0.5 : 1), 0);
  const [a, b] = [weigh(one), weigh(other)];
  const longer = Math.max(a, b);
  // Names of very different length are no match whatever their letters.
  if (Math.abs(a - b) > longer * 0.6) return 0;
  return Math.max(0, 1 - distance(one, other) / longer);
}

/**
 * How much a foreign name in Han characters, its parts split by dots, sounds like a Latin name: the
 * mean of its parts in order, or 0 where the parts do not match one by one. A Han name without dots
 * is compared with the last word (`part` is true then: only the family name is given).
 */
export function transliterationLikeness(
  han: string,
  latin: readonly string[],
): { readonly score: number; readonly part: boolean } {
  const parts = simplify(han).split(/[·・•‧]/u);
  const last = latin.at(-1) ?? '';
  const [only = ''] = parts;
  if (parts.length === 1) {
    const whole = latin.length === 1;
    return { score: soundLikeness(only, last), part: !whole };
  }
  // Middle names are left out in either; the first and the last decide.
  if (latin.length < 2 || Math.abs(parts.length - latin.length) > 1)
    return { score: 0, part: false };
  const compare = (words: readonly string[]): number => {
    const scores =
      parts.length === words.length
        ? parts.map((part, at) => soundLikeness(part, words[at] ?? ''))
        : [
            soundLikeness(only, words[0] ?? ''),
            soundLikeness(parts.at(-1) ?? '', words.at(-1) ?? ''),
          ];
    if (Math.min(...scores) < 0.5) return 0;
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  };
  return { score: Math.max(compare(latin), compare([...latin].reverse())), part: false };
}
