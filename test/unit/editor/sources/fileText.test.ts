import assert from 'node:assert/strict';
import { positionAt, sniffBytes, withoutBom } from '../../../../src/editor/sources/fileText';
import { isHidden, kindOfOurFile, mayBeSource } from '../../../../src/editor/sources/fileNames';

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
}

describe('sniffBytes', () => {
  const text = 'The harbour was closed on Monday. '.repeat(4);
  it('tells UTF-16 with and without a mark', () => {
    assert.equal(sniffBytes(utf16(`\ufeff${text}`, false)), 'utf16le');
    assert.equal(sniffBytes(utf16(`\ufeff${text}`, true)), 'utf16be');
    assert.equal(sniffBytes(utf16(text, false)), 'utf16le');
    assert.equal(sniffBytes(utf16(text, true)), 'utf16be');
  });

  it('tells texts of one byte a letter from other data', () => {
    assert.equal(sniffBytes(new TextEncoder().encode(text)), 'text');
    assert.equal(sniffBytes(new Uint8Array([0x54, 0x69, 0xea, 0xfe, 0x6e])), 'text');
    assert.equal(sniffBytes(new Uint8Array(0)), 'text');
    const image = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256);
    assert.equal(sniffBytes(image), 'binary');
  });
});

describe('positionAt', () => {
  it('counts lines whatever ends them', () => {
    const text = 'a\r\nbb\rc\n\nd😀e';
    assert.deepEqual(positionAt(text, 0), { line: 0, character: 0 });
    assert.deepEqual(positionAt(text, text.indexOf('bb') + 1), { line: 1, character: 1 });
    assert.deepEqual(positionAt(text, text.indexOf('c')), { line: 2, character: 0 });
    assert.deepEqual(positionAt(text, text.indexOf('e')), { line: 4, character: 3 });
    assert.deepEqual(positionAt(text, 999), { line: 4, character: 4 });
  });
});

describe('file names', () => {
  it('drops a byte order mark', () => {
    assert.equal(withoutBom('\ufeffx'), 'x');
    assert.equal(withoutBom('x\ufeff'), 'x\ufeff');
  });

  it('knows what never is a source', () => {
    for (const name of ['README.md', 'readme.vi.txt', 'LICENSE', 'requirements.txt', 'NEWS']) {
      assert.ok(!mayBeSource(name), name);
    }
    for (const name of ['news.txt', 'news-2020.txt', 'readmenot.md', 'security-council.txt']) {
      assert.ok(mayBeSource(name), name);
    }
  });

  it('knows our own files and hidden ones', () => {
    assert.equal(kindOfOurFile('a.txt.ann.yaml'), 'sidecar');
    assert.equal(kindOfOurFile('entities.ann.yaml'), 'entities');
    assert.equal(kindOfOurFile('a.yaml'), undefined);
    assert.ok(isHidden('.git/x.txt'));
    assert.ok(isHidden('x/node_modules/y/a.txt'));
    assert.ok(!isHidden('x/a.b.txt'));
  });
});
