import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const root = process.env['GLOSSATOR_ROOT'] ?? '.';
const INJECTION = 'glossator.sidecar.injection';
const ours: Record<string, string> = {
  'text.source-text': path.join(root, 'syntaxes', 'source-text.tmLanguage.json'),
  [INJECTION]: path.join(root, 'syntaxes', 'sidecar.injection.tmLanguage.json'),
};

/** A YAML grammar just large enough to be injected into. */
const SMALL_YAML = JSON.stringify({
  scopeName: 'source.yaml',
  patterns: [
    { match: '#.*$', name: 'comment.line.yaml' },
    { begin: '"', end: '"', name: 'string.quoted.double.yaml' },
    { match: '([\\w-]+)(:)', captures: { 1: { name: 'entity.name.tag.yaml' } } },
  ],
});

/** The editor's own grammars, where a host for the tests of the editor is installed. */
const BUILT_IN = path.join(root, '.cache', 'vscode-host', 'builtin', 'yaml', 'syntaxes');

interface Token {
  readonly text: string;
  readonly scopes: string;
}

async function loadEngine(): Promise<textmate.IOnigLib> {
  const wasm = path.join(root, 'node_modules', 'vscode-oniguruma', 'release', 'onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm).buffer);
  return {
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  };
}

let engine: Promise<textmate.IOnigLib> | undefined;

async function tokenise(
  scope: string,
  text: string,
  { builtIn = false, injected = true } = {},
): Promise<Token[]> {
  engine ??= loadEngine();
  const registry = new textmate.Registry({
    onigLib: engine,
    loadGrammar: (name) => {
      const number = /^source\.yaml\.?(.*)$/.exec(name)?.[1];
      const file =
        number === undefined
          ? undefined
          : path.join(BUILT_IN, `yaml${number && `-${number}`}.tmLanguage.json`);
      const own = ours[name];
      let content: string | undefined;
      if (own) content = readFileSync(own, 'utf8');
      else if (builtIn && file) content = readFileSync(file, 'utf8');
      else if (name === 'source.yaml') content = SMALL_YAML;
      return Promise.resolve(
        content === undefined ? null : textmate.parseRawGrammar(content, 'x.json'),
      );
    },
    getInjections: (name) => (injected && name === 'source.yaml' ? [INJECTION] : undefined),
  });
  const grammar = await registry.loadGrammar(scope);
  assert.ok(grammar);
  const tokens: Token[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      tokens.push({ text: line.slice(startIndex, endIndex), scopes: scopes.join(' ') });
    }
  }
  return tokens;
}

/** The texts of all tokens with a scope. */
function withScope(tokens: readonly Token[], scope: string): string[] {
  return tokens.filter(({ scopes }) => scopes.includes(scope)).map(({ text }) => text);
}

const SIDECAR = `# settled by Lan
glossator: 1   # version
source:
  published: 2021-03-17
  title: "id: none"
annotations:
  - id: k7q2m9
    type: event               # date: no
    event: 'bridge-opening'
    date: 2019-08-05/2019-08-07
    participants: {host: port-city, guest: [rivera-ana]}
    target: {exact: opened the, prefix: 'it''s ', suffix: " \\"bridge", start: 4, end: 14}
    created: 2026-11-21T10:00:00Z
  - body: |
      entity: not-one

      date: none
    id: t5w0c4
    target:
      exact: said, that # no
`;

const OTHERS = [
  `# a workflow
name: build
on: {push: {branches: [main]}}
jobs:
  id: x
  date: 2021-03-17
  exact: "quoted"
  steps:
    - run: |
        echo glossator: 1
`,
  'text: "\n glossator: 1\n"\nid: a\ndate: 2021-03-17\n',
  'glossator:\n  id: a\n',
  'x-glossator: 1\nid: a\n',
];

for (const builtIn of [false, true]) {
  describe(`the sidecar grammar, injected into ${builtIn ? "the editor's" : 'a small'} YAML grammar`, () => {
    before(function () {
      if (builtIn && !existsSync(BUILT_IN)) {
        console.log(`      ${BUILT_IN} is not there: only the small grammar is tested`);
        this.skip();
      }
    });

    it('colours ids, dates and quoted text of a sidecar', async () => {
      const tokens = await tokenise('source.yaml', SIDECAR, { builtIn });
      assert.deepEqual(
        withScope(tokens, 'entity.name.type.id').filter((text) => text !== "'"),
        ['k7q2m9', 'bridge-opening', 'port-city', 'rivera-ana', 't5w0c4'],
      );
      assert.deepEqual(withScope(tokens, 'constant.numeric.date'), [
        '2021-03-17',
        '2019-08-05/2019-08-07',
        '2026-11-21T10:00:00Z',
      ]);
      assert.deepEqual(withScope(tokens, 'string.quoted.exact'), ['opened the', 'said, that']);
      assert.equal(withScope(tokens, 'string.quoted.context').join(''), `'it''s '" \\"bridge"`);
      assert.deepEqual(withScope(tokens, 'keyword.other.type'), ['event']);
      assert.deepEqual(withScope(tokens, 'comment.line').join('').split('#').slice(1), [
        ' settled by Lan',
        ' version',
        ' date: no',
        ' no',
      ]);
      assert.deepEqual(
        withScope(tokens, 'string.unquoted.block')
          .map((text) => text.trim())
          .filter(Boolean),
        ['entity: not-one', 'date: none'],
      );
    });

    it('changes nothing in other YAML files', async () => {
      for (const text of OTHERS) {
        assert.deepEqual(
          await tokenise('source.yaml', text, { builtIn }),
          await tokenise('source.yaml', text, { builtIn, injected: false }),
        );
      }
    });

    it('gets through long lines', async () => {
      for (const unit of ['a: ', '"', "'", '- ', 'exact: ', ' ', '#', 'é', ',', '[],']) {
        const text = `glossator: 1\nx: ${unit.repeat(20_000 / unit.length)}!\nid: a\n`;
        const tokens = await tokenise('source.yaml', text, { builtIn });
        assert.equal(tokens.map((token) => token.text).join(''), text.replaceAll('\n', ''));
      }
    });
  });
}

describe('the grammar of source texts', () => {
  it('gets through long lines and starts afresh after them', async () => {
    const units = [
      '"',
      '“',
      '( ',
      'A ',
      '1-',
      '- ',
      '-',
      ' ',
      '社',
      '1月',
      'Photo: ',
      '‘a',
      'Jan ',
      'Hanoi (VNA) ',
      '《',
      'ngày ',
    ];
    for (const unit of units) {
      const line = unit.repeat(20_000 / unit.length) + 'x';
      const tokens = await tokenise('text.source-text', `Head\n${line}\nOn 5 May 2021.`);
      assert.equal(tokens.map(({ text }) => text).join(''), `Head${line}On 5 May 2021.`);
      assert.deepEqual(withScope(tokens.slice(-3), 'constant.numeric.date'), ['5 May 2021']);
    }
  });

  it('takes no long first line for a headline', async () => {
    const tokens = await tokenise('text.source-text', `${'word '.repeat(60)}\nNext line`);
    assert.deepEqual(withScope(tokens, 'heading'), []);
  });
});
