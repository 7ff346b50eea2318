import * as CharClass from './charClass';
import { charClasses } from './characters';
import { Sign, signsOfUnits } from './signs';
import type { Span } from './span';
import { lowerUnitsOf, unitsOf } from './units';

/** Characters that only Simplified Chinese uses, frequent ones. */
const SIMPLIFIED =
  '国会学与于后来这们时说为对体发经点现实关开门问间长张东车马鱼鸟风飞电话语请让认识设计记议员总统选举党议进过还没将从业务产两书记办厅应该当动劳军队见亲观规则称约级线结给统继续维红级网罗给综缘编车轮转载输边达运远违连选适递随险难双变号头买卖专团园围圆块图场坚坏币师帮并广庆库张强归径总战户护报择拥挥损换据摄数断无旧显权条极构枪标树样桥检楼欢气汇汉汤沟济测浓涛润渐温湾满灭灵烟热爱状独环电画疗监盖盘确离种积称稳竞笔类粮纪级约纯纳';
/** Characters that only Traditional Chinese uses, frequent ones. */
const TRADITIONAL =
  '國會學與於後來這們時說為對體發經點現實關開門問間長張東車馬魚鳥風飛電話語請讓認識設計記議員總統選舉黨進過還沒將從業務產兩書辦廳應該當動勞軍隊見親觀規則稱約級線結給繼續維紅網羅綜緣編輪轉載輸邊達運遠違連適遞隨險難雙變號頭買賣專團園圍圓塊圖場堅壞幣師幫並廣慶庫強歸徑戰戶護報擇擁揮損換據攝數斷無舊顯權條極構槍標樹樣橋檢樓歡氣匯漢湯溝濟測濃濤潤漸溫灣滿滅靈煙熱愛狀獨環畫療監蓋盤確離種積穩競筆類糧紀純納';
const ONE_FORM = { simplified: 1, traditional: 2 } as const;

let forms: Uint8Array | undefined;

/** For each code unit which of {@link ONE_FORM} uses it; 3 where the lists have it in both. */
function formsOfUnits(): Uint8Array {
  if (forms) return forms;
  forms = new Uint8Array(0x10000);
  for (const [list, bit] of [
    [SIMPLIFIED, ONE_FORM.simplified],
    [TRADITIONAL, ONE_FORM.traditional],
  ] as const) {
    for (let at = 0; at < list.length; at++) {
      const code = list.charCodeAt(at);
      forms[code] = (forms[code] ?? 0) | bit;
    }
  }
  return forms;
}

const VIETNAMESE = new Set('ă â đ ơ ư Ă Đ Ơ Ư'.split(' ').map((letter) => letter.charCodeAt(0)));

/** Words too common to be missing from a few lines of their language. */
const STOP_WORDS = {
  en: 'the of and to in is was for that with on by at from his her has have said were which this',
  fr: 'le les des et du une est dans pour que qui sur au avec par pas son sont cette aux la',
  es: 'el los las del y una es por con para que se su al como más fue este sus la en',
  de: 'der die und das den dem ein eine ist nicht mit von auf für sich im zu wurde',
  pt: 'o os do da em um uma não com para por que se dos das ao foi no na',
  it: 'il gli della di che e un una per con non sono del dei nel alla la',
  id: 'yang dan di dari dengan untuk pada ini itu tidak dalam akan',
  vi: 'cua va cac cho voi trong duoc nhung mot khong la tai',
} as const;

const LANGUAGES = Object.keys(STOP_WORDS);

/** Places of {@link stopWords}, of three numbers each: a power of two, some eight times as many as words. */
const STOP_PLACES = 1 << 11;
const LONGEST_STOP_WORD = 8;

/**
 * Each of {@link STOP_WORDS}, by its first four units and its last four, a byte each, with a bit for
 * each of its languages by their places in {@link LANGUAGES}.
 */
let stopWords: Int32Array | undefined;

/** 1 for the {@link outlineOf} of each stop word: most other words fall through here. */
const stopOutlines = new Uint8Array(1 << 12);

/** A number for the length, first and last unit of a word, below the size of {@link stopOutlines}. */
function outlineOf(length: number, first: number, last: number): number {
  return ((last & 0x3f) << 5) ^ (first & 0x1f) ^ (length << 8);
}

function isLetterClass(kind: number): boolean {
  return kind >= CharClass.lower && kind <= CharClass.hangul;
}

function placeOfStopWord(table: Int32Array, first: number, last: number): number {
  const mixed = Math.imul(first, 0x2545f491) ^ Math.imul(last, 0x01000193);
  let place = ((mixed ^ (mixed >>> 15)) & (STOP_PLACES - 1)) * 3;
  while (table[place] !== 0 && (table[place] !== first || table[place + 1] !== last))
    place = (place + 3) % table.length;
  return place;
}

function indexStopWords(): Int32Array {
  const table = new Int32Array(STOP_PLACES * 3);
  Object.values(STOP_WORDS).forEach((words, language) => {
    for (const word of words.split(' ')) {
      const { length } = word;
      stopOutlines[outlineOf(length, word.charCodeAt(0), word.charCodeAt(length - 1))] = 1;
      const packed = Int32Array.of(0, 0);
      for (let at = 0; at < word.length; at++)
        packed[at >> 2] = (packed[at >> 2] ?? 0) | (word.charCodeAt(at) << ((at & 3) * 8));
      const [first = 0, last = 0] = packed;
      const place = placeOfStopWord(table, first, last);
      table[place] = first;
      table[place + 1] = last;
      table[place + 2] = (table[place + 2] ?? 0) | (1 << language);
    }
  });
  return table;
}

/** How many units of each script a stretch has. */
export interface ScriptCounts {
  latin: number;
  han: number;
  kana: number;
  hangul: number;
  otherScript: number;
  firstOther: number;
  vietnamese: number;
  simplified: number;
  traditional: number;
  /** Bits of {@link Sign} of its units. */
  signs: number;
}

const LETTER_SHIFT = Math.log2(Sign.letter);

/** Counts the units of a stretch by script, looking at each once. */
export function countScripts(text: string, { start, end }: Span): ScriptCounts {
  const classes = charClasses();
  const counts: ScriptCounts = {
    latin: 0,
    han: 0,
    kana: 0,
    hangul: 0,
    otherScript: 0,
    firstOther: 0,
    vietnamese: 0,
    simplified: 0,
    traditional: 0,
    signs: 0,
  };
  const forms = formsOfUnits();
  const units = unitsOf(text);
  const signs = signsOfUnits();
  let ascii = 0;
  let bits = 0;
  for (let at = start; at < end; at++) {
    const code = units[at] ?? 0;
    const sign = signs[code] ?? 0;
    bits |= sign;
    // Added, not asked: where the next letter is none can't be foretold.
    ascii += (sign >>> LETTER_SHIFT) & 1;
    if (code < 0x80) continue;
    const kind = classes[code];
    if (kind === CharClass.han) {
      counts.han++;
      const form = forms[code];
      if (form === ONE_FORM.simplified) counts.simplified++;
      else if (form === ONE_FORM.traditional) counts.traditional++;
    } else if (kind === CharClass.kana) counts.kana++;
    else if (kind === CharClass.hangul) counts.hangul++;
    else if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) {
      if (kind !== CharClass.lower && kind !== CharClass.upper) continue;
      counts.latin++;
      if ((code >= 0x1ea0 && code <= 0x1ef9) || VIETNAMESE.has(code)) {
        counts.vietnamese++;
      }
    } else if (code >= 0x300 && code < 0x370) {
      // Horn, dot below and hook above as combining marks are Vietnamese, decomposed.
      if (code === 0x31b || code === 0x323 || code === 0x309) counts.vietnamese++;
    } else if (kind !== CharClass.other && kind !== CharClass.space && kind !== CharClass.mark) {
      counts.otherScript++;
      if (counts.firstOther === 0) counts.firstOther = code;
    }
  }
  counts.latin += ascii;
  counts.signs = bits;
  return counts;
}

function otherScriptLanguage(code: number): string {
  if (code >= 0x370 && code < 0x400) return 'el';
  if (code >= 0x400 && code < 0x530) return 'ru';
  if (code >= 0x590 && code < 0x600) return 'he';
  if (code >= 0x600 && code < 0x780) return 'ar';
  if (code >= 0x900 && code < 0x980) return 'hi';
  if (code >= 0xe00 && code < 0xe80) return 'th';
  if (code >= 0x1780 && code < 0x1800) return 'km';
  return 'und';
}

function latinLanguage(text: string, span: Span): string | undefined {
  const table = (stopWords ??= indexStopWords());
  const limit = Math.min(span.end, span.start + 2000);
  const outlines = stopOutlines;
  const classes = charClasses();
  const units = lowerUnitsOf(text);
  const votes = new Int32Array(LANGUAGES.length);
  /** Languages in the order in which the text first speaks for them: of two alike the first wins. */
  const ranking: number[] = [];
  let at = span.start;
  while (at < limit) {
    const from = at;
    while (at < limit && isLetterClass(classes[units[at] ?? 0] ?? 0)) at++;
    const length = at++ - from;
    if (length === 0 || length > LONGEST_STOP_WORD) continue;
    const outline = outlineOf(length, units[from] ?? 0, units[from + length - 1] ?? 0);
    if (outlines[outline] !== 1) continue;
    let first = 0;
    let last = 0;
    let all = 0;
    for (let place = 0; place < length; place++) {
      const unit = units[from + place] ?? 0;
      if (place < 4) first |= unit << (place << 3);
      else last |= unit << ((place - 4) << 3);
      all |= unit;
    }
    if (all > 0xff) continue;
    let languages = table[placeOfStopWord(table, first, last) + 2] ?? 0;
    for (; languages !== 0; languages &= languages - 1) {
      const language = 31 - Math.clz32(languages & -languages);
      const before = votes[language] ?? 0;
      if (before === 0) ranking.push(language);
      votes[language] = before + 1;
    }
  }
  let best: string | undefined;
  let most = 0;
  for (const language of ranking) {
    const count = votes[language] ?? 0;
    if (count > most) {
      best = LANGUAGES[language];
      most = count;
    }
  }
  return best;
}

/**
 * The language of a stretch of text by its scripts, diacritics and commonest words: a BCP 47 tag, or
 * `undefined` where it is too short to tell (then the language of its surroundings is the best
 * guess). `counts` are those of the stretch, where they are known already. Linear.
 */
export function detectLanguage(
  text: string,
  span: Span,
  counts: ScriptCounts = countScripts(text, span),
): string | undefined {
  const eastAsian = counts.han + counts.kana;
  // A Han character says about as much as three letters.
  const latin = counts.latin / 3;
  if (eastAsian > 0 && eastAsian >= latin && eastAsian >= counts.hangul) {
    if (counts.kana >= 2 && counts.kana * 12 >= eastAsian) return 'ja';
    if (counts.simplified === 0 && counts.traditional === 0) return undefined;
    return counts.traditional > counts.simplified ? 'zh-Hant' : 'zh-Hans';
  }
  if (counts.hangul > latin) return 'ko';
  if (counts.otherScript > counts.latin) return otherScriptLanguage(counts.firstOther);
  if (counts.latin === 0) return undefined;
  // Names such as "Đà Nẵng" in an English line stay well below one marked letter in twelve.
  if (counts.vietnamese * 12 > counts.latin) return 'vi';
  return latinLanguage(text, span);
}

/** Whether a stretch is mostly Han or kana, so that a nameless language there is East Asian. */
export function isMostlyHan(counts: ScriptCounts): boolean {
  return counts.han + counts.kana > counts.latin / 3;
}
