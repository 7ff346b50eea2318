import { lookUpPlace } from '../names/gazetteer';
import { stripDiacritics } from '../names/fold';
import type { Paragraph, SourceText } from '../text/sourceText';
import { firstFrom, overlap, type Span } from '../text/span';
import type { Candidate } from './candidate';
import type { EntityType, Name } from './recognition';

/** First words of the names of bodies. */
const BODIES =
  'Ministère|Secrétariat|Agence|Assemblée|Sénat|Parlement|Conseil|Commission|Comité|Cour|Tribunal|Parquet|Université|École|' +
  'Institut|Banque|Union|Organisation|Fédération|Confédération|Parti|Association|Fondation|Office|Autorité|Ligue|Syndicat|' +
  'Fonds|Rassemblement|Mouvement|Front|Haut-Commissariat|Ambassade|Observatoire|Musée|Garde|Armée|Police|' +
  'Ministerio|Secretaría|Agencia|Asamblea|Senado|Parlamento|Congreso|Cámara|Consejo|Comisión|Corte|Audiencia|Universidad|' +
  'Escuela|Instituto|Banco|Unión|Organización|Federación|Confederación|Partido|Asociación|Fundación|Oficina|Autoridad|Liga|' +
  'Sindicato|Fondo|Fiscalía|Defensoría|Embajada|Ayuntamiento|Gobierno|Junta|Guardia|Policía|Ejército|Armada|Museo|Movimiento|Frente';
/** Whole as they are; some first words alone are people, too: Marine. */
const WHOLE =
  "Marine nationale|Sénat|Cour des comptes|Cour de cassation|Cour d[’']appel|Conseil d[’']État|Conseil des ministres|Croix-Rouge|" +
  'Senado|Congreso de los Diputados|Cruz Roja|Guardia Civil|Casa Blanca|Casa Rosada|Maison[- ]Blanche';
/** They have no capital in French where another follows: le ministère des Affaires étrangères. */
const SMALL_BODIES = 'ministère|tribunal|parquet|université|préfecture|ministerio|universidad';
const PLACES =
  'Quai|Rue|Place|Avenue|Boulevard|Château|Mont|Lac|Îles?|Port|Gare|Aéroport|Stade|Palais|Golfe|Détroit|' +
  'Calle|Plaza|Avenida|Palacio|Río|Monte|Lago|Islas?|Puerto|Aeropuerto|Estadio|Golfo|Estrecho|Valle|Cerro|Volcán';

const HEAD = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}-])(?:(${WHOLE})|(${SMALL_BODIES})|(${PLACES})|(?:${BODIES}))(?![\\p{L}\\p{M}\\p{N}-])`,
  'gu',
);
const CAPITALISED = /[ \u00a0]\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{M}]+)*/uy;
/** Small words that tell bodies of one kind apart: Assemblée nationale, Cour suprême. */
const ADJECTIVE =
  /[ \u00a0](?:\p{Ll}{2,}(?:nales?|aises?|iennes?|iens?|éennes?|éens?|ques?|aires?|orales?|onnels?|onnelles?|érales?|entrales?|ipales?)|suprême|étrangères?|publics?|intérieure?|mondiale?|sociale?|supérieure?|monétaire|populaire)(?![\p{L}\p{M}-])/uy;
const LINK =
  /[ \u00a0](?:et (?=d)|y )?(?:(?:de la |de los |de las |del |des |du |de |para (?:el |la |los )?|pour (?:la |le |les )?)(?=\p{Lu})|(?:de l|d|pour l)['’](?=\p{Lu}))/uy;
const JOINED = /[ \u00a0](?:y|e)(?= \p{Lu})/uy;
const NAME = / ?(\p{Lu}[\p{L}\p{M}]*(?:[-'’][\p{L}\p{M}]+)*)/uy;
const PLACE =
  /(?<![\p{L}\p{M}])(?:(?:en|à|a|al|au|aux|de|du|del|desde|hasta|hacia|vers|para|pour) |d['’])(\p{Lu}[\p{L}\p{M}]{2,}(?:-\p{Lu}[\p{L}\p{M}]+)*)(?! \p{Lu})/gu;
const ACRONYM = /^([^()\n]{0,60}?)[ \u00a0]?\((\p{Lu}{2,8})\)/u;

const LONGEST = 120;
const SCORE = 0.8;

/** Whether the rules here read a language: French, Spanish. */
export function isRomance(language: string): boolean {
  return /^(?:fr|es)\b/.test(language);
}

/**
 * Names of bodies and places of a French or Spanish source that begin with the word for what they are, with
 * the small words that those languages put into names; the cities it names as those languages write
 * them. `candidates` are those of the other rules, in text order, and so is the result, in which what a body holds has
 * given way. Linear in the text.
 */
export function addRomanceBodies(
  source: SourceText,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  // A line alone may be taken for one of another language.
  const bodies = source.paragraphs.flatMap((paragraph) =>
    bodiesOf(source.text, paragraph, candidates),
  );
  const kept: Candidate[] = [];
  const given = new Set<Candidate>();
  let at = 0;
  for (const candidate of candidates) {
    while ((bodies[at]?.end ?? Infinity) <= candidate.start) at += 1;
    const body = bodies[at];
    const covered = body !== undefined && overlap(body, candidate) > 0;
    if (!covered) kept.push(asPlace(source.text, candidate));
    else if (!isUnsure(candidate) && candidate.end - candidate.start > body.end - body.start) {
      kept.push(candidate);
      given.add(body);
    }
  }
  const rest = bodies.filter((body) => !given.has(body));
  const found = [...kept, ...rest].sort((a, b) => a.start - b.start);
  const places = source.paragraphs.flatMap((paragraph) => placesOf(source.text, paragraph, found));
  return [...found, ...places].sort((a, b) => a.start - b.start);
}

function bodiesOf(
  text: string,
  { start, end, language }: Paragraph,
  candidates: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  const line = text.slice(start, end);
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(line); head; head = HEAD.exec(line)) {
    const [word, whole, small, place] = head;
    const from = head.index + word.length;
    const { to, gloss } = endOfBody(line, head.index, from, place === undefined);
    if (to === from && whole === undefined) continue;
    if (small !== undefined && !/\p{Lu}/u.test(line.slice(from, to))) continue;
    HEAD.lastIndex = to;
    const type: EntityType = place === undefined ? 'organisation' : 'place';
    const span = { start: start + head.index, end: start + to };
    if (isPerson(candidates, span)) continue;
    found.push({
      ...span,
      type,
      confidence: SCORE,
      evidence: [
        { rule: type === 'place' ? 'place-head' : 'head-word', detail: word, score: SCORE },
      ],
      language,
      glosses:
        gloss === undefined ? [] : [{ text: gloss, language, kind: 'acronym' } satisfies Name],
      roles: [],
      within: undefined,
      registered: undefined,
    });
  }
  return found;
}

/** Where a body ends that begins at `start` and whose first word ends at `from`. */
function endOfBody(
  line: string,
  start: number,
  from: number,
  isBody: boolean,
): { readonly to: number; readonly gloss?: string } {
  // What stands in brackets behind it tells how far it goes: its first letters.
  const [, rest = '', gloss = ''] =
    (isBody && ACRONYM.exec(line.slice(from, from + LONGEST))) || [];
  if (gloss !== '' && shortens(gloss, line.slice(start, from) + rest)) {
    return { to: from + rest.length, gloss };
  }
  let to = from;
  const take = (pattern: RegExp): number => {
    pattern.lastIndex = to;
    return pattern.test(line) ? pattern.lastIndex : -1;
  };
  let linked = false;
  while (to - start < LONGEST) {
    let next = take(CAPITALISED);
    if (next < 0 && isBody) next = take(ADJECTIVE);
    if (next < 0) {
      const link = Math.max(take(LINK), to > from && isBody ? take(JOINED) : -1);
      NAME.lastIndex = link;
      const name = link < 0 ? '' : (NAME.exec(line)?.[1] ?? '');
      // "… de Relaciones Exteriores de Chile": the country is no part of what is whole without it.
      if (name === '' || (linked && isPlaceName(name))) break;
      linked = true;
      next = NAME.lastIndex;
    }
    to = next;
  }
  return { to };
}

function isPlaceName(word: string): boolean {
  return lookUpPlace(word).length > 0 || lookUpPlace(stripDiacritics(word)).length > 0;
}

/** Whether the letters of an acronym begin words of a name in their order, its first word among them. */
function shortens(acronym: string, name: string): boolean {
  const words =
    stripDiacritics(name)
      .toUpperCase()
      .match(/[A-Z]+/g) ?? [];
  if (words.length > 2 * acronym.length + 2 || words[0]?.startsWith(acronym.charAt(0)) !== true)
    return false;
  let at = 0;
  for (const word of words) {
    if (at < acronym.length && word.startsWith(acronym.charAt(at))) at += 1;
  }
  return at === acronym.length;
}

/** Whether a name begins inside a span and goes on beyond it: "… y Pedro Sánchez". */
function isPerson(candidates: readonly Candidate[], { start, end }: Span): boolean {
  for (let at = firstFrom(candidates, start + 1); ; at += 1) {
    const each = candidates[at];
    if (!each || each.start >= end) return false;
    if (each.type === 'person' && each.end > end) return true;
  }
}

/** Known places behind a small word that leads to one, which the other rules passed over: de España, en Hanói. */
function placesOf(
  text: string,
  { start, end, language }: Paragraph,
  found: readonly Candidate[],
): Candidate[] {
  return [...text.slice(start, end).matchAll(PLACE)].flatMap(({ 0: all, 1: word = '', index }) => {
    const to = start + index + all.length;
    const span = { start: to - word.length, end: to };
    const next = found[firstFrom(found, span.start)];
    const before = found[firstFrom(found, span.start) - 1];
    const taken = (next && next.start < to) || (before && before.end > span.start);
    if (taken === true || !isPlaceName(word)) return [];
    const place: Candidate = {
      ...span,
      type: 'place',
      confidence: SCORE,
      evidence: knownPlace(word),
      language,
      glosses: [],
      roles: [],
      within: undefined,
      registered: undefined,
    };
    return [place];
  });
}

function knownPlace(detail: string): Candidate['evidence'] {
  return [{ rule: 'known-place', detail, score: SCORE }];
}

/** Whether a name is known by its capitals alone. */
function isUnsure({ evidence }: Candidate): boolean {
  return evidence.every(({ rule }) => /^(?:learned|capitalised|acronym)$/.test(rule));
}

/** A city that is written with accents here and without elsewhere: Hanói. */
function asPlace(text: string, candidate: Candidate): Candidate {
  const { start, end, type } = candidate;
  if (type === 'place' || end - start < 4 || end - start > 30) return candidate;
  if (!isUnsure(candidate)) return candidate;
  const name = stripDiacritics(text.slice(start, end));
  const usual = name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name;
  if (usual === text.slice(start, end) || lookUpPlace(usual).length === 0) return candidate;
  return { ...candidate, type: 'place', evidence: knownPlace(usual) };
}
