// What a key stroke in a long source costs, in CPU ms, once somebody has been typing a sentence for a while: its
// analysis by what is kept of the one before (and without that), its bytes, and what of them the window reads to mark
// names. Usage: npm run bench -- stroke [KILOBYTES]
import { analyse } from '../../src/corpus/analyse';
import { KeptAnalysis, writeAnalysis } from '../../src/editor/analysis/keptAnalysis';
import { TextMemo } from '../../src/text/textMemo';
import { generateArticles } from './generate/workspace';

const size = Number(process.argv[2] ?? 200) * 1000;
const ROUNDS = 160;
/** Strokes at the beginning, while the engine still learns the program. */
const WARMING = 80;
/** One stroke in so many is analysed without anything kept, too. */
const ANEW = 4;

/** What is typed: names, a day and an event, which other paragraphs may be read by. */
const TYPED = {
  en: ' Minister John Fremont of Northland met the governor in Hanoi on 3 May 2021.',
  vi: ' Bộ trưởng Nguyễn Văn Hùng thăm Đà Nẵng ngày 3/5/2021 và ký thỏa thuận.',
  zh: '5月3日，外交部长王小明在河内会见了越南总理阮文明，双方签署了合作协议。',
} as const;

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[sorted.length >> 1] ?? NaN).toFixed(1).padStart(8);
}

process.stdout.write(`${'KB'.padStart(12)}  analysed     most    anew written    read\n`);
for (const language of ['en', 'vi', 'zh'] as const) {
  let text = '';
  for (const article of generateArticles(4000, 1)) {
    if (Buffer.byteLength(text) >= size) break;
    if (analyse(article.text).source.language.startsWith(language)) text += `${article.text}\n\n`;
  }
  const place = text.indexOf('\n\n', text.length >> 1);
  const sentence = TYPED[language];
  const memo = new TextMemo();
  const costs: [number, number, number][] = [];
  const anew: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const words = sentence.slice(0, 1 + (round % sentence.length));
    const typed = Buffer.from(text.slice(0, place) + words + text.slice(place)).toString();
    const times = [cpu()];
    const analysis = analyse(typed, undefined, memo);
    times.push(cpu());
    const bytes = writeAnalysis(analysis);
    times.push(cpu());
    const found = new KeptAnalysis(bytes).recognition.mentions.length;
    times.push(cpu());
    const [start = 0, analysed = 0, written = 0, read = 0] = times;
    const before = cpu();
    if (round % ANEW === 0) analyse(typed);
    if (round < WARMING || found === 0) continue;
    costs.push([analysed - start, written - analysed, read - written]);
    if (round % ANEW === 0) anew.push(cpu() - before);
  }
  const kilobytes = (Buffer.byteLength(text) / 1000).toFixed(0);
  const [analysed = '', written = '', read = ''] = [0, 1, 2].map((at) =>
    median(costs.map((each) => each[at] ?? NaN)),
  );
  const most = Math.max(...costs.map(([each]) => each))
    .toFixed(1)
    .padStart(9);
  process.stdout.write(
    `${language} ${kilobytes.padStart(9)}  ${analysed}${most}${median(anew)}${written}${read}\n`,
  );
}
