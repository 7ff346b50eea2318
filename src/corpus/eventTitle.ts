import type { EventType, ParticipantRole } from '../events/report';
import type { EventClause, ResolvedEvent } from './resolved';

/** The words a title is made of, in the reader's language. */
export interface EventTitleWords {
  /** What kind of thing it was, alone, as closely as is known: "meeting", "summit". */
  readonly kind: (type: EventType, subtype?: string) => string;
  /** What was done to something: "{object} signed"; `undefined` where the object stands alone. */
  readonly done: (type: EventType, object: string) => string | undefined;
  /** A kind of thing with what it was about: "seminar – {object}". */
  readonly about: (kind: string, object: string) => string;
  /** Says of a title that it is planned, conditional or did not happen. */
  readonly modal: (modality: 'planned' | 'conditional' | 'negated', title: string) => string;
  /** Names one after another. */
  readonly list: (names: readonly string[]) => string;
  /** What was done, and before it who took part: "{who}: {said}". */
  readonly told: (who: string, said: string) => string;
  /** Says that there are others beside the names listed. */
  readonly andOthers: (names: string) => string;
}

export interface EventTitleOptions {
  /** BCP 47: the language of the reader. */
  readonly language: string;
  /** Adds the place at the end. */
  readonly place: boolean;
}

/** Who comes first in a title; topics and witnesses stay out while there is anyone else. */
const ROLE_ORDER: readonly ParticipantRole[] = [
  'agent',
  'signatory',
  'giver',
  'host',
  'speaker',
  'chair',
  'participant',
  'guest',
  'patient',
  'receiver',
  'witness',
];
const BEFALLING: ReadonlySet<string> = new Set(['disaster', 'accident', 'rescue']);
const NAMES_SHOWN = 2;
const OBJECT_LENGTH = 60;

/** What a title needs to know of an entity. */
export interface NamedEntity {
  readonly name: string;
  readonly type: string;
}

/**
 * A short title built from what is known: "Umeda Kunio, Mai Tien Dung: exchange of notes signed,
 * Hanoi"; where that says too little, with the clause of a source that tells of it. The reader's own
 * title wins.
 */
export function eventTitle(
  event: ResolvedEvent,
  entity: (id: string) => NamedEntity | undefined,
  words: EventTitleWords,
  options: EventTitleOptions,
): string {
  if (event.title) return event.title;
  const { who, said, named } = titleOf(event, entity, words, options.language);
  const { place: at } = event;
  const place = options.place && at && !named.includes(at) ? entity(at)?.name : undefined;
  const title = who ? words.told(who, said) : capitalise(said);
  return place ? words.list([title, place]) : title;
}

/**
 * The same in two parts, for where there is little room: what happened, then who took part. A verb that
 * says nothing without whose it is keeps its title whole.
 */
export function splitTitle(
  event: ResolvedEvent,
  entity: (id: string) => NamedEntity | undefined,
  words: EventTitleWords,
  language: string,
): { readonly what: string; readonly who: string } {
  if (event.title) return { what: event.title, who: '' };
  const { who, said, told } = titleOf(event, entity, words, language);
  return who && told ? { what: words.told(who, said), who: '' } : { what: capitalise(said), who };
}

interface TitleParts {
  readonly who: string;
  readonly said: string;
  /** Ids of what `said` names already. */
  readonly named: readonly string[];
  /** `said` has no meaning without `who`. */
  readonly told: boolean;
}

function titleOf(
  event: ResolvedEvent,
  entity: (id: string) => NamedEntity | undefined,
  words: EventTitleWords,
  language: string,
): TitleParts {
  const object = objectFor(event, entity, words, language);
  const shown = chooseParticipants(event, entity, object);
  const vague = event.type === 'other' && event.subtype === undefined;
  const bare = vague && (object === undefined || isBare(object.text));
  const loose = object?.told === true && event.subtype === undefined && LOOSE.has(event.type);
  if (bare || loose || (object === undefined && !speaksForItself(event, shown.length))) {
    const own = inLanguage(event.clauses ?? [], language);
    const clause = own ?? (loose ? undefined : event.clauses?.[0]);
    if (clause) return titleOfClause(event, clause, own !== undefined, shown, words);
  }
  const who = listNames(shown, words);
  const repeated = object?.told === true && fold(who).includes(fold(object.text));
  const act = describeAct(event, repeated ? undefined : object, words);
  return { who, said: inMode(event, act, words), named: [], told: vague && isBare(act) };
}

/** What a clause tells, by whom where it does not name them; its kind before one the reader may not understand. */
function titleOfClause(
  event: ResolvedEvent,
  clause: EventClause,
  understood: boolean,
  shown: readonly Shown[],
  words: EventTitleWords,
): TitleParts {
  const told = fold(clause.text);
  const named = (one: Shown): boolean =>
    understood ? clause.names.includes(one.id) : told.includes(fold(one.name));
  const acting = shown.some(named) ? [] : shown;
  const text = acting.length > 0 ? clause.text.replace(PRONOUN, '') : clause.text;
  const kind = words.kind(event.type, event.subtype);
  const alone = understood || (event.type === 'other' && event.subtype === undefined);
  const said = inMode(event, alone ? text : words.about(kind, text), words);
  return { who: listNames(acting, words), said, named: clause.names, told: alone };
}

function inMode({ modality }: ResolvedEvent, said: string, words: EventTitleWords): string {
  return modality === 'actual' ? said : words.modal(modality, said);
}

/** One who takes part, as a title names them. */
interface Shown {
  readonly id: string;
  readonly name: string;
}

/** "He was suspended": whose name stands before it. */
const PRONOUN = /^(?:he|she|they|it)\s+(?=\p{Ll})|^[他她它]们?(?=\p{L}{3})/iu;

/** Kinds of events that say enough with two who took part. */
const OF_TWO: ReadonlySet<string> = new Set([
  'meeting',
  'signing',
  'agreement',
  'contest',
  'acquisition',
]);
/** Kinds of events that say enough with where they were. */
const OF_PLACES: ReadonlySet<string> = new Set(['visit', 'election', 'rescue']);

/** Kinds to which the words behind the verb are no object that says what happened: "statement – a storm". */
const LOOSE: ReadonlySet<string> = new Set([
  'statement',
  'appointment',
  'contest',
  'disaster',
  'accident',
  'crime',
  'court-ruling',
]);

/** Whether the kind of an event says what happened, without what was signed, said, launched …. */
function speaksForItself({ type, subtype, place }: ResolvedEvent, participants: number): boolean {
  if (subtype !== undefined) return participants > 0 || place !== undefined;
  if (OF_TWO.has(type)) return participants > 1;
  return OF_PLACES.has(type) && place !== undefined && (participants > 0 || type !== 'visit');
}

function inLanguage<T extends { readonly language: string }>(
  told: readonly T[],
  language: string,
): T | undefined {
  const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? tag;
  return told.find((one) => primary(one.language) === primary(language));
}

/** Whether words are one of a language that parts them: "follows". */
function isBare(text: string): boolean {
  return !/[\s\p{Script=Han}]/u.test(text);
}

/** What an event was about, as it stands in a title. */
interface TitleObject {
  readonly text: string;
  /** Text of a source, rather than the name of an entity. */
  readonly told: boolean;
}

/** What was done, with what it was done to or was about. */
function describeAct(
  { type, subtype }: ResolvedEvent,
  object: TitleObject | undefined,
  words: EventTitleWords,
): string {
  const kind = words.kind(type, subtype);
  if (object === undefined) return kind;
  const { text, told } = object;
  if (type === 'agreement' && text.startsWith('to ')) return `${words.kind(type)} ${text}`;
  const done = words.done(type, text);
  if (done !== undefined) return done;
  const [said, plain] = [text.toLocaleLowerCase(), kind.toLocaleLowerCase()];
  if (plain.includes(said)) return kind;
  // "Walked out of the talks" says more than "withdrawal".
  const alone = type === 'other' && (told || subtype === undefined);
  return said.includes(plain) || alone ? text : words.about(kind, text);
}

/** The event's object by its name, else in words that the reader understands. */
function objectFor(
  event: ResolvedEvent,
  entity: (id: string) => NamedEntity | undefined,
  words: EventTitleWords,
  language: string,
): TitleObject | undefined {
  const own = inLanguage(event.objects, language);
  // Of an event of no kind its sources' words say more than "event", in whatever language.
  const vague = event.type === 'other' && event.subtype === undefined;
  const told = own ?? (vague ? event.objects[0] : undefined);
  const named = own?.entity ?? event.objects.find((object) => object.entity)?.entity;
  const name = named === undefined ? undefined : entity(named)?.name;
  const text = name ?? told?.text ?? '';
  const same = text.toLocaleLowerCase() === words.kind(event.type).toLocaleLowerCase();
  if (text === '' || same) return undefined;
  return { text: cut(text, OBJECT_LENGTH), told: name === undefined };
}

/** Those whom a title may name, in the order in which it does. */
function chooseParticipants(
  event: ResolvedEvent,
  entity: (id: string) => NamedEntity | undefined,
  object: TitleObject | undefined,
): Shown[] {
  const ranked = event.participants
    .filter(({ role, entity: id }) => ROLE_ORDER.includes(role) && id !== event.place)
    .filter(({ entity: id }) => object === undefined || entity(id)?.name !== object.text)
    .map(({ role, entity: id }) => ({ id, rank: ROLE_ORDER.indexOf(role), known: entity(id) }))
    .sort((a, b) => a.rank - b.rank);
  const unique = [...new Map(ranked.map((one) => [one.id, one])).values()];
  const people = unique.filter(({ known }) => known?.type === 'person');
  const bodies = unique.filter(({ known }) => known?.type === 'organisation');
  // "Follows": one verb says nothing without whose it is, though that is a country.
  const bare = object === undefined || (event.type === 'other' && isBare(object.text));
  // What befalls places is told by where it was.
  const befell = BEFALLING.has(event.type) && event.place !== undefined;
  const acted = event.type === 'other' && object?.told === true && unique.length === 1;
  const others = unique.filter(({ known }) => known?.type !== 'place' || (bare ? !befell : acted));
  const chosen = people.length > 0 ? people : bodies.length > 0 ? bodies : others;
  return chosen.flatMap(({ id, known }) => (known ? [{ id, name: known.name }] : []));
}

function listNames(chosen: readonly Shown[], words: EventTitleWords): string {
  const shown = words.list(chosen.slice(0, NAMES_SHOWN).map(({ name }) => name));
  return chosen.length > NAMES_SHOWN ? words.andOthers(shown) : shown;
}

/** Without case and accents; not as names are folded, whose tables would load with the views. */
function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function cut(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const space = line.lastIndexOf(' ', length - 1);
  let end = space > length * 0.6 ? space : length - 1;
  if ((line.charCodeAt(end) & 0xfc00) === 0xdc00) end -= 1;
  return `${line.slice(0, end).trimEnd()}…`;
}

function capitalise(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return first.toLocaleUpperCase() + text.slice(first.length);
}
