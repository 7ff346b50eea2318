import { ownCopy } from '../../text/ownCopy';

/** What JSON can say, `undefined` besides. */
export type Plain =
  | undefined
  | null
  | boolean
  | number
  | string
  | readonly Plain[]
  | { readonly [key: string]: Plain };

const UNDEFINED = 0;
const NULL = 1;
const TRUE = 2;
const FALSE = 3;
const POSITIVE = 4;
const NEGATIVE = 5;
const FRACTION = 6;
const SHARED_STRING = 7;
const OWN_STRING = 8;
const OWN_WIDE_STRING = 9;
const ARRAY = 10;
const OBJECT = 11;
/** From here on a byte is a whole number of its own: 0 to 127. */
const SMALL = 128;

/** Longer strings are hardly ever met twice. */
const LONGEST_SHARED = 40;
/** Room for bytes, at least. */
const SMALLEST_ROOM = 1 << 14;
/** Numbers from here on are written as fractions are: bit operations end there. */
const LARGE = 2 ** 31;

/** Things by number, each once. */
class Numbered<T> {
  readonly #numbers = new Map<T, number>();
  readonly things: T[];

  /** `things`: those that {@link get} is to find; none gets a number besides then. */
  constructor(things: readonly T[] = []) {
    this.things = [...things];
  }

  /** `own`: what is kept of a thing that is new. */
  numberOf(thing: T, own: (thing: T) => T = (same) => same): number {
    let number = this.#numbers.get(thing);
    if (number === undefined) {
      const kept = own(thing);
      this.#numbers.set(kept, (number = this.things.length));
      this.things.push(kept);
    }
    return number;
  }

  get(number: number): T {
    const thing = this.things[number];
    if (thing === undefined) throw new RangeError(`nothing has the number ${number}`);
    return thing;
  }
}

/** What values that were packed have in common; JSON can say it. */
export interface PackerTables {
  readonly strings: readonly string[];
  readonly fractions: readonly number[];
  /** Names of the properties of objects. */
  readonly keys: readonly (readonly string[])[];
}

/**
 * Packs plain values into bytes, a twelfth of what they take as objects. What values have in common
 * (strings, names of properties, fractions) is kept once, in the packer: only the packer that packed
 * something can unpack it, or one that is made with its tables and packs nothing itself. Properties keep their order, and their names hold no line breaks; one that
 * is `undefined` stays.
 */
export class ValuePacker {
  readonly #strings: Numbered<string>;
  readonly #fractions: Numbered<number>;
  /** Names of the properties of objects, as one string and apart. */
  readonly #shapes = new Numbered<string>();
  readonly #keys: (readonly string[])[];
  #bytes = new Uint8Array(0);
  #at = 0;

  /** `tables`: those of the packer that packed what this one unpacks. */
  constructor({ strings = [], fractions = [], keys = [] }: Partial<PackerTables> = {}) {
    this.#strings = new Numbered(strings);
    this.#fractions = new Numbered(fractions);
    this.#keys = [...keys];
  }

  /** With them another packer unpacks what this one packed so far. */
  get tables(): PackerTables {
    return {
      strings: this.#strings.things,
      fractions: this.#fractions.things,
      keys: this.#keys,
    };
  }

  /** The bytes of a list of values, each of which can be unpacked alone; at most 255. */
  pack(values: readonly Plain[]): Uint8Array {
    this.#at = 0;
    const lengths = values.map((value) => {
      const from = this.#at;
      this.#write(value);
      return this.#at - from;
    });
    const end = this.#at;
    for (const length of lengths) this.#writeNumber(length);
    const packed = new Uint8Array(1 + this.#at);
    packed[0] = values.length;
    packed.set(this.#bytes.subarray(end, this.#at), 1);
    packed.set(this.#bytes.subarray(0, end), 1 + this.#at - end);
    return packed;
  }

  /** The value at an index of the list that was packed. */
  unpack(packed: Uint8Array, index: number): Plain {
    const reader = new Reader(packed, 1);
    let skipped = 0;
    const count = packed[0] ?? 0;
    for (let at = 0; at < count; at++) {
      const length = reader.number();
      if (at < index) skipped += length;
    }
    reader.at += skipped;
    return this.#read(reader);
  }

  #write(value: Plain): void {
    if (typeof value === 'number') this.#writeAnyNumber(value);
    else if (typeof value === 'string') this.#writeString(value);
    else if (value === undefined) this.#writeByte(UNDEFINED);
    else if (value === null) this.#writeByte(NULL);
    else if (typeof value === 'boolean') this.#writeByte(value ? TRUE : FALSE);
    else if (isList(value)) {
      this.#writeByte(ARRAY);
      this.#writeNumber(value.length);
      for (const each of value) this.#write(each);
    } else {
      const keys = Object.keys(value);
      const shape = this.#shapes.numberOf(`${keys.length}\n${keys.join('\n')}`);
      this.#keys[shape] ??= keys;
      this.#writeByte(OBJECT);
      this.#writeNumber(shape);
      for (const key of keys) this.#write(value[key]);
    }
  }

  #writeAnyNumber(value: number): void {
    if (!Number.isInteger(value) || Math.abs(value) >= LARGE || Object.is(value, -0)) {
      this.#writeByte(FRACTION);
      this.#writeNumber(this.#fractions.numberOf(value));
    } else if (value < 0) {
      this.#writeByte(NEGATIVE);
      this.#writeNumber(-value);
    } else if (value < 128) this.#writeByte(SMALL + value);
    else {
      this.#writeByte(POSITIVE);
      this.#writeNumber(value);
    }
  }

  #writeString(value: string): void {
    if (value.length <= LONGEST_SHARED) {
      this.#writeByte(SHARED_STRING);
      this.#writeNumber(this.#strings.numberOf(value, ownCopy));
      return;
    }
    let all = 0;
    for (let i = 0; i < value.length; i++) all |= value.charCodeAt(i);
    const wide = all > 0xff;
    this.#writeByte(wide ? OWN_WIDE_STRING : OWN_STRING);
    this.#writeNumber(value.length);
    this.#makeRoom(2 * value.length);
    if (!wide) {
      for (let i = 0; i < value.length; i++) this.#bytes[this.#at++] = value.charCodeAt(i);
      return;
    }
    const codes = Uint16Array.from({ length: value.length }, (_, i) => value.charCodeAt(i));
    this.#bytes.set(new Uint8Array(codes.buffer), this.#at);
    this.#at += 2 * value.length;
  }

  /** Seven bits a byte, the lowest first; all but the last byte have the eighth. */
  #writeNumber(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#writeByte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#writeByte(rest);
  }

  #writeByte(byte: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#at++] = byte;
  }

  #makeRoom(more: number): void {
    if (this.#at + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(SMALLEST_ROOM, 2 * (this.#at + more)));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  #read(reader: Reader): Plain {
    const tag = reader.byte();
    if (tag >= SMALL) return tag - SMALL;
    switch (tag) {
      case NULL:
        return null;
      case TRUE:
        return true;
      case FALSE:
        return false;
      case POSITIVE:
        return reader.number();
      case NEGATIVE:
        return -reader.number();
      case FRACTION:
        return this.#fractions.get(reader.number());
      case SHARED_STRING:
        return this.#strings.get(reader.number());
      case OWN_STRING:
        return reader.string(1);
      case OWN_WIDE_STRING:
        return reader.string(2);
      case ARRAY: {
        const length = reader.number();
        // A list that grows by pushing holds room for more.
        const list = new Array<Plain>(length);
        for (let i = 0; i < length; i++) list[i] = this.#read(reader);
        return list;
      }
      case OBJECT: {
        const read: Record<string, Plain> = {};
        for (const key of this.#keys[reader.number()] ?? []) read[key] = this.#read(reader);
        return read;
      }
      default:
        return undefined;
    }
  }
}

/** Most characters that are made into a string at once. */
const CHUNK = 4096;

class Reader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  byte(): number {
    return this.#bytes[this.at++] ?? UNDEFINED;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  /** A string with so many bytes a character. */
  string(width: 1 | 2): string {
    const length = this.number();
    const from = this.at;
    this.at += width * length;
    // A copy begins where pairs of bytes may.
    const codes =
      width === 1
        ? this.#bytes.subarray(from, this.at)
        : new Uint16Array(this.#bytes.slice(from, this.at).buffer);
    let text = '';
    for (let at = 0; at < length; at += CHUNK) {
      const chunk: ArrayLike<number> = codes.subarray(at, at + CHUNK);
      text += Reflect.apply(String.fromCharCode, undefined, chunk) as string;
    }
    return text;
  }
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}
