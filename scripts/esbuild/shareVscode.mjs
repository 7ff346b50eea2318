// esbuild copies the whole namespace of an external CommonJS module for every module that imports it.
// For the API of VS Code, of some five hundred names, that is most of what loading the extension
// would cost; all of them can use the one object.

const COPIED = /\b[\w$]+\(require\("vscode"\)\)/g;

/** Code for CommonJS without those copies. */
export function withoutCopies(code) {
  return code.replace(COPIED, 'require("vscode")');
}
