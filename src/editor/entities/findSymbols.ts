import * as vscode from 'vscode';
import type { Passage } from '../../corpus/card';
import type { ResolvedEntity } from '../../corpus/resolved';
import type { Snapshot } from '../../corpus/snapshot';
import { foldText, stripDiacritics } from '../../names/fold';
import type { App } from '../app';
import { dateLabel, entityLabel, eventLabel, typeLabel } from '../cards/labels';
import { makeRanges } from '../ranges';

/** What a list of symbols can show before the reader types on. */
const MOST = 200;

const KINDS: Readonly<Record<string, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Interface,
  organisation: vscode.SymbolKind.Class,
  place: vscode.SymbolKind.Namespace,
  system: vscode.SymbolKind.Module,
  document: vscode.SymbolKind.File,
  programme: vscode.SymbolKind.Package,
};

/** Entities and events whose names hold what was typed, letters in order. */
export function findSymbols(
  app: App,
  snapshot: Snapshot,
  typed: string,
): vscode.SymbolInformation[] {
  const query = foldText(typed);
  const found: vscode.SymbolInformation[] = [];
  const ranges = new Map<string, ReturnType<typeof makeRanges>>();
  const add = (name: string, container: string, kind: vscode.SymbolKind, passage: Passage) => {
    const text = snapshot.sources.get(passage.source)?.analysis.source.text;
    if (text === undefined) return;
    let rangeOf = ranges.get(passage.source);
    if (!rangeOf) ranges.set(passage.source, (rangeOf = makeRanges(text)));
    const location = new vscode.Location(app.index.uriOf(passage.source), rangeOf(passage));
    found.push(new vscode.SymbolInformation(name, kind, container, location));
  };
  for (const entity of snapshot.entities.entities.values()) {
    if (found.length >= MOST) return found;
    const passage = firstPassage(snapshot, entity);
    const name = passage && matchingName(entity, query);
    if (!passage || name === undefined) continue;
    const label = entityLabel(snapshot, entity.id);
    const type = typeLabel(entity.type);
    const container = label === name ? type : vscode.l10n.t('{0}, {1}', label, type);
    const kind = KINDS[entity.type] ?? vscode.SymbolKind.Object;
    add(asTyped(name, typed), container, kind, passage);
  }
  for (const event of snapshot.events.events) {
    if (found.length >= MOST) break;
    const [report] = event.reports;
    const title = eventLabel(snapshot, event);
    if (!report || !matches(folded(title), query)) continue;
    const when =
      event.date === undefined ? vscode.l10n.t('No date') : dateLabel(event.date, 'short');
    add(asTyped(title, typed), when, vscode.SymbolKind.Event, report);
  }
  return found;
}

function firstPassage(snapshot: Snapshot, entity: ResolvedEntity): Passage | undefined {
  const [occurrence] = entity.occurrences;
  const source = occurrence && snapshot.sources.get(occurrence.source);
  const index = occurrence?.mentions[0] ?? -1;
  const mention = source?.analysis.recognition.mentions[index];
  return mention && { source: source.key, start: mention.start, end: mention.end };
}

/** The name under which the query finds an entity; the main one for an empty query. */
function matchingName(entity: ResolvedEntity, query: string): string | undefined {
  const names = [entity.name, ...[...entity.names.values()].flat()];
  return names.find((name) => matches(folded(name), query));
}

const foldedNames = new Map<string, string>();
const MOST_FOLDED = 100_000;

/** {@link foldText}, remembered: the same names are asked for at every key. */
function folded(name: string): string {
  let text = foldedNames.get(name);
  if (text === undefined) {
    if (foldedNames.size >= MOST_FOLDED) foldedNames.clear();
    foldedNames.set(name, (text = foldText(name)));
  }
  return text;
}

/**
 * VS Code drops a symbol whose name lacks what was typed, and does not fold: a name typed without its
 * diacritics is shown without them as well.
 */
function asTyped(name: string, typed: string): string {
  return matches(name.toLowerCase(), typed.toLowerCase())
    ? name
    : `${name} (${stripDiacritics(name)})`;
}

/** Whether all characters of the query follow each other in the name: VS Code ranks what is left. */
function matches(name: string, query: string): boolean {
  let from = 0;
  for (const character of query) {
    if (character === ' ') continue;
    from = name.indexOf(character, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
