// A process that writes annotations until it is ended: node writer.mjs SIDECAR JOURNAL NAME [COUNT]. It
// prints the id of each annotation once it is told that the annotation is safe.
import { writeSync } from 'node:fs';
import { openStore } from './diskStore';

const [sidecar = '', journal = '', name = '', count = ''] = process.argv.slice(2);
const { store } = openStore(journal);
writeSync(1, 'ready\n');
await store.retry(Infinity, () => true);
for (let index = 0; count === '' || index < Number(count); index += 1) {
  const id = `${name}x${String(index)}`;
  const start = (index * 37) % 1000;
  const outcome = await store.save(sidecar, {
    kind: 'add-annotation',
    annotation: {
      id,
      type: 'note',
      body: `Note ${id}`,
      target: { exact: id, start, end: start + 4 },
    },
  });
  if (outcome.state === 'kept' && !outcome.durable) throw new Error('not safe');
  writeSync(1, `${id}\n`);
}
