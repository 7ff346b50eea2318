import type { Draft, DraftType } from './draft';
import * as KIND from './tokenKinds';
import type { WordReader } from './wordReader';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What stands right after the name of a system, a scheme, a party. */
const AFTER: ReadonlyMap<string, DraftType> = new Map<string, DraftType>([
  ...[...words('app account accounts platform portal wallet')].map(
    (word) => [word, 'system'] as const,
  ),
  ...[...words('programme program initiative scheme campaign')].map(
    (word) => [word, 'programme'] as const,
  ),
  ...[...words('alliance party bloc coalition')].map((word) => [word, 'organisation'] as const),
]);
/** "X users": a system where no table knows X as a firm. */
const USERS = 'users';
/** Last words of names that say what they are. */
const LAST: ReadonlyMap<string, DraftType> = new Map<string, DraftType>([
  ...[...words('Card App Wallet')].map((word) => [word, 'system'] as const),
  ['Bloc', 'organisation'],
]);
const SYSTEMS = words('platform app application system portal database website');
/** Vietnamese nouns of two syllables before the name of a system, with what it is for between. */
const VIETNAMESE_SYSTEMS = new Set(['ứng dụng', 'nền tảng', 'phần mềm', 'hệ thống']);
const MOST_BETWEEN = 6;
const WEAK = 0.85;
const SURE = 0.9;

/**
 * Types names that no table knows by the noun beside one of their occurrences (the Kestrel app, nền
 * tảng … Kestrel), and the others like it. `drafts` are in text order; two passes over them.
 */
export function markDescribedThings(reader: WordReader, drafts: readonly Draft[]): void {
  const types = new Map<string, DraftType>();
  for (const draft of drafts) {
    if (!isOpenToTyping(draft)) continue;
    const type = describe(reader, draft);
    if (type === undefined) continue;
    if (draft.language === 'vi' && isCard(reader, draft)) draft.first--;
    types.set(reader.slice(draft.first, draft.last), type);
  }
  if (types.size === 0) return;
  for (const draft of drafts) {
    if (!isOpenToTyping(draft)) continue;
    const name = reader.slice(draft.first, draft.last);
    const type = types.get(name);
    if (type === undefined) continue;
    draft.type = type;
    draft.confidence = SURE;
    draft.evidence = [{ rule: 'described', detail: name, score: SURE }, ...draft.evidence];
  }
}

function isOpenToTyping({ type, confidence, roles }: Draft): boolean {
  if (type === 'place' && confidence > 0.7) return false;
  return confidence <= WEAK && roles.length === 0;
}

function describe(reader: WordReader, draft: Draft): DraftType | undefined {
  const { first, last, type, confidence } = draft;
  const single = first === last;
  const own = single ? undefined : LAST.get(reader.raw(last));
  if (own !== undefined) return own;
  if (draft.language === 'vi') return describeVietnamese(reader, draft);
  if (single && reader.raw(first) === 'Parliament' && !reader.opens(first)) return 'organisation';
  if (type === 'person' && !single && confidence > 0.6) return undefined;
  const next = last + 1;
  if (
    reader.gap(next) === 1 &&
    reader.kind(next) === KIND.LOWER &&
    reader.kind(last) !== KIND.UPPER
  ) {
    const word = reader.info(next).lower;
    const after = AFTER.get(word);
    if (after !== undefined) return after === 'programme' && single ? undefined : after;
    if (word === USERS && single) return 'system';
  }
  if (!single || reader.mark(next) !== 0x2c) return undefined;
  const article = reader.info(last + 2).lower;
  if (article !== 'a' && article !== 'an' && article !== 'the') return undefined;
  for (let at = last + 3; at < last + 6 && reader.kind(at) === KIND.LOWER; at++) {
    if (SYSTEMS.has(reader.info(at).lower)) return 'system';
  }
  return undefined;
}

function describeVietnamese(reader: WordReader, draft: Draft): DraftType | undefined {
  const { first, type } = draft;
  if (isCard(reader, draft)) return 'system';
  if (type === 'person' && first < draft.last) return undefined;
  for (let at = first - 1; at > first - MOST_BETWEEN - 3; at--) {
    if (reader.kind(at) !== KIND.LOWER || reader.gap(at + 1) !== 1) return undefined;
    const noun = `${reader.info(at - 1).lower} ${reader.info(at).lower}`;
    if (!VIETNAMESE_SYSTEMS.has(noun)) continue;
    // "hệ thống siêu thị X" is no system.
    return noun !== 'hệ thống' || at === first - 1 ? 'system' : undefined;
  }
  return undefined;
}

/** "thẻ Kestrel" */
function isCard(reader: WordReader, { first }: Draft): boolean {
  return reader.kind(first - 1) === KIND.LOWER && reader.info(first - 1).lower === 'thẻ';
}
