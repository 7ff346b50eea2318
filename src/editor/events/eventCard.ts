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
    factsOf(snapshot, event).map(escapeMarkdown).join('  ·  '),
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
  for (const report of telling.slice(0, SOURCES_SHOWN)) lines.push(saidBy(snapshot, report));
  const more = telling.length - SOURCES_SHOWN;
  if (more > 0) lines.push(escapeMarkdown(vscode.l10n.t('and {0} more', more)));
  if (event.dateEvidence) {
    lines.push(`$(lightbulb) *${escapeMarkdown(reasonLabel(event.dateEvidence))}*`);
  }
  return plain(lines);
}

/** What one source says. */
export function reportCard(snapshot: Snapshot, report: ResolvedReport): vscode.MarkdownString {
  return plain([saidBy(snapshot, report)]);
}

function saidBy(snapshot: Snapshot, report: ResolvedReport): string {
  const facts = [
    nameOf(snapshot, report.source),
    ...(report.date ? [dateLabel(report.date, 'short')] : []),
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
