import * as vscode from 'vscode';
import type { CardRole, EntityCard } from '../../corpus/card';
import type { Snapshot } from '../../corpus/snapshot';
import { companionsOf, quotesOf } from '../../corpus/surroundings';
import { type TellingSentence, tellingSentences } from '../../corpus/tellingSentences';
import { relationsOfEntity } from '../../corpus/relations';
import type { Evidence } from '../../recognise/recognition';
import { relationLines } from '../annotations/relationLabels';
import { COMMANDS } from '../commandTable';
import { baseName } from '../sources/fileNames';
import { type CardPlace, linkedMarkdown, plainMarkdown } from './cardParts';
import {
  countMentions,
  countSources,
  dateLabel,
  entityLabel,
  eventLabel,
  languageLabel,
  listLabel,
  typeIcon,
  typeLabel,
} from './labels';
import { commandLink, escapeMarkdown, shorten } from './markdown';
import { isTrivial, reasonLabel } from './reasons';

const REASONS_SHOWN = 2;
const RELATIONS_SHOWN = 3;
const COMPANIONS_SHOWN = 3;
/** A card is there at once: in what stands around a name only these first sources are looked at. */
const SOURCES_READ = 12;
/** Where offices and events fill fewer lines than this, sentences of the sources do. */
const LINES_OF_FACTS = 2;
const SENTENCES_SHOWN = 2;
/** What fits into a line of a card. */
const TITLE_LENGTH = 76;
const SENTENCE_LENGTH = 130;

/**
 * The card of an entity: who, where to go from here, then what is known. What a reader needs most
 * stands above, since a card shows about ten lines before it scrolls.
 */
export function entityCard(
  card: EntityCard,
  snapshot: Snapshot,
  place: CardPlace,
): vscode.MarkdownString[] {
  const about = [...namesOf(card), ...rolesOf(card, snapshot), ...noteOf(card)];
  const events = eventsOf(card, snapshot);
  const told = toldOf(card, snapshot, place);
  const around = [...saidBy(card, snapshot), ...seenWith(card, snapshot)];
  const reasons = reasonsOf(card);
  const related =
    card.id === undefined ? [] : relationsOfEntity(snapshot, card.id).slice(0, RELATIONS_SHOWN);
  return [
    plainMarkdown([headOf(card)]),
    linkedMarkdown([actionsOf(card, place)]),
    ...(about.length > 0 ? [linkedMarkdown(about)] : []),
    ...(related.length > 0
      ? [linkedMarkdown([relationLines(snapshot, related, place.source)])]
      : []),
    ...(events === undefined ? [] : [linkedMarkdown([events])]),
    ...(told === undefined ? [] : [linkedMarkdown([told])]),
    ...(around.length > 0 ? [linkedMarkdown([around.join('  \n')])] : []),
    ...(reasons.length > 0 ? [linkedMarkdown(reasons)] : []),
  ];
}

function headOf(card: EntityCard): string {
  const count = vscode.l10n.t(
    '{0} in {1}',
    countMentions(card.mentions),
    countSources(card.sources),
  );
  const facts = [typeLabel(card.type), count].map(escapeMarkdown).join('  ·  ');
  const settled = card.settled ? ' $(verified-filled)' : '';
  return `$(${typeIcon(card.type)}) **${escapeMarkdown(card.name)}**${settled}  ·  ${facts}`;
}

function namesOf(card: EntityCard): string[] {
  if (card.names.length === 0) return [];
  return [
    card.names
      .map(
        ({ language, names }) =>
          `*${escapeMarkdown(languageLabel(language))}*  ${escapeMarkdown(listLabel(names))}`,
      )
      .join('  ·  '),
  ];
}

function rolesOf(card: EntityCard, snapshot: Snapshot): string[] {
  if (card.roles.length === 0) return [];
  return [card.roles.map((role) => roleLine(role, snapshot)).join('  \n')];
}

/** An office, then who says so and of when that is: the days are those of sources, not of the office. */
function roleLine(role: CardRole, snapshot: Snapshot): string {
  const office = role.organisation
    ? vscode.l10n.t('{0}, {1}', role.title, role.organisation)
    : role.title;
  const when = roleDates(role);
  const { claim, sources } = role;
  if (!claim) return [office, ...when].map(escapeMarkdown).join('  ·  ');
  const path = snapshot.sources.get(claim.source)?.path ?? claim.source;
  const who = commandLink(
    escapeMarkdown(sources > 1 ? countSources(sources) : baseName(path)),
    COMMANDS.goToPassage.id,
    [claim.source, claim.start, claim.end],
    vscode.l10n.t('Go to the passage'),
  );
  return `${escapeMarkdown(office)}  ·  ${listLabel([who, ...when.map(escapeMarkdown)])}`;
}

/** Since and until when someone held an office; of sources years are enough, or the month where there is one. */
function roleDates({ from, to, claim }: CardRole): string[] {
  if (!claim && (from ?? to) !== undefined && from !== to) {
    return [dateLabel(`${from ?? ''}/${to ?? '..'}`, 'short')];
  }
  const [first = to, last = from] = [from, to];
  if (first === undefined || last === undefined) return [];
  const [start, end] = [first.slice(0, 4), last.slice(0, 4)];
  if (start !== end) return [`${start}–${end}`];
  const month = /^\d{4}-\d{2}/.exec(first)?.[0];
  return [dateLabel(month !== undefined && last.startsWith(month) ? month : start, 'short')];
}

function noteOf(card: EntityCard): string[] {
  return card.note ? [`$(note) ${escapeMarkdown(card.note)}`] : [];
}

function eventsOf(card: EntityCard, snapshot: Snapshot): string | undefined {
  if (card.events.length === 0) return undefined;
  const lines = card.events.map(({ event, passage }) => {
    const when = event.date ? dateLabel(event.date, 'short') : vscode.l10n.t('No date');
    const title = shorten(eventLabel(snapshot, event), TITLE_LENGTH);
    const link = commandLink(
      escapeMarkdown(when),
      COMMANDS.goToPassage.id,
      [passage.source, passage.start, passage.end],
      vscode.l10n.t('Go to the passage'),
    );
    return `- ${link}  ${escapeMarkdown(title)}`;
  });
  if (card.moreEvents > 0) {
    lines.push(`- ${escapeMarkdown(vscode.l10n.t('and {0} more', card.moreEvents))}`);
  }
  return lines.join('\n');
}

/** What other places say of the entity, where little else is known of it: a sentence of each, which leads there. */
function toldOf(card: EntityCard, snapshot: Snapshot, place: CardPlace): string | undefined {
  const entity = snapshot.entity(card.id ?? '');
  const most = Math.min(SENTENCES_SHOWN, LINES_OF_FACTS - card.roles.length - card.events.length);
  if (!entity || most <= 0) return undefined;
  const here = { ...place, end: place.start + 1 };
  const sentences = tellingSentences(snapshot, entity, most, { sources: SOURCES_READ, here });
  if (sentences.length === 0) return undefined;
  const lines = sentences.flatMap((sentence) => {
    const source = snapshot.sources.get(sentence.source);
    if (!source) return [];
    const link = commandLink(
      escapeMarkdown(shorten(baseName(source.path), 28)),
      COMMANDS.goToPassage.id,
      [sentence.source, sentence.start, sentence.end],
      vscode.l10n.t('Go to the passage'),
    );
    return [`- ${link}  ${escapeMarkdown(excerpt(source.analysis.source.text, sentence))}`];
  });
  return lines.join('\n');
}

/** So much of a sentence as fits, with the name in it. */
function excerpt(text: string, { start, end, name }: TellingSentence): string {
  const before = text.slice(start, name.start);
  const room = SENTENCE_LENGTH - (name.end - name.start);
  const cut = before.length > room / 2 ? before.length - Math.floor(room / 3) : 0;
  let from = cut === 0 ? 0 : before.indexOf(' ', cut) + 1 || cut;
  if ((before.charCodeAt(from) & 0xfc00) === 0xdc00) from += 1;
  return (from > 0 ? '…' : '') + shorten(text.slice(start + from, end), SENTENCE_LENGTH);
}

/** What the entity is quoted as saying: the beginning of one quotation, which leads there. */
function saidBy(card: EntityCard, snapshot: Snapshot): string[] {
  const entity = snapshot.entity(card.id ?? '');
  const quotes = entity ? quotesOf(snapshot, entity, SOURCES_READ) : [];
  const [first] = quotes;
  const text = first && snapshot.sources.get(first.source)?.analysis.source.text;
  if (!first || !text) return [];
  const words = shorten(text.slice(first.start, first.end).replace(/\s+/g, ' '), TITLE_LENGTH);
  const more = quotes.length > 1 ? [vscode.l10n.t('and {0} more', quotes.length - 1)] : [];
  const link = commandLink(
    escapeMarkdown(words),
    COMMANDS.goToPassage.id,
    [first.source, first.start, first.end],
    vscode.l10n.t('Go to the passage'),
  );
  return [[`$(quote) ${link}`, ...more.map(escapeMarkdown)].join('  ·  ')];
}

/** Who and what stands in the same paragraphs most often, each a link to its page. */
function seenWith(card: EntityCard, snapshot: Snapshot): string[] {
  const entity = snapshot.entity(card.id ?? '');
  const options = { sources: SOURCES_READ, telling: true };
  const found = entity ? companionsOf(snapshot, entity, COMPANIONS_SHOWN, options) : [];
  if (found.length === 0) return [];
  const names = found.map(({ entity: { id } }) =>
    commandLink(
      escapeMarkdown(shorten(entityLabel(snapshot, id), 40)),
      COMMANDS.openEntity.id,
      [id],
      vscode.l10n.t('Open the page with everything known'),
    ),
  );
  return [
    `$(group-by-ref-type) *${escapeMarkdown(vscode.l10n.t('Appears with'))}*  ${listLabel(names)}`,
  ];
}

function reasonsOf(card: EntityCard): string[] {
  // Names that differ in accents alone are seen to be one where they stand side by side above.
  const joined = card.joined.filter(({ rule }) => rule !== 'same-letters');
  const telling = [...card.evidence, ...joined].filter((reason) => !isTrivial(reason));
  const told = new Set(telling.map((reason) => reasonLabel(inFull(reason, card.name))));
  const reasons = [...told].slice(0, REASONS_SHOWN);
  const lines = reasons.length
    ? [`$(lightbulb) *${escapeMarkdown(vscode.l10n.t('Recognised: {0}', reasons.join('; ')))}*`]
    : [];
  if (card.perhaps.length > 0) lines.push(perhapsLine(card));
  return lines;
}

/** What else it may be, each with a link that says so, and one that says no. */
function perhapsLine({ id, perhaps }: EntityCard): string {
  const names = perhaps.map(({ id: other, name }) => {
    const page = vscode.l10n.t('Open the page with everything known');
    const shown = [commandLink(escapeMarkdown(name), COMMANDS.openEntity.id, [other], page)];
    if (id !== undefined) {
      shown.push(
        commandLink('$(check)', COMMANDS.sameEntity.id, [id, other], vscode.l10n.t('The same')),
        commandLink(
          '$(close)',
          COMMANDS.distinctEntity.id,
          [id, other],
          vscode.l10n.t('Not the same'),
        ),
      );
    }
    return shown.join(' ');
  });
  return `$(question) ${vscode.l10n.t('Perhaps the same as {0}', listLabel(names))}`;
}

/** A short name is short for the whole one, not for itself. */
function inFull(reason: Evidence, name: string): Evidence {
  const { rule, detail } = reason;
  const part = rule === 'same-name' && detail !== undefined && name.includes(detail);
  return part ? { ...reason, detail: name } : reason;
}

function actionsOf(card: EntityCard, { source, start, open }: CardPlace): string {
  const actions: string[] = [];
  if (open) {
    actions.push(
      commandLink(
        `$(check) ${escapeMarkdown(vscode.l10n.t('Accept'))}`,
        COMMANDS.acceptSuggestion.id,
        [source, start],
        vscode.l10n.t('This passage names {0}', card.name),
      ) +
        '  ' +
        commandLink(
          '$(circle-slash)',
          COMMANDS.rejectSuggestion.id,
          [source, start],
          vscode.l10n.t('This passage names nothing'),
        ),
    );
  }
  if (card.mentions > 1) {
    actions.push(
      commandLink(
        '$(arrow-up)',
        COMMANDS.previousMention.id,
        [source, start],
        vscode.l10n.t('Previous mention'),
      ) +
        ' ' +
        commandLink(
          '$(arrow-down)',
          COMMANDS.nextMention.id,
          [source, start],
          vscode.l10n.t('Next mention'),
        ),
    );
  }
  if (card.id !== undefined) {
    actions.push(
      commandLink(
        `$(open-preview) ${escapeMarkdown(vscode.l10n.t('All'))}`,
        COMMANDS.openEntity.id,
        [source, start],
        vscode.l10n.t('Open the page with everything known'),
      ),
    );
  }
  actions.push(
    commandLink(
      `$(verified) ${escapeMarkdown(vscode.l10n.t('Settle'))}`,
      COMMANDS.settleEntity.id,
      [source, start],
      vscode.l10n.t('Add to the register, rename, retype, merge or split'),
    ),
    commandLink(
      `$(edit) ${escapeMarkdown(vscode.l10n.t('Annotate'))}`,
      COMMANDS.annotate.id,
      [source, start],
      vscode.l10n.t('Annotate this passage'),
    ),
  );
  return actions.join('  ·  ');
}
