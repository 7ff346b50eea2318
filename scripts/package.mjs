// Packs what ships into dist/glossator-VERSION.vsix and checks it: npm run package [-- --no-build]
// .vscodeignore is an allow-list; this proves from the finished package that it kept to it.
import './setup/nodeVersion.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';
import { runNode } from './processes.mjs';
import { Problem, runMain, say } from './report.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { listZip, tightenZip } from './zip.mjs';

const SIZE_LIMIT = 1_000_000;

/** What a package may hold; the names in lower case are the ones vsce gives. */
const ALLOWED = [
  /^extension\.vsixmanifest$/,
  /^\[Content_Types\]\.xml$/,
  /^extension\/package(\.nls(\.[\w-]+)?)?\.json$/,
  /^extension\/(readme|changelog)\.md$/i,
  /^extension\/license(\.txt)?$/i,
  /^extension\/third-party-notices\.md$/i,
  /^extension\/dist\/(extension|analysis|timeline)\.js$/,
  /^extension\/(l10n|schemas|syntaxes)\/[\w.-]+\.json$/,
  /^extension\/media\/([\w-]+\/)?[\w.-]+\.(svg|png|md)$/,
];
/** What is run; package.json names only the first. */
const SCRIPTS = ['extension.js', 'analysis.js', 'timeline.js'];
/** Strings of package.json that name a file of ours. */
const FILE_REFERENCE = /^(\.\/)?((dist|media|schemas|syntaxes)\/[\w./-]+\.\w+)$/;

/** Where the package of this version is. */
export function vsixPath() {
  const { name, version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  return path.join(ROOT, 'dist', `${name}-${version}.vsix`);
}

/** Packs and checks what is in dist/ now; returns the path of the package. */
export async function packVsix() {
  const { createVSIX } = await import('@vscode/vsce');
  const file = vsixPath();
  await createVSIX({
    cwd: ROOT,
    packagePath: file,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
    skipLicense: true,
  });
  await tightenZip(file);
  check(file);
  return file;
}

function check(file) {
  const { size } = fs.statSync(file);
  if (size > SIZE_LIMIT) {
    throw new Problem(`${file} has ${size} bytes; the limit is ${SIZE_LIMIT}.`);
  }
  const names = listZip(file);
  const strangers = names.filter((name) => !ALLOWED.some((pattern) => pattern.test(name)));
  const missing = referencedFiles().filter((name) => !names.includes(`extension/${name}`));
  if (strangers.length > 0) {
    throw new Problem(
      `These have no place in the package: ${strangers.join(', ')}`,
      'Mend .vscodeignore, or, where they do belong, ALLOWED in scripts/package.mjs.',
    );
  }
  if (missing.length > 0)
    throw new Problem(`The package lacks what package.json names: ${missing.join(', ')}`);
  for (const name of SCRIPTS) {
    const code = fs.readFileSync(path.join(ROOT, 'dist', name), 'utf8');
    if (code.includes('sourceMappingURL')) {
      throw new Problem(`dist/${name} holds a source map.`, 'Run: npm run build');
    }
    if (!names.includes(`extension/dist/${name}`)) {
      throw new Problem(`The package lacks dist/${name}.`, 'Add it to .vscodeignore.');
    }
  }
  say(`${path.relative(ROOT, file)}: ${names.length} files, ${(size / 1024).toFixed(0)} kB`);
}

/** The files that package.json names: code, icons, grammars, schemas. */
function referencedFiles() {
  const found = new Set();
  const visit = (value) => {
    if (typeof value === 'string') {
      const match = FILE_REFERENCE.exec(value);
      if (match) found.add(match[2]);
    } else if (value !== null && typeof value === 'object') {
      Object.values(value).forEach(visit);
    }
  };
  visit(JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')));
  return [...found];
}

async function main() {
  await ensureDependencies();
  if (!process.argv.includes('--no-build')) {
    const code = await runNode(path.join(ROOT, 'esbuild.mjs'));
    if (code !== 0) throw new Problem('The build failed; see above.');
  }
  await packVsix();
}

if (process.argv[1] === import.meta.filename) await runMain(main);
