/** Arrays of this many units and fewer serve one text after another. */
const MOST_KEPT = 1 << 18;

let current: string | undefined;
let units = new Uint16Array(1 << 14);
/** All bits that any of the units has. */
let bitsOfUnits = 0;

/**
 * The UTF-16 code units of a source text, then a 0: to read them here takes a quarter of the time that
 * `charCodeAt` takes. Good until another text is asked for, so nobody keeps it; made once for one text.
 */
export function unitsOf(text: string): Uint16Array {
  if (text === current) return units;
  const { length } = text;
  if (length >= units.length || (units.length > MOST_KEPT && length < MOST_KEPT))
    units = new Uint16Array(length < MOST_KEPT ? Math.max(length * 2, 1 << 14) : length + 1);
  const target = units;
  let bits = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    target[at] = code;
    bits |= code;
  }
  bitsOfUnits = bits;
  units[length] = 0;
  current = text;
  return units;
}

/** Whether a source text may hold Han characters: it has units from U+4000 on. */
export function mayHoldHan(text: string): boolean {
  unitsOf(text);
  return (bitsOfUnits & 0xc000) !== 0;
}

/** For each code unit below {@link CASED_END} the one in lower case. */
let toLower: Uint16Array | undefined;
const CASED_END = 0x2200;

/** Where letters with two cases stand that have one code unit in either. */
const CASED: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x370, 0x587],
  [0x1e00, 0x1fff],
  [0x212a, 0x212b],
];

/** Letters whose lower case is longer stay as they are. */
function makeLower(): Uint16Array {
  const table = new Uint16Array(CASED_END);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (const [from, to] of CASED) {
    for (let code = from; code <= to; code++) {
      const lower = String.fromCharCode(code).toLowerCase();
      if (lower.length === 1) table[code] = lower.charCodeAt(0);
    }
  }
  return table;
}

/** One code unit as {@link lowerUnitsOf} has it. */
export function lowerUnit(code: number): number {
  if (code < CASED_END) return (toLower ??= makeLower())[code] ?? 0;
  return code >= 0xff21 && code <= 0xff3a ? code + 0x20 : code;
}

let currentLower: string | undefined;
let lowerUnits = new Uint16Array(1 << 14);

/** As {@link unitsOf}, in lower case unit by unit. */
export function lowerUnitsOf(text: string): Uint16Array {
  if (text === currentLower) return lowerUnits;
  const source = unitsOf(text);
  const table = (toLower ??= makeLower());
  const { length } = text;
  if (lowerUnits.length !== source.length) lowerUnits = new Uint16Array(source.length);
  const target = lowerUnits;
  for (let at = 0; at < length; at++) {
    const code = source[at] ?? 0;
    if (code < CASED_END) target[at] = table[code] ?? 0;
    else target[at] = code >= 0xff21 && code <= 0xff3a ? code + 0x20 : code;
  }
  lowerUnits[length] = 0;
  currentLower = text;
  return lowerUnits;
}
