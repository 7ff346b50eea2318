import {
  ChainOrder,
  chainFragments,
  scoresThrough,
  type Chain,
  gapCost,
  type JumpCosts,
  SPLIT,
} from './chain';
import { findFragments, type Fragments, weightOfPart } from './fragments';
import type { NewText, OldText } from './oldText';

/** A part of the old text that stands in the new one `shift` units further on. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly shift: number;
  /** Segments that follow each other in both texts without a jump form one block. */
  readonly block: number;
  readonly fragment: number;
}

/** Where the old text stands in the new one. */
export interface TextMap {
  /** In the order of the old text, without overlaps. */
  readonly segments: readonly Segment[];
  readonly inNewOrder: readonly Segment[];
  /** For each block the weight of what is the same. */
  readonly blockWeights: readonly number[];
  /** Whether each block stands between the ones before and after it also in the new text. */
  readonly inOrder: readonly boolean[];
  /**
   * For each fragment that is a place that fits nearly as well as the one that was chosen, what the text
   * as a whole would lose by it (Infinity where its place belongs to other old text); else NaN. Not told
   * where digits of the whole old text are known.
   */
  readonly losses: Float64Array;
  /** All that was found, also what was not chosen: for candidates. */
  readonly fragments: Fragments;
}

/** First only what keeps the order of the old text: so that no place is taken twice. */
const SKELETON: JumpCosts = { on: 30, back: Infinity };
const COSTS: JumpCosts = { on: 18, back: 30 };
/** Strength of a block whose place no other old text can have. */
const STRONG = 40;
/** A change of the shift that leaves a place the same. */
const SLIP = 8;
/** Rounds in which places that belong to other old text are given up. */
const ROUNDS = 8;
/** Losses that are small enough to leave a doubt. */
const DOUBTFUL = 10;

/**
 * Maps the old text, as far as it is known, onto the new one. Each part of the new text belongs to one
 * part of the old one: where two lay claim to it, the longer block wins, and the other is looked for
 * again elsewhere.
 */
export function mapText(old: OldText, text: NewText): TextMap {
  const fragments = findFragments(old, text);
  const banned = new Uint8Array(fragments.count);
  // What stands in long blocks first; then, in what they left over, the rest.
  const order = new ChainOrder(fragments);
  let chain = chainFragments(order, banned, SKELETON);
  banStrangers(fragments, chain, banned, text.length);
  chain = chainFragments(order, banned, COSTS);
  for (let round = 1; round < ROUNDS; round++) {
    if (!giveUpOwned(fragments, chain, banned, text.length, 2 * old.step)) break;
    chain = chainFragments(order, banned, COSTS);
  }
  giveUpOwned(fragments, chain, banned, text.length, 2 * old.step);
  const path = chain.path.filter((at) => !banned[at]);
  const { segments, blockWeights } = segmentsOf(fragments, path, text);
  const inOrder = blocksInOrder(segments, blockWeights.length);
  const inNewOrder = [...segments].sort((a, b) => a.start + a.shift - b.start - b.shift);
  const losses = old.bits > 0 ? NO_LOSSES : lossesOf(fragments, chain, banned);
  return { segments, inNewOrder, blockWeights, inOrder, losses, fragments };
}

function segmentsOf(
  fragments: Fragments,
  path: readonly number[],
  text?: NewText,
): { readonly segments: Segment[]; readonly blockWeights: number[] } {
  const segments: Segment[] = [];
  const weights: number[] = [];
  /** Cost of coming to each block from the one before. */
  const costs: number[] = [];
  const firsts: Segment[] = [];
  const lasts: Segment[] = [];
  let last: Segment | undefined;
  for (const at of path) {
    let start = fragments.starts[at] ?? 0;
    const end = fragments.ends[at] ?? 0;
    const shift = fragments.shifts[at] ?? 0;
    const length = end - start;
    let block = 0;
    let cost = 0;
    if (last) {
      const change = shift - last.shift;
      let gap = start - last.end + change;
      let lost = Math.max(0, last.end - start);
      if (gap < 0 && gap + Math.min(length, last.end - last.start) > 0) {
        lost = Math.max(lost, -gap);
        gap = 0;
      }
      if (lost > 0 && lost < length && text) {
        const kept = cutBetween(text, last, { start, shift }, lost);
        if (kept > 0 && last.end - kept > last.start) {
          last = { ...last, end: last.end - kept };
          segments[segments.length - 1] = last;
          lasts[last.block] = last;
          if (firsts[last.block]?.start === last.start) firsts[last.block] = last;
          lost -= kept;
        }
      }
      start += lost;
      cost = gapCost(gap, change, COSTS, fragments.otherCost);
      block = last.block + (gap < 0 || Math.abs(change) > SPLIT ? 1 : 0);
    }
    if (start >= end) continue;
    last = { start, end, shift, block, fragment: at };
    segments.push(last);
    const weight = weightOfPart(fragments, at, start, end);
    if (firsts.length <= block) {
      firsts.push(last);
      costs.push(cost);
      cost = 0;
    }
    lasts[block] = last;
    weights[block] = (weights[block] ?? 0) + weight - cost;
  }
  // What the whole would lose without the block.
  const blockWeights = weights.map((weight, block) => {
    const before = lasts[block - 1];
    const after = firsts[block + 1];
    const bridge =
      before && after
        ? gapCost(
            after.start + after.shift - before.end - before.shift,
            after.shift - before.shift,
            COSTS,
            fragments.otherCost,
          )
        : 0;
    return weight - (costs[block] ?? 0) - (costs[block + 1] ?? 0) + bridge;
  });
  return { segments, blockWeights };
}

/**
 * Where two neighbours could both have the last `lost` units of the first: how many of these the second
 * takes. Cuts are made at the end of a line, of a sentence or of a word, where there is one.
 */
function cutBetween(
  text: NewText,
  first: Segment,
  second: { readonly start: number; readonly shift: number },
  lost: number,
): number {
  let best = 0;
  let most = -1;
  for (let kept = 0; kept <= lost; kept++) {
    const before = breakBefore(text, first.end - kept + first.shift);
    const behind = breakBefore(text, second.start + lost - kept + second.shift);
    const value = Math.min(before, behind) * 4 + Math.max(before, behind);
    if (value > most) {
      most = value;
      best = kept;
    }
  }
  return best;
}

/** How much of a break there is before a unit: 3 for a line, 2 a sentence, 1 a word. */
export function breakBefore(text: NewText, at: number): number {
  if (at <= 0 || at >= text.length) return 3;
  const from = text.ends[at - 1] ?? 0;
  const to = text.starts[at] ?? 0;
  for (let i = from; i < to; i++) {
    const code = text.source.charCodeAt(i);
    if (code === 10 || code === 13) return 3;
  }
  if (isSentenceEnd(text.codes[at - 1])) return 2;
  return to > from ? 1 : 0;
}

const SENTENCE_END = /[.!?。！？;:"]/;

/** Whether a sentence, or a part of it, may end with a unit. */
export function isSentenceEnd(code: number | undefined): boolean {
  return code !== undefined && SENTENCE_END.test(String.fromCharCode(code));
}

/**
 * Which blocks keep the order of the old text: the heaviest selection of blocks that follow each other
 * in both texts. The others were moved (or are not where they seem to be).
 */
function blocksInOrder(segments: readonly Segment[], count: number): boolean[] {
  const starts = new Float64Array(count).fill(Infinity);
  const sizes = new Float64Array(count);
  for (const { start, end, shift, block } of segments) {
    starts[block] = Math.min(starts[block] ?? Infinity, start + shift);
    sizes[block] = (sizes[block] ?? 0) + end - start;
  }
  const ranks = new Int32Array(count);
  Array.from(starts.keys())
    .sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0))
    .forEach((block, rank) => (ranks[block] = rank + 1));
  // A Fenwick tree of the block that ends the heaviest selection up to each rank.
  const tree = new Int32Array(count + 1).fill(-1);
  const totals = new Float64Array(count);
  const before = new Int32Array(count).fill(-1);
  const total = (block: number) => (block < 0 ? 0 : (totals[block] ?? 0));
  let last = -1;
  for (let block = 0; block < count; block++) {
    let best = -1;
    for (let i = ranks[block] ?? 0; i > 0; i -= i & -i) {
      if (total(tree[i] ?? -1) > total(best)) best = tree[i] ?? -1;
    }
    before[block] = best;
    totals[block] = total(best) + (sizes[block] ?? 0);
    for (let i = ranks[block] ?? 0; i <= count; i += i & -i) {
      if (total(block) > total(tree[i] ?? -1)) tree[i] = block;
    }
    if (total(block) > total(last)) last = block;
  }
  const inOrder = new Array<boolean>(count).fill(false);
  for (let block = last; block >= 0; block = before[block] ?? -1) inOrder[block] = true;
  return inOrder;
}

/** Bans fragments whose place in the new text a strong block of other old text has. */
function banStrangers(
  fragments: Fragments,
  { path }: Chain,
  banned: Uint8Array,
  length: number,
): void {
  const { segments, blockWeights } = segmentsOf(fragments, path);
  const owners = new Int32Array(length).fill(-1);
  segments.forEach(({ start, end, shift, block }, index) => {
    if ((blockWeights[block] ?? 0) >= STRONG) owners.fill(index, start + shift, end + shift);
  });
  const chosen = new Set(path);
  for (let at = 0; at < fragments.count; at++) {
    if (banned[at] || chosen.has(at)) continue;
    const shift = fragments.shifts[at] ?? 0;
    const from = (fragments.starts[at] ?? 0) + shift;
    const to = (fragments.ends[at] ?? 0) + shift;
    let taken = 0;
    for (let i = from; i < to; i++) {
      const owner = segments[owners[i] ?? -1];
      if (owner && Math.abs(owner.shift - shift) > SLIP) taken++;
    }
    if (taken * 2 > to - from) banned[at] = 1;
  }
}

/** Bans fragments whose place in the new text a stronger block has; whether there were any. */
function giveUpOwned(
  fragments: Fragments,
  chain: Chain,
  banned: Uint8Array,
  length: number,
  reach: number,
): boolean {
  const { segments, blockWeights } = segmentsOf(fragments, chain.path);
  if (blockWeights.length < 2) return false;
  const blocks: Segment[][] = blockWeights.map(() => []);
  for (const segment of segments) blocks[segment.block]?.push(segment);
  const inOrder = blocksInOrder(segments, blockWeights.length);
  const order = Array.from(blockWeights.keys()).sort(
    (a, b) =>
      Number(inOrder[b]) - Number(inOrder[a]) || (blockWeights[b] ?? 0) - (blockWeights[a] ?? 0),
  );
  const owned = new Uint8Array(length);
  let lost = false;
  for (const block of order) {
    let before: Segment | undefined;
    const own = blocks[block] ?? [];
    for (const segment of own) {
      const from = segment.start + segment.shift;
      const to = segment.end + segment.shift;
      let taken = 0;
      for (let i = from; i < to; i++) taken += owned[i] ?? 0;
      if (taken * 2 > to - from) {
        banned[segment.fragment] = 1;
        lost = true;
      }
    }
    for (const segment of own) {
      owned.fill(1, segment.start + segment.shift, segment.end + segment.shift);
      if (before) {
        const gapStart = before.end + before.shift;
        const gap = segment.start + segment.shift - gapStart;
        const change = Math.abs(segment.shift - before.shift);
        const shorter = Math.min(before.end - before.start, segment.end - segment.start);
        if (gap > 0 && gap <= Math.max(reach, shorter) && change <= 10 + 0.25 * gap) {
          owned.fill(1, gapStart, gapStart + gap);
        }
      }
      before = segment;
    }
  }
  return lost;
}

const NO_LOSSES = new Float64Array(0);

/** What the text as a whole would lose by each fragment; NaN where there is no doubt. */
function lossesOf(fragments: Fragments, chain: Chain, banned: Uint8Array): Float64Array {
  const { best, path } = chain;
  const { count } = fragments;
  const through = scoresThrough(fragments, chain, banned, COSTS);
  const losses = new Float64Array(count).fill(NaN);
  for (let at = 0; at < count; at++) {
    const loss = best - (through[at] ?? -Infinity);
    if (loss <= DOUBTFUL || banned[at]) losses[at] = loss;
  }
  for (const at of path) if (!banned[at]) losses[at] = NaN;
  return losses;
}

/** The index of the first segment, in the order of the new text, that ends after `offset`. */
export function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const segment = segments[middle];
    if (segment && segment.end + segment.shift <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the last segment that starts before `offset`; -1 where none does. */
export function lastStartingBefore(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((segments[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The segment in which an old unit stands, or that ends or begins at most `gap` units from it. */
export function segmentAt({ segments }: TextMap, old: number, gap = 0): Segment | undefined {
  const at = lastStartingBefore(segments, old + 1);
  const before = segments[at];
  if (before && old < before.end + gap) return before;
  const behind = segments[at + 1];
  return behind && behind.start - old <= gap ? behind : undefined;
}

/** Where an old unit stands in the new text, if it does or what is at most `gap` units from it does. */
export function placeOf(map: TextMap, old: number, gap = 0): number | undefined {
  const segment = segmentAt(map, old, gap);
  return segment && old + segment.shift;
}

/** Which old unit a unit of the new text stands for, if it does or what is next to it does. */
export function ownerOf({ inNewOrder }: TextMap, place: number, gap = 0): number | undefined {
  const at = firstEndingAfter(inNewOrder, place);
  const behind = inNewOrder[at];
  if (behind && behind.start + behind.shift <= place) return place - behind.shift;
  const before = inNewOrder[at - 1];
  if (before && place < before.end + before.shift + gap) return place - before.shift;
  if (behind && behind.start + behind.shift - place <= gap) return place - behind.shift;
  return undefined;
}
