import type { PlainValue } from './yamlNode';

/** What can be written: text, numbers, flags, lists and mappings. Absent keys are not written. */
export type WriteValue =
  | string
  | number
  | boolean
  | readonly WriteValue[]
  | { readonly [key: string]: WriteValue | undefined };

/** Where a scalar goes: inside `{…}` and `[…]` more characters need quotes. */
export type Context = 'flow' | 'block';

/** Words and numbers that YAML 1.1 or 1.2 would not read as text. */
const NOT_TEXT =
  /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?(?:\.inf|\.nan|0[xob][\da-f_]+|[\d.][\d_.,:]*(?:e[-+]?\d+)?))$/i;
/** Read as a time by YAML 1.1. */
const TIMESTAMP = /^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/;
/** Not allowed, or not safe from other readers, outside double quotes. */
const NEEDS_ESCAPE =
  /[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const NEEDS_ESCAPE_ALL = new RegExp(`["\\\\]|${NEEDS_ESCAPE.source}`, 'g');
const BAD_START = /^[-?:,[\]{}#&*!|>'"%@`\s]|^\.\.\./;
const BAD_BLOCK = /:(?:\s|$)|\s#|\s$/;
const BAD_FLOW = /[,[\]{}]/;

const ESCAPES: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

/** Text in double quotes, on one line. */
export function doubleQuoted(text: string): string {
  const inner = text.replace(
    NEEDS_ESCAPE_ALL,
    (unit) => ESCAPES[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${inner}"`;
}

/** Text in single quotes, or `undefined` where that is impossible. */
export function singleQuoted(text: string): string | undefined {
  return NEEDS_ESCAPE.test(text) ? undefined : `'${text.replaceAll("'", "''")}'`;
}

/** Text as one line of YAML: without quotes where that is safe, else the quotes that read best. */
export function scalarText(text: string, context: Context): string {
  if (isPlain(text, context)) return text;
  const single = text.includes("'") && !/["\\]/.test(text) ? undefined : singleQuoted(text);
  return single ?? doubleQuoted(text);
}

/** An EDTF date or a time: plain, as people write them, unless that would be no text at all. */
export function dateText(text: string, context: Context): string {
  return /^\d[\dT:Z./?~X-]*$/.test(text) && /[-/?~X]/.test(text) ? text : scalarText(text, context);
}

function isPlain(text: string, context: Context): boolean {
  return (
    text !== '' &&
    !BAD_START.test(text) &&
    !BAD_BLOCK.test(text) &&
    !(context === 'flow' && BAD_FLOW.test(text)) &&
    !NOT_TEXT.test(text) &&
    !TIMESTAMP.test(text) &&
    !NEEDS_ESCAPE.test(text)
  );
}

/** Keys whose values are dates or times. */
const DATE_KEYS: ReadonlySet<string> = new Set(['date', 'published', 'created', 'from', 'to']);

/** A value on one line; collections in flow style. */
export function inlineText(value: WriteValue, context: Context, key = ''): string {
  if (typeof value === 'string') {
    return DATE_KEYS.has(key) ? dateText(value, context) : scalarText(value, context);
  }
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map((item) => inlineText(item, 'flow', key)).join(', ')}]`;
  const entries = Object.entries(value).flatMap(([name, content]) =>
    content === undefined
      ? []
      : [`${scalarText(name, 'flow')}: ${inlineText(content, 'flow', name)}`],
  );
  return `{${entries.join(', ')}}`;
}

/** `Array.isArray` that understands read-only arrays. */
export function isList(value: WriteValue): value is readonly WriteValue[] {
  return Array.isArray(value);
}

/**
 * The lines of a literal block (`|`) without their indentation, header first; `undefined` where the
 * text is of one line, or has blank lines or spaces that such a block would not keep for certain.
 */
export function literalLines(text: string): readonly string[] | undefined {
  if (!text.includes('\n')) return undefined;
  const ended = text.endsWith('\n');
  const lines = (ended ? text.slice(0, -1) : text).split('\n');
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  const unsafe = (line: string) =>
    (line !== '' && line.trim() === '') || NEEDS_ESCAPE.test(line.replaceAll('\t', ' '));
  if (first === '' || last === '' || /^\s/.test(first) || lines.some(unsafe)) return undefined;
  return [ended ? '|' : '|-', ...lines];
}

/** `key: value` as lines without indentation, in block style. */
export function entryLines(key: string, value: WriteValue): readonly string[] {
  const name = scalarText(key, 'block');
  if (typeof value === 'string') {
    const literal = literalLines(value);
    if (literal) {
      const [header = '', ...content] = literal;
      return [`${name}: ${header}`, ...content.map((line) => (line === '' ? '' : `  ${line}`))];
    }
  }
  if (typeof value === 'object' && isList(value) && value.length > 0 && value.every(isMapping)) {
    return [`${name}:`, ...value.map((item) => `  - ${inlineText(item, 'block')}`)];
  }
  return [`${name}: ${inlineText(value, 'block', key)}`];
}

function isMapping(value: WriteValue): boolean {
  return typeof value === 'object' && !isList(value);
}

/** What a written value says once it is read again. */
export function plainOf(value: WriteValue): PlainValue {
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map(plainOf);
  return new Map(
    Object.entries(value).flatMap(([key, content]) =>
      content === undefined ? [] : [[key, plainOf(content)] as const],
    ),
  );
}

/** The lines of a mapping in block style, one entry after another. */
export function mappingLines(value: Readonly<Record<string, WriteValue | undefined>>): string[] {
  return Object.entries(value).flatMap(([key, content]) =>
    content === undefined ? [] : entryLines(key, content),
  );
}
