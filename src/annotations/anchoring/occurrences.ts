import type { NewText, OldText } from './oldText';

/** Units that are made a string at once. */
const CHUNK = 4096;

/** Occurrences that are counted. */
const MOST = 256;

/** Tells how often a stretch stands in the old and the new text. */
export class Occurrences {
  readonly #old: OldText;
  readonly #text: NewText;
  #oldDigits: string | undefined;
  #newCodes: string | undefined;

  constructor(old: OldText, text: NewText) {
    this.#old = old;
    this.#text = text;
  }

  /**
   * Whether the old units from `start` to before `end` stand in the new text once, and stood in the old
   * one once, as far as the digits tell: then no other occurrence can be meant.
   */
  isOnly(start: number, end: number): boolean {
    const [before, now] = this.#count(start, end);
    return now === 1 && before === 1;
  }

  /** Whether the old units stand in the new text as often as they stood in the old one: none was changed. */
  areAllThere(start: number, end: number): boolean {
    const [before, now] = this.#count(start, end);
    return now >= before;
  }

  /** How often old units stood in the old text, as far as the digits tell, and stand in the new one. */
  #count(start: number, end: number): readonly [number, number] {
    this.#newCodes ??= stringOf(this.#text.codes);
    this.#oldDigits ??= stringOf(this.#old.digits);
    const wanted = String.fromCharCode(...this.#old.codes.subarray(start, end));
    const now = countOf(this.#newCodes, wanted);
    return [now === 0 ? 1 : countOf(this.#oldDigits, this.#oldDigits.slice(start, end)), now];
  }
}

/** How often a part stands in a text, at most `MOST` times. */
function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0 && count < MOST; at = text.indexOf(part, at + 1))
    count++;
  return count;
}

function stringOf(units: Uint16Array | Uint8Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK) {
    text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  }
  return text;
}
