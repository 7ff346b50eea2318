import { wordUnits } from '../text/characters';
import * as Flag from './phraseFlags';
import type { ParticipantRole } from './report';
import type { ActRow, LanguageTable, NounRow, VerbForm } from './triggers/trigger';

/** What a row of verbs says, all of it written out: rows that leave out different things are slow to read. */
type Act = Readonly<
  Pick<ActRow, 'type' | 'needs'> & Required<Pick<ActRow, 'subject' | 'object' | 'weight'>>
> & { readonly cue: string | undefined };

/** The same of a row of nouns. */
type Noun = Readonly<Pick<NounRow, 'type'> & Required<Pick<NounRow, 'weight'>>> & {
  readonly alone: boolean | undefined;
};

/** All that one phrase of a language can mean to findReports. */
export interface Entry {
  readonly text: string;
  flags: number;
  /** See {@link traitsOf}; -1 until they are asked for. */
  traits: number;
  /** Bits of the cue classes that the phrase belongs to. */
  cues: number;
  acts: readonly { readonly row: Act; readonly form: VerbForm; readonly cue: number }[];
  nouns: readonly { readonly row: Noun; readonly cue: number }[];
  support: ParticipantRole | undefined;
}

const NONE: readonly never[] = [];

export const NO_ENTRY: Entry = {
  text: '',
  flags: 0,
  traits: 0,
  cues: 0,
  acts: NONE,
  nouns: NONE,
  support: undefined,
};

/** Both lists: nearly always one is empty, and thousands of phrases share the other. */
function joined<T>(list: readonly T[], more: readonly T[]): readonly T[] {
  return list.length === 0 ? more : [...list, ...more];
}

/** What a phrase of a table is: a verb to be inflected, a noun with its plural, or all there is of it. */
const VERB = 0;
const NOUN = 1;
const PLAIN = 2;

/** What a table says of all phrases of one of its rows or lists. */
interface Said {
  readonly kind: typeof VERB | typeof NOUN | typeof PLAIN;
  readonly tell: (entry: Entry, form: VerbForm) => void;
}

/**
 * The phrases of a table as they stand there, each found by what its forms begin with. Thousands of
 * forms are made of them, few of which a text has: they are made when their first word is met.
 */
export class Phrases {
  readonly #table: LanguageTable;
  readonly #texts: string[] = [];
  readonly #said: Said[] = [];
  /** By twos the hash of a head and a phrase that has a form with it, in the order of the table. */
  readonly #heads: number[] = [];

  constructor(table: LanguageTable) {
    this.#table = table;
    const bits = new Map<string, number>();
    for (const [name, phrases] of Object.entries(table.cues)) {
      // Bits are few: 32 classes of words at most, and none for a class without any.
      if (phrases === '') continue;
      const bit = 1 << bits.size;
      bits.set(name, bit);
      this.#add(phrases, table.plural ? NOUN : PLAIN, (entry) => (entry.cues |= bit));
    }
    for (const row of table.acts) {
      const name = row.cue ?? (row.needs === 'document' ? 'document' : '');
      this.#add(row.verbs, VERB, tellerOfActs(row, bits.get(name) ?? 0));
    }
    for (const { nouns, type, alone, cue: name, weight } of table.nouns) {
      const cue = bits.get(name ?? '') ?? 0;
      const list: Entry['nouns'] = [{ row: { type, weight: weight ?? 0.4, alone }, cue }];
      this.#add(nouns, PLAIN, (entry) => (entry.nouns = joined(entry.nouns, list)));
    }
    for (const { verbs, role } of table.supports) {
      this.#add(verbs, VERB, (entry) => (entry.support ??= role));
    }
    for (const [list, flag] of FLAG_LISTS) {
      this.#add(table[list] ?? '', PLAIN, (entry) => (entry.flags |= flag));
    }
    this.#add(table.masks ?? '', PLAIN, () => undefined);
    this.#indexHeads();
  }

  /** By twos the hash of a head (see {@link hashOfHead}) and the number of a phrase to be given to {@link entries}. */
  get heads(): readonly number[] {
    return this.#heads;
  }

  #add(phrases: string, kind: Said['kind'], tell: Said['tell']): void {
    const said = { kind, tell };
    for (const text of split(phrases)) {
      this.#texts.push(text);
      this.#said.push(said);
    }
  }

  #indexHeads(): void {
    const { spaced, inflect } = this.#table;
    /** The hashes of the forms of a verb, whatever follows it in its phrase. */
    const ofVerbs = new Map<string, readonly number[]>();
    for (let at = 0; at < this.#texts.length; at++) {
      const text = this.#texts[at] ?? '';
      const kind = this.#said[at]?.kind;
      let hashes: readonly number[] | undefined;
      if (kind === VERB && inflect) {
        const space = text.indexOf(' ');
        const verb = space < 0 ? text : text.slice(0, space);
        hashes = ofVerbs.get(verb);
        if (!hashes) {
          hashes = [...new Set(inflect(verb).map((each) => hashOfHead(each.text, spaced)))];
          ofVerbs.set(verb, hashes);
        }
      } else if (kind === NOUN) {
        hashes = [...new Set(this.#textsOf(at).map((each) => hashOfHead(each, spaced)))];
      } else {
        this.#heads.push(hashOfHead(text, spaced), at);
        continue;
      }
      for (const hash of hashes) this.#heads.push(hash, at);
    }
  }

  /** A noun and its plural. */
  #textsOf(phrase: number): readonly string[] {
    const text = this.#texts[phrase] ?? '';
    return this.#table.plural ? [text, this.#table.plural(text)] : [text];
  }

  /**
   * What begins with words of one hash, the longest first; `phrases` are the numbers of all phrases that
   * have such a form, in their order.
   */
  entries(hash: number, phrases: readonly number[]): readonly Entry[] {
    const { spaced, inflect } = this.#table;
    const found = new Map<string, Entry>();
    const tell = (text: string, form: VerbForm, said: Said): void => {
      if (hashOfHead(text, spaced) !== hash) return;
      let entry = found.get(text);
      if (!entry) {
        entry = {
          text,
          flags: 0,
          traits: -1,
          cues: 0,
          acts: NONE,
          nouns: NONE,
          support: undefined,
        };
        found.set(text, entry);
      }
      said.tell(entry, form);
    };
    for (const phrase of phrases) {
      const said = this.#said[phrase];
      const text = this.#texts[phrase] ?? '';
      if (!said) continue;
      if (said.kind === VERB && inflect) {
        for (const each of inflect(text)) tell(each.text, each.form, said);
      } else if (said.kind === NOUN) {
        for (const each of this.#textsOf(phrase)) tell(each, 'fixed', said);
      } else tell(text, 'fixed', said);
    }
    return [...found.values()].sort((a, b) => b.text.length - a.text.length);
  }
}

function tellerOfActs(
  { type, needs, cue: cueName, subject, object, weight }: ActRow,
  cue: number,
): Said['tell'] {
  const row: Act = {
    type,
    needs,
    subject: subject ?? 'agent',
    object: object ?? 'participant',
    weight: weight ?? 0.45,
    cue: cueName,
  };
  const lists = new Map<VerbForm, Entry['acts']>();
  return (entry, form) => {
    let list = lists.get(form);
    if (!list) lists.set(form, (list = [{ row, form, cue }]));
    entry.acts = joined(entry.acts, list);
  };
}

/** Where a table lists the phrases of each {@link Flag}. */
const FLAG_LISTS = [
  ['planned', Flag.planned],
  ['conditional', Flag.conditional],
  ['negated', Flag.negated],
  ['perfect', Flag.perfect],
  ['passive', Flag.passive],
  ['conjunctions', Flag.conjunction],
  ['locatives', Flag.locative],
  ['determiners', Flag.determiner],
  ['distributive', Flag.distributive],
  ['subordinate', Flag.subordinate],
  ['sameTime', Flag.sameTime],
  ['speech', Flag.speech],
  ['ongoing', Flag.ongoing],
  ['both', Flag.both],
  ['relative', Flag.relative],
  ['pronoun', Flag.pronoun],
  ['another', Flag.another],
] as const satisfies readonly (readonly [keyof LanguageTable, number])[];

function split(phrases: string): string[] {
  if (phrases === '') return [];
  const list = phrases.split('|');
  if (!phrases.includes('’')) return list;
  // Typewriters know one apostrophe.
  return [
    ...list,
    ...list.filter((each) => each.includes('’')).map((each) => each.replace(/’/g, "'")),
  ];
}

export function hashStep(hash: number, unit: number): number {
  return (Math.imul(hash, 0x01000193) ^ unit) | 0;
}

/** The hash of the first word of a phrase, or of its first unit. */
export function hashOfHead(text: string, spaced: boolean): number {
  const inWord = wordUnits();
  let hash = text.charCodeAt(0);
  if (!spaced || inWord[hash] !== 1) return hash;
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (inWord[unit] !== 1) break;
    hash = hashStep(hash, unit);
  }
  return hash;
}
