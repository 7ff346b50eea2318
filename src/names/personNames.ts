import { foldText, stripDiacritics } from './fold';
import { simplify } from './hanVariants';
import { isJapaneseFamily } from './japaneseNames';
import { VIETNAMESE_FAMILY_NAMES } from './vietnameseNames';

/** A person's name taken apart. */
export interface PersonName {
  /** As written, without titles and suffixes such as Jr. */
  readonly words: readonly string[];
  /** {@link words} in lower case without diacritics; initials left out where two words remain. */
  readonly tokens: readonly string[];
  readonly script: 'latin' | 'han' | 'other';
  /** In the Vietnamese manner: the family name first, the given name last, the order fixed. */
  readonly vietnamese: boolean;
  /**
   * Equal for two ways of writing one name: case, diacritics, hyphens, and the order of family and
   * given names make no difference (of a Vietnamese name the order does).
   */
  readonly key: string;
}

const SUFFIXES = new Set(
  'jr sr ii iii iv kc qc mp mla msp obe mbe cbe dbe phd md esq ret'.split(' '),
);
/** Abbreviated titles that a text may leave before a name. */
const PREFIXES = new Set(
  'gen col lt maj capt cpt sgt adm brig cdr dr prof mr mrs ms smt shri sri sr sra ing'.split(' '),
);
const VIETNAMESE_SYLLABLE =
  /^(?:ngh?|gh|gi|kh|ph|th|tr|ch|nh|qu|[bcdghklmnprstvxyđ])?[aeiouy]{0,3}(?:ch|nh|ng|[cmnpt])?$/;

let families: ReadonlySet<string> | undefined;

function vietnameseFamilies(): ReadonlySet<string> {
  families ??= new Set(
    VIETNAMESE_FAMILY_NAMES.split(' ').map((name) => stripDiacritics(name).toLowerCase()),
  );
  return families;
}

function isVietnamese(tokens: readonly string[]): boolean {
  return (
    tokens.length >= 2 &&
    tokens.length <= 5 &&
    vietnameseFamilies().has(tokens[0] ?? '') &&
    tokens.every((token) => token.length < 8 && VIETNAMESE_SYLLABLE.test(token))
  );
}

/** "MasatoshiIshida" is two words: a capital inside a word, after a small letter. */
function splitGlued(word: string): string[] {
  if (/^(?:Mc|Mac|De|Di|Le|La|Van|Du|O['’])\p{Lu}/u.test(word)) return [word];
  return word.replace(/(\p{Ll}{2})(\p{Lu}\p{Ll})/gu, '$1 $2').split(' ');
}

/** The rotation of a list that sorts first: family name first or last, it is the same. */
function smallestRotation(tokens: readonly string[]): string {
  let best = '';
  for (let at = 0; at < tokens.length; at++) {
    const rotated = [...tokens.slice(at), ...tokens.slice(0, at)].join(' ');
    if (best === '' || rotated < best) best = rotated;
  }
  return best;
}

/** Takes a person's name apart; never throws. */
export function readPersonName(name: string): PersonName {
  const han = /[\u3400-\u9fff]/.test(name);
  if (han || /[\u3040-\u30ff\uac00-\ud7a3]/.test(name)) {
    const key = simplify(foldText(name).replace(/[\s·・•=＝-]+/gu, '·'));
    return {
      words: [name],
      tokens: key.split('·'),
      script: han ? 'han' : 'other',
      vietnamese: false,
      key,
    };
  }
  const words = name
    .split(/[\s\u00a0-]+/u)
    .flatMap((word) => splitGlued(word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')))
    .filter((word) => word !== '');
  const folded = words.map((word) => stripDiacritics(word).toLowerCase().replace(/['’.]/g, ''));
  const titled = folded.length > 2 && PREFIXES.has(folded[0] ?? '') ? folded.slice(1) : folded;
  const full = titled.filter((token) => token.length > 1 && !SUFFIXES.has(token));
  const tokens = full.length >= 2 || full.length === folded.length ? full : folded;
  const vietnamese = isVietnamese(tokens);
  const key = vietnamese ? tokens.join(' ') : smallestRotation(tokens);
  return { words, tokens, script: 'latin', vietnamese, key };
}

/**
 * Whether two spellings of one folded name can be one name: diacritics agree or are missing on one
 * side ("Hùng" and "Hung", never "Hùng" and "Hưng").
 */
export function marksAgree(one: string, other: string): boolean {
  const marked = (name: string): boolean => stripDiacritics(name) !== name.normalize('NFC');
  if (!marked(one) || !marked(other)) return true;
  const letters = (name: string): string =>
    name
      .toLowerCase()
      .split(/[\s-]+/u)
      .map((word) => Array.from(word.normalize('NFD')).sort().join(''))
      .sort()
      .join(' ');
  return letters(one) === letters(other);
}

/** Chinese and Korean family names as they are romanised. */
const EASTERN_FAMILIES = new Set(
  (
    'ai an bai cai cao chang chen cheng chiang chu cui dai deng ding dong du duan fan fang feng fu gao ' +
    'gong gu guo han hao he hong hou hu hua huang jia jiang jin kang kong lai lei li liang liao lin liu ' +
    'long lu luo ma mao meng mo pan peng qian qiao qin qiu ren shao shen shi song su sun tan tang tao ' +
    'tian tsai wan wang wei wen wu xi xia xiang xiao xie xu xue yan yang yao ye yi yin yu yuan zeng zhang ' +
    'zhao zheng zhong zhou zhu zhuang zou chan chang cheung chiu chou chow chuang fung goh hsiao hsieh hsu hung kuo kwok lam lau leung lien lo mok ng ong pan shih szeto teo teoh tsang tseng tse tsui wong wu yeh yen yeung yip ahn bae baek cha cho choe choi chung hong hwang hyun jang jeon ' +
    'jeong jo jung kang kim ko kwon lee lim min moon nam noh oh park ryu seo shin sohn son suh yim yoo ' +
    'yoon yun yeo'
  ).split(' '),
);

/** Whether a folded word is an East Asian family name, so that it may stand first in a name. */
export function isFamilyFirst(token: string): boolean {
  return EASTERN_FAMILIES.has(token) || isJapaneseFamily(token);
}
