/** Keeps bytes until they are asked for. */
export interface ByteStore {
  /**
   * Keeps bytes, which must not change any more, as long as `owner` is there; the number is where
   * {@link get} finds them.
   */
  keep(owner: object, bytes: Uint8Array): number;
  /** The bytes kept at a place; not to be changed. Throws where the file that has them can't be read. */
  get(place: number): Uint8Array;
}

/** What of the file system a {@link ScratchFile} needs: the names of Node.js. */
export interface FileCalls {
  mkdirSync(folder: string, options: { readonly recursive: true }): unknown;
  openSync(path: string, flags: 'wx+'): number;
  unlinkSync(path: string): void;
  writeSync(file: number, bytes: Uint8Array, from: number, length: number, at: number): number;
  readSync(file: number, into: Uint8Array, from: number, length: number, at: number): number;
}

/** A file without a name: it is gone when the program is, however that ends. */
export class ScratchFile {
  readonly #calls: FileCalls;
  readonly #file: number;

  /** Throws where there can be no such file in the folder. */
  constructor(calls: FileCalls, folder: string) {
    this.#calls = calls;
    calls.mkdirSync(folder, { recursive: true });
    const path = `${folder}/scratch-${Math.random().toString(36).slice(2)}`;
    this.#file = calls.openSync(path, 'wx+');
    calls.unlinkSync(path);
  }

  /** Throws where the bytes can't all be written. */
  write(bytes: Uint8Array, at: number): void {
    for (let from = 0; from < bytes.length;) {
      const written = this.#calls.writeSync(
        this.#file,
        bytes,
        from,
        bytes.length - from,
        at + from,
      );
      if (written === 0) throw new RangeError('nothing could be written');
      from += written;
    }
  }

  /** Throws where the bytes can't all be read. */
  read(length: number, at: number): Uint8Array {
    const bytes = new Uint8Array(length);
    for (let from = 0; from < length;) {
      const read = this.#calls.readSync(this.#file, bytes, from, length - from, at + from);
      if (read === 0) throw new RangeError('the file ends too early');
      from += read;
    }
    return bytes;
  }
}

/** Room is given in steps of an eighth, so that what is free fits what comes. */
function roomFor(length: number): number {
  const step = Math.max(64, 2 ** (Math.floor(Math.log2(Math.max(length, 1))) - 3));
  return Math.ceil(length / step) * step;
}

/** Keeps bytes in a scratch file; those that it does not take, in memory. The room of what nobody owns is used again. */
export class FileStore implements ByteStore {
  readonly #file: ScratchFile;
  /** Where bytes begin and how many there are, by place. */
  #starts = new Float64Array(1024);
  #lengths = new Uint32Array(1024);
  #count = 0;
  #end = 0;
  readonly #inMemory = new Map<number, Uint8Array>();
  /** Places that are free, by the room they have. */
  readonly #free = new Map<number, number[]>();
  readonly #owners = new FinalizationRegistry<number>((place) => this.release(place));

  constructor(file: ScratchFile) {
    this.#file = file;
  }

  keep(owner: object, bytes: Uint8Array): number {
    const room = roomFor(bytes.length);
    const place = this.#free.get(room)?.pop() ?? this.#newPlace(room);
    this.#lengths[place] = bytes.length;
    try {
      this.#file.write(bytes, this.#starts[place] ?? 0);
    } catch {
      this.#inMemory.set(place, bytes);
    }
    this.#owners.register(owner, place);
    return place;
  }

  get(place: number): Uint8Array {
    const own = this.#inMemory.get(place);
    return own ?? this.#file.read(this.#lengths[place] ?? 0, this.#starts[place] ?? 0);
  }

  /** Nobody asks for the bytes at a place any more. */
  release(place: number): void {
    this.#inMemory.delete(place);
    const room = roomFor(this.#lengths[place] ?? 0);
    const free = this.#free.get(room);
    if (free) free.push(place);
    else this.#free.set(room, [place]);
  }

  #newPlace(room: number): number {
    const place = this.#count++;
    if (place === this.#starts.length) {
      const [starts, lengths] = [new Float64Array(2 * place), new Uint32Array(2 * place)];
      starts.set(this.#starts);
      lengths.set(this.#lengths);
      [this.#starts, this.#lengths] = [starts, lengths];
    }
    this.#starts[place] = this.#end;
    this.#end += room;
    return place;
  }
}

/** A store in a scratch file of the folder; `undefined` where there can be none: then memory has to do. */
export function openStore(calls: FileCalls | undefined, folder: string): ByteStore | undefined {
  if (!calls) return undefined;
  try {
    return new FileStore(new ScratchFile(calls, folder));
  } catch {
    return undefined;
  }
}
