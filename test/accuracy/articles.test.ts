import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyse } from '../../src/corpus/analyse';
import { Corpus } from '../../src/corpus/corpus';
import { snapshotToJson } from '../../src/exchange/analysisJson';

const root = path.resolve(process.env['GLOSSATOR_ROOT'] ?? '.');
const scorer = path.resolve(root, '..', 'shared', 'eval', 'score.mjs');

/** What must not be lost again, by folder; a little below what was reached. */
const FLOORS = {
  articles: {
    'entity.f1': 0.91,
    'link.f1': 0.965,
    'date.f1': 0.97,
    'quote.f1': 0.9,
    'event.f1': 0.95,
    'event.merge.f1': 0.85,
  },
  stories: {
    'entity.f1': 0.945,
    'link.f1': 0.96,
    'date.f1': 0.98,
    'quote.f1': 0.9,
    'event.f1': 0.89,
    'event.merge.f1': 0.63,
  },
  storiesR: {
    'entity.f1': 0.945,
    'link.f1': 0.95,
    'date.f1': 0.93,
    'quote.f1': 0.93,
    'event.f1': 0.84,
    'event.merge.f1': 0.62,
  },
  storiesU: {
    'entity.f1': 0.915,
    'link.f1': 0.96,
    'date.f1': 0.92,
    'quote.f1': 0.93,
    'event.f1': 0.85,
    'event.merge.f1': 0.49,
  },
  storiesV: {
    'entity.f1': 0.9,
    'link.f1': 0.97,
    'date.f1': 0.93,
    'quote.f1': 0.95,
    'event.f1': 0.84,
    'event.merge.f1': 0.68,
  },
  storiesK: {
    'entity.f1': 0.92,
    'link.f1': 0.945,
    'date.f1': 0.92,
    'quote.f1': 0.93,
    'event.f1': 0.77,
    'event.merge.f1': 0.63,
  },
  storiesW: {
    'entity.f1': 0.905,
    'link.f1': 0.955,
    'date.f1': 0.94,
    'quote.f1': 0.97,
    'event.f1': 0.8,
    'event.merge.f1': 0.57,
  },
  storiesN: {
    'entity.f1': 0.84,
    'link.f1': 0.91,
    'date.f1': 0.94,
    'quote.f1': 0.94,
    'event.f1': 0.72,
    'event.merge.f1': 0.58,
  },
  storiesM: {
    'entity.f1': 0.86,
    'link.f1': 0.95,
    'date.f1': 0.92,
    'quote.f1': 0.95,
    'event.f1': 0.69,
    'event.merge.f1': 0.51,
  },
  storiesP: {
    'entity.f1': 0.91,
    'link.f1': 0.95,
    'date.f1': 0.93,
    'quote.f1': 0.97,
    'event.f1': 0.73,
    'event.merge.f1': 0.52,
  },
  storiesQ: {
    'entity.f1': 0.91,
    'link.f1': 0.97,
    'date.f1': 0.94,
    'quote.f1': 0.96,
    'event.f1': 0.72,
    'event.merge.f1': 0.52,
  },
  storiesX: {
    'entity.f1': 0.88,
    'link.f1': 0.965,
    'date.f1': 0.93,
    'quote.f1': 0.94,
    'event.f1': 0.8,
    'event.merge.f1': 0.55,
  },
  storiesY: {
    'entity.f1': 0.89,
    'link.f1': 0.96,
    'date.f1': 0.94,
    'quote.f1': 0.94,
    'event.f1': 0.71,
    'event.merge.f1': 0.29,
  },
  storiesZ: {
    'entity.f1': 0.89,
    'link.f1': 0.95,
    'date.f1': 0.92,
    'quote.f1': 0.96,
    'event.f1': 0.65,
    'event.merge.f1': 0.34,
  },
};

describe('articles of other worlds', function () {
  this.timeout(30_000);

  before(function () {
    if (!existsSync(scorer)) {
      console.log('      skipped: the scorer is not here');
      this.skip();
    }
  });

  for (const [name, floors] of Object.entries(FLOORS)) {
    it(`are read as well as before: ${name}`, () => {
      scoreFolder(path.join(root, 'test', 'accuracy', name), floors);
    });
  }

  function scoreFolder(articles: string, floors: Readonly<Record<string, number>>): void {
    const corpus = new Corpus();
    for (const name of readdirSync(articles).filter((file) => file.endsWith('.txt'))) {
      const text = readFileSync(path.join(articles, name), 'utf8');
      const analysis = analyse(text);
      corpus.set({ key: name, path: name, analysis, metadata: {}, annotations: [] });
    }
    const folder = mkdtempSync(path.join(tmpdir(), 'glossator-accuracy-'));
    try {
      const file = path.join(folder, 'analysis.json');
      writeFileSync(file, JSON.stringify(snapshotToJson(corpus.snapshot())));
      const least = Object.entries(floors).flatMap(([key, floor]) => ['--min', `${key}=${floor}`]);
      const given = ['--gold', articles, '--analysis', file];
      const { status, stdout } = spawnSync(process.execPath, [scorer, ...given, ...least], {
        encoding: 'utf8',
      });
      assert.equal(status, 0, stdout);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
});
