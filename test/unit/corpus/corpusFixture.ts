import { analyse } from '../../../src/corpus/analyse';
import type { CorpusSource, PlacedAnnotation } from '../../../src/corpus/corpusSource';
import type { Analysis } from '../../../src/corpus/analysis';
import type { RegisteredEntity, SourceMetadata } from '../../../src/annotations/model';
import type { LocalEntity, Mention, Name, RoleClaim } from '../../../src/recognise/recognition';
import type { EntityResolution } from '../../../src/corpus/resolveEntities';

/** A local entity as a test gives it: names split by `|`, the first one is mentioned in the text. */
export interface Given {
  readonly type: string;
  readonly names: string;
  readonly language?: string;
  readonly kinds?: readonly Name['kind'][];
  readonly roles?: readonly string[];
  readonly within?: number;
  /** What the offices are of: an index. */
  readonly heads?: number;
}

/**
 * A source in which recognition has found exactly the given entities, each mentioned once under each
 * of its names; the text is those names, one to a line.
 */
export function sourceOf(
  key: string,
  language: string,
  given: readonly Given[],
  extra: { annotations?: readonly PlacedAnnotation[]; metadata?: SourceMetadata } = {},
): CorpusSource {
  let text = '';
  const mentions: Mention[] = [];
  const entities = given.map((entity, at): LocalEntity => {
    const names = entity.names.split('|').map((name, index): Name => ({
      text: name,
      language: entity.language ?? language,
      kind: entity.kinds?.[index] ?? 'full',
    }));
    const own = names.map((name) => {
      const start = text.length;
      text += `${name.text}\n`;
      mentions.push({
        start,
        end: start + name.text.length,
        type: entity.type,
        entity: at,
        form: 'name',
        confidence: 1,
        evidence: [],
      });
      return mentions.length - 1;
    });
    const roles = (entity.roles ?? []).map((title): RoleClaim => ({
      title,
      organisation: entity.heads,
      former: false,
      start: 0,
      end: 1,
    }));
    return {
      type: entity.type,
      name: names[0]?.text ?? '',
      names,
      mentions: own,
      roles,
      within: entity.within,
    };
  });
  const analysis: Analysis = {
    source: { text, language, paragraphs: [], furniture: [], headline: undefined },
    recognition: { mentions, entities, quotes: [] },
    dates: [],
    anchors: new Map(),
    reports: [],
  };
  return {
    key,
    path: key,
    analysis,
    metadata: extra.metadata ?? {},
    annotations: extra.annotations ?? [],
  };
}

/** A source as recognition really reads it. */
export function readSourceOf(key: string, text: string): CorpusSource {
  return { key, path: key, analysis: analyse(text), metadata: {}, annotations: [] };
}

/** A registered entity with only what a test is about. */
export function registered(
  entity: Partial<RegisteredEntity> & { readonly id: string; readonly name: string },
): RegisteredEntity {
  return {
    type: 'person',
    names: {},
    aliases: [],
    never: [],
    merged: [],
    distinct: [],
    roles: [],
    range: { start: 0, end: 0 },
    ...entity,
  };
}

/** Ids of the local entities of a source. */
export function idsOf(resolution: EntityResolution, key: string): readonly string[] {
  return resolution.entityOf.get(key) ?? [];
}
