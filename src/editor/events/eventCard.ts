import * as vscode from 'vscode';
import { onePerSource } from '../../corpus/onePerSource';
import type { Snapshot } from '../../corpus/snapshot';
import type { ResolvedEvent, ResolvedReport } from '../../corpus/resolved';
import { countReportingSources, languagesOf } from './eventsTree';
import { baseName } from '../sources/fileNames';
import {
  conflictLabel,
  countSources,
  dateLabel,
  entityLabel,
  eventIcon,
  eventLabel,
  languageLabel,
  listLabel,
} from '../cards/labels';
import { escapeMarkdown, shorten } from '../cards/markdown';
import { reasonLabel } from '../cards/reasons';

const PASSAGE_LENGTH = 200;
const SOURCES_SHOWN = 6;
const NAMES_IN_TITLE = 2;
const NAMES_SHOWN = 12;

/** Date, place, and the number of sources and languages, as far as they are known. */
export function factsOf(snapshot: Snapshot, event: ResolvedEvent): string[] {
  const place = event.place === undefined ? undefined : entityLabel(snapshot, event.place);
  const sources = countReportingSources(event);
  return [
    ...(event.date ? [dateLabel(event.date, 'short')] : []),
    ...(place ? [place] : []),
    ...(sources > 1 ? [countSources(sources)] : []),
    languagesOf(event).join(', '),
  ].filter((fact) => fact !== '');
}

/** The words of a report, in one line. */
export function passageOf(snapshot: Snapshot, report: ResolvedReport): string {
  const text = snapshot.sources.get(report.source)?.analysis.source.text;
  return shorten(text?.slice(report.start, report.end) ?? '', PASSAGE_LENGTH);
}

/** All that is known of an event: the facts, what each source says, where they differ, and why. */
export function eventCard(snapshot: Snapshot, event: ResolvedEvent): vscode.MarkdownString {
  const settled = event.settled ? ' $(verified-filled)' : '';
  const lines = [
    `$(${eventIcon(event.type)}) **${escapeMarkdown(eventLabel(snapshot, event))}**${settled}`,
    [...factsOf(snapshot, event), ...reasonOf(event)].map(escapeMarkdown).join('  ·  '),
    ...withWhom(snapshot, event),
  ];
  for (const { about, claims } of event.conflicts) {
    const said = claims.map(({ value, source }) => {
      const shown = about === 'date' ? dateLabel(value, 'short') : entityLabel(snapshot, value);
      return `${shown} (${nameOf(snapshot, source)})`;
    });
    lines.push(
      `$(warning) ${escapeMarkdown(vscode.l10n.t('{0}: {1}', conflictLabel(about), listLabel(said)))}`,
    );
  }
  const telling = onePerSource(event.reports);
  for (const report of telling.slice(0, SOURCES_SHOWN)) {
    lines.push(saidBy(snapshot, report, event.date));
  }
  const more = telling.length - SOURCES_SHOWN;
  if (more > 0) lines.push(escapeMarkdown(vscode.l10n.t('and {0} more', more)));
  return plain(lines);
}

/** Why it is dated so, where that is more than that it is written there. */
function reasonOf({ dateEvidence }: ResolvedEvent): string[] {
  if (!dateEvidence || dateEvidence.rule === 'written-in-full') return [];
  return [`(${reasonLabel(dateEvidence)})`];
}

/** All who took part, where the title can't hold them. */
function withWhom(snapshot: Snapshot, { participants, place }: ResolvedEvent): string[] {
  const ids = new Set(participants.map(({ entity }) => entity).filter((id) => id !== place));
  if (ids.size <= NAMES_IN_TITLE) return [];
  const names = [...ids].slice(0, NAMES_SHOWN).map((id) => entityLabel(snapshot, id));
  const more = ids.size > NAMES_SHOWN ? '…' : '';
  return [`$(organization) ${escapeMarkdown(listLabel(names))}${more}`];
}

/** What one source says. */
export function reportCard(snapshot: Snapshot, report: ResolvedReport): vscode.MarkdownString {
  return plain([saidBy(snapshot, report)]);
}

/** The words of a source; the day that it gives where that is not the day of the event. */
function saidBy(snapshot: Snapshot, report: ResolvedReport, known?: string): string {
  const facts = [
    nameOf(snapshot, report.source),
    ...(report.date && report.date !== known ? [dateLabel(report.date, 'short')] : []),
    languageLabel(report.language),
  ];
  return `**${facts.map(escapeMarkdown).join('  ·  ')}**  \n${escapeMarkdown(passageOf(snapshot, report))}`;
}

function nameOf(snapshot: Snapshot, source: string): string {
  return snapshot.sources.get(source)?.path ?? baseName(source);
}

/** Text out of articles, escaped; runs nothing. */
function plain(lines: readonly string[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(lines.join('\n\n'), true);
  markdown.isTrusted = false;
  return markdown;
}
