import { AFTER_BODY, BODY_NOUNS } from '../../names/describingNouns';
import * as WORD from '../../names/wordFlags';
import { opensPhrase } from './capitals';
import type { Classified } from './classified';
import type { DraftType } from './draft';
import { mayName, type Line } from './nameRuns';
import { PERSONAL } from './personShapes';
import * as KIND from './tokenKinds';
import type { WordReader } from './wordReader';
import { WordClass } from './wordClass';

const bodyNouns = new WordClass(BODY_NOUNS);
const afterBody = new WordClass(AFTER_BODY);

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
const EVENT_FIRST = new WordClass('typhoon hurricane cyclone operation expo euro');

const PLACE_PREPOSITIONS = new WordClass(
  'in at near from around outside across to towards toward into throughout',
);

const CREDITS = new WordClass('photo photos photograph photographer');

/** Those who speak for the firm that they are at: "analysts at X". */
const EXPERTS = new WordClass(
  'analyst analysts economist economists strategist strategists trader traders',
);

/** What follows the name of a place: "X district". */
const AFTER_PLACE = new WordClass(
  'district province county town township village airport port harbour station island constituency bypoll byelection municipality prefecture neighbourhood neighborhood',
);

/** What lies beside a place or is a part of one: "off the coast of X", "12 km north of X". */
const PARTS_OF_PLACE = new WordClass(
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west ' +
    'northwards southwards coast coasts coastline shore shores outskirts island islands town city village villages ' +
    'province district regency suburb suburbs port mayor residents townspeople people waters gulf bay strait ' +
    'tip interior streets skies capital',
);
/** What earthquakes and storms do to a place. */
const SHAKES = new WordClass(
  'shook jolted rattled battered lashed pummelled pummeled ravaged flooded',
);

/** What is told of as off a place: others hold off and fend off people and clubs. */
const LIES_OFF = new WordClass(
  'km kilometres kilometers miles metres meters coast coasts waters sea seas island islands just sank capsized anchored',
);

/** Whether the words before a name say that it is a place's: "the coast of X", "a storm battered X". */
function isBesidePlace(reader: WordReader, first: number): boolean {
  if (reader.kind(first - 1) !== KIND.LOWER || reader.gap(first) !== 1) return false;
  const before = reader.info(first - 1).lower;
  if (before === 'of') return PARTS_OF_PLACE.has(reader, first - 2);
  return before === 'off' ? LIES_OFF.has(reader, first - 2) : SHAKES.has(reader, first - 1);
}

/** What a company has: "X's shares". */
const OF_COMPANY = new WordClass(
  'units shares subsidiary subsidiaries shareholders factory factories headquarters revenue revenues profits sales products customers',
);

/** What the nouns beside a name say it is: "the telecoms company X", "X shares", "X, a teacher". */
function describedAs(line: Line, first: number, last: number): DraftType | undefined {
  const { reader } = line;
  const place = (reader.flags(first) & (WORD.PLACE | WORD.DEMONYM)) !== 0;
  const before = reader.kind(first - 1) === KIND.LOWER && reader.gap(first) === 1;
  if (before && bodyNouns.has(reader, first - 1) && !reader.opens(first)) return 'organisation';
  const after = reader.kind(last + 1) === KIND.LOWER && reader.gap(last + 1) === 1;
  if (after && AFTER_PLACE.has(reader, last + 1) && reader.kind(last) !== KIND.UPPER)
    return 'place';
  if (isBesidePlace(reader, first) && reader.kind(last) === KIND.CAP) return 'place';
  if (reader.kind(last + 1) === KIND.POSSESSIVE && OF_COMPANY.has(reader, last + 2) && !place)
    return 'organisation';
  if (after && !place && (bodyNouns.has(reader, last + 1) || afterBody.has(reader, last + 1)))
    return 'organisation';
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
    if (bodyNouns.has(reader, at)) return 'organisation';
    const thing = THINGS_AFTER.get(word.lower);
    if (thing && second === 'the') return thing;
  }
  return undefined;
}

/** Types a run that has neither a head nor a name that a table knows. */
export function classifyByContext(line: Line, first: number, last: number): Classified | undefined {
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
  if (CREDITS.has(reader, first - 1) && kind !== KIND.UPPER) {
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
  if (!single && EVENT_FIRST.has(reader, first)) return decide('programme', 0.85, 'head-word');
  const place = (flags & (WORD.PLACE | WORD.CITY | WORD.DEMONYM)) !== 0;
  const thing =
    reader.gap(last + 1) === 1 ? THINGS_AFTER.get(reader.info(last + 1).lower) : undefined;
  if (thing && !place && kind !== KIND.UPPER && reader.kind(last + 1) === KIND.LOWER) {
    return decide(thing, 0.7, 'described');
  }
  if (before.lower === 'at' && EXPERTS.has(reader, first - 2) && !place) {
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
    PLACE_PREPOSITIONS.has(reader, first - 1) &&
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

/** Whether a verb of saying follows. */
export function followedByVerb(line: Line, last: number): boolean {
  const { reader } = line;
  const next = last + 1;
  return next < line.to && reader.gap(next) === 1 && (reader.flags(next) & WORD.SPEECH) !== 0;
}
