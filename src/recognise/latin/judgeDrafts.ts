import * as WORD from '../../names/wordFlags';
import type { Draft, DraftType, Range } from './draft';
import { judge, weighName, type Odds } from './nameModel';
import * as KIND from './tokenKinds';
import type { WordReader } from './wordReader';

/** Rules that are surer than the model. */
const SURE_RULES = new Set(
  (
    'title-before-name country-government body-word company-ending company-word byline described ' +
    'acronym-gloss ampersand competition whole-name title-in-quotes small-letter-first credit ' +
    'known-place known-body shouted-name prison law-body route plays-match town-of-club'
  ).split(' '),
);

function ruleOf(draft: Draft): string {
  return draft.evidence[0]?.rule ?? '';
}

function isSure(draft: Draft): boolean {
  const thing = draft.type === 'system' || draft.type === 'document' || draft.type === 'programme';
  return thing || draft.language === 'vi' || SURE_RULES.has(ruleOf(draft));
}

/**
 * Types what the rules are not sure of: by a sure occurrence of the same name in the text, else by
 * the model, which judges all occurrences of a name together. Drafts that it takes for no name go.
 * `drafts` are in text order. Linear.
 */
export function judgeDrafts(
  reader: WordReader,
  ranges: readonly Range[],
  drafts: readonly Draft[],
): Draft[] {
  const settled = collectSure(reader, drafts);
  const sums = new Map<string, { odds: [number, number, number]; count: number }>();
  const keys: (string | undefined)[] = [];
  let at = 0;
  for (const draft of drafts) {
    while ((ranges[at]?.to ?? Infinity) <= draft.first) at++;
    const range = ranges[at];
    if (!range || isSure(draft)) {
      keys.push(undefined);
      continue;
    }
    const key = reader.slice(draft.first, draft.last);
    keys.push(key);
    if (settled.has(key)) continue;
    const odds = weighName(reader, draft, range.from, range.to);
    const sum = sums.get(key);
    if (!sum) sums.set(key, { odds: [...odds], count: 1 });
    else {
      for (const type of [0, 1, 2] as const) sum.odds[type] += odds[type];
      sum.count++;
    }
  }
  return drafts.filter((draft, index) => {
    const key = keys[index];
    if (key === undefined) return true;
    const type = settled.get(key);
    if (type !== undefined) {
      apply(draft, type, 0.85, { rule: 'same-name', detail: key });
      return true;
    }
    const sum = sums.get(key);
    if (!sum) return true;
    const [person, place, organisation] = sum.odds;
    const { count } = sum;
    const mean: Odds = [person / count, place / count, organisation / count];
    const judgement = judge(mean);
    if (judgement.type === undefined) {
      const rule = ruleOf(draft);
      return rule === 'head-word' || (rule === 'acronym' && judgement.none < 0.9);
    }
    apply(draft, judgement.type, judgement.probability, { rule: 'learned' });
    return true;
  });
}

function apply(
  draft: Draft,
  type: DraftType,
  score: number,
  evidence: { rule: string; detail?: string },
): void {
  const { rule, detail } = evidence;
  draft.evidence = [
    detail === undefined ? { rule, score } : { rule, detail, score },
    ...draft.evidence,
  ];
  draft.type = type;
  draft.confidence = score;
}

/** Names whose type a rule is sure of, with the short forms they may take. */
function collectSure(reader: WordReader, drafts: readonly Draft[]): Map<string, DraftType> {
  const settled = new Map<string, DraftType>();
  const surnames = new Set<string>();
  for (const { first, last, type } of drafts) {
    if (type === 'person' && first < last) surnames.add(reader.raw(last));
  }
  for (const draft of drafts) {
    if (!isSure(draft) || draft.type === 'unknown') continue;
    const { first, last, type } = draft;
    settled.set(reader.slice(first, last), type);
    if (first === last) continue;
    const short = type === 'person' ? last : first;
    if (type !== 'person' && type !== 'organisation') continue;
    const plain = WORD.COMMON | WORD.PLACE | WORD.DEMONYM | WORD.CITY | WORD.GIVEN;
    if (type === 'organisation' && (reader.flags(short) & plain) !== 0) continue;
    const two = reader.slice(last - 1, last);
    if (type === 'person' && last - first > 1 && isEastern(reader, first) && !settled.has(two))
      settled.set(two, type);
    if (reader.kind(short) !== KIND.CAP) continue;
    const key = reader.raw(short);
    // "Orbel said" is one of the Orbels, though there is an Orbel Holdings.
    if (type === 'organisation' && surnames.has(key)) continue;
    if (!settled.has(key)) settled.set(key, type);
  }
  addSurnames(reader, drafts, settled);
  return settled;
}

/**
 * Whole names of persons that no table knows, told by their last word, which stands alone elsewhere:
 * "Matéo Delcourt", then "Delcourt". Companies and places are called by their first word.
 */
function addSurnames(
  reader: WordReader,
  drafts: readonly Draft[],
  settled: Map<string, DraftType>,
): void {
  const alone = new Set<string>();
  for (const draft of drafts) {
    if (draft.first === draft.last && !isSure(draft)) alone.add(reader.raw(draft.first));
  }
  if (alone.size === 0) return;
  for (const draft of drafts) {
    const { first, last } = draft;
    if (first === last || last - first > 2 || isSure(draft)) continue;
    const surname = reader.raw(last);
    if (!alone.has(surname) || settled.has(surname)) continue;
    if (!isOddName(reader, first, last)) continue;
    settled.set(surname, 'person');
    settled.set(reader.slice(first, last), 'person');
  }
}

/** Whether all words of a name are capitalised and none is a common word, a place or a head. */
function isOddName(reader: WordReader, first: number, last: number): boolean {
  const known =
    WORD.COMMON |
    WORD.PLACE |
    WORD.DEMONYM |
    WORD.CITY |
    WORD.DIRECTION |
    WORD.ANY_HEAD |
    WORD.TITLE;
  for (let at = first; at <= last; at++) {
    if (reader.kind(at) !== KIND.CAP || (reader.flags(at) & known) !== 0) return false;
  }
  return true;
}

function isEastern(reader: WordReader, first: number): boolean {
  return (reader.flags(first) & WORD.VIETNAMESE_FAMILY) !== 0;
}
