import * as CharClass from '../../text/charClass';
import { charClass } from '../../text/characters';
import type { SourceText } from '../../text/sourceText';
import type { Span } from '../../text/span';
import type { Evidence } from '../recognition';
import type { QuotedStretch } from './quotedStretches';
import type { Speaker, SpeakerFinder, SpeechVerb } from './speakers';
import {
  CHINESE_SPEECH,
  CHINESE_TITLES,
  JAPANESE_SPEECH,
  type SpeechWords,
  speechWordsOf,
} from './speechWords';

const SMALL_FIRST = /^\p{Ll}/u;

const LAST_TWO_WORDS = /(?:([\p{L}\p{M}-]+)\s+)?([\p{L}\p{M}-]+)\s*$/u;

const OPENS_SENTENCE = /^[\p{Lu}\p{N}¿¡…'‘“"(]/u;

/** That a stretch is speech, and whose. */
export interface Attribution {
  readonly speaker: number | undefined;
  readonly evidence: readonly Evidence[];
}

/** How far around a quotation its clause is looked for. */
const REACH = 240;

interface Context {
  readonly source: SourceText;
  readonly stretch: QuotedStretch;
  readonly language: string;
  readonly words: SpeechWords;
  readonly before: Span;
  readonly after: Span;
  readonly beforeText: string;
  readonly afterText: string;
  /** The sentence runs on from before the opening mark. */
  readonly inner: Inner;
  readonly finder: SpeakerFinder;
}

/** What the quoted words look like. */
interface Inner {
  readonly words: number;
  readonly last: string;
  readonly sentence: boolean;
  readonly han: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const TERMINAL = '.!?。！？…';
const BREAKS = ',，.!?。！？…—–-';

/** How many Han characters and kana a text has. */
function countHan(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x2e80 || (code >= 0x3000 && code <= 0x3020)) continue;
    if (code >= 0x4e00 && code <= 0x9fff) count++;
    else if (code < 0xff00 || code > 0xff20) return text.match(HAN)?.length ?? 0;
  }
  return count;
}

/** How many words a text has: runs of what {@link isOfWord} takes. */
function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code < 0xe000) return text.match(WORD)?.length ?? 0;
    const of = isOfWord(code);
    if (of && !inside) count++;
    inside = of;
  }
  return count;
}

function describeInner(text: string): Inner {
  const head = text.slice(0, 400);
  const hanCount = countHan(head);
  const last = text.charAt(text.length - 1);
  if (hanCount * 2 > head.length) {
    const sentence = hanCount >= 6 && (/[，。！？；,!?]/u.test(head) || hanCount >= 14);
    return { words: Math.ceil(hanCount / 2), last, sentence, han: true };
  }
  const count = countWords(head);
  const starts = OPENS_SENTENCE.test(head);
  return {
    words: count,
    last,
    sentence: count >= 3 && ((starts && (count >= 5 || BREAKS.includes(last))) || count >= 9),
    han: false,
  };
}

const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|St|Jr|Sr|TS|PGS|GS|ThS|No|vs|Inc|Ltd|Co|Corp)$/u;

/** 。！？； */
function isWideStop(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b;
}

/** .!? */
function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f;
}

/** Whether a stop in a slice is none behind an abbreviation. */
function endsSentence(slice: string, at: number): boolean {
  return slice.charCodeAt(at) !== 0x2e || !ABBREVIATION.test(slice.slice(Math.max(0, at - 6), at));
}

/** The start of the sentence that a slice ends in; an offset into the slice. */
function sentenceStart(slice: string): number {
  for (let i = slice.length - 2; i >= 0; i--) {
    const code = slice.charCodeAt(i);
    if (isWideStop(code)) return i + 1;
    if (isStop(code) && /[\s”"’»]/u.test(slice.charAt(i + 1)) && endsSentence(slice, i))
      return i + 1;
  }
  return 0;
}

/** The end of the sentence that a slice begins in. */
function sentenceEnd(slice: string): number {
  for (let i = 0; i < slice.length; i++) {
    const code = slice.charCodeAt(i);
    if (isWideStop(code)) return i;
    if (!isStop(code)) continue;
    const last = i + 1 >= slice.length || /\s/u.test(slice.charAt(i + 1));
    if (last && endsSentence(slice, i)) return i;
  }
  return slice.length;
}

/** Whether a code unit can stand in a word as {@link WORD} has it. */
function isOfWord(code: number): boolean {
  if (code === 0x27 || code === 0x2d || code === 0x2019) return true;
  const kind = charClass(code);
  if (kind !== CharClass.other) return kind !== CharClass.space;
  return code >= 0x80 && NUMBER.test(String.fromCharCode(code));
}

const NUMBER = /\p{N}/u;

/** Which lengths the first words of verbs have, as bits, by their first letter: most words have none. */
const lengthsOfVerbs = new Map<SpeechWords, Uint32Array>();

function lengthsOf(words: SpeechWords): Uint32Array {
  const known = lengthsOfVerbs.get(words);
  if (known) return known;
  const lengths = new Uint32Array(0x80);
  for (const verb of [...words.strong, ...words.weak]) {
    const space = verb.indexOf(' ');
    const first = verb.charCodeAt(0);
    if (first >= 0x80) continue;
    const length = Math.min(space < 0 ? verb.length : space, 31);
    lengths[first] = (lengths[first] ?? 0) | (1 << length);
  }
  lengthsOfVerbs.set(words, lengths);
  return lengths;
}

/** Whether a verb may begin with the word; diacritics apart from their letters may hide any. */
function mayBeginVerb(lengths: Uint32Array, slice: string, start: number, end: number): boolean {
  const first = slice.charCodeAt(start);
  if (first >= 0x80) return true;
  const length = Math.min(end - start, 31);
  if (((lengths[first | 0x20] ?? 0) & (1 << length)) !== 0) return true;
  for (let at = start + 1; at < end; at++)
    if (charClass(slice.charCodeAt(at)) === CharClass.mark) return true;
  return false;
}

/** The verbs of speech in a slice of a text written with letters. */
function latinVerbs(slice: string, offset: number, words: SpeechWords): SpeechVerb[] {
  const found: SpeechVerb[] = [];
  const lengths = lengthsOf(words);
  const endOf = (from: number): number => {
    let end = from;
    while (end < slice.length && isOfWord(slice.charCodeAt(end))) end++;
    return end;
  };
  for (let start = 0; start < slice.length;) {
    let end = endOf(start);
    if (end === start) {
      start++;
      continue;
    }
    if (mayBeginVerb(lengths, slice, start, end)) {
      const one = slice.slice(start, end).toLowerCase().normalize('NFC');
      const next = endOf(end + 1);
      const both = next > end + 1 && !isOfWord(slice.charCodeAt(end));
      const two = both
        ? `${one} ${slice
            .slice(end + 1, next)
            .toLowerCase()
            .normalize('NFC')}`
        : '';
      const pair = both && (words.strong.has(two) || words.weak.has(two));
      const word = pair ? two : one;
      const strong = words.strong.has(word);
      if (pair) end = next;
      if (strong || words.weak.has(word))
        found.push({ start: offset + start, end: offset + end, word, strong });
    }
    start = end;
  }
  return found;
}

/** Characters that make another word of a verb of one: before it, then behind it. */
const IN_WORDS = new Map([
  ['问', ['访慰疑顾学', '题卷世候']],
  ['問', ['訪慰疑顧學', '題卷世候']],
  ['道', ['管渠铁鐵隧频頻知味街跑赛賽航车車报報', '路德具歉理']],
  ['称', ['名职简俗堪据号', '号呼为赞职']],
  ['稱', ['名職簡俗堪據號', '號呼為讚職']],
  ['讲', ['', '座话述义台究']],
  ['講', ['', '座話述義臺究']],
  ['答', ['', '案复覆應应']],
  ['说', ['小学传听据', '法服明']],
  ['說', ['小學傳聽據', '法服明']],
  ['指', ['手股戒食', '数數标標定挥揮导導纹紋控责責引向南']],
]);

function isInWord(slice: string, at: number): boolean {
  const [before = '', after = ''] = IN_WORDS.get(slice.charAt(at)) ?? [];
  return (
    (at > 0 && before.includes(slice.charAt(at - 1))) ||
    (at + 1 < slice.length && after.includes(slice.charAt(at + 1)))
  );
}

/** {@link CHINESE_SPEECH} by the first unit of each, in the same order. */
const speechByFirst = new Map<number, string[]>();

function speechFrom(code: number): readonly string[] | undefined {
  if (speechByFirst.size === 0) {
    for (const word of CHINESE_SPEECH) {
      const first = word.charCodeAt(0);
      speechByFirst.set(first, [...(speechByFirst.get(first) ?? []), word]);
    }
  }
  return speechByFirst.get(code);
}

function hanVerbs(slice: string, offset: number): SpeechVerb[] {
  const found: SpeechVerb[] = [];
  for (let i = 0; i < slice.length;) {
    const verb = speechFrom(slice.charCodeAt(i))?.find((word) => slice.startsWith(word, i));
    if (verb === undefined || (verb.length === 1 && isInWord(slice, i))) {
      i++;
      continue;
    }
    found.push({
      start: offset + i,
      end: offset + i + verb.length,
      word: verb,
      strong: verb.length > 1 || verb === '说' || verb === '說',
    });
    i += verb.length;
  }
  return found;
}

function isHanLanguage(language: string): boolean {
  return language.startsWith('zh') || language.startsWith('ja');
}

function verbsIn(slice: string, offset: number, context: { language: string; words: SpeechWords }) {
  return isHanLanguage(context.language)
    ? hanVerbs(slice, offset)
    : latinVerbs(slice, offset, context.words);
}

function isTitle(context: Context): boolean {
  const { beforeText, words } = context;
  if (isHanLanguage(context.language)) return CHINESE_TITLES.test(beforeText.trimEnd());
  const tail = LAST_TWO_WORDS.exec(beforeText.slice(-60));
  if (!tail) return false;
  const last = (tail[2] ?? '').toLowerCase().normalize('NFC');
  const two = `${(tail[1] ?? '').toLowerCase().normalize('NFC')} ${last}`;
  return words.titles.has(last) || words.titles.has(two);
}

/** "According to X, “…”": the speaker stands between the word and the quotation. */
const SOURCES = new Set(['according', 'theo', 'selon', 'según']);

const LINK = /^[\s,:;–—，：-]*(?:(?:that|rằng|que|qu['’]|thus|là)\s*)?[\s,:，：]*$/iu;

/** `X said: “…”`, `X nói: "…"`, `表示：“…”`, and words quoted within a clause of speech. */
function attributeBefore(context: Context): Attribution | undefined {
  const { beforeText, before, inner, finder, stretch } = context;
  const trimmed = beforeText.trimEnd();
  if (trimmed === '') return undefined;
  const verbs = verbsIn(beforeText, before.start, context);
  const verb = verbs.at(-1);
  const colon = trimmed.endsWith(':') || trimmed.endsWith('：');
  const comma = trimmed.endsWith(',') || trimmed.endsWith('，');
  const clause = { start: before.start, end: stretch.open };
  const paragraph = stretch.paragraph;
  const speaking = (rule: string, score: number, by: SpeechVerb): Attribution =>
    join(rule, score, by, finder.find(clause, by, 'before', context.language, paragraph), context);
  if (!verb) {
    const near = Math.max(before.start, stretch.open - 60);
    if (!colon || !inner.sentence || !finder.hasSpeakerNear(near, stretch.open)) return undefined;
    const end = before.start + trimmed.length - 1;
    const nobody: SpeechVerb = { start: end, end, word: ':', strong: true };
    return speaking('colon-after-speaker', 0.85, nobody);
  }
  const gap = context.source.text.slice(verb.end, stretch.open);
  if (LINK.test(gap)) {
    // "Called “…”" and 称“…” need more than a name in the marks; so does a name that goes on:
    // he said, “Belt and Road” trade …
    const completes = /^\s*(?:$|[.,;!?。，；！？)）])/u.test(context.afterText);
    const whole = inner.sentence || completes || inner.words >= 5;
    const told = verb.strong || (inner.han && completes && inner.words >= 3);
    const enough = told ? inner.words >= 2 && whole : inner.words >= 3 && inner.sentence;
    if (enough || (colon && inner.words >= 2)) return speaking('speech-verb-before', 0.95, verb);
    return undefined;
  }
  if (colon && inner.words >= 3) return speaking('speech-verb-before', 0.9, verb);
  if (comma && verb.strong && inner.sentence) return speaking('speech-verb-before', 0.85, verb);
  if (!stretch.closed) return undefined;
  const completes = /^\s*(?:$|[.,;!?。，；！？)）])/u.test(context.afterText);
  // 说，这是「…」的结果: what stands behind "is" is a judgement, not a term.
  const judges = inner.han && verb.strong && inner.words >= 4 && /[是]\s*$/u.test(beforeText);
  if (isTitle(context) && !judges) return undefined;
  if (comma && SOURCES.has(verb.word) && inner.words >= 4) {
    return speaking('words-within-speech', 0.8, verb);
  }
  // 称此举“具有…意义”: how somebody judges a thing.
  if (/^[称稱指]$/u.test(verb.word) && gap.length <= 6 && inner.words >= 3) {
    return speaking('words-within-speech', 0.6, verb);
  }
  // "Described it as “very frank and very friendly”", "called the rescue “a small miracle”"
  if (JUDGING.has(verb.word) && gap.length <= 60 && inner.words >= 3 && completes) {
    return speaking('words-within-speech', 0.6, verb);
  }
  const clear = inner.han ? completes && inner.words >= 3 : isFragment(context);
  const minimum = judges ? 4 : clear ? (inner.han ? 3 : 2) : inner.han ? 5 : 4;
  if (verb.strong && gap.length <= 160 && inner.words >= minimum) {
    return speaking('words-within-speech', 0.65, verb);
  }
  return undefined;
}

const JUDGING = new Set(
  'called described branded hailed dismissed labelled praised denounced condemned calling describing branding hailing'.split(
    ' ',
  ),
);

/** Words in small letters that end or continue a clause of speech: are “well advanced” and … */
function isFragment({ source, stretch, beforeText }: Context): boolean {
  const small = SMALL_FIRST.test(source.text.slice(stretch.start, stretch.start + 2));
  return small && /(?:\b(?:is|are|was|were|be|been|as|text|it|them)|,)\s*$/iu.test(beforeText);
}

/** `“…,” X said`, `"…", ông nói`, `“…。”他说`, `「…」と述べた`. */
function attributeAfter(context: Context): Attribution | undefined {
  const { afterText, after, inner, finder, stretch } = context;
  if (!stretch.closed || inner.words < 2) return undefined;
  const lead = /^[\s,，–—-]*/u.exec(afterText)?.[0] ?? '';
  const rest = afterText.slice(lead.length);
  if (rest === '') return undefined;
  const separated = /[,，–—]/u.test(lead);
  if (context.language.startsWith('ja')) return attributeJapanese(context, rest);
  const open = inner.last === '.' || inner.last === '"';
  const fits = separated || (BREAKS.includes(inner.last) && (!open || inner.han));
  const verbs = verbsIn(rest.slice(0, 120), after.start + lead.length, context);
  const verb = verbs[0];
  if (!verb) return undefined;
  const leadIn = context.source.text.slice(after.start + lead.length, verb.start);
  const direct = leadIn.trim() === '';
  if (!fits && !(direct && verb.strong)) return undefined;
  if (!verb.strong && leadIn.length > 80) return undefined;
  // Another clause, or a sentence about something else, before the verb.
  if (/[;:；：]/u.test(leadIn)) return undefined;
  if (inner.words < 3 && !direct && leadIn.length > 60) return undefined;
  const clause = { start: after.start, end: after.end };
  const speaker = finder.find(clause, verb, 'after', context.language, stretch.paragraph);
  return join('speech-verb-after', verb.strong ? 0.95 : 0.85, verb, speaker, context);
}

function attributeJapanese(context: Context, rest: string): Attribution | undefined {
  const { before, after, finder, stretch, inner } = context;
  if (!rest.startsWith('と') || inner.words < 3) return undefined;
  const reach = rest.slice(1, 26);
  const verb = JAPANESE_SPEECH.find((word) => reach.includes(word));
  if (verb === undefined || /^(?:題|いう|いった|の|は|呼)/u.test(reach)) return undefined;
  const end = stretch.open;
  const speech: SpeechVerb = { start: end, end, word: verb, strong: true };
  const clause = { start: before.start, end: after.end };
  const speaker = finder.find(clause, speech, 'before', context.language, stretch.paragraph);
  return join('speech-verb-after', 0.9, speech, speaker, context);
}

function join(
  rule: string,
  score: number,
  verb: SpeechVerb,
  speaker: Speaker,
  context: Context,
): Attribution {
  const detail = context.source.text.slice(verb.start, verb.end);
  const speech: Evidence = detail === '' ? { rule, score } : { rule, score, detail };
  return {
    speaker: speaker.entity,
    evidence: speaker.evidence.score > 0 ? [speech, speaker.evidence] : [speech],
  };
}

/** A sentence in marks that follows speech, or fills its paragraph by itself. */
function attributeAlone(context: Context, near: Attribution | undefined): Attribution | undefined {
  const { inner, stretch, beforeText, afterText, finder } = context;
  if (stretch.continues && near) {
    return {
      speaker: near.speaker,
      evidence: [{ rule: 'quotation-continued', score: 0.9 }],
    };
  }
  if (!inner.sentence || !stretch.closed || beforeText.trim() !== '') return undefined;
  const ends = TERMINAL.includes(inner.last) || /^\s*[.。!！?？]/u.test(afterText);
  if (!ends) return undefined;
  if (near) {
    return {
      speaker: near.speaker,
      evidence: [{ rule: 'sentence-after-quotation', score: 0.8 }],
    };
  }
  const fills = afterText.trim().length <= 1 && inner.words >= 6;
  if (!fills) return undefined;
  const speaker = finder.lastFitting(stretch.open, stretch.paragraph);
  return {
    speaker: speaker?.entity,
    evidence: [
      { rule: 'paragraph-in-quotation-marks', score: 0.55 },
      ...(speaker ? [speaker.evidence] : []),
    ],
  };
}

/**
 * Whether a stretch between quotation marks is speech, and whose; `undefined` where it is not.
 * `near`: the attribution of a quotation right before it. Looks at no more than one sentence on
 * either side, and never past the neighbouring quotation.
 */
export function attribute(
  source: SourceText,
  stretch: QuotedStretch,
  neighbours: {
    readonly before: QuotedStretch | undefined;
    readonly after: QuotedStretch | undefined;
  },
  near: Attribution | undefined,
  finder: SpeakerFinder,
): Attribution | undefined {
  const paragraph = source.paragraphs[stretch.paragraph];
  if (!paragraph) return undefined;
  const { text } = source;
  const language = paragraph.language === 'und' ? source.language : paragraph.language;
  const previousEnd =
    neighbours.before?.paragraph === stretch.paragraph ? neighbours.before.after : paragraph.start;
  const nextStart =
    neighbours.after?.paragraph === stretch.paragraph ? neighbours.after.open : paragraph.end;
  const from = Math.max(paragraph.start, previousEnd, stretch.open - REACH);
  const beforeSlice = text.slice(from, stretch.open);
  const before = { start: from + sentenceStart(beforeSlice), end: stretch.open };
  const to = Math.min(paragraph.end, nextStart, stretch.after + REACH);
  const afterSlice = text.slice(stretch.after, Math.max(to, stretch.after));
  const after = { start: stretch.after, end: stretch.after + sentenceEnd(afterSlice) };
  const context: Context = {
    source,
    stretch,
    language,
    words: speechWordsOf(language),
    before,
    after,
    beforeText: text.slice(before.start, before.end),
    afterText: text.slice(after.start, after.end),
    inner: describeInner(text.slice(stretch.start, stretch.end)),
    finder,
  };
  const explicit = attributeAfterFirst(context)
    ? (attributeAfter(context) ?? attributeBefore(context))
    : (attributeBefore(context) ?? attributeAfter(context));
  return explicit ?? attributeAlone(context, near);
}

/** Words that end with a comma are told by what follows, unless a colon or verb leads in. */
function attributeAfterFirst(context: Context): boolean {
  const lead = context.beforeText.trimEnd();
  return lead === '' || !/[:：,，]$/u.test(lead);
}
