import assert from 'node:assert/strict';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { RegisteredEntity } from '../../../src/annotations/model';
import { analyse } from '../../../src/corpus/analyse';
import { registeredNames } from '../../../src/corpus/annotationInputs';
import { applyChanges } from '../../../src/corpus/changes';
import { EMPTY_RESOLUTION, type Resolution } from '../../../src/corpus/snapshot';
import { openInline } from '../../../src/editor/analysis/inlineWorker';
import { readAnalysis, writeAnalysis } from '../../../src/editor/analysis/keptAnalysis';
import type { Answer, Message } from '../../../src/editor/analysis/messages';

const TEXT =
  'Harbour opens in Odda\n\nMayor Ragna Tveit met Xylofen officials in Odda on 3 May 2019.\n' +
  '“We waited long,” said Tveit.\n';

const ENTITY: RegisteredEntity = {
  id: 'xylofen',
  type: 'organisation',
  name: 'Xylofen',
  names: {},
  aliases: [],
  never: [],
  merged: [],
  distinct: [],
  roles: [],
  range: { start: 0, end: 0 },
};

describe('the worker', () => {
  let worker: Worker;
  let code: string;

  before(async () => {
    const root = process.env['GLOSSATOR_ROOT'] ?? '.';
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [path.join('src', 'editor', 'analysis', 'worker.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      logLevel: 'silent',
    });
    code = outputFiles[0]?.text ?? '';
    worker = new Worker(code, { eval: true });
  });

  after(async () => {
    await worker.terminate();
  });

  const ask = (message: Message): Promise<Answer> =>
    new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.postMessage(message);
    });

  it('says of a text what the analysis itself says, as bytes', async () => {
    const answer = await ask({ kind: 'analyse', id: 7, text: TEXT });
    assert.deepEqual(answer, { id: 7, analysis: writeAnalysis(analyse(TEXT)) });
  });

  it('says the same on the thread of who asks, where there are no workers', async () => {
    const message: Message = { kind: 'analyse', id: 9, text: TEXT };
    const answer = await new Promise((resolve, reject) => {
      const inline = openInline(code, { onAnswer: resolve, onGone: reject });
      inline.post(message);
    });
    assert.deepEqual(answer, await ask(message));
  });

  it('says nothing more there once it is ended', async () => {
    const answers: Answer[] = [];
    const inline = openInline(code, {
      onAnswer: (answer) => answers.push(answer),
      onGone: (error) => assert.fail(error),
    });
    inline.post({ kind: 'analyse', id: 10, text: TEXT });
    inline.terminate();
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(answers, []);
  });

  it('joins what it was told, and says no more than what has changed since', async () => {
    const set = (text: string) => {
      const sources = [
        {
          ...{ key: 'a', path: 'a', metadata: {}, annotations: [] },
          analysis: writeAnalysis(analyse(text)),
        },
      ];
      worker.postMessage({ kind: 'set', sources } satisfies Message);
    };
    const startOf = (resolution: Resolution) => resolution.events.events[0]?.reports[0]?.start;
    const second = 'It rained.\n\nMayor Ragna Tveit met Ola Vik in Odda on 3 May 2019.\n';
    set(second);
    const first = await ask({ kind: 'join', id: 1 });
    assert.ok('changes' in first && first.anew && !first.more, JSON.stringify(first));
    const resolution = applyChanges(EMPTY_RESOLUTION, first.changes);
    assert.equal(startOf(resolution), second.indexOf('Mayor'));
    set(second.replace('rained', 'rained all day'));
    const next = await ask({ kind: 'join', id: 2 });
    assert.ok('changes' in next && !next.anew, JSON.stringify(next));
    assert.equal(next.changes.events.keys, undefined);
    const moved = applyChanges(resolution, next.changes);
    assert.equal(startOf(moved), second.indexOf('Mayor') + ' all day'.length);
  });

  it('knows the names of the registers from then on', async () => {
    worker.postMessage({ kind: 'names', entities: [ENTITY] } satisfies Message);
    const answer = await ask({ kind: 'analyse', id: 8, text: TEXT });
    assert.ok('analysis' in answer);
    const expected = analyse(TEXT, registeredNames([ENTITY]));
    assert.deepEqual(answer.analysis, writeAnalysis(expected));
    const { mentions } = readAnalysis(answer.analysis).recognition;
    assert.ok(mentions.some(({ start, end }) => TEXT.slice(start, end) === 'Xylofen'));
  });
});
