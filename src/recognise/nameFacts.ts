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

const known = new Map<string, NameFacts>();

/** The facts of a name. */
export function factsOfName(name: string): NameFacts {
  const found = known.get(name);
  if (found) return found;
  if (name.length > LONGEST_KNOWN) return new NameFacts(name);
  if (known.size >= MOST_KNOWN) known.clear();
  const facts = new NameFacts(intern(name));
  known.set(facts.text, facts);
  return facts;
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
  const name = factsOfName(text.slice(start, end));
  starts[place] = start;
  ends[place] = end;
  names[place] = name;
  return name;
}
