import * as vscode from 'vscode';
import { parseSidecar } from '../../src/annotations/parseSidecar';
import type { GlossatorApi } from '../../src/editor/extension';
import { equal, match, ok } from './runner/assert';
import { startGlossator } from './runner/glossator';
import { fileUri, readFile, waitFor, writeFile } from './runner/workspace';

const NAME = 'tools/2031-08-04_lighthouse.txt';
const TEXT =
  'KOTKA, August 4, 2031 – Harbour Master Eero Lindqvist met Captain Sanna Ruokonen in Kotka on Monday.\n\nThe lamp of the old lighthouse was lit again.\n';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** What the tools answer, all together. */
interface Answer {
  readonly entities?: Rows;
  readonly events?: Rows;
  readonly passages?: Rows;
  readonly proposed?: number;
  readonly problems?: readonly string[];
  readonly error?: string;
}

async function ask(name: string, input: object): Promise<Answer> {
  const { content } = await vscode.lm.invokeTool(`glossator_${name}`, {
    input,
    toolInvocationToken: undefined,
  });
  const [part] = content;
  ok(part instanceof vscode.LanguageModelTextPart, 'no text came back');
  return JSON.parse(part.value) as Answer;
}

describe('tools for language models', () => {
  let glossator: GlossatorApi;

  before(async () => {
    glossator = await startGlossator();
    const uri = await writeFile(NAME, TEXT);
    await waitFor('the source', () => glossator.snapshot().sources.get(uri.toString()));
  });

  it('are there, each with a schema', () => {
    const ours = vscode.lm.tools.filter(({ name }) => name.startsWith('glossator_'));
    equal(ours.length, 4);
    for (const { description, inputSchema } of ours) ok(description && inputSchema);
  });

  it('look an entity up by part of its name', async () => {
    const { entities } = await ask('find_entity', { name: 'lindqvist' });
    const [first] = entities ?? [];
    equal(first?.['name'], 'Eero Lindqvist');
    equal(first?.['type'], 'person');
    match(JSON.stringify(first?.['events']), /"2031-08-04"/);
  });

  it('list the events of a period', async () => {
    const { events } = await ask('list_events', { from: '2031-08', to: '2031-08' });
    equal(events?.length, 1);
    match(JSON.stringify(events), /lighthouse\.txt","line":1/);
    const none = await ask('list_events', {
      from: '2031-08',
      to: '2031-08',
      entity: 'no such name',
    });
    match(none.error ?? '', /Nothing is known/);
  });

  it('find passages by words without case and accents', async () => {
    const { passages } = await ask('find_passages', { query: 'THE LAMP' });
    const [first] = passages ?? [];
    equal(first?.['line'], 3);
    equal(first?.['words'], 'The lamp');
  });

  it('propose annotations, of which the reader makes what is ticked', async () => {
    const file = vscode.workspace.asRelativePath(fileUri(NAME));
    const answer = await ask('propose_annotations', {
      annotations: [
        {
          file,
          quote: 'old lighthouse',
          name: 'Kotka lighthouse',
          type: 'system',
          reason: 'Named.',
        },
        { file, quote: 'no such words', note: 'x' },
      ],
    });
    equal(answer.proposed, 1);
    match(answer.problems?.join() ?? '', /does not stand so/);
    equal(await readFile(`${NAME}.ann.yaml`), undefined);
    await vscode.commands.executeCommand('glossator.reviewProposals', { preview: false });
    const { value } = parseSidecar((await readFile(`${NAME}.ann.yaml`)) ?? '');
    equal(value?.annotations[0]?.entity, 'kotka-lighthouse');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
