import type { Passage } from '../corpus/card';
import type { EntityProfile, QuotedPassage } from '../corpus/entityProfile';
import type { Relation } from '../corpus/relations';
import type { ResolvedEntity, ResolvedEvent, ResolvedRole } from '../corpus/resolved';

/** The words of a dossier, in the reader's language, and where its links lead. */
export interface DossierWords {
  readonly names: string;
  readonly roles: string;
  readonly events: string;
  readonly relations: string;
  readonly quotes: string;
  readonly companions: string;
  readonly sources: string;
  readonly reasons: string;
  readonly undated: string;
  nameOf(entity: ResolvedEntity): string;
  typeOf(entity: ResolvedEntity): string;
  organisationOf(id: string): string;
  titleOf(event: ResolvedEvent): string;
  language(tag: string): string;
  date(value: string): string;
  reason(entity: ResolvedEntity): string;
  perhaps(names: string): string;
  /** "signed with → Olof". */
  relation(relation: Relation): string;
  /** "3 mentions". */
  mentions(count: number): string;
  /** The title of an office in the reader's language. */
  office(role: ResolvedRole): string;
  /** What to call a passage, "name.txt:12", after others of its source "L12"; its address, where that is written. */
  link(
    passage: Passage,
    after?: boolean,
  ): { readonly label: string; readonly address: string | undefined };
  /** The address of the page of another entity; `undefined` where there is none. */
  page(entity: ResolvedEntity): string | undefined;
}

/** Longest passage quoted, in UTF-16 units. */
const QUOTE_LENGTH = 300;
const CLAIMS_SHOWN = 3;
/** An underscore within a word and a colon before anything but `//` mean nothing to Markdown. */
const SPECIAL = /[\\`*{}[\]<>#!|~&$^]|:(?=\/\/)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const INVISIBLE = /[\u0000-\u0008\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Text out of an article as a plain phrase of Markdown, legible as it stands. */
export function plain(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SPECIAL, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, (mark) => mark.slice(0, -1) + '\\' + mark.slice(-1));
}

/** Everything known of an entity as a Markdown document with references to the passages. */
export function renderDossier(profile: EntityProfile, words: DossierWords): string {
  const { entity } = profile;
  const parts = [
    `# ${plain(words.nameOf(entity))}`,
    plain(words.typeOf(entity)),
    ...(entity.note ? [plain(entity.note)] : []),
    ...section(words.names, namesOf(entity, words)),
    ...section(words.roles, rolesOf(profile, words)),
    ...section(words.relations, relationsOf(profile, words)),
    ...section(words.events, eventsOf(profile, words)),
    ...section(words.quotes, quotesOf(profile.quotes, words)),
    ...section(words.companions, companionsOf(profile, words)),
    ...section(words.sources, sourcesOf(profile, words)),
    ...section(words.reasons, reasonsOf(entity, words)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${plain(title)}`, lines.join('\n')];
}

function reference(passage: Passage, words: DossierWords, after = false): string {
  const { label, address } = words.link(passage, after);
  return address === undefined ? plain(label) : `[${plain(label)}](<${address}>)`;
}

function cut(text: string): string {
  return text.length <= QUOTE_LENGTH ? text : `${text.slice(0, QUOTE_LENGTH).trimEnd()}…`;
}

function namesOf({ names }: ResolvedEntity, words: DossierWords): string[] {
  return [...names].map(
    ([tag, all]) => `- ${plain(words.language(tag))}: ${all.map(plain).join(', ')}`,
  );
}

/** Each office with who says so, and when that source is of; where a register says so, since and until when. */
function rolesOf({ roles }: EntityProfile, words: DossierWords): string[] {
  return roles.map(({ role, passages }) => {
    const body = role.organisation === undefined ? [] : [words.organisationOf(role.organisation)];
    const office = [words.office(role), ...body].map(plain).join(', ');
    const claims = passages.slice(0, CLAIMS_SHOWN).map((each, at) => {
      const date = role.claims[at]?.date;
      return `${reference(each, words)}${date === undefined ? '' : `, ${plain(words.date(date))}`}`;
    });
    const more = passages.length - claims.length;
    if (claims.length > 0) return `- ${office} (${claims.join('; ')}${more > 0 ? '; …' : ''})`;
    const { from, to } = role;
    const told = (from ?? to) !== undefined;
    return told
      ? `- ${office}, ${plain(words.date(`${from ?? ''}/${to ?? '..'}`))}`
      : `- ${office}`;
  });
}

function relationsOf({ relations }: EntityProfile, words: DossierWords): string[] {
  return relations.map((relation) => {
    const { otherSource: source, other } = relation;
    const where = other.span ? ` (${reference({ source, ...other.span }, words)})` : '';
    return `- ${plain(words.relation(relation))}${where}`;
  });
}

/** Each event, below it what each source says of it first, and where it says more. */
function eventsOf({ events }: EntityProfile, words: DossierWords): string[] {
  return events.flatMap(({ event, passages }) => {
    const when = event.date === undefined ? words.undated : words.date(event.date);
    const told = groupBySource(passages).flatMap(([first, ...others]) => {
      if (!first) return [];
      const line = `  - ${reference(first, words)}: ${plain(cut(first.text))}`;
      const more = others.map((each) => reference(each, words, true));
      return [more.length === 0 ? line : `${line} (${more.join(', ')})`];
    });
    return [`- **${plain(when)}** ${plain(words.titleOf(event))}`, ...told];
  });
}

function quotesOf(quotes: readonly QuotedPassage[], words: DossierWords): string[] {
  return quotes.map((each) => `- “${plain(cut(each.text))}” (${reference(each, words)})`);
}

function companionsOf({ companions }: EntityProfile, words: DossierWords): string[] {
  return companions.map(({ entity, paragraphs }) => {
    const name = plain(words.nameOf(entity));
    const page = words.page(entity);
    return `- ${page === undefined ? name : `[${name}](<${page}>)`} (${paragraphs})`;
  });
}

function sourcesOf({ mentions }: EntityProfile, words: DossierWords): string[] {
  return groupBySource(mentions).flatMap((passages) => {
    const [first] = passages;
    return first ? [`- ${reference(first, words)}: ${plain(words.mentions(passages.length))}`] : [];
  });
}

/** The passages of each source, in the order in which the sources first appear. */
function groupBySource<P extends Passage>(passages: readonly P[]): P[][] {
  const bySource = new Map<string, P[]>();
  for (const passage of passages) {
    const list = bySource.get(passage.source);
    if (list) list.push(passage);
    else bySource.set(passage.source, [passage]);
  }
  return [...bySource.values()];
}

function reasonsOf(entity: ResolvedEntity, words: DossierWords): string[] {
  const reason = words.reason(entity);
  const lines = reason === '' ? [] : [`- ${plain(reason)}`];
  const others = entity.perhaps.map(({ id }) => words.organisationOf(id)).join(', ');
  if (others !== '') lines.push(`- ${plain(words.perhaps(others))}`);
  return lines;
}
