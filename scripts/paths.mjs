// Where things are. Nothing here needs an installed package.
import path from 'node:path';

/** The checkout. */
export const ROOT = path.resolve(import.meta.dirname, '..');

/** What is installed or downloaded beside node_modules; kept between runs, ignored by Git. */
export const CACHE = path.resolve(ROOT, process.env.GLOSSATOR_CACHE ?? '.cache');

/** The VS Code web server. */
export const EDITOR_SERVER = path.join(CACHE, 'vscode-host');

/** Logs and throw-away bundles. */
export const OUT = path.join(ROOT, 'out');

/** Where the UI tests leave their pictures. */
export const SCREENSHOTS = path.join(ROOT, 'test', 'ui', 'out');
