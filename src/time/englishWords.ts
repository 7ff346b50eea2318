export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

export const MONTH_NAMES =
  'january february march april may june july august september october november december';
export const MONTHS = new Map<string, number>(
  MONTH_NAMES.split(' ').map((name, i) => [name, i + 1]),
);
for (const [name, month] of [...MONTHS]) {
  if (name.length > 4) MONTHS.set(name.slice(0, 3), month);
}
MONTHS.set('sept', 9);
MONTHS.set('jun', 6);
MONTHS.set('jul', 7);

/** Month names that are also verbs, or given names of people: need a word that tells the time. */
export const AMBIGUOUS_MONTHS = new Set(['may', 'march', 'april', 'june', 'august']);

export const WEEKDAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday';
export const WEEKDAYS = new Map<string, number>(
  WEEKDAY_NAMES.split(' ').map((name, i) => [name, i + 1]),
);
export const SHORT_WEEKDAYS = new Map<string, number>([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

export const SEASONS = new Map<string, Season>([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
]);

export const UNITS = new Map<string, Unit>();
for (const unit of ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const) {
  UNITS.set(unit, unit);
  UNITS.set(`${unit}s`, unit);
}

export const NUMBERS = new Map<string, number>(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, i]),
);
NUMBERS.set('a', 1);
NUMBERS.set('an', 1);
NUMBERS.set('fifteen', 15);
NUMBERS.set('twenty', 20);
NUMBERS.set('thirty', 30);
NUMBERS.set('forty', 40);
NUMBERS.set('fifty', 50);

export const ORDINALS = new Map<string, number>([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);

/** Words before a number or name of a month that say that it is a time. */
export const TIME_WORDS = new Set(
  'in since by until till til from to through during before after between around about circa early late mid last next this and of for or on every each past previous end start beginning middle year years fiscal throughout as coming following'.split(
    ' ',
  ),
);

/** Words before a bare number that make it an amount or a label. */
export const LABEL_WORDS = new Set(
  'no number nos room flight section page pages pp chapter article version windows office model boeing route resolution decree law act regulation directive some over nearly almost approximately roughly exactly only least most than another line paragraph lot plus minus iso series gate channel bus highway psi rfc bwv op usd eur vnd gbp rs'.split(
    ' ',
  ),
);

/** Words after a bare number that it counts. */
export const COUNTED = new Set(
  'people persons men women children troops soldiers officers workers employees jobs homes houses residents voters votes seats students pupils teachers households families companies firms businesses vehicles cars buses trucks ships aircraft planes tonnes tons kilometres kilometers km metres meters m miles feet ft kg grams litres liters hectares ha acres dollars euros pounds yen yuan dong usd vnd eur gbp points copies units items cases deaths patients tickets times hours minutes seconds days weeks months years mw gw kw mhz ghz hz rpm calories spectators fans participants delegates visitors tourists percent megawatts prisoners hostages refugees migrants members shares bn mn million billion gmt utc est edt cet bst hrs local bc bce'.split(
    ' ',
  ),
);

/** Words that make a weekday the name of a feast or of a day of history. */
export const NAMED_DAYS = new Set(
  'black super good bloody easter palm whit ash holy maundy remembrance cyber giving fat'.split(
    ' ',
  ),
);

export const NOT_AFTER_WEEKDAY = new Set(
  'times mail telegraph post express herald mirror sun night market school roast'.split(' '),
);

export const WEEK_WORDS = new Map<string, number>([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

export const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night']);
