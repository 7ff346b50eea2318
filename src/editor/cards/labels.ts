import * as vscode from 'vscode';
import type { Snapshot } from '../../corpus/snapshot';
import { displayName } from '../../corpus/displayName';
import {
  eventTitle,
  type EventTitleWords,
  type NamedEntity,
  splitTitle,
} from '../../corpus/eventTitle';
import type { ResolvedEvent } from '../../corpus/resolved';
import { type DateWords, formatEdtf } from './edtfLabel';
import { listComma } from './listComma';
import { nameOfType, ownType } from './ownTypes';
import { subtypeLabel } from './subtypeLabels';

/** An entity type in the reader's language; one of the reader's own by its name, else as it is. */
export function typeLabel(type: string): string {
  const own = nameOfType('entity', type);
  if (own !== undefined) return own;
  switch (type) {
    case 'person':
      return vscode.l10n.t('Person');
    case 'organisation':
      return vscode.l10n.t('Organisation');
    case 'place':
      return vscode.l10n.t('Place');
    case 'system':
      return vscode.l10n.t('System');
    case 'document':
      return vscode.l10n.t('Document');
    case 'programme':
      return vscode.l10n.t('Programme');
    default:
      return type;
  }
}

const TYPE_ICONS: Readonly<Record<string, string>> = {
  person: 'account',
  organisation: 'organization',
  place: 'location',
  system: 'server-environment',
  document: 'file-text',
  programme: 'rocket',
};

/** The name of the product icon of an entity type. */
export function typeIcon(type: string): string {
  return ownType('entity', type)?.icon ?? TYPE_ICONS[type] ?? 'symbol-misc';
}

/** An event type, as a word within a title. */
export function eventTypeLabel(type: string): string {
  const own = nameOfType('event', type);
  if (own !== undefined) return own;
  switch (type) {
    case 'meeting':
      return vscode.l10n.t('meeting');
    case 'visit':
      return vscode.l10n.t('visit');
    case 'signing':
      return vscode.l10n.t('signing');
    case 'agreement':
      return vscode.l10n.t('agreement');
    case 'handover':
      return vscode.l10n.t('handover');
    case 'ceremony':
      return vscode.l10n.t('ceremony');
    case 'seminar':
      return vscode.l10n.t('seminar');
    case 'statement':
      return vscode.l10n.t('statement');
    case 'launch':
      return vscode.l10n.t('launch');
    case 'release':
      return vscode.l10n.t('release');
    case 'election':
      return vscode.l10n.t('election');
    case 'appointment':
      return vscode.l10n.t('appointment');
    case 'award':
      return vscode.l10n.t('award');
    case 'contest':
      return vscode.l10n.t('contest');
    case 'disaster':
      return vscode.l10n.t('disaster');
    case 'accident':
      return vscode.l10n.t('accident');
    case 'rescue':
      return vscode.l10n.t('rescue');
    case 'crime':
      return vscode.l10n.t('crime');
    case 'court-ruling':
      return vscode.l10n.t('court ruling');
    case 'acquisition':
      return vscode.l10n.t('acquisition');
    case 'other':
      return vscode.l10n.t('event');
    default:
      return type;
  }
}

const EVENT_ICONS: Readonly<Record<string, string>> = {
  meeting: 'comment-discussion',
  visit: 'milestone',
  signing: 'edit',
  agreement: 'checklist',
  handover: 'gift',
  ceremony: 'star-empty',
  seminar: 'mortar-board',
  statement: 'megaphone',
  launch: 'rocket',
  release: 'package',
  election: 'inbox',
  appointment: 'person-add',
  award: 'verified',
  contest: 'target',
  disaster: 'zap',
  accident: 'warning',
  rescue: 'heart',
  crime: 'shield',
  'court-ruling': 'law',
  acquisition: 'arrow-swap',
};

/** The name of the product icon of an event type. */
export function eventIcon(type: string): string {
  return ownType('event', type)?.icon ?? EVENT_ICONS[type] ?? 'calendar';
}

const DONE: Readonly<Record<string, (object: string) => string>> = {
  signing: (object) => vscode.l10n.t('{0} signed', object),
  handover: (object) => vscode.l10n.t('{0} handed over', object),
  launch: (object) => vscode.l10n.t('{0} launched', object),
  release: (object) => vscode.l10n.t('{0} released', object),
  agreement: (object) => vscode.l10n.t('agreement on {0}', object),
  acquisition: (object) => vscode.l10n.t('{0} acquired', object),
};

let comma: string | undefined;

/** Names one after another, with the comma that lists have in the reader's language. */
export function listLabel(names: readonly string[]): string {
  comma ??= listComma(vscode.env.language);
  return names.join(comma);
}

/** The words of event titles. */
const TITLE_WORDS: EventTitleWords = {
  kind: (type, subtype) => (subtype && subtypeLabel(subtype)) ?? eventTypeLabel(type),
  done: (type, object) => DONE[type]?.(object),
  about: (kind, object) => vscode.l10n.t('{0} – {1}', kind, object),
  modal: (modality, title) => {
    switch (modality) {
      case 'planned':
        return vscode.l10n.t('{0} (planned)', title);
      case 'conditional':
        return vscode.l10n.t('{0} (conditional)', title);
      case 'negated':
        return vscode.l10n.t('{0} (did not happen)', title);
    }
  },
  list: listLabel,
  told: (who, said) => vscode.l10n.t('{0}: {1}', who, said),
  andOthers: (names) => vscode.l10n.t('{0} and others', names),
};

/** The name of an entity in the reader's language; the id where the corpus has no such entity. */
export function entityLabel(snapshot: Snapshot, id: string): string {
  const entity = snapshot.entity(id);
  return entity ? displayName(entity, vscode.env.language) : id;
}

/** The title of an event, without its place. */
export function eventLabel(snapshot: Snapshot, event: ResolvedEvent): string {
  const options = { language: vscode.env.language, place: false };
  return eventTitle(event, namedIn(snapshot), TITLE_WORDS, options);
}

/** The same in two parts: what happened, and who took part. */
export function eventParts(
  snapshot: Snapshot,
  event: ResolvedEvent,
): { readonly what: string; readonly who: string } {
  return splitTitle(event, namedIn(snapshot), TITLE_WORDS, vscode.env.language);
}

function namedIn(snapshot: Snapshot): (id: string) => NamedEntity | undefined {
  return (id) => {
    const entity = snapshot.entity(id);
    return entity && { name: displayName(entity, vscode.env.language), type: entity.type };
  };
}

const SEASONS = [
  (year: string) => vscode.l10n.t('spring {0}', year),
  (year: string) => vscode.l10n.t('summer {0}', year),
  (year: string) => vscode.l10n.t('autumn {0}', year),
  (year: string) => vscode.l10n.t('winter {0}', year),
] as const;

const DATE_WORDS: DateWords = {
  locale: vscode.env.language,
  until: (date) => vscode.l10n.t('until {0}', date),
  since: (date) => vscode.l10n.t('since {0}', date),
  about: (date) => vscode.l10n.t('about {0}', date),
  perhaps: (date) => `${date}?`,
  decade: (year) => vscode.l10n.t('{0}s', year),
  quarter: (quarter, year) => vscode.l10n.t('quarter {0} of {1}', quarter, year),
  season: (season, year) => SEASONS[season]?.(year) ?? year,
};

/** An EDTF value as people write dates. */
export function dateLabel(value: string, month: 'long' | 'short' = 'long'): string {
  return formatEdtf(value, DATE_WORDS, month);
}

/** The name of a language; the tag where the platform has none. */
export function languageLabel(tag: string): string {
  if (tag === 'und') return vscode.l10n.t('language unknown');
  try {
    return new Intl.DisplayNames([vscode.env.language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** "1 source" or "3 sources". */
export function countSources(count: number): string {
  return count === 1 ? vscode.l10n.t('1 source') : vscode.l10n.t('{0} sources', count);
}

export function countMentions(count: number): string {
  return count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', count);
}

export function countEvents(count: number): string {
  return count === 1 ? vscode.l10n.t('1 event') : vscode.l10n.t('{0} events', count);
}

/** What a claim is about that sources disagree on. */
export function conflictLabel(
  about: 'date' | 'place' | 'participants' | 'type' | 'number',
): string {
  switch (about) {
    case 'date':
      return vscode.l10n.t('Sources differ on the date');
    case 'place':
      return vscode.l10n.t('Sources differ on the place');
    case 'participants':
      return vscode.l10n.t('Sources differ on who took part');
    case 'type':
      return vscode.l10n.t('Sources differ on what it was');
    case 'number':
      return vscode.l10n.t('Sources differ on a number');
  }
}
