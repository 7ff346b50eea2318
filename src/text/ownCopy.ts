/**
 * The same text in memory of its own: a string that was cut out of a long one keeps all of that in memory. For
 * short texts that are kept for long.
 */
export function ownCopy(text: string): string {
  // Shorter ones are always copied.
  if (text.length < 13) return text;
  const codes = new Array<number>(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return String.fromCharCode(...codes);
}
