import type { NewText, OldText } from './oldText';

/** Units that are made a string at once. */
const CHUNK = 4096;

/** Tells whether a stretch stands in its text once only. */
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
    this.#newCodes ??= stringOf(this.#text.codes);
    const wanted = String.fromCharCode(...this.#old.codes.subarray(start, end));
    if (!standsOnce(this.#newCodes, wanted)) return false;
    this.#oldDigits ??= stringOf(this.#old.digits);
    return standsOnce(this.#oldDigits, this.#oldDigits.slice(start, end));
  }
}

function standsOnce(text: string, wanted: string): boolean {
  const first = text.indexOf(wanted);
  return first >= 0 && !text.includes(wanted, first + 1);
}

function stringOf(units: Uint16Array | Uint8Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK) {
    text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  }
  return text;
}
