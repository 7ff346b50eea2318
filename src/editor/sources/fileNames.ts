/** What Glossator's own files are called. */
export const SIDECAR_SUFFIX = '.ann.yaml';
export const ENTITY_REGISTER = 'entities.ann.yaml';
export const EVENT_REGISTER = 'events.ann.yaml';

/** A language or nothing, then an ending or nothing: `README.vi.md`. */
const TAIL = String.raw`([-._][A-Za-z]{2}([-_][A-Za-z]{2,4})?)?(\.(txt|md))?$`;
/** Files that stand beside texts and never are one. */
const NEVER = new RegExp(
  `^(readme|licen[cs]e|copying|changelog|contributing|contributors|third[-_]party[-_]notices|code[-_]of[-_]conduct|requirements|cmakelists|robots)${TAIL}`,
  'i',
);
/** Words that make a name of such a file only in capitals: `NEWS`, but not `news.txt`. */
const NEVER_IN_CAPITALS = new RegExp(
  `^(COPYRIGHT|CHANGES|HISTORY|NEWS|AUTHORS|MAINTAINERS|NOTICE|SECURITY|SUPPORT|INSTALL|TODO)${TAIL}`,
);

/** The last part of a path with `/`. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a name may be a source as far as the name tells: a README never is one. */
export function mayBeSource(name: string): boolean {
  return !NEVER.test(name) && !NEVER_IN_CAPITALS.test(name);
}

/** `sidecar`, `entities` or `events` for one of our YAML files; `undefined` for any other name. */
export function kindOfOurFile(name: string): 'sidecar' | 'entities' | 'events' | undefined {
  if (!name.endsWith(SIDECAR_SUFFIX)) return undefined;
  if (name === ENTITY_REGISTER) return 'entities';
  if (name === EVENT_REGISTER) return 'events';
  return 'sidecar';
}

/** Whether a path lies where nobody keeps sources: hidden folders and installed packages. */
export function isHidden(path: string): boolean {
  return path
    .split('/')
    .some((part) => (part.startsWith('.') && part !== '.') || part === 'node_modules');
}
