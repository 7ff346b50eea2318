import assert from 'node:assert/strict';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseSidecar } from '../../../../src/annotations/parseSidecar';
import type { Change } from '../../../../src/annotations/storing/change';
import { openStore } from './diskStore';

function note(id: string): Change {
  return { kind: 'add-annotation', annotation: { id, type: 'note', body: `of ${id}` } };
}

function idsIn(file: string): string[] {
  const { value } = parseSidecar(readFileSync(file, 'utf8'));
  return (value?.annotations ?? []).map(({ id }) => id).sort();
}

describe('annotations on an odd disk', function () {
  this.timeout(60_000);
  let folder = '';
  const at = (name: string) => path.join(folder, name);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'odd-disk-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are found in the journal after the clock was set back', async () => {
    const now = 1_800_000_000_000;
    const { journal } = openStore(at('journal'));
    await journal.add(at('a.ann.yaml'), note('early'), now - 60_000);
    await journal.add(at('a.ann.yaml'), note('late'), now + 365 * 86_400_000);
    const { journal: later } = openStore(at('journal'));
    const ids = (await later.all(now)).map(({ change }) =>
      change.kind === 'add-annotation' ? change.annotation.id : '',
    );
    assert.deepEqual(ids, ['early', 'late']);
  });

  it('are all kept where two links lead to one sidecar, which stay links', async () => {
    for (const name of ['one', 'other']) mkdirSync(at(name));
    const real = at('a.ann.yaml');
    writeFileSync(real, 'glossator: 1\nannotations: []\n');
    const links = ['one', 'other'].map((name) => path.join(at(name), 'a.ann.yaml'));
    for (const link of links) symlinkSync(real, link);
    const stores = links.map((_, index) => openStore(at(`journal-${String(index)}`)).store);
    const ids = Array.from({ length: 24 }, (_, index) => `k${String(index).padStart(2, '0')}`);
    await Promise.all(
      stores.flatMap((store, side) =>
        ids.filter((_, i) => i % 2 === side).map((id) => store.save(links[side] ?? '', note(id))),
      ),
    );
    assert.deepEqual(idsIn(real), ids);
    for (const link of links) assert.ok(lstatSync(link).isSymbolicLink());
  });

  it('wait while a folder or a conflict stands in their place', async () => {
    const { store } = openStore(at('journal'));
    const file = at('a.ann.yaml');
    mkdirSync(file);
    assert.equal((await store.save(file, note('first'))).state, 'kept');
    rmdirSync(file);
    const sides = '<<<<<<< ours\nannotations: []\n=======\nannotations: [ ]\n>>>>>>> theirs\n';
    writeFileSync(file, `glossator: 1\n${sides}`);
    assert.equal((await store.save(file, note('second'))).state, 'kept');
    assert.equal(readFileSync(file, 'utf8'), `glossator: 1\n${sides}`);
    writeFileSync(file, '');
    assert.equal((await store.save(file, note('third'))).state, 'written');
    assert.deepEqual(idsIn(file), ['first', 'second', 'third']);
  });

  it('keep the line breaks and the byte order mark that others gave the file', async () => {
    const { store } = openStore(at('journal'));
    const file = at('a.ann.yaml');
    await store.save(file, note('first'));
    const crlf = `\ufeff${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`;
    writeFileSync(file, crlf);
    await store.save(file, note('second'));
    const marked = readFileSync(file, 'utf8');
    assert.ok(marked.startsWith('\ufeff') && !/[^\r]\n/.test(marked));
    writeFileSync(file, marked.slice(1).replaceAll('\r\n', '\n'));
    await store.save(file, note('third'));
    const plain = readFileSync(file, 'utf8');
    assert.ok(plain.startsWith('glossator') && !plain.includes('\r'));
    assert.deepEqual(idsIn(file), ['first', 'second', 'third']);
  });
});
