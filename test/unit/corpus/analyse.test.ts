import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { analyse } from '../../../src/corpus/analyse';
import { makeKnownNames } from '../../../src/names/knownNames';
import { TextMemo } from '../../../src/text/textMemo';

const ROOT = process.env['GLOSSATOR_ROOT'] ?? process.cwd();

/** Our own articles, a few behind one another: long enough for most of it to be out of an edit's reach. */
const texts = ((): readonly string[] => {
  const all = ['samples', 'test/accuracy/articles'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => readFileSync(path.join(ROOT, folder, file), 'utf8')),
  );
  const languages = ['en', 'vi', 'zh'].map((language) =>
    all.filter((text) => analyse(text).source.language.startsWith(language)),
  );
  const several = languages.map((own) => own.slice(0, 3).join('\n\n'));
  return [...several, languages.map((own) => own[3] ?? '').join('\n\n')];
})();

/** What changes how other paragraphs are read: names, days, marks, breaks, words of other languages. */
const put = fc.constantFrom(
  ...['x', ' ', '\n', '\n\n', '.', '(', '，', ' “', '”', ' “We agree,” said John Fremont. '],
  ...[
    ' Carver Holdings Ltd (CHL) ',
    ' on 3 May 2021',
    ' 25/01/2021 ',
    ' the next day ',
    'Related news\n',
  ],
  ...[
    'Nguyễn Văn Hùng',
    '王小明',
    '2021年5月3日',
    '总统',
    '“云桥”平台',
    '\n\n张卫国会见了李明',
    '\n\nBy Jane Doe\n',
  ],
);

const edits = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), out: fc.nat({ max: 300 }), put }),
  { minLength: 1, maxLength: 4 },
);

describe('analyse with a memo', () => {
  it('finds the same as without, whatever is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), edits, fc.boolean(), (given, list, typed) => {
        const memo = new TextMemo();
        let text = given;
        analyse(text, undefined, memo);
        for (const { at, out, put: words } of list) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + words + text.slice(from + (typed ? 0 : out));
          assert.deepEqual(analyse(text, undefined, memo), analyse(text));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('reads anew what the names of a register change', () => {
    const [text = ''] = texts;
    const memo = new TextMemo();
    const known = makeKnownNames([{ text: 'said', type: 'person', entity: 'said' }]);
    analyse(text, undefined, memo);
    assert.deepEqual(analyse(text, known, memo), analyse(text, known));
    assert.deepEqual(analyse(text, undefined, memo), analyse(text));
  });

  it('finds a name elsewhere that what was typed makes sure, and no more once it is gone', () => {
    const filler = '今年的雨水比往年多，河边的树长得很好。'.repeat(20);
    const far = '晚上白石林也来了。';
    const text = `${filler}\n\n${filler}\n\n${far}\n\n${filler}`;
    const typed = `${filler}外交部长白石林表示欢迎。\n\n${filler}\n\n${far}\n\n${filler}`;
    const memo = new TextMemo();
    const namesOf = (given: string): number => {
      const analysis = analyse(given, undefined, memo);
      assert.deepEqual(analysis, analyse(given));
      return analysis.recognition.mentions.length;
    };
    assert.deepEqual([text, typed, text].map(namesOf), [0, 2, 0]);
  });

  /** What a count of each state of a text gives, read one after another with one memo. */
  function countInTurn(
    states: readonly string[],
    count: (analysis: ReturnType<typeof analyse>) => number,
  ): number[] {
    const memo = new TextMemo();
    return states.map((text) => {
      const analysis = analyse(text, undefined, memo);
      assert.deepEqual(analysis, analyse(text));
      return count(analysis);
    });
  }

  const filler = 'The rain went on for most of the day and the river rose a little. '.repeat(8);

  it('takes a word for a name as long as the text does not write it in lower case', () => {
    const text = `${filler}\n\n${filler}\n\nZorblat was quiet that night.\n\n${filler}`;
    const typed = `${filler}They eat zorblat there.\n\n${filler}\n\nZorblat was quiet that night.\n\n${filler}`;
    const counts = countInTurn(
      [text, typed, text],
      ({ recognition }) => recognition.mentions.length,
    );
    assert.deepEqual(counts, [1, 0, 1]);
  });

  it('has two people of one report become one, and two again', () => {
    const far = 'Lukas Brandt met President Brandt in Hanoi on 3 May 2021.';
    const both = `Eva Brandt stayed away. ${filler}\n\n${filler}\n\n${far}\n\n${filler}`;
    const one = both.slice('Eva Brandt stayed away. '.length);
    const counts = countInTurn([both, one, both], ({ reports }) =>
      Math.max(...reports.map(({ participants }) => participants.length)),
    );
    assert.deepEqual(counts, [2, 1, 2]);
  });

  it('knows most paragraphs of a text again, and none of another', () => {
    const [text = '', other = ''] = texts;
    const memo = new TextMemo();
    const known = (): number => memo.unchanged?.before.filter((place) => place >= 0).length ?? 0;
    analyse(text, undefined, memo);
    const { source } = analyse(`${text} More.`, undefined, memo);
    assert.ok(known() > source.paragraphs.length / 2, `${known()}`);
    analyse(other, undefined, memo);
    assert.equal(known(), 0);
  });
});
