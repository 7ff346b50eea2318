import * as vscode from 'vscode';
import type { Evidence } from '../../recognise/recognition';
import { dateLabel } from './labels';

/** A phrase for a rule; `detail` is what the rule went by, where it says so. */
type Reason = (detail: string | undefined) => string;

/** A detail that is a date in EDTF, as people write it. */
function onDay(phrase: (day: string) => string, without: string): Reason {
  return withDetail((detail) => phrase(dateLabel(detail)), without);
}

function always(phrase: string): Reason {
  return () => phrase;
}

/** One phrase with the detail in `{0}`, another for where there is none. */
function withDetail(phrase: (detail: string) => string, without: string): Reason {
  return (detail) => (detail === undefined ? without : phrase(detail));
}

/** Made when first needed: the translations are not there before. */
function makeReasons(): Readonly<Record<string, Reason>> {
  const titleBefore = withDetail(
    (title) => vscode.l10n.t('the title “{0}” stands before it', title),
    vscode.l10n.t('a title stands before it'),
  );
  const listed = always(vscode.l10n.t('a well-known name'));
  const ending = withDetail(
    (word) => vscode.l10n.t('it ends with “{0}”', word),
    vscode.l10n.t('the way it ends'),
  );
  const headWord = always(vscode.l10n.t('a word in it says what it is'));
  const reading = withDetail(
    (names) => vscode.l10n.t('the Latin spelling of the characters: {0}', names),
    vscode.l10n.t('the Latin spelling of the characters'),
  );
  const settled = always(vscode.l10n.t('recorded in your register'));

  return {
    // Names
    acronym: withDetail(
      (names) => vscode.l10n.t('an acronym: {0}', names),
      vscode.l10n.t('an acronym'),
    ),
    'body-word': headWord,
    byline: always(vscode.l10n.t('it stands where authors are named')),
    capitalised: always(vscode.l10n.t('it is written with capitals')),
    'company-word': headWord,
    'country-government': always(vscode.l10n.t('the government of a country')),
    credit: always(vscode.l10n.t('it stands where pictures are credited')),
    'definite-noun': always(vscode.l10n.t('a thing told of as known')),
    described: always(vscode.l10n.t('the text says what it is')),
    'document-title': always(vscode.l10n.t('the title of a document')),
    'event-noun': withDetail(
      (word) => vscode.l10n.t('the word “{0}”', word),
      vscode.l10n.t('a word for an event'),
    ),
    'event-verb': withDetail(
      (word) => vscode.l10n.t('the word “{0}”', word),
      vscode.l10n.t('a verb that tells of an event'),
    ),
    'family-name': always(vscode.l10n.t('it begins with a family name')),
    gathering: always(vscode.l10n.t('a gathering with a name of its own')),
    'given-name': always(vscode.l10n.t('it holds a given name')),
    gloss: withDetail(
      (names) => vscode.l10n.t('a source gives both names side by side: {0}', names),
      vscode.l10n.t('a source gives both names side by side'),
    ),
    'gloss-in-brackets': withDetail(
      (name) => vscode.l10n.t('it stands beside “{0}”, in brackets', name),
      vscode.l10n.t('it stands beside another name, in brackets'),
    ),
    'head-word': headWord,
    'known-body': listed,
    'known-name': listed,
    'known-organisation': listed,
    'known-place': listed,
    'known-programme': listed,
    'korean-reading': reading,
    learned: always(vscode.l10n.t('named in full elsewhere in this source')),
    'like-names': withDetail(
      (names) => vscode.l10n.t('the names mean much the same: {0}', names),
      vscode.l10n.t('the names mean much the same'),
    ),
    'listed-city': listed,
    'name-characters': always(vscode.l10n.t('characters that names are written with')),
    'office-reference': always(vscode.l10n.t('the office of the person named before')),
    'name-order': withDetail(
      (names) => vscode.l10n.t('the same name in the other order: {0}', names),
      vscode.l10n.t('the same name in the other order'),
    ),
    'organisation-ending': ending,
    'place-ending': ending,
    'place-head': headWord,
    pinyin: reading,
    reader: always(vscode.l10n.t('annotated by a reader')),
    register: settled,
    'same-holder': withDetail(
      (names) => vscode.l10n.t('the same person heads both: {0}', names),
      vscode.l10n.t('the same person heads both'),
    ),
    'same-letters': withDetail(
      (names) => vscode.l10n.t('the same name with and without accents: {0}', names),
      vscode.l10n.t('the same name with and without accents'),
    ),
    'same-name': withDetail(
      (name) => vscode.l10n.t('short for “{0}”, named elsewhere', name),
      vscode.l10n.t('named elsewhere too'),
    ),
    'same-words': withDetail(
      (names) => vscode.l10n.t('the same words in another order: {0}', names),
      vscode.l10n.t('the same words in another order'),
    ),
    'short-form': withDetail(
      (names) => vscode.l10n.t('a short form: {0}', names),
      vscode.l10n.t('a short form of a longer name'),
    ),
    'sino-vietnamese': withDetail(
      (names) => vscode.l10n.t('the Vietnamese reading of the characters: {0}', names),
      vscode.l10n.t('the Vietnamese reading of the characters'),
    ),
    'small-letter-first': always(vscode.l10n.t('a brand’s way of writing')),
    'speaker-beside-verb': always(vscode.l10n.t('someone who speaks')),
    'speech-verb': always(vscode.l10n.t('someone who speaks')),
    'told-as-past': always(vscode.l10n.t('told as something past')),
    'title-before-name': titleBefore,
    'title-in-quotes': always(vscode.l10n.t('a title in quotation marks')),
    'plays-match': always(vscode.l10n.t('the words beside it')),
    'title-or-verb-beside-name': always(vscode.l10n.t('the words beside it')),
    'town-of-club': always(vscode.l10n.t('the words beside it')),
    transliteration: withDetail(
      (names) => vscode.l10n.t('the same sounds in another script: {0}', names),
      vscode.l10n.t('the same sounds in another script'),
    ),
    translation: withDetail(
      (names) => vscode.l10n.t('a translation: {0}', names),
      vscode.l10n.t('a translation'),
    ),

    // Dates
    'about-publication': always(vscode.l10n.t('about the day of publication')),
    'around-publication': always(vscode.l10n.t('about the day of publication')),
    'counted-from-other': always(vscode.l10n.t('days counted from another event of the source')),
    'byline-date': always(vscode.l10n.t('the date beside the author’s name')),
    'date-line': always(vscode.l10n.t('a line that holds nothing but a date')),
    'date-of-dateline': always(vscode.l10n.t('the date of the dateline')),
    'date-of-lead': always(vscode.l10n.t('the date of the opening paragraph')),
    dateline: always(vscode.l10n.t('the dateline')),
    'later-than-written-year': always(vscode.l10n.t('later than the years it tells of')),
    'month-from-publication': onDay(
      (day) => vscode.l10n.t('a day of the month, in a source of {0}', day),
      vscode.l10n.t('a day of the month of publication'),
    ),
    'no-anchor': always(vscode.l10n.t('the source does not say when it was written')),
    'opening-date': always(vscode.l10n.t('the date that opens the text')),
    'relative-to-publication': onDay(
      (day) => vscode.l10n.t('counted from the day of publication, {0}', day),
      vscode.l10n.t('counted from the day of publication'),
    ),
    'shared-event': withDetail(
      (source) => vscode.l10n.t('the same event is dated in {0}', source),
      vscode.l10n.t('the same event is dated in another source'),
    ),
    'same-story': withDetail(
      (source) => vscode.l10n.t('the dateline, with the month and year of {0}', source),
      vscode.l10n.t('the dateline, with the month and year of another source'),
    ),
    timestamp: always(vscode.l10n.t('the time stamp of the page')),
    'anchor-too-coarse': always(vscode.l10n.t('the day of publication is not known')),
    'capitalised-words': always(vscode.l10n.t('it is written with capitals')),
    'company-ending': always(vscode.l10n.t('it ends as names of companies do')),
    'dateline-and-file-name': always(
      vscode.l10n.t('the dateline, with the year of the file’s name'),
    ),
    'dateline-and-page': always(vscode.l10n.t('the dateline, with the year of the page')),
    'dateline-weekday': always(vscode.l10n.t('the weekday of the dateline')),
    'document-head': always(vscode.l10n.t('a word in it says what it is')),
    'document-number': always(vscode.l10n.t('a numbered document')),
    'event-number': always(vscode.l10n.t('a numbered event')),
    'file-name': always(vscode.l10n.t('the date in the file’s name')),
    'japanese-reading': always(vscode.l10n.t('how the characters are read in Japanese')),
    'latest-date-in-text': always(vscode.l10n.t('the latest date in the text')),
    'learned-from-examples': always(vscode.l10n.t('its letters and its surroundings')),
    'no-such-day': always(vscode.l10n.t('there is no such day')),
    'office-holder-follows': always(vscode.l10n.t('the one who holds the office follows')),
    'open-future': always(vscode.l10n.t('without an end')),
    'page-beside': always(vscode.l10n.t('dates elsewhere on the page')),
    'page-of-teaser': always(vscode.l10n.t('the page that it stands on')),
    'period-begins': always(vscode.l10n.t('the beginning of a period')),
    periodical: always(vscode.l10n.t('the name of a periodical')),
    'place-preposition': always(vscode.l10n.t('a word of place stands before it')),
    'same-list': always(vscode.l10n.t('what stands beside it in the list')),
    'same-name-elsewhere': always(vscode.l10n.t('the same name elsewhere in this text')),
    'repeats-lead': always(vscode.l10n.t('it repeats the opening paragraph')),
    'dated-clause': always(vscode.l10n.t('it tells of something on a day of its own')),
    'same-parties': always(vscode.l10n.t('the same parties as before')),
    'shouted-name': always(vscode.l10n.t('a name written in capitals')),
    'sign-off': always(vscode.l10n.t('it signs off the article')),
    'speaks-of-later-year': always(vscode.l10n.t('the text speaks of a later year')),
    'start-of-term': always(vscode.l10n.t('the start of a term')),
    'system-head': always(vscode.l10n.t('a word in it says what it is')),
    'teaser-beside': always(vscode.l10n.t('a teaser beside it')),
    'title-beside-name': always(vscode.l10n.t('a title stands beside it')),
    'transliterated-place': always(vscode.l10n.t('it sounds like a foreign place')),
    'weekday-after-publication': always(vscode.l10n.t('the next such weekday after publication')),
    'weekday-does-not-fit': always(vscode.l10n.t('the weekday does not fit')),
    'weekday-of-week': always(vscode.l10n.t('that weekday of the week')),
    'year-from-weekday': always(vscode.l10n.t('the year in which the weekday fits')),
    'year-spoken-of': always(vscode.l10n.t('the year that is spoken of')),
    'year-written-out-elsewhere': always(vscode.l10n.t('the year is written out elsewhere')),
    'weekday-before-publication': onDay(
      (day) => vscode.l10n.t('the last such weekday up to publication, {0}', day),
      vscode.l10n.t('the last such weekday up to publication'),
    ),
    'written-in-full': always(vscode.l10n.t('written in full')),
    'year-from-publication': onDay(
      (day) => vscode.l10n.t('the year of publication, {0}', day),
      vscode.l10n.t('the year of publication'),
    ),
  };
}

let reasons: Readonly<Record<string, Reason>> | undefined;

/** Whether a reason says no more than that a name is itself: "ODA = ODA". */
export function isTrivial({ detail }: Evidence): boolean {
  const [one, other, third] = detail?.split(/ [=≈] /) ?? [];
  return other !== undefined && one === other && third === undefined;
}

/** Why something was recognised or read so, as a phrase. A rule without one is spelt out. */
export function reasonLabel({ rule, detail }: Evidence): string {
  reasons ??= makeReasons();
  const reason = reasons[rule];
  if (reason) return reason(detail);
  const words = rule.replaceAll('-', ' ');
  return detail === undefined ? words : vscode.l10n.t('{0} (“{1}”)', words, detail);
}
