import { readConcepts } from '../names/concepts';
import { stripDiacritics } from '../names/fold';
import { officeTitles, readOffice } from '../names/offices';
import type { ResolvedRole } from './resolved';
import { languageOfTitle } from './roleTitles';

/** An office as titles in any language tell it. */
interface ReadRole {
  readonly role: ResolvedRole;
  readonly office: string;
  /** What the office is about, as concepts: `internal-affairs`. Empty where the title says nothing. */
  readonly portfolio: readonly string[];
}

/** Titles of whoever leads a body, which say nothing without it. */
const LEADERS = new Set(
  (
    'chairman,chairwoman,chairperson,chair,chief,head,director,commissioner,minister-chairman,' +
    'chủ nhiệm,chủ tịch,trưởng ban,giám đốc,viện trưởng,cục trưởng,主任,主席,局长,局長,院长,院長,会长,会長,总裁,總裁,长官'
  ).split(','),
);

/**
 * Offices that nobody holds of two bodies at once: "of China" and "of the State Council of China" say the
 * same of one person.
 */
const SOLE = new Set([
  'prime-minister',
  'deputy-prime-minister',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'chief-cabinet-secretary',
  'general-secretary',
  'assembly-chair',
  'king',
  'pope',
]);

function readRole(role: ResolvedRole): ReadRole | undefined {
  const leads = role.organisation !== undefined && LEADERS.has(role.title.toLowerCase());
  const office = leads ? `leader of ${role.organisation}` : readOffice(role.title)?.office;
  if (office === undefined) return undefined;
  if (leads) return { role, office, portfolio: [] };
  const { content, unknown } = readConcepts(role.title, languageOfTitle(role.title));
  const own = new Set(unknown.map((word) => stripDiacritics(word).toLowerCase()));
  return {
    role,
    office,
    portfolio: content.filter((concept) => !own.has(concept) && !concept.startsWith('@')),
  };
}

function isSubset(small: readonly string[], large: readonly string[]): boolean {
  return small.every((item) => large.includes(item));
}

/** Whether two titles can be one office: the same post, no portfolio or body that speaks against it. */
function mayBeOne(one: ReadRole, other: ReadRole): boolean {
  if (one.office !== other.office) return false;
  const [a, b] = [one.role.organisation, other.role.organisation];
  if (a !== undefined && b !== undefined && a !== b && !SOLE.has(one.office)) return false;
  return isSubset(one.portfolio, other.portfolio) || isSubset(other.portfolio, one.portfolio);
}

function joined(one: ResolvedRole, other: ResolvedRole): ResolvedRole {
  const claims = [...one.claims, ...other.claims];
  const dates = claims.flatMap((claim) => claim.date ?? []).sort();
  const titles = [...new Set([...(one.titles ?? [one.title]), ...(other.titles ?? [other.title])])];
  return {
    title: one.title,
    titles,
    organisation: one.organisation ?? other.organisation,
    from: dates[0],
    to: dates.at(-1),
    claims,
  };
}

/**
 * Puts titles that are one office in different languages, or told with and without its body and
 * portfolio, into one role: Prime Minister, Thủ tướng and 总理. A title that fits two offices of a
 * person stays by itself. The fullest title of each comes first in `titles`, all claims are kept.
 */
export function mergeRoles(roles: readonly ResolvedRole[]): ResolvedRole[] {
  const merged: { read: ReadRole | undefined; role: ResolvedRole }[] = [];
  // What tells most goes first, so that the bare titles find it.
  const order = [...roles].sort(
    (a, b) =>
      Number(b.organisation !== undefined) - Number(a.organisation !== undefined) ||
      (readRole(b)?.portfolio.length ?? 0) - (readRole(a)?.portfolio.length ?? 0) ||
      b.claims.length - a.claims.length,
  );
  for (const role of order) {
    const read = readRole(role);
    const homes = read
      ? merged.filter((entry) => entry.read !== undefined && mayBeOne(entry.read, read))
      : [];
    const [home] = homes;
    if (!home || !read || homes.length > 1) {
      merged.push({ read, role });
      continue;
    }
    home.role = joined(home.role, role);
    const portfolio = [...new Set([...(home.read?.portfolio ?? []), ...read.portfolio])];
    home.read = { role: home.role, office: read.office, portfolio };
  }
  const place = (role: ResolvedRole): number =>
    Math.min(
      ...roles.flatMap((own, at) =>
        own.claims.some((claim) => role.claims.includes(claim)) ? at : [],
      ),
    );
  return merged.map((entry) => withKnownTitles(entry.role)).sort((a, b) => place(a) - place(b));
}

function withKnownTitles(role: ResolvedRole): ResolvedRole {
  for (const title of role.titles ?? [role.title]) {
    const knownTitles = officeTitles(title);
    if (knownTitles) return { ...role, knownTitles };
  }
  return role;
}
