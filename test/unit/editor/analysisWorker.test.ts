import assert from 'node:assert/strict';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { RegisteredEntity } from '../../../src/annotations/model';
import { analyse } from '../../../src/corpus/analyse';
import { registeredNames } from '../../../src/corpus/annotationInputs';
import { openInline } from '../../../src/editor/analysis/inlineWorker';
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

  it('says of a text what the analysis itself says, the text aside', async () => {
    const answer = await ask({ kind: 'analyse', id: 7, text: TEXT });
    const expected = analyse(TEXT);
    assert.deepEqual(answer, {
      id: 7,
      analysis: { ...expected, source: { ...expected.source, text: '' } },
    });
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

  it('knows the names of the registers from then on', async () => {
    worker.postMessage({ kind: 'names', entities: [ENTITY] } satisfies Message);
    const answer = await ask({ kind: 'analyse', id: 8, text: TEXT });
    assert.ok('analysis' in answer);
    const expected = analyse(TEXT, registeredNames([ENTITY]));
    assert.deepEqual(answer.analysis.recognition, expected.recognition);
    const { mentions } = answer.analysis.recognition;
    assert.ok(mentions.some(({ start, end }) => TEXT.slice(start, end) === 'Xylofen'));
  });
});
