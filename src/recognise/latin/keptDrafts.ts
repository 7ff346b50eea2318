import { moved } from '../../text/edit';
import type { Kept, TextMemo, Unchanged } from '../../text/textMemo';
import type { Draft, Range } from './draft';
import type { WordReader } from './wordReader';

type Marker = Pick<Draft, 'first' | 'last' | 'type'>;

/** What the rules found in one paragraph. */
interface ParagraphDrafts {
  /** Nobody else changes them. */
  readonly drafts: Draft[];
  /** Where its tokens begin. */
  readonly from: number;
  /** The name found right before, which the first one may go on from. */
  readonly previous: Marker | undefined;
  /** Which words it mattered of whether the text writes them in lower case somewhere. */
  readonly asked: readonly string[];
}

interface KeptDrafts {
  readonly paragraphs: readonly (ParagraphDrafts | undefined)[];
  /** What the text answered. */
  readonly answers: ReadonlyMap<string, boolean>;
}

const KEPT: Kept<KeptDrafts> = { stage: 'rules' };
const NOTHING: readonly string[] = [];

/** Keeps what the rules find in each paragraph for the next text, and gives what it kept of the one before. */
export class DraftKeeper {
  readonly #memo: TextMemo;
  readonly #reader: WordReader;
  readonly #ranges: readonly (Range | undefined)[];
  readonly #before: KeptDrafts | undefined;
  readonly #unchanged: Unchanged | undefined;
  readonly #found: (ParagraphDrafts | undefined)[];
  readonly #answers = new Map<string, boolean>();
  /** Words that the text writes in lower case now, and did not, or the other way round. */
  readonly #news = new Set<string>();

  /** The reader is that of who reads the rest; `ranges` are the tokens of each paragraph. */
  constructor(memo: TextMemo, reader: WordReader, ranges: readonly (Range | undefined)[]) {
    this.#memo = memo;
    this.#reader = reader;
    this.#ranges = ranges;
    this.#before = memo.take(KEPT);
    this.#unchanged = memo.unchanged;
    this.#found = new Array<ParagraphDrafts | undefined>(ranges.length);
    for (const [word, sees] of this.#before?.answers ?? []) {
      if (reader.seesInLowerCase(word) !== sees) this.#news.add(word);
      else this.#answers.set(word, sees);
    }
    reader.asked = new Map();
  }

  /** Adds what is known of a paragraph to the names before it; false where it has to be read. */
  take(paragraph: number, drafts: Draft[]): boolean {
    const range = this.#ranges[paragraph];
    const found = this.#known(paragraph);
    if (!range || !found) return false;
    const move = range.from - found.from;
    if (!isSame(found.previous, drafts.at(-1), move)) return false;
    if (this.#news.size > 0 && found.asked.some((word) => this.#news.has(word))) return false;
    const shift = this.#unchanged?.shift[paragraph] ?? 0;
    const previous = marker(drafts.at(-1));
    // What was kept is ours to change.
    if (move !== 0 || shift !== 0) for (const draft of found.drafts) moveDraft(draft, move, shift);
    for (const draft of found.drafts) drafts.push(copyOf(draft));
    this.#found[paragraph] = { ...found, from: range.from, previous };
    return true;
  }

  /** What the text before had where the paragraph and those beside it are as they were. */
  #known(paragraph: number): ParagraphDrafts | undefined {
    const places = this.#unchanged?.before;
    const place = places?.[paragraph] ?? -1;
    const before = this.#before;
    const found = before?.paragraphs[place];
    if (!places || !found) return undefined;
    // Names may look at the words around them; at the ends of the text there are none.
    if (paragraph === 0 ? place !== 0 : places[paragraph - 1] !== place - 1) return undefined;
    if (paragraph === places.length - 1)
      return place + 1 === before.paragraphs.length ? found : undefined;
    return places[paragraph + 1] === place + 1 ? found : undefined;
  }

  /** Takes down what was found in a paragraph: the names from an index on. */
  put(paragraph: number, drafts: readonly Draft[], from: number): void {
    const range = this.#ranges[paragraph];
    const { asked } = this.#reader;
    if (!range || !asked) return;
    this.#found[paragraph] = {
      drafts: drafts.slice(from).map(copyOf),
      from: range.from,
      previous: marker(drafts[from - 1]),
      asked: asked.size > 0 ? [...asked.keys()] : NOTHING,
    };
    for (const [word, sees] of asked) this.#answers.set(word, sees);
    asked.clear();
  }

  keep(): void {
    this.#reader.asked = undefined;
    const answers = new Map<string, boolean>();
    for (const found of this.#found) {
      for (const word of found?.asked ?? []) answers.set(word, this.#answers.get(word) ?? false);
    }
    this.#memo.keep(KEPT, { paragraphs: this.#found, answers });
  }
}

function marker(draft: Draft | undefined): Marker | undefined {
  return draft && { first: draft.first, last: draft.last, type: draft.type };
}

function isSame(before: Marker | undefined, now: Marker | undefined, move: number): boolean {
  if (!before || !now) return before === now;
  return (
    before.first + move === now.first && before.last + move === now.last && before.type === now.type
  );
}

/** Puts a draft so many tokens and units further behind. */
function moveDraft(draft: Draft, move: number, shift: number): void {
  draft.first += move;
  draft.last += move;
  if (shift === 0) return;
  draft.within &&= moved(draft.within, shift);
  if (draft.roles.length === 0) return;
  draft.roles = draft.roles.map((role) => ({
    start: role.start + shift,
    end: role.end + shift,
    title: role.title,
    organisation: role.organisation && moved(role.organisation, shift),
    former: role.former,
  }));
}

/** A draft whose lists nobody else changes. */
function copyOf(draft: Draft): Draft {
  const { first, last, type, confidence, language, within } = draft;
  return {
    first,
    last,
    type,
    confidence,
    evidence: [...draft.evidence],
    glosses: [...draft.glosses],
    roles: [...draft.roles],
    within,
    language,
  };
}
