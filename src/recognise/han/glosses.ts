import { hasVietnameseLetter } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Name } from '../recognition';

/** A gloss in brackets right after a name. */
export interface Gloss extends Span {
  readonly name: Name;
}

const LONGEST = 80;

/** The Latin gloss in brackets that starts at `at`, or undefined. `person` decides how it is read. */
export function readLatinGloss(text: string, at: number, person: boolean): Gloss | undefined {
  const code = text.charCodeAt(at);
  if (code !== 0x28 && code !== 0xff08) return undefined;
  const close = code === 0x28 ? ')' : '）';
  let end = at + 1;
  while (end < text.length && end - at < LONGEST && isLatinName(text.charCodeAt(end))) end++;
  let start = at + 1;
  let stop = end;
  while (text.charAt(start) === ' ') start++;
  while (stop > start && /[ \-–—]/u.test(text.charAt(stop - 1))) stop--;
  if (stop - start < 2) return undefined;
  const next = text.charAt(end);
  if (
    next !== close &&
    next !== ')' &&
    next !== '）' &&
    next !== ',' &&
    next !== '，' &&
    next !== '、'
  )
    return undefined;
  const written = text.slice(start, stop);
  const acronym = !person && /^[A-Z][A-Z0-9&.-]{1,9}$/u.test(written);
  return {
    start,
    end: stop,
    name: {
      text: person ? splitGlued(written) : written,
      language: hasVietnameseLetter(written) ? 'vi' : 'en',
      kind: acronym ? 'acronym' : 'gloss',
    },
  };
}

/** Parts a romanised name that was written without its space: "MasatoshiIshida" → "Masatoshi Ishida". */
export function splitGlued(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}

function isLatinName(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0x1e00 && code <= 0x1eff) ||
    code === 0x20 ||
    code === 0x2d ||
    code === 0x2e ||
    code === 0x27 ||
    code === 0x26 ||
    code === 0x2019
  );
}
