import { type Draft, newDraft } from './draft';
import * as KIND from './tokenKinds';
import { WordFacts } from './wordFacts';
import type { WordReader } from './wordReader';

const OWNERS = new Set(
  'government national state provincial municipal ministry cabinet'.split(' '),
);
const NO_OWNER = 1;
const OWNER = 2;
const owners = new WordFacts(
  (word) => (OWNERS.has(word.toLowerCase()) ? OWNER : NO_OWNER),
  NO_OWNER,
);
const HEADS = new Set('system platform portal database centre center network axis'.split(' '));
/** What such systems deal with; any other word between owner and head says that it is none. */
const SUBJECTS = new Set(
  (
    'information report reporting data document documents digital electronic online service services ' +
    'e-service e-services steering operations operation operating monitoring management exchange sharing ' +
    'statistics statistical public single integrated interconnected procurement payment identification'
  ).split(' '),
);
/** At least so many subjects: "the national data centre" may be any. */
const FEWEST = 2;
const MOST = 5;

/**
 * Systems that a text writes in small letters after naming whose they are: "the government report
 * information system", "the Government's information and steering centre". Linear.
 */
export function findPlainSystems(reader: WordReader, language: string): Draft[] {
  const found: Draft[] = [];
  const { count, word, words } = reader.tokens;
  const known = owners.of(words);
  for (let at = 1; at < count; at++) {
    const number = word[at] ?? -1;
    if (number < 0) continue;
    const fact = known[number] ?? 0;
    if ((fact === 0 ? owners.ask(words, number) : fact) === NO_OWNER) continue;
    const kind = reader.kind(at);
    if (kind !== KIND.LOWER && kind !== KIND.CAP) continue;
    const definite = reader.info(at - 1).lower === 'the';
    let next = at + 1;
    const owned = reader.kind(next) === KIND.POSSESSIVE;
    if (owned) next++;
    // "The Government reporting …" begins a name with capitals, which other rules read.
    else if (kind === KIND.CAP) continue;
    let subjects = 0;
    for (let budget = 0; budget < MOST; budget++, next++) {
      if (reader.kind(next) !== KIND.LOWER || reader.gap(next) !== 1) break;
      // "e-service": the letter and the hyphen are tokens of their own.
      if (reader.info(next).lower === 'e' && reader.mark(next + 1) === 0x2d) next += 2;
      const { lower } = reader.info(next);
      if (SUBJECTS.has(lower)) subjects++;
      else if (lower !== 'and') break;
    }
    const { lower } = reader.info(next);
    if (reader.kind(next) !== KIND.LOWER || reader.gap(next) !== 1) continue;
    // An acronym in brackets makes a name of it: "provincial e-service portals (PESPs)".
    const acronym =
      reader.mark(next + 1) === 0x28 &&
      (reader.kind(next + 2) === KIND.UPPER || reader.kind(next + 2) === KIND.MIXED) &&
      reader.mark(next + 3) === 0x29;
    const named = acronym && subjects > 0 && HEADS.has(lower.replace(/s$/, ''));
    if (!named && (!definite || subjects < FEWEST || !HEADS.has(lower))) continue;
    found.push(newDraft(at, next, 'system', { rule: 'definite-noun', score: 0.75 }, language));
    at = next;
  }
  return found;
}
