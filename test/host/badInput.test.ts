import * as vscode from 'vscode';
import type { GlossatorApi } from '../../src/editor/extension';
import { equal, ok } from './runner/assert';
import { hoverOver, startGlossator } from './runner/glossator';
import { fileUri, waitFor, writeFile } from './runner/workspace';

const SENTENCE = 'Minister Ana Lund met Ambassador Rui Tavares in Hanoi on May 5, 2031.';

/** UTF-16 bytes with a byte order mark. */
function utf16(text: string, bigEndian: boolean): Uint8Array {
  const marked = `\ufeff${text}`;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at += 1) {
    view.setUint16(at * 2, marked.charCodeAt(at), !bigEndian);
  }
  return bytes;
}

describe('input of all kinds', () => {
  let glossator: GlossatorApi;

  before(async () => {
    glossator = await startGlossator();
  });

  /** Writes a source, waits until it is read, and checks that every mention is where it should be. */
  async function checkOffsets(name: string, content: string | Uint8Array, expected: string) {
    const uri = await writeFile(`bad-input/${name}`, content);
    const source = await waitFor(`${name} in the index`, () =>
      glossator.snapshot().sources.get(uri.toString()),
    );
    equal(source.analysis.source.text, expected);
    const document = await vscode.workspace.openTextDocument(uri);
    const cards = await waitFor(`a card in ${name}`, async () => {
      const found = await hoverOver(document, 'Rui Tavares');
      return found.length > 0 ? found : undefined;
    });
    equal(document.getText(cards[0]?.range), 'Rui Tavares');
  }

  it('UTF-16, both ways round', async () => {
    await checkOffsets('utf16le.txt', utf16(`${SENTENCE}\n`, false), `${SENTENCE}\n`);
    await checkOffsets('utf16be.txt', utf16(`${SENTENCE}\n`, true), `${SENTENCE}\n`);
  });

  it('a byte order mark, CRLF, emoji', async () => {
    const text = `😀 Notes 👩‍🚀\r\n\r\n${SENTENCE} 🎉\r\n`;
    await checkOffsets('marked.txt', `\ufeff${text}`, text);
  });

  it('windows-1258, where the settings say so', async () => {
    const files = vscode.workspace.getConfiguration('files', fileUri('bad-input/old.txt'));
    await files.update('encoding', 'windows1258', vscode.ConfigurationTarget.Workspace);
    try {
      // Đ is 0xD0 in windows-1258; ế is ê (0xEA) and a combining acute (0xEC).
      const bytes = [0xd0, 0x69, 0xea, 0xec, 0x6e, 0x2c, 0x20];
      const tail = new TextEncoder().encode(`${SENTENCE}\n`);
      await checkOffsets(
        'old.txt',
        Uint8Array.from([...bytes, ...tail]),
        `Điê\u0301n, ${SENTENCE}\n`,
      );
    } finally {
      await files.update('encoding', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('an empty source', async () => {
    const uri = await writeFile('bad-input/empty.txt', '');
    await waitFor('the empty source', () => glossator.snapshot().sources.get(uri.toString()));
  });

  it('skips a picture called .txt and a text of 30 MB, and stays at work', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256);
    const picture = await writeFile('bad-input/picture.txt', noise);
    const huge = await writeFile('bad-input/huge.txt', new Uint8Array(30 * 1024 * 1024).fill(0x61));
    const after = await writeFile('bad-input/z-after.txt', `${SENTENCE}\n`);
    await waitFor('the source after them', () =>
      glossator.snapshot().sources.get(after.toString()),
    );
    await vscode.commands.executeCommand('glossator.refresh');
    const { sources } = glossator.snapshot();
    ok(sources.has(after.toString()));
    ok(!sources.has(picture.toString()), 'the picture was read');
    ok(!sources.has(huge.toString()), 'the huge text was read');
    equal(glossator.skipped().get(huge.toString()), 'too-large');
    equal(glossator.skipped().get(picture.toString()), 'binary');
    // "unreadable" would be an exception in reading or analysing.
    equal([...glossator.skipped().values()].includes('unreadable'), false);
    await vscode.workspace.fs.delete(huge);
    await vscode.workspace.fs.delete(picture);
  });

  it('adversarial texts', async () => {
    for (const [index, piece] of ['(', '"', '“', 'Aa ', '1-', '[x](', '梅', '\n'].entries()) {
      const text = piece.repeat(Math.ceil(200_000 / piece.length));
      const uri = await writeFile(`bad-input/adversarial-${String(index)}.txt`, text);
      await waitFor(`text ${String(index)}`, () =>
        glossator.snapshot().sources.get(uri.toString()),
      );
      await vscode.workspace.fs.delete(uri);
    }
  }).timeout(60_000);
});
