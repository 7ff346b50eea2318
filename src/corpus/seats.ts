import type { CorpusSource } from './corpusSource';

/** Sits where nobody does: a source that says nothing. */
export const NOBODY: CorpusSource = {
  key: '',
  path: '',
  analysis: {
    source: { text: '', language: 'und', paragraphs: [], furniture: [], headline: undefined },
    recognition: { mentions: [], entities: [], quotes: [] },
    dates: [],
    anchors: new Map(),
    reports: [],
  },
  metadata: {},
  annotations: [],
};

/** Of so many seats one is left free. */
const FREE_ONE_OF = 3;
/** If more than so many would have to move for one that comes, all are seated anew. */
const MOST_MOVED = 48;

/**
 * Seats sources in their order, with free seats between them, so that most keep their seat when others come
 * and go: what is remembered of a source by its seat still holds then.
 */
export class Seats {
  #seated: readonly CorpusSource[] = [];
  #seats: readonly number[] = [];
  #sources: readonly CorpusSource[] = [];

  /** The sources of a list without doubles where they sit now; {@link NOBODY} on free seats. */
  place(sources: readonly CorpusSource[]): readonly CorpusSource[] {
    const seats = this.#isSameOrder(sources)
      ? this.#seats
      : (this.#keepSeats(sources) ?? sources.map((_, at) => freshSeat(at)));
    const seated = new Array<CorpusSource>((seats.at(-1) ?? -1) + 1).fill(NOBODY);
    sources.forEach((source, at) => {
      seated[seats[at] ?? at] = source;
    });
    [this.#seated, this.#seats, this.#sources] = [seated, seats, sources];
    return seated;
  }

  #isSameOrder(sources: readonly CorpusSource[]): boolean {
    const before = this.#sources;
    return (
      sources.length === before.length &&
      sources.every((source, at) => source === before[at] || source.key === before[at]?.key)
    );
  }

  /** A seat for each source, few of them new; `undefined` where that can't be. */
  #keepSeats(sources: readonly CorpusSource[]): number[] | undefined {
    const before = new Map<string, number>();
    this.#seated.forEach((source, seat) => {
      if (source !== NOBODY) before.set(source.key, seat);
    });
    const seats = sources.map(({ key }) => before.get(key) ?? -1);
    let last = -1;
    for (const seat of seats) {
      if (seat < 0) continue;
      if (seat <= last) return undefined;
      last = seat;
    }
    for (let from = 0; from < seats.length; from++) {
      if ((seats[from] ?? 0) >= 0) continue;
      let first = from;
      let end = from + 1;
      while (end < seats.length && (seats[end] ?? 0) < 0) end++;
      // Neighbours move along until there is room for all.
      while (room(seats, first, end) < end - first) {
        if (first > 0) first--;
        if (end < seats.length) end++;
        while (end < seats.length && (seats[end] ?? 0) < 0) end++;
        if (end - first > MOST_MOVED) return undefined;
      }
      spread(seats, first, end);
      from = end - 1;
    }
    return seats;
  }
}

function freshSeat(at: number): number {
  return at + Math.floor((at + 1) / (FREE_ONE_OF - 1));
}

/** How many seats there are for those from `first` to before `end`. */
function room(seats: readonly number[], first: number, end: number): number {
  const before = first > 0 ? (seats[first - 1] ?? -1) : -1;
  return end < seats.length ? (seats[end] ?? 0) - before - 1 : Infinity;
}

/** Seats those from `first` to before `end` evenly in the room there is. */
function spread(seats: number[], first: number, end: number): void {
  const before = first > 0 ? (seats[first - 1] ?? -1) : -1;
  const free = room(seats, first, end);
  for (let at = first; at < end; at++) {
    const inRoom = Number.isFinite(free)
      ? Math.floor(((at - first) * free + (free >> 1)) / (end - first))
      : freshSeat(at - first);
    seats[at] = before + 1 + inRoom;
  }
}
