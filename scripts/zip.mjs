// Reads and rewrites zip files (PKWARE APPNOTE 4.3.7, 4.3.12 and 4.3.16; no zip64).
import { deflateAsync } from '@gfx/zopfli';
import fs from 'node:fs';
import zlib from 'node:zlib';

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const DEFLATED = 8;
/** Rounds of Zopfli: twice as many gain 0.3 kB. */
const ROUNDS = 15;
/** Most parts that data are packed in, each by codes of its own: tables are of many kinds. */
const PARTS = 120;

/**
 * @typedef {object} Entry
 * @property {string} name
 * @property {Buffer} header its line in the zip file's list of contents
 * @property {number} offset where its own header begins
 * @property {number} size of its data in the file, in bytes
 */

/** Where the list of contents ends. Throws where the file is not a zip file. */
function findEnd(bytes, file) {
  let end = bytes.length - END_SIZE;
  while (end >= 0 && bytes.readUInt32LE(end) !== END_SIGNATURE) end -= 1;
  if (end < 0) throw new Error(`${file} is not a zip file`);
  return end;
}

/** @returns {Entry[]} */
function readEntries(bytes, file) {
  const end = findEnd(bytes, file);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries = [];
  for (let entry = 0; entry < count; entry += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Error(`${file} is damaged`);
    const nameLength = bytes.readUInt16LE(at + 28);
    const length =
      ENTRY_SIZE + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    entries.push({
      name: bytes.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
      header: Buffer.from(bytes.subarray(at, at + length)),
      offset: bytes.readUInt32LE(at + 42),
      size: bytes.readUInt32LE(at + 20),
    });
    at += length;
  }
  return entries;
}

/** The names in a zip file, in its order. Throws where the file is not a zip file. */
export function listZip(file) {
  return readEntries(fs.readFileSync(file), file).map(({ name }) => name);
}

/** Writes a zip file anew with its entries packed as tightly as deflate can (Zopfli). */
export async function tightenZip(file) {
  const bytes = fs.readFileSync(file);
  const entries = readEntries(bytes, file);
  const parts = [];
  let offset = 0;
  const write = (part) => {
    parts.push(part);
    offset += part.length;
  };
  for (const { header, offset: from, size } of entries) {
    const start = from + LOCAL_SIZE + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28);
    const local = Buffer.from(bytes.subarray(from, start));
    let data = bytes.subarray(start, start + size);
    if (header.readUInt16LE(10) === DEFLATED) {
      const packed = await deflateAsync(zlib.inflateRawSync(data), {
        numiterations: ROUNDS,
        blocksplittingmax: PARTS,
      });
      if (packed.length < data.length) data = Buffer.from(packed);
    }
    // Sizes and check sum go into the entry's own header: no descriptor follows its data.
    local.writeUInt16LE(local.readUInt16LE(6) & ~8, 6);
    header.writeUInt16LE(header.readUInt16LE(8) & ~8, 8);
    header.writeUInt32LE(data.length, 20);
    header.writeUInt32LE(offset, 42);
    header.copy(local, 14, 16, 28);
    write(local);
    write(data);
  }
  const list = offset;
  for (const { header } of entries) write(header);
  const end = Buffer.from(bytes.subarray(findEnd(bytes, file)));
  end.writeUInt32LE(offset - list, 12);
  end.writeUInt32LE(list, 16);
  write(end);
  fs.writeFileSync(file, Buffer.concat(parts));
}
