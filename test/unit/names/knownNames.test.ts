import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldText } from '../../../src/names/fold';
import { isSpelledLike, type KnownName, makeKnownNames } from '../../../src/names/knownNames';
import * as CharClass from '../../../src/text/charClass';
import { charClass } from '../../../src/text/characters';

const known = (...texts: string[]): KnownName[] =>
  texts.map((text, at) => ({ text, type: 'person', entity: `e${at}` }));

const found = (names: string[], text: string): string[] =>
  makeKnownNames(known(...names))
    .match(text)
    .map((match) => `${text.slice(match.start, match.end)}=${match.name.text}`);

function edge(unit: number): 'open' | 'word' | 'anywhere' {
  const kind = charClass(unit);
  if (kind === CharClass.other || kind === CharClass.space) return 'open';
  const anywhere = kind === CharClass.han || kind === CharClass.kana || kind === CharClass.hangul;
  return anywhere ? 'anywhere' : 'word';
}

/** Leftmost-longest by trying every name at every place. */
function naive(names: readonly KnownName[], text: string): string[] {
  const out: string[] = [];
  const at = (index: number): 'open' | 'word' | 'anywhere' =>
    index < 0 || index >= text.length ? 'open' : edge(text.charCodeAt(index));
  let start = 0;
  while (start < text.length) {
    let best: { end: number; name: string } | undefined;
    const begins = at(start) === 'anywhere' || (at(start) === 'word' && at(start - 1) !== 'word');
    for (let end = text.length; begins && !best && end > start; end--) {
      if (at(end - 1) === 'word' && at(end) === 'word') continue;
      const passage = text.slice(start, end);
      const fitting = names.filter(
        (name) =>
          foldText(name.text) === foldText(passage) &&
          edge(foldText(name.text).charCodeAt(0)) !== 'open' &&
          isSpelledLike(name.text, passage),
      );
      const exact = fitting.find((name) => name.text === passage);
      const name = exact ?? fitting[0];
      if (name) best = { end, name: name.text };
    }
    if (best) out.push(`${start}-${best.end} ${best.name}`);
    start = best ? best.end : start + 1;
  }
  return out;
}

describe('known names', () => {
  it('takes the longest name that begins first', () => {
    assert.deepEqual(found(['Ha', 'Ha Long', 'Ha Long Bay Club'], 'In Ha Long Bay, Ha said'), [
      'Ha Long=Ha Long',
      'Ha=Ha',
    ]);
  });

  it('keeps to whole words where there are spaces, and to none in Han', () => {
    assert.deepEqual(found(['Lam', '河内'], 'Lamp Lam-Lam 在河内市 Lam'), [
      'Lam=Lam',
      'Lam=Lam',
      '河内=河内',
      'Lam=Lam',
    ]);
  });

  it('sees through diacritics, composition, width, case and Traditional characters', () => {
    const decomposed = 'Lê Thị Hồng'.normalize('NFD');
    assert.deepEqual(found(['Lê Thị Hồng'], `Le Thi Hong, ${decomposed}, LÊ THỊ HỒNG.`), [
      'Le Thi Hong=Lê Thị Hồng',
      `${decomposed}=Lê Thị Hồng`,
      'LÊ THỊ HỒNG=Lê Thị Hồng',
    ]);
    assert.deepEqual(found(['Ｎｏｋｉａ', '东京'], 'Nokia 東京'), [
      'Nokia=Ｎｏｋｉａ',
      '東京=东京',
    ]);
    assert.deepEqual(found(['Hoà Phát'], 'Tập đoàn Hòa Phát'), ['Hòa Phát=Hoà Phát']);
  });

  it('does not take other words for a name', () => {
    assert.deepEqual(found(['Nhật'], 'Nhất, nhật, Nhat, nhat'), ['Nhat=Nhật']);
    assert.deepEqual(found(['Dung'], 'Dùng dung Dung'), ['Dung=Dung']);
    assert.deepEqual(found(['WHO'], 'who Who WHO'), ['WHO=WHO']);
    assert.deepEqual(found(['An Bình'], 'an bình, An Bịnh, An Binh'), ['An Binh=An Bình']);
  });

  it('prefers the name as written to one that is only like it', () => {
    assert.deepEqual(found(['Hân', 'Hàn', 'Han'], 'Hàn Hân Han'), [
      'Hàn=Hàn',
      'Hân=Hân',
      'Han=Han',
    ]);
  });

  it('changes its version with its names', () => {
    const one = makeKnownNames(known('A', 'B')).version;
    assert.equal(one, makeKnownNames(known('A', 'B')).version);
    assert.notEqual(one, makeKnownNames(known('A', 'C')).version);
  });

  it('finds nothing without names and leaves out names of punctuation', () => {
    assert.deepEqual(found([], 'A'), []);
    assert.deepEqual(found(['', ' ', '--'], 'A --'), []);
  });

  it('agrees with a search of every name at every place', () => {
    const letters = fc.constantFrom(...'aAáÁbBđĐ.-  国國河'.split(''), 'e\u0301', '\u00a0');
    const word = fc.array(letters, { minLength: 1, maxLength: 6 }).map((list) => list.join(''));
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.array(letters, { maxLength: 60 }).map((list) => list.join('')),
        (texts, text) => {
          const names = known(...new Set(texts.map((name) => name.trim()).filter(Boolean)));
          const got = makeKnownNames(names)
            .match(text)
            .map((match) => `${match.start}-${match.end} ${match.name.text}`);
          assert.deepEqual(got, naive(names, text));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
