import { parseArgs } from 'node:util';
import { endOfOutput, OutputError } from './output';

const USAGE = `Usage:
  glossator analyze PATH… [--json | --jsonl] [--encoding LABEL] [--registers FOLDER]
      What is recognised in the source texts (*.txt, *.md) that PATH names or holds.
      --json   one object for all of them (the default)
      --jsonl  one record a line for each source, for glossator join
  glossator analyze --jsonl < DOCUMENTS
      A filter for batch engines: each line of standard input is a document, as JSON
      {"id": …, "text": …, "metadata": {"language", "published", "title", "url"}} or {"path": …},
      or the path of one. One record a line comes out; a document that cannot be read comes out
      as {"id": …, "error": {"line": …, "reason": …}}, and the others go on.
  glossator join FILE… [--registers FOLDER]
      Joins such records, made here or elsewhere, into one object as analyze --json prints it;
      no text is needed. - is standard input. Exit status 1 where something is left out.
  glossator check PATH…
      Problems in sidecars and registers; exit status 1 where there are errors.
  glossator merge BASE OURS THEIRS
      A merge driver for Git: joins two versions of a sidecar or register entry by entry.

--registers names a folder with entities.ann.yaml and events.ann.yaml, and may be repeated.
Offsets count Unicode code points. Messages go to standard error.`;

interface Arguments {
  readonly command: string | undefined;
  readonly paths: readonly string[];
  readonly jsonl: boolean;
  readonly encoding: string | undefined;
  readonly registers: readonly string[];
  readonly help: boolean;
}

function readArguments(argv: readonly string[]): Arguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        encoding: { type: 'string' },
        registers: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.json && values.jsonl) return 'Give --json or --jsonl, not both.';
    return {
      command: positionals[0],
      paths: positionals.slice(1),
      jsonl: values.jsonl,
      encoding: values.encoding,
      registers: values.registers,
      help: values.help,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function main(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv);
  if (typeof given === 'string') {
    console.error(`glossator: ${given}\n\n${USAGE}`);
    return 2;
  }
  if (given.help || given.command === 'help') {
    console.log(USAGE);
    return 0;
  }
  if (!['analyze', 'join', 'check', 'merge'].includes(given.command ?? '')) {
    const what =
      given.command === undefined ? 'No command given.' : `No command “${given.command}”.`;
    console.error(`glossator: ${what}\n\n${USAGE}`);
    return 2;
  }
  const isFilter = given.command === 'analyze' && given.jsonl && !process.stdin.isTTY;
  if (given.paths.length === 0 && !isFilter) {
    console.error(`glossator: ${given.command ?? ''} needs at least one file or folder.`);
    return 2;
  }
  if (given.encoding !== undefined) {
    try {
      new TextDecoder(given.encoding);
    } catch {
      console.error(
        `glossator: “${given.encoding}” is no known encoding; try windows-1258, gb18030, big5 …`,
      );
      return 2;
    }
  }
  if (given.command === 'merge') {
    const { mergeCommand } = await import('./mergeCommand');
    return mergeCommand(given.paths);
  }
  if (given.command === 'check') {
    const { checkCommand } = await import('./checkCommand');
    return checkCommand(given.paths, { encoding: given.encoding });
  }
  if (given.command === 'join') {
    const { joinCommand } = await import('./joinCommand');
    return joinCommand(given.paths, given);
  }
  if (isFilter && given.paths.length === 0) {
    const { filterCommand } = await import('./filterCommand');
    return filterCommand(given);
  }
  const { analyzeCommand } = await import('./analyzeCommand');
  return analyzeCommand(given.paths, given);
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    if (error instanceof OutputError) {
      process.exitCode = endOfOutput(error);
      return;
    }
    console.error(
      `glossator: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    process.exitCode = 70;
  },
);
