import { Corpus } from '../corpus/corpus';
import type { CorpusSource } from '../corpus/corpusSource';
import type { Snapshot } from '../corpus/snapshot';
import { articleToJson, snapshotParts } from '../exchange/analysisJson';
import { makeRecord } from '../exchange/analysisRecord';
import type { Registers } from './readAnnotations';
import { writeOut } from './output';

/** Pieces of output are put together up to so many UTF-16 units before they are written. */
const WRITTEN_AT_ONCE = 1 << 20;

/** One source as a line of `analyze --jsonl`, its line break included. */
export function recordLine(
  source: CorpusSource,
  registers: Pick<Registers, 'entities' | 'events'>,
): string {
  const alone = new Corpus();
  alone.setRegisters(registers.entities, registers.events);
  alone.set(source);
  const article = articleToJson(source, alone.snapshot());
  return `${JSON.stringify({ glossator: 1, id: source.key, ...article, record: makeRecord(source) })}\n`;
}

/** A document that could not be analysed, as a line of `analyze --jsonl`; `line` is that of the input. */
export function errorLine(id: string | undefined, line: number, reason: string): string {
  return `${JSON.stringify({ glossator: 1, id: id ?? null, error: { line, reason } })}\n`;
}

/**
 * Prints the object of `analyze --json`, indented by one space a level, piece by piece: of a large
 * workspace it would be longer than a string can be.
 */
export async function printSnapshot(snapshot: Snapshot): Promise<void> {
  const { glossator, unit, ...lists } = snapshotParts(snapshot);
  let waiting = `{\n "glossator": ${glossator},\n "unit": ${JSON.stringify(unit)}`;
  for (const [name, list] of Object.entries(lists)) {
    waiting += `,\n ${JSON.stringify(name)}: [`;
    let first = true;
    for (const item of list) {
      // No text within JSON holds a line break of its own.
      const text = JSON.stringify(item, undefined, 1).replaceAll('\n', '\n  ');
      waiting += `${first ? '' : ','}\n  ${text}`;
      first = false;
      if (waiting.length < WRITTEN_AT_ONCE) continue;
      await writeOut(waiting);
      waiting = '';
    }
    waiting += first ? ']' : '\n ]';
  }
  await writeOut(`${waiting}\n}\n`);
}
