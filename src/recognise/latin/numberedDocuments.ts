import { buildPhraseTable, matchPhrase } from '../../names/phraseTable';
import { type Draft, newDraft } from './draft';
import * as KIND from './tokenKinds';
import { WordFacts } from './wordFacts';
import type { WordReader } from './wordReader';

const KINDS = buildPhraseTable(
  (
    'decision,resolution,decree,circular,directive,order,ordinance,regulation,instruction,' +
    'nghị quyết,quyết định,nghị định,thông tư,chỉ thị,công văn,công điện,kết luận,luật số,thông báo'
  )
    .split(',')
    .map((kind) => [kind, true] as const),
);

const OTHER = 1;
const OPENS_KIND = 2;
const openings = new WordFacts(
  (word) => (KINDS.has(word.toLowerCase()) ? OPENS_KIND : OTHER),
  OTHER,
);

/** How far behind its first word the number of a document may stand: two words, "No", ".". */
const MOST_BEFORE = 4;

/** Documents named by their number: "Decision No. 12/QD-TTg", "Nghị quyết số 5-NQ/TW". Linear. */
export function findNumberedDocuments(reader: WordReader, language: string): Draft[] {
  const found: Draft[] = [];
  const { count, kind: kinds, word: numbers, words } = reader.tokens;
  const known = openings.of(words);
  let number = 0;
  for (let at = 0; at < count; at++) {
    while (number < count && (number <= at || kinds[number] !== KIND.NUMBER)) number++;
    if (number >= count) break;
    if (number - at > MOST_BEFORE) {
      at = number - MOST_BEFORE - 1;
      continue;
    }
    const own = numbers[at] ?? -1;
    if (own < 0) continue;
    const fact = known[own] ?? 0;
    if ((fact === 0 ? openings.ask(words, own) : fact) === OTHER) continue;
    const kind = reader.kind(at);
    if (kind !== KIND.CAP && kind !== KIND.LOWER) continue;
    const phrase = matchPhrase(KINDS, (offset) => reader.info(at + offset).lower);
    if (!phrase) continue;
    let next = at + phrase.words.length;
    const word = reader.info(next).lower;
    const marked = word === 'no' || word === 'số';
    if (marked) next++;
    if (marked && reader.mark(next) === 0x2e) next++;
    if (reader.kind(next) !== KIND.NUMBER || (!marked && reader.gap(next) !== 1)) continue;
    let last = next;
    while (last + 1 < count && last - next < 12 && reader.gap(last + 1) === 0) {
      const mark = reader.mark(last + 1);
      if (mark !== 0 && mark !== 0x2f && mark !== 0x2d) break;
      last++;
    }
    while (reader.kind(last) === KIND.PUNCT) last--;
    if (!marked && last === next && kind !== KIND.CAP) continue;
    found.push(newDraft(at, last, 'document', { rule: 'document-number', score: 0.9 }, language));
    at = last;
  }
  return found;
}
