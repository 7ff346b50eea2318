// Collects the messages of the editor's code into l10n/bundle.l10n.json: node scripts/messages.mjs
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from './paths.mjs';

const folder = path.join(ROOT, 'src', 'editor');
const messages = new Set();
for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.ts')) continue;
  const text = fs.readFileSync(path.join(folder, name), 'utf8');
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'vscode.l10n.t') {
      const [message] = node.arguments;
      if (message && ts.isStringLiteralLike(message)) messages.add(message.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}
const bundle = Object.fromEntries([...messages].sort().map((message) => [message, message]));
fs.writeFileSync(
  path.join(ROOT, 'l10n', 'bundle.l10n.json'),
  `${JSON.stringify(bundle, null, 2)}\n`,
);
