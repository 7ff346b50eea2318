/** What the YAML block at the head of a Markdown text says of it. */
export interface FrontMatter {
  readonly title?: string;
  /** EDTF: a day, a month or a year. */
  readonly published?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly url?: string;
}

/** Under which keys each stands, in small letters: those of the usual site generators and note keepers. */
const KEYS: ReadonlyMap<string, keyof FrontMatter> = new Map([
  ['title', 'title'],
  ['date', 'published'],
  ['published', 'published'],
  ['publishdate', 'published'],
  ['pubdate', 'published'],
  ['created', 'published'],
  ['lang', 'language'],
  ['language', 'language'],
  ['url', 'url'],
  ['link', 'url'],
  ['source', 'url'],
]);
/** No block is longer, in UTF-16 units: the search for its end is bounded. */
const LONGEST = 20_000;

/** Where the block ends, behind its last line; 0 where a text begins with none. */
export function endOfFrontMatter(text: string): number {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', from)) return 0;
  const head = text.slice(from, from + LONGEST);
  const opening = /^---[ \t]*\r?\n/.exec(head);
  const closing = opening && /^(?:---|\.\.\.)[ \t]*\r?$/m.exec(head.slice(opening[0].length));
  // A rule across the page is no block: that begins with a key.
  const isBlock = closing && /^[\w-]{1,40}:(?:\s|$)/.test(head.slice(opening[0].length));
  return isBlock ? from + opening[0].length + closing.index + closing[0].length : 0;
}

/** Reads single-line values; what is nested or listed is left alone. Linear in the block. */
export function readFrontMatter(text: string): FrontMatter {
  const end = endOfFrontMatter(text);
  const found: { -readonly [Key in keyof FrontMatter]: FrontMatter[Key] } = {};
  if (end === 0) return found;
  for (const line of text.slice(0, end).split('\n')) {
    const colon = line.indexOf(':');
    const key = KEYS.get(line.slice(0, Math.max(colon, 0)).trim().toLowerCase());
    const value = key === undefined ? '' : unquote(line.slice(colon + 1).trim());
    if (key === undefined || value === '' || found[key] !== undefined) continue;
    const read = readValue(key, value);
    if (read !== undefined) found[key] = read;
  }
  return found;
}

function readValue(key: keyof FrontMatter, value: string): string | undefined {
  switch (key) {
    case 'title':
      return value;
    case 'published':
      return /^\d{4}(?:[-/.]\d{2}){0,2}(?![\d-])/.exec(value)?.[0].replace(/[/.]/g, '-');
    case 'language':
      return /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}$/.exec(value)?.[0];
    case 'url':
      return /^https?:\/\/\S+$/.exec(value)?.[0];
  }
}

/** A value without its quotation marks; one that is structure, or folded over lines, as none. */
function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value)?.[2];
  return quoted ?? (/^[[{|>&*!]/.test(value) ? '' : value);
}
