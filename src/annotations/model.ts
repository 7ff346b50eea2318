import type { Span } from '../text/span';
import type { Edtf } from '../time/temporal';

/** The format version that this program writes: the number after `glossator:`. */
export const FORMAT_VERSION = 1;

/**
 * W3C text quote and text position selectors in one. `start` and `end` count Unicode code points
 * of the source as it was when the selector was made; the inner program uses UTF-16 spans.
 */
export interface Target {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
  /** How many units the canonical text (without white space, see `anchoring`) has before the passage. */
  readonly ink?: number;
}

export type AnnotationType = 'mention' | 'event' | 'note' | 'rejection' | 'relation' | 'highlight';

/** What a person made, accepted or rejected. Keys that we do not know stay in the file. */
export interface Annotation {
  /** Unique within its sidecar. */
  readonly id: string;
  readonly type: AnnotationType;
  readonly target?: Target;
  /** `mention`: id of an entity. */
  readonly entity?: string;
  /** `mention` of an entity that no register knows: its type. */
  readonly entityType?: string;
  /** `event`: id of an event. */
  readonly event?: string;
  readonly eventType?: string;
  readonly date?: Edtf;
  readonly place?: string;
  /** `event`: role → entity id or ids. */
  readonly participants?: Readonly<Record<string, string | readonly string[]>>;
  /** `relation`: what relates the two, a word of ours or of the writer's own: `signed-with`. */
  readonly relation?: string;
  /** `relation`: id of the annotation of the same sidecar that it leads from. */
  readonly from?: string;
  /** `relation`: id of the annotation that it leads to: of the same sidecar, or of `toSource`'s. */
  readonly to?: string;
  /** `relation`: the source that `to` is in, as a path from the folder of this sidecar, with `/`. */
  readonly toSource?: string;
  /** `note`: Markdown. */
  readonly body?: string;
  readonly tags?: readonly string[];
  readonly creator?: string;
  /** ISO 8601 with time zone. */
  readonly created?: string;
  /** Where it stands in the YAML text, in UTF-16 units; negative where it waits to be written. */
  readonly range: Span;
}

/** What a reader says of the source as a whole. */
export interface SourceMetadata {
  readonly sha256?: string;
  /** What `describeDocument` wrote of the text that the targets were made of: one line. */
  readonly sketch?: string;
  readonly language?: string;
  readonly published?: Edtf;
  readonly title?: string;
  readonly url?: string;
}

export interface Sidecar {
  readonly source: SourceMetadata;
  readonly annotations: readonly Annotation[];
}

/** An entity as people settled it. */
export interface RegisteredEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** BCP 47 tag → names. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Names in any language that are only matched, never shown. */
  readonly aliases: readonly string[];
  /** Surfaces that are never this entity. */
  readonly never: readonly string[];
  /** Ids that were merged into this one. */
  readonly merged: readonly string[];
  /** Ids of other entities that this one is not, whatever recognition says. */
  readonly distinct: readonly string[];
  readonly roles: readonly {
    readonly title: string;
    readonly organisation?: string;
    readonly from?: Edtf;
    readonly to?: Edtf;
  }[];
  readonly note?: string;
  /** Where it stands in the YAML text. */
  readonly range: Span;
}

/** An event as people settled it. What is left out stays as recognition has it. */
export interface RegisteredEvent {
  readonly id: string;
  readonly type?: string;
  readonly title?: string;
  readonly date?: Edtf;
  readonly place?: string;
  readonly participants?: Readonly<Record<string, string | readonly string[]>>;
  /** Ids of events that were merged into this one. */
  readonly merged: readonly string[];
  readonly rejected: boolean;
  readonly note?: string;
  readonly range: Span;
}

/** A problem in a sidecar or register. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'information';
  /** Stable key: `yaml-syntax`, `newer-format`, `duplicate-id`, `bad-edtf`, `unknown-key` … */
  readonly code: string;
  /** In English; with the remedy. */
  readonly message: string;
  /** What a translation of the message is found by: its name in `MESSAGES`. */
  readonly key: string;
  /** Words of the file, and numbers. */
  readonly args: readonly string[];
  /** In the YAML text. */
  readonly range: Span;
}

/** What parsing gives: the content as far as it could be read, and everything that is wrong. */
export interface Parsed<T> {
  /** `undefined` where the file must not be used or written: broken YAML. A newer format is only read. */
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}
