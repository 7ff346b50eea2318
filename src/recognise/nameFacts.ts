import { isCityName } from '../names/cityNames';
import { lookUpPlace, type GazetteerEntry } from '../names/gazetteer';
import { isKnownOrganisation } from '../names/knownOrganisations';
import { intern } from '../names/latinWords';
import { countSpaces, hasBlank, hasHan, isAcronym, keyOf, shortFormsOf } from './nameKeys';

/** What is known of a name by its text alone, wherever it stands: worked out when it is first asked for. */
export class NameFacts {
  /** The one copy of the name: tables find it without reading it again. */
  readonly text: string;
  #places: readonly GazetteerEntry[] | undefined;
  #organisation: boolean | undefined;
  #city: boolean | undefined;

  readonly isAcronym: boolean;
  #key: string | undefined;
  /** Whether it has no white space and no Han character. */
  readonly isOneWord: boolean;
  readonly spaces: number;
  #shortKeys: readonly string[] | undefined;

  constructor(text: string) {
    this.text = text;
    this.isAcronym = isAcronym(text);
    this.isOneWord = !hasBlank(text) && !hasHan(text);
    this.spaces = countSpaces(text);
  }

  /** Equal names have the same: see {@link keyOf}. */
  get key(): string {
    return (this.#key ??= keyOf(this.text, this.isAcronym));
  }

  /** The keys of what a person of this name may be called in short. */
  get shortKeys(): readonly string[] {
    return (this.#shortKeys ??= shortFormsOf(this.text).map((form) =>
      keyOf(form, isAcronym(form)),
    ));
  }

  /** What the gazetteer has under this name. */
  get places(): readonly GazetteerEntry[] {
    return (this.#places ??= lookUpPlace(this.text));
  }

  /** Whether it is the name of a well-known body. */
  get isOrganisation(): boolean {
    return (this.#organisation ??= isKnownOrganisation(this.text));
  }

  get isCity(): boolean {
    return (this.#city ??= isCityName(this.text));
  }
}

/** Most names kept; texts of one folder share many of theirs. */
const MOST_KNOWN = 1 << 14;
/** Longer stretches are no names that come again. */
const LONGEST_KNOWN = 80;

/**
 * By twos the hash of a name and its place in {@link kept}, plus one: a name is found where it stands in a
 * text, without a copy of it. A power of two, twice as many as names.
 */
const slots = new Int32Array(MOST_KNOWN * 2 * 2);
const kept: NameFacts[] = [];

/** Where `slots` has the name from `start` to `end`, or has room for it. */
function slotOf(text: string, start: number, end: number, hash: number): number {
  const last = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) << 1;
  for (slot &= last; slots[slot + 1] !== 0; slot = (slot + 2) & last) {
    if (slots[slot] !== hash) continue;
    const name = kept[(slots[slot + 1] ?? 0) - 1]?.text ?? '';
    if (name.length !== end - start) continue;
    let at = start;
    while (at < end && text.charCodeAt(at) === name.charCodeAt(at - start)) at++;
    if (at === end) return slot;
  }
  return slot;
}

function factsBetween(text: string, start: number, end: number): NameFacts {
  if (end - start > LONGEST_KNOWN) return new NameFacts(text.slice(start, end));
  let hash = 0;
  for (let at = start; at < end; at++)
    hash = (Math.imul(hash, 0x01000193) ^ text.charCodeAt(at)) | 0;
  let slot = slotOf(text, start, end, hash);
  const found = kept[(slots[slot + 1] ?? 0) - 1];
  if (found) return found;
  if (kept.length >= MOST_KNOWN) {
    slots.fill(0);
    kept.length = 0;
    slot = slotOf(text, start, end, hash);
  }
  const facts = new NameFacts(intern(text.slice(start, end)));
  slots[slot] = hash;
  slots[slot + 1] = kept.push(facts);
  return facts;
}

/** The facts of a name. */
export function factsOfName(name: string): NameFacts {
  return factsBetween(name, 0, name.length);
}

/** Names of the text under way, each in the place that its start and end lead to. A power of two. */
const PLACES = 1 << 10;
const starts = new Int32Array(PLACES);
const ends = new Int32Array(PLACES).fill(-1);
const names: NameFacts[] = Array.from({ length: PLACES }, () => new NameFacts(''));
let current: string | undefined;

/**
 * The facts of the name from `start` to `end` in a source text. All who read the text ask for the same
 * stretches, one after another: most are found again without a copy of them.
 */
export function nameBetween(text: string, start: number, end: number): NameFacts {
  if (text !== current) {
    current = text;
    ends.fill(-1);
  }
  const place = (start + Math.imul(end, 31)) & (PLACES - 1);
  if (starts[place] === start && ends[place] === end) return names[place] ?? new NameFacts('');
  const name = factsBetween(text, start, end);
  starts[place] = start;
  ends[place] = end;
  names[place] = name;
  return name;
}
