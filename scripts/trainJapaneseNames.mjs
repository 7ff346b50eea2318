// Trains the weights of src/names/japaneseWeightsData.ts: an averaged perceptron over characters.
// Usage: node scripts/trainJapaneseNames.mjs FILE.jsonl [--folds N]
// FILE: one JSON object a line, {text, ents: [[start, end, type]]}; made for Stockmark's Japanese
// Wikipedia NER dataset (CC BY-SA 3.0). With --folds the F1 on held-out parts is printed instead.
import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [file] = process.argv.slice(2);
const foldsAt = process.argv.indexOf('--folds');
const folds = foldsAt < 0 ? 0 : Number(process.argv[foldsAt + 1]);
const ROUNDS = 16;
const bundle = await build({
  stdin: {
    contents:
      "export * from './src/recognise/han/japaneseFeatures'; export * from './src/recognise/han/tagSequence';",
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  charset: 'utf8',
});
const { japaneseFeatures, FEATURES, ROWS, LABELS, tagSequence } = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].text).toString('base64')}`
);
const TYPE = { PER: 1, LOC: 3, ORG: 5 };
const COUNT = LABELS.length;

const sentences = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const { text, ents } = JSON.parse(line);
    const gold = new Uint8Array(text.length);
    for (const [start, end, type] of ents) {
      const label = TYPE[type] ?? 7;
      gold.fill(label + 1, start, end);
      gold[start] = label;
    }
    return { text, gold, features: japaneseFeatures(text, 0, text.length) };
  });

function train(examples) {
  const weights = new Float64Array(ROWS * COUNT);
  const total = new Float64Array(ROWS * COUNT);
  const transitions = new Float64Array(COUNT * COUNT);
  const transitionTotal = new Float64Array(COUNT * COUNT);
  let step = 1;
  let seed = 12345;
  const random = () => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 2 ** 32;
  const order = examples.map((_, i) => i);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const index of order) {
      const { gold, features } = examples[index];
      const found = tagSequence(features, gold.length, FEATURES, {
        features: weights,
        transitions,
      });
      const change = (i, y, by) => {
        for (let f = i * FEATURES; f < (i + 1) * FEATURES; f++) {
          const at = features[f] * COUNT + y;
          weights[at] += by;
          total[at] += by * step;
        }
      };
      for (let i = 0; i < gold.length; i++) {
        if (gold[i] !== found[i]) {
          change(i, gold[i], 1);
          change(i, found[i], -1);
        }
        if (i > 0 && (gold[i] !== found[i] || gold[i - 1] !== found[i - 1])) {
          const right = gold[i - 1] * COUNT + gold[i];
          const wrong = found[i - 1] * COUNT + found[i];
          transitions[right] += 1;
          transitionTotal[right] += step;
          transitions[wrong] -= 1;
          transitionTotal[wrong] -= step;
        }
      }
      step++;
    }
  }
  const average = (now, sum) => now.map((value, i) => value - sum[i] / step);
  return { features: average(weights, total), transitions: average(transitions, transitionTotal) };
}

/** Whole numbers from −SPREAD to SPREAD, of one scale for both tables. */
const SPREAD = 44;
/** Weights of features up to here are left out: on parts held out they help nobody, and they take room. */
const LEFT_OUT = 4;
/** Weights of features are told in steps of so much: finer ones help nobody either. */
const STEP = 4;
function quantise({ features, transitions }) {
  const sorted = [...features].map(Math.abs).sort((a, b) => b - a);
  const scale = SPREAD / sorted[Math.floor(sorted.length * 0.0005)];
  const round = (table) =>
    Int8Array.from(table, (value) =>
      Math.max(-SPREAD, Math.min(SPREAD, Math.round(value * scale))),
    );
  const rounded = round(features).map((value) =>
    Math.abs(value) <= LEFT_OUT ? 0 : Math.round(value / STEP) * STEP,
  );
  return { features: rounded, transitions: round(transitions) };
}

function spans(tags) {
  const out = new Set();
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] % 2 !== 1) continue;
    let end = i + 1;
    while (end < tags.length && tags[end] === tags[i] + 1) end++;
    if (tags[i] < 7) out.add(`${i}:${end}:${tags[i]}`);
  }
  return out;
}

if (folds > 0) {
  const tally = [0, 0, 0];
  const byType = { 1: [0, 0, 0], 3: [0, 0, 0], 5: [0, 0, 0] };
  for (let fold = 0; fold < folds; fold++) {
    const weights = quantise(train(sentences.filter((_, i) => i % folds !== fold)));
    for (const { gold, features } of sentences.filter((_, i) => i % folds === fold)) {
      const want = spans(gold);
      const got = spans(tagSequence(features, gold.length, FEATURES, weights));
      for (const span of got) byType[span.split(':')[2]][want.has(span) ? 0 : 1]++;
      for (const span of want) if (!got.has(span)) byType[span.split(':')[2]][2]++;
    }
  }
  const f1 = ([tp, fp, fn]) =>
    `P ${((100 * tp) / (tp + fp)).toFixed(1)} R ${((100 * tp) / (tp + fn)).toFixed(1)} F ${((200 * tp) / (2 * tp + fp + fn)).toFixed(1)}`;
  for (const counts of Object.values(byType)) counts.forEach((n, i) => (tally[i] += n));
  process.stdout.write(
    `all ${f1(tally)} | person ${f1(byType[1])} | place ${f1(byType[3])} | organisation ${f1(byType[5])}\n`,
  );
} else {
  const { features, transitions } = quantise(train(sentences));
  const written = (table) =>
    [...table]
      .map((value) => String.fromCharCode(value + 79))
      .join('')
      .replaceAll('\\', '\\\\')
      .replaceAll('`', '\\`')
      .replaceAll('$', '\\$');
  const output = `// Made by scripts/trainJapaneseNames.mjs from Stockmark's Japanese Wikipedia NER dataset (CC BY-SA 3.0);
// see THIRD-PARTY-NOTICES.md. Do not edit by hand.

/** Weights of features by row and label: character code − 79. */
export const JAPANESE_WEIGHTS = \`${written(features)}\`;
/** Weights of label after label. */
export const JAPANESE_TRANSITIONS = \`${written(transitions)}\`;
`;
  writeFileSync(path.join(root, 'src/names/japaneseWeightsData.ts'), output);
  process.stdout.write(
    `${Buffer.byteLength(output)} bytes, ${features.filter((v) => v !== 0).length} weights\n`,
  );
}
