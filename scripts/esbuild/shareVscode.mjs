// An esbuild plugin for the extension's bundle: esbuild copies the whole namespace of an external
// CommonJS module for every module that imports it. For the API of VS Code, of some five hundred
// names, that is most of what loading the extension would cost; all of them can use the one object.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const COPIED = /\b[\w$]+\(require\("vscode"\)\)/g;

/** The bundle without those copies. */
export function withoutCopies(code) {
  return code.replace(COPIED, 'require("vscode")');
}

/** The plugin; its build must have `write: false`, since it writes the files itself. */
export const shareVscode = {
  name: 'share-vscode',
  setup(build) {
    build.onEnd(async ({ outputFiles = [] }) => {
      for (const file of outputFiles) {
        await mkdir(path.dirname(file.path), { recursive: true });
        await writeFile(file.path, withoutCopies(file.text));
      }
    });
  },
};
