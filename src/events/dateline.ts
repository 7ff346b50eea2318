import type { Span } from '../text/span';

/** How far into a sentence a dateline is looked for, in UTF-16 units. */
const REACH = 90;

/** "6月15日电(记者 …)", "本报讯". */
const HAN =
  /^[^。！？；，,\n]{0,50}?(?:日(?:专|專|综合|綜合)?(?:电|電|讯|訊)|本报讯|本報訊|社消息|网消息)\s?(?:[（(【][^（()）【】]{1,60}[)）】])?[：:，,]?\s?/u;

/** "SINGAPORE - ", "(AP) — ", "LONDON, June 4 (Reuters) - ". */
const LATIN =
  /^(?:\([^()\n]{2,24}\)|\p{Lu}[\p{Lu}\d .,'’/&]{1,40}(?:,\s\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2})?(?:,\s\d{4})?(?:\s\([^()\n]{2,20}\))?)\s?[-–—]{1,2}\s/u;

const DASH = 1;
const DISPATCH = 2;
/** Each dateline in Chinese characters has one of these: 电, 电 and 讯 in both scripts, 息. */
const DISPATCHES: ReadonlySet<number> = new Set(
  Array.from('电電讯訊息', (char) => char.charCodeAt(0)),
);

/** What of a dateline stands in a stretch: {@link DASH}, {@link DISPATCH}. */
function marksIn(text: string, start: number, end: number): number {
  let marks = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2d || code === 0x2013 || code === 0x2014) marks |= DASH;
    else if (code >= 0x4e00 && DISPATCHES.has(code)) marks |= DISPATCH;
  }
  return marks;
}

/**
 * Where what a sentence tells begins: behind the dateline that opens its paragraph, whose places,
 * agencies and days are none of the event. `sentence` is the first of its paragraph.
 */
export function startOfNews(text: string, sentence: Span): number {
  const end = Math.min(sentence.end, sentence.start + REACH);
  const marks = marksIn(text, sentence.start, end);
  if (marks === 0) return sentence.start;
  const opening = text.slice(sentence.start, end);
  const match =
    ((marks & DASH) !== 0 ? LATIN.exec(opening) : null) ??
    ((marks & DISPATCH) !== 0 ? HAN.exec(opening) : null);
  const start = sentence.start + (match?.[0].length ?? 0);
  return start < sentence.end ? start : sentence.start;
}

/** "Theo phóng viên TTXVN tại Paris, ", 另据新华社报道,: who reports, before what is reported. */
const SOURCE_VI =
  /^Theo (?:phóng viên|hãng (?:tin|thông tấn)|báo|tờ|truyền thông|đài|thông tin từ|TTXVN|Reuters|AFP|AP|Xinhua|Tân Hoa xã|Kyodo)[^,.;:\n]{0,50},\s/u;
const SOURCE_ZH =
  /^(?:另|又|综合|綜合)?(?:据|據|根据|根據)[^,，。;；:：]{1,30}?(?:报道|報道|報導|消息|讯|訊)[,，]\s?/u;
const SOURCE_REACH = 80;

/** Where a sentence begins behind the agency or paper that it is taken from; its start where it names none. */
export function endOfSource(text: string, { start, end }: Span): number {
  const first = text.charAt(start);
  if (first !== 'T' && !/[另又综綜据據根]/u.test(first)) return start;
  const opening = text.slice(start, Math.min(end, start + SOURCE_REACH));
  const match = SOURCE_VI.exec(opening) ?? SOURCE_ZH.exec(opening);
  const from = start + (match?.[0].length ?? 0);
  return from < end ? from : start;
}
