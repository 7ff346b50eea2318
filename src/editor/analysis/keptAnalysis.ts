import type { Analysis } from '../../corpus/analysis';
import type { Recognition } from '../../recognise/recognition';
import type { SourceText } from '../../text/sourceText';

/** Analyses that are at hand as objects; the others become objects again when they are looked at. */
const AT_HAND = 64;

const TAB = 9;

type Plain = Omit<Analysis, 'anchors'> & {
  readonly anchors: readonly (readonly [number, never])[];
};

/** An analysis with its text as bytes without a line break: JSON of the text, a tab, JSON of the rest. */
export function writeAnalysis(analysis: Analysis): Uint8Array {
  const { source, anchors } = analysis;
  const rest = { ...analysis, source: { ...source, text: '' }, anchors: [...anchors] };
  return new TextEncoder().encode(`${JSON.stringify(source.text)}\t${JSON.stringify(rest)}`);
}

/** The text of an analysis that {@link writeAnalysis} wrote; throws where the bytes are no such thing. */
function readText(bytes: Uint8Array): string {
  return JSON.parse(new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(TAB)))) as string;
}

/** The analysis that {@link writeAnalysis} wrote; throws where the bytes are no such thing. */
export function readAnalysis(bytes: Uint8Array): Analysis {
  const rest = new TextDecoder().decode(bytes.subarray(bytes.indexOf(TAB) + 1));
  const read = JSON.parse(rest) as Plain;
  const source = { ...read.source, text: readText(bytes) };
  return { ...read, source, anchors: new Map(read.anchors) };
}

/** Those at hand, and which of them makes room next. */
const atHand: (KeptAnalysis | undefined)[] = [];
let next = 0;
/** The text that was asked for last: it is asked for again and again. */
let last: { readonly of: Uint8Array; readonly text: string } | undefined;

/**
 * An analysis that is held as the bytes of {@link writeAnalysis}, a fraction of what its objects take. It
 * becomes objects for a while when it is looked at.
 */
export class KeptAnalysis implements Analysis {
  readonly bytes: Uint8Array;
  readonly source: SourceText;
  #read: Analysis | undefined;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.source = new KeptText(this);
  }

  /** All of it as objects. */
  whole(): Analysis {
    if (!this.#read) {
      this.#read = readAnalysis(this.bytes);
      const before = atHand[next];
      if (before) before.#read = undefined;
      atHand[next] = this;
      next = (next + 1) % AT_HAND;
    }
    return this.#read;
  }

  /** The text alone, which is found without the rest. */
  get text(): string {
    if (this.#read) return this.#read.source.text;
    if (last?.of !== this.bytes) last = { of: this.bytes, text: readText(this.bytes) };
    return last.text;
  }

  get recognition(): Recognition {
    return this.whole().recognition;
  }

  get dates(): Analysis['dates'] {
    return this.whole().dates;
  }

  get anchors(): Analysis['anchors'] {
    return this.whole().anchors;
  }

  get reports(): Analysis['reports'] {
    return this.whole().reports;
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
    return this.#analysis.whole().source.language;
  }

  get paragraphs(): SourceText['paragraphs'] {
    return this.#analysis.whole().source.paragraphs;
  }

  get furniture(): SourceText['furniture'] {
    return this.#analysis.whole().source.furniture;
  }

  get headline(): SourceText['headline'] {
    return this.#analysis.whole().source.headline;
  }
}
