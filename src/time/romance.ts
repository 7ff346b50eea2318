import { changed } from '../text/writable';
import { digitValue, isDash, isLetter, type Line } from './line';
import {
  isTailOfSomething,
  readDayMonthYear,
  readYearMonthDay,
  readYearRange,
} from './numericDates';
import {
  calendar,
  counted,
  type Grammar,
  isDayOf,
  isLikelyYear,
  isPossibleYear,
  meaning,
  parts,
  range,
  type Reader,
  type Reading,
} from './reading';
import type { CalendarParts } from './temporal';

type Unit = 'day' | 'week' | 'month' | 'year';

/** What differs between French and Spanish. */
interface Vocabulary {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly days: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly numbers: ReadonlyMap<string, number>;
  /** Words that link day, month and year ("7 de agosto de 2021"). */
  readonly links: ReadonlySet<string>;
  /** Words between the ends of a range. */
  readonly to: ReadonlySet<string>;
  /** Words after a unit or weekday: "dernier", "próximo". */
  readonly last: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  /** Words before it: "ce", "este", and "dernier" before. */
  readonly determiners: ReadonlyMap<string, number>;
  /** Words before a bare year. */
  readonly beforeYear: ReadonlySet<string>;
  readonly firstDay: ReadonlySet<string>;
  /** Begins "three days ago": "il y a", "hace". */
  readonly ago: readonly string[];
  /** "lendemain", "víspera": the days after (before: negative) the one told before. */
  readonly toldDays: ReadonlyMap<string, number>;
  /** Words before or after "day" that count from the one told: "même jour", "día siguiente". */
  readonly besideDay: ReadonlyMap<string, number>;
  /** Words after "two days" that count from what was told: "plus tard", "después". */
  readonly later: ReadonlyMap<string, 1 | -1>;
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
}

function numbered(names: string): Map<string, number> {
  return new Map(names.split(' ').map((name, i) => [name, i + 1]));
}

const FRENCH: Vocabulary = {
  months: new Map([
    ...numbered(
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    ),
    ['fevrier', 2],
    ['aout', 8],
    ['decembre', 12],
    ['janv', 1],
    ['févr', 2],
    ['juil', 7],
    ['sept', 9],
    ['oct', 10],
    ['nov', 11],
    ['déc', 12],
  ]),
  weekdays: numbered('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  days: new Map([
    ['hier', -1],
    ['aujourd', 0],
    ['demain', 1],
  ]),
  units: new Map<string, Unit>([
    ['jour', 'day'],
    ['jours', 'day'],
    ['semaine', 'week'],
    ['semaines', 'week'],
    ['mois', 'month'],
    ['an', 'year'],
    ['ans', 'year'],
    ['année', 'year'],
    ['années', 'year'],
  ]),
  numbers: new Map([
    ...numbered('un deux trois quatre cinq six sept huit neuf dix onze douze'),
    ['une', 1],
  ]),
  links: new Set(['de', 'du']),
  to: new Set(['au', 'à', 'et', 'jusqu']),
  last: new Set(['dernier', 'dernière', 'passé', 'passée']),
  next: new Set(['prochain', 'prochaine']),
  determiners: new Map([
    ['ce', 0],
    ['cet', 0],
    ['cette', 0],
  ]),
  beforeYear: new Set('en de depuis avant après dès fin début vers entre à'.split(' ')),
  firstDay: new Set(['1er', 'premier']),
  ago: ['il', 'y', 'a'],
  toldDays: new Map([
    ['lendemain', 1],
    ['surlendemain', 2],
    ['veille', -1],
  ]),
  besideDay: new Map([
    ['même', 0],
    ['suivant', 1],
    ['précédent', -1],
  ]),
  later: new Map([
    ['tard', 1],
    ['après', 1],
    ['tôt', -1],
    ['auparavant', -1],
    ['avant', -1],
  ]),
  future: new Set([
    'sera',
    'seront',
    'aura',
    'auront',
    'prochain',
    'prévu',
    'prévue',
    'doit',
    'va',
  ]),
  past: new Set(['a', 'ont', 'était', 'avait', 'été', 'fut']),
};

const SPANISH: Vocabulary = {
  months: new Map([
    ...numbered(
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    ),
    ['setiembre', 9],
  ]),
  weekdays: new Map([
    ...numbered('lunes martes miércoles jueves viernes sábado domingo'),
    ['miercoles', 3],
    ['sabado', 6],
  ]),
  days: new Map([
    ['ayer', -1],
    ['hoy', 0],
    ['anteayer', -2],
  ]),
  units: new Map<string, Unit>([
    ['día', 'day'],
    ['días', 'day'],
    ['semana', 'week'],
    ['semanas', 'week'],
    ['mes', 'month'],
    ['meses', 'month'],
    ['año', 'year'],
    ['años', 'year'],
  ]),
  numbers: new Map([
    ...numbered('un dos tres cuatro cinco seis siete ocho nueve diez once doce'),
    ['una', 1],
  ]),
  links: new Set(['de', 'del']),
  to: new Set(['al', 'a', 'y', 'hasta']),
  last: new Set(['pasado', 'pasada']),
  next: new Set(['próximo', 'próxima', 'que']),
  determiners: new Map([
    ['este', 0],
    ['esta', 0],
    ['próximo', 1],
    ['próxima', 1],
    ['pasado', -1],
    ['pasada', -1],
  ]),
  beforeYear: new Set('en de desde hasta del entre hacia tras'.split(' ')),
  firstDay: new Set(['1º', '1o', 'primero']),
  ago: ['hace'],
  toldDays: new Map([['víspera', -1]]),
  besideDay: new Map([
    ['mismo', 0],
    ['siguiente', 1],
    ['anterior', -1],
  ]),
  later: new Map([
    ['después', 1],
    ['tarde', 1],
    ['antes', -1],
  ]),
  future: new Set(['será', 'serán', 'próximo', 'previsto', 'prevista', 'va', 'tendrá']),
  past: new Set(['fue', 'fueron', 'ha', 'había', 'era', 'han']),
};

function makeGrammar(v: Vocabulary): Grammar {
  function skipLink(line: Line, at: number): number {
    const word = line.nextWord(at);
    if (!v.links.has(word.word)) return line.skipBlanks(at);
    const further = line.nextWord(word.end);
    return v.links.has(further.word) || further.word === 'año' || further.word === 'l'
      ? line.skipBlanks(further.end)
      : line.skipBlanks(word.end);
  }

  function dayAt(line: Line, at: number): { value: number; end: number } | undefined {
    const digits = line.digitsAt(at);
    if (!digits || digits.length > 2 || digits.value < 1 || digits.value > 31) return undefined;
    const suffix = line.wordAt(digits.end).word;
    if (suffix === '') return { value: digits.value, end: digits.end };
    return digits.value === 1 && (suffix === 'er' || suffix === 'º' || suffix === 'o')
      ? { value: 1, end: digits.end + suffix.length }
      : undefined;
  }

  function monthAt(line: Line, at: number): { month: number; end: number } | undefined {
    const word = line.wordAt(at);
    const month = v.months.get(word.word);
    if (month === undefined) return undefined;
    const dotted = word.end - word.start < 5 && line.code(word.end) === 46;
    return { month, end: dotted ? word.end + 1 : word.end };
  }

  function yearAfter(line: Line, at: number): { value: number; end: number } | undefined {
    const year = line.digitsAt(skipLink(line, at));
    if (year?.length !== 4 || !isPossibleYear(year.value)) return undefined;
    return digitValue(line.code(year.end)) >= 0 ? undefined : { value: year.value, end: year.end };
  }

  /** "de l'an dernier", "del año pasado" after a date without a year. */
  function yearOffsetAfter(line: Line, at: number): { count: number; end: number } | undefined {
    let i = line.skipBlanks(at);
    for (let steps = 0; steps < 3; steps++) {
      const word = line.wordAt(i);
      const unit = v.units.get(word.word);
      if (unit === 'year') {
        const which = line.nextWord(word.end);
        if (v.last.has(which.word)) return { count: -1, end: which.end };
        return v.next.has(which.word) ? { count: 1, end: which.end } : undefined;
      }
      if (!v.links.has(word.word) && word.word !== 'l' && !v.determiners.has(word.word)) {
        return undefined;
      }
      i = word.end;
      const mark = line.code(i);
      i = mark === 39 || mark === 0x2019 ? i + 1 : line.skipBlanks(i);
    }
    return undefined;
  }

  function finish(line: Line, start: number, end: number, value: CalendarParts): Reading {
    const year = yearAfter(line, end);
    if (year) return calendar(start, year.end, changed(value, { year: year.value }));
    const offset = yearOffsetAfter(line, end);
    if (offset) {
      return meaning(start, offset.end, {
        kind: 'relative',
        unit: 'year',
        count: offset.count,
        parts: value,
      });
    }
    return calendar(start, end, value);
  }

  function rangeEnd(line: Line, at: number): number | undefined {
    const i = line.skipBlanks(at);
    if (isDash(line.code(i))) return line.skipBlanks(i + 1);
    const word = line.wordAt(i);
    if (!v.to.has(word.word)) return undefined;
    const next = line.skipBlanks(word.end);
    return v.links.has(line.wordAt(next).word) ? line.skipBlanks(line.wordAt(next).end) : next;
  }

  function readDayFirst(line: Line, start: number, at: number, weekday?: number) {
    const first = dayAt(line, at);
    if (!first) return undefined;
    const month = monthAt(line, skipLink(line, first.end));
    if (month) {
      if (!isDayOf(month.month, first.value)) return undefined;
      const from = parts(undefined, month.month, first.value, weekday);
      const to = rangeEnd(line, month.end);
      const last = to === undefined ? undefined : dayAt(line, to);
      const lastMonth = last && monthAt(line, skipLink(line, last.end));
      if (last && lastMonth && isDayOf(lastMonth.month, last.value)) {
        const year = yearAfter(line, lastMonth.end);
        return range(
          start,
          year?.end ?? lastMonth.end,
          from,
          parts(year?.value, lastMonth.month, last.value),
        );
      }
      return finish(line, start, month.end, from);
    }
    const to = rangeEnd(line, first.end);
    const last = to === undefined ? undefined : dayAt(line, to);
    if (!last || last.value <= first.value) return undefined;
    const lastMonth = monthAt(line, skipLink(line, last.end));
    if (!lastMonth || !isDayOf(lastMonth.month, last.value)) return undefined;
    const year = yearAfter(line, lastMonth.end);
    return range(
      start,
      year?.end ?? lastMonth.end,
      parts(undefined, lastMonth.month, first.value),
      parts(year?.value, lastMonth.month, last.value),
    );
  }

  const readMonth: Reader = (line, at, end) => {
    const month = v.months.get(line.lower(at, end));
    if (month === undefined) return undefined;
    const year = yearAfter(line, end);
    if (year) return calendar(at, year.end, parts(year.value, month));
    if (end - at < 5 && line.lower(at, end) !== 'mars') {
      if (line.lower(at, end) !== 'août' && line.lower(at, end) !== 'juin') return undefined;
    }
    const before = line.previousWord(at).word;
    if (!v.beforeYear.has(before) && before !== 'mois') {
      return undefined;
    }
    return finish(line, at, end, parts(undefined, month));
  };

  const readWeekday: Reader = (line, at, end) => {
    const weekday = v.weekdays.get(line.lower(at, end));
    if (weekday === undefined) return undefined;
    let i = line.skipBlanks(end);
    if (line.code(i) === 44) i = line.skipBlanks(i + 1);
    const dated = readDayFirst(line, at, i, weekday);
    if (dated) return dated;
    const after = line.nextWord(end);
    if (v.last.has(after.word)) {
      return meaning(at, after.end, { kind: 'weekday', weekday, week: 0 }, { outlook: 'past' });
    }
    if (after.word !== 'que' && v.next.has(after.word)) {
      return meaning(at, after.end, { kind: 'weekday', weekday, week: 0 }, { outlook: 'future' });
    }
    return meaning(at, end, { kind: 'weekday', weekday, week: 0 });
  };

  const readDay: Reader = (line, at, end) => {
    const count = v.days.get(line.lower(at, end));
    if (count === undefined) return undefined;
    if (line.code(at - 1) === 45) {
      // "avant-hier", "après-demain".
      const before = line.previousWord(at - 1);
      if (before.word !== 'avant' && before.word !== 'après') return undefined;
      return meaning(before.start, end, { kind: 'relative', unit: 'day', count: 2 * count });
    }
    let stop = end;
    if (line.has("'hui", end) || line.has('’hui', end)) stop = end + 4;
    else if (line.lower(at, end) === 'aujourd') return undefined;
    return meaning(at, stop, { kind: 'relative', unit: 'day', count });
  };

  /** "la semaine dernière", "cette année", "el mes pasado". */
  const readUnit: Reader = (line, at, end) => {
    const unit = v.units.get(line.lower(at, end));
    if (unit === undefined || line.lower(at, end).endsWith('s') === (unit !== 'month')) {
      return undefined;
    }
    const after = line.nextWord(end);
    const before = line.previousWord(at);
    const told = v.besideDay.get(after.word) ?? v.besideDay.get(before.word);
    if (told !== undefined && unit !== 'week') {
      const start = v.besideDay.has(after.word) ? at : before.start;
      return counted(start, Math.max(end, after.end), { unit, count: told });
    }
    const relative = (count: number, start: number, stop: number) =>
      meaning(start, stop, { kind: 'relative', unit, count });
    if (v.last.has(after.word)) return relative(-1, at, after.end);
    if (after.word !== 'que' && v.next.has(after.word)) return relative(1, at, after.end);
    if (after.word === 'que' && line.nextWord(after.end).word === 'viene') {
      return relative(1, at, line.nextWord(after.end).end);
    }
    const count = v.determiners.get(before.word);
    return count === undefined || unit === 'day' ? undefined : relative(count, before.start, end);
  };

  const readAgo: Reader = (line, at, end) => {
    let stop = end;
    for (const word of v.ago.slice(1)) {
      const next = line.nextWord(stop);
      if (next.word !== word) return undefined;
      stop = next.end;
    }
    const i = line.skipBlanks(stop);
    const digits = line.digitsAt(i);
    const word = line.wordAt(i);
    const amount = digits?.value ?? v.numbers.get(word.word);
    if (amount === undefined || amount > 2000) return undefined;
    const unit = line.nextWord(digits?.end ?? word.end);
    const kind = v.units.get(unit.word);
    if (kind === undefined) return undefined;
    return meaning(at, unit.end, { kind: 'relative', unit: kind, count: -amount });
  };

  /** "le lendemain", "la veille": not "la veille de Noël". */
  const readTold: Reader = (line, at, end) => {
    const count = v.toldDays.get(line.lower(at, end));
    const after = line.nextWord(end).word;
    if (count === undefined || v.links.has(after) || after === 'd') return undefined;
    return counted(at, end, { unit: 'day', count });
  };

  /** "deux jours plus tard", "tres días después": read backwards from its last word. */
  const readLater: Reader = (line, at, end) => {
    const sign = v.later.get(line.lower(at, end));
    if (sign === undefined || isLetter(line.code(line.skipBlanks(end)))) return undefined;
    let unit = line.previousWord(at);
    if (unit.word === 'plus' || unit.word === 'más') unit = line.previousWord(unit.start);
    const kind = v.units.get(unit.word);
    const number = line.previousWord(unit.start);
    const amount = v.numbers.get(number.word);
    if (kind === undefined || amount === undefined) return undefined;
    return counted(number.start, end, { unit: kind, count: sign * amount });
  };

  const readNumber: Reader = (line, at, end) => {
    if (isTailOfSomething(line, at)) return undefined;
    const digits = line.digitsAt(at);
    if (!digits) return undefined;
    if (digits.length === 4) {
      const full = readYearMonthDay(line, at) ?? readYearRange(line, at);
      if (full) return full;
      const before = line.previousWord(at).word;
      if (before === 'années' || before === 'años') {
        return digits.value % 10 === 0
          ? calendar(at, end, { decade: digits.value / 10 })
          : undefined;
      }
      const next = line.code(end);
      if (next === 37 || line.wordAt(end).word !== '') return undefined;
      if ((next === 44 || next === 46) && digitValue(line.code(end + 1)) >= 0) return undefined;
      const told = v.beforeYear.has(before) || v.units.get(before) === 'year';
      const to = told && isLikelyYear(digits.value) ? rangeEnd(line, end) : undefined;
      const last = to === undefined ? undefined : line.digitsAt(to);
      const linked = line.nextWord(end).word;
      if (last?.length === 4 && last.value > digits.value && isPossibleYear(last.value)) {
        if (linked !== 'y' && linked !== 'et') {
          return range(at, last.end, parts(digits.value), parts(last.value));
        }
      }
      return told && isLikelyYear(digits.value)
        ? calendar(at, end, parts(digits.value))
        : undefined;
    }
    if (digits.length > 2) return undefined;
    return (
      readDayMonthYear(line, at, 'day-first') ??
      readDayFirst(line, at, at) ??
      readDayMonth(line, at)
    );
  };

  /** "le 22/04", "el 22/04": only after the article. */
  function readDayMonth(line: Line, at: number): Reading | undefined {
    const day = line.digitsAt(at);
    if (!day || line.code(day.end) !== 47) return undefined;
    const month = line.digitsAt(day.end + 1);
    if (!month || month.length > 2 || month.value < 1 || month.value > 12) return undefined;
    if (!isDayOf(month.value, day.value) || line.code(month.end) === 47) return undefined;
    const before = line.previousWord(at).word;
    return before === 'le' || before === 'el' || v.weekdays.has(before)
      ? calendar(at, month.end, parts(undefined, month.value, day.value))
      : undefined;
  }

  const words = new Map<string, Reader>();
  for (const word of v.months.keys()) words.set(word, readMonth);
  for (const word of v.weekdays.keys()) words.set(word, readWeekday);
  for (const word of v.days.keys()) words.set(word, readDay);
  for (const word of v.units.keys()) words.set(word, readUnit);
  for (const word of v.toldDays.keys()) words.set(word, readTold);
  for (const word of v.later.keys()) words.set(word, readLater);
  const ago = v.ago[0];
  if (ago !== undefined) words.set(ago, readAgo);
  return { words, number: readNumber, future: v.future, past: v.past };
}

/** The basics of French. */
export const french: Grammar = makeGrammar(FRENCH);

/** The basics of Spanish. */
export const spanish: Grammar = makeGrammar(SPANISH);
