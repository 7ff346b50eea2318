/** The few assertions that host tests need, without Node.js: they run in the browser's worker too. */

/** Fails unless `value` is truthy. */
export function ok(value: unknown, message = 'expected a truthy value'): asserts value {
  if (!value) throw new Error(message);
}

/** Fails unless both are the same value (Object.is). */
export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) return;
  throw new Error(`${message ?? 'not equal'}: expected ${show(expected)}, got ${show(actual)}`);
}

/** Fails unless both have the same JSON: same keys in the same order, same values. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  const [left, right] = [show(actual), show(expected)];
  if (left !== right) throw new Error(`${message ?? 'not equal'}: expected ${right}, got ${left}`);
}

/** Fails unless `text` matches `pattern`. */
export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text))
    throw new Error(`${message ?? 'no match'}: ${String(pattern)} in ${show(text)}`);
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value, null, 1);
}
