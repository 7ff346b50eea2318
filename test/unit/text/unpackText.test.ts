import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packSteps } from '../../../scripts/esbuild/packSteps.mjs';
import { MOST_COMMON, packText, packWords } from '../../../scripts/esbuild/packText.mjs';
import { COMMON_UNITS } from '../../../src/text/commonUnitsData';
import { unpackSteps } from '../../../src/text/unpackSteps';
import { unpackText, unpackWords } from '../../../src/text/unpackText';

describe('unpackText', () => {
  it('gives back what the build packed, in ASCII without a line feed', () => {
    const units = fc.oneof(
      fc.integer({ min: 0, max: 0x7d }),
      fc.integer({ min: 0x7f, max: 0xff }),
      fc.integer({ min: 0x100, max: 0xffff }),
      fc.constant(0x0a),
    );
    fc.assert(
      fc.property(fc.array(units, { maxLength: 60 }), (codes) => {
        const text = String.fromCharCode(...codes) + '山\n'.repeat(30);
        for (const common of ['', COMMON_UNITS]) {
          const packed = packText(text, common);
          assert.ok(packed !== undefined);
          assert.ok(!/[\n\u0100-\uffff]/.test(packed));
          assert.equal(unpackText(packed, common), text);
        }
      }),
    );
  });

  it('gives each common unit a digit of its own or a place in a row', () => {
    assert.ok(COMMON_UNITS.length <= MOST_COMMON);
    assert.equal(new Set(COMMON_UNITS).size, COMMON_UNITS.length);
    const packed = packText(COMMON_UNITS, COMMON_UNITS) ?? '';
    assert.ok(packed.length <= COMMON_UNITS.length * 2 + 2);
    assert.equal(unpackText(packed, COMMON_UNITS), COMMON_UNITS);
  });

  it('unpacks more units than one call takes', () => {
    const text = '川流不息'.repeat(5000);
    assert.equal(unpackText(packText(text) ?? ''), text);
  });

  it('leaves short texts, and texts that hold a tilde, as they are', () => {
    assert.equal(packText('山川'), undefined);
    assert.equal(packText(`${'山'.repeat(100)}~`), undefined);
  });
});

describe('unpackWords', () => {
  it('gives back a long list of words, which takes less room', () => {
    const word = fc.stringMatching(/^[a-zA-Zéß山'-]{1,20}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 250, maxLength: 300 }),
        fc.boolean(),
        (all, framed) => {
          const list = all
            .flatMap((each) => [each, `${each}-longer`, `${each}-longer-still`])
            .sort()
            .map((each, at) => (at % 7 === 6 ? `${each}\n` : `${each} `))
            .join('')
            .trim();
          const text = framed ? `\n${list}\n` : list;
          const packed = packWords(text);
          assert.ok(packed !== undefined && packed.length < text.length);
          assert.equal(unpackWords(packed), text);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('leaves other texts to others', () => {
    assert.equal(packWords('some few words'), undefined);
    assert.equal(packWords('Some 2nd words: '.repeat(500).trim()), undefined);
    const strange = Array.from({ length: 600 }, (_, at) => String.fromCharCode(0x4e00 + at));
    assert.equal(packWords(strange.join(' ')), undefined);
  });
});

describe('unpackSteps', () => {
  it('gives back a long list of Han characters, far apart or near', () => {
    const run = fc.record({
      from: fc.integer({ min: 0x3400, max: 0x9ff0 }),
      size: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(run, { minLength: 5, maxLength: 40 }), (runs) => {
        const near = Array.from({ length: 1500 }, (_, at) => 0x4e00 + at * 3);
        const units = runs.flatMap(({ from, size }) =>
          Array.from({ length: size }, (_, at) => from + at),
        );
        const text = String.fromCharCode(0x9fff, 0x3400, ...units, ...near);
        const packed = packSteps(text);
        assert.ok(packed !== undefined && packed.length < text.length * 2.8);
        assert.match(packed, /^[ -~]+$/);
        assert.equal(unpackSteps(packed), text);
      }),
    );
  });

  it('leaves other texts to others', () => {
    assert.equal(packSteps('川流不息'), undefined);
    assert.equal(packSteps('ÿ'.repeat(2000)), undefined);
    assert.equal(packSteps(`${'一'.repeat(2000)} `), undefined);
  });
});
