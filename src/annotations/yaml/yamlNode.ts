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

/** A YAML value without its places and style. */
export type PlainValue =
  string | number | boolean | null | readonly PlainValue[] | ReadonlyMap<string, PlainValue>;

/** What a node says, whatever it looks like. */
export function toPlain(node: YamlNode): PlainValue {
  const content = resolveAlias(node);
  switch (content.kind) {
    case 'scalar':
      return content.value;
    case 'map':
      return new Map(content.entries.map(({ key, value }) => [key.text, toPlain(value)]));
    case 'sequence':
      return content.items.map((item) => toPlain(item.node));
  }
}

/** Whether two values are the same; the order of the keys of a mapping does not count. */
export function samePlain(a: PlainValue | undefined, b: PlainValue | undefined): boolean {
  if (isPlainMap(a)) {
    return (
      isPlainMap(b) &&
      a.size === b.size &&
      [...a].every(([key, value]) => b.has(key) && samePlain(value, b.get(key)))
    );
  }
  if (isPlainList(a)) {
    return (
      isPlainList(b) && a.length === b.length && a.every((item, index) => samePlain(item, b[index]))
    );
  }
  return Object.is(a, b);
}

function isPlainMap(value: PlainValue | undefined): value is ReadonlyMap<string, PlainValue> {
  return value instanceof Map;
}

/** `Array.isArray` that understands read-only arrays. */
export function isPlainList(value: PlainValue | undefined): value is readonly PlainValue[] {
  return Array.isArray(value);
}
