// Collects the messages of the editor's code into l10n/bundle.l10n.json, takes what is gone out of the
// translations, and prints what they lack: node scripts/messages.mjs
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from './paths.mjs';

const LANGUAGES = ['vi', 'zh-cn', 'ja'];

/** What can be wrong with a file of ours: the core says it in English, the editor translates it. */
function collectDiagnostics() {
  const name = path.join(ROOT, 'src', 'annotations', 'messages.ts');
  const text = fs.readFileSync(name, 'utf8');
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const messages = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer)) {
      messages.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return messages;
}

/** The first arguments of all calls of vscode.l10n.t, sorted. */
function collectMessages() {
  const folder = path.join(ROOT, 'src', 'editor');
  const messages = new Set(collectDiagnostics());
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
  return [...messages].sort();
}

function readTexts(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
}

function writeTexts(file, texts) {
  fs.writeFileSync(file, `${JSON.stringify(texts, null, 2)}\n`);
}

/** Leaves in a translation only the keys of the English texts, in their order; returns how many it lacks. */
function tidyTranslation(file, english) {
  const texts = readTexts(path.join(ROOT, file));
  const kept = Object.keys(english).filter((key) => Object.hasOwn(texts, key));
  writeTexts(path.join(ROOT, file), Object.fromEntries(kept.map((key) => [key, texts[key]])));
  const missing = Object.keys(english).filter((key) => !Object.hasOwn(texts, key));
  for (const key of missing) console.log(`${file} lacks ${JSON.stringify(key)}`);
  return missing.length;
}

const runtime = Object.fromEntries(collectMessages().map((message) => [message, message]));
writeTexts(path.join(ROOT, 'l10n', 'bundle.l10n.json'), runtime);
const manifest = readTexts(path.join(ROOT, 'package.nls.json'));
let missing = 0;
for (const language of LANGUAGES) {
  missing += tidyTranslation(`l10n/bundle.l10n.${language}.json`, runtime);
  missing += tidyTranslation(`package.nls.${language}.json`, manifest);
}
console.log(missing === 0 ? 'All translations are complete.' : `${missing} texts are missing.`);
