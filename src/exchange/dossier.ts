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
  /** The name of a source. */
  source(key: string): string;
  /** The title of an office in the reader's language. */
  office(role: ResolvedRole): string;
  /** What to call a passage, "name.txt:12", and its address, where that is to be written. */
  link(passage: Passage): { readonly label: string; readonly address: string | undefined };
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

function reference(passage: Passage, words: DossierWords): string {
  const { label, address } = words.link(passage);
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

function rolesOf({ roles }: EntityProfile, words: DossierWords): string[] {
  return roles.map(({ role, passages }) => {
    const body = role.organisation === undefined ? [] : [words.organisationOf(role.organisation)];
    const ends = [role.from, role.to].flatMap((date) =>
      date === undefined ? [] : [words.date(date)],
    );
    const when = [...new Set(ends)].join(' – ');
    const facts = [words.office(role), ...body, ...(when ? [when] : [])].map(plain).join(', ');
    const claims = passages.slice(0, CLAIMS_SHOWN).map((each) => reference(each, words));
    return `- ${facts} (${claims.join(', ')})`;
  });
}

function relationsOf({ relations }: EntityProfile, words: DossierWords): string[] {
  return relations.map((relation) => {
    const { otherSource: source, other } = relation;
    const where = other.span ? ` (${reference({ source, ...other.span }, words)})` : '';
    return `- ${plain(words.relation(relation))}${where}`;
  });
}

function eventsOf({ events }: EntityProfile, words: DossierWords): string[] {
  return events.flatMap(({ event, passages }) => {
    const when = event.date === undefined ? words.undated : words.date(event.date);
    return [
      `- **${plain(when)}** ${plain(words.titleOf(event))}`,
      ...passages.map((each) => `  - ${reference(each, words)}: ${plain(cut(each.text))}`),
    ];
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
  const bySource = new Map<string, Passage[]>();
  for (const mention of mentions) {
    const list = bySource.get(mention.source);
    if (list) list.push(mention);
    else bySource.set(mention.source, [mention]);
  }
  return [...bySource].map(([key, passages]) => {
    const [first] = passages;
    const name = first ? reference(first, words) : plain(words.source(key));
    return `- ${name}: ${plain(words.mentions(passages.length))}`;
  });
}

function reasonsOf(entity: ResolvedEntity, words: DossierWords): string[] {
  const reason = words.reason(entity);
  const lines = reason === '' ? [] : [`- ${plain(reason)}`];
  const others = entity.perhaps.map(({ id }) => words.organisationOf(id)).join(', ');
  if (others !== '') lines.push(`- ${plain(words.perhaps(others))}`);
  return lines;
}
