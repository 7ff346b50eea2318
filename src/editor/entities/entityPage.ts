import * as vscode from 'vscode';
import type { Passage } from '../../corpus/card';
import { profileEntity } from '../../corpus/entityProfile';
import type { ResolvedEntity } from '../../corpus/resolved';
import { titleFor } from '../../corpus/roleTitles';
import { type DossierWords, plain, renderDossier } from '../../exchange/dossier';
import { endLabel, relationLabel } from '../annotations/relationLabels';
import type { App } from '../app';
import { findEntityAt } from '../cards/entityAt';
import { baseName } from '../sources/fileNames';
import {
  countMentions,
  countSources,
  dateLabel,
  entityLabel,
  eventLabel,
  languageLabel,
  typeLabel,
} from '../cards/labels';
import { placeOfCommand } from '../navigate';
import { makeRanges, rangeIn } from '../ranges';
import { reasonLabel } from '../cards/reasons';

const SCHEME = 'glossator';
/** Reasons for joining that a page names. */
const REASONS_SHOWN = 6;

/** The address of the page of an entity: its id is the query, its name is what the tab shows. */
export function entityPageUri(app: App, entity: ResolvedEntity): vscode.Uri {
  const name = entityLabel(app.index.snapshot(), entity.id).replace(/[/\\]/g, ' ');
  return vscode.Uri.from({ scheme: SCHEME, path: `/${name}.md`, query: entity.id });
}

/** Pages of entities: read-only Markdown that follows what is known, and can be saved. */
export function register(app: App): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const isPage = (document: vscode.TextDocument) => document.uri.scheme === SCHEME;
  return vscode.Disposable.from(
    changed,
    app.index.onDidChange(() => {
      for (const { uri } of vscode.workspace.textDocuments.filter(isPage)) changed.fire(uri);
    }),
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => pageOf(app, uri.query, () => undefined),
    }),
    vscode.languages.registerDocumentLinkProvider(
      { scheme: SCHEME },
      { provideDocumentLinks: (document) => linksOf(app, document) },
    ),
    app.command('openEntity', async (uri, offset) => {
      const entity = await entityOfCommand(app, uri, offset);
      if (!entity) return;
      const page = await vscode.workspace.openTextDocument(entityPageUri(app, entity));
      await vscode.window.showTextDocument(page, { preview: true });
    }),
    app.command('saveDossier', async (uri, offset) => {
      const entity = await entityOfCommand(app, uri, offset);
      if (entity) await saveDossier(app, entity);
    }),
  );
}

/** An entity by its id, by the page in front, or by the place a command is about. */
export async function entityOfCommand(
  app: App,
  uri: unknown,
  offset: unknown,
): Promise<ResolvedEntity | undefined> {
  const snapshot = app.index.snapshot();
  if (typeof uri === 'string' && offset === undefined) return snapshot.entity(uri);
  const page = vscode.window.activeTextEditor?.document.uri;
  if (page?.scheme === SCHEME) return snapshot.entity(page.query);
  const place = placeOfCommand(app, uri, offset);
  const source = place && snapshot.sources.get(place.key);
  const found = source && findEntityAt(snapshot, source, place.offset)?.entity;
  if (found) return found;
  return pickEntity(app);
}

interface EntityItem extends vscode.QuickPickItem {
  readonly entity: ResolvedEntity;
}

async function pickEntity(app: App): Promise<ResolvedEntity | undefined> {
  const snapshot = app.index.snapshot();
  const items = [...snapshot.entities.entities.values()].map((entity): EntityItem => ({
    label: entityLabel(snapshot, entity.id),
    description: typeLabel(entity.type),
    detail: [...new Set([...entity.names.values()].flat())].join(', '),
    entity,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    matchOnDetail: true,
    placeHolder: vscode.l10n.t('Whose page?'),
  });
  return picked?.entity;
}

async function saveDossier(app: App, entity: ResolvedEntity): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `${entity.id}.dossier.md`;
  const target = await vscode.window.showSaveDialog({
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
    filters: { Markdown: ['md'] },
    title: vscode.l10n.t('Save as Dossier'),
  });
  if (!target) return;
  const text = pageOf(app, entity.id, (uri) => relativeAddress(target, uri));
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  await vscode.window.showTextDocument(target);
}

/** The address of a file as seen from another: relative where they share a root. */
function relativeAddress(from: vscode.Uri, to: vscode.Uri): string {
  if (from.scheme !== to.scheme || from.authority !== to.authority) return to.toString();
  const here = from.path.split('/').slice(0, -1);
  const there = to.path.split('/');
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  const up = here.slice(shared).map(() => '..');
  const path = [...up, ...there.slice(shared)].map(encodeURIComponent).join('/');
  return to.fragment ? `${path}#${to.fragment}` : path;
}

/** A page shows where a passage is, and its links lead there: addresses would drown what it says. */
function linksOf(app: App, document: vscode.TextDocument): vscode.DocumentLink[] {
  const references: { readonly label: string; readonly uri: vscode.Uri }[] = [];
  const text = pageOf(app, document.uri.query, (uri, label) => {
    references.push({ label: plain(label), uri });
    return undefined;
  });
  if (text !== document.getText()) return [];
  let from = 0;
  return references.flatMap(({ label, uri }) => {
    const start = text.indexOf(label, from);
    if (start < 0) return [];
    from = start + label.length;
    return [new vscode.DocumentLink(rangeIn(document, { start, end: from }), uri)];
  });
}

/** The address to write for a passage with a label; `undefined` for none. */
type Address = (uri: vscode.Uri, label: string) => string | undefined;

function pageOf(app: App, id: string, address: Address): string {
  const snapshot = app.index.snapshot();
  const entity = snapshot.entity(id);
  if (!entity) return `${vscode.l10n.t('Nothing is known of this entity any more.')}\n`;
  return renderDossier(profileEntity(snapshot, entity), wordsFor(app, address));
}

function wordsFor(app: App, address: Address): DossierWords {
  const snapshot = app.index.snapshot();
  const ranges = new Map<string, ReturnType<typeof makeRanges>>();
  const startOf = (passage: Passage) => {
    let rangeOf = ranges.get(passage.source);
    if (!rangeOf) {
      const text = snapshot.sources.get(passage.source)?.analysis.source.text ?? '';
      ranges.set(passage.source, (rangeOf = makeRanges(text)));
    }
    return rangeOf(passage).start;
  };
  const source = (key: string) => snapshot.sources.get(key)?.path ?? baseName(key);
  return {
    names: vscode.l10n.t('Names'),
    roles: vscode.l10n.t('Offices'),
    events: vscode.l10n.t('Events'),
    relations: vscode.l10n.t('Relations'),
    quotes: vscode.l10n.t('Quotations'),
    companions: vscode.l10n.t('Appears with'),
    sources: vscode.l10n.t('Sources'),
    reasons: vscode.l10n.t('Why these names are one'),
    undated: vscode.l10n.t('No date'),
    nameOf: (entity) => entityLabel(snapshot, entity.id),
    typeOf: ({ type, mentionCount, occurrences }) => {
      const count = vscode.l10n.t(
        '{0} in {1}',
        countMentions(mentionCount),
        countSources(occurrences.length),
      );
      return `${typeLabel(type)} · ${count}`;
    },
    organisationOf: (id) => entityLabel(snapshot, id),
    office: (role) => titleFor(role, vscode.env.language),
    titleOf: (event) => eventLabel(snapshot, event),
    language: languageLabel,
    date: (value) => dateLabel(value, 'short'),
    reason: (entity) =>
      [...new Set(entity.evidence.map(reasonLabel))].slice(0, REASONS_SHOWN).join('; '),
    perhaps: (names) => vscode.l10n.t('Perhaps the same as {0}', names),
    relation: ({ kind, forward, other }) => {
      const ends = [relationLabel(kind), endLabel(snapshot, other)];
      return (forward ? ends : ends.reverse()).join(' → ');
    },
    mentions: countMentions,
    link: (passage, after) => {
      const { line, character } = startOf(passage);
      const place = `L${String(line + 1)},${String(character + 1)}`;
      const uri = app.index.uriOf(passage.source).with({ fragment: place });
      const label = after
        ? `L${String(line + 1)}`
        : `${source(passage.source)}:${String(line + 1)}`;
      return { label, address: address(uri, label) };
    },
    page: () => undefined,
  };
}
