// What a key stroke in a long source costs, in CPU ms, once somebody has been typing for a while: its analysis, its
// bytes, and what of them the window reads to mark names. Usage: npm run bench -- stroke [KILOBYTES]
import { analyse } from '../../src/corpus/analyse';
import { KeptAnalysis, writeAnalysis } from '../../src/editor/analysis/keptAnalysis';
import { generateArticles } from './generate/workspace';

const size = Number(process.argv[2] ?? 200) * 1000;
const ROUNDS = 60;
/** Strokes at the beginning, while the engine still learns the program. */
const WARMING = 30;

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[sorted.length >> 1] ?? NaN).toFixed(1).padStart(8);
}

process.stdout.write(`${'KB'.padStart(12)}  analysed written    read\n`);
for (const language of ['en', 'vi', 'zh'] as const) {
  let text = '';
  for (const article of generateArticles(4000, 1)) {
    if (Buffer.byteLength(text) >= size) break;
    if (analyse(article.text).source.language.startsWith(language)) text += `${article.text}\n\n`;
  }
  const place = text.indexOf('\n\n', text.length >> 1);
  const costs: [number, number, number][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const typed = text.slice(0, place) + 'x'.repeat(round) + text.slice(place);
    const times = [cpu()];
    const analysis = analyse(typed);
    times.push(cpu());
    const bytes = writeAnalysis(analysis);
    times.push(cpu());
    const found = new KeptAnalysis(bytes).recognition.mentions.length;
    times.push(cpu());
    const [start = 0, analysed = 0, written = 0, read = 0] = times;
    if (round >= WARMING && found > 0)
      costs.push([analysed - start, written - analysed, read - written]);
  }
  const kilobytes = (Buffer.byteLength(text) / 1000).toFixed(0);
  const columns = [0, 1, 2].map((at) => median(costs.map((each) => each[at] ?? NaN)));
  process.stdout.write(`${language} ${kilobytes.padStart(9)}  ${columns.join('')}\n`);
}
