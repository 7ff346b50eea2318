/** Longest stretch of work before the event loop gets a turn, in milliseconds. */
const SLICE = 12;

/** Keeps long work from blocking the extension host. */
export class Pacer {
  #since = Date.now();

  /** Gives way when the slice is used up; resolves at once otherwise. */
  async breathe(): Promise<void> {
    if (Date.now() - this.#since < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#since = Date.now();
  }
}
