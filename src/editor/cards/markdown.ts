/** Controls that reorder or hide text: a name must not be able to disguise what stands around it. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const WHITE_SPACE = /[\s\u0000-\u001f\u007f-\u009f]+/g;
const PUNCTUATION = /[\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e]/g;

/**
 * Makes any text a plain phrase inside Markdown: no emphasis, links, images, HTML, lists, headings,
 * autolinks or `$(icon)` can come of it. Every ASCII punctuation mark becomes a numeric character
 * reference, which Markdown and the icon syntax never read as structure. White space is collapsed
 * and the ends are trimmed, so the result may stand anywhere in a line.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(WHITE_SPACE, ' ')
    .trim()
    .replace(PUNCTUATION, (mark) => `&#${String(mark.charCodeAt(0))};`);
}

/** A text for labels that render `$(icon)` but not Markdown (quick picks, tree messages). */
export function escapeIcons(text: string): string {
  return text.replace(INVISIBLE, '').replace(WHITE_SPACE, ' ').replaceAll('$(', '$\u2060(');
}

/** What a command in a link may be given: never a text out of an article. */
export type LinkArgument = string | number;

/**
 * A Markdown link that runs a command. `label` must be Markdown already (see {@link escapeMarkdown});
 * `title` is plain text for the tooltip.
 */
export function commandLink(
  label: string,
  command: string,
  args: readonly LinkArgument[],
  title: string,
): string {
  const query = encodeURIComponent(JSON.stringify(args)).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `[${label}](command:${command}?${query} "${escapeMarkdown(title)}")`;
}

/** Shortens a text to about `length` code units at a word's end, without cutting a character. */
export function shorten(text: string, length: number): string {
  const line = text.replace(WHITE_SPACE, ' ').trim();
  if (line.length <= length) return line;
  let end = length - 1;
  const space = line.lastIndexOf(' ', end);
  if (space > length * 0.6) end = space;
  else if ((line.charCodeAt(end) & 0xfc00) === 0xdc00) end -= 1;
  return `${line.slice(0, end).trimEnd()}…`;
}
