import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorTargets } from '../../../src/annotations/anchoring/anchorTargets';
import { describeTarget } from '../../../src/annotations/anchoring/describeTarget';
import { describeDocument, readSketch } from '../../../src/annotations/anchoring/documentSketch';
import type { Target } from '../../../src/annotations/model';
import type { Span } from '../../../src/text/span';

const WORDS =
  'harbour bridge mayor council ferry engineer ticket winter market lantern river station orchard 港口 大桥 市长 委员会 渡轮 车站'.split(
    ' ',
  );

/** Paragraphs of words, each with a number of its own: no two are the same. */
const paragraphs = fc
  .array(fc.array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 30 }), {
    minLength: 3,
    maxLength: 8,
  })
  .map((list) => list.map((words, i) => `${words.join(' ')} ${String((i + 7) * 7919)}.`));

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  paragraphs.map((list) => list.join('\n\n')),
);

function wordSpans(text: string): Span[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

function describeAll(text: string, spans: readonly Span[]): Target[] {
  return spans.map((span) => describeTarget(text, span));
}

const RULES = [
  'Boats may lie at the quay for two nights without asking the keeper of the harbour.',
  'Whoever stays longer pays nine crowns a night, and the winter months cost half of it.',
  'Nets are dried on the eastern wall alone, and never on a day when the market is held.',
  'The lamp at the end of the mole is lit at dusk by whoever came in last.',
];
const NUMBERED = RULES.map((words, i) => `Rule ${String(9 * i + 5)}:\n\n${words}`).join('\n\n');

describe('anchorTargets with a sketch of the document', () => {
  it('never throws, and gives spans within the text, whatever the sidecar says', () => {
    const target = fc.record(
      {
        exact: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
        prefix: fc.string({ unit: 'binary', maxLength: 40 }),
        suffix: fc.string({ unit: 'binary', maxLength: 40 }),
        start: fc.nat(400),
        end: fc.nat(400),
        ink: fc.nat(400),
      },
      { requiredKeys: ['exact'] },
    );
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.array(target, { maxLength: 5 }),
        fc.string(),
        (old, now, made, noise) => {
          const targets = [...made, ...describeAll(old, wordSpans(old).slice(0, 8))];
          for (const sketch of [describeDocument(old), noise]) {
            const placed = anchorTargets(now, targets, { sketch });
            assert.equal(placed.length, targets.length);
            for (const { state, span } of placed) {
              assert.equal(span === undefined, state === 'orphan');
              if (span)
                assert.ok(span.start >= 0 && span.start < span.end && span.end <= now.length);
            }
          }
        },
      ),
    );
  });

  it('gives everything back in an unchanged text, and in one of another format', () => {
    fc.assert(
      fc.property(paragraphs, (list) => {
        const text = list.join('\n\n');
        const spans = wordSpans(text);
        const targets = describeAll(text, spans);
        const sketch = describeDocument(text);
        assert.deepEqual(
          anchorTargets(text, targets, { sketch }),
          spans.map((span) => ({ state: 'anchored', span })),
        );
        const flowed = text.replaceAll(/\s+/g, '\r\n  ');
        anchorTargets(flowed, targets, { sketch }).forEach(({ state, span }, i) => {
          assert.equal(state, 'anchored');
          assert.equal(flowed.slice(span?.start, span?.end), targets[i]?.exact);
        });
      }),
    );
  });

  it('makes orphans of what a deleted paragraph held, and keeps or loses the rest, never mistakes it', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), (list, nth) => {
        const text = list.join('\n\n');
        const gone = nth % list.length;
        const start = list.slice(0, gone).join('\n\n').length + (gone > 0 ? 2 : 0);
        const end = start + (list[gone]?.length ?? 0);
        const now = list.filter((_, i) => i !== gone).join('\n\n');
        const spans = list.map((paragraph, i) => {
          const at = list.slice(0, i).join('\n\n').length + (i > 0 ? 2 : 0);
          return { start: at, end: at + paragraph.length };
        });
        const placed = anchorTargets(now, describeAll(text, spans), {
          sketch: describeDocument(text),
        });
        placed.forEach(({ state, span }, i) => {
          const own = spans[i];
          if (own?.start === start && own.end === end) assert.equal(state, 'orphan');
          else if (span) assert.equal(now.slice(span.start, span.end), list[i]);
        });
      }),
    );
  });

  it('gives each target the same place in whatever order they come', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (list, other) => {
        const text = list.join('\n\n');
        const now = [list[1], other[0], list[0], ...list.slice(2)].join('\n\n');
        const targets = describeAll(text, wordSpans(text));
        const sketch = describeDocument(text);
        const there = anchorTargets(now, targets, { sketch });
        const back = anchorTargets(now, targets.toReversed(), { sketch });
        assert.deepEqual(back.toReversed(), there);
      }),
      { numRuns: 50 },
    );
  });

  it('follows a passage that changed and one that moved, and asks about the first', () => {
    const list = [
      'The council of the harbour town met on Monday in the old customs house by the quay.',
      'Engineers from three firms showed how the bridge would be raised before winter comes.',
      'The ferry will stop at the end of May, said the mayor, who had once been its captain.',
    ];
    const text = list.join('\n');
    const at = (quote: string) => ({
      start: text.indexOf(quote),
      end: text.indexOf(quote) + quote.length,
    });
    const targets = describeAll(text, [at('three firms'), at('once been its captain')]);
    const now = [list[2], list[0], list[1]?.replace('three firms', 'three farms')].join('\n');
    const placed = anchorTargets(now, targets, { sketch: describeDocument(text) });
    assert.deepEqual(
      placed.map(({ state, span }) => [state, now.slice(span?.start, span?.end)]),
      [
        ['changed', 'three farms'],
        ['anchored', 'once been its captain'],
      ],
    );
  });
});

describe('candidates for orphans', () => {
  it('name the copy that stands elsewhere, the best first', () => {
    const list = [
      'The mayor of the harbour town opened the new bridge on Sunday morning at nine.',
      'Nobody had seen the plans before the council met in the customs house by the quay.',
      'Later the mayor of the harbour town left for the station with the whole council.',
    ];
    const text = list.join('\n');
    const quote = 'mayor of the harbour town';
    const start = text.indexOf(quote);
    const [placed] = anchorTargets(
      list.slice(1).join('\n'),
      [describeTarget(text, { start, end: start + quote.length })],
      { sketch: describeDocument(text) },
    );
    assert.equal(placed?.state, 'orphan');
    const now = list.slice(1).join('\n');
    const best = placed.candidates?.[0];
    assert.equal(now.slice(best?.span.start, best?.span.end), quote);
  });
});

describe('describeDocument', () => {
  it('stays within 30 KB and can be read again', () => {
    for (const length of [0, 5, 3000, 100_000, 1_000_000]) {
      const text = Array.from({ length: length / 5 }, (_, i) =>
        (i * 7919).toString(36).padStart(5, '-'),
      ).join('');
      const sketch = describeDocument(text);
      assert.ok(sketch.length <= 30_000 && /^[!-~]*$/.test(sketch));
      assert.ok((readSketch(sketch)?.length ?? -1) >= 0);
    }
    for (const wrong of ['', '1:2', '2:0:811c9dc51b873593:8:2:', `1:9:811c9dc51b873593:8:2:A`]) {
      assert.equal(readSketch(wrong), undefined);
    }
  });

  it('keeps two bits of a character', () => {
    const text =
      'Eleven boats lay in the harbour, and the keeper counted them twice before dark.\n';
    for (const [times, bits] of [
      [40, 2],
      [1200, 2],
      [1500, 1],
    ] as const) {
      assert.equal(readSketch(describeDocument(text.repeat(times)))?.bits, bits);
    }
  });

  it('was written with more bits before, and is read so still', () => {
    const text =
      'The ferry left at six. Nobody waved.\nThe lighthouse keeper counted eleven boats.';
    const sketch =
      '2:68:29662e4d48472e6c:6:8:8Z1W1ooTf1WrvrK7xEzEREUTQvu1UE8Z1f74ZrZENK1-11l1oyENir1U1f1u1iREvrKE';
    const start = text.indexOf('counted eleven');
    const target = describeTarget(text, { start, end: start + 14 });
    const now = text.replace('left at six', 'sailed at half past seven');
    const [placed] = anchorTargets(now, [target], { sketch });
    assert.equal(placed?.state, 'anchored');
    assert.equal(now.slice(placed.span?.start, placed.span?.end), 'counted eleven');
  });
});

describe('copies of one article', () => {
  it('are told apart by their order alone', () => {
    const words = 'quay rope tide mast hull keel buoy crane dock pilot chart signal'.split(' ');
    const lines = Array.from({ length: 24 }, (_, i) =>
      Array.from({ length: 12 }, (_, j) => words[(i * 7 + j * j * 5 + ((i * j) % 11)) % 12]).join(
        ' ',
      ),
    );
    const article = lines.map((line, i) => `${line} ${String.fromCharCode(97 + i)}.`).join('\n');
    const text = Array.from({ length: 3 }, (_, i) => `[${String(i + 1)}]\n${article}`).join('\n');
    const line = `${lines[12] ?? ''} m.`;
    const second = text.indexOf(line, text.indexOf('[2]'));
    const target = describeTarget(text, { start: second, end: second + line.length });
    const early = text.indexOf(lines[3] ?? '?');
    const now = `${text.slice(0, early)}A line that is new.\n${text.slice(early)}`;
    const [placed] = anchorTargets(now, [target], { sketch: describeDocument(text) });
    assert.equal(placed?.span?.start, second + 20);
    assert.equal(placed.state, 'anchored');
    const third = text.indexOf(line, second + 1);
    const cut =
      text.slice(0, second) + text.slice(second + line.length + 1, third) + text.slice(third);
    const [gone] = anchorTargets(cut, [target], { sketch: describeDocument(text) });
    assert.equal(gone?.state, 'orphan');
  });
});

describe('other text in the place of a passage', () => {
  it('is not taken for it where a paragraph of a long text was copied', () => {
    const syllables = 'ba de fi go ku la me ni po ru sa te vi zo'.split(' ');
    let seed = 7;
    const pick = (count: number) => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return (seed >>> 8) % count;
    };
    const word = () => Array.from({ length: 2 + pick(3) }, () => syllables[pick(14)]).join('');
    const lines = Array.from({ length: 500 }, () => Array.from({ length: 66 }, word).join(' '));
    const text = lines.join('\n');
    const sketch = describeDocument(text);
    assert.ok(sketch.startsWith('1:'), 'the text is not long');
    const [copied = '', inserted = ''] = [lines[200], lines[300]];
    const original = text.indexOf(copied);
    const spans = wordSpans(copied)
      .slice(3, 30)
      .map(({ start, end }) => ({ start: original + start, end: original + end }));
    const now = [
      ...lines.slice(0, 20),
      copied,
      ...lines.slice(20, 200),
      inserted,
      ...lines.slice(200),
    ].join('\n');
    const shift = copied.length + inserted.length + 2;
    const placed = anchorTargets(now, describeAll(text, spans), { sketch });
    assert.deepEqual(
      placed.map(({ span }) => span?.start),
      spans.map(({ start }) => start + shift),
    );
  });

  it('is not taken for it at the seam where what followed a little word is gone', () => {
    const before = 'The council met on Monday to speak of the bridge.';
    const gone = ' Its mayor Jan Novak wants it painted green before the summer. The';
    const after =
      ' engineers would rather see it mended first, as the northern pier has sunk. A vote is expected in two weeks.';
    const text = before + gone + after;
    const start = before.length + 1;
    const [target] = describeAll(text, [{ start, end: start + 3 }]);
    const sketch = describeDocument(text);
    const place = (now: string) => anchorTargets(now, [target], { sketch })[0];
    assert.equal(place(`${before} Its${after}`)?.state, 'orphan');
    assert.deepEqual(place(`Late news. ${text}`)?.span, { start: start + 11, end: start + 14 });
  });

  it('is not taken for it where a heading has another number', () => {
    const text = RULES.map((words, i) => `Rule ${String(i + 3)}:\n\n${words}`).join('\n\n');
    const start = text.indexOf('Rule 5');
    const [target] = describeAll(text, [{ start, end: start + 6 }]);
    const sketch = describeDocument(text);
    const place = (now: string) => anchorTargets(now, [target], { sketch })[0]?.state;
    const swapped = text.replace('Rule 4:\n\n', '').replace('Rule 5:', 'Rule 4:');
    assert.equal(place(swapped), 'orphan');
    assert.equal(place(`News of the day.\n\n${text}`), 'anchored');
  });

  it('is not taken for it, for the word alone, in a heading with another number', () => {
    const start = NUMBERED.indexOf('Rule 14');
    const [word, heading] = describeAll(NUMBERED, [
      { start, end: start + 4 },
      { start, end: start + 8 },
    ]);
    const sketch = describeDocument(NUMBERED);
    const place = (number: string) =>
      anchorTargets(NUMBERED.replace('Rule 14', `Rule ${number}`), [word, heading], {
        sketch,
      }).map(({ state }) => state);
    assert.deepEqual(place('23'), ['orphan', 'orphan']);
    // A figure less is an error of typing: to be confirmed.
    assert.deepEqual(place('1'), ['anchored', 'changed']);
  });

  it('is not taken for it in a clean copy while the original was edited and moved', () => {
    const [first = '', second = '', ...others] = RULES;
    const text = RULES.join('\n\n');
    const edited = second
      .replace('longer', 'longr')
      .replace('nine', 'nne')
      .replace('half', 'halff');
    const now = [first, others[0], second, ...others.slice(1), edited].join('\n\n');
    const start = text.indexOf(second);
    const [target] = describeAll(text, [{ start, end: start + second.length }]);
    const sketch = describeDocument(text);
    assert.equal(anchorTargets(now, [target], { sketch })[0]?.state, 'orphan');
    const alone = [first, others[0], second, ...others.slice(1)].join('\n\n');
    const [moved] = anchorTargets(alone, [target], { sketch });
    assert.equal(alone.slice(moved?.span?.start, moved?.span?.end), second);
  });

  it('is not taken for it in a clean copy beside the original, which was edited', () => {
    const rules = RULES.join(' ');
    const edited = rules.replace(/(?<=\w{3})[aeiou](?=\w)/g, 'y');
    const before = 'The keeper of the harbour wrote these lines for the boats that came in May.';
    const behind = 'A copy hangs at the door of his office, another one in the tavern.';
    const start = before.length + 2 + rules.indexOf('a night');
    const text = [before, rules, behind].join('\n\n');
    const [target] = describeAll(text, [{ start, end: start + 7 }]);
    const sketch = describeDocument(text);
    const place = (...lines: readonly string[]) =>
      anchorTargets(lines.join('\n\n'), [target], { sketch })[0];
    assert.equal(place(before, rules, edited, behind)?.state, 'orphan');
    assert.equal(place(before, edited, rules, behind)?.state, 'orphan');
    assert.equal(place(before, rules, behind, edited)?.span?.start, start);
  });

  it('is not taken for it in a line much like its own, which stands elsewhere now', () => {
    const towns = 'Lund Ystad Visby Kalmar Moss Arvika Borgholm Skien Bergen Narvik Falun Halden';
    const counts = ['sixteen', 'twenty', 'eleven', 'ninety', 'thirty', 'sixty'] as const;
    const lines = towns
      .split(' ')
      .map(
        (town, i) =>
          `At ${town}, the harbour board wrote that ${counts[i % 6] ?? ''} boats had found a berth. Skippers from ${town} may tie up there until October.`,
      );
    const text = lines.join('\n\n');
    const spans = wordSpans(text);
    const targets = describeAll(text, spans);
    const sketch = describeDocument(text);
    for (const order of [
      [0, 2, 1, 10, 5, 6, 3, 7, 8, 9, 4, 11],
      [7, 9, 0, 1, 2, 4, 5, 6, 8, 3, 10, 11],
    ]) {
      const now = order.map((line) => lines[line]).join('\n\n');
      anchorTargets(now, targets, { sketch }).forEach(({ span }, i) => {
        const start = spans[i]?.start ?? 0;
        const line = lines.findLast((one) => text.indexOf(one) <= start) ?? '';
        const own = now.indexOf(line) + start - text.indexOf(line);
        if (span) assert.equal(span.start, own);
      });
    }
  });

  it('is not taken for it where all around it was written anew', () => {
    const text = RULES.join('\n\n');
    const start = text.indexOf('eastern');
    const [target] = describeAll(text, [{ start, end: start + 7 }]);
    const sketch = describeDocument(text);
    const place = (old: string, now: string) =>
      anchorTargets(text.replace(old, now), [target], { sketch })[0]?.state;
    assert.equal(place('on the eastern wall', 'at some eastern gate'), 'orphan');
    assert.equal(place('eastern wall', 'eastern gate'), 'anchored');
  });

  it('is not taken for it where it is a part of a word', () => {
    const text =
      'The shops along the river were shut for nine days, and the school as well. ' +
      'The board wrote that the new pumps lowered the water by a third in all cellars of the old town before the frost came. ' +
      'Nobody in the upper streets had noticed. The board meets again in March.';
    const start = text.indexOf('all cellars');
    const [target] = describeAll(text, [{ start, end: start + 3 }]);
    const now = text.replace('lowered the water by a third in all', 'stood idle behind the wall');
    const [placed] = anchorTargets(now, [target], { sketch: describeDocument(text) });
    assert.equal(placed?.state, 'orphan');
  });
});

describe('a passage that stands only once', () => {
  it('is found by its line where that alone was moved', () => {
    const lines = [...RULES.slice(0, 2), 'Keeper: Ilse Thorn, at the mole', ...RULES.slice(2)];
    const text = lines.join('\n');
    const start = text.indexOf('Ilse');
    const [target] = describeAll(text, [{ start, end: start + 4 }]);
    const sketch = describeDocument(text);
    const now = [0, 1, 3, 4, 2].map((i) => lines[i]).join('\n');
    const [placed] = anchorTargets(now, [target], { sketch });
    assert.equal(placed?.state, 'changed');
    assert.equal(now.slice(placed.span?.start, placed.span?.end), 'Ilse');
    const twice = `${lines[2] ?? ''}\n${now}`;
    assert.equal(anchorTargets(twice, [target], { sketch })[0]?.state, 'orphan');
  });

  it('is found alone, and is to be confirmed', () => {
    const lines = [
      'The council met on Monday to speak of the bridge and of nothing else.',
      'Mail by boat',
      'Two men have rowed the mail across for thirty years, in all weathers, for no more than bread.',
      'A vote is expected in two weeks, when the mayor is back from the capital.',
      'Rain was forecast, yet the quay stayed dry until the evening.',
    ];
    const text = lines.join('\n');
    const [target] = describeAll(text, [{ start: 70, end: 82 }]);
    assert.equal(target?.exact, lines[1]);
    const now = [0, 2, 3, 1, 4].map((i) => lines[i]).join('\n');
    const [placed] = anchorTargets(now, [target], { sketch: describeDocument(text) });
    assert.equal(placed?.state, 'changed');
    assert.equal(now.slice(placed.span?.start, placed.span?.end), lines[1]);
  });
});
