import { describeTarget } from '../../annotations/anchoring/describeTarget';
import { describeDocument } from '../../annotations/anchoring/documentSketch';
import { type NewAnnotation, updateAnnotation, updateSource } from '../../annotations/editSidecar';
import { hashText } from '../../annotations/hash';
import { parseSidecar } from '../../annotations/parseSidecar';
import { type Applied, applyChange } from '../../annotations/storing/applyChange';
import type { Change } from '../../annotations/storing/change';
import { differenceOf } from '../../annotations/textEdit';
import { placeSidecar } from '../../corpus/annotationInputs';
import { CodePointOffsets } from '../../text/offsets';

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
  const parsed = parseSidecar(sidecar ?? '').value;
  const described = parsed?.source.sha256;
  const added = applyChange(
    sidecar,
    {
      kind: 'add-annotation',
      annotation:
        described === undefined || described === sha256 ? annotation : withoutInk(annotation),
      sha256,
    },
    random,
  );
  if (!added.ok || added.edits.length === 0) return added;
  if (described === sha256) return withSketch(sidecar, added, article);

  const targeted = parsed?.annotations.filter(({ target }) => target) ?? [];
  const placed = placeSidecar(article, parsed).annotations;
  const certain = placed.every(({ state }) => state === 'anchored');
  if (targeted.length === 0) return withSketch(sidecar, added, article);
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
  if (annotation.target) {
    const updated = updateAnnotation(text, added.id, { target: annotation.target });
    if (!updated.ok) return added;
    ({ text } = updated);
  }
  const marked = updateSource(text, { sha256, sketch: describeDocument(article) });
  if (!marked.ok) return added;
  ({ text } = marked);
  return { ...added, text, edits: [differenceOf(sidecar ?? '', text)] };
}

/** The sidecar with more annotations of one text, made together. */
export function annotateTextOften(
  sidecar: string | undefined,
  {
    article,
    annotations,
    random,
  }: Omit<AnnotateOptions, 'annotation'> & { readonly annotations: readonly NewAnnotation[] },
): Applied {
  const [first, ...rest] = annotations;
  if (!first) return { ok: true, text: sidecar ?? '', edits: [], id: '', keptBoth: false };
  const begun = annotateText(sidecar, { article, annotation: first, random });
  if (!begun.ok || rest.length === 0) return begun;
  const sha256 = hashText(article);
  const same = parseSidecar(begun.text).value?.source.sha256 === sha256;
  const all = rest.map((annotation): Change => {
    return { kind: 'add-annotation', annotation: same ? annotation : withoutInk(annotation) };
  });
  const added = applyChange(begun.text, { kind: 'several', id: 'several', all }, random);
  if (!added.ok) return added;
  return { ...added, edits: [differenceOf(sidecar ?? '', added.text)] };
}

/** The target counts the ink of another text than the sidecar's other targets. */
function withoutInk(annotation: NewAnnotation): NewAnnotation {
  if (!annotation.target) return annotation;
  const { ink, ...target } = annotation.target;
  if (ink === undefined) return annotation;
  return { ...annotation, target };
}

/** With the sketch of the article, which all targets of the sidecar are made of. */
function withSketch(sidecar: string | undefined, added: Applied, article: string): Applied {
  if (!added.ok) return added;
  const source = parseSidecar(added.text).value?.source;
  if (source?.sha256 === undefined || source.sha256 !== hashText(article)) return added;
  const sketch = describeDocument(article);
  if (source.sketch === sketch) return added;
  const marked = updateSource(added.text, { sketch });
  if (!marked.ok) return added;
  const { text } = marked;
  return { ...added, text, edits: [differenceOf(sidecar ?? '', text)] };
}
