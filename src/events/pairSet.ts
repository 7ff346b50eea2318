/** Pairs of indices below 2³¹ − 1, each once: a set of numbers made of them would be of objects. */
export class PairSet {
  /** Two numbers a row, the first plus one: 0 in an empty row. */
  #rows = new Int32Array(2 << 10);
  #size = 0;

  /** Adds a pair; `false` where it was there. */
  add(a: number, b: number): boolean {
    if (this.#size * 4 > this.#rows.length) this.#widen();
    const row = this.#rowOf(this.#rows, a, b);
    if (this.#rows[row] !== 0) return false;
    this.#rows[row] = a + 1;
    this.#rows[row + 1] = b;
    this.#size += 1;
    return true;
  }

  /** Where a pair stands, or would. */
  #rowOf(rows: Int32Array, a: number, b: number): number {
    const mask = rows.length - 1;
    let row = ((Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) >>> 7) << 1) & mask;
    while (rows[row] !== 0 && (rows[row] !== a + 1 || rows[row + 1] !== b)) row = (row + 2) & mask;
    return row;
  }

  #widen(): void {
    const wide = new Int32Array(this.#rows.length * 2);
    for (let at = 0; at < this.#rows.length; at += 2) {
      const a = this.#rows[at] ?? 0;
      if (a === 0) continue;
      const b = this.#rows[at + 1] ?? 0;
      const row = this.#rowOf(wide, a - 1, b);
      wide[row] = a;
      wide[row + 1] = b;
    }
    this.#rows = wide;
  }
}
