import * as CharClass from '../text/charClass';
import { charClasses } from '../text/characters';

const LETTER_LIMIT = 0x2000;

/** 1 for letters and combining marks of alphabetic scripts, by code unit. */
const LETTERS = ((): Uint8Array => {
  const table = new Uint8Array(LETTER_LIMIT);
  const classes = charClasses();
  for (let code = 0; code < LETTER_LIMIT; code++) {
    const kind = classes[code] ?? CharClass.other;
    if (kind >= CharClass.lower && kind <= CharClass.mark) table[code] = 1;
  }
  return table;
})();

const LONGEST_WORD = 24;

/** A letter of an alphabetic script (Han, kana and hangul are not). */
export function isLetter(code: number): boolean {
  return code < LETTER_LIMIT && LETTERS[code] === 1;
}

/** The value of a digit, ASCII or full width; −1 for anything else. */
export function digitValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1;
}

export function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x3000 || code === 9 || code === 0x202f;
}

/** Hyphen, dashes, tildes: what stands between the ends of a range. */
export function isDash(code: number): boolean {
  return (
    code === 45 ||
    (code >= 0x2010 && code <= 0x2015) ||
    code === 126 ||
    code === 0xff5e ||
    code === 0x301c ||
    code === 0xff0d ||
    code === 0x2212
  );
}

/** A run of digits. */
export interface Digits {
  readonly value: number;
  readonly end: number;
  readonly length: number;
}

/** A word, lower case and composed. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const NO_WORD: Word = { word: '', start: 0, end: 0 };

/**
 * One line of a text, to look around in. Every method looks at a bounded number of characters,
 * so that reading a line stays linear whatever it holds.
 */
export class Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** BCP 47 tag. */
  readonly language: string;

  constructor(text: string, start: number, end: number, language: string) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.language = language;
  }

  /** The code unit at an offset; 0 outside the line. */
  code(at: number): number {
    return at >= this.start && at < this.end ? this.text.charCodeAt(at) : 0;
  }

  /** Whether the text goes on with `wanted` at an offset. */
  has(wanted: string, at: number): boolean {
    return at >= this.start && at + wanted.length <= this.end && this.text.startsWith(wanted, at);
  }

  /** The offset after up to three blanks. */
  skipBlanks(at: number): number {
    let i = at;
    while (i < at + 3 && i < this.end && isBlank(this.text.charCodeAt(i))) i++;
    return i;
  }

  /** The offset before up to three blanks that end at `at`. */
  skipBlanksBack(at: number): number {
    let i = at;
    while (i > at - 3 && i > this.start && isBlank(this.text.charCodeAt(i - 1))) i--;
    return i;
  }

  /** The end of the letters that begin at an offset; at most 24 of them. */
  wordEnd(at: number): number {
    let i = at;
    const limit = Math.min(this.end, at + LONGEST_WORD);
    while (i < limit && isLetter(this.text.charCodeAt(i))) i++;
    return i;
  }

  /** The word that begins exactly at an offset; an empty one where none does. */
  wordAt(at: number): Word {
    const end = this.wordEnd(at);
    return end === at ? NO_WORD : { word: this.lower(at, end), start: at, end };
  }

  /** The word after up to three blanks. */
  nextWord(at: number): Word {
    return this.wordAt(this.skipBlanks(at));
  }

  /** The word that ends before up to three blanks before an offset. */
  previousWord(at: number): Word {
    const end = this.skipBlanksBack(at);
    let start = end;
    const limit = Math.max(this.start, end - LONGEST_WORD);
    while (start > limit && isLetter(this.text.charCodeAt(start - 1))) start--;
    return start === end ? NO_WORD : { word: this.lower(start, end), start, end };
  }

  /** A stretch in lower case, composed (NFC). */
  lower(start: number, end: number): string {
    const word = this.text.slice(start, end).toLowerCase();
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (code >= 0x300 && code < 0x370) return word.normalize('NFC');
    }
    return word;
  }

  /** The digits that begin at an offset, up to nine; `undefined` where there are none or more. */
  digitsAt(at: number): Digits | undefined {
    let value = 0;
    let i = at;
    for (; i < this.end && i < at + 10; i++) {
      const digit = digitValue(this.text.charCodeAt(i));
      if (digit < 0) break;
      value = value * 10 + digit;
    }
    const length = i - at;
    return length === 0 || length > 9 ? undefined : { value, end: i, length };
  }

  /** Whether the letter at an offset is a capital. */
  isCapital(at: number): boolean {
    const char = this.text.charAt(at);
    return char !== char.toLowerCase();
  }
}
