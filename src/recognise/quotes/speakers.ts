import type { SourceText } from '../../text/sourceText';
import { firstFrom, type Span } from '../../text/span';
import type { Evidence, LocalEntity, Mention } from '../recognition';
import { speechWordsOf } from './speechWords';

const CAPITAL = /[\p{Lu}]/u;

/** “the minister”, behind the verb. */
const DESCRIBED_AFTER = /^\s?(?:the|le|la|el)\s((?:[\p{L}-]+ ?){1,3})/iu;

const FIRST_WORD = /^[\s-]*([\p{L}]+)/u;

/** Who speaks, as far as the text says. */
export interface Speaker {
  /** Index into the entities; `undefined` where the text names nobody we know. */
  readonly entity: number | undefined;
  readonly evidence: Evidence;
}

/** A verb of speech, in offsets of the text. */
export interface SpeechVerb extends Span {
  readonly word: string;
  readonly strong: boolean;
}

/** How far back a person may be named whom "he" stands for. */
const FAR = 2500;

const UNKNOWN: Speaker = { entity: undefined, evidence: { rule: 'speaker-unknown', score: 0 } };

/** Verbs after which the person named is the one spoken to. */
const ADDRESSING = new Set([
  'told',
  'tells',
  'tell',
  'telling',
  'asked',
  'asking',
  '告诉',
  '告訴',
  '问',
  '問',
]);
/** Words of speech whose speaker comes after them. */
const SPEAKER_AFTER = new Set(['according', 'theo', 'selon', 'según', 'quoted', 'dẫn lời']);

/** Before a Chinese name: the one met or spoken to, not the speaker. */
const HAN_ADDRESSEE = /[对對向与與和同跟见見晤访訪拜]$/u;

const HE = /^(?:[他她]|He |She |Ông |Bà )/u;
const SAYS =
  /^(?: kc)?[,，]? ?(?:said|says|told|added|warned|explained|nói|cho biết|cho hay|khẳng định|nhấn mạnh|表示|说|說|指出|强调|強調|认为|認為|称|稱)/u;

const ROLE_BEFORE =
  /(?:^|[^\p{L}])(?:the|le|la|el|l['’])\s?((?:[\p{L}-]+ ){0,3}[\p{L}-]+)[\s,]*$/iu;

/** Finds speakers among the mentions of a source; remembers who spoke last. */
export class SpeakerFinder {
  readonly #source: SourceText;
  readonly #mentions: readonly Mention[];
  readonly #entities: readonly LocalEntity[];
  #last: { readonly entity: number; readonly paragraph: number } | undefined;

  constructor(source: SourceText, mentions: readonly Mention[], entities: readonly LocalEntity[]) {
    this.#source = source;
    this.#mentions = mentions;
    this.#entities = entities;
  }

  noteSpeaker(entity: number | undefined, paragraph: number): void {
    if (entity !== undefined) this.#last = { entity, paragraph };
  }

  /** Mentions of persons (or of any speaker) within a stretch of the text. */
  #within(start: number, end: number, type: 'person' | 'organisation'): Mention[] {
    const found: Mention[] = [];
    for (let i = firstFrom(this.#mentions, start); i < this.#mentions.length; i++) {
      const mention = this.#mentions[i];
      if (!mention || mention.start >= end) break;
      if (mention.type === type && mention.end <= end) found.push(mention);
    }
    return found;
  }

  hasSpeakerNear(start: number, end: number): boolean {
    return (
      this.#within(start, end, 'person').length > 0 ||
      this.#within(start, end, 'organisation').length > 0
    );
  }

  /** The speaker in a clause with a verb of speech; the quotation stands before or after it. */
  find(
    clause: Span,
    verb: SpeechVerb,
    side: 'before' | 'after',
    language: string,
    paragraph: number,
  ): Speaker {
    const named =
      this.#byName(clause, verb, 'person', side) ??
      this.#byPronoun(clause, verb, language, paragraph) ??
      this.#byRole(clause, verb) ??
      this.#byName(clause, verb, 'organisation', side);
    return named ?? this.lastFitting(clause.start, paragraph) ?? UNKNOWN;
  }

  #byName(
    clause: Span,
    verb: SpeechVerb,
    type: 'person' | 'organisation',
    side: 'before' | 'after',
  ): Speaker | undefined {
    const before = this.#subjectBefore(clause, verb, type);
    const after = this.#within(verb.end, clause.end, type);
    const first = after[0];
    const speakerAfter = SPEAKER_AFTER.has(verb.word);
    let mention = speakerAfter ? (first ?? before) : before;
    if (!mention && first && !ADDRESSING.has(verb.word)) {
      // "…," said X: nothing but titles between. "X said …: “" never has its subject after.
      if (side === 'after' || verb.start - clause.start < 40) mention = first;
    }
    if (!mention) return undefined;
    if (type === 'organisation' && mention === before && verb.start - mention.end > 40) {
      return undefined;
    }
    const score = type === 'person' ? 0.9 : 0.7;
    return {
      entity: mention.entity,
      evidence: {
        rule: 'speaker-beside-verb',
        detail: this.#source.text.slice(verb.start, verb.end),
        score,
      },
    };
  }

  /** The last mention before the verb that is not set off by commas and not the one spoken to. */
  #subjectBefore(
    clause: Span,
    verb: SpeechVerb,
    type: 'person' | 'organisation',
  ): Mention | undefined {
    const { text } = this.#source;
    const all = this.#within(clause.start, verb.start, type).filter((mention) => {
      const head = text.slice(Math.max(clause.start, mention.start - 2), mention.start);
      const tail = text.charAt(mention.end);
      return !HAN_ADDRESSEE.test(head) && tail !== '时' && tail !== '時';
    });
    const nearest = all.at(-1);
    if (!nearest || all.length === 1) return nearest;
    const stop = text.slice(clause.start, verb.start).trimEnd();
    if (!stop.endsWith(',')) return nearest;
    // "X, who met Y in Z, said": what the commas enclose holds no subject.
    const inner = stop.slice(0, -1);
    const comma = clause.start + inner.lastIndexOf(',');
    const outside = all.filter((mention) => mention.end <= comma);
    return outside.at(-1) ?? nearest;
  }

  #byPronoun(
    clause: Span,
    verb: SpeechVerb,
    language: string,
    paragraph: number,
  ): Speaker | undefined {
    const { text } = this.#source;
    const before = text.slice(Math.max(clause.start, verb.start - 16), verb.start).toLowerCase();
    const after = text.slice(verb.end, Math.min(clause.end, verb.end + 12)).toLowerCase();
    const { pronouns } = speechWordsOf(language);
    const last =
      before
        .trimEnd()
        .split(/[\s,]+/u)
        .at(-1) ?? '';
    const first = FIRST_WORD.exec(after)?.[1] ?? '';
    const isHan = /[他她]$/u.test(before.trimEnd());
    if (!isHan && !pronouns.has(last) && !(first !== 'who' && pronouns.has(first)))
      return undefined;
    return this.lastFitting(clause.start, paragraph);
  }

  /** "The minister said": the one person who holds such an office here. */
  #byRole(clause: Span, verb: SpeechVerb): Speaker | undefined {
    const { text } = this.#source;
    const before = text.slice(Math.max(clause.start, verb.start - 60), verb.start);
    const after = text.slice(verb.end, Math.min(clause.end, verb.end + 60));
    const phrase =
      ROLE_BEFORE.exec(before)?.[1] ??
      DESCRIBED_AFTER.exec(after)?.[1] ??
      (CAPITAL.test(before) ? before.trim() : undefined);
    if (phrase === undefined) return undefined;
    const wanted = phrase.toLowerCase().trim();
    const head = wanted.split(' ').at(-1) ?? '';
    if (head.length < 3) return undefined;
    let best: { entity: number; at: number } | undefined;
    let holders = 0;
    this.#entities.forEach((entity, index) => {
      if (entity.type !== 'person') return;
      const holds = entity.roles.some((role) => {
        const title = role.title.toLowerCase();
        return (
          title.split(/[\s,-]+/u).includes(head) || (title.length > 4 && wanted.endsWith(title))
        );
      });
      if (!holds) return;
      holders++;
      const at = this.#lastMentionBefore(entity, verb.start);
      if (at >= 0 && (!best || at > best.at)) best = { entity: index, at };
    });
    if (!best) return undefined;
    return {
      entity: best.entity,
      evidence: { rule: 'speaker-by-office', detail: wanted, score: holders === 1 ? 0.8 : 0.6 },
    };
  }

  #lastMentionBefore(entity: LocalEntity, offset: number): number {
    let last = -1;
    for (const index of entity.mentions) {
      const mention = this.#mentions[index];
      if (mention && mention.start < offset) last = mention.start;
    }
    return last;
  }

  /** The last person before an offset whose name a verb of speech follows: "X, his lawyer, said …". */
  #speakerHere(start: number, offset: number): number | undefined {
    let found: number | undefined;
    for (const mention of this.#within(start, offset, 'person')) {
      const { text } = this.#source;
      const behind = text.slice(mention.end, Math.min(offset, mention.end + 14)).toLowerCase();
      if (SAYS.test(behind)) found = mention.entity;
    }
    return found;
  }

  /** The first person that a paragraph names. */
  #openingOf(paragraph: number): number | undefined {
    const there = this.#source.paragraphs[paragraph];
    return there && this.#within(there.start, there.end, 'person')[0]?.entity;
  }

  /**
   * Who "he" is, or who goes on speaking: the one person named in this paragraph and the one before;
   * else who spoke last, not long ago; else whom this paragraph, or the one before, begins with.
   */
  lastFitting(offset: number, paragraph: number): Speaker | undefined {
    const here = this.#source.paragraphs[paragraph];
    if (!here) return undefined;
    const previous = this.#source.paragraphs[paragraph - 1];
    const opening = previous?.zone === here.zone ? previous.start : here.start;
    const start = Math.max(opening, offset - FAR);
    const near = this.#within(start, Math.max(offset, here.start), 'person');
    const different = new Set(near.map((mention) => mention.entity));
    const [only] = different;
    const own = this.#speakerHere(here.start, offset);
    const pick = (entity: number, rule: string, score: number): Speaker => ({
      entity,
      evidence: { rule, score },
    });
    if (own !== undefined) return pick(own, 'spoke-before', 0.8);
    const inPlace = new Set(
      near.filter((mention) => mention.start >= here.start).map((mention) => mention.entity),
    );
    const [alone] = inPlace;
    if (inPlace.size === 1 && alone !== undefined) return pick(alone, 'only-person-near', 0.8);
    // "He said in his speech that X …": whom that paragraph calls "he" is named before it.
    const told =
      previous &&
      inPlace.size === 0 &&
      HE.test(this.#source.text.slice(previous.start, previous.start + 4))
        ? this.#openingOf(paragraph - 2)
        : undefined;
    if (told !== undefined) return pick(told, 'first-person-near', 0.7);
    if (different.size === 1 && only !== undefined) return pick(only, 'only-person-near', 0.8);
    if (this.#last && paragraph - this.#last.paragraph <= 2) {
      return pick(this.#last.entity, 'spoke-before', 0.7);
    }
    const inHere = near.find((mention) => mention.start >= here.start);
    const first = inHere ?? near[0];
    return first && pick(first.entity, 'first-person-near', 0.55);
  }
}
