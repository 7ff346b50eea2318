import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCacheLine } from '../../../src/editor/analysis/cacheLine';
import { partsOf, takeLines } from '../../../src/editor/analysis/cacheParts';

async function readParts(entries: Iterable<readonly [string, Uint8Array]>, most = Infinity) {
  const lines = new Map<string, Uint8Array>();
  let parts = 0;
  for await (const part of partsOf(entries, most)) {
    parts += 1;
    await takeLines(part, lines);
  }
  return { parts, lines };
}

describe('the parts of a cache file', () => {
  it('have all lines again', async () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(fc.array(bytes, { maxLength: 30 }), async (all) => {
        const { lines } = await readParts(all.map((each, at) => [`k${at}`, each]));
        assert.equal(lines.size, all.length);
        for (const [at, each] of all.entries()) {
          const key = `k${at}`;
          assert.deepEqual(readCacheLine(lines.get(key) ?? new Uint8Array(), key), each);
        }
      }),
    );
  });

  it('are read as far as they go where they were cut off or damaged', async () => {
    const entries = [1, 2, 3].map((at) => [`k${at}`, new Uint8Array(50).fill(at)] as const);
    for await (const part of partsOf(entries, Infinity)) {
      const lines = new Map<string, Uint8Array>();
      await takeLines(part.subarray(0, part.length - 1), lines);
      assert.deepEqual([...lines.keys()], ['k1', 'k2']);
      part[0] = 255;
      lines.clear();
      await takeLines(part, lines);
      assert.equal(lines.size, 0);
    }
  });

  it('are small, however much there is, and one where there is nothing', async () => {
    const entries = Array.from(
      { length: 40 },
      (_, at) => [`k${at}`, new Uint8Array(300_000).fill(65)] as const,
    );
    const { parts, lines } = await readParts(entries);
    assert.equal(lines.size, 40);
    assert.equal(parts, 3);
    assert.equal((await readParts([])).parts, 1);
    assert.equal((await readParts(entries, 1_000_000)).lines.size, 3);
  });
});
