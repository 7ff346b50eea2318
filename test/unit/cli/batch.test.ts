import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateArticles } from '../../bench/generate/workspace';
import type { AnalysisJson } from '../../../src/exchange/analysisJson';
import { buildProgram } from './program';

const root = process.env['GLOSSATOR_ROOT'] ?? '.';

interface Line {
  readonly id: string | null;
  readonly error?: { readonly line: number; readonly reason: string };
}

describe('the command line in batches', function () {
  this.timeout(60_000);
  let folder: string;
  let program: string;
  const documents = [...generateArticles(24, 3)].map(({ name, text }) => ({ id: name, text }));
  const input = documents.map((document) => `${JSON.stringify(document)}\n`).join('');
  let records: string;

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'glossator-batch-'));
    program = buildProgram(folder);
    const made = filter(input);
    assert.equal(made.status, 0, made.err);
    records = made.out;
    for (const { id, text } of documents) writeFileSync(path.join(folder, `${id}.txt`), text);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (argv: readonly string[], given = '') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
      cwd: folder,
      encoding: 'utf8',
      input: given,
      maxBuffer: 1 << 28,
    });
    return { status, out: stdout, err: stderr };
  };
  const filter = (given: string) => run(['analyze', '--jsonl'], given);
  const write = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return name;
  };
  const linesOf = (out: string): Line[] =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);

  it('gives one record a document, in the order of the input', () => {
    const ids = linesOf(records).map(({ id }) => id);
    assert.deepEqual(
      ids,
      documents.map(({ id }) => id),
    );
  });

  it('goes on after a bad document, which comes out with its line and the reason', () => {
    const bad = `{"id":"x","te\n\n${input}missing.txt\n{"id":"y"}\n{"id":"z","text":"Lis`;
    const { out, err, status } = filter(bad);
    assert.equal(status, 0);
    const errors = linesOf(out).filter(({ error }) => error);
    assert.deepEqual(
      errors.map(({ id, error }) => [id, error?.line]),
      [
        [null, 1],
        ['missing.txt', 27],
        ['y', 28],
        [null, 29],
      ],
    );
    assert.match(errors[3]?.error?.reason ?? '', /ends in the middle/);
    assert.equal(out.split('\n').length - 1, documents.length + errors.length);
    assert.match(err, /4 of 28 documents could not be analysed/);
  });

  it('refuses bytes that are no UTF-8 as one bad document', () => {
    const { stdout } = spawnSync(process.execPath, [program, 'analyze', '--jsonl'], {
      input: Buffer.concat([Buffer.from([0xff, 0xfe, 10]), Buffer.from(input)]),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    assert.equal(stdout.slice(stdout.indexOf('\n') + 1), records);
    assert.match(linesOf(stdout)[0]?.error?.reason ?? '', /not valid UTF-8/);
  });

  it('joins records of shards to exactly what one run over the files prints', () => {
    const files = documents.map(({ id }) => `${id}.txt`);
    const whole = run(['analyze', ...files, '--json']);
    const listed = filter(files.map((name) => `${name}\n`).join(''));
    const lines = listed.out.trimEnd().split('\n');
    const shards = [0, 1, 2].map((shard) =>
      write(
        `shard${shard}.jsonl`,
        lines
          .filter((_, index) => index % 3 === shard)
          .map((line) => `${line}\n`)
          .join(''),
      ),
    );
    const joined = run(['join', ...shards.reverse()]);
    assert.equal(joined.status, 0, joined.err);
    assert.equal(joined.out, whole.out);
    assert.equal(run(['join', '-'], listed.out).out, whole.out);
  });

  it('counts nothing twice, and tells where a record is cut off', () => {
    const whole = run(['join', write('whole.jsonl', records)]);
    const killed = records.slice(0, records.lastIndexOf('\n', records.length - 2) + 200);
    write('killed.jsonl', killed);
    const cut = run(['join', 'killed.jsonl']);
    assert.equal(cut.status, 1);
    assert.match(cut.err, /killed\.jsonl:24: left out: the file is cut off in the middle/);
    const count = (out: string): number => (JSON.parse(out) as AnalysisJson).articles.length;
    assert.equal(count(cut.out), documents.length - 1);
    const again = run(['join', 'killed.jsonl', 'whole.jsonl', 'whole.jsonl']);
    assert.equal(again.out, whole.out);
  });

  it('leaves out records of a newer version, of failed documents and of nothing', () => {
    const [first = '', second = '', third = ''] = records.split('\n');
    const mixed = [
      first.replace('"record":{"version":1', '"record":{"version":9'),
      second,
      '{"glossator":1,"id":"q","error":{"line":5,"reason":"no text"}}',
      '[]',
      third,
    ];
    const { out, err, status } = run(['join', write('mixed.jsonl', `${mixed.join('\n')}\n`)]);
    assert.equal(status, 1);
    assert.match(err, /mixed\.jsonl:1: left out: made by a newer Glossator/);
    assert.match(err, /mixed\.jsonl:3: not analysed: q: no text \(line 5 of its input\)/);
    assert.match(err, /mixed\.jsonl:4: left out: no JSON object/);
    assert.equal((JSON.parse(out) as AnalysisJson).articles.length, 2);
    assert.equal(run(['join', 'nowhere.jsonl']).status, 1);
  });

  it('says so when the disk is full, and ends quietly when nobody reads', function () {
    if (!existsSync('/dev/full')) {
      console.log('skipped: no /dev/full');
      this.skip();
    }
    const full = (command: string) =>
      spawnSync('sh', ['-c', command, 'sh', process.execPath, program, 'whole.jsonl'], {
        cwd: folder,
        encoding: 'utf8',
        input,
      });
    write('whole.jsonl', records);
    for (const command of [
      '"$1" "$2" analyze --jsonl > /dev/full',
      '"$1" "$2" join "$3" > /dev/full',
    ]) {
      const { status, stderr } = full(command);
      assert.equal(status, 74);
      assert.match(stderr, /cannot write the results: no space left/);
    }
    const { stderr } = full('"$1" "$2" analyze --jsonl | head -c 1');
    assert.equal(stderr, '');
  });

  it('waits for a slow reader instead of filling its memory', async () => {
    const child = spawn(process.execPath, [program, 'analyze', '--jsonl'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    let taken = 0;
    const stopped = new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(true), 1500);
      const feed = (): void => {
        for (;;) {
          taken += input.length;
          if (taken > 1 << 26) {
            clearTimeout(timer);
            resolve(false);
            return;
          }
          if (!child.stdin.write(input)) break;
        }
        child.stdin.once('drain', feed);
      };
      child.stdin.on('error', () => undefined);
      feed();
    });
    // Nobody reads its output: it has to stop taking input long before 64 MB.
    assert.equal(await stopped, true);
    child.kill();
  });

  it('runs under GNU parallel on both cores', function () {
    if (spawnSync('parallel', ['--version']).status !== 0) {
      console.log('skipped: GNU parallel is not installed');
      this.skip();
    }
    const { stdout, status, stderr } = spawnSync(
      'sh',
      [
        '-c',
        'parallel --will-cite --pipe --block 60k -j2 "$1" "$2" analyze --jsonl',
        ...['sh', process.execPath, program],
      ],
      { cwd: folder, encoding: 'utf8', input, maxBuffer: 1 << 28 },
    );
    assert.equal(status, 0, stderr);
    assert.deepEqual(stdout.split('\n').sort(), records.split('\n').sort());
    const apart = run(['join', write('parallel.jsonl', stdout)]);
    assert.equal(apart.out, run(['join', write('whole.jsonl', records)]).out);
  });

  it('keeps its own help and the README in step', () => {
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    const { out } = run(['--help']);
    for (const [, command = ''] of out.matchAll(/^ {2}glossator (\w+)/gm)) {
      assert.ok(readme.includes(`cli.js ${command}`), command);
    }
  });
});
