// Writes src/names/countryNamesData.ts: the names of countries and territories in seven languages,
// from the CLDR data (Unicode licence) inside Node.js. Usage: node scripts/data/countries.mjs
import fs from 'node:fs';
import path from 'node:path';

const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WS XK YE YT ZA ZM ZW'.split(
    ' ',
  );
const LANGUAGES = ['en', 'vi', 'zh-Hans', 'zh-Hant', 'ja', 'fr', 'es'];

/** Names that no text uses stand aside for a variant written by hand. */
const plain = (name) =>
  /[()（），,]|R\.A\.S|\bRAE\b|\bSAR\b|特别行政区|特別行政區|特別行政区|Congo - /.test(name)
    ? ''
    : name.replace(' & ', ' and ');

const displays = LANGUAGES.map((tag) => new Intl.DisplayNames([tag], { type: 'region' }));
const lines = CODES.map((code) =>
  [code, ...displays.map((names) => plain(names.of(code)))].join('|'),
);
const file = path.resolve(import.meta.dirname, '../../src/names/countryNamesData.ts');
fs.writeFileSync(
  file,
  `/**
 * Names of countries and territories: \`code|${LANGUAGES.join('|')}\`. An empty field: none in use.
 * Derived by scripts/data/countries.mjs from Unicode CLDR ${process.versions.cldr} (Unicode licence).
 */
export const COUNTRY_NAMES = \`
${lines.join('\n')}
\`;
`,
);
