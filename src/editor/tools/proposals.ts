import * as vscode from 'vscode';
import type { Choice } from '../annotations/annotatePicker';
import { settle } from '../annotations/recordedEntity';
import {
  addAnnotations,
  type Annotated,
  removeAnnotations,
  textOf,
} from '../annotations/writeAnnotations';
import type { App } from '../app';
import { COMMANDS } from '../commandTable';
import { entityLabel, typeLabel } from '../cards/labels';
import { escapeIcons, escapeMarkdown, shorten } from '../cards/markdown';
import { offerUndo } from '../sidecars/takeBack';
import { entitiesNamed, fieldsOf, textField } from './answers';

/** What a model would annotate; nothing of it is written before the reader says so. */
interface Proposal {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly choice: Choice;
  readonly reason: string;
}

interface Row extends vscode.QuickPickItem {
  readonly proposal?: Proposal;
}

const MOST = 100;
/** Of this window alone: what nobody looked at is gone with it. */
let proposals: readonly Proposal[] = [];

/** Asks before anything is proposed, and shows what. */
export function confirmProposals(input: unknown): vscode.PreparedToolInvocation {
  const wanted = listOf(input).map(fieldsOf);
  const lines = wanted.slice(0, 10).map(({ quote, entity, name, note }) => {
    const what = textField(entity) ?? textField(name) ?? textField(note) ?? '';
    return `- “${escapeMarkdown(shorten(String(quote), 60))}”: ${escapeMarkdown(shorten(what, 60))}`;
  });
  const rest = wanted.length - lines.length;
  if (rest > 0) lines.push(`- ${escapeMarkdown(vscode.l10n.t('and {0} more', rest))}`);
  const hint = vscode.l10n.t('You tick what is right before anything is saved.');
  return {
    invocationMessage: vscode.l10n.t('Proposing annotations'),
    confirmationMessages: {
      title: vscode.l10n.t('Propose annotations?'),
      message: new vscode.MarkdownString([...lines, '', escapeMarkdown(hint)].join('\n')),
    },
  };
}

/** `{annotations: [{file, quote, occurrence, entity | name, type | note, reason}]}` → what was found. */
export async function propose(app: App, input: unknown): Promise<object> {
  const { proposed, problems } = await add(app, listOf(input));
  if (proposed > 0) void announce();
  return {
    proposed,
    problems,
    note: 'Nothing is saved yet: the reader decides on each proposal.',
  };
}

/** Keeps proposals to be looked at; one that was made before is replaced. */
async function add(
  app: App,
  wanted: readonly unknown[],
): Promise<{ readonly proposed: number; readonly problems: readonly string[] }> {
  const fresh: Proposal[] = [];
  const problems: string[] = [];
  for (const each of wanted.slice(0, MOST)) {
    const read = await readProposal(app, fieldsOf(each));
    if (typeof read === 'string') problems.push(read);
    else fresh.push(read);
  }
  const known = new Set(fresh.map(keyOf));
  keep([...proposals.filter((each) => !known.has(keyOf(each))), ...fresh]);
  return { proposed: fresh.length, problems };
}

async function announce(): Promise<void> {
  const look = vscode.l10n.t('Look…');
  const message = vscode.l10n.t('Annotations are proposed: {0}', proposals.length);
  const picked = await vscode.window.showInformationMessage(message, look);
  if (picked === look) await vscode.commands.executeCommand(COMMANDS.reviewProposals.id);
}

function listOf(input: unknown): readonly unknown[] {
  const { annotations } = fieldsOf(input);
  return Array.isArray(annotations) ? annotations : [];
}

function keyOf({ source, start, end, choice }: Proposal): string {
  return JSON.stringify([source, start, end, choice.kind]);
}

function keep(all: readonly Proposal[]): void {
  proposals = all;
  void vscode.commands.executeCommand('setContext', 'glossator.hasProposals', all.length > 0);
}

/** A proposal with its place in a source, or what is wrong with it. */
async function readProposal(
  app: App,
  fields: Readonly<Record<string, unknown>>,
): Promise<Proposal | string> {
  const snapshot = app.index.snapshot();
  const file = textField(fields['file']) ?? '';
  const exact = textField(fields['quote']) ?? '';
  const source = [...snapshot.sources.values()].find(
    ({ path, key }) => path === file || key === file,
  );
  if (!source) return `There is no source "${file}".`;
  const text = await textOf(app, source);
  const { occurrence } = fields;
  let left = typeof occurrence === 'number' && occurrence > 1 ? Math.floor(occurrence) : 1;
  let start = exact === '' ? -1 : text.indexOf(exact);
  while (start >= 0 && (left -= 1) > 0) start = text.indexOf(exact, start + 1);
  if (start < 0) return `"${shorten(exact, 60)}" does not stand so in ${file}.`;
  const choice = readChoice(app, fields);
  if (!choice)
    return `Say what "${shorten(exact, 60)}" is: a known entity, a name with its type, or a note.`;
  const reason = textField(fields['reason']) ?? '';
  return { source: source.key, start, end: start + exact.length, exact, choice, reason };
}

function readChoice(app: App, fields: Readonly<Record<string, unknown>>): Choice | undefined {
  const [entity, name] = [textField(fields['entity']), textField(fields['name'])];
  const [type, body] = [textField(fields['type']), textField(fields['note'])];
  const [known] = entity === undefined ? [] : entitiesNamed(app.index.snapshot(), entity);
  if (known) return { kind: 'entity', id: known.id };
  if (name !== undefined && type !== undefined) return { kind: 'new', name, type };
  return body === undefined ? undefined : { kind: 'note', body };
}

/**
 * Shows what is proposed, none of it ticked; what the reader ticks is annotated, the rest forgotten.
 * With `{preview: false}` all of it is annotated; `{annotations}`, as for {@link propose}, is proposed first.
 * Resolves to how many annotations were made.
 */
export async function reviewProposals(app: App, wish: unknown): Promise<number> {
  await add(app, listOf(wish));
  const rows: Row[] = [];
  for (const proposal of proposals) {
    const source = app.index.snapshot().sources.get(proposal.source);
    if (!source) continue;
    if (rows.at(-1)?.proposal?.source !== proposal.source) {
      rows.push({ label: source.path, kind: vscode.QuickPickItemKind.Separator });
    }
    rows.push({
      label: `“${escapeIcons(shorten(proposal.exact, 60))}” → ${escapeIcons(labelOf(app, proposal.choice))}`,
      ...(proposal.reason === '' ? {} : { detail: escapeIcons(shorten(proposal.reason, 120)) }),
      proposal,
    });
  }
  const picked =
    fieldsOf(wish)['preview'] === false
      ? rows
      : await vscode.window.showQuickPick(rows, {
          canPickMany: true,
          ignoreFocusOut: true,
          matchOnDetail: true,
          title: vscode.l10n.t('Proposed Annotations'),
          placeHolder: vscode.l10n.t('Tick what is right; the rest is forgotten'),
        });
  if (!picked) return 0;
  keep([]);
  const made: Annotated[] = [];
  const undoes: (() => Promise<void>)[] = [];
  for (const { proposal } of picked) {
    if (!proposal) continue;
    const { content, undo } = await settle(app, app.index.uriOf(proposal.source), proposal.choice);
    undoes.push(undo);
    made.push(...(await addAnnotations(app, [{ ...proposal, content }])));
  }
  if (made.length > 0) {
    offerUndo({
      label: vscode.l10n.t('Annotations made: {0}', made.length),
      undo: async () => {
        await removeAnnotations(app, made);
        for (const undo of undoes) await undo();
      },
    });
  }
  return made.length;
}

function labelOf(app: App, choice: Choice): string {
  switch (choice.kind) {
    case 'entity':
      return entityLabel(app.index.snapshot(), choice.id);
    case 'new':
      return `${choice.name} · ${typeLabel(choice.type)}`;
    case 'note':
      return shorten(choice.body, 60);
    case 'highlight':
      return vscode.l10n.t('Highlight');
  }
}
