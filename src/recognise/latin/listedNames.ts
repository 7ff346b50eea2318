import { listedNames, lookUpPlace } from '../../names/gazetteer';
import * as WORD from '../../names/wordFlags';
import { type Draft, newDraft } from './draft';
import * as KIND from './tokenKinds';
import { WordFacts } from './wordFacts';
import type { WordReader } from './wordReader';

const NO_OPENING = 1;
const OPENING = 2;
const openings = new WordFacts(
  (word) => (listedNames(word).length > 0 ? OPENING : NO_OPENING),
  NO_OPENING,
);

/**
 * Known names that hold a list of words, where runs of capitals would end: "Food and Agriculture
 * Organization", "Cơ quan Khí tượng, Khí hậu và Địa vật lý". In text order; one pass over the tokens.
 */
export function findListedNames(reader: WordReader, language: string): Draft[] {
  const drafts: Draft[] = [];
  const { count, kind, flags, word, words } = reader.tokens;
  const known = openings.of(words);
  for (let at = 0; at < count; at++) {
    if (kind[at] !== KIND.CAP || ((flags[at] ?? 0) & WORD.OPENS_PLACE) === 0) continue;
    const number = word[at] ?? -1;
    const fact = known[number] ?? 0;
    if ((fact === 0 ? openings.ask(words, number) : fact) === NO_OPENING) continue;
    const names = listedNames(reader.raw(at));
    const start = reader.start(at);
    const name = names.find((each) => reader.tokens.text.startsWith(each, start));
    if (name === undefined) continue;
    let last = at;
    while (last + 1 < reader.tokens.count && reader.end(last) < start + name.length) last++;
    if (reader.end(last) !== start + name.length) continue;
    const type = lookUpPlace(name)[0]?.type ?? 'organisation';
    drafts.push(newDraft(at, last, type, { rule: 'known-body', score: 0.95 }, language));
    at = last;
  }
  return drafts;
}
