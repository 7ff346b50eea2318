import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../../src/corpus/analyse';
import { Corpus } from '../../src/corpus/corpus';
import type { ResolvedEvent } from '../../src/corpus/resolved';
import type { Snapshot } from '../../src/corpus/snapshot';

const seeds = path.resolve(process.env['GLOSSATOR_ROOT'] ?? '.', '..', 'shared', 'seeds');

/**
 * Hard places of the real articles about dates and events, by their numbers in
 * ../shared/gold/hard.md. Sources are named by the number that their files begin with.
 */
describe('hard places of the real articles: dates and events', function () {
  this.timeout(20_000);
  let snapshot: Snapshot;

  before(function () {
    if (!existsSync(seeds)) {
      console.log(`      skipped: ${path.basename(path.dirname(seeds))}/seeds is not here`);
      this.skip();
    }
    const corpus = new Corpus();
    for (const name of readdirSync(seeds).sort()) {
      const text = readFileSync(path.join(seeds, name), 'utf8').replace(/^\ufeff/u, '');
      const key = name.slice(0, 3);
      corpus.set({ key, path: name, analysis: analyse(text), metadata: {}, annotations: [] });
    }
    snapshot = corpus.snapshot();
  });

  /** Values of all expressions of a source, by their text. */
  const valuesIn = (number: string): Map<string, Set<string | undefined>> => {
    const { source, dates } = analysisOf(number);
    const times = snapshot.events.times.get(number) ?? [];
    const values = new Map<string, Set<string | undefined>>();
    dates.forEach(({ start, end }, index) => {
      const words = source.text.slice(start, end);
      const value = times[index]?.value?.replace(/[?~]/g, '');
      values.set(words, (values.get(words) ?? new Set()).add(value));
    });
    return values;
  };

  const analysisOf = (number: string) => {
    const source = snapshot.sources.get(number);
    assert.ok(source, `no source ${number}`);
    return source.analysis;
  };

  const isOnly = (number: string, words: string, value: string): void => {
    assert.deepEqual([...(valuesIn(number).get(words) ?? [])], [value], `${number} «${words}»`);
  };

  const eventsOn = (date: string, ...types: string[]): ResolvedEvent[] =>
    snapshot.events.events.filter(
      (event) => event.date?.replace(/[?~]/g, '') === date && types.includes(event.type),
    );

  const theOnly = (date: string, ...types: string[]): ResolvedEvent => {
    const [event, ...others] = eventsOn(date, ...types);
    assert.ok(event, `nothing on ${date}`);
    assert.deepEqual(others, [], `more than one on ${date}`);
    return event;
  };

  const tellersOf = ({ reports }: ResolvedEvent): string[] =>
    [...new Set(reports.map(({ source }) => source))].sort();

  /** The passages of an event in one source. */
  const passages = (event: ResolvedEvent, number: string): string[] =>
    event.reports
      .filter(({ source }) => source === number)
      .map(({ start, end }) => analysisOf(number).source.text.slice(start, end));

  it('6: day and month without a year, beside hyphens that join names', () => {
    assert.deepEqual([...valuesIn('001').keys()], ['9-1']);
    isOnly('001', '9-1', '2020-01-09');
  });

  it('7: a weekday that only other articles date', () => isOnly('000', 'Thursday', '2020-01-09'));

  it('8: an undated article whose only year is an earlier one', () => {
    isOnly('003', 'March 17', '2021-03-17');
    isOnly('003', 'January 9, 2020', '2020-01-09');
  });

  it('9: two years on one page', () => {
    isOnly('004', '8月7日', '2019-08-07');
    isOnly('004', '3月4日', '2026-03-04');
  });

  it('10: a range with its month once; spans of years that are no events', () => {
    isOnly('004', '8月5日至7日', '2019-08-05/2019-08-07');
    isOnly('004', '1930—2030年', '1930/2030');
    isOnly('004', '2026—2031年', '2026/2031');
    const dates = snapshot.events.events.map(({ date }) => date);
    for (const span of ['1930/2030', '2026/2031']) assert.ok(!dates.includes(span), span);
  });

  it('11: the stamp of the article beside later ones of other items', () => {
    assert.equal(snapshot.events.published.get('002')?.date, '2021-01-08');
    isOnly('002', '17:14, 2021/01/08', '2021-01-08');
    isOnly('002', 'August 21', '2024-08-21');
  });

  it('12: words for times, and durations that are none', () => {
    isOnly('004', '今年', '2019');
    isOnly('004', '近日', '2026-03');
    for (const number of ['000', '003']) {
      for (const words of valuesIn(number).keys()) assert.doesNotMatch(words, /months|years/);
    }
  });

  it('13: the year in a name is not that of an event', () => {
    const named = snapshot.events.events.filter(
      ({ date, reports }) => date === '2021' && reports.some(({ source }) => source === '002'),
    );
    assert.deepEqual(named, []);
  });

  it('21: quotation marks that hold a title, or are never closed; a speaker quoting another', () => {
    const quotes = (number: string): string[] => {
      const { source, recognition } = analysisOf(number);
      return recognition.quotes.map(({ start, end }) => source.text.slice(start, end));
    };
    assert.ok(quotes('001').every((quote) => !quote.startsWith('Cung cấp thiết bị')));
    assert.ok(quotes('002').every((quote) => !quote.includes('January 8')));
    const { recognition } = analysisOf('001');
    const ids = snapshot.entities.entityOf.get('001') ?? [];
    const speakers = recognition.quotes.map(({ speaker = -1 }) => ids[speaker]);
    assert.deepEqual(speakers, ['takaichi-sanae']);
  });

  it('22: captions and leads that repeat', () => {
    assert.deepEqual(tellersOf(theOnly('2020-01-09', 'meeting')), ['000', '001']);
    const ceremony = theOnly('2021-03-17', 'ceremony', 'handover');
    assert.ok(passages(ceremony, '003').length >= 3, 'lead, its double and the caption');
    assert.ok(passages(theOnly('2019-08-07', 'signing', 'agreement'), '004').length >= 3);
  });

  it('23: one event, each time with other participants', () => {
    assert.deepEqual(tellersOf(theOnly('2020-01-09', 'signing')), ['000', '001', '003']);
    const memorandum = passages(theOnly('2019-08-07', 'signing', 'agreement'), '004');
    assert.ok(
      memorandum.some((passage) => passage.includes('出席签字仪式')),
      'body',
    );
    assert.ok(
      memorandum.some((passage) => passage.includes('ảnh 1')),
      'caption',
    );
  });

  it('24: two agreements, and a teaser that tells of the other', () => {
    const memorandum = theOnly('2019-08-07', 'signing', 'agreement');
    const ofTeaser = passages(memorandum, '000');
    assert.ok(ofTeaser.length === 1 && ofTeaser[0]?.includes('August 7'), ofTeaser.join());
    const cooperation = snapshot.events.events.filter((event) =>
      passages(event, '000').some((passage) => passage.includes('co-operation agreement')),
    );
    assert.equal(cooperation.length, 1);
    assert.notEqual(cooperation[0]?.id, memorandum.id);
    assert.equal(cooperation[0]?.date, undefined);
  });

  it('25: four meetings of one verb, without a day of their own', () => {
    const visit = theOnly('2019-08-05/2019-08-07', 'visit');
    const meetings = eventsOn('2019-08-05/2019-08-07', 'meeting');
    assert.equal(meetings.length, 4);
    const met = meetings.map(({ participants, partOf }) => {
      assert.equal(partOf, visit.id);
      const ids = participants.map(({ entity }) => entity);
      assert.ok(ids.includes('mai-tien-dung'));
      return ids.find((id) => id !== 'mai-tien-dung' && snapshot.entity(id)?.type === 'person');
    });
    assert.equal(new Set(met).size, 4);
    const { source, recognition } = analysisOf('004');
    const single = recognition.mentions.filter(({ start, end }) => end - start === 1);
    assert.deepEqual(
      single.map(({ start }) => source.text.charAt(start)),
      [],
    );
  });
});
