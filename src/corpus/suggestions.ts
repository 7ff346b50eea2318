import type { RegisteredEntity } from '../annotations/model';
import { foldText } from '../names/fold';
import { firstFrom, overlap } from '../text/span';
import { entityOfMention, type Passage } from './card';
import type { CorpusSource } from './corpusSource';
import type { Snapshot } from './snapshot';

/** A recognised mention that nobody has judged yet. */
export interface Suggestion extends Passage {
  /** The words of the passage. */
  readonly exact: string;
  /** Id of the entity that it is taken for. */
  readonly entity: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** It may as well be somebody else. */
  readonly ambiguous: boolean;
}

/** What is to be judged. */
export interface SuggestionScope {
  /** Key of a source; else all sources. */
  readonly source?: string;
  /** Id of an entity; else all. */
  readonly entity?: string;
  /** Ambiguous and unlikely ones first, else in the order of the text. */
  readonly doubtfulFirst?: boolean;
}

/** Whether a mention is so likely that it is doubtful only where names clash. */
const LIKELY = 0.75;

/**
 * The suggestions of a scope: mentions that no annotation touches and whose words no register rules
 * out. `textOf` gives the current text of a source. Linear in the mentions and annotations.
 */
export function findSuggestions(
  snapshot: Snapshot,
  register: readonly RegisteredEntity[],
  textOf: (source: CorpusSource) => string,
  scope: SuggestionScope,
): Suggestion[] {
  const never = new NeverNames(register);
  const found: Suggestion[] = [];
  for (const source of snapshot.sources.values()) {
    if (scope.source !== undefined && source.key !== scope.source) continue;
    const judged = judgedSpans(source);
    const text = textOf(source);
    source.analysis.recognition.mentions.forEach((mention, index) => {
      const entity = entityOfMention(snapshot, source, index);
      if (entity === undefined || (scope.entity !== undefined && entity !== scope.entity)) return;
      if (judged.touches(mention)) return;
      const exact = text.slice(mention.start, mention.end);
      if (never.has(entity, exact)) return;
      found.push({
        source: source.key,
        start: mention.start,
        end: mention.end,
        exact,
        entity,
        confidence: mention.confidence,
        ambiguous: (snapshot.entity(entity)?.perhaps.length ?? 0) > 0,
      });
    });
  }
  return scope.doubtfulFirst ? found.sort(byDoubt) : found;
}

function byDoubt(one: Suggestion, other: Suggestion): number {
  return doubtOf(other) - doubtOf(one);
}

function doubtOf({ ambiguous, confidence }: Suggestion): number {
  return (ambiguous ? 1 : 0) + (confidence < LIKELY ? 1 : 0) + (1 - confidence);
}

/** The passages of a source that people said something of: whom they name, or that they name nobody. */
export function judgedSpans(source: CorpusSource): {
  touches(span: { readonly start: number; readonly end: number }): boolean;
} {
  const spans = source.annotations
    .flatMap(({ annotation, span }) =>
      span && (annotation.type === 'mention' || annotation.type === 'rejection') ? [span] : [],
    )
    .sort((a, b) => a.start - b.start);
  const longest = spans.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return {
    touches: (span) => {
      for (let at = firstFrom(spans, span.start - longest); at < spans.length; at += 1) {
        const judged = spans[at];
        if (!judged || judged.start >= span.end) return false;
        if (overlap(judged, span) > 0) return true;
      }
      return false;
    },
  };
}

/** The names that a register says are never an entity. */
class NeverNames {
  readonly #byName = new Map<string, Set<string>>();

  constructor(register: readonly RegisteredEntity[]) {
    for (const { id, name, names, aliases, never } of register) {
      const own = new Set([name, ...Object.values(names).flat(), ...aliases].map(foldText));
      for (const folded of never.map(foldText)) {
        const ids = this.#byName.get(folded) ?? new Set();
        ids.add(id);
        // A name that is ruled out for what goes by it is ruled out for everything.
        if (own.has(folded)) ids.add('');
        this.#byName.set(folded, ids);
      }
    }
  }

  has(entity: string, words: string): boolean {
    if (this.#byName.size === 0) return false;
    const ids = this.#byName.get(foldText(words));
    return ids !== undefined && (ids.has('') || ids.has(entity));
  }
}
