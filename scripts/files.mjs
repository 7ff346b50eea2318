// Small file helpers shared by the scripts.
import fs from 'node:fs';
import path from 'node:path';

/** All files below `folder` whose name ends with `ending`, sorted; [] where the folder is missing. */
export function globSync(folder, ending) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** A new folder inside `parent` (made if missing) whose name starts with `prefix`. */
export function mkdtempSync(parent, prefix) {
  fs.mkdirSync(parent, { recursive: true });
  return fs.mkdtempSync(path.join(parent, prefix));
}

/** Removes a file or folder with all it holds; nothing happens where it is missing. */
export function rmSync(target) {
  fs.rmSync(target, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
