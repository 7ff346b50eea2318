// Trains the linear model that types English names, and writes src/recognise/latin/nameModelData.ts.
//
//   node scripts/trainNameModel.mjs CORPORA [--cross-validate]
//
// CORPORA holds en_uner_ewt.jsonl and en_uner_pud.jsonl (Universal NER, CC BY-SA 4.0),
// en_wikigold.jsonl (CC BY 4.0) and en_meantime_names.jsonl (MEANTIME, CC BY 4.0), each line
// { id, text, ents: [[start, end, type]] } in UTF-16 offsets. The rules of src/recognise/latin
// propose the names; the model learns which proposals are persons, places, organisations or none
// (multinomial logistic regression, AdaGrad, a fixed order from a fixed seed: the same data give
// the same file). MEANTIME marks only some of its names, so it teaches types, never "none".
import { build } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.join(import.meta.dirname, '..');
const corpora = process.argv[2] ?? '.';
const SETS = ['en_uner_ewt', 'en_uner_pud', 'en_wikigold', 'en_meantime_names'];
const CLASSES = { PER: 1, LOC: 2, ORG: 3 };
const OPTIONS = { epochs: 15, rate: 0.07, decay: 0.003, least: 2, scale: 16 };

async function loadRules() {
  const folder = mkdtempSync(path.join(tmpdir(), 'name-model-'));
  const outfile = path.join(folder, 'rules.mjs');
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `export { readSource } from './src/text/readSource';
        export { visitFeatures } from './src/recognise/latin/nameFeatures';
        export { draftsOf } from './src/recognise/latin/recogniseLatin';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    outfile,
    plugins: [
      {
        // The rules run without the model, so that it can be trained before it exists.
        name: 'no-model',
        setup({ onLoad }) {
          onLoad({ filter: /nameModelData\.ts$/ }, () => ({
            contents: "export const NAME_MODEL = '';",
          }));
        },
      },
    ],
  });
  const rules = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return rules;
}

function readExamples({ readSource, visitFeatures, draftsOf }) {
  const examples = [];
  const reachable = {};
  for (const set of SETS) {
    const lines = readFileSync(path.join(corpora, `${set}.jsonl`), 'utf8')
      .trim()
      .split('\n');
    reachable[set] = 0;
    lines.forEach((line, index) => {
      const { text, ents } = JSON.parse(line);
      const source = readSource(text);
      for (const paragraph of source.paragraphs) paragraph.language = 'en';
      const { reader, drafts, ranges } = draftsOf(source);
      const gold = new Map(
        ents.map(([start, end, type]) => [`${start}-${end}`, CLASSES[type] ?? 0]),
      );
      reachable[set] += ents.filter(([, , type]) => CLASSES[type] !== undefined).length;
      for (const draft of drafts) {
        const known = gold.get(`${reader.start(draft.first)}-${reader.end(draft.last)}`);
        if (set === 'en_meantime_names' && !known) continue;
        const range = ranges.find(({ from, to }) => draft.first >= from && draft.first < to);
        const features = [];
        visitFeatures(reader, draft, range.from, range.to, (template, key) =>
          features.push(`${template}\t${key}`),
        );
        examples.push({ set, fold: Math.floor(index / 10) % 5, label: known ?? 0, features });
      }
    });
  }
  return { examples, reachable };
}

function random(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function train(examples) {
  const { epochs, rate, decay, least } = OPTIONS;
  const counts = new Map();
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const ids = new Map();
  for (const [feature, count] of counts) if (count >= least) ids.set(feature, ids.size);
  const weights = new Float64Array(ids.size * 3);
  const squares = new Float64Array(ids.size * 3).fill(1e-6);
  const rows = examples.map(({ label, features }) => ({
    label,
    active: features.map((feature) => ids.get(feature)).filter((id) => id !== undefined),
  }));
  const next = random(7);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = rows.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [rows[at], rows[other]] = [rows[other], rows[at]];
    }
    for (const { label, active } of rows) {
      const odds = [0, 0, 0];
      for (const id of active) for (let c = 0; c < 3; c++) odds[c] += weights[id * 3 + c];
      const powers = odds.map(Math.exp);
      const total = 1 + powers[0] + powers[1] + powers[2];
      for (let c = 0; c < 3; c++) {
        const error = (label === c + 1 ? 1 : 0) - powers[c] / total;
        for (const id of active) {
          const at = id * 3 + c;
          const step = error - decay * 10 * weights[at];
          squares[at] += step * step;
          weights[at] += (rate * step) / Math.sqrt(squares[at]);
        }
      }
    }
  }
  return { ids, weights };
}

function predict({ ids, weights }, features) {
  const odds = [0, 0, 0, 0];
  for (const feature of features) {
    const id = ids.get(feature);
    if (id !== undefined) for (let c = 0; c < 3; c++) odds[c + 1] += weights[id * 3 + c];
  }
  return odds.indexOf(Math.max(...odds));
}

function crossValidate(examples, reachable) {
  const tally = Object.fromEntries(SETS.map((set) => [set, { right: 0, wrong: 0 }]));
  for (let fold = 0; fold < 5; fold++) {
    const model = train(examples.filter((example) => example.fold !== fold));
    for (const { set, label, features } of examples.filter((example) => example.fold === fold)) {
      const guess = predict(model, features);
      if (guess !== 0) tally[set][guess === label ? 'right' : 'wrong']++;
    }
  }
  for (const [set, { right, wrong }] of Object.entries(tally)) {
    const f1 = (200 * right) / (right + wrong + reachable[set]);
    process.stdout.write(`${set}: F1 ${f1.toFixed(1)} of all names, five folds\n`);
  }
}

const { examples, reachable } = readExamples(await loadRules());
if (process.argv.includes('--cross-validate')) {
  crossValidate(examples, reachable);
} else {
  const { ids, weights } = train(examples);
  const lines = [];
  for (const [feature, id] of ids) {
    const whole = [0, 1, 2].map((c) => Math.round(weights[id * 3 + c] * OPTIONS.scale));
    if (whole.some((weight) => Math.abs(weight) > 1)) {
      lines.push(`${feature}\t${whole.join('\t')}`.replace(/[`\\$]/g, '\\$&'));
    }
  }
  lines.sort();
  writeFileSync(
    path.join(root, 'src', 'recognise', 'latin', 'nameModelData.ts'),
    `/* eslint-disable max-lines */
/* Trained by scripts/trainNameModel.mjs; see THIRD-PARTY-NOTICES.md. */

/** One feature a line: template, key, weights of person, place and organisation. */
export const NAME_MODEL = \`${lines.join('\n')}\`;
`,
  );
  process.stdout.write(`${examples.length} examples, ${lines.length} features\n`);
}
