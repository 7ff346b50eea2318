import type { FilePort, Written } from '../../annotations/storing/fileStore';
import type { JournalPort } from '../../annotations/storing/journal';

/** What is needed of Node's `fs/promises`; given from outside, since one bundle serves the web too. */
export interface NodeFiles {
  mkdir(path: string, options: { readonly recursive: true }): Promise<unknown>;
  readdir(path: string): Promise<string[]>;
  open(path: string, flags: string, mode?: number): Promise<NodeHandle>;
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, data: Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  link(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  realpath(path: string): Promise<string>;
  stat(path: string): Promise<{ readonly mode: number; readonly mtimeMs: number }>;
  access(path: string, mode: number): Promise<void>;
}

/** An open file of Node. */
export interface NodeHandle {
  writeFile(data: Uint8Array): Promise<void>;
  chmod(mode: number): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** What a {@link DiskFiles} knows of the process it runs in. */
export interface DiskOptions {
  /** Names this process on this machine: host name and process id. */
  readonly owner: { readonly host: string; readonly pid: number };
  /** Whether a process of this machine still runs. */
  readonly isAlive: (pid: number) => boolean;
  /** Numbers from 0 up to 1. */
  readonly random: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** `access` mode: may be written. */
const WRITABLE = 2;
/** How long a lock whose owner is not known to be dead is respected, in milliseconds. */
const STALE_AFTER = 4000;
/** How long the lock of a dead process is watched before it is taken away. */
const DEAD_AFTER = 60;
/** Age of a temporary file that nobody is at any more, in milliseconds. */
const LEFT_AFTER = 60_000;
/** How long to wait for others before writing is left for later. */
const GIVE_UP_AFTER = 15_000;

/**
 * Files of ours on a disk. A file is replaced by renaming a complete new one over it, so that whoever
 * reads it, or finds it after a crash, sees the old or the new one. Writers of ours exclude one another
 * with a file NAME.lock beside it that only one can create.
 */
export class DiskFiles implements FilePort {
  readonly #fs: NodeFiles;
  readonly #options: DiskOptions;
  readonly #swept = new Set<string>();

  constructor(fs: NodeFiles, options: DiskOptions) {
    this.#fs = fs;
    this.#options = options;
  }

  async exclusively<T>(file: string, work: () => Promise<T>): Promise<T> {
    // Links to one file are one file.
    const target = await this.#fs.realpath(file).catch(() => file);
    const lock = `${hiddenBeside(target)}.lock`;
    const token = await this.#acquire(lock);
    if (!this.#swept.has(file)) await this.#sweep(file);
    try {
      return await work();
    } finally {
      if (token !== undefined) await this.#release(lock, token);
    }
  }

  async read(file: string): Promise<string | undefined> {
    const bytes = await this.#bytes(file);
    return bytes && decodeYaml(bytes);
  }

  async write(file: string, before: string | undefined, text: string): Promise<Written> {
    const target = before === undefined ? file : await this.#fs.realpath(file);
    if (before !== undefined) await this.#fs.access(target, WRITABLE);
    const mode = before === undefined ? undefined : (await this.#fs.stat(target)).mode & 0o777;
    const bytes = new TextEncoder().encode(text);
    const temporary = `${hiddenBeside(target)}.${this.#token()}.tmp`;
    try {
      await this.#create(temporary, bytes, { mode, sync: true });
      if ((await this.read(file)) !== before) {
        await this.#remove(temporary);
        return 'changed';
      }
      await this.#fs.rename(temporary, target);
      return 'written';
    } catch (error) {
      await this.#remove(temporary);
      if (before === undefined || !isForbidden(error)) throw error;
      return this.#overwrite(target, before, bytes);
    }
  }

  /** Where the folder takes no new file, but the file itself may be written. */
  async #overwrite(file: string, before: string, bytes: Uint8Array): Promise<Written> {
    if ((await this.read(file)) !== before) return 'changed';
    try {
      await this.#fs.writeFile(file, bytes);
    } catch (error) {
      await this.#fs.writeFile(file, new TextEncoder().encode(before)).catch(() => undefined);
      throw error;
    }
    return 'written';
  }

  async #create(
    path: string,
    bytes: Uint8Array,
    { mode, sync = false }: { readonly mode?: number | undefined; readonly sync?: boolean } = {},
  ): Promise<void> {
    const handle = await this.#fs.open(path, 'wx');
    try {
      await handle.writeFile(bytes);
      if (mode !== undefined) await handle.chmod(mode).catch(() => undefined);
      if (sync) await handle.sync();
    } finally {
      await handle.close();
    }
  }

  async #bytes(path: string): Promise<Uint8Array | undefined> {
    try {
      return await this.#fs.readFile(path);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  async #remove(path: string): Promise<void> {
    await this.#fs.unlink(path).catch(() => undefined);
  }

  /** The lock's token; `undefined` where the folder takes no lock. */
  async #acquire(lock: string): Promise<string | undefined> {
    const { owner, random, wait } = this.#options;
    const token = `${owner.host} ${owner.pid} ${this.#token()}`;
    let seen: string | undefined;
    let seenFor = 0;
    let waited = 0;
    for (;;) {
      try {
        await this.#createLock(lock, token);
        return token;
      } catch (error) {
        if (isForbidden(error)) return undefined;
        if (codeOf(error) !== 'EEXIST') throw error;
      }
      const now = await this.#readLock(lock);
      if (now !== seen) seenFor = 0;
      seen = now;
      if (seen !== undefined && seenFor >= this.#patienceWith(seen)) {
        await this.#breakLock(lock, seen);
        seenFor = 0;
        continue;
      }
      if (waited > GIVE_UP_AFTER) throw new Error('Another program keeps the file locked.');
      const pause = 2 + random() * 8;
      await wait(pause);
      waited += pause;
      seenFor += pause;
    }
  }

  /** A lock appears with its token in it or not at all: a half-made one would have no owner. */
  async #createLock(lock: string, token: string): Promise<void> {
    const draft = `${lock}.${this.#token()}.tmp`;
    await this.#create(draft, new TextEncoder().encode(token));
    try {
      await this.#fs.link(draft, lock);
    } catch (error) {
      if (!isUnsupported(error)) throw error;
      await this.#create(lock, new TextEncoder().encode(token));
    } finally {
      await this.#remove(draft);
    }
  }

  async #readLock(lock: string): Promise<string | undefined> {
    const bytes = await this.#bytes(lock);
    return bytes && new TextDecoder().decode(bytes);
  }

  #patienceWith(token: string): number {
    const [host, pid] = token.split(' ');
    const { owner, isAlive } = this.#options;
    return host === owner.host && !isAlive(Number(pid)) ? DEAD_AFTER : STALE_AFTER;
  }

  /** Takes away a lock that its owner left; one that somebody took meanwhile is put back. */
  async #breakLock(lock: string, token: string): Promise<void> {
    const aside = `${lock}.${this.#token()}.tmp`;
    try {
      await this.#fs.rename(lock, aside);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return;
      throw error;
    }
    if ((await this.#readLock(aside)) !== token) {
      await this.#fs.link(aside, lock).catch(() => undefined);
    }
    await this.#remove(aside);
  }

  async #release(lock: string, token: string): Promise<void> {
    if ((await this.#readLock(lock).catch(() => undefined)) === token) await this.#remove(lock);
  }

  /** Takes away what a process that ended in the middle left beside a file; once for each file. */
  async #sweep(file: string): Promise<void> {
    this.#swept.add(file);
    const hidden = hiddenBeside(file);
    const at = Math.max(hidden.lastIndexOf('/'), hidden.lastIndexOf('\\')) + 1;
    const [folder, begin] = [hidden.slice(0, at), `${hidden.slice(at)}.`];
    const names = await this.#fs.readdir(folder || '.').catch((): string[] => []);
    for (const name of names) {
      if (!name.startsWith(begin) || !name.endsWith('.tmp')) continue;
      const info = await this.#fs.stat(folder + name).catch(() => undefined);
      if (info && Date.now() - info.mtimeMs > LEFT_AFTER) await this.#remove(folder + name);
    }
  }

  #token(): string {
    return this.#options.random().toString(36).slice(2, 10).padEnd(8, '0');
  }
}

/** A journal in a folder of a disk. */
export class DiskJournal implements JournalPort {
  readonly #fs: NodeFiles;
  readonly #folder: string;

  /** `folder` need not exist yet. */
  constructor(fs: NodeFiles, folder: string) {
    this.#fs = fs;
    this.#folder = folder;
  }

  async list(): Promise<readonly string[]> {
    try {
      return await this.#fs.readdir(this.#folder);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    }
  }

  async read(name: string): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await this.#fs.readFile(`${this.#folder}/${name}`));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  async write(name: string, text: string): Promise<void> {
    await this.#fs.mkdir(this.#folder, { recursive: true });
    const path = `${this.#folder}/${name}`;
    const temporary = `${path}.tmp`;
    try {
      const handle = await this.#fs.open(temporary, 'w');
      try {
        await handle.writeFile(new TextEncoder().encode(text));
        await handle.sync();
      } finally {
        await handle.close();
      }
      await this.#fs.rename(temporary, path);
    } catch (error) {
      await this.#fs.unlink(temporary).catch(() => undefined);
      throw error;
    }
  }

  async remove(name: string): Promise<void> {
    try {
      await this.#fs.unlink(`${this.#folder}/${name}`);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  }
}

/**
 * The text of one of our files, byte order mark and all. Throws where it is not UTF-8: writing it
 * again would change what it says.
 */
export function decodeYaml(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error('The file is not UTF-8. Save it as UTF-8.');
  }
}

/** `folder/name` as `folder/.name`. */
function hiddenBeside(file: string): string {
  const at = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
  return `${file.slice(0, at)}.${file.slice(at)}`;
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function isForbidden(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '');
}

/** Whether a file system has no hard links. */
function isUnsupported(error: unknown): boolean {
  return ['ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'EMLINK', 'EINVAL'].includes(
    codeOf(error) ?? '',
  );
}
