import { isCityName } from '../../names/cityNames';
import { lookUpPlace } from '../../names/gazetteer';
import * as WORD from '../../names/wordFlags';
import { isFamilyFirst } from '../../names/personNames';
import type { Span } from '../../text/span';
import type { RoleCandidate } from '../candidate';
import { type Draft, type DraftType, newDraft } from './draft';
import { PERSONAL } from './personShapes';
import { readShoutedName } from './shoutedNames';
import { isSyllable } from './syllables';
import * as KIND from './tokenKinds';
import { VietnameseSyllables } from './vietnameseSyllables';
import { ADDRESSES, titles } from './vietnameseTables';
import type { WordReader } from './wordReader';

interface Pending {
  start: number;
  end: number;
  first: number;
  last: number;
  organisation: Span | undefined;
}

/** "K7", "A320": the number of a model. */
const MODEL = /^[A-Z]{1,3}\d{1,4}[A-Z]?$/;

/** What bears a name of its own; "tinh" is the end of "vệ tinh". */
const VESSELS = new Set(['bão', 'tàu', 'phà', 'tinh']);

/** Offices of firms and clubs. */
const OF_FIRMS =
  /^(?:ceo|hlv|chủ tịch|tổng giám đốc|giám đốc|phó chủ tịch|nhà sáng lập|huấn luyện viên|tiền đạo|tiền vệ|hậu vệ|trung vệ|thủ môn|đội trưởng|thủ quân)/iu;

/** Writes the names of Vietnamese paragraphs down, with the offices before them, and reads those of foreign words. */
export class VietnameseDrafts extends VietnameseSyllables {
  protected readonly out: Draft[];
  /** Offices read just before, waiting for their holder. */
  protected pending: Pending[] = [];

  constructor(reader: WordReader, out: Draft[]) {
    super(reader);
    this.out = out;
  }

  protected emit(
    first: number,
    last: number,
    type: DraftType,
    confidence: number,
    rule: string,
  ): Draft {
    const draft = newDraft(first, last, type, { rule, score: confidence }, 'vi');
    this.out.push(draft);
    if (type === 'organisation' || type === 'place') {
      const span: Span = { start: this.reader.start(first), end: this.reader.end(last) };
      const office = this.pending.at(-1);
      if (office) office.organisation ??= span;
    }
    return draft;
  }

  protected emitPerson(first: number, last: number, confidence: number, rule: string): void {
    const draft = this.emit(first, last, 'person', confidence, rule);
    for (const office of this.pending) {
      const title = this.reader.slice(office.first, office.last);
      if (title.length <= 4) continue;
      const role: RoleCandidate = {
        start: office.start,
        end: office.end,
        title,
        organisation: office.organisation,
        former: false,
      };
      draft.roles.push(role);
    }
    this.pending = [];
  }

  /** "Chủ tịch Korlan Dana Whitmore": the firm or club stands between the office and its holder. */
  protected headsForeignFirm(at: number, last: number): boolean {
    const { reader } = this;
    const office = this.pending.at(-1);
    if (!office || last < at + 2 || isSyllable(reader, at)) return false;
    if (!OF_FIRMS.test(reader.slice(office.first, office.last))) return false;
    if ((reader.flags(at) & (PERSONAL | WORD.GIVEN_WORD)) !== 0) return false;
    if (isFamilyFirst(this.lower(at))) return false;
    return (reader.flags(at + 1) & WORD.GIVEN) !== 0 || isFamilyFirst(this.lower(at + 1));
  }

  /** "PARIS", "TP.HCM", "HÀ NỘI", "LÊ THU TRANG"; `at` itself where it is none. */
  protected readShouted(at: number): number {
    const { reader } = this;
    if (reader.kind(at) !== KIND.UPPER) return at;
    const shouted = readShoutedName(reader, at, this.to);
    if (shouted) {
      if (shouted.type === 'person') this.emitPerson(at, shouted.last, 0.85, 'shouted-name');
      else if (shouted.type) this.emit(at, shouted.last, shouted.type, 0.9, 'known-place');
      return shouted.last + 1;
    }
    const { raw, lower } = reader.info(at);
    if (raw === 'TP' && reader.mark(at + 1) === 0x2e && reader.gap(at + 1) === 0) {
      const name = at + 2;
      if (!this.capital(name)) return at;
      const known = this.place(name);
      const joined = reader.gap(name) === 0 && reader.kind(name) === KIND.UPPER;
      const last = joined ? name : known ? name + known.length - 1 : this.endOfUnit(name, 3);
      this.emit(joined ? at : name, last, 'place', 0.9, 'place-head');
      return last + 1;
    }
    const name = (raw[0] ?? '') + lower.slice(1);
    if (name.length < 4 || (lookUpPlace(name)[0]?.type !== 'place' && !isCityName(name))) return at;
    this.emit(at, at, 'place', 0.9, 'known-place');
    return at + 1;
  }

  /**
   * "AFF Cup", "V-League", "An Phát Robotics": a name with a foreign head word that is longer than
   * the `known` tokens of a place; `at` itself where it is none.
   */
  protected readForeignHead(at: number, known: number): number {
    const { reader } = this;
    const kind = reader.kind(at);
    if (kind < KIND.CAP || kind > KIND.INITIAL) return at;
    const company = this.readCompanyWithForeignHead(at);
    if (company > at) return company;
    const model = this.adjacent(at + 1) && known === 0 && !isSyllable(reader, at);
    if (model && kind === KIND.CAP && MODEL.test(reader.raw(at + 1))) {
      this.emit(at, at + 1, 'system', 0.8, 'model-number');
      return at + 2;
    }
    let last = at;
    for (let budget = 0; budget < 5; budget++) {
      const hyphen =
        reader.mark(last + 1) === 0x2d && reader.gap(last + 1) === 0 && reader.gap(last + 2) === 0;
      const next = hyphen ? last + 2 : last + 1;
      if (!hyphen && !this.adjacent(next)) break;
      if (
        !this.capital(next) ||
        reader.opens(next) ||
        isSyllable(reader, next) !== (reader.raw(next) === 'Cup')
      )
        break;
      last = next;
    }
    if (last === at || last - at < known) return at;
    const flags = reader.flags(last);
    if ((flags & (WORD.EVENT_HEAD | WORD.ORGANISATION_HEAD)) === 0) return at;
    const event = (flags & WORD.EVENT_HEAD) !== 0;
    const branch = !event && this.adjacent(last + 1) ? this.place(last + 1) : undefined;
    if (branch?.entry.kind === 'country') last += branch.length;
    last = this.endOfNumbered(last, event);
    this.emit(at, last, event ? 'programme' : 'organisation', 0.8, 'head-word');
    return last + 1;
  }

  /** A Vietnamese name with a foreign head of companies; `at` itself where it is none. */
  protected readCompanyWithForeignHead(at: number): number {
    const { reader } = this;
    if (reader.kind(at) !== KIND.CAP || !isSyllable(reader, at)) return at;
    let last = at;
    for (let budget = 0; budget < 3; budget++) {
      const next = last + 1;
      if (!this.adjacent(next) || reader.kind(next) !== KIND.CAP || reader.opens(next)) return at;
      last = next;
      if (isSyllable(reader, next)) continue;
      if ((reader.flags(next) & WORD.ORGANISATION_HEAD) === 0) return at;
      if (reader.opens(at) && this.phrase(titles, at)) return at;
      this.emit(at, last, 'organisation', 0.85, 'company-ending');
      return last + 1;
    }
    return at;
  }

  /** Whether the office read last is one of firms and clubs. */
  protected isOfficeOfFirm(): boolean {
    const office = this.pending.at(-1);
    return office !== undefined && OF_FIRMS.test(this.reader.slice(office.first, office.last));
  }

  /** "Tổng giám đốc X, bà Y": X is what Y heads. */
  protected isHeldByNext(first: number, last: number): boolean {
    const { reader } = this;
    return (
      !this.isFamilyName(first) &&
      reader.mark(last + 1) === 0x2c &&
      ADDRESSES.has(this.lower(last + 2)) &&
      this.capital(last + 3)
    );
  }

  /** "tàu Hải Đăng 29", "Bão Noru", "vệ tinh Vina-1": what bears a name of its own; `at` itself where it is none. */
  protected readVessel(at: number, end: number): number {
    const noun = this.lower(at);
    const headed = this.reader.opens(at) && end > at && VESSELS.has(noun);
    if (!headed && !VESSELS.has(this.lower(at - 1))) return at;
    const kind = headed ? noun : this.lower(at - 1);
    const first = headed ? at + 1 : at;
    if (kind === 'bão' && isSyllable(this.reader, first)) return at;
    const dash = this.reader.mark(end + 1) === 0x2d && this.reader.gap(end + 1) === 0;
    const number = dash ? end + 2 : end + 1;
    const numbered = this.isNumber(number) && this.reader.gap(number) === (dash ? 0 : 1);
    const last = numbered && kind !== 'bão' ? number : end;
    this.emit(first, last, kind === 'bão' ? 'programme' : 'system', 0.85, 'described');
    return last + 1;
  }

  /** "SEA Games 30": the number of games belongs to their name. */
  protected endOfNumbered(last: number, event: boolean): number {
    const numbered = event && this.adjacent(last + 1) && /^\d\d?$/.test(this.reader.raw(last + 1));
    return numbered ? last + 1 : last;
  }

  /** "Chủ tịch Tarvo Motor | Osamu Kita": the last word of the firm before its head; `at` where none is. */
  protected endOfForeignFirm(at: number, last: number): number {
    for (let cut = at + 1; cut < last; cut++) {
      const { flags } = this.reader.info(cut);
      const form = (flags & (WORD.ORGANISATION_HEAD | WORD.COMPANY_ENDING)) !== 0;
      if (form && (flags & PERSONAL) === 0 && !isSyllable(this.reader, cut)) return cut;
    }
    return at;
  }

  protected isNumber(at: number): boolean {
    return this.reader.kind(at) === KIND.NUMBER || /^\d/.test(this.reader.raw(at));
  }
}
