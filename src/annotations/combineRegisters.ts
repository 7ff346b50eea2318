import type { RegisteredEntity, RegisteredEvent } from './model';

/**
 * The entries of several registers (one of each workspace folder, in the order of the folders) as one:
 * entries of one id are one thing. What can only be one, such as a name, is the first register's that
 * says it; lists are joined.
 */
export function combineEntities(
  registers: readonly (readonly RegisteredEntity[])[],
): readonly RegisteredEntity[] {
  return combine(registers, (a, b) => {
    const names: Record<string, readonly string[]> = { ...a.names };
    for (const [language, all] of Object.entries(b.names)) {
      names[language] = join(names[language] ?? [], all);
    }
    const note = a.note ?? b.note;
    return {
      ...a,
      names,
      aliases: join(a.aliases, b.name === a.name ? b.aliases : [b.name, ...b.aliases]),
      never: join(a.never, b.never),
      merged: join(a.merged, b.merged),
      distinct: join(a.distinct, b.distinct),
      roles: [...a.roles, ...b.roles.filter((role) => !a.roles.some((each) => same(each, role)))],
      ...(note === undefined ? {} : { note }),
    };
  });
}

/** The same for events; one that any register rejects is rejected. */
export function combineEvents(
  registers: readonly (readonly RegisteredEvent[])[],
): readonly RegisteredEvent[] {
  return combine(registers, (a, b) => ({
    ...b,
    ...a,
    merged: join(a.merged, b.merged),
    rejected: a.rejected || b.rejected,
  }));
}

function combine<T extends { readonly id: string }>(
  registers: readonly (readonly T[])[],
  both: (first: T, second: T) => T,
): readonly T[] {
  const filled = registers.filter(({ length }) => length > 0);
  if (filled.length < 2) return filled[0] ?? [];
  const byId = new Map<string, T>();
  for (const entry of filled.flat()) {
    const known = byId.get(entry.id);
    byId.set(entry.id, known ? both(known, entry) : entry);
  }
  return [...byId.values()];
}

function join(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}

function same(a: RegisteredEntity['roles'][number], b: RegisteredEntity['roles'][number]): boolean {
  return (
    a.title === b.title && a.organisation === b.organisation && a.from === b.from && a.to === b.to
  );
}
