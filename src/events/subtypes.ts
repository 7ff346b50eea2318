import { SUBTYPES } from './subtypesData';

interface Subtypes {
  /** Types of events that a subtype is one of. */
  readonly types: ReadonlyMap<string, ReadonlySet<string>>;
  /** The words of all of them by their first character, longer ones first. */
  readonly words: ReadonlyMap<string, readonly Word[]>;
}

interface Word {
  readonly text: string;
  readonly ids: readonly string[];
  readonly endsWell: (text: string, end: number) => boolean;
  /** Begins where no letter stands before it. */
  readonly alone: boolean;
}

let read: Subtypes | undefined;

function subtypes(): Subtypes {
  if (read) return read;
  const types = new Map<string, ReadonlySet<string>>();
  const idsOf = new Map<string, string[]>();
  const words: Word[] = [];
  for (const row of SUBTYPES.trim().split('\n')) {
    const [id = '', of = '', ...columns] = row.split('|').map((cell) => cell.trim());
    types.set(id, new Set(of.split(', ')));
    columns.forEach((column, language) => {
      for (const text of column.split(', ')) {
        const ids = idsOf.get(text) ?? [];
        ids.push(id);
        idsOf.set(text, ids);
        words.push({
          text,
          ids,
          alone: language < CHINESE,
          endsWell: ENDS[language] ?? endsAnywhere,
        });
      }
    });
  }
  words.sort((a, b) => b.text.length - a.text.length);
  const byFirst = new Map<string, Word[]>();
  for (const word of words) {
    const first = word.text.charAt(0);
    const list = byFirst.get(first);
    if (list) list.push(word);
    else byFirst.set(first, [word]);
  }
  return (read = { types, words: byFirst });
}

const CHINESE = 2;
/** An English word may have so many letters more: "arrested". */
const ENDING = 4;

/** Where a word of each column of the table may end: English, Vietnamese, Chinese. */
const ENDS = [
  (text: string, end: number) => lettersFrom(text, end) <= ENDING,
  (text: string, end: number) => lettersFrom(text, end) === 0,
  endsAnywhere,
];

function endsAnywhere(): boolean {
  return true;
}

/** How many letters stand at a place of a text; at most five are counted. */
function lettersFrom(text: string, from: number): number {
  let count = 0;
  for (const char of text.slice(from, from + 2 * (ENDING + 1))) {
    if (count > ENDING || !LETTER.test(char)) break;
    count += 1;
  }
  return count;
}

const LETTER = /^\p{L}/u;
const LETTER_LAST = /\p{L}$/u;

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
  const { types, words } = subtypes();
  const found = new Set<string>();
  const lower = text.toLowerCase();
  for (let at = 0; at < lower.length;) {
    const word = words
      .get(lower.charAt(at))
      ?.find(
        (each) =>
          lower.startsWith(each.text, at) &&
          !(each.alone && LETTER_LAST.test(lower.slice(Math.max(0, at - 2), at))) &&
          each.endsWell(lower, at + each.text.length),
      );
    for (const id of word?.ids ?? []) if (types.get(id)?.has(type) === true) found.add(id);
    at += word?.text.length ?? 1;
  }
  return [...found];
}
