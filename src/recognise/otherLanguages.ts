import type { SourceText } from '../text/sourceText';
import { unitsOf } from '../text/units';
import type { Candidate } from './candidate';

const FIRST_WORD = /^[\p{L}\p{M}]+\.?/u;

/** Languages whose names the rules know well. */
const WELL_KNOWN = /^(?:en|vi|zh|ja)\b/;

/** Rules that do not go by capitals alone. */
const SURE =
  /^(?:known|listed|title-|gloss|given-name|byline|register|acronym|head-word|body-word|place-head|place-preposition|described)/;

const KNOWN = /^(?:known|listed)/;

/** Articles, pronouns and the like that open sentences in languages written with Latin letters. */
const OPENERS = new Set(
  (
    'le la les l un une des du il elle ils elles nous vous on ce cette ces mais et ou dans pour par sur avec ' +
    'el los las lo una unos unas ella ellos ellas esto esta este pero y o en para por con sin según ' +
    'der die das den dem ein eine einen er sie es wir ihr und aber im in am auf mit für bei nach von zu ' +
    'i gli uno ma e di da per non si sono o os as um uma ele ela eles mas no na do da em ' +
    'de het een hij zij wij maar en van det den en ett han hon vi och men på i af han hun og på ' +
    'hän he se ne me te ja mutta kun on ei min du jag ich'
  ).split(' '),
);

/** Titles that stand before a name; what follows is the name. */
const TITLES =
  /^(?:(?:\p{L}{0,12})?(?:minister|kanzler|präsident|bürgermeister|direktor|sprecher)(?:in)?|herr|frau|ministre|président|présidente|maire|monsieur|madame|m|mm|mme|mlle|ministro|ministra|presidente|presidenta|alcalde|alcaldesa|señor|señora|sr|sra|don|doña|signor|signora|senhor|senhora)\.?$/iu;

/** 1 at the code units of signs that code is full of. */
const CODE_SIGNS = new Uint8Array(0x80);
for (const sign of '{};=<>[]_`$|\\') CODE_SIGNS[sign.charCodeAt(0)] = 1;

/** So large a share of its characters in signs makes a paragraph code or a table of settings. */
const CODE_SHARE = 0.06;

function isCode(text: string, start: number, end: number): boolean {
  const units = unitsOf(text);
  let signs = 0;
  for (let at = start; at < end; at++) {
    const code = units[at] ?? 0;
    if (code < 0x80 && CODE_SIGNS[code] === 1) signs++;
  }
  return end - start > 20 && signs > (end - start) * CODE_SHARE;
}

/** Signs that join the parts of addresses: 1 before a part, 3 behind one as well. */
const ADDRESS_SIGNS = new Uint8Array(0x80);
for (const sign of '#?.') ADDRESS_SIGNS[sign.charCodeAt(0)] = 1;
for (const sign of '/=@&\\_') ADDRESS_SIGNS[sign.charCodeAt(0)] = 3;

/** Whether it stands in an address or a path: https://…, name@host, ?id=…, /usr/… */
function isPartOfAddress(text: string, start: number, end: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  const after = end < text.length ? text.charCodeAt(end) : 0;
  if ((ADDRESS_SIGNS[before] ?? 0) === 0 && ((ADDRESS_SIGNS[after] ?? 0) & 2) === 0) return false;
  let from = start;
  let to = end;
  while (from > 0 && start - from < 200 && !/\s/.test(text.charAt(from - 1))) from--;
  while (to < text.length && to - end < 200 && !/\s/.test(text.charAt(to))) to++;
  return /:\/\/|^www\.|[\w.-]@[\w-]+\.|[?&]\w+=|^\/\w+\//.test(text.slice(from, to));
}

function opensSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && /[ \t\u00a0«"“„'(¿¡-]/.test(text.charAt(at))) at--;
  // "PARIS (AFP) – Le ministre …": a dash opens one, too.
  return at < 0 || /[.!?:\n…»”–—]/.test(text.charAt(at));
}

/** The candidate without articles and titles before it, and without what follows a small word. */
function trim(text: string, candidate: Candidate): Candidate | undefined {
  let { start, end } = candidate;
  for (;;) {
    const word = FIRST_WORD.exec(text.slice(start, end))?.[0] ?? '';
    const bare = word.replace(/\.$/, '');
    if (word === '') break;
    const opener = OPENERS.has(bare.toLowerCase()) && opensSentence(text, start);
    if (!opener && !TITLES.test(word)) break;
    start += word.length;
    while (start < end && /[\s'’-]/.test(text.charAt(start))) start++;
    if (start >= end) return undefined;
  }
  if (candidate.type !== 'organisation') {
    // "Hannover den Bürgermeister von Oslo": no name goes on so.
    const small = /\s(?:den|dem|der|die|das|und|et|y|e)\s/u.exec(text.slice(start, end));
    if (small) end = start + small.index;
  }
  return start === candidate.start && end === candidate.end
    ? candidate
    : { ...candidate, start, end };
}

/**
 * Leaves out what only looks like a name: words with capitals that open sentences in languages that no
 * rule knows, nouns in German, words in code, addresses. `candidates` are in text order. Linear.
 */
export function sieveCandidates(source: SourceText, candidates: readonly Candidate[]): Candidate[] {
  const { text, paragraphs } = source;
  const kept: Candidate[] = [];
  let paragraph = 0;
  let code: boolean | undefined;
  // One paragraph is little to tell a language by: that of the whole text is surer.
  const { language } = source;
  const wellKnown = WELL_KNOWN.test(language);
  for (const candidate of candidates) {
    while ((paragraphs[paragraph]?.end ?? Infinity) <= candidate.start) {
      paragraph++;
      code = undefined;
    }
    const first = text.charCodeAt(candidate.start);
    if (candidate.registered !== undefined || (first >= 0x3400 && first <= 0x9fff)) {
      kept.push(candidate);
      continue;
    }
    const own = paragraphs[paragraph];
    code ??= own !== undefined && isCode(text, own.start, own.end);
    // "04T10" of a time stamp in a log.
    const digit = first >= 0x30 && first <= 0x39;
    if (digit && /^\d+T\d/.test(text.slice(candidate.start, candidate.start + 5))) continue;
    const doubtful = code || isPartOfAddress(text, candidate.start, candidate.end);
    if (wellKnown && !doubtful) {
      kept.push(candidate);
      continue;
    }
    const known = candidate.evidence.some(({ rule }) => KNOWN.test(rule));
    if (!known && doubtful) continue;
    if (wellKnown) {
      kept.push(candidate);
      continue;
    }
    const sure = candidate.evidence.some(({ rule }) => SURE.test(rule));
    const trimmed = trim(text, candidate);
    if (!trimmed) continue;
    const single = !/\s/.test(text.slice(trimmed.start, trimmed.end));
    const before = text.slice(candidate.start, trimmed.start).trim().split(/\s+/).at(-1) ?? '';
    const titled = TITLES.test(before);
    if (language.startsWith('de') && !known && !titled) {
      // Every noun has a capital, and "der" stands before any.
      if (before !== '' || trimmed.type !== 'place' || !sure) continue;
    }
    const unsafe = language === 'und' || opensSentence(text, trimmed.start);
    const bare = language === 'und' && !known && trimmed.type === 'organisation';
    if ((!sure || bare) && !titled && single && unsafe) continue;
    kept.push(trimmed);
  }
  return kept;
}
