import { findReports } from '../../../src/events/findReports';
import type { Report } from '../../../src/events/report';
import type { LocalEntity, Mention, Recognition } from '../../../src/recognise/recognition';
import type { Analysis } from '../../../src/corpus/analysis';
import { readSource } from '../../../src/text/readSource';
import { readAnchors } from '../../../src/time/anchors';
import { readDates } from '../../../src/time/readDates';

const TYPES: Readonly<Record<string, string>> = {
  p: 'person',
  o: 'organisation',
  l: 'place',
  s: 'system',
  d: 'document',
};

/** Names that one person or thing has in other texts of a test: `[p:name=other]` makes them one. */
interface Marked {
  readonly text: string;
  readonly recognition: Recognition;
  /** A global id for each local entity: the name, or what stands after `=`. */
  readonly ids: readonly string[];
}

/** Reads `[p:Anna Berg] met [o:Acme=acme] in [l:Oslo]` as a text with its mentions. */
export function readMarked(marked: string): Marked {
  let text = '';
  let rest = 0;
  const mentions: Mention[] = [];
  const entities: { entity: LocalEntity; found: number[] }[] = [];
  const ids: string[] = [];
  for (const match of marked.matchAll(/\[([plosd]):([^\]=]+)(?:=([^\]]+))?\]/gu)) {
    text += marked.slice(rest, match.index);
    rest = match.index + match[0].length;
    const [, key = 'p', name = '', id = name] = match;
    const type = TYPES[key] ?? 'person';
    let index = ids.indexOf(id);
    if (index < 0) {
      index = ids.push(id) - 1;
      const found: number[] = [];
      const entity: LocalEntity = {
        type,
        name,
        names: [],
        mentions: found,
        roles: [],
        within: undefined,
      };
      entities.push({ entity, found });
    }
    entities[index]?.found.push(mentions.length);
    mentions.push({
      start: text.length,
      end: text.length + name.length,
      type,
      entity: index,
      form: 'name',
      confidence: 1,
      evidence: [],
    });
    text += name;
  }
  text += marked.slice(rest);
  const recognition = { mentions, entities: entities.map(({ entity }) => entity), quotes: [] };
  return { text, recognition, ids };
}

/** The analysis of a marked text, with its mentions as marked and everything else as read. */
export function analyseMarked(marked: string): { analysis: Analysis; ids: readonly string[] } {
  const { text, recognition, ids } = readMarked(marked);
  const source = readSource(text);
  const dates = readDates(source);
  const reports = findReports(source, recognition, dates);
  return {
    analysis: { source, recognition, dates, anchors: readAnchors(source, dates), reports },
    ids,
  };
}

/** One report in words, for comparing. */
export interface Told {
  readonly type: string;
  readonly modality: string;
  readonly date: string | undefined;
  readonly place: string | undefined;
  readonly who: readonly string[];
  readonly passage: string;
}

function describe(analysis: Analysis, ids: readonly string[], report: Report): Told {
  const { text } = analysis.source;
  const date = report.date === undefined ? undefined : analysis.dates[report.date];
  return {
    type: report.type,
    modality: report.modality,
    date: date && text.slice(date.start, date.end),
    place: report.place === undefined ? undefined : ids[report.place],
    who: report.participants.map(({ entity }) => ids[entity] ?? ''),
    passage: text.slice(report.start, report.end),
  };
}

/** The reports of a marked text, in words. */
export function tellings(marked: string): Told[] {
  const { analysis, ids } = analyseMarked(marked);
  return analysis.reports.map((report) => describe(analysis, ids, report));
}
