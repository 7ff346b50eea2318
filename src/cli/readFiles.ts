import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Larger files are refused: no article is, and an editor would not open them either. */
export const MAX_BYTES = 20 * 1024 * 1024;

const SOURCE_ENDINGS = ['.txt', '.md'];
/** Files that describe a project rather than report something. */
const NOT_SOURCES =
  /^(?:readme|license|licence|copying|changelog|contributing|code_of_conduct|security|support|notice|third-party-notices|requirements|cmakelists)\b/iu;
const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'out', 'build', 'target', '__pycache__']);

/** A text file that was found and read, or the reason why it was not. */
export type ReadResult =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly problem: string };

/** Whether a folder holds dependencies, results or hidden files rather than sources. */
export function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || SKIPPED_FOLDERS.has(name);
}

async function walk(folder: string, found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isSkippedFolder(entry.name)) await walk(file, found);
    } else if (SOURCE_ENDINGS.some((ending) => entry.name.toLowerCase().endsWith(ending))) {
      if (!NOT_SOURCES.test(entry.name)) found.push(file);
    }
  }
}

/**
 * The source files that the given paths name: a file as it is, a folder with all it holds, in order
 * of name. `missing` lists the paths that do not exist.
 */
export async function findSources(
  paths: readonly string[],
): Promise<{ files: string[]; missing: string[] }> {
  const files: string[] = [];
  const missing: string[] = [];
  for (const given of paths) {
    const info = await stat(given).catch(() => undefined);
    if (!info) missing.push(given);
    else if (info.isDirectory()) await walk(given, files);
    else files.push(given);
  }
  return { files: [...new Set(files)], missing };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/**
 * Reads one file as text without its byte order mark. `encoding` is a label of the WHATWG Encoding
 * Standard for files without a mark; by default UTF-8. Binary, oversized, undecodable and unreadable
 * files come back as a problem that says what to do.
 */
export async function readText(file: string, encoding?: string): Promise<ReadResult> {
  try {
    const info = await stat(file);
    if (info.size > MAX_BYTES) {
      const megabytes = (info.size / 1024 / 1024).toFixed(0);
      return {
        file,
        problem: `skipped: ${megabytes} MB is above the limit of ${MAX_BYTES / 1024 / 1024} MB; split it into articles`,
      };
    }
    const bytes = await readFile(file);
    const marked = encodingOf(bytes);
    if (marked === 'utf-8' && bytes.subarray(0, 8192).includes(0)) {
      return { file, problem: 'skipped: this is a binary file, not a text' };
    }
    const label = marked === 'utf-8' ? (encoding ?? 'utf-8') : marked;
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return { file, text };
  } catch (error) {
    if (error instanceof TypeError) {
      return {
        file,
        problem: `skipped: not valid ${encoding ?? 'UTF-8'}; give its encoding, for example --encoding windows-1258`,
      };
    }
    return { file, problem: `skipped: ${error instanceof Error ? error.message : String(error)}` };
  }
}
