import type { Span } from '../text/span';

const BEFORE =
  /\b(?:into force|effect|effective|valid|until|till|expires?|expiring|runs? out)(?:\s(?:on|from|until|as of|by))?\s$|\bto [^,.;a-z]{0,3}(?:us)?\$?\d[^,;]{0,14} by $|(?:^|\s)(?:lên|đạt) \d[^;]{1,18} (?:vào|đến) (?:năm )?$|(?:có hiệu lực(?:\s(?:từ|vào|kể từ|đến))?|hết hạn(?:\s(?:vào|ngày))?|cho đến|hạn chót(?:\slà)?)\s$|(?:有效期至|生效日期为|截止日期为|合同至|有效至)$/u;
const BEHIND = /^起?(?:正式)?(?:生效|到期|实施|實施)/u;
/** Units that are looked at before and behind a date. */
const REACH = 24;

/**
 * Whether a date is a term that was set, not the day of setting it: "enters into force on 1 May",
 * "until 30 June", 5月1日起生效; nor that of a
 * target: "to $5 billion by 2030".
 */
export function isTerm(text: string, date: Span): boolean {
  return (
    BEFORE.test(text.slice(Math.max(0, date.start - REACH), date.start).toLowerCase()) ||
    BEHIND.test(text.slice(date.end, date.end + REACH))
  );
}
