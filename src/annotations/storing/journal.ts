import { type Change, readChange, writeChange } from './change';

/** Where a journal is kept: small texts by name. Every method may fail. */
export interface JournalPort {
  list(): Promise<readonly string[]>;
  /** `undefined` where there is none of that name. */
  read(name: string): Promise<string | undefined>;
  /** All or nothing: a reader never sees a part. */
  write(name: string, text: string): Promise<void>;
  /** No failure where there is none. */
  remove(name: string): Promise<void>;
}

/** A change that is not yet known to be in its file. */
export interface JournalEntry {
  /** Names sort in the order in which the changes were made. */
  readonly name: string;
  /** The file to be changed: its path, or in the editor its URI. */
  readonly file: string;
  readonly change: Change;
}

const FORMAT = 1;
const ENDING = '.json';
/** What is so far ahead of the clock was made before that was set back, in milliseconds. */
const AHEAD = 60_000;

/**
 * The changes that are under way or could not be written yet. Each is kept in a file of its own before
 * anything else is touched; where that fails it is at least kept in memory. Several processes may share
 * one place.
 */
export class Journal {
  readonly #port: JournalPort;
  readonly #random: () => number;
  readonly #own = new Map<string, JournalEntry>();
  #last = 0;

  constructor(port: JournalPort, random: () => number) {
    this.#port = port;
    this.#random = random;
  }

  /** Keeps a change; `durable` says whether it would outlive this process. */
  async add(
    file: string,
    change: Change,
    now: number,
  ): Promise<{ readonly entry: JournalEntry; readonly durable: boolean }> {
    this.#last = Math.max(now, this.#last + 1);
    const order = String(this.#last).padStart(15, '0');
    const name = `${order}-${this.#random().toString(36).slice(2, 10)}${ENDING}`;
    const entry = { name, file, change };
    this.#own.set(name, entry);
    const durable = await this.#write(entry);
    return { entry, durable };
  }

  async #write({ name, file, change }: JournalEntry): Promise<boolean> {
    const text = `{"journal":${FORMAT},"file":${JSON.stringify(file)},"change":${writeChange(change)}}\n`;
    try {
      await this.#port.write(name, text);
      return true;
    } catch {
      return false;
    }
  }

  /** Forgets what is safely in its file, or given up by the person who made it. */
  async remove(names: readonly string[]): Promise<void> {
    for (const name of names) {
      this.#own.delete(name);
      // What can't be removed is found again as done: a change is never made twice.
      await this.#port.remove(name).catch(() => undefined);
    }
  }

  /** The changes that this process made and that are still to be written, oldest first. */
  own(): readonly JournalEntry[] {
    return [...this.#own.values()];
  }

  /**
   * Everything that is still to be written, oldest first: also what an earlier or another process left
   * before `olderThan` (ms since 1970), or while the clock was ahead of it.
   */
  async all(olderThan: number): Promise<readonly JournalEntry[]> {
    const entries = new Map(this.#own);
    const names = await this.#port.list().catch((): readonly string[] => []);
    for (const name of names) {
      if (!name.endsWith(ENDING) || entries.has(name)) continue;
      const made = Number(name.slice(0, 15));
      if (made >= olderThan && made < olderThan + AHEAD) continue;
      const entry = readEntry(name, await this.#port.read(name).catch(() => undefined));
      if (entry) entries.set(name, entry);
    }
    return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Whether an entry has still to be written: another process may have done it. */
  async isPending(entry: JournalEntry): Promise<boolean> {
    if (this.#own.has(entry.name)) return true;
    return (await this.#port.read(entry.name).catch(() => undefined)) !== undefined;
  }

  /** Tries again to keep what is only in memory; whether all of it is kept now. */
  async secure(): Promise<boolean> {
    let all = true;
    for (const entry of this.#own.values()) {
      const kept = await this.#port.read(entry.name).catch(() => undefined);
      if (kept === undefined && !(await this.#write(entry))) all = false;
    }
    return all;
  }
}

function readEntry(name: string, text: string | undefined): JournalEntry | undefined {
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text) as { journal?: unknown; file?: unknown; change?: unknown };
    const change = readChange(JSON.stringify(value.change));
    if (value.journal !== FORMAT || typeof value.file !== 'string' || !change) return undefined;
    return { name, file: value.file, change };
  } catch {
    return undefined;
  }
}
