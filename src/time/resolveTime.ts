import type { Anchor, ResolvedTime, TemporalExpression } from './temporal';

/**
 * The value of a temporal expression, given when its text was written (`undefined`: not known).
 * Cheap and pure: called again whenever an anchor changes.
 */
export function resolveTime(
  expression: TemporalExpression,
  anchor: Anchor | undefined,
): ResolvedTime {
  void expression;
  void anchor;
  return { value: undefined, evidence: { rule: 'no-anchor', score: 0 } };
}
