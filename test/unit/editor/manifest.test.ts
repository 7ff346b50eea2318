import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { COMMANDS, ROW_COMMANDS } from '../../../src/editor/commandTable';
import { ENTITY_TYPES } from '../../../src/recognise/recognition';

interface Manifest {
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly keybindings: readonly { readonly command: string }[];
    readonly colors: readonly { readonly id: string }[];
    readonly views: Readonly<
      Record<string, readonly { readonly id: string; readonly icon: string }[]>
    >;
    readonly languageModelTools: readonly {
      readonly name: string;
      readonly displayName: string;
      readonly modelDescription: string;
      readonly inputSchema: {
        readonly properties: Readonly<Record<string, { description?: string }>>;
      };
    }[];
    readonly viewsWelcome: readonly { readonly view: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { scope?: string }>> };
    readonly grammars: readonly { readonly path: string }[];
    readonly yamlValidation: readonly { readonly url: string }[];
  };
}

const root = process.env['GLOSSATOR_ROOT'] ?? '.';
const read = (name: string) => fs.readFileSync(path.join(root, name), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const titles = JSON.parse(read('package.nls.json')) as Record<string, string>;
const { contributes } = manifest;
const ids: string[] = Object.values(COMMANDS).map(({ id }) => id);

/** All code of the editor. */
const code = fs
  .readdirSync(path.join(root, 'src', 'editor'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(path.join('src', 'editor', name)))
  .join('\n');

describe('package.json and the code', () => {
  it('have the same commands', () => {
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), [...ids].sort());
  });

  it('register each command of the table exactly once', () => {
    for (const name of Object.keys(COMMANDS)) {
      assert.equal(code.split(`app.command('${name}'`).length - 1, 1, name);
    }
  });

  it('use only those commands in menus, keys and links', () => {
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    for (const { command } of used) assert.ok(ids.includes(command), command);
    for (const text of Object.values(titles)) {
      for (const [, command = ''] of text.matchAll(/command:(glossator\.\w+)/g)) {
        assert.ok(ids.includes(command), command);
      }
    }
  });

  it('know which commands are about rows', () => {
    const inMenus = contributes.menus['view/item/context'] ?? [];
    assert.deepEqual(
      [...new Set(inMenus.map(({ command }) => command))].sort(),
      [...ROW_COMMANDS].map((name) => COMMANDS[name].id).sort(),
    );
  });

  it('hide in the palette what needs an argument', () => {
    const palette = contributes.menus['commandPalette'] ?? [];
    assert.ok(palette.some((item) => item.command === COMMANDS.goToPassage.id));
  });

  it('have the same colours', () => {
    const declared = contributes.colors.map(({ id }) => id).sort();
    const used = [
      ...[...ENTITY_TYPES, 'other'].map((type) => `glossator.${type}Underline`),
      ...['annotation', 'note', 'changed'].map((look) => `glossator.${look}Background`),
      'glossator.annotationBorder',
      'glossator.changedBorder',
      'glossator.noteBorder',
      'glossator.annotationRuler',
      'glossator.furnitureForeground',
    ].sort();
    assert.deepEqual(declared, used);
  });

  it('have the same settings', () => {
    for (const [key, { scope }] of Object.entries(contributes.configuration.properties)) {
      assert.match(code, new RegExp(`'${key.replace('glossator.', '')}'`), key);
      assert.ok(scope, `${key} has no scope`);
    }
  });

  it('have the same tools for language models, each declared in full', () => {
    const tools = contributes.languageModelTools;
    for (const { name, modelDescription, inputSchema, displayName } of tools) {
      assert.match(name, /^glossator_[a-z]+_[a-z]+$/);
      assert.ok(code.includes(`'${name}'`), name);
      assert.ok(modelDescription.length > 100 && displayName.startsWith('%'), name);
      for (const [key, { description }] of Object.entries(inputSchema.properties)) {
        assert.ok(key === 'annotations' || description, `${name}: ${key}`);
      }
    }
    const registered = [...code.matchAll(/'(glossator_\w+)'/g)].map(([, name]) => name);
    assert.deepEqual(registered.sort(), tools.map(({ name }) => name).sort());
  });

  it('have the same views', () => {
    const views = Object.values(contributes.views).flat();
    for (const { id } of views) assert.ok(code.includes(`'${id}'`), id);
    for (const { view } of contributes.viewsWelcome) {
      assert.ok(
        views.some(({ id }) => id === view),
        view,
      );
    }
  });

  it('name files that exist', () => {
    const files = [
      manifest.icon,
      ...Object.values(contributes.views)
        .flat()
        .map(({ icon }) => icon),
      ...contributes.grammars.map((grammar) => grammar.path),
      ...contributes.yamlValidation.map(({ url }) => titles[url.slice(1, -1)] ?? url),
      ...['vi', 'zh-cn', 'ja'].map((language) => {
        const texts = JSON.parse(read(`package.nls.${language}.json`)) as Record<string, string>;
        return texts['schema'] ?? assert.fail(`no schema in ${language}`);
      }),
    ];
    for (const file of files) assert.ok(fs.existsSync(path.join(root, file)), file);
  });

  it('wake up for nothing that every workspace has', () => {
    for (const event of manifest.activationEvents) {
      assert.doesNotMatch(event, /^\*$|onStartupFinished|workspaceContains:.*[*?{[]/, event);
    }
  });

  it('have a text for every key and a key for every text', () => {
    const keys = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key);
    assert.deepEqual([...new Set(keys)].sort(), Object.keys(titles).sort());
  });
});
