import { describeTarget } from '../annotations/anchoring/describeTarget';
import { type NewAnnotation, updateAnnotation, updateSource } from '../annotations/editSidecar';
import { hashText } from '../annotations/hash';
import { parseSidecar } from '../annotations/parseSidecar';
import { type Applied, applyChange } from '../annotations/storing/applyChange';
import { differenceOf } from '../annotations/textEdit';
import { placeSidecar } from '../corpus/annotationInputs';
import { CodePointOffsets } from '../text/offsets';

/** What an annotation says, without where and when. */
export type AnnotationContent = Omit<NewAnnotation, 'id' | 'target' | 'created'>;

export interface AnnotateOptions {
  /** Text of the article that the target was made of, without a byte order mark. */
  readonly article: string;
  readonly annotation: NewAnnotation;
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
  { article, annotation, random }: AnnotateOptions,
): Applied {
  const sha256 = hashText(article);
  const added = applyChange(sidecar, { kind: 'add-annotation', annotation, sha256 }, random);
  const parsed = parseSidecar(sidecar ?? '').value;
  if (!added.ok || added.edits.length === 0 || parsed?.source.sha256 === sha256) return added;

  const targeted = parsed?.annotations.filter(({ target }) => target) ?? [];
  const placed = placeSidecar(article, parsed).annotations;
  const certain = placed.every(({ state }) => state === 'anchored');
  if (!certain || targeted.length > MAX_REFRESHED) return added;
  const offsets = new CodePointOffsets(article);
  let { text } = added;
  for (const { annotation: other, span } of placed) {
    if (!other.target || !span) continue;
    const target = describeTarget(article, span, offsets);
    const updated = updateAnnotation(text, other.id, { target });
    if (!updated.ok) return added;
    ({ text } = updated);
  }
  const marked = updateSource(text, { sha256 });
  if (!marked.ok) return added;
  ({ text } = marked);
  return { ...added, text, edits: [differenceOf(sidecar ?? '', text)] };
}
