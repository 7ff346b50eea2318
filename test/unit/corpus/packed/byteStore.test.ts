import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import * as fs from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyse } from '../../../../src/corpus/analyse';
import { FileStore, openStore, ScratchFile } from '../../../../src/corpus/packed/byteStore';
import { KeptAnalysis, writeAnalysis } from '../../../../src/editor/analysis/keptAnalysis';

describe('bytes kept in a scratch file', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'glossator-scratch-'));
  });

  after(() => rm(folder, { recursive: true }));

  it('come back as they were, whatever was released in between', () => {
    const step = fc.record({ bytes: fc.uint8Array({ maxLength: 3000 }), drop: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const store = new FileStore(new ScratchFile(fs, folder));
        const kept = new Map<number, Uint8Array>();
        for (const { bytes, drop } of steps) {
          const place = store.keep({}, bytes);
          assert.ok(!kept.has(place), 'two in one place');
          kept.set(place, bytes);
          const [first] = kept.keys();
          if (drop && first !== undefined) {
            kept.delete(first);
            store.release(first);
          }
          for (const [at, own] of kept) assert.deepEqual(store.get(at), own);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('leave no file behind', () => {
    const store = openStore(fs, folder);
    assert.ok(store);
    assert.deepEqual(fs.readdirSync(folder), []);
  });

  it('take the room of what nobody asks for any more', () => {
    let end = 0;
    const calls = {
      ...fs,
      writeSync: (...args: [number, Uint8Array, number, number, number]) => {
        end = Math.max(end, args[4] + args[3]);
        return fs.writeSync(...args);
      },
    };
    const store = new FileStore(new ScratchFile(calls, folder));
    for (let at = 0; at < 100; at++) store.release(store.keep({}, new Uint8Array(1000 + (at % 9))));
    assert.ok(end < 2000, `${end} bytes`);
  });

  it('stay in memory where the disk is full', () => {
    const calls = {
      ...fs,
      writeSync: () => {
        throw new Error('ENOSPC');
      },
    };
    const store = new FileStore(new ScratchFile(calls, folder));
    const bytes = Uint8Array.of(1, 2, 3);
    assert.deepEqual(store.get(store.keep({}, bytes)), bytes);
    assert.equal(openStore(fs, path.join(folder, 'none\0')), undefined);
  });

  it('are read again where an analysis is looked at', () => {
    const store = new FileStore(new ScratchFile(fs, folder));
    const analysis = analyse('Ragna Tveit met Ola Lie in Odda on 3 May 2021.');
    const kept = new KeptAnalysis(writeAnalysis(analysis), store);
    assert.equal(kept.source.text, analysis.source.text);
    assert.deepEqual(kept.reports, analysis.reports);
    assert.deepEqual(kept.bytes, writeAnalysis(analysis));
  });
});
