import * as vscode from 'vscode';
import { nearestColour } from '../../annotations/colours';
import type { RegisteredType, Typed } from '../../annotations/types';

const byFile = new Map<string, readonly RegisteredType[]>();
let all = new Map<string, RegisteredType>();
const changed = new vscode.EventEmitter<void>();

/** The types that registers declare have changed. */
export const onDidChangeTypes = changed.event;

/** Keeps the types that a register (its URI) declares; where two declare one, the first is taken. */
export function setOwnTypes(file: string, types: readonly RegisteredType[]): void {
  const before = looks();
  if (types.length > 0) byFile.set(file, types);
  else byFile.delete(file);
  all = new Map();
  for (const [, declared] of [...byFile].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const type of declared) {
      const key = keyOf(type.of, type.id);
      if (!all.has(key)) all.set(key, type);
    }
  }
  if (looks() !== before) changed.fire();
}

function looks(): string {
  const shown = [...all].map(([key, { name, names, colour, icon }]) => [
    key,
    name,
    names,
    colour,
    icon,
  ]);
  return JSON.stringify(shown);
}

/** What a register says of a type. */
export function ownType(of: Typed, id: string): RegisteredType | undefined {
  return all.get(keyOf(of, id));
}

/** All types that registers declare, of entities, events or relations. */
export function ownTypes(of?: Typed): RegisteredType[] {
  return [...all.values()].filter((type) => of === undefined || type.of === of);
}

/** What readers see of a type that a register declares, in their language where it has that. */
export function nameOfType(of: Typed, id: string): string | undefined {
  const own = ownType(of, id);
  const language = vscode.env.language.toLowerCase();
  return own?.names?.[language] ?? own?.names?.[language.split('-')[0] ?? ''] ?? own?.name;
}

function keyOf(of: Typed, id: string): string {
  return `${of} ${id}`;
}

/** The colour of a type, for decorations: fixed, or of the theme. */
export function colourOfType(of: Typed, id: string): string | vscode.ThemeColor | undefined {
  const colour = ownType(of, id)?.colour;
  return colour === undefined || colour.startsWith('#') ? colour : new vscode.ThemeColor(colour);
}

/** The same for the style sheet of a page. */
export function cssColourOfType(of: Typed, id: string): string | undefined {
  const colour = ownType(of, id)?.colour;
  if (colour === undefined || colour.startsWith('#')) return colour;
  return `var(--vscode-${colour.replaceAll('.', '-')})`;
}

/**
 * The icon of a type in a tree: `name` in the type's colour. Product icons take colours of the theme only:
 * in place of a fixed one stands the nearest of these, since the icon says more than the shade.
 */
export function iconOfType(of: Typed, id: string, name: string): vscode.ThemeIcon {
  const colour = colourOfType(of, id);
  const near = typeof colour === 'string' ? nearestColour(colour) : colour;
  return new vscode.ThemeIcon(name, typeof near === 'string' ? new vscode.ThemeColor(near) : near);
}
