import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  checkEntityRegister,
  checkEventRegister,
  checkSidecar,
  type KnownIds,
} from '../annotations/check';
import type { Diagnostic } from '../annotations/model';
import {
  ENTITY_REGISTER,
  EVENT_REGISTER,
  formatDiagnostic,
  readRegisters,
  readYaml,
  SIDECAR_ENDING,
} from './readAnnotations';
import { isSkippedFolder, readText } from './readFiles';

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
 * error or could not be read, else 0.
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
  const known: KnownIds = {
    ...(registers.entities.length > 0 && {
      entities: new Set(registers.entities.map(({ id }) => id)),
    }),
    ...(registers.events.length > 0 && {
      events: new Set(registers.events.map(({ id }) => id)),
    }),
  };
  for (const file of files) {
    const text = await readYaml(file, complain);
    if (text === undefined) continue;
    let diagnostics: readonly Diagnostic[];
    const name = path.basename(file);
    if (name === ENTITY_REGISTER) diagnostics = checkEntityRegister(text, known);
    else if (name === EVENT_REGISTER) diagnostics = checkEventRegister(text, known);
    else {
      const source = await readText(file.slice(0, -SIDECAR_ENDING.length), options.encoding);
      diagnostics = checkSidecar(text, 'text' in source ? source.text : undefined, known);
    }
    for (const diagnostic of diagnostics) {
      if (diagnostic.severity === 'error') errors++;
      else if (diagnostic.severity === 'warning') warnings++;
      console.log(formatDiagnostic(file, text, diagnostic));
    }
  }
  console.error(`glossator: ${files.size} files checked, ${errors} errors, ${warnings} warnings`);
  return errors > 0 ? 1 : 0;
}
