import { textOfUnits } from '../text/textOfUnits';
import { unitsOf } from '../text/units';
import { SIMPLIFIED, TRADITIONAL, USUAL_PAIRS } from './hanVariantsData';

const FIRST = 0x3400;
const LAST = 0x9fff;

let toSimple: Uint16Array | undefined;
let toFull: Map<string, string> | undefined;

/**
 * For each code unit from U+3400 to U+9FFF (index 0 is U+3400) its Simplified form, itself where it
 * has none. Japanese forms count as variants, too. For loops over a whole text.
 */
export function simplifiedUnits(): Uint16Array {
  if (toSimple) return toSimple;
  const units = new Uint16Array(LAST - FIRST + 1);
  for (let at = 0; at < units.length; at++) units[at] = FIRST + at;
  for (let at = TRADITIONAL.length - 1; at >= 0; at--) {
    units[TRADITIONAL.charCodeAt(at) - FIRST] = SIMPLIFIED.charCodeAt(at);
  }
  toSimple = units;
  return units;
}

/** One code unit in its Simplified form. */
export function simplifyUnit(code: number): number {
  return code < FIRST || code > LAST ? code : (simplifiedUnits()[code - FIRST] ?? code);
}

/**
 * The text in Simplified characters, unit by unit: offsets stay. Traditional and Japanese forms
 * change; everything else stays as it is. Linear.
 */
export function simplify(text: string): string {
  const units = simplifiedUnits();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST || code > LAST || units[code - FIRST] === code) continue;
    return simplifyFrom(text, at, units);
  }
  return text;
}

let latest = '';
let latestSimple = '';

/** The same for a source text, which several ask for one after another. */
export function simplifySource(text: string): string {
  if (text === latest) return latestSimple;
  latest = text;
  latestSimple = text;
  const simple = simplifiedUnits();
  const units = unitsOf(text);
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = units[at] ?? 0;
    if (code < FIRST || code > LAST || simple[code - FIRST] === code) continue;
    return (latestSimple = simplifyFrom(text, at, simple));
  }
  return text;
}

/** Units converted at a time: a function takes no more arguments than this safely. */
const CHUNK = 4096;
const chunk = new Uint16Array(CHUNK);

function simplifyFrom(text: string, from: number, units: Uint16Array): string {
  const parts = [text.slice(0, from)];
  for (let start = from; start < text.length; start += CHUNK) {
    const length = Math.min(CHUNK, text.length - start);
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(start + at);
      chunk[at] = unit < FIRST || unit > LAST ? unit : (units[unit - FIRST] ?? unit);
    }
    parts.push(textOfUnits(chunk.subarray(0, length)));
  }
  return parts.join('');
}

/** The text in the usual Traditional characters, one by one: good enough to show a name. */
export function toTraditional(text: string): string {
  if (!toFull) {
    toFull = new Map();
    for (let at = 0; at < USUAL_PAIRS; at++) {
      toFull.set(SIMPLIFIED.charAt(at), TRADITIONAL.charAt(at));
    }
  }
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    out += toFull.get(char) ?? char;
  }
  return out;
}
