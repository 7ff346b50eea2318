import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

type Texts = Readonly<Record<string, string>>;

const root = process.env['GLOSSATOR_ROOT'] ?? '.';
const readTexts = (file: string) =>
  JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) as Texts;

/** What stays as it is in every language: names, formats, keys, an example of a glob. */
const KEPT = new Set(
  (
    'Glossator YAML SVG Markdown Git README LICENSE ID Enter Escape Ctrl Shift Source text ' +
    'glob commit commits megabyte txt md EDTF ISO SHA'
  ).split(' '),
);

const bundles = (['vi', 'zh-cn', 'ja'] as const).flatMap((language) => [
  {
    language,
    file: `l10n/bundle.l10n.${language}.json`,
    english: 'l10n/bundle.l10n.json',
  },
  { language, file: `package.nls.${language}.json`, english: 'package.nls.json' },
]);

/** The parts of a text that a program reads, sorted: they must be the same in every language. */
function partsForPrograms(text: string): string[] {
  const parts = text.match(
    /\{\d+\}|\$\([a-z-]+\)|\(command:[^)]*\)|`[^`]*`|glossator\.\w+|\d{4}-\d{2}(?:-\d{2})?/g,
  );
  return [...(parts ?? [])].sort();
}

/** What a reader sees of a text as words. */
function wordsOf(text: string): string[] {
  const seen = text.replace(/\{\d+\}|\$\([a-z-]+\)|\(command:[^)]*\)|`[^`]*`|glossator\.\w+/g, ' ');
  return seen.match(/\p{L}[\p{L}\p{M}’]*/gu) ?? [];
}

/** Every pair of an English text and its translation; the name of a file is no text. */
function eachPair(file: string, english: string): [key: string, source: string, text: string][] {
  const source = readTexts(english);
  return Object.entries(readTexts(file))
    .filter(([key]) => key !== 'schema')
    .map(([key, text]) => [key, source[key] ?? '', text]);
}

describe('translations', () => {
  for (const { language, file, english } of bundles) {
    describe(file, () => {
      const pairs = eachPair(file, english);

      it('has the keys of the English texts, no more and no fewer, in their order', () => {
        assert.deepEqual(Object.keys(readTexts(file)), Object.keys(readTexts(english)));
      });

      it('leaves nothing empty and no space at an end', () => {
        for (const [key, , text] of pairs) {
          assert.notEqual(text, '', key);
          assert.equal(text, text.trim(), key);
        }
      });

      it('keeps placeholders, icons, links, code, setting ids and examples of dates', () => {
        for (const [key, source, text] of pairs) {
          assert.deepEqual(partsForPrograms(text), partsForPrograms(source), key);
        }
      });

      it('leaves no English where the language has its own words', () => {
        for (const [key, source, text] of pairs) {
          const words = wordsOf(text).filter((word) => !KEPT.has(word));
          if (language === 'vi') {
            // Short words of the two languages may be spelt alike by chance.
            const before = new Set(wordsOf(source).map((word) => word.toLowerCase()));
            const left = words.filter((word) => word.length > 2 && before.has(word.toLowerCase()));
            assert.deepEqual(left, [], key);
          } else {
            // Single letters are keys.
            const left = words.filter((word) => /^\p{Script=Latin}{2,}/u.test(word));
            assert.deepEqual(left, [], key);
          }
        }
      });

      it('ends sentences as the language does', () => {
        const ends: Record<string, readonly string[]> =
          language === 'vi'
            ? { '.': ['.'], '?': ['?'], '…': ['…'] }
            : { '.': ['。'], '?': ['？'], '…': ['…'] };
        for (const [key, source, text] of pairs) {
          const end = ends[source.slice(-1)];
          if (end) assert.ok(end.includes(text.slice(-1)), `${key}: ${text}`);
          else assert.doesNotMatch(text, /[.。？…]$/, key);
        }
      });

      it('quotes as the language does', () => {
        for (const [key, source, text] of pairs) {
          assert.doesNotMatch(text, language === 'ja' ? /[“”"]/ : /[「」"]/, key);
          if (/[“"]/.test(source)) assert.match(text, language === 'ja' ? /「.*」/ : /“.*”/, key);
        }
      });
    });
  }

  it('name a command in a message as its title does', () => {
    for (const language of ['vi', 'zh-cn', 'ja']) {
      const title = readTexts(`package.nls.${language}.json`)['command.useSelection'] ?? '';
      const naming = Object.entries(readTexts(`l10n/bundle.l10n.${language}.json`)).filter(
        ([key]) => key.includes('Use Selection'),
      );
      assert.ok(naming.length > 0);
      for (const [, text] of naming) assert.ok(text.includes(title), text);
    }
  });
});
