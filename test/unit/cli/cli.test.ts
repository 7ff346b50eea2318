import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AnalysisJson, ArticleJson } from '../../../src/exchange/analysisJson';
import { buildProgram } from './program';

describe('the command line', function () {
  this.timeout(30_000);
  let folder: string;
  let program: string;

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'glossator-cli-'));
    program = buildProgram(folder);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...argv: string[]) => {
    const result = spawnSync(process.execPath, [program, ...argv], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status: result.status, out: result.stdout, err: result.stderr };
  };
  const write = (name: string, content: string | Uint8Array): string => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return name;
  };
  const analyse = (...names: string[]): AnalysisJson => {
    const { out, err, status } = run('analyze', ...names, '--json');
    assert.equal(status, 0, err);
    return JSON.parse(out) as AnalysisJson;
  };
  const mentionsOf = (article: ArticleJson | undefined, text: string): string[] =>
    (article?.mentions ?? []).map(({ start, end }) => Array.from(text).slice(start, end).join(''));

  const ENGLISH =
    'Minister of Transport Pavel Novotny opened the bridge in Lisbon on 4 May 2023. ' +
    '“It took six years,” said Novotny.\n';

  it('prints the contract of the design', () => {
    const result = analyse(write('a/bridge.txt', ENGLISH));
    assert.equal(result.glossator, 1);
    assert.equal(result.unit, 'code-point');
    const [article] = result.articles;
    assert.equal(article?.file, 'a/bridge.txt');
    assert.equal(article.language, 'en');
    assert.ok(mentionsOf(article, ENGLISH).includes('Pavel Novotny'));
    assert.ok(article.dates.some(({ value }) => value === '2023-05-04'));
    const ids = new Set(result.entities.map(({ id }) => id));
    for (const { entity } of article.mentions) assert.ok(ids.has(entity), entity);
  });

  it('counts code points, whatever stands before and however lines end', () => {
    const text = `😀😀 ${ENGLISH}`;
    const expected = mentionsOf(analyse(write('b/plain.txt', text)).articles[0], text);
    assert.ok(expected.includes('Novotny'));
    const crlf = text.replaceAll('\n', '\r\n');
    const found = analyse(write('b/crlf.txt', `\ufeff${crlf}`)).articles[0];
    assert.deepEqual(mentionsOf(found, crlf), expected);
  });

  it('reads UTF-16 by its mark and other encodings by name', () => {
    const expected = mentionsOf(analyse(write('c/utf8.txt', ENGLISH)).articles[0], ENGLISH);
    const little = Buffer.from(`\ufeff${ENGLISH}`, 'utf16le');
    const utf16 = analyse(write('c/utf16le.txt', little)).articles[0];
    assert.deepEqual(mentionsOf(utf16, ENGLISH), expected);
    const big = analyse(write('c/utf16be.txt', Buffer.from(little).swap16())).articles[0];
    assert.deepEqual(mentionsOf(big, ENGLISH), expected);
    const bytes = Buffer.from([0xd0, 0xe0, 0x20, 0x4e, 0xe3]);
    write('c/vietnamese.txt', bytes);
    const refused = run('analyze', 'c/vietnamese.txt');
    assert.equal(refused.status, 1);
    assert.match(refused.err, /c\/vietnamese\.txt: skipped: not valid UTF-8.*--encoding/);
    assert.equal(run('analyze', 'c/vietnamese.txt', '--encoding', 'windows-1258').status, 0);
  });

  it('skips what it cannot read with a word, and goes on with the rest', () => {
    write('d/binary.txt', Buffer.from([0x89, 0x50, 0, 0, 1]));
    write('d/good.txt', ENGLISH);
    write('d/huge.txt', Buffer.alloc(30 * 1024 * 1024, 0x61));
    write('d/README.md', '# About');
    const { status, out, err } = run('analyze', 'd', '--json');
    assert.equal(status, 1);
    assert.match(err, /d\/binary\.txt: skipped: this is a binary file/);
    assert.match(err, /d\/huge\.txt: skipped: 30 MB is above the limit/);
    const files = (JSON.parse(out) as AnalysisJson).articles.map(({ file }) => file);
    assert.deepEqual(files, ['d/good.txt']);
  });

  it('prints one line a source with --jsonl', () => {
    write('e/one.txt', ENGLISH);
    write('e/two.txt', 'The bridge was closed.\n');
    const { out } = run('analyze', 'e', '--jsonl');
    const files = out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as ArticleJson).file);
    assert.deepEqual(files, ['e/one.txt', 'e/two.txt']);
  });

  it('lets a register name what recognition would not', () => {
    write(
      'f/entities.ann.yaml',
      'glossator: 1\nentities:\n  - {id: x, type: ship, name: the grey lady}\n',
    );
    write('f/ship.txt', 'Nobody had seen the grey lady leave.\n');
    const article = analyse('f').articles[0];
    assert.deepEqual(
      article?.mentions.map(({ entity, type }) => [entity, type]),
      [['x', 'ship']],
    );
  });

  it('checks sidecars and registers, with an exit status for hooks', () => {
    const sidecar = (quote: string): string =>
      `glossator: 1\nannotations:\n  - {id: n1, type: note, body: x, target: {exact: ${quote}}}\n`;
    write('h/ship.txt', 'The ship left the harbour.\n');
    write('h/ship.txt.ann.yaml', sidecar('harbour'));
    assert.equal(run('check', 'h').status, 0);
    write('h/ship.txt.ann.yaml', sidecar('lighthouse'));
    assert.match(run('check', 'h').out, /^h\/ship\.txt\.ann\.yaml:3:\d+: warning: .*\[orphan\]/m);
    write('h/entities.ann.yaml', 'glossator: 1\nentities: [{id: a\n');
    const broken = run('check', 'h');
    assert.equal(broken.status, 1);
    assert.match(broken.out, /^h\/entities\.ann\.yaml:\d+:\d+: error: .*\[yaml-syntax\]/m);
  });

  it('knows the ids that recognition gives, and those merged into others', () => {
    const mention = (id: string, exact: string): string =>
      `  - {id: ${id}x, type: mention, entity: ${id}, target: {exact: ${exact}}}\n`;
    write('i/paper.txt', 'Minister Aino Salmela opened the bridge with Olof Berg on Monday.\n');
    write(
      'i/paper.txt.ann.yaml',
      `glossator: 1\nannotations:\n${mention('aino-salmela', 'Aino Salmela')}${mention('ob', 'Olof Berg')}`,
    );
    write(
      'i/entities.ann.yaml',
      'glossator: 1\nentities:\n  - {id: olof-berg, type: person, name: Olof Berg, merged: [ob]}\n',
    );
    const { out, status } = run('check', 'i');
    assert.equal(out, '');
    assert.equal(status, 0);
    write(
      'i/paper.txt.ann.yaml',
      `glossator: 1\nannotations:\n${mention('aino-salmola', 'Aino Salmela')}`,
    );
    assert.match(run('check', 'i/paper.txt.ann.yaml').out, /“aino-salmola”.*\[unknown-entity\]/);
  });

  it('says what is wrong with the call', () => {
    assert.equal(run().status, 2);
    assert.match(run('analyse').err, /No command “analyse”/);
    assert.equal(run('analyze').status, 2);
    assert.match(run('analyze', 'nowhere').err, /nowhere: no such file or folder/);
    assert.equal(run('analyze', 'a', '--encoding', 'klingon').status, 2);
    assert.equal(run('--help').status, 0);
  });

  it('answers an empty folder with empty lists', () => {
    mkdirSync(path.join(folder, 'g'));
    assert.deepEqual(analyse('g'), {
      glossator: 1,
      unit: 'code-point',
      articles: [],
      entities: [],
      events: [],
    });
  });
});
