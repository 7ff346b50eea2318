import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  commandLink,
  escapeIcons,
  escapeMarkdown,
  shorten,
} from '../../../../src/editor/cards/markdown';

/** What a Markdown renderer shows of escaped text. */
function shownAs(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

const NASTY = [
  '[x](command:workbench.action.terminal.new)',
  '![](https://example.org/pixel.png)',
  '<img src=x onerror=alert(1)>',
  '$(alert) $(sync~spin)',
  '**bold** _it_ `code` ~~gone~~',
  'https://example.org www.example.org a@example.org',
  '# head\n- list\n1. one\n> quote\n---\n| a | b |',
  '&lt;b&gt; &#60;b&#62; &amp;',
  '\\[x\\](y)',
  '    indented code',
  '<!-- -->',
];

describe('escapeMarkdown', () => {
  it('leaves letters of all scripts as they are', () => {
    assert.equal(escapeMarkdown('Đặng Thị Hà 李明 Ötzi 42'), 'Đặng Thị Hà 李明 Ötzi 42');
  });

  it('leaves nothing that Markdown or the icon syntax could read as structure', function () {
    this.timeout(20_000);
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom(...NASTY, '\n', '\t', ' '), { maxLength: 6 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (raw) => {
        const escaped = escapeMarkdown(raw);

        assert.match(escaped, /^(?:[A-Za-z0-9 ]|[^\u0000-\u00a0]|&#\d{2,3};)*$/u);
        assert.equal(escaped, escaped.trim());
        assert.doesNotMatch(escaped, / {2}/);
      }),
      { numRuns: 1000 },
    );
  });

  it('is shown as the text itself, white space collapsed', () => {
    for (const raw of NASTY) {
      assert.equal(shownAs(escapeMarkdown(raw)), raw.replace(/\s+/g, ' ').trim());
    }
  });

  it('drops characters that turn the direction of the text around or hide', () => {
    assert.equal(escapeMarkdown('\u202Eevil\u202C \u2066x\u2069\u200B'), 'evil x');
  });
});

describe('commandLink', () => {
  it('keeps any argument inside the brackets of the link', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), fc.string(), (uri, offset, title) => {
        const link = commandLink('label', 'glossator.goToPassage', [uri, offset], title);
        const parts = /^\[label\]\(command:glossator\.goToPassage\?([\w%.~-]*) "([^"\n]*)"\)$/.exec(
          link,
        );
        assert.ok(parts?.[1], link);
        assert.deepEqual(JSON.parse(decodeURIComponent(parts[1])), [uri, offset]);
      }),
    );
  });
});

describe('escapeIcons', () => {
  it('breaks icon syntax and nothing else', () => {
    assert.doesNotMatch(escapeIcons('pay $(sync~spin) now'), /\$\(/);
    assert.equal(escapeIcons('$100 (about)'), '$100 (about)');
  });
});

describe('shorten', () => {
  it('keeps short texts and cuts long ones between words', () => {
    assert.equal(shorten('a few words', 20), 'a few words');
    assert.equal(shorten('one two three four', 14), 'one two three…');
  });

  it('never cuts a character in two and never exceeds the length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 4, max: 40 }),
        (text, length) => {
          const short = shorten(text, length);
          assert.ok(short.length <= Math.max(length, text.trim().length));
          assert.doesNotMatch(short, /[\ud800-\udbff]…$/u);
        },
      ),
    );
  });
});
