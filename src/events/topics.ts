import { isUnspaced, isWordUnit } from '../text/characters';
import type { Span } from '../text/span';
import { CONCEPTS } from './conceptsData';
import { TOPICS } from './topicsData';
import { inflectEnglish } from './triggers/english';

interface Phrase {
  readonly text: string;
  readonly topic: string;
}

type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** Tables by the column of their language; {@link ALL} are the words of every language. */
type Columns = Map<number, Phrases>;
const ALL = -1;

const topicTables: Columns = new Map<number, Phrases>();
const conceptTables: Columns = new Map<number, Phrases>();

/** "Than" is coal in Vietnamese, "loan" a part of Taiwan's name: each language has its own words. */
function columnOf(language: string): number {
  if (language === 'en') return 0;
  if (language === 'vi') return 1;
  return language.startsWith('zh') ? 2 : ALL;
}

function phrases(language: string): Phrases {
  const column = columnOf(language);
  let table = topicTables.get(column);
  if (!table) {
    const rows = TOPICS.trim().split('\n');
    table = tableOf(column, rows, (row) => {
      const [topic = '', ...columns] = row.split('|').map((cell) => cell.trim());
      return { topic, columns: columns.map((cell) => cell.split(',')) };
    });
    topicTables.set(column, table);
  }
  return table;
}

function concepts(language: string): Phrases {
  const column = columnOf(language);
  let table = conceptTables.get(column);
  if (!table) {
    const rows = CONCEPTS.trim().split('\n');
    const subjects = phrases(language);
    const isSubject = (text: string): boolean =>
      subjects.get(headOf(text, 0))?.some((phrase) => phrase.text === text) === true;
    table = tableOf(column, rows, (row, index) => {
      // A comma stands between phrases, and between two irregular pasts.
      const [english = [], ...columns] = row.split('|').map((cell) => cell.trim().split(', '));
      const forms = english.flatMap((verb) => inflectEnglish(verb).map(({ text }) => text));
      // One word is counted once.
      const own = [forms, ...columns].map((texts) => texts.filter((text) => !isSubject(text)));
      return { topic: `+${String(index)}`, columns: own };
    });
    conceptTables.set(column, table);
  }
  return table;
}

function tableOf(
  column: number,
  rows: readonly string[],
  read: (row: string, index: number) => { topic: string; columns: readonly string[][] },
): Phrases {
  const table = new Map<string, Phrase[]>();
  for (const [index, row] of rows.entries()) {
    const { topic, columns } = read(row, index);
    const texts = column === ALL ? columns.flat() : (columns[column] ?? []);
    for (const text of texts) {
      const phrase = { text: text.trim(), topic };
      if (phrase.text !== '') addPhrase(table, phrase);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.text.length - a.text.length);
  return table;
}

function addPhrase(table: Map<string, Phrase[]>, phrase: Phrase): void {
  const head = headOf(phrase.text, 0);
  const list = table.get(head);
  if (list) list.push(phrase);
  else table.set(head, [phrase]);
}

function headOf(text: string, start: number): string {
  if (isUnspaced(text.charCodeAt(start))) return text.charAt(start);
  let end = start;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
  return text.slice(start, Math.max(end, start + 1));
}

/**
 * What a stretch of text is about: subjects of the topic table, the same in every language. At
 * most the first 400 UTF-16 units are read.
 */
export function topicsOf(text: string, span: Span, language: string): string[] {
  return lookUp(text, span, phrases(language));
}

/** The everyday words of a stretch of text, as `+17`: the same in every language. Read as {@link topicsOf}. */
export function conceptsOf(text: string, span: Span, language: string): string[] {
  return lookUp(text, span, concepts(language));
}

function lookUp(text: string, span: Span, table: Phrases): string[] {
  const found = new Set<string>();
  const lower = text.slice(span.start, Math.min(span.end, span.start + 400)).toLowerCase();
  let at = 0;
  while (at < lower.length) {
    const code = lower.charCodeAt(at);
    const unspaced = isUnspaced(code);
    if (!unspaced && !isWordUnit(code)) {
      at++;
      continue;
    }
    const head = headOf(lower, at);
    let next = at + head.length;
    let known = '';
    for (const { text: phrase, topic } of table.get(head) ?? []) {
      // What two rows give is of both.
      if (known !== '' && phrase !== known) continue;
      const stop = at + phrase.length;
      if (!lower.startsWith(phrase, at)) continue;
      if (!unspaced && stop < lower.length && isWordUnit(lower.charCodeAt(stop))) continue;
      found.add(topic);
      known = phrase;
      next = stop;
    }
    at = next;
  }
  return [...found];
}

/** Letters by which forms of one word are told to be one: orders, ordered. */
const STEM = 5;

/**
 * Words of a stretch of text as numbers, for comparing passages of one language: words of four
 * letters or more by how they begin, pairs of neighbouring syllables in Vietnamese, whose words are mostly two, and of
 * neighbouring characters in scripts without spaces.
 */
export function wordsOf(text: string, span: Span, language: string): number[] {
  const words = new Set<number>();
  const syllables = language === 'vi';
  const end = Math.min(span.end, span.start + 300);
  let hash = 0;
  let length = 0;
  let before = 0;
  for (let at = span.start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0;
    if (isUnspaced(code)) {
      const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
      if (isUnspaced(next)) words.add(code * 65536 + next);
    } else if (isWordUnit(code)) {
      if (syllables || length < STEM) hash = (Math.imul(hash, 31) + (code | 0x20)) >>> 0;
      length++;
      continue;
    }
    if (syllables) {
      if (length > 0 && before !== 0) words.add((Math.imul(before, 1_000_003) + hash) >>> 0);
      if (length > 0) before = hash;
      if (code !== 0x20) before = 0;
    } else if (length >= 4) words.add(hash);
    hash = 0;
    length = 0;
  }
  return [...words];
}
