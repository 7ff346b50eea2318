import { stripDiacritics } from './fold';
import { koreanReadings, pinyinReadings, vietnameseReadings } from './hanReadings';
import { simplify } from './hanVariants';

/** Chinese family names as Hong Kong, Taiwan, Malaysia and Singapore romanise them. Written by hand. */
const FAMILIES = new Map(
  (
    '陈 tan chan chen chin|林 lim lam lin lum|黄 wong ng ooi huang hwang oei|张 teoh cheung chong chang teo tiong|李 lee li|王 ong wong wang heng|' +
    '吴 goh ng wu gho|刘 low lau liu lew|杨 yeoh yeung yong yang yeo|许 khoo hui koh hsu kho co|蔡 chua choi tsoi tsai chai choy|' +
    '郑 tay cheng teh tee chang|梁 leong leung liang neo|卢 lo loh lu loo|罗 lo law loh lao|周 chow chew chou chau|莫 mok|方 fong fang png|何 ho hoh|' +
    '郭 kok kwok quek kuo koay|谢 tse chia hsieh cheah|徐 tsui chee hsu chui|叶 yip yap yeh|冯 fung foong feng|曾 tsang chan tseng chng|' +
    '朱 chu choo|潘 poon phua pan pun|钟 chung chong|廖 liew liu liao leow|司徒 szeto|欧阳 auyeung|洪 hung ang hong|邱 khoo yau chiu khoo|' +
    '江 kong chiang kang|高 ko kho kao koh|胡 wu foo hu oh|萧 siu siew hsiao seow|彭 pang phang peng|沈 shum sim shen|韩 hon han|丁 ting|颜 gan ngan yen|' +
    '柯 kua ko kwa or|杜 to toh tu|傅 foo fu poh|吕 lui loo lu|唐 tong tang|董 tung tang|范 fan|石 shek shih|游 yau yu|赖 lai|顾 koo ku|余 yu yee|孙 suen sun|' +
    '马 ma mah|汤 tong tang thng|关 kwan kuan|魏 ngai wei gooi|戴 tai|陆 luk loke lu|薛 sit hsueh|侯 hau hou|甘 kam gan|邓 tang teng|宋 sung song|雷 lui lei|' +
    '尹 wan yin|谭 tam tan|苏 so soh su|连 lien|龙 lung leong|施 shih sze see|姚 yiu yao yew|程 ching cheng|崔 tsui choi|任 yam jen|熊 hung hsiung'
  )
    .split('|')
    .map((row) => {
      const [family = '', ...spellings] = row.split(' ');
      return [family, spellings] as const;
    }),
);

/** Classes of what a syllable begins with: what one dialect has for another's. */
const ONSETS: Readonly<Record<string, string>> = {
  b: 'PM',
  p: 'P',
  ph: 'FP',
  f: 'FPH',
  v: 'WM',
  w: 'WM',
  m: 'M',
  t: 'T',
  d: 'TY',
  đ: 'T',
  th: 'TS',
  tr: 'TS',
  l: 'L',
  r: 'LYS',
  n: 'N',
  nh: 'NY',
  ng: 'NGYW',
  g: 'K',
  k: 'K',
  kh: 'KH',
  c: 'K',
  q: 'SK',
  gi: 'KYS',
  h: 'HKFW',
  hs: 'SH',
  j: 'SKY',
  x: 'SH',
  z: 'S',
  zh: 'ST',
  ch: 'STK',
  s: 'S',
  sh: 'S',
  ts: 'S',
  sz: 'S',
  y: 'YNW',
  '': 'YWG',
};

function partsOf(syllable: string): { onset: string; end: string } {
  const letters = stripDiacritics(syllable.toLowerCase()).replace(/[^a-z]/g, '');
  const onset = /^(?:ngh|gi(?=[aeou])|[^aeiouy]*y?(?=[aeiou])|[^aeiouy]*)/.exec(letters)?.[0] ?? '';
  const end = /(?:ng|nh|n|m|ch|c|k|p|t)$/.exec(letters)?.[0] ?? '';
  return { onset: onset.replace('ngh', 'ng'), end };
}

function classesOf(onset: string): string {
  return ONSETS[onset] ?? ONSETS[onset.charAt(0)] ?? '';
}

const isNasal = (end: string): boolean => end.startsWith('n') || end === 'm';

/** Whether a romanised syllable may be a character in some dialect, by its readings in three languages. */
function maySpell(char: string, syllable: string): boolean | undefined {
  const readings = [...vietnameseReadings(char), ...koreanReadings(char), ...pinyinReadings(char)];
  if (readings.length === 0) return undefined;
  const own = partsOf(syllable);
  const classes = classesOf(own.onset);
  return readings.some((reading) => {
    const { onset, end } = partsOf(reading);
    if (isNasal(own.end) !== isNasal(end)) return false;
    return Array.from(classesOf(onset)).some((each) => classes.includes(each));
  });
}

/**
 * Whether a name of three characters or more may be what `tokens` (lower case, without marks) spell as
 * Cantonese, Hokkien or the like: 林国成 and Lim Kok Seng. The family name has to be spelt so somewhere, each
 * further syllable to begin and end as dialects do that share its character.
 */
export function maySpellSouthern(han: string, tokens: readonly string[]): boolean {
  const name = simplify(han);
  const family = FAMILIES.has(name.slice(0, 2)) ? name.slice(0, 2) : name.slice(0, 1);
  const given = Array.from(name.slice(family.length));
  if (given.length !== 2) return false;
  const spellings = FAMILIES.get(family);
  if (!spellings) return false;
  for (const [at, token] of tokens.entries()) {
    if (!spellings.includes(token)) continue;
    const behind = tokens.slice(at + 1);
    const syllables = behind.length === 2 ? behind : tokens.slice(0, at);
    if (syllables.length !== 2) continue;
    const fits = given.map((char, place) => maySpell(char, syllables[place] ?? ''));
    if (fits.includes(true) && !fits.includes(false)) return true;
  }
  return false;
}
