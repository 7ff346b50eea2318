import { CodePointOffsets } from '../../text/offsets';
import type { Span } from '../../text/span';
import type { Target } from '../model';
import { anchorTargets } from './anchorTargets';
import { describeTarget } from './describeTarget';
import type { Placed } from './placed';

export { describeDocument } from './documentSketch';

export const name = 'Glossator';

/** The selector of a passage, in UTF-16 units of a text; what it holds is what a sidecar keeps. */
export function describe(text: string, start: number, end: number): Target {
  return describeTarget(text, { start, end }, offsetsOf(text));
}

/** The places of selectors in a text, in UTF-16 units; `null` for orphans. */
export function anchor(
  text: string,
  targets: readonly Target[],
  sketch?: string,
): ((Span & Pick<Placed, 'state'>) | null)[] {
  return anchorTargets(text, targets, { sketch }).map(({ state, span }) =>
    span ? { ...span, state } : null,
  );
}

let last: { readonly text: string; readonly offsets: CodePointOffsets } | undefined;

function offsetsOf(text: string): CodePointOffsets {
  if (last?.text !== text) last = { text, offsets: new CodePointOffsets(text) };
  return last.offsets;
}
