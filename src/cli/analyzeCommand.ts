import { analyse } from '../corpus/analyse';
import { placeSidecar } from '../corpus/annotationInputs';
import { Corpus } from '../corpus/corpus';
import type { CorpusSource } from '../corpus/corpusSource';
import { findSources, readText } from './readFiles';
import { readRegisters, readSidecar, type Registers } from './readAnnotations';
import { printSnapshot, recordLine } from './printResults';
import { writeOut } from './output';

export interface AnalyzeOptions {
  readonly jsonl: boolean;
  readonly encoding: string | undefined;
  /** Folders whose registers count as well as those of the paths. */
  readonly registers: readonly string[];
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
  const registers = await readRegisters([...paths, ...options.registers], complain);
  const corpus = new Corpus();
  corpus.setRegisters(registers.entities, registers.events);
  for (const file of files) {
    const source = await analyseFile(file, file, options.encoding, registers, complain);
    if ('problem' in source) complain(`${file}: ${source.problem}`);
    else if (options.jsonl) await writeOut(recordLine(source, registers));
    else corpus.set(source);
  }
  if (!options.jsonl) await printSnapshot(corpus.snapshot());
  return status;
}

/** One file with its sidecar, analysed, or why it is not; `complain` is told what is wrong beside it. */
export async function analyseFile(
  file: string,
  key: string,
  encoding: string | undefined,
  registers: Registers,
  complain: (message: string) => void,
): Promise<CorpusSource | { readonly problem: string }> {
  const read = await readText(file, encoding);
  if ('problem' in read) return { problem: read.problem };
  const sidecar = placeSidecar(read.text, await readSidecar(file, complain));
  return {
    key,
    path: file.replaceAll('\\', '/'),
    analysis: analyse(read.text, registers.names),
    metadata: sidecar.metadata,
    annotations: sidecar.annotations,
  };
}
