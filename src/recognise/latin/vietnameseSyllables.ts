import {
  lookUpClub,
  lookUpPlace,
  placeNameLengths,
  type GazetteerEntry,
} from '../../names/gazetteer';
import * as WORD from '../../names/wordFlags';
import { isKnownOrganisation } from '../../names/knownOrganisations';
import { isKoreanGivenName } from '../../names/koreanNames';
import type { Phrase } from '../../names/phraseTable';
import { isCapitalised } from './capitals';
import type { Draft } from './draft';
import { isHyphen } from './nameRuns';
import { isSyllable } from './syllables';
import * as KIND from './tokenKinds';
import {
  titles,
  heads,
  words,
  compounds,
  AFTER_NAMES,
  AFTER_TIMES,
  TIMES_OF_DAY,
  SYSTEM_NOUNS,
  FUNCTION_SYLLABLES,
} from './vietnameseTables';
import type { WordClass } from './wordClass';
import { WordFacts } from './wordFacts';
import type { WordPhrases } from './wordPhrases';
import type { WordReader } from './wordReader';

const ANY_LENGTH = -1;
const nameLengths = new WordFacts((word) => placeNameLengths(word) || ANY_LENGTH, ANY_LENGTH);

/** Looks at the syllables of a Vietnamese paragraph: phrases, places, runs of capitals. */
export class VietnameseSyllables {
  protected readonly reader: WordReader;
  /** The first token after the paragraph. */
  protected to = 0;

  constructor(reader: WordReader) {
    this.reader = reader;
  }

  protected lower(at: number): string {
    return at < this.to ? this.reader.info(at).lower : '';
  }

  /** Whether the word at a token of the paragraph, or before it, is one of a class. */
  protected is(words: WordClass, at: number): boolean {
    return at < this.to && words.has(this.reader, at);
  }

  protected adjacent(at: number): boolean {
    return at < this.to && this.reader.gap(at) === 1;
  }

  /** The longest phrase of a table that begins at a token. */
  protected phrase<T>(table: WordPhrases<T>, at: number): Phrase<T> | undefined {
    return table.find(this.reader, at, this.to);
  }

  protected capital(at: number): boolean {
    return (
      at < this.to &&
      isCapitalised(this.reader, at) &&
      (this.reader.flags(at) & WORD.GENERIC_ACRONYM) === 0
    );
  }

  /** The longest gazetteer name that starts at the token, with its length in tokens. */
  protected place(at: number): { entry: GazetteerEntry; length: number } | undefined {
    const { reader } = this;
    if (!this.capital(at) && reader.kind(at) !== KIND.LOWER) return undefined;
    if ((reader.flags(at) & WORD.OPENS_PLACE) === 0) return undefined;
    let length = 1;
    while (
      length < 5 &&
      this.adjacent(at + length) &&
      reader.kind(at + length) >= KIND.LOWER &&
      reader.kind(at + length) <= KIND.INITIAL
    )
      length++;
    const { words } = reader.tokens;
    const word = reader.word(at);
    const known = nameLengths.of(words)[word] ?? 0;
    const lengths = known === 0 ? nameLengths.ask(words, word) : known;
    const start = reader.start(at);
    for (; length > 0; length--) {
      if ((lengths & (1 << (reader.end(at + length - 1) - start))) === 0) continue;
      const entry = lookUpPlace(reader.copy(at, at + length - 1))[0];
      if (entry) return { entry, length };
    }
    return undefined;
  }

  /** The last of the capitalised tokens from `at` on, at most `limit` of them. */
  protected endOfCapitals(at: number, limit: number): number {
    const { reader } = this;
    let last = at;
    for (let words = 1; words < limit; words++) {
      const next = last + 1;
      if (isHyphen(reader.mark(next)) && reader.gap(next) === 0 && reader.gap(next + 1) === 0) {
        if (!this.capital(next + 1) && !this.isSmallHalf(last, next + 1)) return last;
        last = next + 1;
        continue;
      }
      // "Francisco B. Reyes"
      if (
        reader.mark(next) === 0x2e &&
        reader.gap(next) === 0 &&
        reader.kind(last) === KIND.INITIAL &&
        last > at &&
        this.adjacent(next + 1) &&
        reader.kind(next + 1) === KIND.CAP
      ) {
        last = next + 1;
        continue;
      }
      if (!this.adjacent(next) || reader.opens(next)) return last;
      if (this.capital(next)) {
        if (reader.kind(next) === KIND.UPPER && reader.kind(at) === KIND.CAP) return last;
        last = next;
        continue;
      }
      // "Ursula von der Leyen"
      const particle =
        reader.kind(next) === KIND.LOWER && (reader.flags(next) & WORD.PARTICLE) !== 0;
      if (!particle || isSyllable(reader, last)) return last;
      const second = (reader.flags(next + 1) & WORD.PARTICLE) !== 0 && !this.capital(next + 1);
      const end = second ? next + 2 : next + 1;
      if (!this.capital(end) || !this.adjacent(end)) return last;
      last = end;
    }
    return last;
  }

  /** "Hyun-|seok", "Po-|wei": the small half of a given name; such a hyphen joins nothing else. */
  protected isSmallHalf(last: number, half: number): boolean {
    const { reader } = this;
    if (half >= this.to || reader.kind(half) !== KIND.LOWER || this.place(last)) return false;
    return (
      isKoreanGivenName(this.lower(last), this.lower(half)) || /^[a-z]{3,6}$/.test(this.lower(half))
    );
  }

  /** Like {@link endOfCapitals}, but stops before a person's whole name. */
  protected endOfUnit(at: number, limit: number): number {
    const last = this.endOfCapitals(at, limit);
    // Names of places have two syllables as a rule.
    if (at + 2 <= last && this.startsPerson(at + 2)) return at + 1;
    for (let cut = at + 1; cut <= last; cut++) if (this.startsPerson(cut)) return cut - 1;
    return last;
  }

  /**
   * Whether a one-syllable country at `at` (Mỹ, Anh, Đức …) is rather a syllable of a longer
   * Vietnamese name that ends at `last`.
   */
  protected isPartOfRun(at: number, length: number, last: number): boolean {
    // "Lào Han Seung-woo": a person of another people follows the country.
    if (isHyphen(this.reader.mark(last - 1)) && last > at + 2) return false;
    return (
      length === 1 &&
      isSyllable(this.reader, at) &&
      last > at &&
      isSyllable(this.reader, at + 1) &&
      !this.place(at + 1)
    );
  }

  /** "HLV Dortmund | Ralf Petersen": a club right before whoever has an office there. */
  protected trainsClub(at: number, last: number): boolean {
    return last > at + 1 && lookUpClub(this.reader.raw(at)).length > 0;
  }

  protected isFamilyName(at: number): boolean {
    return (
      (this.reader.flags(at) & WORD.VIETNAMESE_FAMILY) !== 0 && this.reader.kind(at) === KIND.CAP
    );
  }

  /** "bão Linfa", "bão số 3 (Linfa)" */
  protected followsStorm(at: number): boolean {
    if (isSyllable(this.reader, at)) return false;
    if (this.lower(at - 1) === 'bão') return true;
    return (
      this.reader.mark(at - 1) === 0x28 &&
      this.reader.kind(at - 2) === KIND.NUMBER &&
      this.lower(at - 3) === 'số' &&
      this.lower(at - 4) === 'bão'
    );
  }

  /** "Lê Tuấn Anh": a title of one syllable is the last of a personal name. */
  protected endsName(at: number, cut: number, last: number): boolean {
    return cut === last && this.isFamilyName(at) && this.reader.kind(cut) === KIND.CAP;
  }

  /** Whether a whole Vietnamese name (family name and at least one more syllable) starts here. */
  protected startsPerson(at: number): boolean {
    return (
      this.isFamilyName(at) &&
      this.adjacent(at + 1) &&
      this.reader.kind(at + 1) === KIND.CAP &&
      !this.place(at) &&
      !this.phrase(words, at)
    );
  }

  protected startsForeignPerson(at: number): boolean {
    return !isSyllable(this.reader, at) && this.endOfCapitals(at, 4) > at;
  }

  protected isSecondSyllable(first: number, second: number): boolean {
    return (
      isSyllable(this.reader, first) &&
      !this.is(FUNCTION_SYLLABLES, second) &&
      !this.is(AFTER_NAMES, second) &&
      !this.phrase(titles, second)
    );
  }

  /** "Tâm chấn", "Công ty": a syllable that is a name elsewhere opens a common word. */
  protected isCompound(at: number): boolean {
    const seconds = compounds.get(this.lower(at));
    return seconds !== undefined && this.adjacent(at + 1) && seconds.has(this.lower(at + 1));
  }

  /** "(X) – Chỉ …", "(X) Sáng …": a capital behind a dateline is due anyway. */
  protected followsDateline(at: number): boolean {
    const mark = this.reader.mark(at - 1);
    if (mark === 0x29) return true;
    if (mark !== 0x2d && mark !== 0x2013 && mark !== 0x2014) return false;
    return this.reader.gap(at) > 0;
  }

  /** "Sáng 15-1", "Rạng sáng", "Ngày 9-6". */
  protected isTimeOfDay(at: number): boolean {
    if (!this.is(TIMES_OF_DAY, at) || this.reader.kind(at) !== KIND.CAP) return false;
    if (this.reader.kind(at + 1) === KIND.NUMBER) return true;
    return this.adjacent(at + 1) && AFTER_TIMES.has(this.lower(at + 1));
  }

  protected isBracketed(at: number, length: number): boolean {
    const { reader } = this;
    return reader.mark(at - 1) === 0x28 && reader.mark(at + length) === 0x29;
  }

  /** "hệ thống ABC", "ứng dụng ABC". */
  protected followsSystemNoun(at: number): boolean {
    return SYSTEM_NOUNS.has(`${this.lower(at - 2)} ${this.lower(at - 1)}`);
  }

  /** The last token of "ABC-XYZ"; `at` itself where no capitals follow a hyphen. */
  protected endOfHyphens(at: number): number {
    const { reader } = this;
    let last = at;
    while (
      last + 2 < this.to &&
      reader.mark(last + 1) === 0x2d &&
      reader.gap(last + 1) === 0 &&
      reader.gap(last + 2) === 0 &&
      reader.kind(last + 2) === KIND.UPPER
    )
      last += 2;
    return last;
  }

  /** A word of two syllables with one capital that no table knows: "Sóng thần". */
  protected isPlainWord(at: number): boolean {
    return (
      this.reader.kind(at) === KIND.CAP &&
      !this.place(at) &&
      !this.phrase(heads, at) &&
      !this.phrase(titles, at) &&
      this.adjacent(at + 1) &&
      this.reader.kind(at + 1) === KIND.LOWER &&
      this.isSecondSyllable(at, at + 1)
    );
  }

  /** "(UNDP)" behind a name makes it a body whatever its head says. */
  protected isBodyByAcronym(at: number): boolean {
    const { reader } = this;
    if (reader.mark(at) !== 0x28 || reader.mark(at + 2) !== 0x29) return false;
    const acronym = reader.raw(at + 1);
    return isKnownOrganisation(acronym) || lookUpPlace(acronym)[0]?.type === 'organisation';
  }

  /** Whether "…, X và Y" follows: a comma inside a name needs its "và". */
  protected listGoesOn(at: number): boolean {
    for (let next = at, budget = 0; next < this.to && budget < 8; next++, budget++) {
      const mark = this.reader.mark(next);
      if (mark !== 0 && mark !== 0x2c) return false;
      if (this.lower(next) === 'và') return true;
      if (mark === 0x2c) continue;
      const word = this.phrase(words, next);
      if (!word) return false;
      next += word.words.length - 1;
    }
    return false;
  }

  /** "Bến Xuân – Cầu Rào", "giữa Bến Xuân và Cầu Rào": the other end of a route. */
  protected goesOnFromPlace(at: number, previous: Draft | undefined): boolean {
    if (previous?.type !== 'place' || previous.last !== at - 2) return false;
    const mark = this.reader.mark(at - 1);
    if (mark === 0x2d || mark === 0x2013) return true;
    return this.lower(at - 1) === 'và' && this.lower(previous.first - 1) === 'giữa';
  }
}
