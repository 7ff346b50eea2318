/** A place or body that everybody knows, with its names by language. */
export interface GazetteerEntry {
  /** Slug of the English name: `japan`, `hanoi`, `united-nations`. */
  readonly id: string;
  readonly type: 'place' | 'organisation' | 'programme';
  /** `country`, `region`, `city`, `continent`, `body` … */
  readonly kind: string;
  /** ISO 3166-1 alpha-2, where it lies in or belongs to one country. */
  readonly country: string | undefined;
  /** BCP 47 tag (`en`, `vi`, `zh-Hans`, `zh-Hant`, `ja`, `fr`, `es`) → names, the usual one first. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** Entries whose name in any language is exactly `name` (case as written). O(1). */
export function lookUpPlace(name: string): readonly GazetteerEntry[] {
  void name;
  return [];
}

/** The country that an English adjective or demonym belongs to: "Japanese" → `japan`. */
export function countryOfDemonym(word: string): GazetteerEntry | undefined {
  void word;
  return undefined;
}
