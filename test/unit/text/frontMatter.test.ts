import assert from 'node:assert/strict';
import fc from 'fast-check';
import { endOfFrontMatter, readFrontMatter } from '../../../src/text/frontMatter';
import { readSource } from '../../../src/text/readSource';

const HEAD = `---
title: "The ferry of Horta"
date: 2031/05/07 10:00
author: Rui Tavares
lang: pt-PT
tags: [ferry, harbour]
link: https://example.org/ferry
---
`;
const TEXT = `${HEAD}
# A new ferry

Minister Ana Lund opened the new ferry of Horta on Tuesday, and everybody came to see it.
`;

describe('front matter', () => {
  it('says title, date, language and address', () => {
    assert.deepEqual(readFrontMatter(TEXT), {
      title: 'The ferry of Horta',
      published: '2031-05-07',
      language: 'pt-PT',
      url: 'https://example.org/ferry',
    });
    assert.deepEqual(
      readFrontMatter(`\ufeff${TEXT.replaceAll('\n', '\r\n')}`).published,
      '2031-05-07',
    );
  });

  it('is what has a beginning, a key and an end', () => {
    assert.equal(TEXT.slice(0, endOfFrontMatter(TEXT)), HEAD.trimEnd());
    for (const text of ['---\n\nA rule.\n\n---\n', '---\ntitle: open\n', 'title: x\n---\n', '']) {
      assert.equal(endOfFrontMatter(text), 0, text);
      assert.deepEqual(readFrontMatter(text), {});
    }
  });

  it('takes no value that it can’t read', () => {
    const text = '---\ntitle: [a, b]\ndate: last week\nlang: Portuguese!\nurl: x\n---\n';
    assert.deepEqual(readFrontMatter(text), {});
  });

  it('is no part of the article: the headline and the lead stand below it', () => {
    const { headline, paragraphs, furniture } = readSource(TEXT);
    assert.equal(headline && TEXT.slice(headline.start, headline.end), '# A new ferry');
    const parts = paragraphs.map(({ part }) => part);
    assert.deepEqual(parts.slice(-2), ['headline', 'lead']);
    assert.ok(parts.slice(0, -2).every((part) => part === 'furniture' || part === 'byline'));
    assert.equal(parts.filter((part) => part === 'byline').length, 1);
    assert.ok(furniture.every(({ end }) => end <= HEAD.length));
    assert.equal(readSource(HEAD).headline, undefined);
  });

  it('breaks on nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('---', '\n', 'date: ', '2031', ':', 'x', '\r')),
        (parts) => {
          const text = parts.join('');
          assert.ok(endOfFrontMatter(text) <= text.length);
          readFrontMatter(text);
          readSource(text);
        },
      ),
    );
  });
});
