import type { RegisteredEntity, Sidecar, SourceMetadata, Target } from '../annotations/model';
import { CodePointOffsets } from '../text/offsets';
import type { Span } from '../text/span';
import type { PlacedAnnotation } from '../corpus/corpusSource';
import { type KnownName, type KnownNames, makeKnownNames } from '../names/knownNames';

/** What a sidecar adds to a source, each annotation with its place in the current text. */
export function placeSidecar(
  text: string,
  sidecar: Sidecar | undefined,
): { readonly metadata: SourceMetadata; readonly annotations: readonly PlacedAnnotation[] } {
  return {
    metadata: sidecar?.source ?? {},
    annotations: (sidecar?.annotations ?? []).map((annotation) => {
      const at = annotation.target ? text.indexOf(annotation.target.exact) : -1;
      return at < 0 || !annotation.target
        ? { annotation, state: 'orphan' as const, span: undefined }
        : {
            annotation,
            state: 'anchored' as const,
            span: { start: at, end: at + annotation.target.exact.length },
          };
    }),
  };
}

/** The names that registers add to recognition; `undefined` where they add none. */
export function registeredNames(entities: readonly RegisteredEntity[]): KnownNames | undefined {
  const names: KnownName[] = [];
  for (const { id, type, name, names: byLanguage, aliases } of entities) {
    const texts = new Set([name, ...Object.values(byLanguage).flat(), ...aliases]);
    for (const text of texts) if (text) names.push({ text, type, entity: id });
  }
  return names.length > 0 ? makeKnownNames(names) : undefined;
}

/** The selectors of a passage of the present text. */
export function describeTarget(text: string, span: Span): Target {
  const offsets = new CodePointOffsets(text);
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - 32), span.start),
    suffix: text.slice(span.end, span.end + 32),
    start: offsets.toCodePoint(span.start),
    end: offsets.toCodePoint(span.end),
  };
}
