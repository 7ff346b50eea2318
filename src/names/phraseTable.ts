/** Phrases by their first word, the longest first. Words are in lower case. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Builds a table from phrases whose words are joined by one space. */
export function buildPhraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const list = table.get(first);
    if (list) list.push({ words, value });
    else table.set(first, [{ words, value }]);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase whose words are `wordAt(0)`, `wordAt(1)` …; undefined where none starts. */
export function matchPhrase<T>(
  table: PhraseTable<T>,
  wordAt: (offset: number) => string,
): Phrase<T> | undefined {
  const list = table.get(wordAt(0));
  if (!list) return undefined;
  return list.find(({ words }) =>
    words.every((word, offset) => offset === 0 || word === wordAt(offset)),
  );
}
