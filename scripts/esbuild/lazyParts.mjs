// Builds the extension's one file so that loading it costs little: only what runs at the start stands in it
// as code. Whatever is imported when it is first needed, by `import()`, stands in it as text, which V8 skips at
// a hundredth of the cost, and becomes code at the first use. One file works where nothing can
// load another at once, as in the extension host of a browser.
import { build } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withoutCopies } from './shareVscode.mjs';

/** The chunks that the entry's chunk imports, and what those import, without waiting for a use. */
function startingChunks(outputs, entry) {
  const starting = new Set([entry]);
  for (const chunk of starting) {
    for (const { path: imported, kind, external } of outputs[chunk].imports) {
      if (kind === 'import-statement' && external !== true) starting.add(imported);
    }
  }
  return starting;
}

/** `import()` of another chunk as a promise of what `require` gives. */
function requireWhenAsked(code) {
  return code.replace(
    /\bimport\((".\/[\w-]+\.js")\)/g,
    (_, name) => `Promise.resolve().then(()=>require(${name}))`,
  );
}

/** Throws where chunks import each other in a ring: none of them could be run first. */
function refuseRings(outputs) {
  const done = new Set();
  const visit = (chunk, above) => {
    if (above.includes(chunk)) throw new Error(`Chunks import each other: ${above.join(' ')}`);
    if (done.has(chunk)) return;
    for (const { path: imported, kind, external } of outputs[chunk].imports) {
      if (kind === 'import-statement' && external !== true) visit(imported, [...above, chunk]);
    }
    done.add(chunk);
  };
  for (const chunk of Object.keys(outputs)) visit(chunk, []);
}

/** The name that `import` and `require` call a chunk by. */
function nameOf(file) {
  return `./${path.basename(file)}`;
}

/** The chunks that run at the start as one module of CommonJS that exports each of them by name. */
async function startingCode(chunks, options) {
  const names = [...chunks.keys()];
  const { outputFiles } = await build({
    ...options,
    stdin: {
      contents: names
        .map((name, at) => `export * as c${at} from ${JSON.stringify(name)};`)
        .join('\n'),
    },
    plugins: [
      {
        name: 'chunks',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^\.\// }, ({ path: name, kind }) =>
            kind === 'dynamic-import'
              ? { path: name, external: true }
              : { path: name, namespace: 'chunk' },
          );
          onLoad({ filter: /^/, namespace: 'chunk' }, ({ path: name }) => ({
            contents: chunks.get(name),
          }));
        },
      },
    ],
    bundle: true,
    format: 'cjs',
    write: false,
  });
  const table = names.map((name, at) => `${JSON.stringify(name)}:c.c${at}`);
  return `const start=((module,require)=>{${requireWhenAsked(outputFiles[0].text)}\nconst c=module.exports;return{${table.join(',')}}})({exports:{}},load);`;
}

const IMPORT =
  /(?<=^|[;}\n])import(?:\*as ([\w$]+) from|\{([^}"]*)\}from)?"(vscode|\.\/[\w-]+\.js)";/g;
const EXPORT = /export\{([^}]*)\};\s*$/;

/** `a as b,c` of an import or export as the members of an object: `a:b,c` for an import. */
function members(names, inner, outer) {
  return names
    .split(',')
    .map((pair) => pair.split(' as '))
    .map((pair) => (pair.length === 1 ? pair[0] : `${pair[inner]}:${pair[outer]}`))
    .join(',');
}

/**
 * A chunk of ES modules as esbuild writes it, minified, as the body of a function of CommonJS. What it imports is
 * taken over once: no chunk exports what changes later. Throws where that is no code.
 */
function laterText(text) {
  let head = '"use strict";';
  let rest = text.replace(IMPORT, (_, namespace, some, from) => {
    const required = `require(${JSON.stringify(from)});`;
    if (namespace !== undefined) head += `const ${namespace}=${required}`;
    else if (some !== undefined) head += `const{${members(some, 0, 1)}}=${required}`;
    else head += required;
    return '';
  });
  rest = rest.replace(
    EXPORT,
    (_, exported) => `Object.assign(exports,{${members(exported, 1, 0)}});`,
  );
  rest = requireWhenAsked(rest);
  new Function('exports', 'require', head + rest);
  return head + rest.trimEnd();
}

/** Gives a part by name; what stands as text becomes code when it is first asked for. */
const LOADER = `const made={};
function load(name){
if(name==="vscode")return require(name);
if(name in start)return start[name];
if(name in made)return made[name];
const exports=made[name]={};
new Function("exports","require",later[name]+"\\n//# sourceURL=glossator/"+name.slice(2))(exports,load);
return exports}`;

/**
 * Builds `options.entryPoints[0]` for CommonJS into `options.outfile`; the other options are esbuild's.
 * Gives esbuild's metafile of the chunks and the bytes written.
 */
export async function buildWithLazyParts({ outfile, ...options }) {
  const { outputFiles, metafile } = await build({
    ...options,
    outdir: path.dirname(outfile),
    format: 'esm',
    splitting: true,
    metafile: true,
    write: false,
  });
  refuseRings(metafile.outputs);
  const root = options.absWorkingDir;
  const absolute = (file) => path.resolve(root, file);
  const entry = Object.keys(metafile.outputs).find(
    (file) => metafile.outputs[file].entryPoint === options.entryPoints[0],
  );
  const starting = new Set([...startingChunks(metafile.outputs, entry)].map(absolute));
  const chunks = new Map();
  const later = {};
  for (const { path: file, text } of outputFiles) {
    if (starting.has(file)) chunks.set(nameOf(file), text);
    else later[nameOf(file)] = laterText(text);
  }
  const code = [
    '"use strict";',
    `const later=${JSON.stringify(later)};`,
    LOADER,
    await startingCode(chunks, { ...options, entryPoints: undefined }),
    `module.exports=load(${JSON.stringify(nameOf(entry))});`,
  ];
  const text = `${withoutCopies(code.join('\n'))}\n`;
  await mkdir(path.dirname(outfile), { recursive: true });
  await writeFile(outfile, text);
  return { metafile, bytes: Buffer.byteLength(text) };
}
