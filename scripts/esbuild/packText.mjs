// An esbuild plugin for what ships: long texts in East Asian scripts are written in ASCII and
// unpacked when their module is first used (src/text/unpackText.ts); so are long lists of words, as what
// each adds to the one before, and lists of Han characters, as steps from one to the next. A bundle of nothing but ASCII
// is read and scanned as one byte a character, which is most of what loading tables costs.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { packSteps } from './packSteps.mjs';

const FIRST_DIGIT = 0x23;
const BACKSLASH = 0x5c;
const BASE = 90;
const ALONE = 40;
const ROWS = 41;
const ANY = ROWS + ALONE;
/** How many units have digits of their own or in rows. */
export const MOST_COMMON = ALONE + ROWS * BASE;
const ZERO = 0x30;
/** Below this a text stays as it is: the escapes of a few characters cost less than a call. */
const LEAST_WIDE = 8;
/** From here on a text is no template either: V8 reads those at half the speed. */
const LEAST_LINES = 24;
const WIDE = /[\u0100-\uffff]/g;
/** A source shorter than this holds no long table. */
const LEAST_LONG = 10_000;
const ANY_BUT_ASCII = /[^\0-\x7f]/;

/** A regular expression in ASCII; esbuild leaves the characters of literals as they are. */
function escapeUnits(expression) {
  return expression.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const COMMON_FILE = path.join('src', 'text', 'commonUnitsData.ts');

/** The common units of the tables under `root`, as `packText` and `unpackText` take them. */
export function readCommonUnits(root) {
  const [, units] = /'([^']*)'/.exec(readFileSync(path.join(root, COMMON_FILE), 'utf8'));
  return units;
}

function digit(value) {
  const code = FIRST_DIGIT + value;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

function digitsOf(unit, common) {
  const place = common.indexOf(unit);
  if (place < 0) {
    const code = unit.charCodeAt(0);
    const row = Math.floor(code / BASE);
    return digit(ANY + Math.floor(row / BASE)) + digit(row % BASE) + digit(code % BASE);
  }
  if (place < ALONE) return digit(ROWS + place);
  const rest = place - ALONE;
  return digit(Math.floor(rest / BASE)) + digit(rest % BASE);
}

/** Whether {@link packText} packs a text. */
export function isPackable(text) {
  if (text.includes('~')) return false;
  return (text.match(WIDE)?.length ?? 0) >= LEAST_WIDE || text.split('\n').length >= LEAST_LINES;
}

/** `text` as `unpackText` reads it with the same `common`, or undefined where it holds a tilde or gains nothing. */
export function packText(text, common = '') {
  if (!isPackable(text)) return undefined;
  return text.replace(/\n|[\u0100-\uffff]+/g, (units) =>
    units === '\n'
      ? '~~'
      : `~${Array.from({ length: units.length }, (_, at) => digitsOf(units[at], common)).join('')}~`,
  );
}

/** Words without digits and full stops, each behind one space or line feed. */
const WORDS = /^\n?[^\0-\x20.0-?~]+(?:[ \n][^\0-\x20.0-?~]+)*\n?$/;
/** How much of its room front coding must save. */
const LEAST_GAIN = 0.25;
/** Below this a list of words is not worth the call. */
const LEAST_WORDS = 500;
/** So many letters that a word can share with the one before it are told by one character. */
const MOST_SHARED = 15;

/**
 * A long list of words as `unpackWords` reads it: its length and a full stop, then for each word a full stop if
 * a line feed stands before it, how many letters it shares with the one before (`0` to `?`), and the
 * rest of it. Undefined where the text is no such list.
 */
export function packWords(text) {
  if (!WORDS.test(text)) return undefined;
  const words = text.match(/[^ \n]+/g);
  if (words.length < LEAST_WORDS) return undefined;
  let packed = `${text.length}.`;
  let before = '';
  for (const [, gap, word] of text.matchAll(/([ \n]?)([^ \n]+)/g)) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared])
      shared++;
    packed += (gap === '\n' ? '.' : '') + String.fromCharCode(ZERO + shared) + word.slice(shared);
    before = word;
  }
  if (packed.length > text.length * (1 - LEAST_GAIN)) return undefined;
  return text.endsWith('\n') ? `${packed}.` : packed;
}

/** Where the texts of a TypeScript source stand that can be packed, in order. */
function packable(ts, file, source, common) {
  const found = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isRegularExpressionLiteral(node)) {
      const escaped = escapeUnits(node.text);
      if (escaped !== node.text) {
        found.push({ start: node.getStart(), end: node.getEnd(), code: escaped });
      }
      return;
    }
    const text = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
    if (!text) {
      ts.forEachChild(node, visit);
      return;
    }
    const { parent } = node;
    if (ts.isTaggedTemplateExpression(parent)) return;
    if (ts.isPropertyAssignment(parent) && parent.name === node) return;
    const steps = packSteps(node.text);
    if (steps !== undefined) {
      const code = `unpackSteps$(${JSON.stringify(steps)})`;
      found.push({ start: node.getStart(), end: node.getEnd(), code });
      return;
    }
    const words = packWords(node.text);
    const packed = packText(words ?? node.text, common);
    if (words === undefined && packed === undefined) return;
    const quoted = JSON.stringify(packed ?? words);
    const inner =
      packed === undefined
        ? quoted
        : `unpackText$(${quoted}${common === '' ? '' : ', COMMON_UNITS$'})`;
    const code = words === undefined ? inner : `unpackWords$(${inner})`;
    found.push({ start: node.getStart(), end: node.getEnd(), code });
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
}

/** The plugin; `root` is the folder that holds src/. With few long texts, the common units are not worth their room. */
export function packTexts(root, { withCommon = true } = {}) {
  const unpack = path.join(root, 'src', 'text', 'unpackText.ts');
  const unpackSteps = path.join(root, 'src', 'text', 'unpackSteps.ts');
  return {
    name: 'pack-texts',
    setup(build) {
      const common = withCommon ? readCommonUnits(root) : '';
      build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => {
        const source = await readFile(file, 'utf8');
        if (!ANY_BUT_ASCII.test(source) && source.length < LEAST_LONG) return undefined;
        const { default: ts } = await import('typescript');
        const texts = packable(ts, file, source, file.endsWith(COMMON_FILE) ? '' : common);
        if (texts.length === 0) return undefined;
        let contents =
          `import { unpackText as unpackText$, unpackWords as unpackWords$ } from ${JSON.stringify(unpack)};` +
          `import { unpackSteps as unpackSteps$ } from ${JSON.stringify(unpackSteps)};`;
        if (texts.some(({ code }) => code.includes('COMMON_UNITS$'))) {
          contents += `import { COMMON_UNITS as COMMON_UNITS$ } from ${JSON.stringify(path.join(root, COMMON_FILE))};`;
        }
        let from = 0;
        for (const { start, end, code } of texts) {
          contents += source.slice(from, start) + code;
          from = end;
        }
        return { contents: contents + source.slice(from), loader: 'ts' };
      });
    },
  };
}
