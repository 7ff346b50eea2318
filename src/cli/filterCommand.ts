import { analyse } from '../corpus/analyse';
import type { CorpusSource } from '../corpus/corpusSource';
import { readDocumentLine } from '../exchange/documentLine';
import { analyseFile } from './analyzeCommand';
import { errorLine, recordLine } from './printResults';
import { readRegisters, type Registers } from './readAnnotations';
import { MAX_BYTES } from './readFiles';
import { readLines, type StreamLine } from './readLines';
import { writeOut } from './output';

export interface FilterOptions {
  readonly encoding: string | undefined;
  readonly registers: readonly string[];
}

/**
 * `glossator analyze --jsonl` without a path: documents come in on standard input, one a line, and
 * go out analysed, one a line, in the same order; none is kept. One that cannot be analysed goes out as
 * an error record, and the exit status stays 0, since batch engines throw a whole batch away otherwise;
 * 1 is for registers that cannot be read.
 */
export async function filterCommand(options: FilterOptions): Promise<number> {
  let status = 0;
  const registers = await readRegisters(options.registers, (message) => {
    console.error(`glossator: ${message}`);
    status = 1;
  });
  if (status !== 0) return status;
  const seen = { lines: 0, failed: 0 };
  for await (const line of readLines(process.stdin)) {
    if (line.problem === undefined && line.text.trim() === '') continue;
    seen.lines++;
    const result = await readDocument(line, options.encoding, registers);
    if ('problem' in result) {
      seen.failed++;
      await writeOut(errorLine(result.id, line.number, result.problem));
    } else await writeOut(recordLine(result, registers));
  }
  if (seen.failed > 0) {
    console.error(
      `glossator: ${seen.failed} of ${seen.lines} documents could not be analysed; see their error records`,
    );
  }
  return status;
}

interface Failed {
  readonly id: string | undefined;
  readonly problem: string;
}

async function readDocument(
  line: StreamLine,
  encoding: string | undefined,
  registers: Registers,
): Promise<CorpusSource | Failed> {
  if (line.problem !== undefined) return { id: undefined, problem: line.problem };
  const given = readDocumentLine(line.text);
  if ('problem' in given) {
    const cut = line.ended ? '' : ' (the input ends in the middle of the line)';
    return { id: given.id, problem: given.problem + cut };
  }
  const { path, text, metadata } = given;
  const id = given.id ?? path ?? '';
  try {
    if (path !== undefined) {
      const source = await analyseFile(path, id, encoding, registers, (message) => {
        console.error(`glossator: ${message}`);
      });
      if ('problem' in source) return { id, problem: source.problem };
      return { ...source, metadata: { ...metadata, ...source.metadata } };
    }
    if (text === undefined || Buffer.byteLength(text) > MAX_BYTES) {
      return { id, problem: `“text” is above the limit of ${MAX_BYTES / 1024 / 1024} MB` };
    }
    const analysis = analyse(text, registers.names);
    return { key: id, path: id.replaceAll('\\', '/'), analysis, metadata, annotations: [] };
  } catch (error) {
    return { id, problem: `analysis failed: ${error instanceof Error ? error.message : '?'}` };
  }
}
