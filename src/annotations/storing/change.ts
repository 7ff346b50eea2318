import type { EntityChanges, EventChanges, NewEntity, NewEvent } from '../editRegister';
import type { AnnotationChanges, NewAnnotation, SourceChanges } from '../editSidecar';

/**
 * What a person did to one of our files, as data: it can be kept as JSON and made later, on whatever the
 * file holds then. `base` is the entry as the person saw it.
 */
export type Change =
  | {
      readonly kind: 'add-annotation';
      readonly annotation: NewAnnotation;
      /** Of the source's text that the target was made of. */
      readonly sha256?: string;
    }
  | {
      readonly kind: 'update-annotation';
      readonly id: string;
      readonly changes: AnnotationChanges;
      readonly base: NewAnnotation;
    }
  | { readonly kind: 'remove-annotation'; readonly id: string; readonly base: NewAnnotation }
  | { readonly kind: 'add-entity'; readonly entity: NewEntity }
  | { readonly kind: 'update-entity'; readonly id: string; readonly changes: EntityChanges }
  | { readonly kind: 'remove-entity'; readonly id: string; readonly base: NewEntity }
  | { readonly kind: 'add-event'; readonly event: NewEvent }
  | { readonly kind: 'update-event'; readonly id: string; readonly changes: EventChanges }
  | { readonly kind: 'remove-event'; readonly id: string; readonly base: NewEvent }
  | { readonly kind: 'update-source'; readonly id: 'source'; readonly changes: SourceChanges }
  /** Changes of one file that are made together, one after another, or not at all. */
  | { readonly kind: 'several'; readonly id: 'several'; readonly all: readonly Change[] };

/** What each kind of change must hold: objects, and where its id is. */
const KINDS: Readonly<Record<Change['kind'], readonly string[]>> = {
  'add-annotation': ['annotation'],
  'update-annotation': ['changes', 'base'],
  'remove-annotation': ['base'],
  'add-entity': ['entity'],
  'update-entity': ['changes'],
  'add-event': ['event'],
  'update-event': ['changes'],
  'remove-entity': ['base'],
  'remove-event': ['base'],
  'update-source': ['changes'],
  several: [],
};

/** JSON without keys that are `undefined` loses what a change takes away: those are written as null. */
export function writeChange(change: Change): string {
  return JSON.stringify(change, (_, value: unknown) => (value === undefined ? null : value));
}

/** Reads what {@link writeChange} wrote; `undefined` for anything else. */
export function readChange(json: string): Change | undefined {
  try {
    const value: unknown = JSON.parse(json, (_, inner: unknown) => inner ?? undefined);
    if (isRecord(value) && value['kind'] === 'several') return readSeveral(json);
    return isChange(value) ? restoreAbsent(value, json) : undefined;
  } catch {
    return undefined;
  }
}

function isChange(value: unknown): value is Change {
  if (!isRecord(value) || typeof value['kind'] !== 'string') return false;
  const { kind } = value;
  const needed = Object.hasOwn(KINDS, kind) ? KINDS[kind as Change['kind']] : [];
  const [first] = needed.map((key) => value[key]);
  if (!isRecord(first) || !needed.every((key) => isRecord(value[key]))) return false;
  const id = kind.startsWith('add-') ? first['id'] : value['id'];
  return typeof id === 'string' && id !== '';
}

function readSeveral(json: string): Change | undefined {
  const { all } = JSON.parse(json) as { readonly all?: unknown };
  if (!Array.isArray(all)) return undefined;
  const changes = all.map((each) => readChange(JSON.stringify(each)));
  const known = changes.filter((each) => each !== undefined);
  if (known.length < changes.length) return undefined;
  return { kind: 'several', id: 'several', all: known };
}

/** `JSON.parse` drops keys that are read as `undefined`: in `changes` they mean "take away". */
function restoreAbsent(change: Change, json: string): Change {
  if (!('changes' in change)) return change;
  const raw = JSON.parse(json) as { readonly changes: Readonly<Record<string, unknown>> };
  const gone = Object.keys(raw.changes).filter((key) => raw.changes[key] === null);
  const changes = { ...change.changes, ...Object.fromEntries(gone.map((key) => [key, undefined])) };
  return { ...change, changes } as Change;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
