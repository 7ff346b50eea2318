import { Fields, Problems, shorten } from './fields';
import { MESSAGES } from './messages';
import { type Diagnostic, FORMAT_VERSION, type Parsed } from './model';
import { readYaml, type YamlText } from './yaml/readYaml';
import { resolveAlias, type YamlNode } from './yaml/yamlNode';

const VERSION = String(FORMAT_VERSION);

/** The frame that sidecars and registers share. */
export interface OpenedFile {
  readonly yaml: YamlText;
  readonly problems: Problems;
  /** `undefined` for an empty file and for one that must not be used (see `usable`). */
  readonly fields: Fields | undefined;
  /** Whether the content may be used. */
  readonly usable: boolean;
  /** Whether edits may be written: a newer format is only read. */
  readonly writable: boolean;
}

/**
 * Reads the YAML and the version of a sidecar or register. `own` are the keys by which a file without a
 * version is still known to be ours.
 */
export function openFile(text: string, own: readonly string[]): OpenedFile {
  const yaml = readYaml(text);
  const problems = new Problems();
  problems.list.push(...yaml.diagnostics);
  const closed = { yaml, problems, fields: undefined, usable: false, writable: false };
  if (!yaml.ok) return closed;
  if (!yaml.root) return { ...closed, usable: true, writable: true };
  const root = resolveAlias(yaml.root);
  if (root.kind !== 'map') {
    problems.error('wrong-type', MESSAGES.badRoot, root, VERSION, own[0] ?? '');
    return closed;
  }
  const fields = new Fields(root, problems);
  const version = checkVersion(fields, problems, own);
  if (version === 'unknown') return closed;
  return { yaml, problems, fields, usable: true, writable: version === 'ours' };
}

function checkVersion(
  fields: Fields,
  problems: Problems,
  own: readonly string[],
): 'ours' | 'newer' | 'unknown' {
  if (!fields.has('glossator')) {
    const range = fields.rangeOf('glossator');
    problems.error('missing-version', MESSAGES.missingVersion, range, VERSION);
    return own.some((key) => fields.has(key)) ? 'ours' : 'unknown';
  }
  const version = fields.count('glossator');
  if (version === undefined) return 'unknown';
  if (version > FORMAT_VERSION) {
    const range = fields.rangeOf('glossator');
    problems.error('newer-format', MESSAGES.newerFormat, range, String(version), VERSION);
    return 'newer';
  }
  if (version < 1) {
    problems.error('wrong-type', MESSAGES.badVersion, fields.rangeOf('glossator'), VERSION);
    return 'unknown';
  }
  return 'ours';
}

/**
 * The result of parsing, diagnostics in the order of the text. Of a newer format nothing else is said:
 * what looks wrong here may be right there.
 */
export function finish<T>(problems: Problems, value: T | undefined): Parsed<T> {
  const newer = problems.list.find(({ code }) => code === 'newer-format');
  if (newer) return { value, diagnostics: [newer] };
  const diagnostics: readonly Diagnostic[] = problems.list.toSorted(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  );
  return { value, diagnostics };
}

/** Reports ids that stand twice, and remembers the rest. */
export class Ids {
  readonly #seen = new Set<string>();
  readonly #problems: Problems;

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  /** The id of an entry; `undefined` where it has none or where another has the same. */
  take(fields: Fields): string | undefined {
    const id = fields.text('id');
    if (!id) {
      this.#problems.error('missing-id', MESSAGES.missingId, fields.rangeOf('id'));
      return undefined;
    }
    if (this.#seen.has(id)) {
      const range = fields.rangeOf('id');
      this.#problems.error('duplicate-id', MESSAGES.duplicateId, range, shorten(id));
      return undefined;
    }
    this.#seen.add(id);
    return id;
  }
}

/** The entry of a list as a mapping, or a diagnostic. */
export function entryFields(node: YamlNode, problems: Problems): Fields | undefined {
  const content = resolveAlias(node);
  if (content.kind === 'map') return new Fields(content, problems);
  problems.error('wrong-type', MESSAGES.notEntry, node);
  return undefined;
}

/** Copies what is defined: optional properties stay absent rather than `undefined`. */
export function defined<T extends object>(values: {
  readonly [K in keyof T]?: T[K] | undefined;
}): Partial<T> {
  const result: Partial<T> = {};
  for (const key of Object.keys(values) as (keyof T)[]) {
    const value = values[key];
    if (value !== undefined) result[key] = value;
  }
  return result;
}
