import { Pacer } from '../pacer';
import { keyOfLine, writeCacheLine } from './cacheLine';

/** Bytes before each line that tell its length. */
const HEAD = 4;
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
    const heads = new DataView(part.buffer);
    let at = 0;
    for (const line of lines) {
      heads.setUint32(at, line.length);
      part.set(line, at + HEAD);
      at += HEAD + line.length;
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
    size += HEAD + line.length;
    await pacer.breathe();
    if (size >= PART) yield take();
  }
  if (all === 0 || size > 0) yield take();
}

/** Takes lines by key: a map, or who does something else with them. */
export interface LineTaker {
  set(key: string, line: Uint8Array): unknown;
}

/** Puts the lines of a part into a map, by key; what follows a length that can't be is left out. */
export async function takeLines(part: Uint8Array, lines: LineTaker): Promise<void> {
  const pacer = new Pacer();
  const heads = new DataView(part.buffer, part.byteOffset, part.length);
  for (let at = 0; at + HEAD <= part.length;) {
    const from = at + HEAD;
    at = from + heads.getUint32(at);
    if (at > part.length) break;
    const line = part.subarray(from, at);
    lines.set(keyOfLine(line), line);
    await pacer.breathe();
  }
}
