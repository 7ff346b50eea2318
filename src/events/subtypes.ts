import { SUBTYPES } from './subtypesData';

interface Subtypes {
  /** Types of events that a subtype is one of. */
  readonly types: ReadonlyMap<string, ReadonlySet<string>>;
  /** The words of all of them, longer ones first. */
  readonly words: RegExp;
  readonly byWord: ReadonlyMap<string, readonly string[]>;
}

let read: Subtypes | undefined;

function subtypes(): Subtypes {
  if (read) return read;
  const types = new Map<string, ReadonlySet<string>>();
  const byWord = new Map<string, string[]>();
  const patterns: { readonly word: string; readonly pattern: string }[] = [];
  for (const row of SUBTYPES.trim().split('\n')) {
    const [id = '', of = '', ...columns] = row.split('|').map((cell) => cell.trim());
    types.set(id, new Set(of.split(', ')));
    columns.forEach((column, language) => {
      for (const word of column.split(', ')) {
        const known = byWord.get(word);
        if (known) known.push(id);
        else byWord.set(word, [id]);
        patterns.push({ word, pattern: [english, vietnamese, chinese][language]?.(word) ?? word });
      }
    });
  }
  patterns.sort((a, b) => b.word.length - a.word.length);
  const words = new RegExp(patterns.map(({ pattern }) => pattern).join('|'), 'gu');
  return (read = { types, words, byWord });
}

const english = (word: string) => `(?<!\\p{L})${word}(?=\\p{L}{0,4}(?!\\p{L}))`;
const vietnamese = (word: string) => `(?<!\\p{L})${word}(?!\\p{L})`;
const chinese = (word: string) => word;

/** Ids of all subtypes, which are their English names. */
export function subtypeIds(): string[] {
  return [...subtypes().types.keys()];
}

/**
 * What an event of a type is more closely, by the words of a text, in the order in which they stand:
 * `['earthquake']`. In any of the languages of the table.
 */
export function subtypesOf(type: string, text: string): readonly string[] {
  if (text.length > LONGEST_TRIGGER) return readSubtypes(type, text);
  const key = `${type} ${text}`;
  let known = remembered.get(key);
  if (!known) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, (known = readSubtypes(type, text)));
  }
  return known;
}

/** Words that tell of an event are few: what they say is looked up once. */
const remembered = new Map<string, readonly string[]>();
const LONGEST_TRIGGER = 30;
const MOST_REMEMBERED = 5000;

function readSubtypes(type: string, text: string): string[] {
  const { types, words, byWord } = subtypes();
  const found = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(words)) {
    for (const id of byWord.get(word) ?? []) {
      if (types.get(id)?.has(type) === true) found.add(id);
    }
  }
  return [...found];
}
