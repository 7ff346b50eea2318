import { simplifiedUnits } from './hanVariants';

/** Letters that no canonical decomposition takes apart, with what people type for them. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    đ: 'd',
    Đ: 'D',
    ð: 'd',
    Ð: 'D',
    ø: 'o',
    Ø: 'O',
    ł: 'l',
    Ł: 'L',
    ı: 'i',
    æ: 'ae',
    Æ: 'AE',
    œ: 'oe',
    Œ: 'OE',
    ß: 'ss',
    þ: 'th',
    Þ: 'Th',
    ħ: 'h',
    Ħ: 'H',
  }),
);

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
}

/** Without diacritics: "Tiến Dũng" → "Tien Dung", "Đà Nẵng" → "Da Nang". Case stays. */
export function stripDiacritics(text: string): string {
  if (isAscii(text)) return text;
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[đĐðÐøØłŁıæÆœŒßþÞħĦ]/gu, (letter) => PLAIN.get(letter) ?? letter)
    .normalize('NFC');
}

/**
 * An identifier made of a name: lower case, no diacritics, hyphens between words; scripts other than
 * Latin stay as they are. Empty where the name has neither letters nor digits.
 */
export function slugOf(name: string): string {
  if (/^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  const plain = stripDiacritics(name.normalize('NFKC')).toLowerCase().replace(/[’ʼ´]/g, "'");
  // Most names are: expressions without Unicode classes are compiled in no time.
  if (isAscii(plain)) {
    return plain
      .replace(/['`]s?(?=[^a-z0-9]|$)/g, '')
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
  }
  return plain
    .replace(/['’ʼ`´]s?(?=[^\p{L}\p{N}]|$)/gu, '')
    .replace(/['’ʼ`´]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** What {@link foldUnits} gives for a unit that a folded text leaves out. */
export const SKIPPED = 0;

let units: Uint16Array | undefined;

function foldLetter(char: string): number {
  const folded = stripDiacritics(char).toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : char.charCodeAt(0);
}

function buildFoldUnits(): Uint16Array {
  const fold = new Uint16Array(0x10000);
  for (let code = 1; code < 0x10000; code++) fold[code] = code;
  const letters: readonly (readonly [number, number])[] = [
    [0x41, 0x5a],
    [0xc0, 0x24f],
    [0x370, 0x52f],
    [0x1e00, 0x1fff],
  ];
  for (const [from, to] of letters) {
    for (let code = from; code <= to; code++) fold[code] = foldLetter(String.fromCharCode(code));
  }
  fold.fill(SKIPPED, 0x300, 0x370);
  for (const space of [0x09, 0xa0, 0x2002, 0x2003, 0x2009, 0x202f, 0x3000]) fold[space] = 0x20;
  for (const hyphen of [0x2010, 0x2011, 0x2012, 0x2013]) fold[hyphen] = 0x2d;
  for (const apostrophe of [0x2018, 0x2019, 0x02bc]) fold[apostrophe] = 0x27;
  for (let code = 0xff01; code <= 0xff5e; code++) fold[code] = fold[code - 0xfee0] ?? code;
  for (const dot of [0x2022, 0x2027, 0x30fb, 0xff65]) fold[dot] = 0xb7;
  const simplified = simplifiedUnits();
  for (let at = 0; at < simplified.length; at++) fold[0x3400 + at] = simplified[at] ?? 0;
  return fold;
}

/**
 * For every code unit what it is compared as: lower case, no diacritics, narrow, Simplified; one
 * kind of space, hyphen, apostrophe and middle dot; {@link SKIPPED} for combining marks. Folding unit
 * by unit keeps a way back to the offsets of the text. Made at first use.
 */
export function foldUnits(): Uint16Array {
  units ??= buildFoldUnits();
  return units;
}

/** A text as it is compared: each unit as {@link foldUnits} has it. Linear. */
export function foldText(text: string): string {
  const fold = foldUnits();
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const unit = fold[text.charCodeAt(at)] ?? SKIPPED;
    if (unit !== SKIPPED) out += String.fromCharCode(unit);
  }
  return out;
}
