import type { Analysis } from '../../corpus/analysis';

/**
 * An analysis as one line: its key, a checksum, and JSON without the text. Read again with
 * {@link readCacheLine}.
 */
export function writeCacheLine(key: string, analysis: Analysis): string {
  const { source, anchors } = analysis;
  const json = JSON.stringify({
    ...analysis,
    source: { ...source, text: '' },
    anchors: [...anchors],
  });
  return `${key} ${checksum(json)} ${json}`;
}

/** The analysis of `text` in a line; `undefined` where the line is another's, cut off or damaged. */
export function readCacheLine(line: string, key: string, text: string): Analysis | undefined {
  if (!line.startsWith(`${key} `)) return undefined;
  const from = key.length + 1;
  const to = line.indexOf(' ', from);
  const json = line.slice(to + 1);
  if (to < 0 || line.slice(from, to) !== checksum(json)) return undefined;
  try {
    const read = JSON.parse(json) as Omit<Analysis, 'anchors'> & {
      readonly anchors: readonly (readonly [number, never])[];
    };
    return { ...read, source: { ...read.source, text }, anchors: new Map(read.anchors) };
  } catch {
    return undefined;
  }
}

/** Two FNV-1a sums of the code units, with different bases: enough against bits that flip. */
function checksum(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x1000193;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b) ^ (second >>> 13);
  }
  return `${(first >>> 0).toString(36)}${(second >>> 0).toString(36)}`;
}
