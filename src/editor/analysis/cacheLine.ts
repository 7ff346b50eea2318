const SPACE = 0x20;
/** No key and no checksum is as long. */
const LONGEST = 128;

/** Bytes as one line: a key, a checksum and the bytes. The key is plain ASCII without spaces. */
export function writeCacheLine(key: string, bytes: Uint8Array): Uint8Array {
  const head = new TextEncoder().encode(`${key} ${checksum(bytes)} `);
  const line = new Uint8Array(head.length + bytes.length);
  line.set(head);
  line.set(bytes, head.length);
  return line;
}

/** The key that a line begins with. */
export function keyOfLine(line: Uint8Array): string {
  return ascii(line, 0, Math.max(0, line.indexOf(SPACE)));
}

/** The bytes in a line; `undefined` where the line is another's, cut off or damaged. */
export function readCacheLine(line: Uint8Array, key: string): Uint8Array | undefined {
  const to = line.indexOf(SPACE, key.length + 1);
  if (to < 0 || ascii(line, 0, key.length + 1) !== `${key} `) return undefined;
  const bytes = line.subarray(to + 1);
  return ascii(line, key.length + 1, to) === checksum(bytes) ? bytes : undefined;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, Math.min(to, from + LONGEST)));
}

/** Two sums of the bytes in the manner of FNV-1a, four at a time, with different bases: enough against bits that flip. */
function checksum(bytes: Uint8Array): string {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let first = 0x811c9dc5 ^ bytes.length;
  let second = 0x1000193;
  const add = (word: number): void => {
    first = Math.imul(first ^ word, 0x01000193);
    second = Math.imul(second ^ word, 0x85ebca6b) ^ (second >>> 13);
  };
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) add(words.getInt32(at, true));
  for (; at < bytes.length; at++) add(bytes[at] ?? 0);
  return `${(first >>> 0).toString(36)}${(second >>> 0).toString(36)}`;
}
