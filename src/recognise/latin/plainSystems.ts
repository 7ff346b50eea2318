import type { Draft } from './draft';
import { KIND } from './tokens';
import type { WordReader } from './wordReader';

const OWNERS = new Set(
  'government national state provincial municipal ministry cabinet'.split(' '),
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
  const { count } = reader.tokens;
  for (let at = 1; at < count; at++) {
    const kind = reader.kind(at);
    if (kind !== KIND.LOWER && kind !== KIND.CAP) continue;
    if (reader.end(at - 1) - reader.start(at - 1) !== 'the'.length) continue;
    if (!OWNERS.has(reader.info(at).lower) || reader.info(at - 1).lower !== 'the') continue;
    let next = at + 1;
    const owned = reader.kind(next) === KIND.POSSESSIVE;
    if (owned) next++;
    // "The Government reporting …" begins a name with capitals, which other rules read.
    else if (kind === KIND.CAP) continue;
    let subjects = 0;
    for (let budget = 0; budget < MOST; budget++, next++) {
      if (reader.kind(next) !== KIND.LOWER || reader.gap(next) !== 1) break;
      const { lower } = reader.info(next);
      if (SUBJECTS.has(lower)) subjects++;
      else if (lower !== 'and') break;
    }
    const { lower } = reader.info(next);
    if (subjects < FEWEST || !HEADS.has(lower) || reader.kind(next) !== KIND.LOWER) continue;
    if (reader.gap(next) !== 1) continue;
    found.push({
      first: at,
      last: next,
      type: 'system',
      confidence: 0.75,
      evidence: [{ rule: 'definite-noun', score: 0.75 }],
      glosses: [],
      roles: [],
      within: undefined,
      language,
    });
    at = next;
  }
  return found;
}
