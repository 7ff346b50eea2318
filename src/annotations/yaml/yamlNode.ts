import type { Span } from '../../text/span';

/** How a scalar is written; `empty`: nothing stands there (`key:`). */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'empty';

/** A single value. The span holds its quotes, but no anchor, tag or comment. */
export interface YamlScalar extends Span {
  readonly kind: 'scalar';
  /** As the YAML 1.2 core schema reads it. */
  readonly value: string | number | boolean | null;
  /** The value as text: `0x1F` and `1.0` stay as they are written. */
  readonly text: string;
  readonly style: ScalarStyle;
}

/** One `key: value`. */
export interface YamlEntry {
  readonly key: YamlScalar;
  /** Offset of the colon; `undefined` where there is none (`{key}`). */
  readonly colon: number | undefined;
  /** Written with `?`. */
  readonly explicit: boolean;
  readonly value: YamlNode;
}

export interface YamlMap extends Span {
  readonly kind: 'map';
  /** `{…}` rather than one entry a line. */
  readonly flow: boolean;
  readonly entries: readonly YamlEntry[];
}

export interface YamlItem {
  /** Offset of the `-`; `undefined` in a flow sequence. */
  readonly dash: number | undefined;
  readonly node: YamlNode;
}

export interface YamlSequence extends Span {
  readonly kind: 'sequence';
  /** `[…]` rather than one item a line. */
  readonly flow: boolean;
  readonly items: readonly YamlItem[];
}

/** `*name`: stands for a node that is written elsewhere. */
export interface YamlAlias extends Span {
  readonly kind: 'alias';
  readonly target: YamlScalar | YamlMap | YamlSequence;
}

/**
 * A piece of a YAML text with its place in UTF-16 units. The end is where the content ends: white
 * space and comments after it are outside; a block scalar includes its last line break.
 */
export type YamlNode = YamlScalar | YamlMap | YamlSequence | YamlAlias;

/** Follows an alias to what it stands for. */
export function resolveAlias(node: YamlNode): YamlScalar | YamlMap | YamlSequence {
  return node.kind === 'alias' ? node.target : node;
}

/** The entry with a key, or `undefined`. */
export function entryOf(map: YamlMap, key: string): YamlEntry | undefined {
  return map.entries.find((entry) => entry.key.text === key);
}

/** A YAML value without its places and style; maps are lists of entries, so that order counts. */
export type PlainValue =
  | { readonly scalar: string | number | boolean | null }
  | { readonly map: readonly (readonly [string, PlainValue])[] }
  | { readonly sequence: readonly PlainValue[] };

/** What a node says, whatever it looks like. */
export function toPlain(node: YamlNode): PlainValue {
  const content = resolveAlias(node);
  switch (content.kind) {
    case 'scalar':
      return { scalar: content.value };
    case 'map':
      return { map: content.entries.map(({ key, value }) => [key.text, toPlain(value)]) };
    case 'sequence':
      return { sequence: content.items.map((item) => toPlain(item.node)) };
  }
}

/** Whether two values are the same, with their order. */
export function samePlain(a: PlainValue, b: PlainValue): boolean {
  if ('scalar' in a) return 'scalar' in b && Object.is(a.scalar, b.scalar);
  if ('map' in a) {
    return (
      'map' in b &&
      a.map.length === b.map.length &&
      a.map.every(([key, value], index) => {
        const other = b.map[index];
        return other !== undefined && other[0] === key && samePlain(value, other[1]);
      })
    );
  }
  return (
    'sequence' in b &&
    a.sequence.length === b.sequence.length &&
    a.sequence.every((value, index) => {
      const other = b.sequence[index];
      return other !== undefined && samePlain(value, other);
    })
  );
}
