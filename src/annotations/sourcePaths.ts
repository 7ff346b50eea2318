/**
 * The address of a source as people write paths: of a URI (what the editor calls a source) with its
 * escapes undone, of anything else as it is; in NFC, so that file systems that decompose letters don't matter.
 */
export function addressOf(key: string): string {
  if (!/^[a-z][a-z0-9+.-]*:\//i.test(key)) return key.replaceAll('\\', '/').normalize('NFC');
  try {
    return decodeURIComponent(key).normalize('NFC');
  } catch {
    return key;
  }
}

/**
 * The path that leads from the folder of one source to another (both addresses); `undefined` where no
 * path does: on another disk or server.
 */
export function pathBetween(from: string, to: string): string | undefined {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  // "scheme:", "" and the server are one: a path can't leave them.
  if (/^[a-z][a-z0-9+.-]*:$/i.test(here[0] ?? '') && shared < Math.min(3, here.length)) {
    return undefined;
  }
  if (from.startsWith('/') !== to.startsWith('/')) return undefined;
  if (here.slice(shared).includes('..')) return undefined;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

/** The address that a path from the folder of a source leads to. */
export function followPath(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.normalize('NFC').split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
