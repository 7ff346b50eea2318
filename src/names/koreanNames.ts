import { stripDiacritics } from './fold';
import { koreanReadings } from './hanReadings';
import { simplify } from './hanVariants';

const NONE: readonly string[] = [];

/** Families that are written in ways of their own, by how they sound. */
const FAMILIES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    李: ['i', 'ri', 'yi'],
    林: ['im', 'rim'],
    柳: ['yu', 'ryu'],
    刘: ['yu'],
    罗: ['na', 'ra'],
    卢: ['no', 'ro'],
    梁: ['yang', 'ryang'],
    金: ['gim'],
    朴: ['bak'],
    沈: ['sim'],
    车: ['cha'],
  }),
);

/** Spellings in common use, each as the sounds that the Revised Romanisation would write. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/rhee|rhie/g, 'i'],
  [/sh(?=i|y|w)/g, 's'],
  [/ng(?![aeiouyw])/g, 'N'],
  [/ck/g, 'k'],
  [/wh/g, 'hw'],
  [/sy(?=e)/g, 's'],
  [/ch|j/g, 'J'],
  [/k|g|q/g, 'G'],
  [/t|d/g, 'D'],
  [/p|b/g, 'B'],
  [/ah/g, 'a'],
  [/(?<=a)r(?=G)/g, ''],
  [/yoo|you|yeo|yu|yo/g, 'Y'],
  [/weo|wo/g, 'W'],
  [/eui|ui|ee|yi|y(?![aeo])/g, 'i'],
  [/woo|eoh|oh|oo|eo|eu|ou|u|o/g, 'O'],
  [/ay|ai|ae|e/g, 'E'],
  [/r/g, 'l'],
  [/(.)\1+/g, '$1'],
];

/**
 * The sounds of a Korean name in Latin letters as far as the ways of writing it agree: 성, written
 * Seong, Sung or Song, gives one key. `undefined` where the word can't be one.
 */
function koreanSounds(letters: string): string {
  let sounds = letters;
  for (const [spelling, sound] of SPELLINGS) sounds = sounds.replace(spelling, sound);
  return sounds;
}

/** Most ways in which a name is read that are tried. */
const MOST = 48;

/** Keys under which a name of two to four Han characters would be found, were it Korean. */
export function koreanKeys(han: string): readonly string[] {
  const chars = Array.from(simplify(han));
  if (chars.length < 2 || chars.length > 4) return NONE;
  let spellings = [''];
  for (const [at, char] of chars.entries()) {
    const own = koreanReadings(char);
    const all = at === 0 ? (FAMILIES.get(char) ?? own) : own;
    spellings = spellings.flatMap((start) => all.map((reading) => start + reading));
    if (spellings.length === 0) return NONE;
    spellings = spellings.slice(0, MOST);
  }
  return [...new Set(spellings.map(koreanSounds))];
}

/** How Koreans write these families besides the Revised Romanisation. */
const WRITTEN: Readonly<Record<string, string>> = {
  lee: 'i',
  rhee: 'i',
  yi: 'i',
  lim: 'im',
  park: 'bak',
  kim: 'gim',
  choi: 'choe',
  shim: 'sim',
  roh: 'no',
  noh: 'no',
  nah: 'na',
  yoo: 'yu',
  ryoo: 'yu',
  ryu: 'yu',
  oh: 'o',
  chang: 'jang',
};

/**
 * The keys of a Latin name's words (folded, small letters), family name first or last: those of
 * {@link koreanKeys} meet them where the one is a romanisation of the other.
 */
export function koreanLatinKeys(words: readonly string[]): readonly string[] {
  if (words.length < 2 || words.length > 4) return NONE;
  const keys = [words, [...words.slice(-1), ...words.slice(0, -1)]].map(([family = '', ...given]) =>
    koreanSounds(
      stripDiacritics((WRITTEN[family] ?? family) + given.join('')).replace(/[^a-z]/g, ''),
    ),
  );
  return [...new Set(keys)];
}

const SYLLABLES = new Set(
  (
    'a ae ah an bae beom bin bo bok bong bum byung byeong chae chan chang cheol cheon chol choong chul chun da dae ' +
    'dan do doh dong duk eon eui eun ga geon geun gi gil gu guk gun gwang gwon gyu gyeong ha hae han hee heon ho ' +
    'hong hoon hun hwa hwan hye hyeok hyeon hyo hyuk hyun hyung ik il in ja jae jang je jeong ji jin jo jong joo joon ' +
    'ju jun jung ki kook kuk kun kwan kwang kwon kyeong kyo kyu kyun kyung man mi min mo moo moon mun mu myeong ' +
    'myong myung na nam no ok pil ra rae ran ri rim rin ro ryeol ryong ryul sa san sang seo seok seol seon seong ' +
    'seung shi shik shin si sik sin so sol son song soo sook soon su suk sul sun sung tae taek uk un ung wan won woo ' +
    'wook woon yang ye yeol yeon yeong yo yol yong yoo yoon young yu yul yun'
  ).split(' '),
);

/** Whether two words can be the halves of a Korean given name: Hyun-seok, Ji-won. In lower case. */
export function isKoreanGivenName(first: string, second: string): boolean {
  return SYLLABLES.has(first) && SYLLABLES.has(second);
}
