import assert from 'node:assert/strict';
import type { FlatReport, MergeOptions } from '../../../src/events/cluster';
import { clusterWithin, mergeAcross } from '../../../src/events/mergeReports';
import { conceptsOf, wordsOf } from '../../../src/events/topics';
import { numbersOf } from '../../../src/events/figures';
import { report } from './flatReport';

const options: MergeOptions = { kindOf: () => 'person' };

function reportOf(source: number, given: Partial<FlatReport>): FlatReport {
  const date = { kind: 'days', first: 19_000, last: 19_000 } as const;
  return report({ source, type: 'other', date, ...given });
}

/** Two sources of one story: they name the same three people, each in a report of another year. */
function storyOf(told: readonly FlatReport[]): FlatReport[] {
  const first = { kind: 'days', first: 15_000, last: 15_000 } as const;
  const around = [0, 1].map((source) =>
    reportOf(source, { type: 'visit', date: first, participants: ['ada', 'ben', 'cyd'] }),
  );
  return [...around, ...told].sort((a, b) => a.source - b.source);
}

function eventsOf(told: readonly FlatReport[]): number {
  const all = storyOf(told);
  return mergeAcross(clusterWithin(all, options), options).clusters.length - 1;
}

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });
const concepts = (text: string, language = 'en'): string[] =>
  conceptsOf(text, whole(text), language).sort();

describe('words that only two reports have', () => {
  const loose = { loose: true };

  it('join what two sources of a story tell of one day by words of no table of events', () => {
    const told = [
      reportOf(0, { ...loose, sentence: 10, topics: ['+1', '+2'] }),
      reportOf(0, { ...loose, sentence: 20, topics: ['+3'] }),
      reportOf(1, { ...loose, sentence: 10, topics: ['+1', '+2'] }),
      reportOf(1, { ...loose, sentence: 20, topics: ['+4'] }),
    ];
    assert.equal(eventsOf(told), 3);
  });

  it('say nothing where other reports of a source have them, too', () => {
    const told = [
      reportOf(0, { ...loose, sentence: 10, topics: ['+1', '+2'] }),
      reportOf(0, { ...loose, sentence: 20, topics: ['+1', '+2'] }),
      reportOf(1, { ...loose, sentence: 10, topics: ['+1', '+2'] }),
      reportOf(1, { ...loose, sentence: 20, topics: ['+1', '+2'] }),
    ];
    assert.equal(eventsOf(told), 4);
  });

  it('say nothing of another day', () => {
    const told = [
      reportOf(0, { ...loose, sentence: 10, topics: ['+1', '+2'] }),
      reportOf(1, {
        ...loose,
        sentence: 10,
        topics: ['+1', '+2'],
        date: { kind: 'days', first: 19_300, last: 19_300 },
      }),
    ];
    assert.equal(eventsOf(told), 2);
  });
});

describe('conceptsOf', () => {
  it('finds the same everyday words in three languages', () => {
    const english = concepts('Firefighters pulled two children out of the hotel');
    const vietnamese = concepts('Lính cứu hỏa đưa hai trẻ em ra khỏi khách sạn', 'vi');
    const chinese = concepts('消防员从酒店救出两名儿童', 'zh-Hans');
    assert.ok(english.length >= 3);
    for (const each of vietnamese) assert.ok(english.includes(each));
    for (const each of vietnamese) assert.ok(chinese.includes(each));
  });

  it('knows English words in their forms, and no parts of words', () => {
    assert.deepEqual(concepts('inspecting'), concepts('they inspected'));
    assert.deepEqual(concepts('warp'), []);
  });
});

describe('numbersOf', () => {
  it('takes whole numbers, but no years, days, hours or telling figures', () => {
    const text =
      'On June 14, 2021 at 11 a.m. some 76 of 350 workers got $2.5 million each, 3 more nothing';
    assert.deepEqual(numbersOf(text, whole(text)), ['+n76', '+n350']);
  });
});

describe('wordsOf', () => {
  it('takes pairs of syllables in Vietnamese', () => {
    const one = wordsOf('thành phố mở cửa', { start: 0, end: 16 }, 'vi');
    assert.equal(one.length, 3);
    const [city] = wordsOf('thành phố', { start: 0, end: 9 }, 'vi');
    assert.ok(city !== undefined && one.includes(city));
  });

  it('takes forms of one English word for one', () => {
    const words = (text: string) => new Set(wordsOf(text, { start: 0, end: text.length }, 'en'));
    const [orders, ordered] = [words('orders elections'), words('ordered an election')];
    assert.deepEqual([...orders].sort(), [...ordered].sort());
  });
});
