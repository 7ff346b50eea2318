import { stripDiacritics } from './fold';
import { foreignNameCosts } from './hanLexicon';
import { MORE_FOREIGN_CHARACTERS } from './hanPersonNames';
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

/** Frequent names with what they stand for; some came into Chinese by another way than English. */
const GIVEN_NAMES = `
约翰 john johann johannes johan jon
约瑟夫 joseph josef
乔 joe jo
雅各布 jacob jakob
胡安 juan
何塞 jose
豪尔赫 jorge
哈维尔 javier
若泽 jose
若昂 joao
让 jean
乔治 george
尤金 eugene
休 hugh
路易斯 luis louis lewis luiz
弗拉基米尔 vladimir volodymyr
弗拉季米尔 vladimir volodymyr
沃洛迪米尔 volodymyr
亚历山大 alexander aleksandr alexandre oleksandr
凯瑟琳 catherine katherine kathleen
伊丽莎白 elizabeth
查尔斯 charles
查理 charlie
威廉 william wilhelm
大卫 david
戴维 david
保罗 paul paulo paolo
彼得 peter petr pieter
马丁 martin
玛丽 mary marie
玛丽亚 maria mariya
海伦 helen
詹姆斯 james
吉姆 jim
杰克 jack
迈克尔 michael
迈克 mike
米哈伊尔 mikhail
罗伯特 robert
理查德 richard
托马斯 thomas tomas
汤姆 tom
安德鲁 andrew
安东尼 anthony antony
丹尼尔 daniel
马修 matthew
马克 mark marc
史蒂文 steven stephen
斯蒂芬 stephen steven stefan
史蒂夫 steve
克里斯 chris
克里斯托弗 christopher
克里斯蒂安 christian cristian
尼古拉斯 nicholas nicolas
尼古拉 nikolai nicola nicolae
本杰明 benjamin
塞缪尔 samuel
萨姆 sam
爱德华 edward eduard
亨利 henry henri
弗兰克 frank
弗朗西斯 francis
弗朗索瓦 francois
皮埃尔 pierre
雅克 jacques
菲利普 philip philippe phillip felipe
西蒙 simon
格雷格 greg
杰夫 jeff
杰弗里 jeffrey geoffrey
乔希 josh
约书亚 joshua
贾斯汀 justin
贾斯廷 justin
凯文 kevin
布莱恩 brian bryan
布赖恩 brian bryan
唐纳德 donald
罗纳德 ronald
埃里克 eric erik
埃马纽埃尔 emmanuel
伊曼纽尔 emmanuel
安娜 anna ana
安妮 anne annie
简 jane
珍妮特 janet
詹妮弗 jennifer
珍妮弗 jennifer
杰西卡 jessica
萨拉 sarah sara
莎拉 sarah sara
苏珊 susan susanne
琳达 linda
劳拉 laura
艾米丽 emily
艾玛 emma
玛格丽特 margaret
克里斯蒂娜 christina cristina
克里斯汀 christine kristin
克里斯蒂娜 kristina
安吉拉 angela
安格拉 angela
乌尔苏拉 ursula
伊万 ivan
谢尔盖 sergei sergey
德米特里 dmitry dmitri
奥列格 oleg
尤里 yuri yury
安东尼奥 antonio
弗朗西斯科 francisco francesco
卡洛斯 carlos
卡尔 karl carl
穆罕默德 mohammed muhammad mohamed mohammad
艾哈迈德 ahmed ahmad
阿里 ali
哈桑 hassan hasan
侯赛因 hussein hossein
特朗普 trump
川普 trump
`;

let given: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function isGivenName(han: string, latin: string): boolean {
  if (!given) {
    const names = new Map<string, Set<string>>();
    for (const line of GIVEN_NAMES.trim().split('\n')) {
      const [own = '', ...others] = line.split(' ');
      const set = names.get(own) ?? new Set<string>();
      for (const other of others) set.add(other);
      names.set(own, set);
    }
    given = names;
  }
  return given.get(han)?.has(stripDiacritics(latin).toLowerCase()) ?? false;
}

/** How characters are read in foreign names, where that is not their first reading. */
const FOREIGN_READINGS: ReadonlyMap<string, string> = new Map(
  '万wan 什shi 塞se 勒le 伯bo 柏bo 色se 扎za 德de 薛xue 华hua 桑sang 厄er'
    .split(' ')
    .map((entry) => [entry.charAt(0), entry.slice(1)]),
);

/** The sounds of a name in Han characters, read in Mandarin. Doubled sounds count once. */
export function hanSounds(name: string): Sounds {
  let sounds = '';
  for (const char of simplify(name)) {
    sounds += syllableSounds(FOREIGN_READINGS.get(char) ?? pinyinReadings(char)[0] ?? '');
  }
  return sounds.replace(/(.)\1+/g, '$1');
}

const isVowel = (sound: string): boolean => sound === 'a' || sound === 'i' || sound === 'u';

/** What it costs to leave a sound out, by its character code. */
const LEAVE_OUT = new Float64Array(128).fill(1);
/** What it costs to take one sound for another: 128 times the code of one, plus that of the other. */
const REPLACE = new Float64Array(128 * 128).fill(1.1);

for (const [sounds, cost] of [
  ['aiuH', 0.3],
  ['LF', 0.6],
  ['TS', 0.7],
] as const) {
  for (let at = 0; at < sounds.length; at++) LEAVE_OUT[sounds.charCodeAt(at)] = cost;
}
for (let code = 0; code < 128; code++) REPLACE[code * 129] = 0;
for (const [pairs, cost] of [
  ['CK', 0],
  ['CJ CH JK JS HK', 0.15],
  ['Fu', 0.2],
  ['ai au iu', 0.25],
  ['CS', 0.4],
  ['FH FP JT ST HS HJ', 0.5],
] as const) {
  for (const pair of pairs.split(' ')) {
    const [one, other] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    REPLACE[one * 128 + other] = cost;
    REPLACE[other * 128 + one] = cost;
  }
}

/** Two rows of the table of distances; names are far shorter. */
const LONGEST = 120;
let row = new Float64Array(LONGEST + 1);
let next = new Float64Array(LONGEST + 1);

/** The least cost of turning one row of sounds into another, by Levenshtein's method. */
function distance(one: Sounds, other: Sounds): number {
  const width = Math.min(other.length, LONGEST);
  row[0] = 0;
  for (let at = 0; at < width; at++) {
    row[at + 1] = (row[at] ?? 0) + (LEAVE_OUT[other.charCodeAt(at)] ?? 1);
  }
  for (let i = 0; i < one.length; i++) {
    const own = one.charCodeAt(i);
    const out = LEAVE_OUT[own] ?? 1;
    next[0] = (row[0] ?? 0) + out;
    for (let j = 0; j < width; j++) {
      const theirs = other.charCodeAt(j);
      next[j + 1] = Math.min(
        (row[j + 1] ?? 0) + out,
        (next[j] ?? 0) + (LEAVE_OUT[theirs] ?? 1),
        (row[j] ?? 0) + (REPLACE[own * 128 + theirs] ?? 1),
      );
    }
    [row, next] = [next, row];
  }
  return row[width] ?? 0;
}

function weigh(sounds: Sounds): number {
  let sum = 0;
  for (let at = 0; at < sounds.length; at++) sum += isVowel(sounds.charAt(at)) ? 0.5 : 1;
  return sum;
}

/** Sounds of names met before; names come again and again while a corpus is linked. */
const remembered = new Map<string, { readonly sounds: Sounds; readonly weight: number }>();
const MEMORY = 20_000;

function soundsOf(
  name: string,
  read: (name: string) => Sounds,
): { readonly sounds: Sounds; readonly weight: number } {
  const known = remembered.get(name);
  if (known) return known;
  if (remembered.size >= MEMORY) remembered.clear();
  const sounds = read(name);
  const result = { sounds, weight: weigh(sounds) };
  remembered.set(name, result);
  return result;
}

let foreign: Float32Array | undefined;

/** At most so much a character costs that stands for foreign sounds seldom or never. */
const SELDOM = 12;

/**
 * How little a name is written as foreign names are: the mean cost in nats of its characters, about 4
 * to 7 for 马科斯 or 海瑞拉, 9 and more for 张浩然.
 */
export function strangeness(han: string): number {
  foreign ??= foreignNameCosts();
  let sum = 0;
  let count = 0;
  for (const char of simplify(han)) {
    if (/[·・•‧]/u.test(char)) continue;
    const cost = foreign[char.charCodeAt(0) - 0x4e00] ?? SELDOM;
    sum += MORE_FOREIGN_CHARACTERS.includes(char) ? Math.min(7, cost) : Math.min(SELDOM, cost);
    count++;
  }
  return count === 0 ? SELDOM : sum / count;
}

/** How much there is to a Han name's sounds: consonants count 1, vowels 0.5. */
export function soundWeight(han: string): number {
  return soundsOf(han, hanSounds).weight;
}

/**
 * How much a Han name sounds like a Latin word: 1 the same, 0 nothing alike. Method: edit distance
 * between coarse classes of sounds, weighted by what transliteration into Chinese leaves out and
 * mixes up.
 */
export function soundLikeness(han: string, latin: string): number {
  if (isGivenName(han, latin)) return 1;
  const [one, other] = [soundsOf(han, hanSounds), soundsOf(latin, latinSounds)];
  if (one.sounds === '' || other.sounds === '') return 0;
  const longer = Math.max(one.weight, other.weight);
  // Names of very different length are no match whatever their letters.
  if (Math.abs(one.weight - other.weight) > longer * 0.5) return 0;
  return Math.max(0, 1 - distance(one.sounds, other.sounds) / longer);
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
    const pairs =
      parts.length === words.length
        ? parts.map((part, at) => [part, words[at] ?? ''] as const)
        : ([
            [only, words[0] ?? ''],
            [parts.at(-1) ?? '', words.at(-1) ?? ''],
          ] as const);
    let sum = 0;
    for (const [part, word] of pairs) {
      const score = soundLikeness(part, word);
      if (score < 0.55) return 0;
      sum += score;
    }
    return sum / pairs.length;
  };
  // Turned round it is a rarer case: it has to fit better.
  const turned = compare([...latin].reverse());
  return { score: Math.max(compare(latin), turned - 0.05), part: false };
}
