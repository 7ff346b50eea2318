import type { SourceMetadata } from '../annotations/model';

/** A document that a batch engine hands over: its text, or the path of a file that holds it. */
export interface DocumentLine {
  /** Unique among the documents; `undefined`: the path. */
  readonly id: string | undefined;
  readonly text: string | undefined;
  readonly path: string | undefined;
  readonly metadata: SourceMetadata;
}

const METADATA = ['language', 'published', 'title', 'url'] as const;

function readMetadata(value: unknown): SourceMetadata | string {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) return '“metadata” is no object';
  const given = value as Readonly<Record<string, unknown>>;
  const metadata: { -readonly [K in keyof SourceMetadata]: SourceMetadata[K] } = {};
  for (const name of METADATA) {
    const entry = given[name];
    if (entry === undefined || entry === null) continue;
    if (typeof entry !== 'string') return `“metadata.${name}” is no text`;
    metadata[name] = entry;
  }
  return metadata;
}

/**
 * One line of input of `analyze --jsonl`: a JSON object with `id` and `text`, or with `path`, and
 * perhaps `metadata` (language, published, title, url; other keys are left alone); any line that does
 * not begin with `{` is a path. Never throws; `problem` is for people.
 */
export function readDocumentLine(
  line: string,
): DocumentLine | { readonly id: string | undefined; readonly problem: string } {
  if (!line.trimStart().startsWith('{')) {
    return { id: undefined, text: undefined, path: line.trim(), metadata: {} };
  }
  let value: Readonly<Record<string, unknown>>;
  try {
    value = JSON.parse(line) as Readonly<Record<string, unknown>>;
  } catch (error) {
    return { id: undefined, problem: `no JSON: ${error instanceof Error ? error.message : ''}` };
  }
  const { id: givenId, text, path } = value;
  const id =
    typeof givenId === 'number' ? String(givenId) : typeof givenId === 'string' ? givenId : '';
  const known = id === '' ? undefined : id;
  const metadata = readMetadata(value['metadata']);
  if (typeof metadata === 'string') return { id: known, problem: metadata };
  if (typeof path === 'string' && path !== '' && (text === undefined || text === null)) {
    return { id: known, text: undefined, path, metadata };
  }
  if (typeof text !== 'string') return { id: known, problem: '“text” (or “path”) is missing' };
  if (known === undefined) return { id: known, problem: '“id” is missing' };
  return { id: known, text: text.replace(/^\ufeff/, ''), path: undefined, metadata };
}
