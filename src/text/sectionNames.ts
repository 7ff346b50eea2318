import { hasVietnameseLetter } from './characters';

/** Longest line that can be the name of a section or a path of such names. */
const LONGEST = 48;
/** Words of one name; syllables in Vietnamese; characters in Chinese and Japanese. */
const MOST_WORDS = 2;
const MOST_CAPITAL_WORDS = 3;
const MOST_SYLLABLES = 4;
const MOST_HAN = 4;

const BETWEEN = /\s+[|›»>/–—-]\s+|\s*[›»|]\s*/u;
const PUNCTUATION = /[?!:;,"“”„«「」『』《》0-9]/u;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Whether a line by its form alone may be the name of a section or site, or a path of them ("NATION", "Sport /
 * Athletics", "Thế giới", 即時財經): it stands above headlines, and is one only where no other follows.
 */
export function mayBeSection(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > LONGEST) return false;
  const names = text.split(BETWEEN).filter((name) => name !== '');
  if (names.length > 1) return names.every((name) => isShortName(name, 1));
  return isShortName(text, 0);
}

/** `more`: a name on a path may have a word more than one that stands alone. */
function isShortName(name: string, more: number): boolean {
  if (PUNCTUATION.test(name.replace(/\d{1,3}h$/u, ''))) return false;
  if (HAN.test(name)) return name.length <= MOST_HAN + 2 * more;
  const words = name.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
  if (hasVietnameseLetter(name)) return words <= MOST_SYLLABLES;
  const most = name === name.toUpperCase() ? MOST_CAPITAL_WORDS : MOST_WORDS;
  return words <= most + more;
}
