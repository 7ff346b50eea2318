import type { EventTitleWords } from '../corpus/eventTitle';

const DONE: ReadonlyMap<string, string> = new Map([
  ['signing', 'signed'],
  ['handover', 'handed over'],
  ['launch', 'launched'],
  ['release', 'released'],
  ['acquisition', 'acquired'],
]);

function kindOf(type: string, subtype?: string): string {
  return subtype ?? (type === 'other' ? 'event' : type.replaceAll('-', ' '));
}

/** The words of event titles in what leaves the program, which is in English. */
export const ENGLISH_TITLES: EventTitleWords = {
  kind: kindOf,
  about: (kind, object) => `${kind} – ${object}`,
  done: (type, object) => {
    if (type === 'agreement') return `agreement on ${object}`;
    const done = DONE.get(type);
    return done === undefined ? undefined : `${object} ${done}`;
  },
  modal: (modality, title) =>
    modality === 'negated' ? `${title} (did not happen)` : `${title} (${modality})`,
  list: (names) => names.join(', '),
  told: (who, said) => `${who}: ${said}`,
  andOthers: (names) => `${names} and others`,
};
