/**
 * A text in the form in which passages are compared: composed (NFC), without white space and
 * invisible characters, with one kind of quotation marks, dashes and full-width forms. Reflowing, line
 * endings, normalisation and typographic quotes do not change it.
 */
export interface CanonicalText {
  /** UTF-16 units of the canonical form. */
  readonly codes: Uint16Array;
  /** For each unit, where what it stands for begins in the text. */
  readonly starts: Int32Array;
  /** For each unit, where that ends. */
  readonly ends: Int32Array;
  readonly length: number;
  /** The text itself. */
  readonly source: string;
}

const UNKNOWN = 0;
const DROPPED = -1;
/** Becomes several units. */
const EXPANDED = -2;

const INVISIBLE = /[\s\u200b\u200e\u200f\u2060\ufeff\u00ad\u180e\ufe0e\ufe0f]/;
const DOUBLE_QUOTES = '“”„‟«»″〝〞＂';
const SINGLE_QUOTES = '‘’‚‛′`´＇‹›';
const DASHES = '‐‑‒–—―−－';

/** What each UTF-16 unit becomes, filled as units are met: its new code plus one, or a case above. */
const folded = new Int32Array(0x10000);
const expansions = new Map<number, string>();
/** 0: not known yet, 1: no, 2: yes. */
const combining = new Uint8Array(0x10000);

function foldUnit(code: number): number {
  const unit = String.fromCharCode(code);
  const form = foldedForm(unit, code);
  let result = EXPANDED;
  if (form === '') result = DROPPED;
  else if (form.length === 1) result = form.charCodeAt(0) + 1;
  else expansions.set(code, form);
  folded[code] = result;
  return result;
}

function foldedForm(unit: string, code: number): string {
  if (INVISIBLE.test(unit)) return '';
  if (DOUBLE_QUOTES.includes(unit)) return '"';
  if (SINGLE_QUOTES.includes(unit)) return "'";
  if (DASHES.includes(unit)) return '-';
  if (unit === '…') return '...';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return unit.normalize('NFC');
}

/** Whether a unit joins the one before it: combining marks, and the later parts of a Hangul syllable. */
function isCombining(code: number): boolean {
  if (code < 0x300) return false;
  const known = combining[code];
  if (known) return known === 2;
  const joins = (code >= 0x1160 && code <= 0x11ff) || /^\p{M}$/u.test(String.fromCharCode(code));
  const result = joins && foldedForm(String.fromCharCode(code), code) !== '';
  combining[code] = result ? 2 : 1;
  return result;
}

/** Makes the canonical form of a text with its map of offsets. Linear. */
export function canonicalise(text: string): CanonicalText {
  const builder = new Builder(text.length);
  foldInto(builder, text);
  return builder.finish(text);
}

/** The units of the canonical form alone: for short texts, of which there are many. */
export function canonicalCodes(text: string): Uint16Array {
  scratch.clear();
  foldInto(scratch, text);
  return scratch.copyCodes();
}

/** The units of several short texts, one after the other, and where each of them ends. */
export function canonicalParts(texts: readonly string[]): {
  readonly codes: Uint16Array;
  readonly ends: readonly number[];
} {
  scratch.clear();
  const ends = texts.map((text) => {
    foldInto(scratch, text);
    return scratch.length;
  });
  return { codes: scratch.copyCodes(), ends };
}

/** How many units a short text has. */
export function canonicalLength(text: string): number {
  scratch.clear();
  foldInto(scratch, text);
  return scratch.length;
}

function foldInto(builder: Builder, text: string): void {
  const length = text.length;
  for (let at = 0; at < length;) {
    const code = text.charCodeAt(at);
    const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
    if ((code & 0xfc00) === 0xd800 && (next & 0xfc00) === 0xdc00) {
      builder.put(code, at, at + 2);
      builder.put(next, at, at + 2);
      at += 2;
    } else if (next >= 0x300 && isCombining(next)) {
      let end = at + 2;
      while (end < length && isCombining(text.charCodeAt(end))) end++;
      builder.putAll(text.slice(at, end).normalize('NFC'), at, end);
      at = end;
    } else {
      const form = folded[code] ?? UNKNOWN;
      const result = form === UNKNOWN ? foldUnit(code) : form;
      if (result > 0) builder.put(result - 1, at, at + 1);
      else if (result === EXPANDED) builder.putAll(expansions.get(code) ?? '', at, at + 1);
      at++;
    }
  }
}

/** Arrays that grow. */
class Builder {
  #codes: Uint16Array;
  #starts: Int32Array;
  #ends: Int32Array;
  #length = 0;

  constructor(capacity: number) {
    this.#codes = new Uint16Array(capacity + 16);
    this.#starts = new Int32Array(capacity + 16);
    this.#ends = new Int32Array(capacity + 16);
  }

  put(code: number, start: number, end: number): void {
    if (this.#length === this.#codes.length) this.#grow();
    this.#codes[this.#length] = code;
    this.#starts[this.#length] = start;
    this.#ends[this.#length++] = end;
  }

  putAll(units: string, start: number, end: number): void {
    for (let i = 0; i < units.length; i++) this.put(units.charCodeAt(i), start, end);
  }

  clear(): void {
    this.#length = 0;
  }

  get length(): number {
    return this.#length;
  }

  copyCodes(): Uint16Array {
    return this.#codes.slice(0, this.#length);
  }

  finish(source: string): CanonicalText {
    const length = this.#length;
    return {
      codes: this.#codes.subarray(0, length),
      starts: this.#starts.subarray(0, length),
      ends: this.#ends.subarray(0, length),
      length,
      source,
    };
  }

  #grow(): void {
    const size = this.#codes.length * 2;
    const [codes, starts, ends] = [this.#codes, this.#starts, this.#ends];
    this.#codes = new Uint16Array(size);
    this.#starts = new Int32Array(size);
    this.#ends = new Int32Array(size);
    this.#codes.set(codes);
    this.#starts.set(starts);
    this.#ends.set(ends);
  }
}

const scratch = new Builder(1024);

/** The first index of a sorted list whose value is at or after `value`. */
export function lowerBound(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
