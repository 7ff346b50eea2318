/** What Glossator's own files are called. */
export const SIDECAR_SUFFIX = '.ann.yaml';
export const ENTITY_REGISTER = 'entities.ann.yaml';
export const EVENT_REGISTER = 'events.ann.yaml';

/** Files that stand beside texts without being sources. */
const NOT_SOURCES =
  /^(readme|licen[cs]e|copying|copyright|changelog|changes|history|news|contributing|contributors|authors|maintainers|notice|third[-_]party[-_]notices|security|code[-_]of[-_]conduct|support|install|todo|requirements|constraints|cmakelists|robots|humans)([-._].*)?$/i;

/** The last part of a path with `/`. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a name may be a source as far as the name tells: a README never is one. */
export function mayBeSource(name: string): boolean {
  return !NOT_SOURCES.test(name);
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
