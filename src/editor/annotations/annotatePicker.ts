import * as vscode from 'vscode';
import type { Snapshot } from '../../corpus/snapshot';
import type { ResolvedEntity } from '../../corpus/resolved';
import { ENTITY_TYPES } from '../../recognise/recognition';
import { allNames, findSimilar } from './annotateChoices';
import { displayName } from '../../corpus/displayName';
import { countMentions, typeIcon, typeLabel } from '../cards/labels';
import { escapeIcons, shorten } from '../cards/markdown';
import { ownTypes } from '../cards/ownTypes';
import { askTyped } from './typedChoice';

/** What the reader makes of a passage. */
export type Choice =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'new'; readonly name: string; readonly type: string }
  | { readonly kind: 'note'; readonly body: string }
  | { readonly kind: 'highlight' };

interface Item extends vscode.QuickPickItem {
  readonly pick?: 'entity' | 'new' | 'note' | 'highlight';
  readonly entity?: string;
}

interface Passage {
  readonly snapshot: Snapshot;
  /** The words to annotate. */
  readonly exact: string;
  /** Id of the entity recognised there. */
  readonly here: string | undefined;
}

/** More than anyone scrolls through; typing finds the rest. */
const LISTED = 300;

/** A choice out of a command's argument; `undefined` where the reader is to be asked. */
export function readChoice(argument: Readonly<Record<string, unknown>>): Choice | undefined {
  const { entity, note, highlight, name, type } = argument;
  if (typeof entity === 'string') return { kind: 'entity', id: entity };
  if (typeof note === 'string') return { kind: 'note', body: note };
  if (highlight === true) return { kind: 'highlight' };
  if (typeof name === 'string' && typeof type === 'string') return { kind: 'new', name, type };
  return undefined;
}

/** Asks what a passage is: the likeliest entity first, one key away. */
export async function chooseAnnotation(passage: Passage): Promise<Choice | undefined> {
  const picked = await pickKind(passage);
  if (!picked?.item.pick) return undefined;
  const { item, typed } = picked;
  switch (picked.item.pick) {
    case 'entity':
      return item.entity === undefined ? undefined : { kind: 'entity', id: item.entity };
    case 'highlight':
      return { kind: 'highlight' };
    case 'note': {
      const body = await vscode.window.showInputBox({
        title: titleOf(passage),
        prompt: vscode.l10n.t('The note is saved with the passage. Markdown is welcome.'),
        placeHolder: vscode.l10n.t('Write a note'),
        value: typed,
        ignoreFocusOut: true,
      });
      return body?.trim() ? { kind: 'note', body: body.trim() } : undefined;
    }
    case 'new':
      return nameEntity(passage, typed);
  }
}

function titleOf({ exact }: Passage): string {
  return vscode.l10n.t('Annotate “{0}”', shorten(exact, 60));
}

async function pickKind(
  passage: Passage,
): Promise<{ readonly item: Item; readonly typed: string } | undefined> {
  const picker = vscode.window.createQuickPick<Item>();
  picker.title = titleOf(passage);
  picker.placeholder = vscode.l10n.t('Choose an entity, or type a name');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  const fixed = listItems(passage);
  const rows = (typed: string): Item[] => {
    const name = typed || shorten(passage.exact, 60);
    const others: Item[] = [
      { label: vscode.l10n.t('Something else'), kind: vscode.QuickPickItemKind.Separator },
      {
        label: `$(add) ${escapeIcons(vscode.l10n.t('New entity “{0}”…', name))}`,
        pick: 'new',
        alwaysShow: true,
      },
      { label: `$(note) ${vscode.l10n.t('Write a note…')}`, pick: 'note', alwaysShow: true },
      {
        label: `$(paintcan) ${vscode.l10n.t('Highlight')}`,
        pick: 'highlight',
        alwaysShow: typed === '',
      },
    ];
    return [...fixed.likely, ...others, ...fixed.rest];
  };
  return askTyped(picker, rows, (item, typed) => item && { item, typed });
}

function listItems({ snapshot, exact, here }: Passage): {
  readonly likely: Item[];
  readonly rest: Item[];
} {
  const { entities } = snapshot.entities;
  const recognised = here === undefined ? undefined : entities.get(here);
  const similar = findSimilar(exact, entities.values()).filter(({ id }) => id !== here);
  const shown = new Set([...(recognised ? [recognised] : []), ...similar]);
  const likely: Item[] = [...shown].map((entity) =>
    entityItem(entity, entity === recognised ? vscode.l10n.t('recognised here') : undefined),
  );
  const rest = [...entities.values()]
    .filter((entity) => !shown.has(entity))
    .sort((a, b) => b.mentionCount - a.mentionCount)
    .slice(0, LISTED)
    .map((entity) => entityItem(entity, undefined));
  const heading = (label: string, items: Item[]): Item[] =>
    items.length > 0 ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items] : items;
  return {
    likely: heading(vscode.l10n.t('Likely'), likely),
    rest: heading(vscode.l10n.t('All entities'), rest),
  };
}

/** A row for an entity, with its type, how often it is named, and its other names. */
export function entityItem(entity: ResolvedEntity, remark: string | undefined): Item {
  const facts = [
    typeLabel(entity.type),
    ...(entity.mentionCount > 0 ? [countMentions(entity.mentionCount)] : []),
    ...(remark === undefined ? [] : [remark]),
  ];
  const name = displayName(entity, vscode.env.language);
  const others = allNames(entity)
    .filter((other) => other !== name)
    .slice(0, 4);
  return {
    label: `$(${typeIcon(entity.type)}) ${escapeIcons(name)}`,
    description: facts.join(' · '),
    ...(others.length > 0 ? { detail: escapeIcons(others.join(' · ')) } : {}),
    pick: 'entity',
    entity: entity.id,
  };
}

async function nameEntity(passage: Passage, typed: string): Promise<Choice | undefined> {
  const name = await vscode.window.showInputBox({
    title: titleOf(passage),
    prompt: vscode.l10n.t('The name of the new entity'),
    value: typed || passage.exact.replace(/\s+/g, ' ').trim(),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() ? undefined : vscode.l10n.t('Write a name.')),
  });
  if (!name?.trim()) return undefined;
  const types = new Set([...ownTypes('entity').map(({ id }) => id), ...ENTITY_TYPES]);
  for (const { type } of passage.snapshot.entities.entities.values()) types.add(type);
  const type = await vscode.window.showQuickPick(
    [...types].map((value) => ({ label: `$(${typeIcon(value)}) ${typeLabel(value)}`, value })),
    { title: vscode.l10n.t('What is “{0}”?', shorten(name, 60)), ignoreFocusOut: true },
  );
  return type && { kind: 'new', name: name.trim(), type: type.value };
}
