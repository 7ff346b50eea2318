import { FORMAT_VERSION, type Diagnostic } from '../model';
import { differenceOf, type TextEdit } from '../textEdit';
import { applyChange, type Applied } from './applyChange';
import type { Change } from './change';
import type { Journal, JournalEntry } from './journal';

/** How writing to a file ended. */
export type Written =
  /** It is on the disk. */
  | 'written'
  /** It stands in a document that its reader has not saved yet. */
  | 'unsaved'
  /** The file is not what it was when it was read; nothing was written. */
  | 'changed';

/** What a store needs of a file system. Paths are whatever names a file: on the desktop a path. */
export interface FilePort {
  /** Does `work` while no other writer of ours is at this file, as far as that can be had. */
  exclusively<T>(file: string, work: () => Promise<T>): Promise<T>;
  /** The text as it is, byte order mark and all; `undefined` where there is no file. */
  read(file: string): Promise<string | undefined>;
  /** Writes all or nothing, unless the file no longer holds `before`. */
  write(
    file: string,
    before: string | undefined,
    text: string,
    edits: readonly TextEdit[],
  ): Promise<Written>;
  /** Takes a file away, unless it no longer holds `before` or somebody looks at it: then `false`. */
  remove?(file: string, before: string): Promise<boolean>;
}

/** What became of a change. Whatever it is, the change is not lost. */
export type Outcome =
  | {
      readonly state: 'written' | 'unsaved';
      readonly id: string;
      /** Somebody else had changed the same entry: both are kept. */
      readonly keptBoth: boolean;
      /** The file that this store had begun is gone again: nothing was left in it. */
      readonly removed?: true;
    }
  | {
      readonly state: 'kept';
      /** Whether it would outlive this process. */
      readonly durable: boolean;
      readonly why: Why;
    };

/** Why a change waits in the journal. */
export type Why =
  /** The file as it is can't take the change: `text` is what it holds. */
  | {
      readonly kind: 'refused';
      readonly text: string;
      readonly diagnostics: readonly Diagnostic[];
    }
  /** The file system said no. */
  | { readonly kind: 'unwritable'; readonly detail: string; readonly error: unknown };

/** How often a file may change under our hands before it is left for later. */
const ATTEMPTS = 8;

/**
 * Makes changes of sidecars and registers so that none is ever lost: each is kept in the journal first,
 * then made on what the file holds at that moment, and forgotten once it is there. One change of a file
 * after another; what waits for the file goes first.
 */
export class FileStore {
  readonly #files: FilePort;
  readonly #journal: Journal;
  readonly #random: () => number;
  readonly #queues = new Map<string, Promise<unknown>>();
  readonly #kept = new Map<string, JournalEntry>();
  /** Files that began with what was written here. */
  readonly #begun = new Set<string>();

  constructor(files: FilePort, journal: Journal, random: () => number) {
    this.#files = files;
    this.#journal = journal;
    this.#random = random;
  }

  /** What was tried here and has to wait, oldest first. */
  get kept(): readonly JournalEntry[] {
    return [...this.#kept.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /**
   * Makes a change. `apply` may make it in a better way than {@link applyChange} does, with what only
   * the caller knows; it must come to the same.
   */
  async save(
    file: string,
    change: Change,
    apply?: (text: string | undefined) => Applied,
  ): Promise<Outcome> {
    const { entry, durable } = await this.#journal.add(file, change, Date.now());
    const outcomes = await this.#flush(file, [], entry, apply);
    const outcome = outcomes.get(entry.name);
    if (!outcome) throw new Error('a change without an outcome');
    return outcome.state === 'kept' ? { ...outcome, durable } : outcome;
  }

  /** Tries again to write everything that waits for files that `wants` says yes to. */
  async retry(
    olderThan: number,
    wants: (file: string) => boolean,
  ): Promise<ReadonlyMap<JournalEntry, Outcome>> {
    const entries = (await this.#journal.all(olderThan)).filter(({ file }) => wants(file));
    const results = new Map<JournalEntry, Outcome>();
    for (const file of new Set(entries.map((entry) => entry.file))) {
      const outcomes = await this.#flush(
        file,
        entries.filter((entry) => entry.file === file),
      );
      for (const entry of entries) {
        const outcome = outcomes.get(entry.name);
        if (outcome) results.set(entry, outcome);
      }
    }
    return results;
  }

  /** Gives up changes that wait: only ever because a person said so. */
  async discard(entries: readonly JournalEntry[]): Promise<void> {
    for (const { name } of entries) this.#kept.delete(name);
    await this.#journal.remove(entries.map(({ name }) => name));
  }

  #flush(
    file: string,
    foreign: readonly JournalEntry[],
    newest?: JournalEntry,
    apply?: (text: string | undefined) => Applied,
  ): Promise<ReadonlyMap<string, Outcome>> {
    const before = this.#queues.get(file) ?? Promise.resolve();
    const task = before.then(() => this.#flushNow(file, foreign, newest, apply));
    const settled = task.catch(() => undefined);
    this.#queues.set(file, settled);
    void settled.then(() => {
      if (this.#queues.get(file) === settled) this.#queues.delete(file);
    });
    return task;
  }

  async #flushNow(
    file: string,
    foreign: readonly JournalEntry[],
    newest: JournalEntry | undefined,
    apply: ((text: string | undefined) => Applied) | undefined,
  ): Promise<ReadonlyMap<string, Outcome>> {
    const waiting = new Map<string, JournalEntry>();
    for (const entry of [...foreign, ...this.#journal.own()]) {
      if (entry.file === file && (await this.#journal.isPending(entry))) {
        waiting.set(entry.name, entry);
      }
    }
    const entries = [...waiting.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    if (newest && !waiting.has(newest.name)) entries.push(newest);
    const make = (text: string | undefined, entry: JournalEntry): Applied =>
      entry === newest && apply ? apply(text) : applyChange(text, entry.change, this.#random);
    const outcomes = new Map<string, Outcome>();
    try {
      await this.#files.exclusively(file, () => this.#write(file, entries, make, outcomes));
    } catch (error) {
      outcomes.clear();
      const detail = error instanceof Error ? error.message : String(error);
      const why: Why = { kind: 'unwritable', detail, error };
      for (const { name } of entries) outcomes.set(name, { state: 'kept', durable: true, why });
    }
    const done = entries.filter(({ name }) => outcomes.get(name)?.state !== 'kept');
    await this.#journal.remove(done.map(({ name }) => name));
    for (const entry of entries) {
      if (outcomes.get(entry.name)?.state === 'kept') this.#kept.set(entry.name, entry);
      else this.#kept.delete(entry.name);
    }
    return outcomes;
  }

  /** Takes a file away that was begun here and that a change leaves with nothing in it. */
  async #removeEmpty(file: string, before: string, text: string): Promise<boolean> {
    if (!this.#begun.has(file) || !isEmptied(text) || !this.#files.remove) return false;
    const removed = await this.#files.remove(file, before);
    if (removed) this.#begun.delete(file);
    return removed;
  }

  async #write(
    file: string,
    entries: readonly JournalEntry[],
    make: (text: string | undefined, entry: JournalEntry) => Applied,
    outcomes: Map<string, Outcome>,
  ): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const before = await this.#files.read(file);
      let text = before;
      let edits: readonly TextEdit[] = [];
      let count = 0;
      outcomes.clear();
      for (const entry of entries) {
        const applied = make(text, entry);
        if (!applied.ok) {
          const { diagnostics } = applied;
          const why: Why = { kind: 'refused', text: text ?? '', diagnostics };
          outcomes.set(entry.name, { state: 'kept', durable: true, why });
          continue;
        }
        const { id, keptBoth } = applied;
        outcomes.set(entry.name, { state: 'written', id, keptBoth });
        if (applied.edits.length === 0) continue;
        ({ text, edits } = applied);
        count += 1;
      }
      if (text === undefined || count === 0) return;
      if (count > 1) edits = [differenceOf(before ?? '', text)];
      if (before !== undefined && (await this.#removeEmpty(file, before, text))) {
        for (const [name, outcome] of outcomes) {
          if (outcome.state === 'written') outcomes.set(name, { ...outcome, removed: true });
        }
        return;
      }
      const written = await this.#files.write(file, before, text, edits);
      if (before === undefined && written === 'written') this.#begun.add(file);
      if (written === 'unsaved') {
        for (const [name, outcome] of outcomes) {
          if (outcome.state === 'written') outcomes.set(name, { ...outcome, state: 'unsaved' });
        }
      }
      if (written !== 'changed') return;
      if (attempt >= ATTEMPTS) throw new Error('The file keeps changing.');
    }
  }
}

/** What a file says that says nothing, line by line: nothing that a person writes looks so. */
const EMPTY_LINE =
  /^(?:glossator: \d+|source:|  (?:sha256|sketch): \S+|(?:annotations|entities|events): \[\])?$/;

/** Whether nothing is left in a file but what is written into every new one. */
function isEmptied(text: string): boolean {
  return text.split(/\r?\n/).every((line) => EMPTY_LINE.test(line));
}

/** What a file of ours would look like with only these changes in it: for a person to copy. */
export function textOfChanges(changes: readonly Change[], random: () => number): string {
  let text = `glossator: ${FORMAT_VERSION}\n`;
  for (const change of changes) {
    const applied = applyChange(text, change, random);
    if (applied.ok) ({ text } = applied);
  }
  return text;
}
