import type { Analysis } from '../../corpus/analysis';
import type { ByteStore } from '../../corpus/packed/byteStore';
import { type PackerTables, type Plain, ValuePacker } from '../../corpus/packed/valuePacker';
import type { Recognition } from '../../recognise/recognition';
import type { SourceText } from '../../text/sourceText';

/** What of an analysis can be read by itself. */
interface Parts {
  readonly source: Omit<SourceText, 'text'>;
  readonly recognition: Recognition;
  readonly dates: Analysis['dates'];
  readonly anchors: readonly (readonly [number, never])[];
  readonly reports: Analysis['reports'];
}

type Part = keyof Parts;

/** Where each part stands in what is packed. */
const PLACES: Readonly<Record<Part, number>> = {
  source: 0,
  recognition: 1,
  dates: 2,
  anchors: 3,
  reports: 4,
};

/** Bytes before all others: the lengths of the packer's tables and of what is packed. */
const HEAD = 8;

/**
 * An analysis with its text as bytes, half of what JSON would take: the tables of a packer, what it packed, the
 * text. Tables and text are JSON, which keeps lone surrogates.
 */
export function writeAnalysis(analysis: Analysis): Uint8Array {
  const { source, recognition, dates, anchors, reports } = analysis;
  const { text, ...lines } = source;
  const packer = new ValuePacker();
  const parts = [lines, recognition, dates, [...anchors], reports] as unknown as Plain[];
  const packed = packer.pack(parts);
  const tables = encode(packer.tables);
  const written = encode(text);
  const bytes = new Uint8Array(HEAD + tables.length + packed.length + written.length);
  const head = new DataView(bytes.buffer);
  head.setUint32(0, tables.length);
  head.setUint32(4, packed.length);
  bytes.set(tables, HEAD);
  bytes.set(packed, HEAD + tables.length);
  bytes.set(written, HEAD + tables.length + packed.length);
  return bytes;
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function decode(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** Where tables, packed parts and text end in the bytes of {@link writeAnalysis}. */
function endsOf(bytes: Uint8Array): readonly [tables: number, packed: number] {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const tables = HEAD + head.getUint32(0);
  return [tables, tables + head.getUint32(4)];
}

/** The text of an analysis that {@link writeAnalysis} wrote; throws where the bytes are no such thing. */
function readText(bytes: Uint8Array): string {
  const [, from] = endsOf(bytes);
  return decode(bytes.subarray(from)) as string;
}

/** Reads the parts of an analysis that {@link writeAnalysis} wrote; throws where the bytes are no such thing. */
function readerOf(bytes: Uint8Array): <P extends Part>(part: P) => Parts[P] {
  const [tables, end] = endsOf(bytes);
  const packer = new ValuePacker(decode(bytes.subarray(HEAD, tables)) as PackerTables);
  const packed = bytes.subarray(tables, end);
  return (part) => packer.unpack(packed, PLACES[part]) as never;
}

/** The analysis that {@link writeAnalysis} wrote; throws where the bytes are no such thing. */
export function readAnalysis(bytes: Uint8Array): Analysis {
  const read = readerOf(bytes);
  return {
    source: { text: readText(bytes), ...read('source') },
    recognition: read('recognition'),
    dates: read('dates'),
    anchors: new Map(read('anchors')),
    reports: read('reports'),
  };
}

/** Analyses that are at hand as objects; the others become objects again when they are looked at. */
const AT_HAND = 64;
/** Those at hand, and which of them makes room next. */
const atHand: (KeptAnalysis | undefined)[] = [];
let next = 0;
/** The text that was asked for last: it is asked for again and again. */
let last: { readonly of: KeptAnalysis; readonly text: string } | undefined;

/** What of an analysis has been read. */
interface AtHand {
  readonly read: <P extends Part>(part: P) => Parts[P];
  readonly parts: { -readonly [P in Part]?: Parts[P] };
  anchors: Analysis['anchors'] | undefined;
}

/**
 * An analysis that is held as the bytes of {@link writeAnalysis}, a fraction of what its objects take. Its
 * parts become objects for a while when they are looked at.
 */
export class KeptAnalysis implements Analysis {
  /** Where the store has the bytes, or they themselves. */
  readonly #bytes: Uint8Array | number;
  readonly #store: ByteStore | undefined;
  readonly source: SourceText;
  #read: AtHand | undefined;

  /** `store`: has the bytes meanwhile; left out: memory. */
  constructor(bytes: Uint8Array, store?: ByteStore) {
    this.#store = store;
    this.#bytes = store?.keep(this, bytes) ?? bytes;
    this.source = new KeptText(this);
  }

  get bytes(): Uint8Array {
    const at = this.#bytes;
    return typeof at === 'number' ? (this.#store?.get(at) ?? new Uint8Array(0)) : at;
  }

  #atHand(): AtHand {
    if (!this.#read) {
      this.#read = { read: readerOf(this.bytes), parts: {}, anchors: undefined };
      const before = atHand[next];
      if (before) before.#read = undefined;
      atHand[next] = this;
      next = (next + 1) % AT_HAND;
    }
    return this.#read;
  }

  /** One part as objects. */
  part<P extends Part>(part: P): Parts[P] {
    const { read, parts } = this.#atHand();
    const known = parts[part];
    return known ?? (parts[part] = read(part));
  }

  /** The text alone, which is found without the rest. */
  get text(): string {
    if (last?.of !== this) last = { of: this, text: readText(this.bytes) };
    return last.text;
  }

  get recognition(): Recognition {
    return this.part('recognition');
  }

  get dates(): Analysis['dates'] {
    return this.part('dates');
  }

  get anchors(): Analysis['anchors'] {
    return (this.#atHand().anchors ??= new Map(this.part('anchors')));
  }

  get reports(): Analysis['reports'] {
    return this.part('reports');
  }
}

class KeptText implements SourceText {
  readonly #analysis: KeptAnalysis;

  constructor(analysis: KeptAnalysis) {
    this.#analysis = analysis;
  }

  get text(): string {
    return this.#analysis.text;
  }

  get language(): string {
    return this.#analysis.part('source').language;
  }

  get paragraphs(): SourceText['paragraphs'] {
    return this.#analysis.part('source').paragraphs;
  }

  get furniture(): SourceText['furniture'] {
    return this.#analysis.part('source').furniture;
  }

  get headline(): SourceText['headline'] {
    return this.#analysis.part('source').headline;
  }
}
