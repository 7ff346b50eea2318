/** Beginnings of syllables in pinyin, with what Wade and Giles write; before i and ü in brackets. */
const INITIALS: readonly (readonly [string, string])[] = [
  ['zh', 'ch'],
  ['ch', 'ch'],
  ['sh', 'sh'],
  ['b', 'p'],
  ['p', 'p'],
  ['m', 'm'],
  ['f', 'f'],
  ['d', 't'],
  ['t', 't'],
  ['n', 'n'],
  ['l', 'l'],
  ['g', 'k'],
  ['k', 'k'],
  ['h', 'h'],
  ['j', 'ch'],
  ['q', 'ch'],
  ['x', 'hs'],
  ['r', 'j'],
  ['z', 'ts'],
  ['c', 'ts'],
  ['s', 's'],
  ['y', 'y'],
  ['w', 'w'],
];

const FINALS: Readonly<Record<string, string>> = {
  ian: 'ien',
  ie: 'ieh',
  ong: 'ung',
  iong: 'iung',
  ue: 'ueh',
  ve: 'ueh',
  v: 'u',
  er: 'erh',
};

/** Whole syllables that follow no rule. */
const WHOLE: Readonly<Record<string, string>> = {
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  zi: 'tzu',
  ci: 'tzu',
  si: 'ssu',
  ye: 'yeh',
  yan: 'yen',
  you: 'yu',
  yong: 'yung',
  yue: 'yueh',
  er: 'erh',
  e: 'o',
  ke: 'ko',
  ge: 'ko',
  he: 'ho',
  guo: 'kuo',
  rui: 'jui',
  zhuo: 'cho',
  ruo: 'jo',
  duo: 'to',
  luo: 'lo',
  shuo: 'shuo',
  zuo: 'tso',
  suo: 'so',
};

/**
 * A pinyin syllable without tone (v for ü) as Taiwan romanises names, by the system of Wade and Giles
 * without apostrophes: zeng → tseng, xu → hsu.
 */
export function toWadeGiles(pinyin: string): string {
  const whole = WHOLE[pinyin];
  if (whole !== undefined) return whole;
  const initial = INITIALS.find(([spelling]) => pinyin.startsWith(spelling));
  if (!initial) return FINALS[pinyin] ?? pinyin;
  const rest = pinyin.slice(initial[0].length);
  return initial[1] + (FINALS[rest] ?? rest);
}
