import { existsSync, readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  checkEntityRegister,
  checkEventRegister,
  checkSidecar,
  type KnownIds,
} from '../annotations/check';
import type { Diagnostic } from '../annotations/model';
import { parseSidecar } from '../annotations/parseSidecar';
import { Corpus } from '../corpus/corpus';
import { knownEntities, knownEvents } from '../corpus/knownIds';
import { analyseFile } from './analyzeCommand';
import {
  ENTITY_REGISTER,
  EVENT_REGISTER,
  formatDiagnostic,
  readRegisters,
  readYaml,
  type Registers,
  SIDECAR_ENDING,
} from './readAnnotations';
import { findSources, isSkippedFolder, readText } from './readFiles';

/** The sidecars and registers that the given paths name or hold, in order of name. */
async function findYaml(given: string, found: Set<string>): Promise<void> {
  const info = await stat(given);
  if (!info.isDirectory()) {
    found.add(given.endsWith(SIDECAR_ENDING) ? given : given + SIDECAR_ENDING);
    return;
  }
  const entries = await readdir(given, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(given, entry.name);
    if (entry.isDirectory()) {
      if (!isSkippedFolder(entry.name)) await findYaml(file, found);
    } else if (entry.name.endsWith(SIDECAR_ENDING)) found.add(file);
  }
}

/**
 * `glossator check`: prints the problems of all sidecars and registers below `paths`, one a line as
 * `file:line:column: severity: message [code]`. Returns the exit status: 1 where anything is an
 * error or could not be read, else 0. An id that no register has may be one that recognition gives: only
 * where such an id is met are the sources below `paths` analysed.
 */
export async function checkCommand(
  paths: readonly string[],
  options: { readonly encoding: string | undefined },
): Promise<number> {
  let errors = 0;
  let warnings = 0;
  const complain = (message: string): void => {
    errors++;
    console.error(`glossator: ${message}`);
  };
  const files = new Set<string>();
  for (const given of paths) {
    await findYaml(given, files).catch(() => complain(`${given}: no such file or folder`));
  }
  const registers = await readRegisters([...paths, ...files], () => undefined);
  // Where nobody keeps a register yet, every id is as good as any other.
  const { entities, events } = registers;
  const registered: KnownIds = {
    ...(entities.length > 0 && {
      entities: new Set(entities.flatMap(({ id, merged }) => [id, ...merged])),
    }),
    ...(events.length > 0 && {
      events: new Set(events.flatMap(({ id, merged }) => [id, ...merged])),
    }),
    types: registers.types,
  };
  let recognised: KnownIds | undefined;
  for (const file of files) {
    const text = await readYaml(file, complain);
    if (text === undefined) continue;
    const name = path.basename(file);
    const source =
      name === ENTITY_REGISTER || name === EVENT_REGISTER
        ? undefined
        : await readText(file.slice(0, -SIDECAR_ENDING.length), options.encoding);
    const check = (known: KnownIds): readonly Diagnostic[] => {
      if (name === ENTITY_REGISTER) return checkEntityRegister(text, known);
      if (name === EVENT_REGISTER) return checkEventRegister(text, known);
      const content = source && 'text' in source ? source.text : undefined;
      return checkSidecar(text, content, { ...known, annotationsOf: annotationsBeside(file) });
    };
    let diagnostics = check(registered);
    if (diagnostics.some(({ code }) => code === 'unknown-entity' || code === 'unknown-event')) {
      recognised ??= await recognise([...paths, ...files], registers, registered, options.encoding);
      diagnostics = check(recognised);
    }
    for (const diagnostic of diagnostics) {
      if (diagnostic.severity === 'error') errors++;
      else if (diagnostic.severity === 'warning') warnings++;
      console.log(formatDiagnostic(file, text, diagnostic));
    }
  }
  const found = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  console.error(`glossator: ${counted(files.size, 'file')} checked, ${found}`);
  return errors > 0 ? 1 : 0;
}

/** Ids of the annotations of a source, by its path from the folder of a sidecar. */
function annotationsBeside(sidecar: string): NonNullable<KnownIds['annotationsOf']> {
  return (given) => {
    const source = path.resolve(path.dirname(sidecar), ...given.split('/'));
    if (!existsSync(source)) return undefined;
    const other = source + SIDECAR_ENDING;
    const text = existsSync(other) ? readFileSync(other, 'utf8') : '';
    return new Set(parseSidecar(text).value?.annotations.map(({ id }) => id));
  };
}

/** The ids that registers or recognition give, for those kinds of which a register is kept. */
async function recognise(
  paths: readonly string[],
  registers: Registers,
  registered: KnownIds,
  encoding: string | undefined,
): Promise<KnownIds> {
  const sources = paths.map((given) =>
    given.endsWith(SIDECAR_ENDING) ? given.slice(0, -SIDECAR_ENDING.length) : given,
  );
  const { files } = await findSources(sources);
  const corpus = new Corpus();
  corpus.setRegisters(registers.entities, registers.events);
  for (const file of files) {
    const source = await analyseFile(file, file, encoding, registers, () => undefined);
    if (!('problem' in source)) corpus.set(source);
  }
  const snapshot = corpus.snapshot();
  return {
    ...(registered.types && { types: registered.types }),
    ...(registered.entities && { entities: knownEntities(registers.entities, snapshot) }),
    ...(registered.events && {
      events: new Set([...registered.events, ...knownEvents(snapshot)]),
    }),
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
