import * as CharClass from './charClass';
import { CLASS_RUNS } from './charClassesData';
import { unpackNumbers } from './unpackNumbers';

let table: Uint8Array | undefined;
let wordTable: Uint8Array | undefined;

/** Classes of what words between spaces consist of. */
const OF_WORDS = Uint8Array.of(0, 0, 1, 1, 1, 1, 0, 0, 1, 1);

/** Makes both tables, run by run: a loop over all units takes its time where it runs only once. */
function buildTables(): { classes: Uint8Array; words: Uint8Array } {
  const classes = new Uint8Array(0x10000);
  const words = new Uint8Array(0x10000);
  const paint = (kind: number, start: number, end: number): void => {
    classes.fill(kind, start, end);
    words.fill(OF_WORDS[kind] ?? 0, start, end);
  };
  const runs = unpackNumbers(CLASS_RUNS.join(''));
  let end = 0;
  for (let at = 0; at < runs.length; at += 2) {
    const start = end;
    end += runs[at + 1] ?? 0;
    if (runs[at] !== CharClass.other) paint(runs[at] ?? 0, start, end);
  }
  paint(CharClass.hangul, 0x1100, 0x1200);
  paint(CharClass.space, 0x3000, 0x3001);
  paint(CharClass.kana, 0x3041, 0x3100);
  paint(CharClass.other, 0x30fb, 0x30fc);
  paint(CharClass.kana, 0x31f0, 0x3200);
  paint(CharClass.han, 0x3005, 0x3008);
  paint(CharClass.han, 0x3400, 0x4dc0);
  paint(CharClass.han, 0x4e00, 0xa000);
  paint(CharClass.letter, 0xa000, 0xa4d0);
  paint(CharClass.hangul, 0xac00, 0xd7a4);
  // Surrogate halves belong to rare Han characters more often than to other letters.
  paint(CharClass.han, 0xd840, 0xd880);
  paint(CharClass.han, 0xdc00, 0xe000);
  paint(CharClass.han, 0xf900, 0xfb00);
  paint(CharClass.letter, 0xfb1d, 0xfe00);
  paint(CharClass.mark, 0xfe00, 0xfe10);
  paint(CharClass.mark, 0xfe20, 0xfe30);
  paint(CharClass.digit, 0xff10, 0xff1a);
  paint(CharClass.upper, 0xff21, 0xff3b);
  paint(CharClass.lower, 0xff41, 0xff5b);
  paint(CharClass.kana, 0xff66, 0xffa0);
  table = classes;
  wordTable = words;
  return { classes, words };
}

/** One class for each of the 65,536 code units; made at first use. For loops over a whole text. */
export function charClasses(): Uint8Array {
  return table ?? buildTables().classes;
}

/** The class of one code unit, one of {@link CharClass}. O(1). */
export function charClass(code: number): number {
  return charClasses()[code] ?? CharClass.other;
}

/** For each code unit 1 where {@link isWordUnit} holds, else 0. For loops over a whole text. */
export function wordUnits(): Uint8Array {
  return wordTable ?? buildTables().words;
}

/** Whether a code unit is a letter, digit or mark of a script that puts spaces between words. */
export function isWordUnit(code: number): boolean {
  return wordUnits()[code] === 1;
}

/** Whether a code unit belongs to a script written without spaces: Han or kana. */
export function isUnspaced(code: number): boolean {
  const kind = charClass(code);
  return kind === CharClass.han || kind === CharClass.kana;
}

const VIETNAMESE_LETTER = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/u;

/** Whether a text has a letter that Vietnamese writes and its neighbours and French, Spanish or Portuguese do not. */
export function hasVietnameseLetter(text: string): boolean {
  return VIETNAMESE_LETTER.test(text);
}
