import { lookUpClub } from '../../names/gazetteer';
import * as WORD from '../../names/wordFlags';
import type { Draft, DraftType } from './draft';
import type { NameFacts } from '../nameFacts';
import { isSyllable } from './syllables';
import * as KIND from './tokenKinds';
import type { WordReader } from './wordReader';
import { WordClass } from './wordClass';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words of team sports; a text that writes this many of them tells of matches. */
const SPORT_WORDS = (
  'striker midfielder defender goalkeeper penalty match matches goalless coach kick-off equalised ' +
  'relegated substitute semi-final semi-finals stoppage fans scored goal league season caretaker ' +
  'bóng trận hòa đội lưới hiệp vòng phút sân bàn mùa cầu đấu'
).split(' ');
const ENOUGH_SPORT = 4;

/** What follows a club's name: verbs of a match whose subject it is, its people. */
const AFTER_CLUB = new WordClass(
  'beat beats beating defeated drew thrashed edged stunned crushed overcame host hosts hosted coach captain striker ' +
    'midfielder defender goalkeeper winger forward fans supporters legend thắng thua hòa hạ tiếp gặp đấu chiêu sa bổ đánh',
);
/** Verbs whose object is the other club, and what else stands right before a club. */
const BEFORE_CLUB = new WordClass(
  'beat beats beating defeated thrashed edged stunned crushed overcame host hosts hosted face faces faced against gave ' +
    'placed clb thắng thua hạ gặp tiếp hòa đấu',
);
const VERBS_OF_MATCHES = new WordClass(
  'beat relegated promoted thrashed drew kicked-off equalised',
);
/** Prepositions before a club, with the verbs and nouns that make it one. */
const JOINTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['with', words('draw draws drew drawn level')],
  ['by', words('draw held beaten defeat defeated knocked thrashed loss')],
  ['to', words('lost lose loses losing defeat loss beaten fell slumped')],
  ['over', words('win victory triumph')],
  ['at', words('lost losing won winning drew beaten')],
  ['với', words('hòa đấu gặp tranh')],
  ['trước', words('thua thắng gục bại')],
]);
const FARTHEST = 5;
const SURE = 0.95;
/** Words after which the name of a town is the town's. */
const OF_PLACES = new WordClass(
  'in from around near through at across outside ở tại từ quanh phố tỉnh tp quận huyện',
);
/** What a club's name ends in. */
const ENDINGS = words('FC United City CF SC AFC');

/**
 * Takes the names of towns for those of their clubs where a text tells of matches: a name that plays,
 * is played against or is coached is a club's throughout, but after words of place. Countries stay
 * places. `drafts` are in text order; one pass over them.
 */
export function markClubs(reader: WordReader, drafts: readonly Draft[]): readonly Draft[] {
  if (!tellsOfSport(reader)) return drafts;
  const clubs = gatherClubs(reader, drafts);
  const called = calledClubs(reader, drafts);
  const result: Draft[] = [];
  for (const draft of drafts) {
    readCompetition(reader, draft);
    const before = result.at(-1);
    // "Hà Nội | FC"
    if (draft.first === before?.last) continue;
    const name = reader.slice(draft.first, draft.last);
    const full = called.get(name);
    if (full !== undefined && !isShouted(reader, draft)) {
      mark(draft, 'organisation', 'plays-match', full);
      draft.glosses.push({ text: full, language: draft.language, kind: 'full' });
      result.push(draft);
      continue;
    }
    const ending = mayBeClub(reader, draft) && isEnding(reader, draft.last + 1);
    if (!ending && !clubs.has(name) && !isWellKnown(draft, name)) {
      result.push(draft);
      continue;
    }
    if (!ending && staysPlace(reader, draft)) {
      if (draft.type !== 'organisation') mark(draft, 'place', 'town-of-club', name);
      result.push(draft);
      continue;
    }
    if (ending) draft.last++;
    else draft.first = startOfClub(reader, draft, before);
    while ((result.at(-1)?.last ?? -1) >= draft.first) result.pop();
    mark(draft, 'organisation', 'plays-match', name);
    result.push(draft);
  }
  return result;
}

/** Second words of clubs by which the talk of a match goes on: "City" for "Melrose City". */
const CALLED = words(
  'City United Rovers Albion Wanderers Athletic County Town Palace Villa Forest',
);

/** The words of {@link CALLED} that end the name of one club of the text, and of no other, with that name. */
function calledClubs(reader: WordReader, drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const called = new Map<string, string>();
  const twice = new Set<string>();
  for (const { first, last } of drafts) {
    const word = reader.raw(last);
    if (first === last || !CALLED.has(word)) continue;
    const name = reader.name(first, last);
    const club = name.places[0];
    if (club?.type !== 'organisation') continue;
    if ((ids.get(word) ?? club.id) !== club.id) twice.add(word);
    ids.set(word, club.id);
    called.set(word, name.text);
  }
  for (const word of twice) called.delete(word);
  return called;
}

/** A town that is best known by its club, in the talk of matches. */
function isWellKnown({ type }: Draft, name: string): boolean {
  return type !== 'person' && type !== 'organisation' && lookUpClub(name).length > 0;
}

const COMPETITIONS = words('League Liga Ligue Serie Division Bundesliga Cup');
const DIVISIONS = words('One Two Three 1 2 3 A B C');

/** "AFC Champions League | Two", "V. | League | 1": the whole name of a competition. */
function readCompetition(reader: WordReader, draft: Draft): void {
  const { first, last } = draft;
  const numbered = last > first && DIVISIONS.has(reader.raw(last));
  if (!COMPETITIONS.has(reader.raw(numbered ? last - 1 : last))) return;
  if (!numbered && reader.gap(last + 1) === 1 && DIVISIONS.has(reader.raw(last + 1))) draft.last++;
  if (reader.mark(first - 1) === 0x2e && reader.gap(first) === 0 && reader.gap(first - 1) === 0) {
    if (reader.kind(first - 2) === KIND.INITIAL) draft.first -= 2;
  }
  if (draft.last === draft.first) return;
  mark(draft, 'programme', 'competition', reader.slice(draft.first, draft.last));
}

/** Names that play somewhere in the text, and the towns that the names of clubs end in. */
function gatherClubs(reader: WordReader, drafts: readonly Draft[]): ReadonlySet<string> {
  const clubs = new Set<string>();
  drafts.forEach((draft, index) => {
    const { last, type } = draft;
    if (isShouted(reader, draft)) return;
    const first = startOfClub(reader, draft, index > 0 ? drafts[index - 1] : undefined);
    if (type === 'organisation') {
      const town = reader.name(last - 1, last);
      const own = reader.raw(first) === 'CLB' || plays(reader, { ...draft, first });
      if (last - first > 1 && own && isTown(town)) clubs.add(town.text);
      return;
    }
    if (!mayBeClub(reader, draft)) return;
    if (plays(reader, { ...draft, first })) clubs.add(reader.slice(draft.first, last));
  });
  return clubs;
}

function isTown({ places }: NameFacts): boolean {
  const known = places[0];
  return known?.type === 'place' && known.kind !== 'country';
}

/** As sure as a known place, so that neither outvotes the other. */
function mark(draft: Draft, type: DraftType, rule: string, detail: string): void {
  draft.type = type;
  draft.confidence = SURE;
  draft.evidence = [{ rule, detail, score: SURE }, ...draft.evidence];
}

function isEnding(reader: WordReader, at: number): boolean {
  return reader.gap(at) === 1 && ENDINGS.has(reader.raw(at));
}

/** "Thep Xanh | Nam Dinh": where a club's name starts before the town that ends it. */
function startOfClub(reader: WordReader, draft: Draft, before: Draft | undefined): number {
  let first = draft.first;
  if (draft.type !== 'place') return first;
  const own = before === undefined || before.confidence > 0.7;
  const limit = own ? (before?.last ?? -1) : before.first - 1;
  while (first - 1 > limit && draft.first - first < 3 && reader.gap(first) === 1) {
    const plain = WORD.CALENDAR | WORD.COMMON | WORD.DEMONYM | WORD.TITLE;
    if (reader.kind(first - 1) !== KIND.CAP || reader.opens(first - 1)) break;
    const vietnamese = isSyllable(reader, first - 1);
    if (!vietnamese && (reader.flags(first - 1) & plain) !== 0) break;
    first--;
  }
  return first;
}

function tellsOfSport(reader: WordReader): boolean {
  let met = 0;
  for (const word of SPORT_WORDS) {
    if (reader.seesInLowerCase(word) && ++met >= ENOUGH_SPORT) return true;
  }
  return false;
}

function mayBeClub(reader: WordReader, { first, last, type }: Draft): boolean {
  if (last - first > 3) return false;
  if (type === 'place') return reader.name(first, last).places[0]?.kind !== 'venue';
  if (type === 'unknown') return reader.kind(last + 1) !== KIND.CAP || reader.gap(last + 1) !== 1;
  if (last > first && isTown(reader.name(last - 1, last))) return true;
  return type === 'person' && (reader.flags(first) & (WORD.GIVEN | WORD.VIETNAMESE_FAMILY)) === 0;
}

function plays(reader: WordReader, draft: Draft): boolean {
  const { first, last } = draft;
  if (reader.name(first, last).places[0]?.kind === 'country') return false;
  const person = draft.type === 'person' && !isTown(reader.name(last - 1, last));
  const next = last + 1;
  if (reader.gap(next) === 1) {
    if (reader.kind(next) === KIND.LOWER && !person && AFTER_CLUB.has(reader, next)) return true;
    if (isScore(reader, next)) return true;
    if (!person && leadsToMatch(reader, next)) return true;
  }
  const before = first - 1;
  if (reader.gap(first) !== 1 || reader.kind(before) === KIND.PUNCT) return false;
  const word = reader.info(before).lower;
  if (BEFORE_CLUB.has(reader, before)) return !person || word === 'host' || word === 'gặp';
  if (isScore(reader, before - 2)) return true;
  const joined = JOINTS.get(word);
  if (!joined) return false;
  for (let at = before - 1; at >= before - FARTHEST; at--) {
    if (joined.has(reader.info(at).lower)) return true;
  }
  return false;
}

/** "Bordeaux were relegated", "Monaco could only beat", "Marseille had won 2-0". */
function leadsToMatch(reader: WordReader, next: number): boolean {
  for (let at = next; at < next + 4 && reader.kind(at) === KIND.LOWER; at++) {
    const word = reader.info(at).lower;
    if (VERBS_OF_MATCHES.has(reader, at)) return true;
    if ((word === 'won' || word === 'lost' || word === 'led') && isScore(reader, at + 1))
      return true;
  }
  return false;
}

/** "2-1" from the token on. */
function isScore(reader: WordReader, at: number): boolean {
  return (
    isGoals(reader, at) &&
    isDash(reader.mark(at + 1)) &&
    reader.gap(at + 1) === 0 &&
    reader.gap(at + 2) === 0 &&
    isGoals(reader, at + 2)
  );
}

function isGoals(reader: WordReader, at: number): boolean {
  return reader.kind(at) === KIND.NUMBER && reader.end(at) - reader.start(at) < 3;
}

function isDash(mark: number): boolean {
  return mark === 0x2d || mark === 0x2013;
}

/** A dateline or a headline in capitals. */
function isShouted(reader: WordReader, { first }: Draft): boolean {
  return reader.kind(first) === KIND.UPPER && reader.raw(first).length > 4;
}

/** Whether the name of a town is the town's here: "in Lens", "LENS, France". */
function staysPlace(reader: WordReader, draft: Draft): boolean {
  const { first } = draft;
  if (isShouted(reader, draft)) return true;
  const before = reader.info(first - 1).lower;
  if (!OF_PLACES.has(reader, first - 1) || reader.gap(first) !== 1) return false;
  return before !== 'at' || !plays(reader, draft);
}
