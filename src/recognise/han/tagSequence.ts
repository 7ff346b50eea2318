/** Labels of characters: outside, then begin and inside of each type. */
export const LABELS = [
  'O',
  'B-person',
  'I-person',
  'B-place',
  'I-place',
  'B-organisation',
  'I-organisation',
  'B-other',
  'I-other',
] as const;

/** Weights of a linear tagger: rows × labels for features, labels × labels for transitions. */
export interface TaggerWeights {
  readonly features: Int8Array | Float64Array;
  readonly transitions: Int8Array | Float64Array;
}

const COUNT = LABELS.length;

/** The best sequence of labels (Viterbi) for `length` characters with `perCharacter` features each. Linear. */
export function tagSequence(
  features: Uint16Array,
  length: number,
  perCharacter: number,
  weights: TaggerWeights,
): Uint8Array {
  const tags = new Uint8Array(length);
  if (length === 0) return tags;
  const back = new Uint8Array(length * COUNT);
  let score = new Float64Array(COUNT);
  let before = new Float64Array(COUNT);
  const local = new Float64Array(COUNT);
  for (let i = 0; i < length; i++) {
    local.fill(0);
    for (let f = i * perCharacter; f < (i + 1) * perCharacter; f++) {
      const row = (features[f] ?? 0) * COUNT;
      for (let y = 0; y < COUNT; y++) local[y] = (local[y] ?? 0) + (weights.features[row + y] ?? 0);
    }
    for (let y = 0; y < COUNT; y++) {
      const inside = y > 0 && y % 2 === 0;
      let best = -Infinity;
      let from = 0;
      if (i === 0) best = inside ? -Infinity : 0;
      else if (inside) {
        for (let x = y - 1; x <= y; x++) {
          const s = (before[x] ?? 0) + (weights.transitions[x * COUNT + y] ?? 0);
          if (s > best) {
            best = s;
            from = x;
          }
        }
      } else {
        for (let x = 0; x < COUNT; x++) {
          const s = (before[x] ?? 0) + (weights.transitions[x * COUNT + y] ?? 0);
          if (s > best) {
            best = s;
            from = x;
          }
        }
      }
      score[y] = best + (local[y] ?? 0);
      back[i * COUNT + y] = from;
    }
    const swap = before;
    before = score;
    score = swap;
  }
  let last = 0;
  for (let y = 1; y < COUNT; y++) if ((before[y] ?? 0) > (before[last] ?? 0)) last = y;
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = last;
    last = back[i * COUNT + last] ?? 0;
  }
  return tags;
}
