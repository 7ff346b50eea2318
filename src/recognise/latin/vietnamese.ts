import { describeWord } from '../../names/latinWords';
import * as WORD from '../../names/wordFlags';
import { opensPhrase } from './capitals';
import { isFirmWord } from './firmWords';
import { isSyllable } from './syllables';
import * as KIND from './tokenKinds';
import { VietnameseBodies } from './vietnameseBodies';
import {
  titles,
  heads,
  places,
  words,
  notAtStart,
  OPENS_PLACE,
  PLACE_PREPOSITIONS,
  CHAMBERS,
  WEEKDAY_SYLLABLES,
} from './vietnameseTables';

const ofOffice = new Set(['phó', 'dinh', 'quyền', 'nguyên', 'cựu', 'tân']);

const SMALL_FIRST = /^\p{Ll}/u;

/** Reads Vietnamese paragraphs: words are syllables there, so names are runs and phrases of them. */
export class VietnameseReader extends VietnameseBodies {
  /** Finds the names of a paragraph: tokens `from` to `to` (excluded). Linear. */
  read(from: number, to: number): void {
    this.to = to;
    this.pending = [];
    let at = this.readSignature(this.readDateline(from));
    while (at < to) at = this.step(at);
  }

  /** "Mai Chi", "THU HÀ (theo AFP)": an author who signs on a line of their own; the token to go on with. */
  private readSignature(from: number): number {
    const { reader } = this;
    const kind = reader.kind(from);
    if (from === 0 || (kind !== KIND.CAP && kind !== KIND.UPPER)) return from;
    let end = from;
    while (end < this.to && end < from + 4 && reader.kind(end) === kind) {
      if (!isSyllable(reader, end) || (end > from && !this.adjacent(end))) return from;
      end++;
    }
    const alone = end === this.to || (reader.mark(end) === 0x28 && this.lower(end + 1) === 'theo');
    if (end < from + 2 || !alone || this.place(from) || this.phrase(heads, from)) return from;
    if (this.phrase(titles, from) || this.phrase(words, from)) return from;
    const raw = reader.raw(end - 1);
    const { flags } = describeWord(raw.charAt(0) + raw.slice(1).toLowerCase());
    if ((flags & (WORD.VIETNAMESE_GIVEN | WORD.VIETNAMESE_FAMILY)) === 0) return from;
    this.emit(from, end - 1, 'person', 0.85, 'byline');
    return end;
  }

  /** "(Thời báo) - …" before the text: the medium; the token to go on with. */
  private readDateline(from: number): number {
    const { reader } = this;
    if (reader.mark(from) !== 0x28 || !this.capital(from + 1)) return from;
    let close = from + 2;
    while (
      close < this.to &&
      close < from + 6 &&
      (reader.mark(close) === 0 || this.isInDomain(close))
    )
      close++;
    const dash = reader.mark(close + 1);
    if (reader.mark(close) !== 0x29 || (dash !== 0x2d && dash !== 0x2013 && dash !== 0x2014))
      return from;
    if (this.place(from + 1) || close + 2 >= this.to) return from;
    this.emit(from + 1, close - 1, 'organisation', 0.8, 'dateline');
    return close + 1;
  }

  /** The full stop of "Chinhphu.vn". */
  private isInDomain(at: number): boolean {
    const { reader } = this;
    return reader.mark(at) === 0x2e && reader.gap(at) === 0 && reader.gap(at + 1) === 0;
  }

  private step(at: number): number {
    const { reader } = this;
    const kind = reader.kind(at);
    if (kind === KIND.PUNCT) {
      const mark = reader.mark(at);
      if (mark !== 0x2c && mark !== 0x2d && mark !== 0x2013) this.forgetOffices();
      return at + 1;
    }
    if (kind === KIND.NUMBER || kind === KIND.POSSESSIVE || kind === KIND.OTHER) return at + 1;
    const bracketed = kind === KIND.CAP ? this.place(at) : undefined;
    if (bracketed && this.isBracketed(at, bracketed.length)) return this.readCapital(at);
    const title = this.phrase(titles, at);
    const head = this.phrase(heads, at);
    if (title && (!head || title.words.length >= head.words.length)) {
      return this.readTitle(at, title.words.length);
    }
    // "Đài Loan" begins with the word for a broadcaster.
    const longer = head && kind === KIND.CAP ? this.place(at) : undefined;
    if (longer?.entry.type === 'place' && longer.length > (head?.words.length ?? 0))
      return this.readCapital(at);
    if (head) {
      const next = this.readBody(at, head.words.length, head.value.type);
      if (next > at) return next;
      // A body in general: "Chính phủ", "Quốc hội".
      if (head.words.length > 1) {
        const last = at + head.words.length - 1;
        if (kind === KIND.CAP && CHAMBERS.has(reader.slice(at, last)))
          this.emit(at, last, 'organisation', 0.8, 'head-word');
        return last + 1;
      }
      const family = (reader.flags(at) & WORD.VIETNAMESE_FAMILY) !== 0;
      const alone = !this.adjacent(at + 1) || reader.kind(at + 1) === KIND.LOWER;
      if (kind === KIND.CAP && alone && !family) return at + 1;
    }
    if (kind === KIND.LOWER && this.lower(at) === 'châu') {
      const continent = this.place(at);
      if (continent && continent.length > 1) {
        this.emit(at, at + continent.length - 1, 'place', 0.95, 'known-place');
        return at + continent.length;
      }
    }
    const place = this.phrase(places, at);
    if (place && (kind === KIND.LOWER || kind === KIND.UPPER || place.words.length > 1)) {
      const next = this.readPlaceAfterHead(at, place.words.length);
      if (next > at) return next;
    }
    if (this.capital(at)) return this.readCapital(at);
    const lower = this.lower(at);
    // "Đại sứ Nhật Bản tại Việt Nam và Bộ trưởng …": an office that is told whole is another's.
    if (lower === 'và' && this.pending.some((office) => office.organisation)) this.pending = [];
    if (
      lower !== 'và' &&
      lower !== 'kiêm' &&
      lower !== 'tại' &&
      lower !== 'nước' &&
      lower !== 'của' &&
      lower !== 'tỉnh' &&
      lower !== 'thành' &&
      lower !== 'phố'
    )
      this.forgetOffices();
    return at + 1;
  }

  /** Nearly every token does so, and hardly ever is there one. */
  private forgetOffices(): void {
    if (this.pending.length > 0) this.pending = [];
  }

  /** Skips an office and its portfolio; the person is read by what follows. */
  private readTitle(at: number, length: number): number {
    const { reader } = this;
    let next = at + length;
    // Portfolio: "Nội vụ, thông tin và truyền thông".
    for (let budget = 0; budget < 12 && next < this.to; budget++) {
      const mark = reader.mark(next);
      const joins = mark === 0x2c || this.lower(next) === 'và';
      const from = joins && budget > 0 ? next + 1 : next;
      const word = this.phrase(words, from);
      const unknown = !word && !joins && this.capital(from) && this.adjacent(from + 1);
      const given = (reader.flags(from) & WORD.VIETNAMESE_GIVEN) !== 0;
      if (
        unknown &&
        length > 1 &&
        !given &&
        !this.phrase(heads, from) &&
        !this.isFamilyName(from)
      ) {
        // "Trưởng ban Dân nguyện"
        if (reader.kind(from + 1) === KIND.LOWER && this.isSecondSyllable(from, from + 1)) {
          next = from + 2;
          continue;
        }
      }
      if (
        !word ||
        (joins && budget === 0) ||
        (this.phrase(heads, from)?.value.type === 'organisation' && reader.kind(from) === KIND.CAP)
      )
        break;
      if (this.place(from)) break;
      next = from + word.words.length;
    }
    this.pending.push({
      start: reader.start(at),
      end: reader.end(next - 1),
      first: at,
      last: next - 1,
      organisation: undefined,
    });
    return next;
  }

  /** "Palawan Skyways": a foreign word goes on with the name of a place. */
  private opensForeignRun(at: number): boolean {
    const next = at + 1;
    return (
      !isSyllable(this.reader, at) &&
      this.adjacent(next) &&
      this.reader.kind(next) === KIND.CAP &&
      !isSyllable(this.reader, next) &&
      !this.place(next) &&
      !this.reader.opens(next)
    );
  }

  private opensPlainly(at: number, nextCapital: boolean): boolean {
    const { reader } = this;
    const raw = reader.raw(at);
    if (raw === 'AM' || raw === 'PM') return reader.kind(at - 1) === KIND.NUMBER;
    const mark = reader.mark(at - 1);
    if (mark === 0 || reader.kind(at) !== KIND.CAP || !this.is(notAtStart, at)) return false;
    return mark === 0x28 ? raw === 'Theo' : mark === 0xbb && !nextCapital;
  }

  private readCapital(at: number): number {
    const { reader } = this;
    const kind = reader.kind(at);
    const nextCapital = this.adjacent(at + 1) && this.capital(at + 1) && !reader.opens(at + 1);
    const opens = opensPhrase(reader, at) || (!nextCapital && this.followsDateline(at));
    if (!nextCapital && this.isTimeOfDay(at)) return at + 1;
    const weekday = this.lower(at + 1);
    if (this.lower(at) === 'thứ' && this.adjacent(at + 1) && WEEKDAY_SYLLABLES.has(weekday))
      return at + 2;
    if (this.lower(at) === 'chủ' && weekday === 'nhật') return at + 2;
    if (this.lower(at - 1) === 'thứ' && WEEKDAY_SYLLABLES.has(this.lower(at))) return at + 1;
    // "Bóng đá » Trong nước", "(Theo Reuters)", "08:05 AM"
    if (this.opensPlainly(at, nextCapital)) return at + 1;
    const before = this.lower(at - 1);
    // "tiếng Việt", "chữ Hán"
    if ((before === 'tiếng' || before === 'chữ') && kind === KIND.CAP && !nextCapital)
      return at + 1;
    const known = this.place(at);
    const run = this.endOfCapitals(at, 4);
    const foreign = this.readForeignHead(at, known?.length ?? 0);
    if (foreign > at) return foreign;
    for (let last = run; last > at && last - at < 4; last--) {
      if (!reader.name(at, last).isOrganisation) continue;
      this.emit(at, last, 'organisation', 0.95, 'known-body');
      return last + 1;
    }
    if (reader.raw(at) === 'Olympic') {
      const games = nextCapital ? this.place(at + 1) : undefined;
      const last = at + (games?.length ?? 0);
      this.emit(at, last, 'programme', 0.9, 'competition');
      return last + 1;
    }
    const plus = known ? at + known.length : at;
    if (known && reader.mark(plus) === 0x2b && reader.gap(plus) === 0) {
      // "Vietnam+"
      this.emit(at, plus, 'organisation', 0.9, 'known-body');
      return plus + 1;
    }
    if (known?.length === 1 && this.pending.length > 0 && this.trainsClub(at, run)) {
      this.emit(at, at, 'organisation', 0.85, 'described');
      return at + 1;
    }
    const town = known?.entry.type === 'place' && known.entry.kind !== 'country';
    if (known?.length === 1 && town && this.opensForeignRun(at)) {
      const last = this.endOfCapitals(at, 4);
      this.emit(at, last, 'organisation', 0.6, 'capitalised');
      return last + 1;
    }
    if (known && this.isBracketed(at, known.length)) {
      this.emit(at, at + known.length - 1, known.entry.type, 0.95, 'known-place');
      return at + known.length;
    }
    if (
      known &&
      !this.isPartOfRun(at, known.length, run) &&
      !(known.length === 1 && opens && this.isCompound(at)) &&
      !(
        known.length === 1 &&
        ((opens && (reader.flags(at) & (WORD.VIETNAMESE_GIVEN | WORD.VIETNAMESE_FAMILY)) !== 0) ||
          (nextCapital && this.isFamilyName(at)))
      )
    ) {
      const { type } = known.entry;
      const last = this.endOfNumbered(at + known.length - 1, type === 'programme');
      this.emit(at, last, type, 0.95, type === 'place' ? 'known-place' : 'known-body');
      return last + 1;
    }
    const shouted = this.readShouted(at);
    if (shouted > at) return shouted;
    if (kind === KIND.UPPER) {
      const hyphened = this.endOfHyphens(at);
      if (hyphened > at || this.followsSystemNoun(at)) {
        const type = this.followsSystemNoun(at) ? 'system' : 'unknown';
        this.emit(at, hyphened, type, 0.7, 'acronym');
        return hyphened + 1;
      }
      this.emit(at, at, 'organisation', 0.7, 'acronym');
      return at + 1;
    }
    if (kind === KIND.INITIAL) return at + 1;
    if (kind === KIND.MIXED && SMALL_FIRST.test(reader.raw(at))) {
      this.emit(at, at, 'system', 0.8, 'small-letter-first');
      return at + 1;
    }
    if (kind === KIND.MIXED && isFirmWord(reader.raw(at))) {
      this.emit(at, at, 'organisation', 0.9, 'company-word');
      return at + 1;
    }
    const lower = this.lower(at);
    if (opens && this.is(notAtStart, at)) return at + 1;
    if (opens && !nextCapital) {
      const given = (reader.flags(at) & WORD.VIETNAMESE_GIVEN) !== 0;
      if (!given && this.pending.length === 0) return at + 1;
      if (this.isCompound(at)) return at + 2;
      if (reader.seesInLowerCase(lower) && this.pending.length === 0) return at + 1;
    }
    let last = this.endOfCapitals(at, 5);
    for (let cut = at + 1; cut <= last; cut++) {
      const place = this.place(cut);
      const given = (reader.flags(at) & WORD.VIETNAMESE_GIVEN) !== 0 && cut === last;
      const own = place?.length === 1 && (this.isFamilyName(at) || given);
      const title = this.phrase(titles, cut);
      if ((place && !own) || (title && (title.words.length > 1 || !this.endsName(at, cut, last)))) {
        // "Dinh Tổng thống", "Phó Tổng cục trưởng": a word of the office, no name.
        if (cut === at + 1 && title && ofOffice.has(lower)) return cut;
        last = cut - 1;
        break;
      }
    }
    const length = last - at + 1;
    const flags = reader.flags(at);
    const after = this.adjacent(last + 1) ? this.place(last + 1) : undefined;
    const ofCountry = length > 1 && after?.entry.kind === 'country';
    const previous = this.out.at(-1);
    if (
      reader.mark(at - 1) === 0x28 &&
      reader.mark(last + 1) === 0x29 &&
      previous?.type === 'organisation' &&
      previous.last === at - 2
    ) {
      this.emit(at, last, 'unknown', 0.5, 'capitalised');
      return last + 1;
    }
    if (this.pending.length > 0 && this.isHeldByNext(at, last)) {
      this.emit(at, last, 'organisation', 0.85, 'described');
      return last + 1;
    }
    if (this.pending.length > 0 && !(ofCountry && !isSyllable(reader, at))) {
      const form = this.endOfForeignFirm(at, last);
      if (form > at) {
        this.emit(at, form, 'organisation', 0.85, 'described');
        this.emitPerson(form + 1, last, 0.9, 'title-before-name');
        return last + 1;
      }
      if (this.headsForeignFirm(at, last)) {
        this.emit(at, at, 'organisation', 0.8, 'described');
        this.emitPerson(at + 1, last, 0.9, 'title-before-name');
        return last + 1;
      }
      const family = (flags & WORD.VIETNAMESE_FAMILY) !== 0;
      for (let cut = at + 2; cut < last && !family; cut++) {
        if (!this.startsPerson(cut) || !isSyllable(reader, at)) continue;
        // "Tổng giám đốc An Phát | Lý Minh Châu"
        this.emit(at, cut - 1, 'organisation', 0.8, 'described');
        this.emitPerson(cut, last, 0.95, 'title-before-name');
        return last + 1;
      }
      const foreign = !isSyllable(reader, at);
      const sure = family || length === 1 || foreign;
      // "Tổng giám đốc Orvanta": as likely what is headed.
      const firm = foreign && this.isOfficeOfFirm() && (flags & WORD.GIVEN) === 0;
      this.emitPerson(at, last, firm ? 0.7 : sure ? 0.95 : 0.85, 'title-before-name');
      return last + 1;
    }
    if (length > 1 && length < 4 && (before === 'ở' || before === 'tại')) {
      this.emit(at, last, 'place', 0.85, 'place-preposition');
      return last + 1;
    }
    if (length >= 2 && length <= 4 && (flags & WORD.VIETNAMESE_FAMILY) !== 0) {
      this.emitPerson(at, last, length === 2 ? 0.85 : 0.9, 'family-name');
      return last + 1;
    }
    if (length >= 2 && (flags & (WORD.GIVEN | WORD.JAPANESE_FAMILY)) !== 0) {
      this.emitPerson(at, last, 0.8, 'given-name');
      return last + 1;
    }
    const vessel = this.readVessel(at, last);
    if (vessel > at) return vessel;
    if (this.followsStorm(at)) {
      this.emit(at, last, 'programme', 0.8, 'described');
      return last + 1;
    }
    const land = length > 1 && OPENS_PLACE.has(this.lower(at));
    if (land || this.goesOnFromPlace(at, previous)) {
      this.emit(at, last, 'place', 0.8, land ? 'place-head' : 'route');
      return last + 1;
    }
    if (PLACE_PREPOSITIONS.has(before)) {
      this.emit(at, last, 'place', 0.6, 'place-preposition');
      return last + 1;
    }
    if (length === 1 && (this.isCompound(at) || this.phrase(words, at)) && !nextCapital)
      return at + 2;
    // "người Việt", "gia đình Việt"
    if (length === 1 && this.pending.length === 0 && reader.raw(at) === 'Việt') return at + 1;
    if (length === 1 && (flags & WORD.VIETNAMESE_GIVEN) !== 0) {
      this.emit(at, last, 'person', 0.55, 'given-name');
      return last + 1;
    }
    if (length === 1 && isSyllable(reader, at)) {
      // "Biên bản …": a common word that opens a phrase.
      const phrase = this.adjacent(at + 1) && reader.kind(at + 1) === KIND.LOWER;
      if (phrase && this.isSecondSyllable(at, at + 1)) return at + 2;
    }
    const country = length <= 3 && this.adjacent(last + 1) ? this.place(last + 1) : undefined;
    const foreignName = !isSyllable(reader, at);
    if (country?.entry.kind === 'country' && (length === 1 || foreignName)) {
      // "Aeon Việt Nam"
      this.emit(at, last + country.length, 'organisation', 0.75, 'country-after-name');
      return last + country.length + 1;
    }
    if (length >= 2 && length <= 3 && foreignName) {
      this.emit(at, last, 'person', 0.6, 'capitalised');
      return last + 1;
    }
    if (length === 2 && (flags & reader.flags(last) & WORD.VIETNAMESE_GIVEN) !== 0) {
      // "Minh Châu" for "Lý Minh Châu"
      this.emit(at, last, 'person', 0.55, 'given-name');
      return last + 1;
    }
    if (foreignName && reader.mark(last + 1) === 0x28) {
      // "Leeds (Anh)"
      const country = this.place(last + 2);
      if (country?.entry.kind === 'country' && this.isBracketed(last + 2, country.length)) {
        this.emit(at, last, 'place', 0.7, 'country-in-brackets');
        return last + 1;
      }
    }
    this.emit(at, last, 'unknown', 0.45, 'capitalised');
    return last + 1;
  }
}
