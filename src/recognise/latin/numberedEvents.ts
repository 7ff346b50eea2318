import * as WORD from '../../names/wordFlags';
import { type Draft, newDraft } from './draft';
import * as KIND from './tokenKinds';
import type { WordReader } from './wordReader';

const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/;
const HEADS = new Set(
  'conference summit forum festival games congress championship championships olympics contest competition exhibition expo fair symposium seminar anniversary session plenum awards'.split(
    ' ',
  ),
);
const MOST_TOKENS = 10;

/** Events named by their number: "12th Baltic fisheries conference", "70th anniversary of …". Linear. */
export function findNumberedEvents(reader: WordReader, language: string): Draft[] {
  const found: Draft[] = [];
  const { count, kind } = reader.tokens;
  for (let at = 0; at < count; at++) {
    if (kind[at] !== KIND.NUMBER || !endsInLetter(reader, at)) continue;
    if (!ORDINAL.test(reader.raw(at))) continue;
    const last = endOfEvent(reader, at, Math.min(count, at + MOST_TOKENS));
    if (last < 0) continue;
    found.push(
      newDraft(
        at,
        last,
        'programme',
        { rule: 'event-number', detail: reader.raw(at), score: 0.8 },
        language,
      ),
    );
    at = last;
  }
  return found;
}

function endsInLetter(reader: WordReader, at: number): boolean {
  return reader.tokens.text.charCodeAt(reader.end(at) - 1) > 0x39;
}

function isCapital(reader: WordReader, at: number): boolean {
  const kind = reader.kind(at);
  return kind >= KIND.CAP && kind <= KIND.MIXED;
}

/** The last token of the event whose number stands at `from`; -1 where there is none. */
function endOfEvent(reader: WordReader, from: number, limit: number): number {
  let capitals = 0;
  for (let at = from + 1; at < limit && !reader.opens(at); at++) {
    const { lower, flags } = reader.info(at);
    if (HEADS.has(lower)) {
      if (isCapital(reader, at)) capitals++;
      // The head of the longest name: "… Games", not "… Games congress".
      if (HEADS.has(reader.info(at + 1).lower)) continue;
      if (lower === 'anniversary') return endOfAnniversary(reader, at, limit);
      return capitals > 0 ? at : -1;
    }
    if (isCapital(reader, at)) capitals++;
    else if (reader.kind(at) === KIND.PUNCT) {
      if (reader.mark(at) !== 0x2d || reader.gap(at) !== 0) return -1;
    } else if (reader.kind(at) !== KIND.LOWER || (flags & WORD.FUNCTION) !== 0) return -1;
  }
  return -1;
}

/** "70th anniversary of Riga's Founding Day": what is remembered has capitals. */
function endOfAnniversary(reader: WordReader, head: number, limit: number): number {
  if (reader.info(head + 1).lower !== 'of') return -1;
  let at = reader.info(head + 2).lower === 'the' ? head + 3 : head + 2;
  if (!isCapital(reader, at)) return -1;
  let last = at;
  for (at++; at < limit; at++) {
    const owns = reader.kind(at) === KIND.POSSESSIVE;
    if (!owns && !isCapital(reader, at)) break;
    if (!owns) last = at;
    // A known place after the day opens what comes next.
    if ((reader.flags(at + 1) & WORD.PLACE) !== 0 && (reader.flags(at) & WORD.EVENT_HEAD) !== 0)
      break;
  }
  return last;
}
