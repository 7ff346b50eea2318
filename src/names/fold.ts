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

/** Without diacritics: "Tiến Dũng" → "Tien Dung", "Đà Nẵng" → "Da Nang". Case stays. */
export function stripDiacritics(text: string): string {
  let ascii = true;
  for (let at = 0; at < text.length && ascii; at++) ascii = text.charCodeAt(at) < 0x80;
  if (ascii) return text;
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
  return stripDiacritics(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’ʼ`´]s?(?=[^\p{L}\p{N}]|$)/gu, '')
    .replace(/['’ʼ`´]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
