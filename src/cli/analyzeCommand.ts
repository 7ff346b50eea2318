import { analyse } from '../corpus/analyse';
import { placeSidecar } from '../corpus/annotationInputs';
import { Corpus } from '../corpus/corpus';
import type { CorpusSource } from '../corpus/corpusSource';
import { articleToJson, snapshotToJson } from '../exchange/analysisJson';
import { findSources, readText } from './readFiles';
import { readRegisters, readSidecar } from './readAnnotations';

export interface AnalyzeOptions {
  readonly jsonl: boolean;
  readonly encoding: string | undefined;
}

/**
 * `glossator analyze`: prints what is recognised in the sources below `paths`. Returns the exit
 * status: 0; 1 where a path is missing or a file had to be skipped (the others are still analysed).
 */
export async function analyzeCommand(
  paths: readonly string[],
  options: AnalyzeOptions,
): Promise<number> {
  const { files, missing } = await findSources(paths);
  let status = 0;
  const complain = (message: string): void => {
    console.error(`glossator: ${message}`);
    status = 1;
  };
  for (const given of missing) complain(`${given}: no such file or folder`);
  const registers = await readRegisters(paths, complain);
  const corpus = new Corpus();
  corpus.setRegisters(registers.entities, registers.events);
  for (const file of files) {
    const read = await readText(file, options.encoding);
    if ('problem' in read) {
      complain(`${file}: ${read.problem}`);
      continue;
    }
    const sidecar = placeSidecar(read.text, await readSidecar(file, complain));
    const source: CorpusSource = {
      key: file,
      path: file.replaceAll('\\', '/'),
      analysis: analyse(read.text, registers.names),
      metadata: sidecar.metadata,
      annotations: sidecar.annotations,
    };
    if (options.jsonl) {
      const alone = new Corpus();
      alone.setRegisters(registers.entities, registers.events);
      alone.set(source);
      process.stdout.write(`${JSON.stringify(articleToJson(source, alone.snapshot()))}\n`);
    } else corpus.set(source);
  }
  if (!options.jsonl) {
    process.stdout.write(`${JSON.stringify(snapshotToJson(corpus.snapshot()), undefined, 1)}\n`);
  }
  return status;
}
