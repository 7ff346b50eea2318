import assert from 'node:assert/strict';
import { type Arena, openArena, surviveFullDisk, surviveKills, surviveRaces } from './ordeal';

// A few rounds of what `npm run bench -- neverLost` does a thousand times.
describe('annotations are not lost', function () {
  this.timeout(120_000);
  let arena: Arena;
  before(async () => {
    arena = await openArena();
  });
  after(() => arena.close());

  it('where the process that writes them is killed', async () => {
    const { acknowledged } = await surviveKills(arena, 15);
    assert.ok(acknowledged > 0, 'nothing was ever written');
  });

  it('where two processes write to one sidecar', async () => {
    assert.equal(await surviveRaces(arena, 25), 50);
  });

  it('where the disk is full', async function () {
    const found = await surviveFullDisk(arena);
    if (!found) {
      console.log('      no file system can be mounted here: a full disk is not tested');
      this.skip();
    }
    assert.ok(found.waited > 0, 'the disk was never full');
  });
});
