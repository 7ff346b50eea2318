import type { Paragraph, SourceText } from '../text/sourceText';

/** Lines of an article that are looked at for its first sentence. */
const LOOKED_AT = 14;
/** Shortest paragraph that tells the news itself, in UTF-16 units: with and without spaces between words. */
const SHORTEST_LEAD = 70;
const SHORTEST_LEAD_UNSPACED = 28;

/**
 * The paragraphs of a source, with the article's lines above its first sentence taken for headlines and
 * that sentence's paragraph for its lead. A page may put the name of a section, a standfirst or who wrote
 * it where a headline or lead is looked for by the line alone. Looks at the first lines only; gives
 * back the same list where nothing changes.
 */
export function newsParts({ text, paragraphs }: SourceText): readonly Paragraph[] {
  const above: number[] = [];
  for (let p = 0; p < paragraphs.length && above.length < LOOKED_AT; p++) {
    const paragraph = paragraphs[p];
    if (paragraph?.zone !== 0 || paragraph.furniture !== undefined) continue;
    const { part } = paragraph;
    if (part !== 'headline' && part !== 'lead' && part !== 'body') continue;
    if (!tellsNews(text, paragraph)) {
      above.push(p);
      continue;
    }
    if (above.length === 0) return paragraphs;
    if (part === 'lead' && above.every((at) => paragraphs[at]?.part === 'headline')) {
      return paragraphs;
    }
    const changed = [...paragraphs];
    for (const at of above) {
      const line = paragraphs[at];
      if (line) changed[at] = { ...line, part: 'headline' };
    }
    changed[p] = { ...paragraph, part: 'lead' };
    return changed;
  }
  return paragraphs;
}

/** Whether a paragraph is a sentence or more, and not a title of any kind. */
function tellsNews(text: string, { start, end, language, part }: Paragraph): boolean {
  if (part === 'headline') return false;
  const unspaced = language.startsWith('zh') || language.startsWith('ja');
  if (end - start < (unspaced ? SHORTEST_LEAD_UNSPACED : SHORTEST_LEAD)) return false;
  return /[.。!！…](?:["”»」』’)）]*)\s*$/u.test(text.slice(Math.max(start, end - 6), end));
}
