import { isEdtf } from '../time/edtf';

/** Ids that are near enough to be meant. */
const MAX_DISTANCE = 3;
/** More suggestions than this are no help. */
const MAX_SUGGESTIONS = 3;

/** The ids most like one that leads nowhere, the likeliest first. */
export function suggestIds(id: string, known: Iterable<string>): readonly string[] {
  const limit = Math.min(MAX_DISTANCE, Math.floor(id.length / 2));
  const words = new Set(id.split('-'));
  const scored: { readonly id: string; readonly score: number }[] = [];
  for (const one of known) {
    const distance = distanceWithin(id, one, limit);
    const shared = one.split('-').filter((word) => word.length > 1 && words.has(word)).length;
    if (distance <= limit) scored.push({ id: one, score: distance });
    else if (shared > 0) scored.push({ id: one, score: limit + 1 / shared + one.length / 1000 });
  }
  return scored
    .sort((a, b) => a.score - b.score)
    .slice(0, MAX_SUGGESTIONS)
    .map((one) => one.id);
}

/** Levenshtein distance; any number above `limit` where it is larger. */
function distanceWithin(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** EDTF dates that what somebody wrote may mean; none where it can't be told. */
export function suggestEdtf(written: string): readonly string[] {
  const text = written.trim();
  const found: string[] = [];
  const add = (year: string, month?: string, day?: string) => {
    const date = [year, month, day]
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'))
      .join('-');
    if (isEdtf(date) && !found.includes(date)) found.push(date);
  };
  const yearFirst = /^(\d{4})[-./年 ](\d{1,2})(?:[-./月 ](\d{1,2})日?)?月?$/.exec(text);
  if (yearFirst?.[1]) add(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/.exec(text);
  if (yearLast?.[3]) {
    add(yearLast[3], yearLast[2], yearLast[1]);
    add(yearLast[3], yearLast[1], yearLast[2]);
  }
  const about = /^(?:c\.|ca\.?|circa|about)\s*(\d{4})$/i.exec(text);
  if (about?.[1]) add(`${about[1]}~`);
  const range = /^(\S+?)\s*(?:–|—|\.\.|to|until)\s*(\S+)$/.exec(text);
  if (range?.[1] && range[2] && isEdtf(`${range[1]}/${range[2]}`)) {
    found.push(`${range[1]}/${range[2]}`);
  }
  return found;
}

/**
 * The two sides of a text with Git's conflict markers, and the base where the markers give it;
 * `undefined` where they are not whole.
 */
export function splitConflicts(
  text: string,
):
  | { readonly base: string | undefined; readonly ours: string; readonly theirs: string }
  | undefined {
  const parts = { ours: '', base: '', theirs: '' };
  let side: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  let hasBase = true;
  let sawBase = false;
  for (const line of text.split(/(?<=\n)/)) {
    if (/^<{7}(?: |\r?\n|$)/.test(line)) {
      if (side !== 'both') return undefined;
      [side, sawBase] = ['ours', false];
    } else if (/^\|{7}(?: |\r?\n|$)/.test(line) && side === 'ours')
      [side, sawBase] = ['base', true];
    else if (/^={7}\r?\n?$/.test(line) && (side === 'ours' || side === 'base')) side = 'theirs';
    else if (/^>{7}(?: |\r?\n|$)/.test(line) && side === 'theirs') {
      side = 'both';
      hasBase &&= sawBase;
    } else if (side === 'both') {
      parts.ours += line;
      parts.base += line;
      parts.theirs += line;
    } else parts[side] += line;
  }
  if (side !== 'both') return undefined;
  return { ours: parts.ours, theirs: parts.theirs, base: hasBase ? parts.base : undefined };
}
