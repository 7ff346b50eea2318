import type { EventType } from './report';

/** How likely two reports of these types tell of one event, all else being equal: 0 to 1. */
const PAIRS: readonly (readonly [EventType, EventType, number])[] = [
  ['signing', 'agreement', 0.85],
  ['signing', 'ceremony', 0.55],
  ['signing', 'launch', 0.2],
  ['signing', 'other', 0.5],
  ['signing', 'appointment', 0.5],
  ['handover', 'other', 0.3],
  ['release', 'other', 0.5],
  ['launch', 'other', 0.5],
  ['agreement', 'other', 0.5],
  ['signing', 'acquisition', 0.6],
  ['agreement', 'acquisition', 0.8],
  ['agreement', 'meeting', 0.3],
  ['agreement', 'statement', 0.5],
  ['agreement', 'release', 0.3],
  ['agreement', 'handover', 0.2],
  ['handover', 'ceremony', 0.75],
  ['handover', 'award', 0.4],
  ['launch', 'ceremony', 0.7],
  ['launch', 'release', 0.6],
  ['launch', 'seminar', 0.5],
  ['launch', 'contest', 0.55],
  ['launch', 'statement', 0.4],
  ['launch', 'meeting', 0.3],
  ['meeting', 'visit', 0.3],
  ['meeting', 'seminar', 0.35],
  ['meeting', 'statement', 0.3],
  ['meeting', 'ceremony', 0.2],
  ['meeting', 'other', 0.3],
  ['visit', 'ceremony', 0.2],
  ['visit', 'other', 0.2],
  ['seminar', 'ceremony', 0.4],
  ['seminar', 'statement', 0.3],
  ['seminar', 'release', 0.2],
  ['ceremony', 'award', 0.75],
  ['ceremony', 'appointment', 0.4],
  ['ceremony', 'other', 0.3],
  ['award', 'contest', 0.65],
  ['award', 'appointment', 0.3],
  ['election', 'appointment', 0.6],
  ['election', 'statement', 0.4],
  ['election', 'contest', 0.4],
  ['election', 'award', 0.2],
  ['appointment', 'statement', 0.5],
  ['release', 'statement', 0.6],
  ['disaster', 'accident', 0.6],
  ['disaster', 'crime', 0.2],
  ['accident', 'crime', 0.45],
  ['crime', 'court-ruling', 0.5],
  ['acquisition', 'statement', 0.6],
  ['acquisition', 'release', 0.3],
  ['acquisition', 'launch', 0.2],
  ['disaster', 'other', 0.3],
  ['accident', 'other', 0.3],
  ['rescue', 'other', 0.3],
  ['statement', 'other', 0.3],
];

const AFFINITY = new Map<EventType, Map<EventType, number>>();
for (const [a, b, value] of PAIRS) {
  setAffinity(a, b, value);
  setAffinity(b, a, value);
}

function setAffinity(a: EventType, b: EventType, value: number): void {
  let row = AFFINITY.get(a);
  if (!row) AFFINITY.set(a, (row = new Map<EventType, number>()));
  row.set(b, value);
}

/** 1 for the same type, 0 for types that never name the same event. Symmetric. */
export function typeAffinity(a: EventType, b: EventType): number {
  return a === b ? 1 : (AFFINITY.get(a)?.get(b) ?? 0);
}

/** Types that are told of in one another's words, so that their reports are compared. */
const FAMILIES: readonly (readonly EventType[])[] = [
  ['signing', 'agreement', 'acquisition', 'statement', 'release', 'ceremony', 'handover'],
  ['launch', 'ceremony', 'release', 'seminar', 'contest', 'statement'],
  ['meeting', 'visit', 'seminar', 'other', 'statement'],
  ['award', 'contest', 'ceremony', 'handover', 'election', 'appointment', 'statement'],
  ['disaster', 'accident', 'rescue', 'crime', 'court-ruling', 'other'],
];

const FAMILIES_OF = new Map<EventType, number[]>();
FAMILIES.forEach((types, family) => {
  for (const type of types) {
    const list = FAMILIES_OF.get(type);
    if (list) list.push(family);
    else FAMILIES_OF.set(type, [family]);
  }
});

/** The families of a type, for blocking: reports without a common family are never compared. */
export function familiesOf(type: EventType): readonly number[] {
  return FAMILIES_OF.get(type) ?? [FAMILIES.length];
}

/** Kinds of events: types that one story tells of in one another's words. */
export const KINDS: Readonly<Record<string, string>> = {
  meeting: 'meet',
  seminar: 'seminar',
  visit: 'visit',
  signing: 'sign',
  agreement: 'sign',
  handover: 'give',
  ceremony: 'ceremony',
  launch: 'launch',
  release: 'release',
  statement: 'statement',
  election: 'office',
  appointment: 'office',
  award: 'award',
  contest: 'contest',
  disaster: 'harm',
  accident: 'harm',
  rescue: 'rescue',
  crime: 'crime',
  'court-ruling': 'court',
  acquisition: 'trade',
};
