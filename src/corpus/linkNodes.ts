import {
  countryByCode,
  gazetteerEntry,
  lookUpClub,
  type GazetteerEntry,
  lookUpPlace,
} from '../names/gazetteer';
import { foldText } from '../names/fold';
import { readOffice } from '../names/offices';
import { type NameConcepts, readConcepts } from '../names/concepts';
import { type PersonName, readPersonName } from '../names/personNames';
import type { LocalEntity, Name } from '../recognise/recognition';
import type { Analysis } from './analysis';
import { conceptKey } from './conceptKey';
import { PerAnalysis } from './perAnalysis';
import type { CorpusSource } from './corpusSource';
import { passagesOf } from './passages';

/** Types that may be one thing: as in the scoring of names, all systems and documents are things. */
export type FoldedType = 'person' | 'organisation' | 'place' | 'thing';

/** A full name of a local entity, with what can be read from it. */
export interface FullName extends Name {
  /** Of persons. */
  readonly person: PersonName | undefined;
  /** Of everything else. */
  readonly concepts: NameConcepts | undefined;
  /** {@link concepts} as one key, where they suffice for one. */
  readonly meaning: string | undefined;
  /** Without case and diacritics. */
  readonly folded: string;
  /** How many words it has; 0 where not all are in Latin letters. */
  readonly latinWords: number;
}

/** A local entity of one source as linking sees it: one node of the graph. */
export interface LinkNode {
  /** Position in the list of all nodes. */
  readonly index: number;
  readonly source: number;
  readonly local: number;
  readonly entity: LocalEntity;
  readonly type: FoldedType;
  /** All names that the source gives it; the one it goes by where it lists none. */
  readonly names: readonly Name[];
  /** How often each of {@link names} is written. */
  readonly counts: readonly number[];
  /** Names, among them glosses, that are not only short forms or acronyms. */
  readonly full: readonly FullName[];
  readonly acronyms: readonly string[];
  readonly short: readonly string[];
  /** What everybody knows under one of its names. */
  readonly known: GazetteerEntry | undefined;
  /** Id of the country it belongs to, as far as the source says so. */
  readonly country: string | undefined;
  /** Of persons: whether they are in sport, or in the service of a state, law or learning. */
  readonly walk: 'sport' | 'office' | undefined;
  /** Id of the country that the source is mostly about. */
  readonly home: string | undefined;
  /** Ids of all countries that the source names. */
  readonly countries: ReadonlySet<string>;
  /** Id that a register gives to one of its mentions. */
  readonly registered: string | undefined;
}

/** What a source says of a local entity; the same wherever the source stands in a list. */
type NodeFacts = Omit<LinkNode, 'index' | 'source'>;

export function foldType(type: string): FoldedType {
  if (type === 'person' || type === 'organisation' || type === 'place') return type;
  return 'thing';
}

function isAcronym(text: string): boolean {
  return /^[\p{Lu}][\p{Lu}\p{N}&.-]{1,9}s?$/u.test(text);
}

const PLACE_SUFFIX = /(?:特别行政区|自治区|自治州|地区|半岛|省|市|县|郡|州|府|都|道|区)$/u;
const PLACE_PREFIX =
  /^(?:tỉnh|thành phố|thủ đô|TP\.?|thị xã|huyện|quận|nước|the|province of|city of|prefecture of)\s+/iu;
const PLACE_ENDING =
  /\s+(?:province|city|prefecture|state|region|county|municipality|island|islands)$/iu;

/** "HANOI" in a dateline is Hanoi; acronyms stay. */
function withoutShouting(name: string): string {
  if (name.length < 4 || name !== name.toUpperCase()) return name;
  return name.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => {
    return first + rest.toLowerCase();
  });
}

/** The gazetteer's entries for a place name, with or without what kind of place it is. */
function placesNamed(name: string): readonly GazetteerEntry[] {
  const exact = lookUpPlace(name);
  if (exact.length > 0) return exact;
  const spoken = lookUpPlace(withoutShouting(name));
  if (spoken.length > 0) return spoken;
  const bare = name.replace(PLACE_SUFFIX, '').replace(PLACE_PREFIX, '').replace(PLACE_ENDING, '');
  return bare.length > 1 && bare !== name ? lookUpPlace(bare) : [];
}

const KINDS_OF: Readonly<Record<string, FoldedType>> = {
  place: 'place',
  organisation: 'organisation',
  programme: 'thing',
};

function knownAs(
  type: FoldedType,
  names: readonly Name[],
  countries: ReadonlySet<string>,
): GazetteerEntry | undefined {
  const fulls = names.filter((name) => name.kind === 'full' || name.kind === 'gloss');
  const spelt = fulls.filter((name) => type === 'place' || !isAcronym(name.text));
  // An acronym says what it is only where no full name says something else.
  for (const name of spelt.length > 0 ? spelt : names) {
    const entries = (type === 'place' ? placesNamed(name.text) : lookUpPlace(name.text)).filter(
      (entry) => KINDS_OF[entry.type] === type,
    );
    const near = entries.find((entry) => {
      const country = entry.country && countryByCode(entry.country);
      return country !== undefined && country !== '' && countries.has(country.id);
    });
    const entry = near ?? entries[0];
    if (entry) return entry;
  }
  return undefined;
}

/** Whether bodies of several countries bear a name: it says nothing of where a text is at home. */
function isShared(names: readonly Name[]): boolean {
  return names.some(({ text }) => {
    const bodies = lookUpPlace(text).filter(({ type }) => type === 'organisation');
    return bodies.some(({ country }) => country !== bodies[0]?.country);
  });
}

/** A body known by a name that begins with its country, which stands outside the mention: 越南|足协. */
function knownWithPrefix(
  analysis: Analysis,
  local: number,
  type: FoldedType,
): GazetteerEntry | undefined {
  const name = passagesOf(analysis).prefixed[local] ?? '';
  if (type !== 'organisation' || name === '') return undefined;
  return lookUpPlace(name).find((known) => KINDS_OF[known.type] === type);
}

/**
 * The folded type of an entity. Between place and organisation the gazetteer knows better: ASEAN is a
 * body though a text treats it as a place.
 */
function typeOf(entity: LocalEntity, names: readonly Name[], club: boolean): FoldedType {
  const type = foldType(entity.type);
  if (type !== 'place' && type !== 'organisation') return type;
  if (club && type === 'organisation') return type;
  for (const { text } of names) {
    const entries = lookUpPlace(text);
    if (entries.some((entry) => KINDS_OF[entry.type] === type)) return type;
    const [entry] = entries;
    if (entry && entry.type !== 'programme') return KINDS_OF[entry.type] ?? type;
  }
  return type;
}

const CLUB_PREFIX = /^(?:CLB|câu lạc bộ)\s+/iu;
const CLUB_ENDING = /\s+FC$|(?:队|隊|足球俱乐部|俱乐部)$/u;

/** Whether a mention is the name of a town that plays a match: its club. */
function isClub({ recognition }: Analysis, entity: LocalEntity): boolean {
  if (entity.type !== 'organisation') return false;
  if (CLUB_PREFIX.test(entity.name)) return true;
  return entity.mentions.some((index) =>
    recognition.mentions[index]?.evidence.some(({ rule }) => rule === 'plays-match'),
  );
}

/** The club of a town, told by the town: one in all languages. */
function knownClub(names: readonly Name[]): GazetteerEntry | undefined {
  for (const { text } of names) {
    const bare = text.replace(CLUB_PREFIX, '').replace(CLUB_ENDING, '');
    const [club] = lookUpClub(bare);
    if (club) return club;
    const town = lookUpPlace(bare).find(({ type, kind }) => type === 'place' && kind !== 'country');
    if (!town) continue;
    const { id, country, names: known } = town;
    return { id: `${id}-club`, type: 'organisation', kind: 'body', country, names: known };
  }
  return undefined;
}

function mentionTexts(analysis: Analysis, entity: LocalEntity): string[] {
  const { surfaces } = passagesOf(analysis);
  return entity.mentions.flatMap((index) => surfaces[index] ?? []);
}

function nameAlone(analysis: Analysis, local: number): readonly Name[] {
  const text = analysis.recognition.entities[local]?.name ?? '';
  const language = passagesOf(analysis).languages[local] ?? analysis.source.language;
  return [{ text, language, kind: 'full' }];
}

function countMentions(
  analysis: Analysis,
  { mentions }: LocalEntity,
  names: readonly Name[],
): readonly number[] {
  const { surfaces } = passagesOf(analysis);
  const written = new Map<string, number>();
  for (const index of mentions) {
    const mention = analysis.recognition.mentions[index];
    if (!mention || mention.form === 'reference') continue;
    const surface = surfaces[index] ?? '';
    written.set(surface, (written.get(surface) ?? 0) + 1);
  }
  const counts = names.map(({ text }) => written.get(text) ?? 0);
  return sharedCounts.get(counts.join(), () => counts);
}

/** Offices of which the holder serves one country. */
const NATIONAL_OFFICES = new Set(
  'prime-minister deputy-prime-minister president vice-president minister foreign-minister defence-minister finance-minister deputy-minister king assembly-chair'.split(
    ' ',
  ),
);

/** Offices that an athlete may come to, or anybody. */
const ANYBODY = new Set(['candidate', 'member-of-parliament', 'defendant', 'president', 'captain']);

function walkOf(entity: LocalEntity): LinkNode['walk'] {
  let walk: LinkNode['walk'];
  for (const role of entity.roles) {
    const office = readOffice(role.title);
    if (!office || ANYBODY.has(office.office)) continue;
    const own =
      office.domain === 'sport'
        ? 'sport'
        : ['state', 'justice', 'military', 'learning', 'faith'].includes(office.domain)
          ? 'office'
          : undefined;
    if (own === undefined) continue;
    if (walk !== undefined && walk !== own) return undefined;
    walk = own;
  }
  return walk;
}

/** Languages that are spoken in one country, by and large. */
const NATIVE_COUNTRIES: Readonly<Record<string, string>> = { vi: 'vietnam', ja: 'japan' };

const facts = new PerAnalysis(readFactsAnew);

/** What linking needs to know of the entities of one analysis. */
export function readFacts(analysis: Analysis): readonly NodeFacts[] {
  return facts.get(analysis);
}

/** What sources have in common, so that it is read and held once; the oldest half is forgotten when there is much. */
class Shared<T> {
  #recent = new Map<string, T>();
  #older = new Map<string, T>();

  get(key: string, make: () => T): T {
    let known = this.#recent.get(key);
    if (known !== undefined) return known;
    known = this.#older.get(key) ?? make();
    if (this.#recent.size >= MOST_SHARED) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, known);
    return known;
  }
}

const MOST_SHARED = 30_000;

const sharedNames = new Shared<FullName>();
const sharedLists = new Shared<readonly FullName[]>();
const sharedCounts = new Shared<readonly number[]>();
const sharedSets = new Shared<ReadonlySet<string>>();
const EMPTY: readonly never[] = [];

function listOf<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? EMPTY : list;
}

const ALL_LATIN = /^[\p{Script=Latin}\s.'’-]+$/u;

/** Names with what can be read from them. */
function readNames(names: readonly Name[], type: FoldedType): readonly FullName[] {
  const person = type === 'person';
  const keys = names.map(({ text, language, kind }) => `${person}\n${kind}\n${language}\n${text}`);
  return sharedLists.get(keys.join('\n'), () =>
    names.map(({ text, language, kind }, at) =>
      sharedNames.get(keys[at] ?? '', () => {
        const concepts = person ? undefined : readConcepts(text, language);
        return {
          ...{ text, language, kind, concepts },
          person: person ? readPersonName(text) : undefined,
          meaning: concepts && conceptKey(concepts),
          folded: foldText(text),
          latinWords: ALL_LATIN.test(text) ? text.split(/\s+/u).length : 0,
        };
      }),
    ),
  );
}

function readFactsAnew(analysis: Analysis): readonly NodeFacts[] {
  const { mentions, entities } = analysis.recognition;
  const named = entities.map((entity) => {
    const names: Name[] = [...entity.names];
    if (names.length === 0) {
      names.push({ text: entity.name, language: analysis.source.language, kind: 'full' });
    }
    return names;
  });
  const weight = new Map<string, number>();
  const onTheMap = new Set<string>();
  entities.forEach((entity, local) => {
    const type = foldType(entity.type);
    if (type === 'person') return;
    const known = knownAs(type, named[local] ?? [], new Set());
    if (known && type === 'organisation' && isShared(named[local] ?? [])) return;
    const share = known?.kind === 'country' ? 2 : known?.kind === 'body' ? 0.5 : 1;
    const ids = known
      ? [known.country === undefined ? undefined : countryByCode(known.country)?.id]
      : (named[local] ?? []).flatMap((name) => readConcepts(name.text, name.language).countries);
    for (const id of ids) {
      if (id === undefined) continue;
      weight.set(id, (weight.get(id) ?? 0) + entity.mentions.length * share);
      if (known?.kind !== 'body') onTheMap.add(id);
    }
  });
  // A text is at home where its language is, if it names that country, or hardly any other.
  const native = NATIVE_COUNTRIES[analysis.source.language];
  if (native !== undefined) {
    weight.set(native, (weight.get(native) ?? 0) + (onTheMap.has(native) ? 1000 : 4));
  }
  const countries = sharedSets.get([...weight.keys()].join('\n'), () => new Set(weight.keys()));
  const home = [...weight].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];

  const clubs = entities.map((entity) => isClub(analysis, entity));
  const known = entities.map((entity, local) => {
    const names = named[local] ?? [];
    const type = typeOf(entity, names, clubs[local] === true);
    const own = knownAs(type, names, countries) ?? knownWithPrefix(analysis, local, type);
    return own ?? (clubs[local] === true ? knownClub(names) : undefined);
  });
  const countryOf = (local: number, depth: number): string | undefined => {
    const entity = entities[local];
    if (!entity || depth > 3) return undefined;
    const entry = known[local];
    if (entry?.kind === 'country') return entry.id;
    if (entry?.country) return countryByCode(entry.country)?.id;
    if (entry) return undefined;
    if (entity.within !== undefined && entity.within !== local) {
      const country = countryOf(entity.within, depth + 1);
      if (country) return country;
    }
    if (foldType(entity.type) === 'person') return undefined;
    for (const name of named[local] ?? []) {
      const country = readConcepts(name.text, name.language).countries[0];
      if (country) return country;
    }
    return passagesOf(analysis).countries[local] || undefined;
  };

  /** The country whose office a person holds; nothing where several are named. */
  const servedBy = (entity: LocalEntity): string | undefined => {
    const served = new Set<string>();
    for (const role of entity.roles) {
      const office = readOffice(role.title);
      if (role.organisation === undefined || !office || !NATIONAL_OFFICES.has(office.office))
        continue;
      const country = countryOf(role.organisation, 0);
      if (country !== undefined) served.add(country);
    }
    return served.size === 1 ? [...served][0] : undefined;
  };

  return entities.map((entity, local): NodeFacts => {
    const type = typeOf(entity, named[local] ?? [], clubs[local] === true);
    const names = named[local] ?? [];
    const own = readNames(
      entity.names.length > 0 ? entity.names : nameAlone(analysis, local),
      type,
    );
    const isFull = (name: Name): boolean =>
      (name.kind === 'full' || name.kind === 'gloss') &&
      (type === 'person' || type === 'place' || !isAcronym(name.text));
    const evidence = entity.mentions
      .flatMap((index) => mentions[index]?.evidence ?? [])
      .find((reason) => reason.rule === 'register' && reason.detail !== undefined);
    const acronyms = [...names.map((name) => name.text), ...mentionTexts(analysis, entity)].filter(
      (text) => type !== 'person' && isAcronym(text),
    );
    return {
      local,
      entity: { ...entity, names: own, roles: listOf(entity.roles) },
      type,
      names: own,
      counts: countMentions(analysis, entity, own),
      full: readNames(names.filter(isFull), type),
      acronyms: listOf([...new Set(acronyms.map((text) => text.replace(/\./g, '')))]),
      short: listOf(names.filter((name) => name.kind === 'short').map((name) => name.text)),
      known: known[local],
      country: type === 'person' ? servedBy(entity) : countryOf(local, 0),
      walk: walkOf(entity),
      home,
      countries,
      registered: evidence?.detail,
    };
  });
}

/** The facts of a local entity at their place among all. */
class PlacedNode implements LinkNode {
  readonly index: number;
  readonly source: number;
  readonly #facts: NodeFacts;

  constructor(index: number, source: number, facts: NodeFacts) {
    this.index = index;
    this.source = source;
    this.#facts = facts;
  }

  get local(): number {
    return this.#facts.local;
  }

  get entity(): LocalEntity {
    return this.#facts.entity;
  }

  get type(): FoldedType {
    return this.#facts.type;
  }

  get names(): readonly Name[] {
    return this.#facts.names;
  }

  get counts(): readonly number[] {
    return this.#facts.counts;
  }

  get full(): readonly FullName[] {
    return this.#facts.full;
  }

  get acronyms(): readonly string[] {
    return this.#facts.acronyms;
  }

  get short(): readonly string[] {
    return this.#facts.short;
  }

  get known(): GazetteerEntry | undefined {
    return this.#facts.known;
  }

  get country(): string | undefined {
    return this.#facts.country;
  }

  get walk(): LinkNode['walk'] {
    return this.#facts.walk;
  }

  get home(): string | undefined {
    return this.#facts.home;
  }

  get countries(): ReadonlySet<string> {
    return this.#facts.countries;
  }

  get registered(): string | undefined {
    return this.#facts.registered;
  }
}

/** The nodes of all sources, in order of source and then of the text. */
export function collectNodes(sources: readonly CorpusSource[]): LinkNode[] {
  const nodes: LinkNode[] = [];
  sources.forEach((source, at) => {
    for (const facts of readFacts(source.analysis)) {
      nodes.push(new PlacedNode(nodes.length, at, facts));
    }
  });
  return nodes;
}

/** Puts nodes in the place of those of some sources, which have as many now; `nodes` in their order. */
export function placeNodes(
  nodes: LinkNode[],
  sources: readonly CorpusSource[],
  which: ReadonlySet<number>,
): void {
  for (const [index, { source, local }] of nodes.entries()) {
    const analysis = which.has(source) ? sources[source]?.analysis : undefined;
    const facts = analysis && readFacts(analysis)[local];
    if (facts) nodes[index] = new PlacedNode(index, source, facts);
  }
}

/** The gazetteer's own name of a country, for explanations. */
export function countryName(id: string): string {
  return gazetteerEntry(id)?.names['en']?.[0] ?? id;
}
