import type { EntityChanges, NewEntity } from '../annotations/editRegister';
import type { RegisteredEntity } from '../annotations/model';
import { foldText } from '../names/fold';
import type { ResolvedEntity } from './resolved';

/**
 * What a register records of an entity that was recognised. Short forms stay out: a register's names hold
 * in every text, and elsewhere "Rozman" may be somebody else.
 */
export function entryOf(entity: ResolvedEntity): NewEntity {
  const names: Record<string, readonly string[]> = {};
  for (const [language, all] of entity.names) {
    const full = withoutShortForms(all);
    if (language !== 'und' && full.length > 0) names[language] = full;
  }
  const { id, type, name } = entity;
  return { id, type, name, names };
}

/** Names that are no part of a longer one among them. */
function withoutShortForms(names: readonly string[]): string[] {
  const texts = names.map((name) => ` ${foldText(name)} `);
  return names.filter((_, index) => {
    const own = texts[index] ?? '';
    const part = isSpaced(own) ? own : own.trim();
    return !texts.some((text) => text.length > own.length && text.includes(part));
  });
}

/** Whether a name is in a script that puts spaces between words. */
function isSpaced(name: string): boolean {
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Greek}]/u.test(name);
}

/**
 * What has to change in the entry of an entity (or be in a new one) so that `others` are the same: it
 * takes their names and remembers their ids. Nothing that the entry says is taken back, except that
 * they are distinct.
 */
export function mergeIntoEntry(
  entry: Pick<RegisteredEntity, 'names' | 'merged' | 'distinct'>,
  others: readonly ResolvedEntity[],
): EntityChanges {
  const names: Record<string, readonly string[]> = { ...entry.names };
  for (const other of others) {
    for (const [language, all] of other.names) {
      if (language === 'und') continue;
      names[language] = [...new Set([...(names[language] ?? []), ...withoutShortForms(all)])];
    }
  }
  const ids = others.map(({ id }) => id);
  return {
    names,
    merged: [...new Set([...entry.merged, ...ids])],
    distinct: entry.distinct.filter((id) => !ids.includes(id)),
  };
}
