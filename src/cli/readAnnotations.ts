import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { combineEntities, combineEvents } from '../annotations/combineRegisters';
import type {
  Diagnostic,
  Parsed,
  RegisteredEntity,
  RegisteredEvent,
  Sidecar,
} from '../annotations/model';
import { parseEntityRegister, parseEventRegister } from '../annotations/parseRegisters';
import { parseSidecar } from '../annotations/parseSidecar';
import { parseTypes, type RegisteredType } from '../annotations/types';
import { registeredNames } from '../corpus/annotationInputs';
import type { KnownNames } from '../names/knownNames';

export const SIDECAR_ENDING = '.ann.yaml';
export const ENTITY_REGISTER = `entities${SIDECAR_ENDING}`;
export const EVENT_REGISTER = `events${SIDECAR_ENDING}`;

/** Told of everything that is wrong, as one line for people. */
export type Complain = (message: string) => void;

export interface Registers {
  readonly entities: readonly RegisteredEntity[];
  readonly events: readonly RegisteredEvent[];
  readonly names: KnownNames | undefined;
  /** Types that the registers declare. */
  readonly types: readonly RegisteredType[];
}

/** The text of a YAML file, without byte order mark; `undefined` where there is none. */
export async function readYaml(file: string, complain: Complain): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    if (error instanceof TypeError) {
      complain(`${file}: not valid UTF-8; save it as UTF-8. It is left out.`);
    } else if (!isMissing(error)) {
      complain(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
    return undefined;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** A diagnostic as `file:line:column: severity: message`. */
export function formatDiagnostic(file: string, text: string, diagnostic: Diagnostic): string {
  const before = text.slice(0, diagnostic.range.start).split(/\r\n|[\n\r]/u);
  const column = (before.at(-1)?.length ?? 0) + 1;
  const { severity, message, code } = diagnostic;
  return `${file}:${before.length}:${column}: ${severity}: ${message} [${code}]`;
}

async function parseFile<T>(
  file: string,
  parse: (text: string) => Parsed<T>,
  complain: Complain,
): Promise<T | undefined> {
  const text = await readYaml(file, complain);
  if (text === undefined) return undefined;
  const { value, diagnostics } = parse(text);
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === 'error') complain(formatDiagnostic(file, text, diagnostic));
  }
  return value;
}

/** The sidecar of one source; `undefined` where there is none or it is broken. */
export function readSidecar(file: string, complain: Complain): Promise<Sidecar | undefined> {
  return parseFile(file + SIDECAR_ENDING, parseSidecar, complain);
}

/** Folders that may hold the registers of the given paths: those folders, and those of the files. */
async function registerFolders(paths: readonly string[]): Promise<string[]> {
  const folders = new Set<string>();
  for (const given of paths) {
    const info = await stat(given).catch(() => undefined);
    if (info) folders.add(info.isDirectory() ? given : path.dirname(given));
  }
  return [...folders];
}

/** What the registers in the given folders (or beside the given files) have settled. */
export async function readRegisters(
  paths: readonly string[],
  complain: Complain,
): Promise<Registers> {
  const byFolder: (readonly RegisteredEntity[])[] = [];
  const eventsByFolder: (readonly RegisteredEvent[])[] = [];
  const types: RegisteredType[] = [];
  for (const folder of await registerFolders(paths)) {
    const entityFile = path.join(folder, ENTITY_REGISTER);
    const eventFile = path.join(folder, EVENT_REGISTER);
    const parseEntities = (text: string) => {
      types.push(...parseTypes(text));
      return parseEntityRegister(text);
    };
    byFolder.push((await parseFile(entityFile, parseEntities, complain)) ?? []);
    eventsByFolder.push((await parseFile(eventFile, parseEventRegister, complain)) ?? []);
  }
  const entities = combineEntities(byFolder);
  const events = combineEvents(eventsByFolder);
  return { entities, events, names: registeredNames(entities), types };
}
