import { Pacer } from '../pacer';
import { keyOfLine, writeCacheLine } from './cacheLine';

const NEWLINE = 10;
/** From so many bytes on a part is full: what is more would be copied and written in one long task. */
const PART = 4 * 1024 * 1024;

/** The lines of a cache file in parts, at least one; what is more than `most` bytes is left out. */
export async function* partsOf(
  entries: Iterable<readonly [string, Uint8Array]>,
  most: number,
): AsyncIterable<Uint8Array> {
  const pacer = new Pacer();
  let lines: Uint8Array[] = [];
  let size = 0;
  let all = 0;
  const take = (): Uint8Array => {
    const part = new Uint8Array(size);
    let at = 0;
    for (const line of lines) {
      part.set(line, at);
      at += line.length;
      part[at++] = NEWLINE;
    }
    lines = [];
    size = 0;
    return part;
  };
  for (const [key, bytes] of entries) {
    all += bytes.length;
    if (all > most) break;
    const line = writeCacheLine(key, bytes);
    lines.push(line);
    size += line.length + 1;
    await pacer.breathe();
    if (size >= PART) yield take();
  }
  if (all === 0 || size > 0) yield take();
}

/** Puts the lines of a part into a map, by key. */
export async function takeLines(part: Uint8Array, lines: Map<string, Uint8Array>): Promise<void> {
  const pacer = new Pacer();
  for (let from = 0; from < part.length;) {
    const end = part.indexOf(NEWLINE, from);
    const to = end < 0 ? part.length : end;
    const line = part.subarray(from, to);
    lines.set(keyOfLine(line), line);
    from = to + 1;
    await pacer.breathe();
  }
}
