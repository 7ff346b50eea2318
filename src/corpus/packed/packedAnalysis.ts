import type { Report } from '../../events/report';
import type { LocalEntity, Mention, Quote, Recognition } from '../../recognise/recognition';
import type { SourceText } from '../../text/sourceText';
import type { Anchor, TemporalExpression } from '../../time/temporal';
import type { Analysis } from '../analysis';
import { type Passages, passagesOf } from '../passages';
import type { ByteStore } from './byteStore';
import { type Plain, ValuePacker } from './valuePacker';

/** What is unpacked at a time. */
interface Parts {
  readonly source: Pick<SourceText, 'language' | 'furniture'>;
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
  readonly quotes: readonly Quote[];
  readonly references: readonly Mention[];
  readonly dates: readonly TemporalExpression[];
  readonly anchors: readonly (readonly [number, Anchor])[];
  readonly reports: readonly Report[];
  readonly names: Pick<Passages, 'surfaces' | 'languages' | 'countries' | 'prefixed'>;
  readonly story: Pick<Passages, 'glossed' | 'figures'>;
  readonly page: Pick<Passages, 'length' | 'pairs' | 'title' | 'marks' | 'openings'>;
  readonly telling: Pick<Passages, 'reports'>;
}

type Part = keyof Parts;

/** Where each part stands in the bytes. */
const PLACES: Readonly<Record<Part, number>> = {
  source: 0,
  mentions: 1,
  entities: 2,
  quotes: 3,
  references: 4,
  dates: 5,
  anchors: 6,
  reports: 7,
  names: 8,
  story: 9,
  page: 10,
  telling: 11,
};

function partsOf(analysis: Analysis): Parts {
  const { source, recognition, dates, anchors, reports } = analysis;
  const { mentions, entities, quotes, references = [] } = recognition;
  const passages = passagesOf(analysis);
  const { surfaces, languages, countries, prefixed, glossed, figures } = passages;
  const { length, pairs, title, marks, openings, reports: telling } = passages;
  return {
    source: { language: source.language, furniture: source.furniture },
    ...{ mentions, entities, quotes, references, dates, anchors: [...anchors], reports },
    names: { surfaces, languages, countries, prefixed },
    story: { glossed, figures },
    page: { length, pairs, title, marks, openings },
    telling: { reports: telling },
  };
}

/** Analyses whose parts are at hand as objects; of the others they are unpacked again when asked for. */
const AT_HAND = 64;

/**
 * Keeps analyses in a fraction of the memory: as bytes, of which parts become objects again for a
 * while when they are asked for. Texts are left out: `passages` holds what joining reads of them.
 */
export class AnalysisPacker {
  readonly #packer = new ValuePacker();
  readonly #store: ByteStore | undefined;
  readonly #atHand: (PackedAnalysis | undefined)[] = [];
  #next = 0;

  /** `store`: has the bytes meanwhile; left out: memory. */
  constructor(store?: ByteStore) {
    this.#store = store;
  }

  /** The same analysis, packed, without its text; it can't be sent to a worker. */
  pack(analysis: Analysis): Analysis {
    const parts = partsOf(analysis);
    const values: Plain[] = [];
    for (const [part, place] of Object.entries(PLACES)) {
      values[place] = parts[part as Part] as unknown as Plain;
    }
    return new PackedAnalysis(this, this.#packer.pack(values), this.#store);
  }

  /** Only for what this has packed. */
  unpack<P extends Part>(bytes: Uint8Array, part: P): Parts[P] {
    return this.#packer.unpack(bytes, PLACES[part]) as unknown as Parts[P];
  }

  /** Notes that an analysis holds objects; the one that has held some for longest lets go of them. */
  note(analysis: PackedAnalysis): void {
    this.#atHand[this.#next]?.forget();
    this.#atHand[this.#next] = analysis;
    this.#next = (this.#next + 1) % AT_HAND;
  }
}

class PackedAnalysis implements Analysis {
  readonly #packer: AnalysisPacker;
  readonly #store: ByteStore | undefined;
  readonly #place: number;
  /** There for good without a store, else for a while. */
  #bytes: Uint8Array | undefined;
  #parts: { -readonly [P in Part]?: Parts[P] } | undefined;
  #anchors: ReadonlyMap<number, Anchor> | undefined;

  constructor(packer: AnalysisPacker, bytes: Uint8Array, store: ByteStore | undefined) {
    this.#packer = packer;
    this.#store = store;
    this.#place = store?.keep(this, bytes) ?? 0;
    this.#bytes = store ? undefined : bytes;
  }

  forget(): void {
    this.#parts = undefined;
    this.#anchors = undefined;
    if (this.#store) this.#bytes = undefined;
  }

  part<P extends Part>(part: P): Parts[P] {
    if (!this.#parts) {
      this.#parts = {};
      this.#packer.note(this);
    }
    const known = this.#parts[part];
    if (known !== undefined) return known;
    this.#bytes ??= this.#store?.get(this.#place) ?? new Uint8Array(0);
    const read = this.#packer.unpack(this.#bytes, part);
    this.#parts[part] = read;
    return read;
  }

  get source(): SourceText {
    const { language, furniture } = this.part('source');
    return { text: '', language, paragraphs: [], furniture, headline: undefined };
  }

  get recognition(): Recognition {
    return new PackedRecognition(this);
  }

  get dates(): readonly TemporalExpression[] {
    return this.part('dates');
  }

  get anchors(): ReadonlyMap<number, Anchor> {
    this.#anchors ??= new Map(this.part('anchors'));
    return this.#anchors;
  }

  get reports(): readonly Report[] {
    return this.part('reports');
  }

  get passages(): Passages {
    return new PackedPassages(this);
  }
}

class PackedRecognition implements Recognition {
  readonly #analysis: PackedAnalysis;

  constructor(analysis: PackedAnalysis) {
    this.#analysis = analysis;
  }

  get mentions(): readonly Mention[] {
    return this.#analysis.part('mentions');
  }

  get entities(): readonly LocalEntity[] {
    return this.#analysis.part('entities');
  }

  get quotes(): readonly Quote[] {
    return this.#analysis.part('quotes');
  }

  get references(): readonly Mention[] {
    return this.#analysis.part('references');
  }
}

class PackedPassages implements Passages {
  readonly #analysis: PackedAnalysis;

  constructor(analysis: PackedAnalysis) {
    this.#analysis = analysis;
  }

  get length(): number {
    return this.#analysis.part('page').length;
  }

  get pairs(): readonly number[] {
    return this.#analysis.part('page').pairs;
  }

  get title(): string {
    return this.#analysis.part('page').title;
  }

  get marks(): Passages['marks'] {
    return this.#analysis.part('page').marks;
  }

  get openings(): readonly number[] {
    return this.#analysis.part('page').openings;
  }

  get surfaces(): readonly string[] {
    return this.#analysis.part('names').surfaces;
  }

  get languages(): readonly string[] {
    return this.#analysis.part('names').languages;
  }

  get countries(): readonly string[] {
    return this.#analysis.part('names').countries;
  }

  get prefixed(): readonly string[] {
    return this.#analysis.part('names').prefixed;
  }

  get glossed(): readonly number[] {
    return this.#analysis.part('story').glossed;
  }

  get figures(): readonly string[] {
    return this.#analysis.part('story').figures;
  }

  get reports(): Passages['reports'] {
    return this.#analysis.part('telling').reports;
  }
}
