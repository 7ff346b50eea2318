import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LocalEntity, Mention } from '../../../../src/recognise/recognition';
import { findQuotes } from '../../../../src/recognise/quotes/findQuotes';
import type { SourceText } from '../../../../src/text/sourceText';

function source(text: string, language: string): SourceText {
  const paragraphs = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') {
      paragraphs.push({
        start,
        end: start + line.length,
        language,
        part: 'body' as const,
        zone: 0,
        furniture: undefined,
        sentences: [],
      });
    }
    start += line.length + 1;
  }
  return { text, language, paragraphs, furniture: [], headline: undefined };
}

/** Persons of a text: each entry is one person with the names they go by there. */
function mentionsOf(text: string, persons: readonly (readonly string[])[]) {
  const found: Mention[] = [];
  persons.forEach((names, entity) => {
    for (const name of names) {
      for (let i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
        const end = i + name.length;
        if (found.some((other) => other.start < end && i < other.end)) continue;
        found.push({
          start: i,
          end,
          type: 'person',
          entity,
          form: 'name',
          confidence: 1,
          evidence: [],
        });
      }
    }
  });
  found.sort((a, b) => a.start - b.start);
  const entities: LocalEntity[] = persons.map((names, entity) => ({
    type: 'person',
    name: names[0] ?? '',
    names: [],
    mentions: found.flatMap((mention, i) => (mention.entity === entity ? [i] : [])),
    roles: names
      .slice(1)
      .filter((name) => /^[a-z]/.test(name))
      .map((title) => ({ start: 0, end: 0, title, organisation: undefined, former: false })),
    within: undefined,
  }));
  return { mentions: found, entities };
}

/** "quotation=speaker" for each; "?" where nobody is known. */
function read(language: string, text: string, ...persons: (readonly string[])[]): string[] {
  const { mentions, entities } = mentionsOf(text, persons);
  return findQuotes(source(text, language), mentions, entities).map(
    (quote) =>
      `${text.slice(quote.start, quote.end)}=${
        quote.speaker === undefined ? '?' : (entities[quote.speaker]?.name ?? '')
      }`,
  );
}

const ANA = ['Ana Rivera', 'Rivera'];
const JOHN = ['John Keller', 'Keller'];

describe('findQuotes in English', () => {
  it('reads the speaker after, before and in the middle', () => {
    assert.deepEqual(read('en', '“It is done,” said Rivera.', ANA), ['It is done,=Ana Rivera']);
    assert.deepEqual(read('en', 'Rivera told reporters: “It is done.”', ANA), [
      'It is done.=Ana Rivera',
    ]);
    assert.deepEqual(read('en', '"We came," Rivera said, "and we saw it all."', ANA), [
      'We came,=Ana Rivera',
      'and we saw it all.=Ana Rivera',
    ]);
    assert.deepEqual(read('en', 'According to Keller, “the sea was far too high”.', JOHN), [
      'the sea was far too high=John Keller',
    ]);
  });

  it('takes how somebody judges a thing, and parts of what was said', () => {
    assert.deepEqual(read('en', 'Rivera described the ferry as “slow and very loud”.', ANA), [
      'slow and very loud=Ana Rivera',
    ]);
    assert.deepEqual(read('en', 'Keller told us that repairs are “well advanced” by now.', JOHN), [
      'well advanced=John Keller',
    ]);
    assert.deepEqual(read('en', 'Rivera said the “slow ferry” sails.', ANA), []);
  });

  it('takes her for the speaker whose words the paragraph told before', () => {
    assert.deepEqual(
      read(
        'en',
        'Keller met Rivera.\nRivera, a pilot, said it was late. “It must stop,” she said.',
        JOHN,
        ['Rivera, a pilot', 'Rivera'],
      ),
      ['It must stop,=Rivera, a pilot'],
    );
  });

  it('goes on with a sentence after a quotation', () => {
    assert.deepEqual(read('en', '“We waited,” Rivera said. “Now we cross the bay.”', ANA), [
      'We waited,=Ana Rivera',
      'Now we cross the bay.=Ana Rivera',
    ]);
  });

  it('leaves out whom the speaker met', () => {
    assert.deepEqual(
      read('en', 'Keller, who met Rivera on Monday, said: “It came too late for us.”', ANA, JOHN),
      ['It came too late for us.=John Keller'],
    );
  });

  it('takes "he" for the one person near', () => {
    assert.deepEqual(read('en', 'Keller waited.\n“We will see,” he added.', JOHN), [
      'We will see,=John Keller',
    ]);
  });

  it('takes "the mayor" for who holds the office here', () => {
    assert.deepEqual(
      read(
        'en',
        'Mayor Ana Rivera met John Keller. They spoke of ferries.\n“It is done,” the mayor said.',
        [...ANA, 'mayor'],
        JOHN,
      ),
      ['It is done,=Ana Rivera'],
    );
  });

  it('joins the paragraphs of one quotation to its speaker', () => {
    assert.deepEqual(
      read('en', '“We are sorry for what was done.\n\n“We will pay,” Rivera said.', ANA),
      ['We are sorry for what was done.=Ana Rivera', 'We will pay,=Ana Rivera'],
    );
  });

  it('keeps apostrophes within single marks', () => {
    assert.deepEqual(read('en', '‘It’s the city’s shame,’ Keller said.', JOHN), [
      'It’s the city’s shame,=John Keller',
    ]);
  });

  it('takes no titles, themes and terms', () => {
    for (const text of [
      'Rivera opened a seminar themed “Bridges for every city” on Monday.',
      'Rivera said the film “The Long Crossing” was shown twice.',
      'The so-called “Blue Line” will follow, Rivera said.',
      'Rivera praised the “golden age” of the port.',
      'Rivera spoke at the forum “Sharing the sea and its new ports on Monday',
    ]) {
      assert.deepEqual(read('en', text, ANA), [], text);
    }
  });
});

describe('findQuotes in other languages', () => {
  const BINH = ['Trần Văn Bình', 'Bình'];
  const HOA = ['Lê Thị Hoa', 'Hoa'];
  const WANG = ['王建国'];
  const LI = ['李大明'];

  it('Vietnamese', () => {
    assert.deepEqual(
      read(
        'vi',
        'Ông Bình nhấn mạnh: "Cây cầu này là niềm tự hào của tỉnh".\n"Chúng tôi đã chờ lâu", bà Hoa nói.',
        BINH,
        HOA,
      ),
      ['Cây cầu này là niềm tự hào của tỉnh=Trần Văn Bình', 'Chúng tôi đã chờ lâu=Lê Thị Hoa'],
    );
    assert.deepEqual(
      read('vi', 'Ông Bình cho biết dự án "Cầu xanh cho mọi người dân" sẽ xong năm tới.', BINH),
      [],
    );
  });

  it('Chinese', () => {
    assert.deepEqual(
      read(
        'zh-Hans',
        '王建国表示：“大桥通车是大事。”\n“我们等了九年，”李大明说，“终于通车了。”',
        WANG,
        LI,
      ),
      ['大桥通车是大事。=王建国', '我们等了九年，=李大明', '终于通车了。=李大明'],
    );
    assert.deepEqual(read('zh-Hans', '王建国在会见李大明时说：“欢迎你们来访。”', WANG, LI), [
      '欢迎你们来访。=王建国',
    ]);
    assert.deepEqual(
      read('zh-Hans', '以“共享海洋”为主题的论坛举行。王建国说，“一带一路”建设很快。', WANG),
      [],
    );
    assert.deepEqual(read('zh-Hant', '王建國表示:「大橋通車是大事。」', ['王建國']), [
      '大橋通車是大事。=王建國',
    ]);
  });

  it('Japanese, French, Spanish', () => {
    assert.deepEqual(
      read('ja', '山田市長は「市民全員の願いだった」と述べた。「港祭り」と題した催しもあった。', [
        '山田',
      ]),
      ['市民全員の願いだった=山田'],
    );
    assert.deepEqual(
      read('fr', '« C’est un grand jour », a déclaré Claire Dupont.', ['Claire Dupont']),
      ['C’est un grand jour=Claire Dupont'],
    );
    assert.deepEqual(read('es', '“Es un gran día”, dijo Ana Rivera.', ANA), [
      'Es un gran día=Ana Rivera',
    ]);
  });
});

describe('findQuotes in any text', () => {
  it('gives ordered spans without blanks at their ends', () => {
    const pieces = fc.array(
      fc.constantFrom(
        ...['“', '”', '"', '‘', '’', '«', '»', '「', '」', ' ', ', ', '. ', ': ', '\n', '：'],
        ...[
          'Rivera ',
          'said ',
          'he ',
          'We came here at last',
          '说',
          '他',
          '我们来了，很好',
          'nói ',
        ],
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(fc.constantFrom('en', 'vi', 'zh-Hans', 'ja'), pieces, (language, list) => {
        const text = list.join('');
        const { mentions, entities } = mentionsOf(text, [['Rivera']]);
        let free = 0;
        for (const quote of findQuotes(source(text, language), mentions, entities)) {
          assert.ok(quote.start >= free && quote.end > quote.start && quote.end <= text.length);
          assert.equal(text.slice(quote.start, quote.end).trim().length, quote.end - quote.start);
          free = quote.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
