import { anchorTargets } from '../annotations/anchoring/anchorTargets';
import { ORPHAN } from '../annotations/anchoring/placed';
import { hashText } from '../annotations/hash';
import type { RegisteredEntity, Sidecar, SourceMetadata } from '../annotations/model';
import { type KnownName, type KnownNames, makeKnownNames } from '../names/knownNames';
import { readFrontMatter } from '../text/frontMatter';
import type { PlacedAnnotation } from './corpusSource';

/**
 * What stands beside the text of a source: metadata, of which a sidecar's word beats that of the text's own
 * front matter, and each annotation of the sidecar with its place in `text`.
 */
export function placeSidecar(
  text: string,
  sidecar: Sidecar | undefined,
): { readonly metadata: SourceMetadata; readonly annotations: readonly PlacedAnnotation[] } {
  const own = readFrontMatter(text);
  if (!sidecar) return { metadata: own, annotations: [] };
  const { sha256, sketch } = sidecar.source;
  const unchanged = sha256 !== undefined && hashText(text) === sha256;
  const placed = anchorTargets(
    text,
    sidecar.annotations.map(({ target }) => target),
    { unchanged, sketch },
  );
  return {
    metadata: { ...own, ...sidecar.source },
    annotations: sidecar.annotations.map((annotation, index) => ({
      annotation,
      ...(placed[index] ?? ORPHAN),
    })),
  };
}

/** The names that a register adds to recognition; `undefined` where it adds none. */
export function registeredNames(entities: readonly RegisteredEntity[]): KnownNames | undefined {
  const names: KnownName[] = [];
  for (const { id, type, name, names: byLanguage, aliases } of entities) {
    const texts = new Set([name, ...Object.values(byLanguage).flat(), ...aliases]);
    for (const text of texts) if (text !== '') names.push({ text, type, entity: id });
  }
  return names.length > 0 ? makeKnownNames(names) : undefined;
}
