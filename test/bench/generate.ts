// Writes a generated workspace with its truth beside it. Usage:
//   npm run bench -- generate ARTICLES FOLDER [SEED]
// FOLDER/articles holds the texts, FOLDER/gold what ../shared/eval/score.mjs compares them with.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateArticles, type GoldEvent } from './generate/workspace';

const [count, folder, seed = '1'] = process.argv.slice(2);
if (!(Number(count) > 0) || folder === undefined) {
  process.stderr.write('Usage: npm run bench -- generate ARTICLES FOLDER [SEED]\n');
  process.exitCode = 2;
} else {
  const articles = path.resolve(folder, 'articles');
  const gold = path.resolve(folder, 'gold');
  for (const each of [articles, gold]) mkdirSync(each, { recursive: true });
  const events: GoldEvent[] = [];
  for (const { name, text, gold: truth } of generateArticles(Number(count), Number(seed), (event) =>
    events.push(event),
  )) {
    writeFileSync(path.join(articles, `${name}.txt`), text);
    writeFileSync(path.join(gold, `${name}.gold.json`), JSON.stringify(truth));
  }
  writeFileSync(path.join(gold, 'events.json'), JSON.stringify({ events }));
  process.stdout.write(`${count} articles of ${events.length} events in ${folder}\n`);
}
