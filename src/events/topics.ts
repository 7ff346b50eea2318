import { isUnspaced, isWordUnit } from '../text/characters';
import type { Span } from '../text/span';
import { TOPICS } from './topicsData';

interface Phrase {
  readonly text: string;
  readonly topic: string;
}

let byHead: Map<string, Phrase[]> | undefined;

function phrases(): Map<string, Phrase[]> {
  if (byHead) return byHead;
  byHead = new Map();
  for (const row of TOPICS.trim().split('\n')) {
    const [topic = '', ...columns] = row.split('|').map((cell) => cell.trim());
    for (const text of columns.flatMap((column) => column.split(','))) {
      const phrase = { text: text.trim(), topic };
      if (phrase.text === '') continue;
      const head = headOf(phrase.text, 0);
      const list = byHead.get(head);
      if (list) list.push(phrase);
      else byHead.set(head, [phrase]);
    }
  }
  for (const list of byHead.values()) list.sort((a, b) => b.text.length - a.text.length);
  return byHead;
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
export function topicsOf(text: string, span: Span): string[] {
  const table = phrases();
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
    for (const { text: phrase, topic } of table.get(head) ?? []) {
      const stop = at + phrase.length;
      if (!lower.startsWith(phrase, at)) continue;
      if (!unspaced && stop < lower.length && isWordUnit(lower.charCodeAt(stop))) continue;
      found.add(topic);
      next = stop;
      break;
    }
    at = next;
  }
  return [...found];
}

/**
 * Words of a stretch of text as numbers, for comparing passages of one language: words of four
 * letters or more, and pairs of neighbouring characters in scripts without spaces.
 */
export function wordsOf(text: string, span: Span): number[] {
  const words = new Set<number>();
  const end = Math.min(span.end, span.start + 300);
  let hash = 0;
  let length = 0;
  for (let at = span.start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0;
    if (isUnspaced(code)) {
      const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
      if (isUnspaced(next)) words.add(code * 65536 + next);
    } else if (isWordUnit(code)) {
      hash = (Math.imul(hash, 31) + (code | 0x20)) >>> 0;
      length++;
      continue;
    }
    if (length >= 4) words.add(hash);
    hash = 0;
    length = 0;
  }
  return [...words];
}
