import { JAPANESE_TRANSITIONS, JAPANESE_WEIGHTS } from '../../names/japaneseWeightsData';
import { JAPANESE_TITLES } from '../../names/japaneseWords';
import { lookUpPlace } from '../../names/gazetteer';
import type { Paragraph } from '../../text/sourceText';
import type { Candidate, RoleCandidate } from '../candidate';
import type { EntityType, Evidence, Name } from '../recognition';
import { readLatinGloss } from './glosses';
import { FEATURES, japaneseFeatures } from './japaneseFeatures';
import { LABELS, tagSequence } from './tagSequence';
import type { TaggerWeights } from './tagSequence';

let weights: TaggerWeights | undefined;

function japaneseWeights(): TaggerWeights {
  const read = (written: string): Int8Array => {
    const table = new Int8Array(written.length);
    for (let i = 0; i < table.length; i++) table[i] = written.charCodeAt(i) - 79;
    return table;
  };
  weights ??= { features: read(JAPANESE_WEIGHTS), transitions: read(JAPANESE_TRANSITIONS) };
  return weights;
}

const TITLES = new Set(JAPANESE_TITLES);
const LONGEST_TITLE = Math.max(...JAPANESE_TITLES.map((title) => title.length));

const HONORIFICS = [
  'さん',
  'さま',
  'ちゃん',
  '選手',
  '監督',
  '首相',
  '議員',
  '教授',
  '容疑者',
  '被告',
  '様',
  '氏',
  '君',
];

/** The end of a person's name without an honorific that was taken for part of it; 足利氏 is a clan. */
function withoutHonorific(text: string, start: number, end: number): number {
  for (const honorific of HONORIFICS) {
    const stop = end - honorific.length;
    const least = honorific === '氏' || honorific === '君' ? 3 : 2;
    if (stop - start >= least && text.startsWith(honorific, stop)) return stop;
  }
  return end;
}

/** The title that stands right after a name, or right before it. */
function readTitle(text: string, start: number, end: number): RoleCandidate | undefined {
  for (let size = LONGEST_TITLE; size > 0; size--) {
    for (const from of [end, start - size]) {
      const title = text.slice(from, from + size);
      if (from < 0 || title.length !== size || !TITLES.has(title)) continue;
      const former = text.charAt(from - 1) === '前' || text.charAt(from - 1) === '元';
      return { start: from, end: from + size, title, organisation: undefined, former };
    }
  }
  return undefined;
}

/**
 * Names in a Japanese paragraph: characters are labelled by a linear model (averaged perceptron,
 * Viterbi) over characters, scripts, and tables of surnames, places, titles and endings. Candidates
 * are in text order. Linear.
 */
export function recogniseJapanese(text: string, paragraph: Paragraph): Candidate[] {
  const { start, end, language } = paragraph;
  const tags = tagSequence(
    japaneseFeatures(text, start, end),
    end - start,
    FEATURES,
    japaneseWeights(),
  );
  const out: Candidate[] = [];
  let i = 0;
  while (i < tags.length) {
    const tag = tags[i] ?? 0;
    let to = i + 1;
    if (tag % 2 === 1) while (tags[to] === tag + 1) to++;
    const from = i;
    i = to;
    const type: EntityType | undefined = LABELS[tag]?.slice(2);
    if (tag % 2 === 0 || type === undefined || type === 'other') continue;
    const stop = type === 'person' ? withoutHonorific(text, start + from, start + to) : start + to;
    addName(text, start + from, stop, type, language, out);
    const last = out.at(-1);
    if (last !== undefined) while (i < tags.length && start + i < last.end) i++;
  }
  return out;
}

function addName(
  text: string,
  start: number,
  end: number,
  type: EntityType,
  language: string,
  out: Candidate[],
): void {
  const name = text.slice(start, end);
  const person = type === 'person';
  const role = person ? readTitle(text, start, end) : undefined;
  const gloss = readLatinGloss(text, end, person);
  const known = type === 'place' && lookUpPlace(name).length > 0;
  const evidence: Evidence[] = [
    role !== undefined
      ? { rule: 'title-beside-name', detail: role.title, score: 0.85 }
      : known
        ? { rule: 'known-place', detail: name, score: 0.9 }
        : { rule: 'learned-from-examples', score: 0.6 },
  ];
  const glosses: Name[] = gloss === undefined ? [] : [gloss.name];
  const candidate: Candidate = {
    start,
    end,
    type,
    confidence: evidence[0]?.score ?? 0.6,
    evidence,
    language,
    glosses,
    roles: role === undefined ? [] : [role],
    within: undefined,
    registered: undefined,
  };
  out.push(candidate);
  if (gloss === undefined) return;
  out.push({
    ...candidate,
    start: gloss.start,
    end: gloss.end,
    confidence: 0.9,
    evidence: [{ rule: 'gloss-in-brackets', detail: name, score: 0.9 }],
    glosses: [{ text: name, language, kind: 'gloss' }],
    roles: [],
  });
}
