import * as WORD from '../../names/wordFlags';
import type { DraftType } from './draft';
import type { Classified } from './classified';
import { classifyByContext, followedByVerb } from './contextTyping';
import { opensPinyinName } from './capitals';
import { isKoreanName, isPersonShaped, isVietnameseName } from './personShapes';
import * as KIND from './tokenKinds';
import type { Line } from './nameRuns';
import { hasChineseHalf } from './widenNames';
import type { RoleCandidate } from '../candidate';
import { factsOfName } from '../nameFacts';
import type { WordReader } from './wordReader';
import { WordClass } from './wordClass';

const SMALL_FIRST = /^\p{Ll}/u;

const HEAD_TYPES: readonly (readonly [number, DraftType])[] = [
  [WORD.ORGANISATION_HEAD, 'organisation'],
  [WORD.SYSTEM_HEAD, 'system'],
  [WORD.DOCUMENT_HEAD, 'document'],
  [WORD.EVENT_HEAD, 'programme'],
  [WORD.PROGRAMME_HEAD, 'programme'],
  [WORD.PLACE_HEAD, 'place'],
];

/** Heads that make a body of any name, whatever the words before them are. */
const BODY_WORDS = new WordClass(
  'ministry department agency commission committee council bank university institute association federation foundation corporation company parliament congress court party union organisation organization authority bureau secretariat embassy consulate airlines airways group holdings alliance league society school hospital college academy customs robotics logistics aerospace pharmaceuticals technologies electronics motors semiconductor',
);

function bodyRule(reader: WordReader, head: number): string {
  return BODY_WORDS.has(reader, head) ? 'body-word' : 'head-word';
}

/** Words before "League" and the like that make it a competition. */
const COMPETITIONS = new WordClass(
  'champions premier europa super conference nations national v world european asian major',
);

/** Heads that mean a system when plain words stand before them, although they can head bodies too. */
const SYSTEM_FIRST = new WordClass('system systems portal platform axis network website app');

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
  if (SYSTEM_FIRST.has(reader, head)) return 'system';
  if (lower === 'league' && head > first) {
    const before = isHyphenated(reader, head) ? head - 2 : head - 1;
    if (COMPETITIONS.has(reader, before)) return 'programme';
  }
  if (PARTY_NOUNS.has(reader, head) && head > first && PARTY_ADJECTIVES.has(reader, head - 1)) {
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
  if (!single && (isKoreanName(reader, last) || hasChineseHalf(reader, first, last)))
    return decide('person', 0.9, 'whole-name');
  if (!single && (reader.raw(first) === 'PT' || BODY_FIRST.has(reader, first))) {
    return decide('organisation', 0.9, 'body-word');
  }
  if (!single && isPersonShaped(reader, first, last)) {
    const eastern = (flags & (WORD.VIETNAMESE_FAMILY | WORD.JAPANESE_FAMILY)) !== 0;
    const sure =
      (eastern && (flags & (WORD.COMMON | WORD.PLACE)) === 0) ||
      isVietnameseName(reader, first, last) ||
      (last === first + 1 && opensPinyinName(reader, first));
    return decide('person', sure ? 0.9 : 0.85, sure ? 'whole-name' : 'given-name');
  }
  if (!single) {
    const type = typeOfHead(reader, last, first, last);
    if (type && !(type === 'programme' && COMPETITIONS.has(reader, last - 1)))
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

/** "Liberal Initiative", "National Rally": what parties call themselves. */
const PARTY_NOUNS = new WordClass(
  'initiative alternative bloc choice unity renewal rally reform movement future front',
);
const PARTY_ADJECTIVES = new WordClass(
  'liberal democratic socialist social popular national republican conservative green progressive left civic',
);

/** Words of other languages that open the names of bodies. */
const BODY_FIRST = new WordClass(
  'universiti universitas universidade universidad università université kementerian wisma jabatan majlis parti partai partido perbadanan lembaga komisi dewan mahkamah banco banque ministère ministério ministerio instituto istituto tribunal câmara assembleia assemblée bundesamt stiftung',
);

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

const ROUTES = new WordClass(
  'line route road railway trains train flights passengers highway tunnel bridge metro section stretch ferry services',
);

/** "the line between X and Y": whether X or Y begins at the token. */
function isEndOfRoute(reader: WordReader, first: number): boolean {
  let between = first - 1;
  if (reader.info(between).lower === 'and') {
    between--;
    while (between > first - 7 && reader.kind(between) === KIND.CAP) between--;
  }
  return reader.info(between).lower === 'between' && ROUTES.has(reader, between - 1);
}
