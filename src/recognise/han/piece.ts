import type { EntityType, Evidence } from '../recognition';

/** A name made of whole tokens: `from` inside, `to` outside, both indices of tokens. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly evidence: Evidence;
}
