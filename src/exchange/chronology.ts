import type { Passage } from '../corpus/card';
import { onePerSource } from '../corpus/onePerSource';
import type { ResolvedEvent } from '../corpus/resolved';
import type { Snapshot } from '../corpus/snapshot';
import { plain } from './dossier';

/** The words of a chronology, in the reader's language, and where its references lead. */
export interface ChronologyWords {
  readonly title: string;
  readonly undated: string;
  titleOf(event: ResolvedEvent): string;
  date(value: string): string;
  /** The name of an entity. */
  name(id: string): string;
  /** "Sources differ on the date". */
  conflict(about: ResolvedEvent['conflicts'][number]['about']): string;
  /** The address of a passage, and what to call it: "name.txt:12". */
  link(passage: Passage): { readonly label: string; readonly address: string };
}

/** Longest passage quoted, in UTF-16 units. */
const QUOTE_LENGTH = 400;

/**
 * Events in the order given as a Markdown document: when, what, where, and what each source says, quoted,
 * with a reference to the passage.
 */
export function renderChronology(
  snapshot: Snapshot,
  events: readonly ResolvedEvent[],
  words: ChronologyWords,
): string {
  const parts = [`# ${plain(words.title)}`];
  let year: string | undefined;
  for (const event of events) {
    const next = /\d{3}[\dX]/.exec(event.date ?? '')?.[0] ?? words.undated;
    if (next !== year) parts.push(`## ${plain(next)}`);
    year = next;
    parts.push(entryOf(snapshot, event, words));
  }
  return `${parts.join('\n\n')}\n`;
}

function entryOf(snapshot: Snapshot, event: ResolvedEvent, words: ChronologyWords): string {
  const facts = [
    ...(event.date === undefined ? [] : [words.date(event.date)]),
    words.titleOf(event),
    ...(event.place === undefined ? [] : [words.name(event.place)]),
  ];
  const quotes = onePerSource(event.reports).map((report) => {
    const text = snapshot.sources.get(report.source)?.analysis.source.text ?? '';
    const { label, address } = words.link(report);
    const quoted = cut(text.slice(report.start, report.end));
    return `- “${plain(quoted)}” [${plain(label)}](<${address}>)`;
  });
  const conflicts = event.conflicts.map(({ about, claims }) => {
    const said = claims.map(({ value, source }) => {
      const shown = about === 'date' ? words.date(value) : words.name(value);
      return `${shown} (${snapshot.sources.get(source)?.path ?? source})`;
    });
    return `- ⚠ ${plain(`${words.conflict(about)}: ${said.join(', ')}`)}`;
  });
  return [`### ${facts.map(plain).join(' · ')}`, '', ...quotes, ...conflicts].join('\n');
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= QUOTE_LENGTH) return line;
  const end = (line.charCodeAt(QUOTE_LENGTH) & 0xfc00) === 0xdc00 ? QUOTE_LENGTH - 1 : QUOTE_LENGTH;
  return `${line.slice(0, end).trimEnd()}…`;
}
