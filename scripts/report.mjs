// What the scripts say to the person at the terminal.

/** A failure the reader can do something about: printed with its advice, without a stack. */
export class Problem extends Error {
  /**
   * @param {string} message what went wrong
   * @param {string} [advice] what to do about it
   */
  constructor(message, advice) {
    super(message);
    this.advice = advice;
  }
}

/** Prints one line about what happens now. */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** Prints a failure on standard error: a Problem with its advice, anything else with its stack. */
export function printFailure(error) {
  if (error instanceof Problem) {
    process.stderr.write(`\n${error.message}\n`);
    if (error.advice) process.stderr.write(`${error.advice}\n`);
  } else {
    process.stderr.write(`\n${error?.stack ?? String(error)}\n`);
  }
}

/** Runs a script's main function; its number (default 0) becomes the exit code, a failure becomes 1. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  }
}

/** Milliseconds as seconds with one decimal: "3.2 s". */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
