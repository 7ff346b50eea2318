import { type Edit, moved, placesBefore } from './edit';
import type { ScriptCounts } from './language';
import type { LineShape } from './pageLines';
import type { FurnitureKind, Paragraph, Part } from './sourceText';
import type { Span } from './span';
import type { Kept, Unchanged } from './textMemo';

export interface Line extends Span {
  readonly shape: LineShape;
  readonly repeatsNext: boolean;
  readonly counts: ScriptCounts;
}

export interface Block extends Span {
  readonly part: Part;
  readonly furniture: FurnitureKind | undefined;
  readonly zone: number;
  /** Those of its line, where it is a whole one. */
  readonly counts: ScriptCounts | undefined;
}

/** What is kept of a text, for the next one. */
export interface KeptSource {
  readonly text: string;
  readonly main: string;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  /** What each block looks like by itself. */
  readonly languages: readonly (string | undefined)[];
  readonly paragraphs: readonly Paragraph[];
}

export const KEPT: Kept<KeptSource> = { stage: 'source' };

/** The shape of a line that stands so many units further behind. */
export function movedShape(shape: LineShape, shift: number): LineShape {
  const { captionEnd, credit, signOff } = shape;
  if (shift === 0 || (captionEnd === 0 && !credit && !signOff)) return shape;
  return {
    ...shape,
    captionEnd: captionEnd === 0 ? 0 : captionEnd + shift,
    credit: credit && moved(credit, shift),
    signOff: signOff && moved(signOff, shift),
  };
}

/** Which paragraphs are read as they were, in a text of the same language. */
export function findUnchanged(
  before: KeptSource,
  edit: Edit,
  main: string,
  paragraphs: readonly Paragraph[],
): Unchanged | undefined {
  if (before.main !== main) return undefined;
  const places = placesBefore(edit, before.paragraphs, paragraphs);
  const shift = new Int32Array(paragraphs.length);
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    const old = before.paragraphs[places[at] ?? -1];
    if (!paragraph || !old) continue;
    const last = paragraphs[at - 1];
    // Where a caption and what is glued to it are parted, one may look at the other.
    const glued = last !== undefined && paragraph.start - last.end < 2;
    const same =
      (!glued || (places[at - 1] ?? -1) >= 0) &&
      paragraph.language === old.language &&
      paragraph.part === old.part &&
      paragraph.furniture === old.furniture &&
      paragraph.zone === old.zone;
    if (same) shift[at] = paragraph.start - old.start;
    else places[at] = -1;
  }
  return { before: places, shift };
}
