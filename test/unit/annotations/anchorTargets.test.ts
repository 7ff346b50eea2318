import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorTargets } from '../../../src/annotations/anchoring/anchorTargets';
import { describeTarget } from '../../../src/annotations/anchoring/describeTarget';
import type { Span } from '../../../src/text/span';

const ARTICLE = `Harbour bridge opens after nine years

PORT CITY — Mayor Ana Rivera opened the harbour bridge on Sunday. “It is done,” Rivera said. The
bridge cost 40 million; engineers from Bình Định and from 釜山 had worked on it 🌉 since 2012.

The ferry, which Ana Rivera once ran, will stop at the end of May.
`;

function squeeze(text: string): string {
  return text.normalize('NFC').replaceAll(/\s/g, '').replaceAll(/[“”]/g, '"');
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

function spanOf(text: string, quote: string, nth = 0): Span {
  let start = text.indexOf(quote);
  for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1);
  assert.ok(start >= 0, quote);
  return { start, end: start + quote.length };
}

function follow(quote: string, edit: (text: string) => string, nth = 0) {
  const target = describeTarget(ARTICLE, spanOf(ARTICLE, quote, nth));
  const text = edit(ARTICLE);
  const [placed] = anchorTargets(text, [target]);
  assert.ok(placed);
  return {
    state: placed.state,
    quote: placed.span && text.slice(placed.span.start, placed.span.end),
    text,
    span: placed.span,
  };
}

describe('describeTarget', () => {
  it('counts code points and quotes up to 32 of them on each side', () => {
    const span = spanOf(ARTICLE, 'since 2012');
    const target = describeTarget(ARTICLE, span);
    assert.equal(target.exact, 'since 2012');
    assert.equal(target.start, span.start - 1);
    assert.equal(target.end, span.end - 1);
    for (const context of [target.prefix ?? '', target.suffix ?? '']) {
      assert.ok(Array.from(context).length <= 32 && Array.from(context).length >= 20, context);
    }
    assert.equal(describeTarget(ARTICLE, spanOf(ARTICLE, 'Harbour')).prefix, undefined);
  });

  it('quotes more where the same words stand elsewhere in the same surroundings', () => {
    const twins = `${'The council of the harbour city sat on Monday to speak of the new bridge. '.repeat(2)}It is open.`;
    const first = describeTarget(twins, spanOf(twins, 'harbour'));
    const once = describeTarget(twins, spanOf(twins, 'It is open'));
    assert.ok((first.suffix ?? '').length > 32);
    assert.ok((once.prefix ?? '').length <= 32);
  });

  it('never cuts a pair, a mark or a line break in two', () => {
    const units = ['a', ' ', 'e\u0301', '😀', '\r\n', '越', '\n'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...units), { minLength: 3, maxLength: 120 }),
        fc.nat(),
        fc.nat(),
        (parts, a, b) => {
          const from = a % parts.length;
          const to = from + 1 + (b % (parts.length - from));
          const text = parts.join('');
          const start = parts.slice(0, from).join('').length;
          const end = parts.slice(0, to).join('').length;
          const target = describeTarget(text, { start, end });
          const { exact, prefix = '', suffix = '' } = target;
          assert.equal(
            text.slice(start - prefix.length, end + suffix.length),
            prefix + exact + suffix,
          );
          for (const context of [prefix, suffix]) {
            assert.ok(isWellFormed(context));
            assert.ok(Array.from(context).length <= 32);
            assert.ok(
              !/^[\n\u0301]/.test(context) ||
                context === suffix ||
                text[start - prefix.length - 1] !== '\r',
            );
          }
          assert.ok(!prefix.startsWith('\u0301') && !suffix.endsWith('\r'));
        },
      ),
    );
  });
});

describe('anchorTargets', () => {
  it('finds every passage of an unchanged text, white space included', () => {
    fc.assert(
      fc.property(
        fc.nat(ARTICLE.length - 12),
        fc.integer({ min: 12, max: 80 }),
        (start, length) => {
          const span = { start, end: Math.min(ARTICLE.length, start + length) };
          if (!isWellFormed(ARTICLE.slice(span.start, span.end))) return;
          const [placed] = anchorTargets(ARTICLE, [describeTarget(ARTICLE, span)], {
            unchanged: true,
          });
          assert.deepEqual(placed, { state: 'anchored', span });
        },
      ),
    );
  });

  it('follows a passage through edits elsewhere and through changes of format', () => {
    const edits: readonly ((text: string) => string)[] = [
      (text) => text,
      (text) => `A new first line.\n${text}`,
      (text) => text.replaceAll('\n', '\r\n'),
      (text) => text.normalize('NFD'),
      (text) => text.replaceAll(/[“”]/g, '"'),
      (text) => text.replaceAll(' ', '\n'),
      (text) => `🌉🌉 ${text}`,
      (text) => `${text}\nCorrected on Monday.\n`,
    ];
    for (const edit of edits) {
      for (const [quote, nth] of [
        ['Ana Rivera', 0],
        ['Ana Rivera', 1],
        ['Rivera', 1],
        ['“It is done,”', 0],
        ['Bình Định', 0],
      ] as const) {
        const { state, span, text } = follow(quote, edit, nth);
        assert.equal(state, 'anchored', `${quote} in ${text}`);
        assert.equal(squeeze(text.slice(0, span?.start)).split(squeeze(quote)).length - 1, nth);
        assert.equal(squeeze(text.slice(span?.start, span?.end)), squeeze(quote));
      }
    }
  });

  it('offers a passage whose words changed for confirmation', () => {
    const { state, quote } = follow('opened the harbour bridge', (text) =>
      text.replace('opened the harbour bridge', 'opened the harbor bridge'),
    );
    assert.deepEqual([state, quote], ['changed', 'opened the harbor bridge']);
  });

  it('takes an edited passage rather than a copy of its old words', () => {
    const text =
      'On Monday morning, in the rain, the mayor of the harbour city opened the bridge to all. Later the mayor of the harbour city left.';
    const target = describeTarget(text, spanOf(text, 'mayor of the harbour'));
    const edited = text.replace('mayor of the harbour', 'mayor of that harbour');
    const [placed] = anchorTargets(edited, [target]);
    assert.equal(placed?.state, 'changed');
    assert.deepEqual(placed.span, spanOf(edited, 'mayor of that harbour'));
  });

  it('gives up a passage that was deleted or replaced, also where its words stand elsewhere', () => {
    const edits: readonly (readonly [string, (text: string) => string])[] = [
      ['Ana Rivera', (text) => text.replace('Mayor Ana Rivera opened', 'The mayor opened')],
      ['“It is done,” Rivera said.', (text) => text.replace(' “It is done,” Rivera said.', '')],
      [
        '40 million',
        (text) => text.replace('40 million', 'more than anybody had foreseen in 2012'),
      ],
      ['The ferry', () => ''],
    ];
    for (const [quote, edit] of edits) {
      assert.deepEqual(follow(quote, edit).state, 'orphan', quote);
    }
  });

  it('does not choose between places that look alike, unless the text is known to be the same', () => {
    const text = 'The court sat. The judge spoke.\n'.repeat(20);
    const span = { start: text.indexOf('judge', 300), end: text.indexOf('judge', 300) + 5 };
    const target = describeTarget(text, span);
    assert.equal(anchorTargets(text, [target])[0]?.state, 'orphan');
    assert.deepEqual(anchorTargets(text, [target], { unchanged: true })[0], {
      state: 'anchored',
      span,
    });
  });

  it('takes a target written by hand, with nothing but its words', () => {
    const at = (exact: string) => anchorTargets(ARTICLE, [{ exact }])[0];
    assert.deepEqual(at('釜山'), { state: 'anchored', span: spanOf(ARTICLE, '釜山') });
    assert.deepEqual(at('The bridge cost'), {
      state: 'anchored',
      span: spanOf(ARTICLE, 'The\nbridge cost'),
    });
    assert.equal(at('Rivera')?.state, 'orphan');
    assert.equal(at('nowhere to be seen')?.state, 'orphan');
    assert.equal(at(' ')?.state, 'orphan');
    assert.deepEqual(anchorTargets(ARTICLE, [undefined])[0], {
      state: 'anchored',
      span: undefined,
    });
  });

  it('stays quick where everything looks alike', () => {
    const text = 'a'.repeat(200_000);
    const targets = Array.from({ length: 500 }, (_, i) =>
      describeTarget(text, { start: i * 300, end: i * 300 + 40 }),
    );
    assert.ok(anchorTargets(text, targets).every(({ state }) => state === 'orphan'));
  });
});
