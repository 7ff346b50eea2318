import { type Draft, newDraft } from './draft';
import * as KIND from './tokenKinds';
import type { WordReader } from './wordReader';

/** Words after which quotation marks hold the title of a thing, not speech. */
const ANNOUNCING = new Set('themed titled entitled named dubbed theme title topic'.split(' '));
const ANNOUNCING_VIETNAMESE = new Set(['đề', 'tên', 'dự án', 'tiêu đề']);
const MOST_TOKENS = 40;

function isOpening(mark: number): boolean {
  return mark === 0x201c || mark === 0x22 || mark === 0xab;
}

function isClosing(mark: number): boolean {
  return mark === 0x201d || mark === 0x22 || mark === 0xbb;
}

function announces(reader: WordReader, at: number): boolean {
  const { lower } = reader.info(at);
  if (reader.kind(at) !== KIND.LOWER) return false;
  return ANNOUNCING.has(lower) || ANNOUNCING_VIETNAMESE.has(lower);
}

/** Titles in quotation marks: `themed “…”`. They swallow the names inside. Linear. */
export function findQuotedTitles(reader: WordReader, language: string): Draft[] {
  const found: Draft[] = [];
  const { count, code, kind } = reader.tokens;
  for (let at = 1; at < count; at++) {
    if (kind[at] !== KIND.PUNCT || !isOpening(code[at] ?? 0) || !announces(reader, at - 1))
      continue;
    const end = endOfTitle(reader, at + 1, Math.min(count, at + 1 + MOST_TOKENS));
    if (end <= at + 1) continue;
    found.push(
      newDraft(
        at + 1,
        end,
        'programme',
        { rule: 'title-in-quotes', detail: reader.raw(at - 1), score: 0.75 },
        language,
      ),
    );
    at = end;
  }
  return found;
}

/** The last token before the closing mark; `from - 1` where there is none near. */
function endOfTitle(reader: WordReader, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    if (isClosing(reader.mark(at))) {
      const before = reader.mark(at - 1);
      return before === 0x2c || before === 0x2e ? at - 2 : at - 1;
    }
    if (at > from && reader.opens(at)) break;
  }
  return from - 1;
}
