import {
  buildHanTrie,
  foreignEndings,
  foreignNameCosts,
  givenNameCosts,
  surnameCosts,
} from '../../names/hanLexicon';
import type { CharacterCosts, HanTrie } from '../../names/hanLexicon';
import {
  COMPOUND_SURNAMES,
  JAPANESE_GIVEN_CHARACTERS,
  JAPANESE_SURNAMES,
  MORE_SURNAMES,
} from '../../names/hanPersonNames';
import {
  HAN_BODIES,
  HAN_BODY_ENDINGS,
  HAN_DOCUMENT_HEADS,
  HAN_PERSON_VERBS,
  HAN_PLACE_CUES,
  HAN_PLACE_ENDINGS,
  HAN_SYSTEM_HEADS,
  HAN_TITLES,
} from '../../names/hanWords';

/** What a word can do in or beside a name; bits of {@link HanTrie.flags}. */
export const TITLE = 1;
export const PERSON_VERB = 2;
export const BODY_ENDING = 4;
export const BODY = 8;
export const PLACE_ENDING = 16;
export const SYSTEM_HEAD = 32;
export const DOCUMENT_HEAD = 64;
export const PLACE_CUE = 128;
export const COMPOUND_SURNAME = 256;
export const JAPANESE_SURNAME = 512;

/** Everything that recognition in Chinese looks up, made once. */
export interface HanKnowledge {
  readonly trie: HanTrie;
  readonly surnames: CharacterCosts;
  readonly given: CharacterCosts;
  readonly foreign: CharacterCosts;
  readonly endings: Int8Array;
  /** 1 for characters of Japanese given names, by code − 0x4E00. */
  readonly japaneseGiven: Uint8Array;
}

/** Kind (index of WORD_KINDS + 1) and cost for listed words that the lexicon lacks. */
const NOUN = 1;
const DEFAULT_COST = 13;

let knowledge: HanKnowledge | undefined;

/** The knowledge, built at first use (some 40 ms). */
export function hanKnowledge(): HanKnowledge {
  if (knowledge !== undefined) return knowledge;
  const lists: (readonly [readonly string[], number])[] = [
    [HAN_TITLES, TITLE],
    [HAN_PERSON_VERBS, PERSON_VERB],
    [HAN_BODY_ENDINGS, BODY_ENDING],
    [HAN_BODIES, BODY],
    [HAN_PLACE_ENDINGS, PLACE_ENDING],
    [HAN_SYSTEM_HEADS, SYSTEM_HEAD],
    [HAN_DOCUMENT_HEADS, DOCUMENT_HEAD],
    [HAN_PLACE_CUES, PLACE_CUE],
    [COMPOUND_SURNAMES, COMPOUND_SURNAME],
    [JAPANESE_SURNAMES, JAPANESE_SURNAME],
  ];
  let extra = 1000;
  for (const [words] of lists) for (const word of words) extra += word.length;
  const trie = buildHanTrie(extra);
  for (const [words, flag] of lists) {
    for (const word of words) {
      const node = trie.insert(word);
      if (node < 0) continue;
      trie.flags[node] = (trie.flags[node] ?? 0) | flag;
      if (trie.kind[node] !== 0 || flag >= COMPOUND_SURNAME) continue;
      trie.kind[node] = NOUN;
      trie.cost[node] = DEFAULT_COST;
    }
  }
  const surnames = surnameCosts();
  for (const c of MORE_SURNAMES) {
    const letter = c.charCodeAt(0) - 0x4e00;
    if ((surnames[letter] ?? 99) > 7.5) surnames[letter] = 7.5;
  }
  const japaneseGiven = new Uint8Array(0x5200);
  for (const c of JAPANESE_GIVEN_CHARACTERS) japaneseGiven[c.charCodeAt(0) - 0x4e00] = 1;
  knowledge = {
    trie,
    surnames,
    given: givenNameCosts(),
    foreign: foreignNameCosts(),
    endings: foreignEndings(),
    japaneseGiven,
  };
  return knowledge;
}
