import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Corpus } from '../corpus/corpus';
import { openStore } from '../corpus/packed/byteStore';
import { readRecord } from '../exchange/analysisRecord';
import { printSnapshot } from './printResults';
import { readRegisters } from './readAnnotations';
import { readLines } from './readLines';

/**
 * `glossator join`: joins what `analyze --jsonl` wrote, on this machine or others, into the object
 * of `analyze --json`, without reading any text. `-` is standard input. A source that comes twice counts
 * once, the last time. Returns the exit status: 0; 1 where something is left out.
 */
export async function joinCommand(
  files: readonly string[],
  options: { readonly registers: readonly string[] },
): Promise<number> {
  let status = 0;
  const complain = (message: string): void => {
    console.error(`glossator: ${message}`);
    status = 1;
  };
  // A heap that grows by less before garbage is collected: a fifth less memory for a fifth more time.
  setFlagsFromString('--heap-growing-percent=30');
  const registers = await readRegisters(options.registers, complain);
  const corpus = new Corpus({ packed: true, store: openStore(fs, tmpdir()) });
  corpus.setRegisters(registers.entities, registers.events);
  const contents = new Map<string, string>();
  for (const file of files) {
    try {
      const stream = file === '-' ? process.stdin : fs.createReadStream(file);
      await loadRecords(stream, file === '-' ? 'standard input' : file, corpus, contents, complain);
    } catch (error) {
      complain(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await printSnapshot(corpus.snapshot());
  return status;
}

async function loadRecords(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  corpus: Corpus,
  contents: Map<string, string>,
  complain: (message: string) => void,
): Promise<void> {
  for await (const { number, text, problem, ended } of readLines(stream)) {
    const at = `${name}:${number}`;
    if (problem === undefined && text.trim() === '') continue;
    const read = problem === undefined ? readRecord(text) : { problem };
    if ('source' in read) {
      const { source } = read;
      const content = createHash('sha1').update(text).digest('base64');
      const known = contents.get(source.key);
      if (known !== undefined && known !== content) {
        console.error(`glossator: ${at}: ${source.key} comes again and differs; this one counts`);
      }
      contents.set(source.key, content);
      corpus.set(source);
    } else if ('failed' in read) complain(`${at}: not analysed: ${read.failed}`);
    else if (ended) complain(`${at}: left out: ${read.problem}`);
    else complain(`${at}: left out: the file is cut off in the middle of this record`);
  }
}
