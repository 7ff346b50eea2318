/** Standard output cannot be written any more: the disk is full, or nobody reads it. */
export class OutputError extends Error {
  readonly code: string;

  constructor(cause: NodeJS.ErrnoException) {
    super(cause.message);
    this.code = cause.code ?? '';
  }
}

let watched = false;

/**
 * Writes to standard output; done when the text is handed over, so that a slow reader slows us down
 * instead of filling our memory. Fails with {@link OutputError}.
 */
export async function writeOut(text: string): Promise<void> {
  if (!watched) {
    watched = true;
    // The callback tells of it; without a listener the event would end the program first.
    process.stdout.on('error', () => undefined);
  }
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(new OutputError(error));
      else resolve();
    });
  });
}

/** Says why the output ended and gives the exit status: 141 where the reader left, as after SIGPIPE. */
export function endOfOutput(error: OutputError): number {
  if (error.code === 'EPIPE') return 141;
  const why = error.code === 'ENOSPC' ? 'no space left on the device' : error.message;
  console.error(
    `glossator: cannot write the results: ${why}. What is written is right up to its last whole line.`,
  );
  return 74;
}
