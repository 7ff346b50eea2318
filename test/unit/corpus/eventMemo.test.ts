import assert from 'node:assert/strict';
import fc from 'fast-check';
import { generateArticles } from '../../bench/generate/workspace';
import type { Annotation, RegisteredEvent } from '../../../src/annotations/model';
import { analyse } from '../../../src/corpus/analyse';
import type { Analysis } from '../../../src/corpus/analysis';
import { Corpus } from '../../../src/corpus/corpus';
import type { CorpusSource, PlacedAnnotation } from '../../../src/corpus/corpusSource';
import type { Span } from '../../../src/text/span';

const articles = [...generateArticles(16, 7)];

const analyses = new Map<string, Analysis>();

function sourceOf(key: string, text: string, published?: string): CorpusSource {
  let analysis = analyses.get(text);
  if (!analysis) analyses.set(text, (analysis = analyse(text)));
  const metadata = published === undefined ? {} : { published };
  return { key, path: key, analysis, metadata, annotations: [] };
}

const edit = fc.record({
  source: fc.nat(articles.length - 1),
  /** Whose text or line it takes. */
  other: fc.nat(articles.length - 1),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom(
    'words',
    'cut',
    'line',
    'text',
    'undo',
    'delete',
    'add',
    'rename',
    'published',
    'marked',
    'register',
  ),
  words: fc.constantFrom('indeed ', 'on Tuesday ', 'Ragna Tveit ', 'signed ', '在会上', '\n\n'),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function textOf(index: number): string {
  return articles[index]?.text ?? '';
}

function edited(text: string, { kind, at, words, source, other }: Edit): string {
  const place = text.indexOf(' ', Math.floor(at * text.length)) + 1;
  const lines = textOf(other).split('\n');
  switch (kind) {
    case 'words':
      return text.slice(0, place) + words + text.slice(place);
    case 'cut':
      return text.slice(0, place) + text.slice(place + 60);
    case 'line':
      return `${text}\n${lines[Math.floor(at * lines.length)] ?? ''}\n`;
    case 'text':
      return textOf(other);
    case 'undo':
    case 'delete':
    case 'add':
    case 'rename':
    case 'published':
    case 'marked':
    case 'register':
      return textOf(source);
  }
}

const SPAN = { start: 0, end: 0 };

/** The source with what a reader says of its first mention and its first report. */
function marked(source: CorpusSource, event: string): CorpusSource {
  const { recognition, reports } = source.analysis;
  const [mention, report] = [recognition.mentions[0], reports[0]];
  const annotations: PlacedAnnotation[] = [];
  const mark = (span: Span | undefined, annotation: Omit<Annotation, 'range' | 'id'>) => {
    const id = `k${annotations.length}`;
    if (span) {
      annotations.push({ annotation: { ...annotation, id, range: SPAN }, state: 'anchored', span });
    }
  };
  mark(mention, { type: 'mention', entity: 'ragna-tveit', entityType: 'person' });
  mark(recognition.mentions[1], { type: 'rejection' });
  mark(report, { type: 'event', event });
  return { ...source, annotations };
}

describe('a join that remembers the last one', () => {
  it('gives what joining everything anew gives, whatever was edited', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
        (steps) => {
          const sources = new Map(articles.map(({ name, text }) => [name, sourceOf(name, text)]));
          const remembering = new Corpus({ packed: true, remembers: true });
          for (const source of sources.values()) remembering.set(source);
          let events: RegisteredEvent[] = [];
          const eventAt = (at: number): string => {
            const all = remembering.resolution().events.events;
            return all[at % Math.max(1, all.length)]?.id ?? 'e2';
          };
          remembering.resolution();
          for (const edits of steps) {
            for (const each of edits) {
              const key = articles[each.source]?.name ?? '';
              if (each.kind === 'delete') {
                sources.delete(key);
                remembering.delete(key);
                continue;
              }
              if (each.kind === 'add' || each.kind === 'rename') {
                const name = `${key}-${each.other}`;
                const text = each.kind === 'add' ? textOf(each.other) : textOf(each.source);
                if (each.kind === 'rename') {
                  sources.delete(key);
                  remembering.delete(key);
                }
                const added = sourceOf(name, text);
                sources.set(name, added);
                remembering.set(added);
                continue;
              }
              const text = edited(
                sources.get(key)?.analysis.source.text ?? textOf(each.source),
                each,
              );
              if (each.kind === 'register') {
                events = [
                  { id: 'e1', rejected: false, merged: [eventAt(each.other)], range: SPAN },
                ];
                remembering.setRegisters([], structuredClone(events));
                continue;
              }
              const published = each.kind === 'published' ? '2016-02-03' : undefined;
              const own = sourceOf(key, text, published);
              const source = each.kind === 'marked' ? marked(own, eventAt(each.other)) : own;
              sources.set(key, source);
              remembering.set(source);
            }
            const anew = new Corpus();
            for (const source of sources.values()) anew.set(source);
            anew.setRegisters([], events);
            const [found, expected] = [remembering.resolution(), anew.resolution()];
            assert.deepEqual(found.entities, expected.entities);
            assert.deepEqual(found.events, expected.events);
          }
        },
      ),
      { numRuns: 6 },
    );
  });

  const TOLD = 'Ragna Tveit met Ola Vik in Odda on 3 May 2019.\n';
  const [first] = articles;
  assert.ok(first);

  for (const [what, source] of [
    ['an edit', sourceOf(first.name, `${first.text}\n${TOLD}`)],
    ['a source that comes first', sourceOf('0', `A meeting\n\n${TOLD}`)],
    ['one that comes between others', sourceOf(`${first.name}-2`, `A meeting\n\n${TOLD}`)],
  ] as const) {
    it(`keeps the events that ${what} does not touch as they are`, () => {
      const corpus = new Corpus({ remembers: true });
      for (const { name, text } of articles) corpus.set(sourceOf(name, text));
      const before = corpus.resolution().events.events;
      corpus.takeChanges();
      corpus.set(source);
      const kept = corpus.resolution().events.events.filter((event) => before.includes(event));
      assert.ok(
        kept.length > 0 && kept.length >= before.length - 3,
        `${kept.length} of ${before.length}`,
      );
      const told = corpus.takeChanges()?.events.set.length ?? Infinity;
      assert.ok(told <= 4, `${told} told`);
    });
  }
});
