import { NUMBERED_HEADS } from '../../names/vietnameseNames';
import { isKnownOrganisation } from '../../names/knownOrganisations';
import { opensPhrase } from './capitals';
import type { DraftType } from './draft';
import { isSyllable } from './syllables';
import * as KIND from './tokenKinds';
import { VietnameseDrafts } from './vietnameseDrafts';
import {
  titles,
  heads,
  places,
  words,
  GENERIC_HEADS,
  COUNTRY_OUTSIDE,
  KIND_BEFORE_FOREIGN,
  KIND_ONLY,
  ADMINISTRATIVE,
  NO_COMPANY_OF_OWN,
  NOT_A_BRIDGE,
  ROADS,
  PROPER_LOWER_HEADS,
  SEATED,
  SEVERAL,
  VERBS,
} from './vietnameseTables';

const MIDDLES = new Set(['văn', 'thị']);
const NUMBER_OF_ROAD = /\d\d\d|\d\p{L}/u;

/** Reads Vietnamese names from the word on that heads them: what kind of place, body or system each is. */
export class VietnameseBodies extends VietnameseDrafts {
  protected readPlaceAfterHead(at: number, length: number): number {
    const next = at + length;
    if (
      this.adjacent(next) &&
      this.isNumber(next) &&
      NUMBER_OF_ROAD.test(this.reader.raw(next)) &&
      ROADS.has(this.reader.slice(at, next - 1).toLowerCase())
    ) {
      this.emit(at, next, 'place', 0.85, 'route');
      return next + 1;
    }
    if (!this.adjacent(next) || !this.capital(next) || this.reader.opens(next)) return at;
    // "Giám đốc cảng Trương Hải Nam"
    if (
      this.pending.length > 0 &&
      this.startsPerson(next) &&
      this.endOfCapitals(next, 4) > next + 1
    )
      return at;
    if (this.phrase(heads, next) || this.phrase(titles, next)) return at;
    if (NOT_A_BRIDGE.has(this.lower(at - 1))) return at;
    const known = this.place(next);
    // "các nước ASEAN"
    if (known?.entry.type === 'organisation' || isKnownOrganisation(this.reader.raw(next)))
      return at;
    const run = this.endOfUnit(next, 3);
    const last =
      known && !this.isPartOfRun(next, known.length, run) ? next + known.length - 1 : run;
    this.emit(next, last, 'place', 0.85, 'place-head');
    return last + 1;
  }

  /** Reads a body or system from its head on; `at` itself where it is no name. */
  protected readBody(at: number, length: number, type: DraftType): number {
    const { reader } = this;
    const opens = opensPhrase(reader, at);
    const headCapital = reader.kind(at) === KIND.CAP || reader.kind(at) === KIND.UPPER;
    const head = reader.copy(at, at + length - 1).toLowerCase();
    let next = at + length;
    if (headCapital && NUMBERED_HEADS.has(head) && this.adjacent(next) && this.isNumber(next)) {
      this.emit(at, next, 'organisation', 0.85, 'head-word');
      return next + 1;
    }
    // "Thuyền trưởng Đoàn Văn Tín"
    if (
      length === 1 &&
      this.isFamilyName(at) &&
      MIDDLES.has(this.lower(next)) &&
      this.capital(next)
    )
      return at;
    if (head === 'lực lượng' && !headCapital && this.capital(next) && this.phrase(heads, next))
      return next;
    let content = 0;
    let capitals = 0;
    for (let word = at + 1; word < next; word++) if (reader.kind(word) === KIND.CAP) capitals++;
    let country = false;
    for (let budget = 0; budget < 24 && next < this.to; budget++) {
      if (reader.opens(next)) break;
      const mark = reader.mark(next);
      if (mark !== 0 || this.lower(next) === 'và') {
        const from = next + 1;
        if (!headCapital && SEVERAL.has(this.lower(at - 1))) return at;
        if (content === 0 || (mark !== 0 && mark !== 0x2c && mark !== 0x2d)) break;
        if (mark === 0x2d && !this.capital(from)) break;
        const word = this.phrase(words, from);
        if (!word && mark === 0 && this.isPlainWord(from) && capitals > 0 && headCapital) {
          // "Viện Hải dương và Sóng thần"
          next = from + 2;
          content++;
          capitals++;
          continue;
        }
        if (!word || this.place(from)) break;
        if (mark === 0x2c && !this.listGoesOn(from + word.words.length)) break;
        if (reader.kind(from) === KIND.LOWER && capitals > 1 && mark === 0x2c) break;
        if (reader.kind(from) !== KIND.LOWER) capitals++;
        next = from + word.words.length;
        content++;
        continue;
      }
      if (!this.adjacent(next)) break;
      const lower = this.lower(next);
      if (
        ADMINISTRATIVE.has(lower) &&
        !this.phrase(words, next) &&
        reader.kind(next) !== KIND.INITIAL
      ) {
        const unit = this.phrase(places, next);
        let name = unit ? next + unit.words.length : next;
        const dotted = unit !== undefined && reader.mark(name) === 0x2e && reader.gap(name) === 0;
        if (dotted) name++;
        // "Phó Chủ tịch UBND tỉnh | Phan Thế Hinh"
        if (content === 0 && this.pending.length > 0 && !dotted && !this.place(name)) {
          if (this.startsPerson(name) && this.endOfCapitals(name, 4) > name + 1) return name;
        }
        if (unit && this.capital(name) && (dotted || this.adjacent(name))) {
          const known = this.place(name);
          next = known ? name + known.length : this.endOfUnit(name, 3) + 1;
          content++;
          capitals++;
          continue;
        }
        if (unit) break;
      }
      if (lower === 'về' && content > 0 && type !== 'organisation') {
        const subject = this.phrase(words, next + 1);
        if (!subject) break;
        next += 1 + subject.words.length;
        content++;
        continue;
      }
      if (lower === 'của' && type === 'system' && content > 0) {
        const owner = this.phrase(words, next + 1);
        if (owner && this.capital(next + 1)) {
          next += 1 + owner.words.length;
          break;
        }
        break;
      }
      if ((lower === 'tại' || lower === 'ở') && SEATED.has(head) && content > 0) {
        const known = this.place(next + 1);
        if (known) next += 1 + known.length;
        break;
      }
      const known = this.place(next);
      if (known?.entry.type === 'place') {
        if (content > 0 && COUNTRY_OUTSIDE.has(head) && known.entry.kind === 'country') break;
        next += known.length;
        content++;
        capitals++;
        country = true;
        if (GENERIC_HEADS.has(head) && !this.phrase(words, next)) {
          if (this.lower(next) === 'tại' && head === 'đại sứ quán') continue;
          break;
        }
        continue;
      }
      const word = this.phrase(words, next);
      if (word) {
        if (this.capital(next)) capitals++;
        else if (content === 0 && (!headCapital || (opens && length < 3)) && type !== 'system')
          break;
        else if (type === 'organisation' && VERBS.has(word.words.join(' '))) break;
        next += word.words.length;
        content++;
        continue;
      }
      const inner = this.phrase(heads, next);
      if (inner && this.capital(next) && inner.words.length > 1 && content < 3) {
        next += inner.words.length;
        content++;
        capitals++;
        continue;
      }
      if (!this.capital(next)) break;
      if (this.phrase(titles, next)) break;
      const held = this.pending.length > 0 && GENERIC_HEADS.has(head);
      if ((content > 0 || held) && this.startsPerson(next)) break;
      if (content > 0 && this.pending.length > 0 && this.startsForeignPerson(next)) break;
      const last = this.endOfCapitals(next, 4);
      capitals += last - next + 1;
      content++;
      // "Khảo sát": a word of two syllables has one capital.
      const tail = last + 1;
      // "… điều tra Bộ Công | an": behind a further head, too.
      const one = last === next || this.phrase(heads, next)?.words.length === last - next;
      const split = one && this.adjacent(tail) && reader.kind(tail) === KIND.LOWER;
      const goesOn = split && !this.phrase(words, tail) && this.isSecondSyllable(last, tail);
      next = goesOn ? tail + 1 : tail;
    }
    // "Viện kiểm sát nhân dân | tối cao": a head of three words or more is half a name.
    const enough = type === 'organisation' && length < 3 ? 2 : 1;
    if (
      content === 0 ||
      (capitals === 0 && (!headCapital || (opens && length < 3) || content < enough))
    )
      return at;
    if (country && content === 1 && !GENERIC_HEADS.has(head) && !headCapital) return at;
    if (!headCapital) {
      // A head in lower case is a description; the name is what follows, unless only the whole names it.
      if (!GENERIC_HEADS.has(head))
        return this.readDescribed(at + length, next - 1, type, country && content === 1);
    }
    if (NO_COMPANY_OF_OWN.has(head) && content === 0) return at;
    const own = at + length;
    if (this.capital(own) && this.adjacent(own)) {
      const foreign = !isSyllable(reader, own);
      const country = this.place(own);
      // "CLB Cần Thơ" is not the town.
      const town = country?.entry.type === 'place' && country.entry.kind !== 'country';
      if (!town && (KIND_ONLY.has(head) || (foreign && KIND_BEFORE_FOREIGN.has(head)))) {
        const after = own + (country?.length ?? 0);
        // "CLB Nhật Bản | Kashiwa"
        const name = country?.entry.kind === 'country' && after < next ? after : own;
        if (name > own) this.emit(own, after - 1, 'place', 0.95, 'known-place');
        this.emit(name, next - 1, type, 0.9, 'described');
        return next;
      }
    }
    const body = type !== 'organisation' && this.isBodyByAcronym(next);
    this.emit(at, next - 1, body ? 'organisation' : type, 0.85, 'head-word');
    return next;
  }

  /** The name after a head in lower case: "quỹ Mekong Capital", "đảng Tập hợp Quốc gia". */
  protected readDescribed(
    first: number,
    last: number,
    type: DraftType,
    placeOnly: boolean,
    before = first - 1,
  ): number {
    if (!this.capital(first) || placeOnly || !PROPER_LOWER_HEADS.has(this.lower(before)))
      return before;
    let end = last;
    const country = this.place(first);
    const behind = first + (country?.length ?? 0);
    // "hãng xe Trung Quốc | Tarvo Auto"
    if (country?.entry.kind === 'country' && behind <= last && this.capital(behind)) {
      this.emit(first, behind - 1, 'place', 0.95, 'known-place');
      return this.readDescribed(behind, last, type, false, before);
    }
    if (!this.phrase(words, first)) end = Math.max(end, this.endOfUnit(first, 4));
    this.emit(first, end, type, 0.85, 'described');
    return end + 1;
  }
}
