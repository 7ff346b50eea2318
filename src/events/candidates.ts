import type { Span } from '../text/span';
import { precision } from './clauseParts';
import { type Hit, traitsOf } from './lexicon';
import * as Flag from './phraseFlags';
import * as Trait from './phraseTraits';
import { type Sentence, hardClause } from './sentence';
import type { EventType, ParticipantRole, Report } from './report';
import type { VerbForm } from './triggers/trigger';

/** A trigger that may make a report, judged in its sentence. */
export interface Candidate {
  readonly hit: Hit;
  readonly type: EventType;
  readonly kind: 'act' | 'noun';
  readonly form: VerbForm;
  readonly modality: Report['modality'];
  readonly subject: ParticipantRole;
  readonly object: ParticipantRole;
  readonly passive: boolean;
  /** "has signed", 曾签署: told of what was before. */
  readonly perfect: boolean;
  /** "The ceremony": one told of before. */
  readonly definite: boolean;
  readonly score: number;
}

/** How far from its trigger a counterpart may stand, in UTF-16 units. */
const REACH_SPACED = 110;
const REACH_UNSPACED = 45;
/** How many phrases around a trigger are looked at: keeps long lines linear. */
const NEARBY = 14;

/** Whether a mention (by its position in the sentence) can take part, and is not merely where it was. */
export function isActor(sentence: Sentence, position: number): boolean {
  const mention = sentence.mentions[position]?.item;
  if (mention?.type === 'person' || mention?.type === 'organisation') return true;
  return mention?.type === 'place' && !sentence.located[position];
}

/** Every trigger of a sentence that stands for an event there, in text order. */
export function findCandidates(sentence: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < sentence.hits.length; i++) {
    const hit = sentence.hits[i];
    if (!hit || (hit.entry.acts.length === 0 && hit.entry.nouns.length === 0)) continue;
    if (sentence.quotes.length > 0 && isQuoted(sentence, hit)) continue;
    if (isOfDate(sentence, hit)) continue;
    const best = judge(sentence, i, hit);
    if (best && best.score >= 0.5) found.push(best);
  }
  return found;
}

function isQuoted({ quotes }: Sentence, hit: Hit): boolean {
  return quotes.some(({ start, end }) => start <= hit.start && end >= hit.end);
}

/** "On March 7": no march. */
function isOfDate({ dates }: Sentence, { start, end }: Hit): boolean {
  return dates.some(({ item }) => item.start <= start && item.end >= end);
}

interface Around {
  readonly flags: number;
  /** A determiner or adjective directly before: the trigger is a noun. */
  readonly nominal: boolean;
  readonly to: boolean;
  /** A preposition directly before: "after missing a penalty". */
  readonly governed: boolean;
}

const BLANK = 0;
const FILLED = 1;
const PARTED = 2;
const PARTING: ReadonlySet<number> = new Set(
  Array.from(',;:.，；：。', (char) => char.charCodeAt(0)),
);

/** Whether a mark that ends a clause, anything else or nothing but blanks stands between two offsets. */
function gapBetween(text: string, start: number, end: number): number {
  let gap = BLANK;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) continue;
    if (PARTING.has(code)) return PARTED;
    if (gap === BLANK && text.charAt(at).trim() !== '') gap = FILLED;
  }
  return gap;
}

/** The function words right before a phrase. */
function lookAround(sentence: Sentence, i: number, hit: Hit): Around {
  const reach = sentence.spaced ? 28 : 10;
  let flags = 0;
  let nominal = false;
  let to = false;
  let governed = false;
  let edge = hit.start;
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    const before = sentence.hits[k];
    if (!before || hit.start - before.end > reach) break;
    const gap = gapBetween(sentence.lower, before.end, edge);
    if (gap === PARTED) break;
    const adjacent = gap === BLANK && edge === hit.start;
    if (adjacent) {
      const traits = traitsOf(before.entry);
      // "A third was caught": the verb stands for itself.
      nominal ||=
        (before.entry.flags & Flag.determiner) !== 0 && (traitsOf(hit.entry) & Trait.was) === 0;
      to ||= (traits & Trait.to) !== 0;
      governed ||= (traits & Trait.governs) !== 0;
    }
    const own = before.entry.flags;
    flags |= own & (Flag.planned | Flag.conditional | Flag.negated | Flag.perfect);
    if (hit.start - before.end <= 6) flags |= own & Flag.ongoing;
    if (hit.start - before.end <= 12) flags |= own & (Flag.passive | Flag.subordinate);
    if (!adjacent && before.entry.acts.length > 0 && sentence.spaced) break;
    edge = before.start;
  }
  return { flags, nominal, to, governed };
}

function modalityOf(flags: number): Report['modality'] {
  if (flags & Flag.negated) return 'negated';
  if (flags & Flag.conditional) return 'conditional';
  if (flags & Flag.planned) return 'planned';
  return 'actual';
}

function judge(sentence: Sentence, i: number, hit: Hit): Candidate | undefined {
  const around = lookAround(sentence, i, hit);
  let best: Candidate | undefined;
  for (const act of hit.entry.acts) {
    const candidate = judgeAct(sentence, i, hit, act.row, act.form, act.cue, around);
    if (candidate && candidate.score > (best?.score ?? 0)) best = candidate;
  }
  for (const { row, cue } of hit.entry.nouns) {
    if (cue !== 0 && !hasCue(sentence, i, cue, hardClause(sentence, hit.start))) continue;
    const candidate = judgeNoun(sentence, i, hit, row, around);
    if (candidate && candidate.score > (best?.score ?? 0)) best = candidate;
  }
  return best;
}

type Act = Hit['entry']['acts'][number];

/** 遇难者, 获救矿工, 受伤人员: who it happened to is named, not that it did. */
function isOfPeople(sentence: Sentence, hit: Hit): boolean {
  return /^(?:者|人员|人員|人数|人數|名单|名單|家属|家屬|矿工|礦工|乘客|学生|學生|儿童|兒童)/u.test(
    sentence.lower.slice(hit.end, hit.end + 2),
  );
}

/** 上任后第一次…, 签约后告诉媒体: when something else was done; with a day beside it, it is told as well. */
function isTimeOf(sentence: Sentence, hit: Hit): boolean {
  const { lower } = sentence;
  if (!/^(?:以?[后後]|之[后後]|以来|以來)(?![,，])/u.test(lower.slice(hit.end, hit.end + 3)))
    return false;
  return !sentence.dates.some(({ item }) => item.end <= hit.start && hit.start - item.end < 12);
}

/** Whether one of the phrases right before says "the two sides". */
function isOfBoth({ hits, flags }: Sentence, i: number, clause: Span): boolean {
  if ((flags & Flag.both) === 0) return false;
  for (let at = Math.max(0, i - 6); at < i; at++) {
    const hit = hits[at];
    if (hit && hit.start >= clause.start && (hit.entry.flags & Flag.both) !== 0) return true;
  }
  return false;
}

const BORN = /(?:\bborn|chào đời|出生|诞生)$/u;

function judgeAct(
  sentence: Sentence,
  i: number,
  hit: Hit,
  row: Act['row'],
  form: VerbForm,
  cue: number,
  around: Around,
): Candidate | undefined {
  const noun = around.nominal && !(form === 'gerund' && around.governed);
  if (noun && !(around.flags & Flag.passive)) return undefined;
  if (!sentence.spaced && (isOfPeople(sentence, hit) || isTimeOf(sentence, hit))) return undefined;
  // "Born in 1996": who somebody is, and no news.
  if (!sentence.hasDay && BORN.test(hit.entry.text)) return undefined;
  const clause = hardClause(sentence, hit.start);
  const reach = sentence.spaced ? REACH_SPACED : REACH_UNSPACED;
  let after = 0;
  let before = 0;
  let nextPlace = Infinity;
  let person = false;
  for (let position = 0; position < sentence.mentions.length; position++) {
    const item = sentence.mentions[position]?.item;
    if (!item || item.start < clause.start || item.end > clause.end) continue;
    const actor = isActor(sentence, position);
    if (item.start >= hit.end) {
      if (actor && item.start - hit.end <= reach) {
        person ||= item.type === 'person';
        after++;
      }
      if (item.type !== 'person') nextPlace = Math.min(nextPlace, item.start - hit.end);
    } else if (actor) before++;
  }
  // "The teams drew", 双方战平: whoever was named before, on both sides.
  if (isOfBoth(sentence, i, clause)) before += 2;
  let bonus = 0;
  // A headline often names no one: what it tells is answered by the lead or left out.
  const headline = sentence.paragraph.part === 'headline';
  const bare = headline && form !== 'gerund' && before + after === 0;
  switch (bare && row.needs !== 'cue' && row.needs !== 'document' ? 'any' : row.needs) {
    case 'counterpart':
      // A headline shortens: "Acme to buy robot maker".
      if (after === 0 && before < (headline ? 1 : 2)) return undefined;
      if (after > 0 && before > 0) bonus = 0.05;
      break;
    case 'person':
      if (!person && (sentence.paragraph.part !== 'headline' || after === 0)) return undefined;
      break;
    case 'participant':
      if (before + after === 0) return undefined;
      if (row.cue !== undefined && hasCue(sentence, i, cue, clause)) bonus = 0.1;
      break;
    case 'document':
      if (hasCue(sentence, i, cue, clause)) bonus = 0.1;
      else if (before + after < 2) return undefined;
      else bonus = -0.05;
      break;
    case 'cue':
      if (row.cue === 'destination') {
        if (nextPlace > (sentence.spaced ? 45 : 16)) {
          if (before === 0 || !sentence.hasDay) return undefined;
          bonus = -0.05;
        }
      } else if (!hasCue(sentence, i, cue, clause)) return undefined;
      if (before + after > 0) bonus = 0.05;
      break;
    case 'place':
      if (nextPlace === Infinity && sentence.dates.length === 0) return undefined;
      break;
    case 'any':
      break;
  }
  let flags = around.flags;
  const telling = sentence.telling;
  let penalty = 0;
  if (form === 'base' && !(flags & Flag.planned)) {
    if (around.to) {
      flags |= Flag.planned;
      penalty = telling ? 0.1 : 0.3;
    } else if (!telling) penalty = 0.2;
  } else if (form === 'gerund' && !(flags & Flag.subordinate)) {
    penalty = row.type === 'visit' ? 0.3 : before + after === 0 ? 0.2 : 0.1;
  } else if (form === 'past' || form === 'present') bonus += 0.08;
  if (flags & Flag.ongoing) penalty += 0.25;
  if (!sentence.spaced && sentence.lower.charAt(hit.end) === '的') penalty += 0.15;
  return finish(sentence, hit, {
    type: row.type === 'contest' && namesElection(sentence) ? 'election' : row.type,
    kind: 'act',
    form,
    flags,
    subject: row.subject,
    object: row.object,
    definite: false,
    score: row.weight + bonus + 0.1 - penalty,
    actors: before + after,
  });
}

function judgeNoun(
  sentence: Sentence,
  i: number,
  hit: Hit,
  row: Hit['entry']['nouns'][number]['row'],
  around: Around,
): Candidate | undefined {
  const clause = hardClause(sentence, hit.start);
  let supported: Hit | undefined;
  let flags = around.flags;
  for (let k = Math.max(0, i - 7); k <= Math.min(sentence.hits.length - 1, i + 7); k++) {
    const each = sentence.hits[k];
    if (!each || k === i || each.entry.support === undefined) continue;
    if (each.start < clause.start || each.end > clause.end) continue;
    if (Math.abs(each.start - hit.start) > (sentence.spaced ? 140 : 60)) continue;
    const distance = Math.min(Math.abs(each.end - hit.start), Math.abs(each.start - hit.end));
    const known = supported
      ? Math.min(Math.abs(supported.end - hit.start), Math.abs(supported.start - hit.end))
      : Infinity;
    if (distance < known) {
      supported = each;
      flags = around.flags | lookAround(sentence, k, each).flags;
    }
  }
  const day = sentence.dates.length > 0;
  if (!supported && !row.alone && !day && !sentence.telling) return undefined;
  let actors = 0;
  for (let k = 0; k < sentence.mentions.length; k++) if (isActor(sentence, k)) actors++;
  if (actors === 0 && !day && !row.alone && !sentence.telling) return undefined;
  const { text } = hit.entry;
  const follower = compoundAfter(sentence, i, hit);
  if (follower && !sentence.spaced) return undefined;
  // "Opening up a page" is a verb though "the opening" is a noun.
  const governed = supported !== undefined && supported.end <= hit.start;
  const gerund = text.endsWith('ing') && sentence.spaced && hit.entry.acts.length > 0;
  if (gerund && !around.nominal && !governed) return undefined;
  if (compoundBefore(sentence, hit) || isAnniversary(sentence, hit)) return undefined;
  if (!row.alone && isSettingOfTime(sentence, hit)) return undefined;
  const plural = sentence.spaced ? text.endsWith('s') : false;
  const head = supported !== undefined && isHead(sentence, i, supported) ? 0.15 : 0;
  return finish(sentence, hit, {
    type: row.type,
    kind: 'noun',
    form: 'fixed',
    flags,
    subject: supported?.entry.support ?? 'participant',
    object: 'participant',
    definite: isDefinite(sentence, hit),
    score:
      row.weight +
      (supported ? 0.15 : 0) +
      head -
      (plural && !row.alone ? 0.1 : 0) -
      (follower ? (row.alone ? 0.15 : 0.3) : 0) -
      (row.alone && isBefore(sentence, hit) ? 0.2 : 0) -
      ((row.alone ?? row.type === 'acquisition') && isSetting(sentence, hit) ? 0.25 : 0),
    actors,
  });
}

/** "Vùng bão", "phòng chống lũ lụt": the hazard only says what kind of area or work. */
function compoundBefore(sentence: Sentence, hit: Hit): boolean {
  return /(?:vùng|phòng|chống|khắc phục|hậu quả|nạn nhân|ứng phó|mùa|防|抗|救|anti-|mùa mưa)\s?$/u.test(
    sentence.lower.slice(Math.max(0, hit.start - 10), hit.start),
  );
}

/** "Found alive in the earthquake", "sau vụ nổ": only where or after what something else happened. */
function isSetting(sentence: Sentence, hit: Hit): boolean {
  const before = sentence.lower.slice(Math.max(sentence.start, hit.start - 12), hit.start);
  return /(?:^|\s)(?:(?:in|after|amid|during|from)(?:\s(?:the|a|an))?|trong|sau)\s$/u.test(before);
}

/** "Dọn dẹp sau bão", "trước khi bão vào", "before the storm": a time, not what is told. */
function isBefore(sentence: Sentence, hit: Hit): boolean {
  const before = sentence.lower.slice(Math.max(sentence.start, hit.start - 16), hit.start);
  return /(?:^|\s)(?:(?:after|before|since)(?:\s(?:the|a|an))?|sau|trước|trước khi|sau khi|khi)(?:\s(?:cơn|trận))?\s$/u.test(
    before,
  );
}

/** 地震週年, "earthquake anniversary": what is remembered is not told of. */
function isAnniversary(sentence: Sentence, hit: Hit): boolean {
  return /^.?(?:[一二三四五六七八九十百\d]{1,3})?(?:[周週]年|anniversary)/u.test(
    sentence.lower.slice(hit.end, hit.end + 14),
  );
}

/** "Won the election": no contest of sport. */
function namesElection(sentence: Sentence): boolean {
  return sentence.hits.some(({ entry }) => entry.nouns.some(({ row }) => row.type === 'election'));
}

/** "After the seminar", "sau lễ ký", "kết thúc hội thảo": when something else happened. */
function isSettingOfTime(sentence: Sentence, hit: Hit): boolean {
  if (!sentence.spaced) {
    return /^(?:以?[后後前]|之[后後前])/u.test(sentence.lower.slice(hit.end, hit.end + 2));
  }
  const day = sentence.dates.find(({ item }) => item.start >= hit.end);
  if (day && day.item.start - hit.end < 40) return false;
  const before = sentence.lower.slice(Math.max(sentence.start, hit.start - 24), hit.start);
  return /(?:^|[\s,])(?:(?:after|before|since|following|ahead of|prior to|at the end of)(?:\s(?:the|his|her|their|its))?|sau|trước|kết thúc|sau khi kết thúc|trước khi|sau khi|ngay sau)\s$/u.test(
    before,
  );
}

/** Whether a noun only qualifies another: "election campaign", 选举工作. */
function compoundAfter(sentence: Sentence, i: number, hit: Hit): boolean {
  const { lower } = sentence;
  if (!sentence.spaced) {
    return /^(?:情况|原因|现场|地点|责任|报告|遇难者|受害者|罹难者|幸存者|伤亡|灾情|情況|原因|現場|地點|責任|工作|准备|筹备|委员会|制度|办法|期间表|活动的|筹委会|日程|候选)/u.test(
      lower.slice(hit.end, hit.end + 4),
    );
  }
  if (!/^ [a-z]/.test(lower.slice(hit.end, hit.end + 2))) return false;
  return sentence.hits[i + 1]?.start !== hit.end + 1;
}

/** "Cùng dự buổi tiếp có …", 出席了发布会: who else was there, of what was told of before. */
function isAttended(sentence: Sentence, hit: Hit): boolean {
  const { lower } = sentence;
  const before = lower.slice(Math.max(sentence.start, hit.start - 14), hit.start);
  if (!sentence.spaced) return /(?:出席|参加|參加|陪同|见证|見證)了?$/u.test(before);
  return (
    /^(?:lễ|buổi|cuộc|phiên)\s/u.test(hit.entry.text) &&
    /(?:^|\s)(?:cùng dự|tham dự|dự|tại|trong|kết thúc)\s$/u.test(before) &&
    /^(?:[\s,.;:]|$)(?!(?:với|giữa|của|về|nhằm|kỷ|mừng|để)\s)/u.test(
      lower.slice(hit.end, hit.end + 8),
    )
  );
}

/** Whether a noun is marked as known: "the seminar", 该仪式, "hội thảo này". */
function isDefinite(sentence: Sentence, hit: Hit): boolean {
  const { lower } = sentence;
  const attended =
    sentence.paragraph.part === 'body' && !sentence.hasDay && isAttended(sentence, hit);
  if (attended) return true;
  if (!sentence.spaced)
    return /[该本此這这]次?$/u.test(lower.slice(Math.max(0, hit.start - 2), hit.start));
  // "Lễ ký diễn ra chiều 4/5": at the start of a sentence a known one.
  if (hit.start - sentence.start <= 1 && /^(?:lễ|buổi|cuộc|chuyến)\s/u.test(hit.entry.text)) {
    return sentence.paragraph.part === 'body';
  }
  return (
    /\b(?:the|this|that)\s+$/u.test(lower.slice(Math.max(0, hit.start - 6), hit.start)) ||
    /^\s+(?:này|trên|nói trên)(?!\p{L})/u.test(lower.slice(hit.end, hit.end + 12))
  );
}

/** Whether a noun is the one that its verb governs: the first after it, in Chinese the last. */
function isHead(sentence: Sentence, i: number, verb: Hit): boolean {
  const hit = sentence.hits[i];
  if (!hit) return false;
  const step = sentence.spaced ? -1 : 1;
  for (let k = i + step; k >= 0 && k < sentence.hits.length; k += step) {
    const other = sentence.hits[k];
    if (!other || Math.abs(k - i) > 8) break;
    if (sentence.spaced ? other.start <= verb.start : isBreakBetween(sentence, hit, other)) break;
    if (other.entry.nouns.length > 0) return false;
  }
  return true;
}

function isBreakBetween(sentence: Sentence, a: Hit, b: Hit): boolean {
  return /[,;，；]/u.test(sentence.lower.slice(a.end, b.start));
}

interface Draft {
  readonly type: EventType;
  readonly kind: 'act' | 'noun';
  readonly form: VerbForm;
  readonly flags: number;
  readonly subject: ParticipantRole;
  readonly object: ParticipantRole;
  readonly definite: boolean;
  readonly score: number;
  readonly actors: number;
}

function finish(sentence: Sentence, hit: Hit, draft: Draft): Candidate | undefined {
  const modality = modalityOf(draft.flags);
  let score = draft.score + Math.min(draft.actors, 2) * 0.05;
  const precise = sentence.hasDay;
  if (precise) score += 0.2;
  else if (sentence.dates.length > 0) score += 0.1;
  if (sentence.telling) score += 0.1;
  const headline = sentence.paragraph.part === 'headline';
  if (modality === 'planned') {
    score -= precise ? 0.05 : headline || namesMonth(sentence) ? 0.1 : 0.3;
  } else if (modality !== 'actual') score -= 0.35;
  return {
    hit,
    type: draft.type,
    kind: draft.kind,
    form: draft.form,
    modality,
    subject: draft.subject,
    object: draft.object,
    passive: (draft.flags & Flag.passive) !== 0,
    perfect: (draft.flags & Flag.perfect) !== 0,
    definite: draft.definite,
    score,
  };
}

/** Whether a month is named in a sentence: what is planned for it is more than a wish. */
function namesMonth({ dates }: Sentence): boolean {
  return dates.some(({ item }) => precision(item) >= 2);
}

function hasCue(
  sentence: Sentence,
  i: number,
  bit: number,
  clause: { readonly start: number; readonly end: number },
): boolean {
  for (let k = Math.max(0, i - NEARBY); k <= i + NEARBY && k < sentence.hits.length; k++) {
    const each = sentence.hits[k];
    if (k === i || !each || (each.entry.cues & bit) === 0) continue;
    if (each.start >= clause.start && each.end <= clause.end) return true;
  }
  for (let k = 0; k < NEARBY * 2 && k < sentence.cueHits.length; k++) {
    const each = sentence.cueHits[k];
    if (!each || (each.entry.cues & bit) === 0) continue;
    if (each.start >= clause.start && each.end <= clause.end) return true;
  }
  return false;
}
