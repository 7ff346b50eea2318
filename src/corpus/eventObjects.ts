import type { Report } from '../events/report';
import { contains, firstFrom, startingWithin } from '../text/span';
import type { CorpusSource } from './corpusSource';
import type { Told } from './eventConflicts';
import { passagesOf } from './passages';
import type { EventObject } from './resolved';
import type { EntityResolution } from './resolveEntities';

/** Longest object worth showing, in UTF-16 units. */
const MAX_LENGTH = 160;
/** Types of entities that events are about, rather than of those who take part. */
const NOT_OBJECTS = new Set(['person', 'organisation', 'place']);

/** Words that begin a phrase in which a name for the thing itself does not stand first. */
const LEADING: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:the|a|an|its|their|his|her|this|that|signed|new)\s+|(?:official\s+)?(?:signing|launch|opening|inauguration|release|handover|handing over)(?:\s+ceremony)?\s+(?:of|for)\s+|(?:reception|delivery)\s+of\s+|(?:two|both)\s+(?:governments|countries|sides|parties|ministries)['’]\s+)+/iu,
  vi: /^(?:(?:việc|các|những|một|bản|lễ|sự)\s+|(?:ký kết|ký|khai trương|khánh thành|công bố|bàn giao|trao)\s+)+/iu,
  zh: /^(?:了|的|有关|關於|关于|一份|一项|一項|该|該|新的)+/u,
};
/** A phrase that begins so is no name of anything: a preposition, a conjunction, a verb. */
const NO_NOUN: Readonly<Record<string, RegExp>> = {
  en: /^(?:in|at|on|to|of|for|from|by|with|after|before|during|and|or|but|as|that|which|who|it|they|he|she|not|promote|boost|strengthen|enhance|cooperate|work|build|develop|help|support|expand|deepen|establish|create|continue|resume|end|begin|start|alive|dead|guilty|safely|early|late|again|over|about|under|against|into|onto|near|off|up|out|down|than|more than|him|them|her)\b/iu,
  vi: /^(?:và|do|của|ở|tại|với|từ|trong|ngoài|cho|để|theo|vào|khi|sau|trước|là|được|bị)(?:\s|$)/iu,
  zh: /^(?:在|与|與|和|并|並|对|對|将|將|被|把|向|为|為|是|于|於|后|後|前|时|時)/u,
};
/** Where a clause begins that says more than the name. */
const TRAILING: Readonly<Record<string, RegExp>> = {
  en: /\s(?:was|were|is|are|has|have|had|will|would|which|who|that|held|signed|struck|hit|occurred|happened|broke|swept|killed|to (?:hit|reach|strike)|whose|on behalf)\b.*$|\s+and\s+\p{Ll}+ed\s.*$|\s(?:in|at)\s+\p{Lu}.*$/u,
  vi: /\s(?:do|được|đã|sẽ|nhằm|để|giữa|với|tại|vào)\s.*$/iu,
  zh: /[,,。;;].*$/u,
};

/** What a phrase can't end with. */
const DANGLING: Readonly<Record<string, RegExp>> = {
  en: /(?:\s(?:to|of|for|from|by|with|and|or|but|than|the|an?|in|at|on))+$/iu,
  vi: /(?:\s(?:của|với|cho|và|tại|ở|từ))+$/iu,
};

/** `verbal`: the phrase begins with the verb of the event, or with the "to" of what was agreed. */
function cleanObject(text: string, language: string, verbal: boolean): string | undefined {
  const tongue = language.split('-')[0] ?? language;
  let phrase = text.replace(/\s+/gu, ' ').trim();
  if (!verbal && NO_NOUN[tongue]?.test(phrase) === true) return undefined;
  phrase = phrase.replace(LEADING[tongue] ?? /^$/u, '');
  phrase = phrase.replace(TRAILING[tongue] ?? /$^/u, '');
  phrase = phrase.replace(DANGLING[tongue] ?? /$^/u, '').replace(/[\s,;:,;:—–-]+$/u, '');
  const short = tongue === 'zh' || tongue === 'ja' ? 2 : 4;
  if (phrase.length < short || phrase.length > MAX_LENGTH) return undefined;
  return !verbal && NO_NOUN[tongue]?.test(phrase) === true ? undefined : phrase;
}

/** Events of which a title says what was done to the object: it must be the thing itself. */
const DONE_TO: ReadonlySet<string> = new Set(['signing', 'handover', 'release', 'acquisition']);
/** Share of an object that a name takes which says what the object is, rather than what it is for. */
const NAMING = 0.4;

/** The thing that a report's object names, if it names a document, system, programme …: its id. */
function namedIn(
  report: Report,
  type: string,
  source: CorpusSource,
  entities: EntityResolution,
): string | undefined {
  const { object } = report;
  if (!object) return undefined;
  const { mentions } = source.analysis.recognition;
  const ids = entities.entityOf.get(source.key);
  let longest = 0;
  let found: string | undefined;
  for (const mention of startingWithin(mentions, object)) {
    if (NOT_OBJECTS.has(mention.type) || !contains(object, mention)) continue;
    const share = (mention.end - mention.start) / (object.end - object.start);
    if (share < NAMING && mention.type !== 'document' && DONE_TO.has(type)) continue;
    if (mention.end - mention.start > longest) {
      longest = mention.end - mention.start;
      found = ids?.[mention.entity];
    }
  }
  return found;
}

/** The text of a report's object, with the whole of a name that it cuts into. */
function writtenObject(report: Report, index: number, { analysis }: CorpusSource): string {
  const passage = passagesOf(analysis).reports[index];
  const { object } = report;
  if (!passage || !object) return '';
  const { mentions } = analysis.recognition;
  const around = mentions[firstFrom(mentions, object.start) - 1];
  const before =
    around && around.end > object.start ? Math.max(around.start, report.start) : Infinity;
  if (before >= object.start) return passage.object;
  return passage.text.slice(before - report.start, object.start - report.start) + passage.object;
}

/**
 * What an event was about in the words of its sources: at most one phrase a language, from the most
 * telling report first, cut down to what can stand in a title. Of an event of no known kind (`vague`) only
 * what was done says enough, or a name.
 */
export function describeObjects(
  ranked: readonly Told[],
  type: string,
  vague: boolean,
  entities: EntityResolution,
): EventObject[] {
  const objects = new Map<string, EventObject>();
  const fitting = [
    ...ranked.filter(({ report }) => report.type === type),
    ...ranked.filter(({ report }) => report.type !== type),
  ];
  for (const { report, index, source, flat } of fitting) {
    if (!report.object) continue;
    const written = writtenObject(report, index, source);
    // "Suspended the strike", "to keep the boat": begun within the words that gave the report away.
    const byVerb =
      report.object.start < report.trigger.end &&
      report.evidence.some(({ rule }) => rule === 'event-verb');
    if (byVerb && report.type !== type) continue;
    const text = vague && !byVerb ? undefined : cleanObject(written, flat.language, byVerb);
    // What was done to a thing is more than its name.
    const entity =
      byVerb && text !== undefined ? undefined : namedIn(report, type, source, entities);
    if (text === undefined && entity === undefined) continue;
    const known = objects.get(flat.language);
    if (!known) objects.set(flat.language, { language: flat.language, text: text ?? '', entity });
    else if (known.text === '' && text !== undefined) {
      objects.set(flat.language, { ...known, text, entity: known.entity ?? entity });
    } else if (known.entity === undefined && entity !== undefined) {
      objects.set(flat.language, { ...known, entity });
    }
  }
  return [...objects.values()];
}
