import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { MESSAGES } from '../../../src/annotations/messages';
import { subtypeIds } from '../../../src/events/subtypes';

const root = process.env['GLOSSATOR_ROOT'] ?? '.';
const folder = path.join(root, 'src', 'editor');

/** The one place that translates what the core says. */
const TRANSLATES_PROBLEMS = 'vscode.l10n.t(name, ...args)';

/**
 * The first arguments of all calls of vscode.l10n.t, and the calls without a literal there.
 */
function collectMessages(): { messages: Set<string>; unreadable: string[] } {
  const messages = new Set<string>();
  const unreadable: string[] = [];
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const text = fs.readFileSync(path.join(folder, name), 'utf8');
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.expression.getText(file) === 'vscode.l10n.t') {
        const [message] = node.arguments;
        if (message && ts.isStringLiteralLike(message)) messages.add(message.text);
        else if (node.getText(file) !== TRANSLATES_PROBLEMS)
          unreadable.push(`${name}: ${node.getText(file)}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { messages, unreadable };
}

describe('messages', () => {
  const { messages, unreadable } = collectMessages();
  const problems = new Map<string, string>(
    Object.entries(MESSAGES).map(([name, text]) => [`problem.${name}`, text]),
  );
  const bundle = JSON.parse(
    fs.readFileSync(path.join(root, 'l10n', 'bundle.l10n.json'), 'utf8'),
  ) as Record<string, string>;

  it('are literals, so that they can be translated', () => {
    assert.deepEqual(unreadable, []);
  });

  it('are the keys of l10n/bundle.l10n.json (node scripts/messages.mjs writes it)', () => {
    assert.deepEqual(Object.keys(bundle), [...[...messages].sort(), ...problems.keys()]);
  });

  it('stand in the English bundle as they are', () => {
    for (const [key, text] of Object.entries(bundle)) assert.equal(text, problems.get(key) ?? key);
  });

  it('name each subtype of events', () => {
    for (const id of subtypeIds()) assert.ok(messages.has(id), id);
  });
});
