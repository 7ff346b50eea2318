import * as WORD from '../../names/wordFlags';
import type { Candidate } from '../candidate';
import type { EntityType } from '../recognition';
import type { Draft, DraftType } from './draft';
import { brandOf } from './sameNames';
import type { WordReader } from './wordReader';

/** A type that other occurrences of the same words settle. */
interface Vote {
  type: DraftType;
  confidence: number;
}

/**
 * Turns drafts into candidates: what one place says strongly types the weak occurrences of the same
 * words elsewhere in the text; names that nothing speaks for are dropped or typed by default.
 */
export function settleDrafts(reader: WordReader, drafts: readonly Draft[]): Candidate[] {
  const votes = new Map<string, Vote>();
  const vote = (key: string, type: DraftType, confidence: number): void => {
    const known = votes.get(key);
    if (!known || known.confidence < confidence) votes.set(key, { type, confidence });
  };
  for (const draft of drafts) {
    if (draft.type === 'unknown') continue;
    vote(reader.slice(draft.first, draft.last), draft.type, draft.confidence);
    const brand = brandOf(reader, draft.first, draft.last, draft.type);
    // "Sethi Marine" belongs to one of the Sethis who are named before.
    if (brand && votes.get(brand)?.type !== 'person') vote(brand, 'organisation', 0.92);
    if (draft.type === 'person' && draft.first < draft.last && draft.confidence >= 0.55) {
      if (
        draft.last - draft.first > 1 &&
        (reader.flags(draft.first) & WORD.VIETNAMESE_FAMILY) !== 0
      )
        vote(reader.slice(draft.last - 1, draft.last), 'person', draft.confidence - 0.1);
      for (const end of [draft.first, draft.last]) {
        vote(reader.raw(end), 'person', draft.confidence - 0.15);
      }
    }
  }
  const found: Candidate[] = [];
  for (const draft of drafts) {
    const text = reader.slice(draft.first, draft.last);
    const known = votes.get(text);
    let { type, confidence } = draft;
    let evidence = draft.evidence;
    // Any vote is better than none.
    const more = type === 'unknown' || (known?.confidence ?? 0) > confidence;
    if (known && more && known.type !== type) {
      type = known.type;
      confidence = Math.max(confidence, known.confidence - 0.1);
      evidence = [{ rule: 'same-name', detail: text, score: confidence }, ...evidence];
    }
    if (type === 'unknown') {
      if (confidence < 0.45) continue;
      type = 'organisation';
    }
    found.push({
      start: reader.start(draft.first),
      end: reader.end(draft.last),
      type: type satisfies EntityType,
      confidence,
      evidence,
      language: draft.language,
      glosses: draft.glosses,
      roles: draft.roles,
      within: draft.within,
      registered: undefined,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
