import { type NewAnnotation, updateSource } from '../editSidecar';
import type { Annotation } from '../model';
import { parseEntityRegister, parseEventRegister } from '../parseRegisters';
import { parseSidecar } from '../parseSidecar';
import { readYaml } from '../yaml/readYaml';
import { isPlainList, type PlainValue, samePlain, toPlain } from '../yaml/yamlNode';
import { applyChange, sameValue } from './applyChange';
import type { Change } from './change';

/** Two versions of a file in one, or why a person has to do it. */
export type Merged =
  | {
      readonly ok: true;
      readonly text: string;
      /** Ids of entries that both changed: both versions are kept. */
      readonly keptBoth: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

/** What an entry of any of our files has. */
interface Entry {
  readonly id: string;
}

/**
 * Joins what two people made of one file since `base`, entry by entry: `ours` stays as it is, byte for
 * byte, and gets what `theirs` added, changed and removed. Where both changed one annotation both are
 * kept. Never drops anything: what can't be carried over so is left to a person.
 */
export function mergeFiles(
  base: string,
  ours: string,
  theirs: string,
  random: () => number,
): Merged {
  const changes = changesBetween(base, theirs);
  if (typeof changes === 'string') return { ok: false, reason: changes };
  let text = ours;
  const keptBoth: string[] = [];
  for (const change of changes.entries) {
    const applied = applyChange(text, change, random);
    if (!applied.ok) return { ok: false, reason: applied.diagnostics[0]?.message ?? '' };
    if (applied.keptBoth) keptBoth.push(applied.id);
    ({ text } = applied);
  }
  const { source } = changes;
  if (source && Object.keys(source).length > 0) {
    const now = parseSidecar(text).value?.source ?? {};
    const before = parseSidecar(base).value?.source ?? {};
    for (const [key, value] of Object.entries(source) as [keyof typeof now, string | undefined][]) {
      // Two hashes say two states of the text: the one here is kept, and what moved is found again.
      if (
        key === 'sha256' ||
        key === 'sketch' ||
        sameValue(now[key], before[key]) ||
        sameValue(now[key], value)
      )
        continue;
      return { ok: false, reason: `Both changed "${key}" of the source.` };
    }
    const { sha256, sketch, ...rest } = source;
    const hash =
      now.sha256 === undefined && sha256 !== undefined
        ? { sha256, ...(sketch === undefined ? {} : { sketch }) }
        : {};
    const updated = updateSource(text, { ...rest, ...hash });
    if (!updated.ok) return { ok: false, reason: updated.diagnostics[0]?.message ?? '' };
    ({ text } = updated);
  }
  const lost = findLost(base, theirs, text);
  return lost === undefined ? { ok: true, text, keptBoth } : { ok: false, reason: lost };
}

interface Changes {
  readonly entries: readonly Change[];
  readonly source?: Readonly<Record<string, string | undefined>>;
}

/** What leads from one text of a file to another; a message where one of them can't be read. */
function changesBetween(before: string, after: string): Changes | string {
  const kind = kindOfText(after) ?? kindOfText(before);
  const unreadable = 'One of the versions can’t be read.';
  if (kind === 'entities') {
    const [old, now] = [parseEntityRegister(before).value, parseEntityRegister(after).value];
    if (!old || !now) return unreadable;
    return compare<Entry>(old, now, {
      add: (entity) => ({ kind: 'add-entity', entity: withoutRange(entity) as never }),
      update: (id, changes) => ({ kind: 'update-entity', id, changes: changes }),
    });
  }
  if (kind === 'events') {
    const [old, now] = [parseEventRegister(before).value, parseEventRegister(after).value];
    if (!old || !now) return unreadable;
    return compare<Entry>(old, now, {
      add: (event) => ({ kind: 'add-event', event: withoutRange(event) }),
      update: (id, changes) => ({ kind: 'update-event', id, changes: changes }),
    });
  }
  const [old, now] = [parseSidecar(before).value, parseSidecar(after).value];
  if (!old || !now) return unreadable;
  const entries = compare<Annotation>(old.annotations, now.annotations, {
    add: (annotation) => ({ kind: 'add-annotation', annotation: withoutRange(annotation) }),
    update: (id, changes, base) => ({
      kind: 'update-annotation',
      id,
      changes: changes,
      base: withoutRange(base),
    }),
    remove: (id, base) => ({ kind: 'remove-annotation', id, base: withoutRange(base) }),
  });
  if (typeof entries === 'string') return entries;
  return { ...entries, source: differingKeys(old.source, now.source) };
}

function compare<T extends Entry>(
  before: readonly T[],
  after: readonly T[],
  make: {
    readonly add: (entry: T) => Change;
    readonly update: (id: string, changes: Record<string, unknown>, base: T) => Change;
    readonly remove?: (id: string, base: T) => Change;
  },
): Changes | string {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const now = new Set(after.map(({ id }) => id));
  const entries: Change[] = [];
  for (const entry of before) {
    if (now.has(entry.id)) continue;
    if (!make.remove) return `"${entry.id}" was removed from a register.`;
    entries.push(make.remove(entry.id, entry));
  }
  for (const entry of after) {
    const base = old.get(entry.id);
    if (!base) {
      entries.push(make.add(entry));
      continue;
    }
    const changes = differingKeys(withoutRange(base), withoutRange(entry));
    if (Object.keys(changes).length > 0) entries.push(make.update(entry.id, changes, base));
  }
  return { entries };
}

function differingKeys(before: object, after: object): Record<string, string | undefined> {
  const [old, now] = [before, after] as Readonly<Record<string, string | undefined>>[];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const differing = [...keys].filter((key) => !sameValue(old?.[key], now?.[key]));
  return Object.fromEntries(differing.map((key) => [key, now?.[key]]));
}

function withoutRange<T extends object>(entry: T): NewAnnotation & T {
  const copy = { ...entry } as Record<string, unknown>;
  delete copy['range'];
  return copy as unknown as NewAnnotation & T;
}

/** Which register a text is, by its keys; `undefined` for a sidecar. */
export function kindOfText(text: string): 'entities' | 'events' | undefined {
  const { root } = readYaml(text);
  const keys = root?.kind === 'map' ? root.entries.map(({ key }) => key.text) : [];
  if (keys.includes('entities')) return 'entities';
  return keys.includes('events') ? 'events' : undefined;
}

/** Something that only `theirs` says and that `merged` does not: a comment, a key of their own. */
function findLost(base: string, theirs: string, merged: string): string | undefined {
  const [known, now] = [new Set(commentsOf(base)), new Set(commentsOf(merged))];
  const comment = commentsOf(theirs).find((one) => !known.has(one) && !now.has(one));
  if (comment !== undefined) return `The comment "${comment}" would be lost.`;
  const [old, mine, others] = [base, merged, theirs].map(headOf);
  for (const [key, value] of others ?? []) {
    if (samePlain(old?.get(key), value) || samePlain(mine?.get(key), value)) continue;
    return `What "${key}" says would be lost.`;
  }
  const [before, after] = [entriesOf(base), entriesOf(merged)];
  for (const [id, entry] of entriesOf(theirs)) {
    const old = before.get(id);
    const kept = after.get(id);
    if (old && samePlain(old, entry)) continue;
    for (const [key, value] of entry) {
      if (OWN.has(key) || samePlain(old?.get(key), value) || samePlain(kept?.get(key), value))
        continue;
      return `The key "${key}" of "${id}" would be lost.`;
    }
  }
  return undefined;
}

/** What a file says beside its list and its source: the types of a register, keys of a writer's own. */
function headOf(text: string): ReadonlyMap<string, PlainValue> {
  const { root } = readYaml(text);
  const whole = root && toPlain(root);
  const head = new Map(whole instanceof Map ? (whole as ReadonlyMap<string, PlainValue>) : []);
  for (const key of ['annotations', 'entities', 'events', 'source']) head.delete(key);
  return head;
}

/** Keys that changes carry over; the rest are a writer's own. */
const OWN: ReadonlySet<string> = new Set(
  (
    'id type target entity entityType event eventType date place participants relation from to toSource ' +
    'body tags creator created name names aliases never merged distinct roles note title rejected'
  ).split(' '),
);

function commentsOf(text: string): string[] {
  return Array.from(text.matchAll(/(?:^|[ \t])#[^\r\n]*/gm), ([comment]) => comment.trim());
}

function entriesOf(text: string): Map<string, ReadonlyMap<string, PlainValue>> {
  const { root } = readYaml(text);
  const whole = root && toPlain(root);
  const found = new Map<string, ReadonlyMap<string, PlainValue>>();
  if (!(whole instanceof Map)) return found;
  for (const key of ['annotations', 'entities', 'events']) {
    const list = (whole as ReadonlyMap<string, PlainValue>).get(key);
    for (const entry of isPlainList(list) ? list : []) {
      if (!(entry instanceof Map)) continue;
      const map = entry as ReadonlyMap<string, PlainValue>;
      const id = map.get('id');
      if (typeof id === 'string' || typeof id === 'number') found.set(String(id), map);
    }
  }
  return found;
}
