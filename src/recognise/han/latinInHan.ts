import { PERSON_VERB, SYSTEM_HEAD, TITLE } from './hanKnowledge';
import type { Piece } from './piece';
import { LATIN } from './token';
import type { Token } from './token';

/** Capital letters that are words, not bodies. */
const WORDS = new Set(
  'DNA RNA GDP GNP CPI PPI CEO CFO COO CTO CIO VIP TV DVD CD PC IT AI APP GPS USB LED LCD SUV CPU GPU API ID OK IQ EQ PVC UV HIV AIDS SARS ICU PM AM AD BC CT MRI PCR COVID KTV ATM IP VR AR PDF HTML XML SQL IPO ETF EPS ROE USD EUR RMB CNY JPY KM KG MV EP LP MBA EMBA PHD DIY OEM ODM PPP II III IV VI VII VIII IX XI XII BRT LNG LPG ESG SIM WIFI MP LOGO NG NO'.split(
    ' ',
  ),
);
const BODY_TAILS = new Set(
  'University Bank Group Inc Ltd Corp Corporation Company Film Films Services Records Agency Association Institute College Club Party Airlines Union Times Post News Journal Press Media Entertainment Technologies Technology Systems Pictures Motors Robotics Semiconductor Semiconductors Pharmaceuticals Pharma Airways Shipping Maritime Logistics Electronics Energy Holdings Insurance Studios Foundation Council'.split(
    ' ',
  ),
);
const PLACE_TAILS = new Set(
  'City Island Islands Falls Lake River Street Road Park Bay Beach Mountain Valley County Square Avenue Meadow Bridge Airport Hills Springs'.split(
    ' ',
  ),
);

function isCapitalised(text: string, token: Token | undefined): token is Token {
  if (token?.kind !== LATIN) return false;
  const code = text.charCodeAt(token.start);
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
}

/** Whether a word has a capital after two small letters (VinFast), as no person's name has but Mac…'s. */
function isCamel(word: string): boolean {
  return !word.startsWith('Mac') && /[a-z]{2}[A-Z][a-z]/u.test(word);
}

/** A name in Latin letters within Chinese text: capitalised words, or an acronym. */
export function findLatinName(
  text: string,
  tokens: readonly Token[],
  i: number,
): Piece | undefined {
  const token = tokens[i];
  return isCapitalised(text, token) ? readLatinName(text, tokens, i, token) : undefined;
}

function readLatinName(
  text: string,
  tokens: readonly Token[],
  i: number,
  token: Token,
): Piece | undefined {
  const earlier = text.charCodeAt(token.start - 1);
  if ((earlier >= 0x30 && earlier <= 0x39) || earlier === 0x40) return undefined;
  if (earlier === 0x2d && text.charCodeAt(token.start - 2) < 0x250) return undefined;
  if (earlier === 0x20 && isCapitalised(text, tokens[i - 2])) return undefined;
  let to = i + 1;
  let last = token;
  while (to + 1 < tokens.length) {
    const mark = text.slice(tokens[to]?.start, tokens[to]?.end);
    const next = tokens[to + 1];
    if (
      (mark !== ' ' && mark !== '-' && mark !== "'" && mark !== '’') ||
      !isCapitalised(text, next)
    )
      break;
    last = next;
    to += 2;
  }
  const after = tokens[to];
  const follows = after?.start === last.end;
  const digit = text.charCodeAt(last.end);
  if (digit >= 0x30 && digit <= 0x39) return undefined;
  const tail = text.slice(last.start, last.end);
  const word = text.slice(token.start, last.end);
  const make = (type: string, rule: string, score: number): Piece => ({
    from: i,
    to,
    type,
    evidence: { rule, detail: word, score },
  });
  const head = tokens[i - 1];
  if (head?.end === token.start && (head.flags & SYSTEM_HEAD) !== 0 && word.length > 2)
    return make('system', 'system-head', 0.7);
  if (to === i + 1 && word.length >= 2 && word === word.toUpperCase()) {
    if (word.length < 3 || word.length > 6 || WORDS.has(word)) return undefined;
    return make('organisation', 'acronym', 0.5);
  }
  if (BODY_TAILS.has(tail)) return make('organisation', 'organisation-ending', 0.7);
  if (PLACE_TAILS.has(tail)) return make('place', 'place-ending', 0.7);
  const before = tokens[i - 1];
  const titled =
    (before?.end === token.start && (before.flags & TITLE) !== 0) ||
    (follows && (after.flags & (PERSON_VERB | TITLE)) !== 0);
  if (to === i + 1 && isCamel(word)) return make('organisation', 'capitalised-words', 0.6);
  if (titled && word.length > 2) return make('person', 'title-or-verb-beside-name', 0.8);
  if (earlier === 0x28 || earlier === 0xff08) return undefined;
  if (to > i + 1 && tail.length > 1 && tail !== tail.toUpperCase())
    return make('person', 'capitalised-words', 0.5);
  return undefined;
}
