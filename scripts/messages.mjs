// Collects the messages of the editor's code into l10n/bundle.l10n.json, takes what is gone out of the
// translations, and prints what they lack; writes the schema of sidecars and registers in each language:
// node scripts/messages.mjs
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from './paths.mjs';

const LANGUAGES = ['vi', 'zh-cn', 'ja'];

/** What can be wrong with a file of ours, in English, by the names under which the editor looks it up. */
function collectProblems() {
  const name = path.join(ROOT, 'src', 'annotations', 'messages.ts');
  const text = fs.readFileSync(name, 'utf8');
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const problems = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer)) {
      problems.push([`problem.${node.name.getText(file)}`, node.initializer.text]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return problems;
}

/** The first arguments of all calls of vscode.l10n.t, sorted. */
function collectMessages() {
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

/** The texts of a schema that people read, each once, in order; with `change`, put in their place. */
function textsOfSchema(schema, change = (text) => text) {
  const texts = new Set();
  const translate = (text) => {
    texts.add(text);
    return change(text);
  };
  const walk = (node) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'description' && typeof value === 'string') node[key] = translate(value);
      else if (key === 'enumDescriptions') node[key] = value.map(translate);
      else walk(value);
    }
  };
  walk(schema);
  return [...texts];
}

/** Writes the schema in a language; the keys tell what its titles would. Returns how many texts it lacks. */
function translateSchema(language) {
  const read = () => readTexts(path.join(ROOT, 'schemas', 'sidecar.schema.json'));
  const english = Object.fromEntries(textsOfSchema(read()).map((text) => [text, text]));
  const file = `l10n/schema.${language}.json`;
  const missing = tidyTranslation(file, english);
  const texts = readTexts(path.join(ROOT, file));
  const schema = read();
  textsOfSchema(schema, (text) => texts[text] ?? text);
  const untitled = (key, value) =>
    key === 'title' && typeof value === 'string' ? undefined : value;
  const name = `sidecar.schema.${language}.json`;
  fs.writeFileSync(path.join(ROOT, 'schemas', name), `${JSON.stringify(schema, untitled)}\n`);
  return missing;
}

const runtime = Object.fromEntries([
  ...collectMessages().map((message) => [message, message]),
  ...collectProblems(),
]);
writeTexts(path.join(ROOT, 'l10n', 'bundle.l10n.json'), runtime);
const manifest = readTexts(path.join(ROOT, 'package.nls.json'));
let missing = 0;
for (const language of LANGUAGES) {
  missing += tidyTranslation(`l10n/bundle.l10n.${language}.json`, runtime);
  missing += tidyTranslation(`package.nls.${language}.json`, manifest);
  missing += translateSchema(language);
}
console.log(missing === 0 ? 'All translations are complete.' : `${missing} texts are missing.`);
