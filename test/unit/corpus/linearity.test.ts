import assert from 'node:assert/strict';
import { analyse } from '../../../src/corpus/analyse';

/** Texts that make careless rules look at the same characters again and again. */
const REPEATED: Readonly<Record<string, string>> = {
  'round brackets': '(',
  'brackets of all kinds': '[](){}（）【】《》',
  'straight quotation marks': '"',
  'opening quotation marks': '“',
  'quotation marks of many languages': '«„“‘\'"「『',
  'quotations with speakers': '"I agree," said Bob. ',
  'opened Chinese quotations': '他说：“',
  capitals: 'A',
  'capitalised words': 'Abc ',
  'words in capitals': 'ABC ',
  initials: 'J. ',
  'letters and stops': 'A.B.',
  'hyphened capitals': 'A-',
  'names of two words': 'Maria Silva met ',
  'heads of names': 'Bank of ',
  'lists of names': 'Smith and ',
  offices: 'Minister of ',
  'Vietnamese heads': 'Ban ',
  'Vietnamese family names': 'Nguyễn ',
  digits: '1',
  numbers: '12 ',
  'numeric dates': '1/2/2021 ',
  months: 'May ',
  'Chinese years': '2021年',
  'numbers of documents': 'Decision No. 1/',
  'the same Han character': '中',
  'Chinese names': '王小明',
  'names with middle dots': '李·',
  'Chinese glosses': '日本（Abc）',
  'combining marks': 'e\u0301',
  'marks without letters': '\u0301',
  'pairs of surrogates': '\ud83d\ude00',
  'lone surrogates': '\ud83d',
  stops: '.',
  'line breaks': '\n',
  'short lines': 'a\n',
  'lines signed by an agency': 'x (AP)\n',
  'lines of timestamps': '3 May 2021 10:00\n',
  'credits of photographs': 'Photo: ',
  blanks: ' ',
  'one word': 'a',
};

/** What is read through these methods is counted; by them all text is looked at. */
const READING = {
  string: [
    'charCodeAt',
    'charAt',
    'slice',
    'startsWith',
    'endsWith',
    'includes',
    'indexOf',
    'toLowerCase',
    'normalize',
    'replace',
    'split',
    'match',
  ],
  map: ['get', 'has', 'set'],
  set: ['has', 'add'],
  regExp: ['exec', 'test'],
  array: ['push', 'find', 'some', 'every', 'filter', 'map', 'includes', 'sort', 'slice'],
} as const;

/** Methods that look at a whole string or list count as many steps as that has items. */
const WHOLE = new Set([
  'toLowerCase',
  'normalize',
  'replace',
  'split',
  'match',
  'filter',
  'map',
  'includes',
  'sort',
]);

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Runs `work` and counts the calls of {@link READING}. */
function countSteps(work: () => void): number {
  let steps = 0;
  const restore: (() => void)[] = [];
  const count = (prototype: object, names: readonly string[]): void => {
    for (const name of names) {
      const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
      const original = descriptor?.value as Method | undefined;
      assert.ok(descriptor && original);
      const whole = WHOLE.has(name);
      const counted: Method = function (...args) {
        steps += whole ? 1 + ((this as { length?: number }).length ?? 0) : 1;
        return original.apply(this, args);
      };
      Object.defineProperty(prototype, name, { ...descriptor, value: counted });
      restore.push(() => Object.defineProperty(prototype, name, descriptor));
    }
  };
  count(String.prototype, READING.string);
  count(Map.prototype, READING.map);
  count(Set.prototype, READING.set);
  count(RegExp.prototype, READING.regExp);
  count(Array.prototype, READING.array);
  try {
    work();
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
}

/** One text in each language that has tables of its own. */
const WARMING = ['Bob spoke in Hanoi on 3 May.', 'Ông Nam ở Hà Nội.', '王小明在河内。', '.'];

/**
 * The steps for a text that is not the one read last: of that some things are still known. Tables are laid out
 * before, also those that were let go since they had grown full.
 */
function countAnew(text: string): number {
  for (const warming of WARMING) analyse(warming);
  return countSteps(() => analyse(text));
}

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

const SHORT = 4000;
const TIMES = 4;
/** What tests before have left in tables that are shared may be in the way once; what grows, grows each time. */
const TRIES = 2;
/** What a step more for each unit, or a logarithm, may add to four times the steps. */
const MOST_GROWTH = 5.2;

describe('analyse, on hostile texts', function () {
  this.timeout(60_000);

  for (const [what, piece] of Object.entries(REPEATED)) {
    it(`takes four times the steps for four times as many ${what}`, () => {
      const counts = Array.from({ length: TRIES }, (_, attempt) => {
        // Facts of a word are kept: what is counted must be read for the first time, the short and the long.
        const length = SHORT + 12 * attempt;
        analyse(fill(piece, length / 2));
        return [countAnew(fill(piece, length)), countAnew(fill(piece, length * TIMES))] as const;
      });
      const grown = counts.filter(([short, long]) => long > short * MOST_GROWTH + 2000);
      const told = grown.map(([short, long]) => `${short} steps, then ${long}`).join('; ');
      assert.ok(grown.length < TRIES, told);
    });
  }

  it('counts steps that grow faster than the text', () => {
    const slow = (text: string): void => {
      for (let at = 0; at < text.length; at++) text.slice(at).includes('b');
    };
    const short = countSteps(() => {
      slow(fill('a', 100));
    });
    const long = countSteps(() => {
      slow(fill('a', 400));
    });
    assert.ok(long > short * 8, `${short} steps, then ${long}`);
  });

  it('reads a megabyte of names of one person', () => {
    const { recognition } = analyse(fill('Maria Silva met ', 1_000_000));
    assert.ok(recognition.mentions.length > 0);
  });
});
