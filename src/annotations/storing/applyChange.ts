import {
  addEntity,
  addEvent,
  type NewEntity,
  removeEntity,
  removeEvent,
  updateEntity,
  updateEvent,
} from '../editRegister';
import {
  addAnnotation,
  addAnnotations,
  type AnnotationChanges,
  type NewAnnotation,
  removeAnnotation,
  removeAnnotations,
  updateAnnotation,
  updateSource,
} from '../editSidecar';
import { newId } from '../ids';
import type { Annotation, Diagnostic } from '../model';
import { parseEntityRegister, parseEventRegister } from '../parseRegisters';
import { parseSidecar } from '../parseSidecar';
import { differenceOf, type EditResult, type TextEdit } from '../textEdit';
import { samePlain } from '../yaml/yamlNode';
import { plainOf, type WriteValue } from '../yaml/writeYaml';
import type { Change } from './change';

/** The file after a change, or why it can't be made as the file is now. */
export type Applied =
  | {
      readonly ok: true;
      readonly text: string;
      readonly edits: readonly TextEdit[];
      /** Id of what was added or changed: another one than asked for where that was taken. */
      readonly id: string;
      /** Somebody else had changed the same annotation: theirs stays, ours is added as `id`. */
      readonly keptBoth: boolean;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Makes a change on the text of a file as it is now (`undefined`: there is no file). Entries are told
 * apart by their ids: what others added, changed or removed meanwhile stays, and where they changed the
 * very annotation, both are kept. A change that is already there is made no second time. `random` gives
 * numbers from 0 up to 1.
 */
export function applyChange(
  text: string | undefined,
  change: Change,
  random: () => number,
): Applied {
  switch (change.kind) {
    case 'add-annotation':
      return addOne(text, change.annotation, change.sha256, random);
    case 'update-annotation':
      return updateOne(text, change.id, change.changes, change.base, random);
    case 'remove-annotation':
      return removeOne(text, change.id, change.base);
    case 'add-entity':
      return addNewEntity(text, change.entity);
    case 'update-entity':
      return made(updateEntity(text ?? '', change.id, change.changes), change.id);
    case 'remove-entity':
      return removeUntouched(text, change.id, change.base);
    case 'add-event': {
      const added = addEvent(text, change.event);
      const known = !added.ok && added.diagnostics.some(({ code }) => code === 'duplicate-id');
      if (!known) return made(added, change.event.id);
      const { id, ...changes } = change.event;
      return made(updateEvent(text ?? '', id, changes), id);
    }
    case 'update-event':
      return made(updateEvent(text ?? '', change.id, change.changes), change.id);
    case 'remove-event': {
      const { value, diagnostics } = parseEventRegister(text ?? '');
      if (!value) return { ok: false, diagnostics };
      if (!value.some(({ id }) => id === change.id)) return unchanged(text, change.id);
      return made(removeEvent(text ?? '', change.id), change.id);
    }
    case 'update-source':
      return made(updateSource(text, change.changes), change.id);
    case 'several':
      return applySeveral(text, change.all, random);
  }
}

/** A sidecar that can't take changes together, for its layout, is not asked again and again. */
const MOST_REFUSED = 3;

function applySeveral(
  before: string | undefined,
  changes: readonly Change[],
  random: () => number,
): Applied {
  let text = before;
  let id = '';
  let keptBoth = false;
  let touched = false;
  let refused = 0;
  for (let at = 0; at < changes.length;) {
    const run = runOf(changes, at);
    const [change] = run;
    if (!change) break;
    const together = run.length > 1 && refused < MOST_REFUSED ? applyRun(text, run) : undefined;
    if (!together) refused += 1;
    const applied = together ?? applyChange(text, change, random);
    at += together ? run.length : 1;
    if (!applied.ok) return applied;
    ({ id } = applied);
    keptBoth ||= applied.keptBoth;
    if (applied.edits.length === 0) continue;
    ({ text } = applied);
    touched = true;
  }
  if (!touched || text === undefined) return { ...unchanged(before, id), keptBoth } as Applied;
  return { ok: true, text, edits: [differenceOf(before ?? '', text)], id, keptBoth };
}

/**
 * The changes from `at` on that can be made together: those that add annotations, or that take them out.
 * The last one to go goes alone: a list that is left empty is written in another way.
 */
function runOf(changes: readonly Change[], at: number): readonly Change[] {
  const kind = changes[at]?.kind;
  let end = at + 1;
  if (kind === 'add-annotation' || kind === 'remove-annotation') {
    while (changes[end]?.kind === kind) end += 1;
    if (kind === 'remove-annotation' && end > at + 1) end -= 1;
  }
  return changes.slice(at, end);
}

/**
 * Makes changes of one kind in one pass, so that many take little longer than one; `undefined` where
 * they have to be made one by one.
 */
function applyRun(text: string | undefined, run: readonly Change[]): Applied | undefined {
  const { value } = parseSidecar(text ?? '');
  if (!value || text === undefined) return undefined;
  const now = new Map(value.annotations.map((annotation) => [annotation.id, annotation]));
  const added: NewAnnotation[] = [];
  const gone = new Set<string>();
  let id = '';
  for (const change of run) {
    id = change.kind === 'add-annotation' ? change.annotation.id : '';
    if (change.kind === 'add-annotation') {
      const { annotation } = change;
      // What is taken, or is the first with a passage, is judged one by one.
      if (now.has(annotation.id)) return undefined;
      added.push(annotation);
      now.set(annotation.id, { ...annotation, range: { start: 0, end: 0 } });
    } else if (change.kind === 'remove-annotation') {
      const old = now.get(change.id);
      if (!old || !sameAnnotation(old, change.base)) return undefined;
      gone.add(change.id);
      ({ id } = change);
    }
  }
  if (added.length > 0 && value.annotations.every(({ target }) => target === undefined)) {
    return undefined;
  }
  const result = added.length > 0 ? addAnnotations(text, added) : removeAnnotations(text, gone);
  if (!result.ok) return undefined;
  return made(result, id);
}

function made(result: EditResult, id: string, keptBoth = false): Applied {
  return result.ok ? { ...result, id, keptBoth } : result;
}

function unchanged(text: string | undefined, id: string): Applied {
  return { ok: true, text: text ?? '', edits: [], id, keptBoth: false };
}

function addOne(
  text: string | undefined,
  annotation: NewAnnotation,
  sha256: string | undefined,
  random: () => number,
): Applied {
  const { value, diagnostics } = parseSidecar(text ?? '');
  if (!value) return { ok: false, diagnostics };
  const taken = value.annotations.find(({ id }) => id === annotation.id);
  if (taken && sameAnnotation(taken, annotation)) return unchanged(text, annotation.id);
  const ids = new Set(value.annotations.map(({ id }) => id));
  const id = taken ? newId(ids, random) : annotation.id;
  const added = addAnnotation(text, { ...annotation, id });
  const first = value.annotations.every(({ target }) => target === undefined);
  if (!added.ok || !sha256 || !first || value.source.sha256 === sha256) return made(added, id);
  const marked = updateSource(added.text, { sha256 });
  if (!marked.ok) return made(added, id);
  return made({ ...marked, edits: [differenceOf(text ?? '', marked.text)] }, id);
}

function updateOne(
  text: string | undefined,
  id: string,
  changes: AnnotationChanges,
  base: NewAnnotation,
  random: () => number,
): Applied {
  const { value, diagnostics } = parseSidecar(text ?? '');
  if (!value) return { ok: false, diagnostics };
  const now = value.annotations.find((annotation) => annotation.id === id);
  const wanted = withChanges(base, changes);
  if (!now) return keepBoth(addOne(text, wanted, undefined, random));
  const keys = Object.keys(changes) as (keyof AnnotationChanges)[];
  if (keys.every((key) => sameValue(now[key], changes[key]))) return unchanged(text, id);
  if (keys.every((key) => sameValue(now[key], base[key]))) {
    return made(updateAnnotation(text ?? '', id, changes), id);
  }
  const twin = value.annotations.find((one) => sameAnnotation(one, { ...wanted, id: one.id }));
  if (twin) return unchanged(text, twin.id);
  const ids = new Set(value.annotations.map((annotation) => annotation.id));
  return keepBoth(addOne(text, { ...wanted, id: newId(ids, random) }, undefined, random));
}

function keepBoth(applied: Applied): Applied {
  return applied.ok ? { ...applied, keptBoth: true } : applied;
}

function removeOne(text: string | undefined, id: string, base: NewAnnotation): Applied {
  const { value, diagnostics } = parseSidecar(text ?? '');
  if (!value) return { ok: false, diagnostics };
  const now = value.annotations.find((annotation) => annotation.id === id);
  if (!now) return unchanged(text, id);
  if (!sameAnnotation(now, base)) return { ...unchanged(text, id), keptBoth: true } as Applied;
  return made(removeAnnotation(text ?? '', id), id);
}

function addNewEntity(text: string | undefined, entity: NewEntity): Applied {
  const { value, diagnostics } = parseEntityRegister(text ?? '');
  if (!value) return { ok: false, diagnostics };
  const ids = new Map(value.map((known) => [known.id, known]));
  const known = ids.get(entity.id);
  if (known?.type === entity.type && known.name === entity.name) return unchanged(text, entity.id);
  let { id } = entity;
  for (let count = 2; ids.has(id); count += 1) id = `${entity.id}-${count}`;
  return made(addEntity(text, { ...entity, id }), id, known !== undefined);
}

/** Takes an entry out of the register of entities unless somebody has said more of it since. */
function removeUntouched(text: string | undefined, id: string, base: NewEntity): Applied {
  const { value, diagnostics } = parseEntityRegister(text ?? '');
  if (!value) return { ok: false, diagnostics };
  const now = value.find((entity) => entity.id === id);
  if (!now) return unchanged(text, id);
  const ours: Readonly<Record<string, unknown>> = { ...EMPTY_ENTITY, ...base };
  const theirs: Readonly<Record<string, unknown>> = { ...now };
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  keys.delete('range');
  for (const key of keys) {
    if (!sameValue(theirs[key], ours[key])) {
      return { ...unchanged(text, id), keptBoth: true } as Applied;
    }
  }
  return made(removeEntity(text ?? '', id), id);
}

/** What an entry says that says nothing. */
const EMPTY_ENTITY = { names: {}, aliases: [], never: [], merged: [], distinct: [], roles: [] };

/** An annotation as it is after changes, keys that are taken away left out. */
export function withChanges(base: NewAnnotation, changes: AnnotationChanges): NewAnnotation {
  const all = Object.entries({ ...base, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all) as unknown as NewAnnotation;
}

/** Whether two annotations say the same, wherever they stand. */
export function sameAnnotation(a: NewAnnotation | Annotation, b: NewAnnotation): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  keys.delete('range');
  const [one, other] = [a, b] as Readonly<Record<string, unknown>>[];
  return [...keys].every((key) => sameValue(one?.[key], other?.[key]));
}

/** Whether two values of an entry say the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return samePlain(plainOf(a as WriteValue), plainOf(b as WriteValue));
}
