/** Longer lines are refused: they would not fit into memory side by side. */
export const MAX_LINE_BYTES = 128 * 1024 * 1024;

/** One line of a stream, without its line break, or what is wrong with it. */
export interface StreamLine {
  /** From 1. */
  readonly number: number;
  /** Empty where there is a `problem`. */
  readonly text: string;
  readonly problem: string | undefined;
  /** Whether a line break ended it: the last line of a file that was cut off has none. */
  readonly ended: boolean;
}

const NEWLINE = 10;

/** The lines of a stream of UTF-8, read as they are asked for; memory is bounded by the longest line. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<StreamLine> {
  let number = 0;
  let kept: Uint8Array[] = [];
  let length = 0;
  const finish = (ended: boolean): StreamLine => {
    number++;
    const line = length > MAX_LINE_BYTES ? undefined : Buffer.concat(kept, length);
    kept = [];
    length = 0;
    if (!line) {
      const problem = `the line is longer than ${MAX_LINE_BYTES / 1024 / 1024} MB`;
      return { number, text: '', problem, ended };
    }
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(line).replace(/\r$/, '');
      return { number, text, problem: undefined, ended };
    } catch {
      return { number, text: '', problem: 'not valid UTF-8', ended };
    }
  };
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length <= MAX_LINE_BYTES) kept.push(part);
    else kept = [];
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at));
      from = at + 1;
      yield finish(true);
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (length > 0) yield finish(false);
}
