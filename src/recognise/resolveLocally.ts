import { countryOfDemonym } from '../names/gazetteer';
import { firstFrom, type Span } from '../text/span';
import type { Candidate, RoleCandidate } from './candidate';
import { factsOfName, nameBetween, type NameFacts } from './nameFacts';
import { acronymsOf } from './nameKeys';
import type { LocalEntity, Mention, Name, RoleClaim } from './recognition';

/** An entity under way. */
interface Building {
  type: string;
  name: string;
  names: Name[];
  mentions: number[];
  readonly roles: RoleCandidate[];
  within: Span | undefined;
  registered: string | undefined;
}

type Form = Mention['form'];

const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function isNamed(names: readonly Name[], name: string): boolean {
  for (const { text } of names) if (text === name) return true;
  return false;
}

/**
 * Groups the candidates of one source into entities: equal names, short forms of persons, acronyms
 * through their expansion, glosses. `candidates` are in text order and don't overlap.
 */
export function resolveLocally(
  text: string,
  candidates: readonly Candidate[],
): {
  mentions: Mention[];
  entities: LocalEntity[];
} {
  const building: Building[] = [];
  /** Entities by type, then by key. */
  const byType = new Map<string, Map<string, number>>();
  const assigned = new Int32Array(candidates.length).fill(-1);
  const forms: Form[] = candidates.map(() => 'name');
  const names = candidates.map(({ start, end }) => nameBetween(text, start, end));

  const holderOf = (type: string, key: string): number | undefined => byType.get(type)?.get(key);
  const register = (type: string, key: string, entity: number): void => {
    let byKey = byType.get(type);
    if (!byKey) byType.set(type, (byKey = new Map<string, number>()));
    if (!byKey.has(key)) byKey.set(key, entity);
  };
  const add = (entity: number, at: number, form: Form): void => {
    const candidate = candidates[at];
    const target = building[entity];
    if (!candidate || !target) return;
    assigned[at] = entity;
    forms[at] = form;
    // Most have one: a list made with its item takes a tenth of the room of one that it is put into.
    if (target.mentions.length === 0) target.mentions = [at];
    else target.mentions.push(at);
    const name = names[at]?.text ?? '';
    const kind = form === 'acronym' ? 'acronym' : form === 'short' ? 'short' : 'full';
    if (!isNamed(target.names, name)) {
      // A name in Latin letters in a text in Chinese characters is a romanisation.
      const foreign = /^(?:zh|ja)/.test(candidate.language) && !EASTERN.test(name);
      const own: Name = { text: name, language: foreign ? 'en' : candidate.language, kind };
      if (target.names.length === 0) target.names = [own];
      else target.names.push(own);
    }
    target.roles.push(...candidate.roles);
    target.within ??= candidate.within;
    for (const gloss of candidate.glosses) {
      if (!isNamed(target.names, gloss.text)) target.names.push(gloss);
      register(target.type, factsOfName(gloss.text).key, entity);
    }
  };
  const open = (at: number): number => {
    const candidate = candidates[at];
    if (!candidate) return -1;
    building.push({
      type: candidate.type,
      name: names[at]?.text ?? '',
      names: [],
      mentions: [],
      roles: [],
      within: undefined,
      registered: candidate.registered,
    });
    return building.length - 1;
  };

  // First the names that stand by themselves: registered ones and those of several words, the
  // longest first, so that "Le Pen" finds "Marine Le Pen" there.
  const short = new Map<string, number>();
  const claim = (key: string, entity: number): void => {
    const holder = short.get(key);
    if (holder === undefined) short.set(key, entity);
    else if (holder !== entity) short.set(key, -1);
  };
  for (const at of longestFirst(candidates, names)) {
    const candidate = candidates[at];
    const name = names[at];
    if (!candidate || !name) continue;
    const weak = candidate.type === 'person' && name.isOneWord;
    const acronym = name.isAcronym && candidate.type !== 'place';
    if (candidate.registered === undefined && (weak || acronym)) continue;
    // No type is called so: what a register names stands apart.
    const type = candidate.registered === undefined ? candidate.type : '=';
    const key = candidate.registered ?? name.key;
    let entity = holderOf(type, key);
    let form: Form = 'name';
    for (const gloss of candidate.glosses) {
      entity ??= holderOf(candidate.type, factsOfName(gloss.text).key);
    }
    if (entity === undefined && candidate.type === 'person') {
      const holder = short.get(name.key) ?? -1;
      if (holder >= 0) {
        entity = holder;
        form = 'short';
      }
    }
    if (entity === undefined) {
      entity = open(at);
      register(type, key, entity);
      if (candidate.type === 'person') {
        for (const shorter of name.shortKeys) claim(shorter, entity);
      }
    }
    add(entity, at, form);
  }

  // What the full names can be called in short. A form that two names share is nobody's.
  building.forEach((entity, index) => {
    if (entity.type !== 'place' && entity.type !== 'person') {
      for (const form of acronymsOf(entity.name)) if (form.length > 1) claim(form, index);
    }
  });

  candidates.forEach((candidate, at) => {
    const name = names[at];
    if (!name || (assigned[at] ?? -1) >= 0) return;
    const own = name.key;
    let entity = holderOf(candidate.type, own);
    for (const gloss of candidate.glosses) {
      entity ??= holderOf(candidate.type, factsOfName(gloss.text).key);
    }
    const acronym = name.isAcronym;
    let form: Form = acronym ? 'acronym' : 'name';
    const holder = short.get(own) ?? -1;
    if (holder >= 0 && (acronym || building[holder]?.type === candidate.type)) {
      entity = holder;
      form = acronym ? 'acronym' : 'short';
    }
    if (entity === undefined) {
      entity = open(at);
      register(candidate.type, own, entity);
    }
    add(entity, at, form);
  });

  const firsts = building.map(({ mentions }) =>
    mentions.reduce((a, b) => Math.min(a, b), Infinity),
  );
  const order = building
    .map((_, index) => index)
    .sort((a, b) => compareNumbers(firsts[a] ?? 0, firsts[b] ?? 0));
  const place = new Int32Array(building.length);
  order.forEach((from, to) => (place[from] = to));
  const sorted: Building[] = [];
  for (const index of order) {
    const entity = building[index];
    if (entity) sorted.push(entity);
  }
  return finish(
    text,
    candidates,
    sorted,
    assigned.map((entity) => place[entity] ?? 0),
    forms,
  );
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * Indices of the candidates: names with glosses first, then persons with more words before those
 * with fewer, else text order.
 */
function longestFirst(candidates: readonly Candidate[], names: readonly NameFacts[]): number[] {
  const words = candidates.map((candidate, at) =>
    candidate.glosses.length > 0
      ? Infinity
      : candidate.type === 'person'
        ? 1 + (names[at]?.spaces ?? 0)
        : 0,
  );
  const most = words.reduce((a, b) => (b === Infinity ? a : Math.max(a, b)), 0);
  const order: number[] = [];
  const take = (wanted: number): void => {
    for (let at = 0; at < words.length; at++) if (words[at] === wanted) order.push(at);
  };
  if (most > MOST_PASSES) {
    return candidates
      .map((_, at) => at)
      .sort((a, b) => compareNumbers(words[b] ?? 0, words[a] ?? 0) || a - b);
  }
  take(Infinity);
  for (let wanted = most; wanted >= 0; wanted--) take(wanted);
  return order;
}

/** Names of more words than this are sorted, not gathered by their words. */
const MOST_PASSES = 12;

/** The same numbers, the lowest first: nearly always they are so already. */
function inOrder(numbers: readonly number[]): readonly number[] {
  for (let at = 1; at < numbers.length; at++) {
    if ((numbers[at - 1] ?? 0) > (numbers[at] ?? 0)) return [...numbers].sort((a, b) => a - b);
  }
  return numbers;
}

function finish(
  text: string,
  candidates: readonly Candidate[],
  building: readonly Building[],
  assigned: Int32Array,
  forms: readonly Form[],
): { mentions: Mention[]; entities: LocalEntity[] } {
  let names: Map<string, number> | undefined;
  const byName = (key: string): number | undefined => {
    names ??= new Map<string, number>(
      building.map(({ name }, index) => [factsOfName(name).key, index]),
    );
    return names.get(key);
  };
  const entityAt = (span: Span | undefined, self: number): number | undefined => {
    if (!span) return undefined;
    const at = firstFrom(candidates, span.start);
    const inside = (candidates[at]?.start ?? Infinity) < span.end;
    let entity = inside ? assigned[at] : undefined;
    const country =
      entity === undefined ? countryOfDemonym(text.slice(span.start, span.end)) : undefined;
    for (const names of Object.values(country?.names ?? {})) {
      for (const name of names) entity ??= byName(factsOfName(name).key);
    }
    return entity !== undefined && entity >= 0 && entity !== self ? entity : undefined;
  };
  const mentions = candidates.map((candidate, at): Mention => {
    const entity = assigned[at] ?? 0;
    return {
      start: candidate.start,
      end: candidate.end,
      type: building[entity]?.type ?? candidate.type,
      entity,
      form: forms[at] ?? 'name',
      confidence: candidate.confidence,
      evidence: candidate.evidence,
    };
  });
  const entities = building.map((entity, index): LocalEntity => {
    const roles: RoleClaim[] = entity.roles.map((role) => ({
      start: role.start,
      end: role.end,
      title: role.title,
      organisation: entityAt(role.organisation, index),
      former: role.former,
    }));
    return {
      type: entity.type,
      name: entity.name,
      names: entity.names,
      mentions: inOrder(entity.mentions),
      roles,
      within: entityAt(entity.within, index),
    };
  });
  return { mentions, entities };
}
