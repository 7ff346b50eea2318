import { describeTarget } from '../annotations/anchoring/describeTarget';
import {
  addAnnotation,
  type NewAnnotation,
  updateAnnotation,
  updateSource,
} from '../annotations/editSidecar';
import { hashText } from '../annotations/hash';
import { newId } from '../annotations/ids';
import { parseSidecar } from '../annotations/parseSidecar';
import { differenceOf, type EditResult } from '../annotations/textEdit';
import { placeSidecar } from '../corpus/annotationInputs';
import { CodePointOffsets } from '../text/offsets';
import type { Span } from '../text/span';

/** What an annotation says, without where and when. */
export type AnnotationContent = Omit<NewAnnotation, 'id' | 'target' | 'created'>;

export interface AnnotateOptions {
  /** Text of the article, without a byte order mark. */
  readonly article: string;
  /** The passage, in UTF-16 units of `article`. */
  readonly span: Span;
  readonly content: AnnotationContent;
  /** ISO 8601. */
  readonly created: string;
  /** Numbers from 0 up to 1. */
  readonly random: () => number;
}

/** More selectors than this are not made anew for a text that changed. */
const MAX_REFRESHED = 200;

/**
 * The sidecar with one more annotation. All selectors of a sidecar are made against the text whose
 * hash it records: where the article changed since, the others are made anew if every one of them is
 * found with certainty; else the hash and they stay as they are.
 */
export function annotateText(
  sidecar: string | undefined,
  { article, span, content, created, random }: AnnotateOptions,
): EditResult & { readonly id?: string } {
  const parsed = parseSidecar(sidecar ?? '').value;
  const others = parsed?.annotations ?? [];
  const id = newId(new Set(others.map((annotation) => annotation.id)), random);
  const offsets = new CodePointOffsets(article);
  const target = describeTarget(article, span, offsets);
  const added = addAnnotation(sidecar, { id, ...content, target, created });
  if (!added.ok) return added;
  const hash = hashText(article);
  if (parsed?.source.sha256 === hash) return { ...added, id };

  const targeted = others.filter((annotation) => annotation.target);
  const placed = placeSidecar(article, parsed).annotations;
  const certain = placed.every(({ state }) => state === 'anchored');
  let { text } = added;
  if (certain && targeted.length <= MAX_REFRESHED) {
    for (const { annotation, span: at } of placed) {
      if (!annotation.target || !at) continue;
      const fresh = describeTarget(article, at, offsets);
      const updated = updateAnnotation(text, annotation.id, { target: fresh });
      if (!updated.ok) return { ...added, id };
      ({ text } = updated);
    }
    const marked = updateSource(text, { sha256: hash });
    if (!marked.ok) return { ...added, id };
    ({ text } = marked);
  }
  return { ok: true, id, text, edits: [differenceOf(sidecar ?? '', text)] };
}
