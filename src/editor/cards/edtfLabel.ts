/** The words between which dates stand, in the reader's language. */
export interface DateWords {
  /** BCP 47, for `Intl`. */
  readonly locale: string;
  readonly until: (date: string) => string;
  readonly since: (date: string) => string;
  readonly about: (date: string) => string;
  readonly perhaps: (date: string) => string;
  readonly decade: (year: string) => string;
  readonly quarter: (quarter: number, year: string) => string;
  /** 0 spring … 3 winter. */
  readonly season: (season: number, year: string) => string;
}

const POINT = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;
const DECADE = /^(\d{3})X$/;

/** An EDTF value for people: "9 January 2020", "5–7 August 2019", "until 2021", "March 2026?". */
export function formatEdtf(value: string, words: DateWords, month: 'long' | 'short'): string {
  const slash = value.indexOf('/');
  if (slash < 0) return formatPoint(value, words, month);
  const from = value.slice(0, slash);
  const to = value.slice(slash + 1);
  if (from === '..' || from === '') return words.until(formatPoint(to, words, month));
  if (to === '..' || to === '') return words.since(formatPoint(from, words, month));
  const start = toDate(from);
  const end = toDate(to);
  if (end && start?.precision === end.precision) {
    return formatter(words.locale, start.precision, month).formatRange(start.date, end.date);
  }
  return `${formatPoint(from, words, month)} – ${formatPoint(to, words, month)}`;
}

type Precision = 'year' | 'month' | 'day';

function formatPoint(value: string, words: DateWords, month: 'long' | 'short'): string {
  const decade = DECADE.exec(value);
  if (decade) return words.decade(`${decade[1] ?? ''}0`);
  const parts = POINT.exec(value);
  if (!parts) return value;
  const [, year = '', second, , qualifier] = parts;
  const code = Number(second);
  const plain =
    code >= 21 && code <= 24
      ? words.season(code - 21, year)
      : code >= 33 && code <= 36
        ? words.quarter(code - 32, year)
        : formatCalendar(value, words.locale, month);
  if (qualifier === '~') return words.about(plain);
  return qualifier ? words.perhaps(plain) : plain;
}

function formatCalendar(value: string, locale: string, month: 'long' | 'short'): string {
  const known = toDate(value);
  return known ? formatter(locale, known.precision, month).format(known.date) : value;
}

function toDate(value: string): { readonly date: Date; readonly precision: Precision } | undefined {
  const parts = POINT.exec(value);
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month ?? '1') - 1, Number(day ?? '1'));
  if (month !== undefined && date.getUTCMonth() + 1 !== Number(month)) return undefined;
  return { date, precision: day ? 'day' : month ? 'month' : 'year' };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(
  locale: string,
  precision: Precision,
  month: 'long' | 'short',
): Intl.DateTimeFormat {
  const key = `${locale} ${precision} ${month}`;
  let made = formatters.get(key);
  if (!made) {
    // "9 January 2020" rather than "January 9, 2020": the order of the rest of the interface.
    const tag = locale === 'en' ? 'en-GB' : locale;
    made = new Intl.DateTimeFormat(tag, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision === 'year' ? {} : { month }),
      ...(precision === 'day' ? { day: 'numeric' } : {}),
    });
    formatters.set(key, made);
  }
  return made;
}

/**
 * The day or days of a value that stands under its month: "9", "5–7"; `undefined` where the value is
 * not known to the day or leaves its month.
 */
export function dayOf(value: string): string | undefined {
  const days = /^(\d{4}-\d{2})-(\d{2})([?~%]?)(?:\/\1-(\d{2})[?~%]?)?$/.exec(value);
  if (!days?.[2]) return undefined;
  const from = String(Number(days[2]));
  const to = days[4] === undefined ? '' : `–${String(Number(days[4]))}`;
  return `${from}${to}${days[3] ? '?' : ''}`;
}

/** The name of a month (1 to 12) in a language. */
export function monthName(month: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long' }).format(
    new Date(Date.UTC(2000, month - 1, 1)),
  );
}

/** Year and month under which a date is filed: those of its beginning, else of its end. */
export function filedUnder(
  value: string | undefined,
): { readonly year: number; readonly month: number | undefined } | undefined {
  const parts = /(\d{4}|\d{3}X)(?:-(\d{2}))?/.exec(value ?? '');
  if (!parts?.[1]) return undefined;
  const month = Number(parts[2]);
  return {
    year: Number(parts[1].replace('X', '0')),
    month: month >= 1 && month <= 12 ? month : undefined,
  };
}
