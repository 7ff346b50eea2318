import type { Memento } from 'vscode';
import type { ResolvedEvent } from '../../corpus/resolved';

const KEY = 'events.seen';

/**
 * Remembers which events were there when the reader last looked, as 32-bit hashes of their ids. What
 * the first reading of a workspace finds is not new.
 */
export class SeenEvents {
  readonly #memory: Memento;
  #seen: Set<number> | undefined;

  constructor(memory: Memento) {
    this.#memory = memory;
    const stored = memory.get<unknown>(KEY);
    if (typeof stored === 'string') {
      this.#seen = new Set(stored.split(' ').map((each) => parseInt(each, 36)));
    }
  }

  isNew({ id }: ResolvedEvent): boolean {
    return this.#seen !== undefined && !this.#seen.has(hashOf(id));
  }

  /** The reader has looked, at all of these; `quietly` keeps showing as new what is new now. */
  look(events: readonly ResolvedEvent[], quietly = false): void {
    const seen = new Set(events.map(({ id }) => hashOf(id)));
    void this.#memory.update(KEY, [...seen].map((hash) => hash.toString(36)).join(' '));
    if (!quietly || !this.#seen) this.#seen = seen;
  }

  /** Whether the reader has ever looked. */
  get started(): boolean {
    return this.#seen !== undefined;
  }
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
