import { AFTER_BODY, BODY_NOUNS } from '../../names/describingNouns';
import { isKoreanGivenName } from '../../names/koreanNames';
import * as WORD from '../../names/wordFlags';
import type { DraftType } from './draft';
import { opensPhrase } from './capitals';
import * as KIND from './tokenKinds';
import { mayName, type Line } from './nameRuns';
import type { RoleCandidate } from '../candidate';
import { factsOfName } from '../nameFacts';
import type { WordReader } from './wordReader';

const SMALL_FIRST = /^\p{Ll}/u;

const PERSONAL = WORD.GIVEN | WORD.VIETNAMESE_FAMILY | WORD.JAPANESE_FAMILY;

/** A word that a person's name may be made of: no common word, no head of a body. */
function isNameWord(reader: WordReader, at: number): boolean {
  const kind = reader.kind(at);
  if (kind === KIND.INITIAL) return true;
  if (kind !== KIND.CAP && kind !== KIND.MIXED) return false;
  const flags = reader.flags(at);
  if ((flags & (PERSONAL | WORD.GIVEN_WORD | WORD.VIETNAMESE_GIVEN)) !== 0) return true;
  return (flags & (WORD.COMMON | WORD.DEMONYM)) === 0;
}

/** Whether the words from `at` to `last` look like the whole name of a person after an office. */
export function looksLikePersonStart(reader: WordReader, at: number, last: number): boolean {
  if (last - at > 6) return false;
  const flags = reader.flags(at);
  if (!isNameWord(reader, at)) return false;
  if ((flags & (WORD.PLACE | WORD.DEMONYM)) !== 0 && (flags & PERSONAL) === 0) return false;
  const surnameFirst = (flags & (WORD.VIETNAMESE_FAMILY | WORD.JAPANESE_FAMILY)) !== 0;
  const given = (flags & (WORD.GIVEN | WORD.GIVEN_WORD)) !== 0;
  let words = 0;
  for (let word = at; word <= last; word++) {
    const kind = reader.kind(word);
    if (kind === KIND.PUNCT) {
      if (reader.mark(word) === 0x26) return false;
      continue;
    }
    if (kind === KIND.POSSESSIVE) return false;
    if (kind === KIND.LOWER) {
      if ((reader.flags(word) & WORD.PARTICLE) === 0) return false;
      continue;
    }
    const wordFlags = reader.flags(word);
    if (
      (wordFlags & (WORD.ORGANISATION_HEAD | WORD.COMPANY_ENDING)) !== 0 &&
      (wordFlags & PERSONAL) === 0
    )
      return false;
    words++;
    if (word > at && !given && !surnameFirst && !isNameWord(reader, word)) return false;
    // A family name or given name further on starts the person rather than this unknown word.
    if (
      word > at &&
      !given &&
      !surnameFirst &&
      (wordFlags & (WORD.GIVEN | WORD.VIETNAMESE_FAMILY)) !== 0 &&
      last > word
    ) {
      return false;
    }
  }
  if ((flags & WORD.GIVEN_WORD) !== 0 && (flags & WORD.GIVEN) === 0) return words >= 2;
  return true;
}

/** Whether a run is made like a person's name: "Mai Tien Dung", "John F. Kennedy", "Ursula von der Leyen". */
export function isPersonShaped(reader: WordReader, first: number, last: number): boolean {
  let words = 0;
  let initials = 0;
  let plain = 0;
  let vietnamese = 0;
  for (let at = first; at <= last; at++) {
    const kind = reader.kind(at);
    const flags = reader.flags(at);
    if (kind === KIND.PUNCT) {
      if (reader.mark(at) === 0x26) return false;
      continue;
    }
    if (kind === KIND.NUMBER || kind === KIND.POSSESSIVE) return false;
    if (kind === KIND.LOWER) {
      if ((flags & WORD.PARTICLE) === 0) return false;
      continue;
    }
    if (kind === KIND.UPPER) {
      if (!/^(?:II|III|IV|VI|VII|VIII|XIV|XVI|[A-Z]\.[A-Z]\.?)$/.test(reader.raw(at))) return false;
      continue;
    }
    words++;
    if (kind === KIND.INITIAL) initials++;
    const middle = at > first && at < last && reader.info(at).lower === 'thị';
    if (middle || (flags & (WORD.VIETNAMESE_FAMILY | WORD.VIETNAMESE_GIVEN)) !== 0) vietnamese++;
    if ((flags & WORD.COMPANY_ENDING) !== 0 && at === last) return false;
    if (!isNameWord(reader, at)) plain++;
  }
  const flags = reader.flags(first);
  if (words < 2 || words > 5) return false;
  if ((flags & (WORD.GIVEN | WORD.GIVEN_WORD)) !== 0 || reader.kind(first) === KIND.INITIAL) {
    if ((reader.flags(last) & WORD.ANY_HEAD) !== 0 && plain > 0) return false;
    return (flags & WORD.GIVEN) !== 0 ? plain <= 1 : plain === 0;
  }
  if (initials > 0) return plain === 0;
  if ((flags & WORD.VIETNAMESE_FAMILY) !== 0 && vietnamese === words) return true;
  if ((flags & WORD.JAPANESE_FAMILY) !== 0 && plain === 0) return true;
  return words === 2 && (reader.flags(last) & WORD.JAPANESE_FAMILY) !== 0 && plain === 0;
}

/** What {@link classify} decided: the token range of the name proper and its type. */
export interface Classified {
  readonly first: number;
  readonly last: number;
  readonly type: DraftType;
  readonly confidence: number;
  readonly rule: string;
}

const HEAD_TYPES: readonly (readonly [number, DraftType])[] = [
  [WORD.ORGANISATION_HEAD, 'organisation'],
  [WORD.SYSTEM_HEAD, 'system'],
  [WORD.DOCUMENT_HEAD, 'document'],
  [WORD.EVENT_HEAD, 'programme'],
  [WORD.PROGRAMME_HEAD, 'programme'],
  [WORD.PLACE_HEAD, 'place'],
];

/** Heads that make a body of any name, whatever the words before them are. */
const BODY_WORDS = new Set(
  'ministry department agency commission committee council bank university institute association federation foundation corporation company parliament congress court party union organisation organization authority bureau secretariat embassy consulate airlines airways group holdings alliance league society school hospital college academy customs robotics logistics aerospace pharmaceuticals technologies electronics motors semiconductor'.split(
    ' ',
  ),
);

function bodyRule(reader: WordReader, head: number): string {
  return BODY_WORDS.has(reader.info(head).lower) ? 'body-word' : 'head-word';
}

/** Nouns after a name that say what kind of thing it is: "the Horizon programme", "the Zalo app". */
const THINGS_AFTER: ReadonlyMap<string, DraftType> = new Map([
  ...'programme program project initiative campaign scheme'
    .split(' ')
    .map((noun) => [noun, 'programme'] as const),
  ...'app application platform system portal website software telescope satellite rocket database chatbot'
    .split(' ')
    .map((noun) => [noun, 'system'] as const),
  ...'treaty agreement accord pact bill law constitution charter'
    .split(' ')
    .map((noun) => [noun, 'document'] as const),
]);

/** Words that open the name of a storm, an operation and the like. */
const EVENT_FIRST = new Set('typhoon hurricane cyclone operation expo euro'.split(' '));

/** Words before "League" and the like that make it a competition. */
const COMPETITIONS = new Set(
  'champions premier europa super conference nations national v world european asian major'.split(
    ' ',
  ),
);

/** Heads that mean a system when plain words stand before them, although they can head bodies too. */
const SYSTEM_FIRST = new Set('system systems portal platform axis network website app'.split(' '));

function typeOfHead(
  reader: WordReader,
  head: number,
  first: number,
  last: number,
): DraftType | undefined {
  const { flags, lower } = reader.info(head);
  // "QUI-PASS": capitals behind a hyphen are no head word.
  if (reader.kind(head) === KIND.UPPER && head > first && isHyphenated(reader, head))
    return undefined;
  if (SYSTEM_FIRST.has(lower)) return 'system';
  if (lower === 'league' && head > first) {
    const before = isHyphenated(reader, head) ? head - 2 : head - 1;
    if (COMPETITIONS.has(reader.info(before).lower)) return 'programme';
  }
  if (PARTY_NOUNS.has(lower) && head > first && PARTY_ADJECTIVES.has(reader.info(head - 1).lower)) {
    return 'organisation';
  }
  if (lower === 'centre' || lower === 'center') {
    for (let at = first; at < last; at++) {
      const before = reader.info(at).lower;
      if (before === 'operations' || before === 'data' || before === 'reporting') return 'system';
    }
  }
  const placeLike = (flags & WORD.PLACE_HEAD) !== 0;
  if (placeLike && lower !== 'department' && lower !== 'house') {
    if ((flags & WORD.ORGANISATION_HEAD) === 0 || lower === 'city' || lower === 'gallery')
      return 'place';
  }
  for (const [flag, type] of HEAD_TYPES) if ((flags & flag) !== 0) return type;
  return undefined;
}

const PLACE_PREPOSITIONS = new Set(
  'in at near from around outside across to towards toward into throughout'.split(' '),
);

/**
 * Decides whether a run is a name and of what type; undefined where it is none. `roles` are offices
 * read before it.
 */
export function classify(
  line: Line,
  runFirst: number,
  runLast: number,
  roles: readonly RoleCandidate[],
): Classified | undefined {
  const { reader } = line;
  let first = runFirst;
  const last = runLast;
  if (reader.info(first).lower === 'the' && first < last) first++;
  const decide = (type: DraftType, confidence: number, rule: string): Classified => ({
    first,
    last,
    type,
    confidence,
    rule,
  });
  if (reader.kind(first) === KIND.LOWER && last - first === 2) {
    // "e-Government" is a thing that many have; "e-Cabinet" names a system.
    if ((reader.flags(last) & WORD.SYSTEM_HEAD) === 0) return undefined;
    return decide('system', 0.6, 'head-word');
  }
  if (first === last && reader.kind(first) === KIND.MIXED && SMALL_FIRST.test(reader.raw(first))) {
    return decide('system', 0.8, 'small-letter-first');
  }
  if (reader.raw(first) === 'HMP' && !reader.opens(last) && first < last) {
    return decide('place', 0.9, 'prison');
  }
  const half = reader.info(last).lower;
  if (first < last && (half === 'norte' || half === 'sur')) {
    // "Mindoro Sur": the half of a province.
    return decide('place', 0.85, 'known-place');
  }
  const name = reader.name(first, last);
  const known = (reader.flags(first) & WORD.OPENS_PLACE) !== 0 ? name.places[0] : undefined;
  const single = first === last;
  const flags = reader.flags(first);
  const lastFlags = reader.flags(last);
  if (
    known &&
    !(single && (flags & (WORD.GIVEN | WORD.GIVEN_WORD)) !== 0 && followedByVerb(line, last))
  ) {
    return decide(known.type, 0.95, known.type === 'place' ? 'known-place' : 'known-body');
  }
  const shouted = known ? undefined : fromCapitals(reader, first, last);
  if (shouted) return decide('place', 0.9, 'known-place');
  if (name.isOrganisation) return decide('organisation', 0.95, 'known-body');
  if (single && COMPANY_WORD.test(name.text) && (flags & (WORD.COMMON | WORD.PLACE)) === 0) {
    return decide('organisation', 0.85, 'company-word');
  }
  if (!single && name.isCity) return decide('place', 0.85, 'listed-city');
  if (roles.length > 0) return decide('person', 0.9, 'title-before-name');
  if ((lastFlags & WORD.COMPANY_ENDING) !== 0 && !single)
    return decide('organisation', 0.95, 'company-ending');

  let head = -1;
  for (let at = first; at <= last; at++) {
    if (reader.kind(at) !== KIND.LOWER) continue;
    const word = reader.info(at).lower;
    if (
      (word === 'of' || word === 'for' || word === 'on' || word === 'in' || word === 'against') &&
      at > first
    ) {
      head = at - 1;
      break;
    }
  }
  const spelled = acronymAfter(line, first, last);
  if (head < 0 && spelled && typeOfHead(reader, last, first, last) === undefined) {
    return decide('organisation', 0.9, 'acronym-gloss');
  }
  if (head >= 0) {
    const type = typeOfHead(reader, head, first, head);
    if (type)
      return decide(type, 0.9, type === 'organisation' ? bodyRule(reader, head) : 'head-word');
    if ((reader.flags(head) & WORD.PLACE_FIRST) !== 0) return decide('place', 0.85, 'head-word');
    if ((reader.flags(head) & WORD.COMMON) !== 0 && head === first) {
      return decide('unknown', 0.4, 'capitalised');
    }
  }
  if (isEndOfRoute(reader, first)) return decide('place', 0.85, 'route');
  if (!single && isKoreanName(reader, last)) return decide('person', 0.9, 'whole-name');
  if (!single && (reader.raw(first) === 'PT' || BODY_FIRST.has(reader.info(first).lower))) {
    return decide('organisation', 0.9, 'body-word');
  }
  if (!single && isPersonShaped(reader, first, last)) {
    const eastern = (flags & (WORD.VIETNAMESE_FAMILY | WORD.JAPANESE_FAMILY)) !== 0;
    const sure = eastern && (flags & (WORD.COMMON | WORD.PLACE)) === 0;
    return decide('person', sure ? 0.9 : 0.85, sure ? 'whole-name' : 'given-name');
  }
  if (!single) {
    const type = typeOfHead(reader, last, first, last);
    if (type && !(type === 'programme' && COMPETITIONS.has(reader.info(last - 1).lower)))
      return decide(type, 0.85, type === 'organisation' ? bodyRule(reader, last) : 'head-word');
    if (type) return decide(type, 0.9, 'competition');
    if ((flags & WORD.PLACE_FIRST) !== 0) return decide('place', 0.85, 'head-word');
    if (hasAmpersand(reader, first, last)) return decide('organisation', 0.85, 'ampersand');
    if ((flags & WORD.DIRECTION) !== 0 && (lastFlags & WORD.PLACE) !== 0)
      return decide('place', 0.9, 'known-place');
  }
  return classifyByContext(line, first, last);
}

/** Endings that make a word of its own the name of a company. */
const COMPANY_WORD =
  /\p{Ll}{2}(?:bank|corp|soft|tech|pharma|media|telecom|tel|com|group|motors|gas|oil)$/u;

const CREDITS = new Set(['photo', 'photos', 'photograph', 'photographer']);

/** "Liberal Initiative", "National Rally": what parties call themselves. */
const PARTY_NOUNS = new Set(
  'initiative alternative bloc choice unity renewal rally reform movement future front'.split(' '),
);
const PARTY_ADJECTIVES = new Set(
  'liberal democratic socialist social popular national republican conservative green progressive left civic'.split(
    ' ',
  ),
);

/** Words of other languages that open the names of bodies. */
const BODY_FIRST = new Set(
  'universiti universitas universidade universidad università université kementerian wisma jabatan majlis parti partai partido perbadanan lembaga komisi dewan mahkamah banco banque ministère ministério ministerio instituto istituto tribunal câmara assembleia assemblée bundesamt stiftung'.split(
    ' ',
  ),
);

/** "Ryu Ji|-won": the small half of a Korean given name follows. */
function isKoreanName(reader: WordReader, last: number): boolean {
  if (reader.mark(last + 1) !== 0x2d || reader.gap(last + 1) !== 0) return false;
  return (
    reader.gap(last + 2) === 0 &&
    reader.kind(last + 2) === KIND.LOWER &&
    isKoreanGivenName(reader.info(last).lower, reader.info(last + 2).lower)
  );
}

function isHyphenated(reader: WordReader, at: number): boolean {
  return reader.mark(at - 1) === 0x2d && reader.gap(at) === 0;
}

function hasAmpersand(reader: WordReader, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (reader.mark(at) === 0x26) return true;
  return false;
}

/** A known place in capitals: "HANOI", "HO CHI MINH CITY". */
function fromCapitals(reader: WordReader, first: number, last: number): boolean {
  if (last - first > 3) return false;
  const words: string[] = [];
  for (let at = first; at <= last; at++) {
    if (reader.kind(at) !== KIND.UPPER) return false;
    const { raw, lower } = reader.info(at);
    words.push((raw[0] ?? '') + lower.slice(1));
  }
  const name = factsOfName(words.join(' '));
  if (name.text.length < 4) return false;
  return name.places[0]?.type === 'place' || name.isCity;
}

/** Whether the name's own initials follow in brackets: "… Development Community (SADC)". */
function acronymAfter(line: Line, first: number, last: number): boolean {
  const { reader } = line;
  if (last === first || reader.mark(last + 1) !== 0x28 || reader.mark(last + 3) !== 0x29)
    return false;
  if (reader.kind(last + 2) !== KIND.UPPER) return false;
  let initials = '';
  for (let at = first; at <= last; at++) {
    const kind = reader.kind(at);
    if (kind >= KIND.CAP && kind <= KIND.INITIAL) initials += reader.raw(at).charAt(0);
  }
  return initials === reader.raw(last + 2);
}

function followedByVerb(line: Line, last: number): boolean {
  const { reader } = line;
  const next = last + 1;
  return next < line.to && reader.gap(next) === 1 && (reader.flags(next) & WORD.SPEECH) !== 0;
}

const bodyNouns = new Set(BODY_NOUNS.split(' '));
const afterBody = new Set(AFTER_BODY.split(' '));

const ROUTES = new Set(
  'line route road railway trains train flights passengers highway tunnel bridge metro section stretch ferry services'.split(
    ' ',
  ),
);

/** "the line between X and Y": whether X or Y begins at the token. */
function isEndOfRoute(reader: WordReader, first: number): boolean {
  let between = first - 1;
  if (reader.info(between).lower === 'and') {
    between--;
    while (between > first - 7 && reader.kind(between) === KIND.CAP) between--;
  }
  return reader.info(between).lower === 'between' && ROUTES.has(reader.info(between - 1).lower);
}

/** Those who speak for the firm that they are at: "analysts at X". */
const EXPERTS = new Set(
  'analyst analysts economist economists strategist strategists trader traders'.split(' '),
);

/** What follows the name of a place: "X district". */
const AFTER_PLACE = new Set(
  'district province county town township village airport port harbour station island constituency bypoll byelection municipality prefecture neighbourhood neighborhood'.split(
    ' ',
  ),
);

/** What lies beside a place or is a part of one: "off the coast of X", "12 km north of X". */
const PARTS_OF_PLACE = new Set(
  (
    'north south east west northeast northwest southeast southwest north-east north-west south-east south-west ' +
    'northwards southwards coast coasts coastline shore shores outskirts island islands town city village villages ' +
    'province district regency suburb suburbs port mayor residents townspeople people waters gulf bay strait ' +
    'tip interior streets skies capital'
  ).split(' '),
);
/** What earthquakes and storms do to a place. */
const SHAKES = new Set(
  'shook jolted rattled battered lashed pummelled pummeled ravaged flooded'.split(' '),
);

/** What is told of as off a place: others hold off and fend off people and clubs. */
const LIES_OFF = new Set(
  'km kilometres kilometers miles metres meters coast coasts waters sea seas island islands just sank capsized anchored'.split(
    ' ',
  ),
);

/** Whether the words before a name say that it is a place's: "the coast of X", "a storm battered X". */
function isBesidePlace(reader: WordReader, first: number): boolean {
  if (reader.kind(first - 1) !== KIND.LOWER || reader.gap(first) !== 1) return false;
  const before = reader.info(first - 1).lower;
  const second = reader.info(first - 2).lower;
  if (before === 'of') return PARTS_OF_PLACE.has(second);
  return before === 'off' ? LIES_OFF.has(second) : SHAKES.has(before);
}

/** What a company has: "X's shares". */
const OF_COMPANY = new Set(
  'units shares subsidiary subsidiaries shareholders factory factories headquarters revenue revenues profits sales products customers'.split(
    ' ',
  ),
);

/** What the nouns beside a name say it is: "the telecoms company X", "X shares", "X, a teacher". */
function describedAs(line: Line, first: number, last: number): DraftType | undefined {
  const { reader } = line;
  const place = (reader.flags(first) & (WORD.PLACE | WORD.DEMONYM)) !== 0;
  const before = reader.kind(first - 1) === KIND.LOWER && reader.gap(first) === 1;
  if (before && bodyNouns.has(reader.info(first - 1).lower) && !reader.opens(first))
    return 'organisation';
  const after = reader.kind(last + 1) === KIND.LOWER && reader.gap(last + 1) === 1;
  const next = reader.info(last + 1).lower;
  if (after && AFTER_PLACE.has(next) && reader.kind(last) !== KIND.UPPER) return 'place';
  if (isBesidePlace(reader, first) && reader.kind(last) === KIND.CAP) return 'place';
  if (
    reader.kind(last + 1) === KIND.POSSESSIVE &&
    OF_COMPANY.has(reader.info(last + 2).lower) &&
    !place
  )
    return 'organisation';
  if (after && !place && (bodyNouns.has(next) || afterBody.has(next))) return 'organisation';
  if (reader.mark(last + 1) !== 0x2c || place) return undefined;
  const second = reader.info(last + 2).lower;
  if (second === 'who' || second === 'whose') return 'person';
  if (
    reader.kind(last + 2) === KIND.NUMBER &&
    /^\d\d$/.test(second) &&
    reader.mark(last + 3) === 0x2c
  ) {
    return 'person';
  }
  if (second !== 'a' && second !== 'an' && second !== 'the') return undefined;
  for (let at = last + 3; at < last + 7; at++) {
    if (reader.kind(at) !== KIND.LOWER) return undefined;
    const word = reader.info(at);
    if ((word.flags & WORD.TITLE) !== 0) return 'person';
    if (bodyNouns.has(word.lower)) return 'organisation';
    const thing = THINGS_AFTER.get(word.lower);
    if (thing && second === 'the') return thing;
  }
  return undefined;
}

/** Types a run that has neither a head nor a name that a table knows. */
function classifyByContext(line: Line, first: number, last: number): Classified | undefined {
  const { reader } = line;
  const single = first === last;
  const flags = reader.flags(first);
  const kind = reader.kind(first);
  const decide = (type: DraftType, confidence: number, rule: string): Classified => ({
    first,
    last,
    type,
    confidence,
    rule,
  });
  let common = 0;
  let words = 0;
  let peoples = 0;
  for (let at = first; at <= last; at++) {
    const of = reader.kind(at);
    if (of < KIND.CAP || of > KIND.INITIAL) continue;
    words++;
    if ((reader.flags(at) & WORD.DEMONYM) !== 0) peoples++;
    if (
      (reader.flags(at) & (WORD.COMMON | WORD.DEMONYM | WORD.FUNCTION)) !== 0 &&
      of !== KIND.UPPER
    )
      common++;
  }
  if (peoples === words) return undefined;
  if (CREDITS.has(reader.info(first - 1).lower) && kind !== KIND.UPPER) {
    return decide('person', 0.8, 'credit');
  }
  if (common === words) {
    if (single && opensPhrase(reader, first)) return undefined;
    if (single) return decide('unknown', 0.2, 'plain-word');
    if ((flags & (WORD.TITLE | WORD.OFFICE_MODIFIER)) !== 0) return undefined;
    return decide('unknown', 0.45, 'capitalised');
  }
  if (single && kind === KIND.INITIAL) return undefined;
  const described = describedAs(line, first, last);
  if (described && described !== 'organisation' && described !== 'person') {
    return decide(described, 0.85, 'described');
  }
  if (
    kind === KIND.UPPER &&
    reader.raw(first).length > 1 &&
    !reader.raw(first).includes('.') &&
    common + 1 >= words &&
    words < 4
  ) {
    return decide('organisation', single ? 0.75 : 0.7, 'acronym');
  }
  const before = reader.info(first - 1);
  if (reader.kind(first - 1) === KIND.LOWER && (before.flags & WORD.TITLE) !== 0) {
    return decide('person', 0.85, 'title-before-name');
  }
  if (!single && EVENT_FIRST.has(reader.info(first).lower))
    return decide('programme', 0.85, 'head-word');
  const place = (flags & (WORD.PLACE | WORD.CITY | WORD.DEMONYM)) !== 0;
  const thing =
    reader.gap(last + 1) === 1 ? THINGS_AFTER.get(reader.info(last + 1).lower) : undefined;
  if (thing && !place && kind !== KIND.UPPER && reader.kind(last + 1) === KIND.LOWER) {
    return decide(thing, 0.7, 'described');
  }
  if (before.lower === 'at' && EXPERTS.has(reader.info(first - 2).lower) && !place) {
    return decide('organisation', 0.85, 'described');
  }
  if (described) return decide(described, 0.85, 'described');
  if (followedByVerb(line, last) && kind !== KIND.UPPER)
    return decide('person', 0.7, 'speech-verb');
  if (reader.kind(first - 1) === KIND.LOWER && before.lower === 'in')
    return decide('place', 0.7, 'place-preposition');
  if (single && (flags & WORD.CITY) !== 0 && (flags & (PERSONAL | WORD.FAMILY)) === 0) {
    return decide('place', 0.75, 'listed-city');
  }
  if (single && (flags & PERSONAL) !== 0) return decide('person', 0.6, 'given-name');
  if (single && (flags & WORD.FAMILY) !== 0 && (flags & WORD.COMMON) === 0) {
    return decide('person', 0.6, 'family-name');
  }
  if (
    PLACE_PREPOSITIONS.has(before.lower) &&
    reader.kind(first - 1) === KIND.LOWER &&
    before.lower !== 'to' &&
    before.lower !== 'from'
  ) {
    return decide('place', 0.6, 'place-preposition');
  }
  if (!single && common === 0 && words <= 3) return decide('person', 0.55, 'capitalised');
  if (before.lower === 'the') return decide('organisation', 0.5, 'capitalised');
  if (single && opensPhrase(reader, first) && !mayName(line, first + 1))
    return decide('unknown', 0.4, 'capitalised');
  return decide('unknown', 0.45, 'capitalised');
}
