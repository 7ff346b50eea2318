import { readOffice } from '../names/offices';
import type { Recognition } from '../recognise/recognition';
import type { EventType, Participant, Report } from './report';

/** Offices of those who judge, charge, defend or speak of somebody else. */
const OF_COURT: ReadonlySet<string> = new Set(
  'judge chief-justice prosecutor prosecutor-general lawyer police-chief spokesperson'.split(' '),
);
const LAW: ReadonlySet<EventType> = new Set<EventType>(['crime', 'court-ruling']);

/** A case of which was told before, or him whom it is about. */
const CASE =
  /\b(?:the (?:appeal|trial|hearing|verdict|case|sentence|ruling|court|judge|magistrate|jury|defen[cs]e|prosecution)|him|his|her)\b|phiên (?:tòa|xử|phúc thẩm)|vụ án|bản án|tòa|hđxx|thẩm phán|[庭案审審]|法官|法院|上诉|上訴/u;

/** The accused of each zone: the person of whom most of its reports of crimes and rulings tell. */
export function findAccused(
  recognition: Recognition,
  drafts: readonly { readonly report: Report }[],
): ReadonlyMap<number, number> {
  const zones = new Map<number, Map<number, number>>();
  for (const { report } of drafts) {
    if (!LAW.has(report.type)) continue;
    let counts = zones.get(report.zone);
    if (!counts) zones.set(report.zone, (counts = new Map<number, number>()));
    for (const { entity } of report.participants) {
      if (mayBeAccused(recognition, entity)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
  }
  const accused = new Map<number, number>();
  for (const [zone, counts] of zones) {
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
    if (first && first[1] > (second?.[1] ?? 0)) accused.set(zone, first[0]);
  }
  return accused;
}

/** The accused, where a report tells of the case and names nobody but who judges it, in the words of its opening. */
export function accusedOf(
  recognition: Recognition,
  report: Report,
  opening: string,
  accused: ReadonlyMap<number, number>,
): Participant[] {
  const person = accused.get(report.zone);
  if (person === undefined || !LAW.has(report.type) || !CASE.test(opening)) return [];
  if (report.participants.some(({ entity }) => mayBeAccused(recognition, entity))) return [];
  return [{ entity: person, role: 'patient' }];
}

function mayBeAccused({ entities }: Recognition, entity: number): boolean {
  const known = entities[entity];
  if (known?.type !== 'person') return false;
  return !known.roles.some(({ title }) => OF_COURT.has(readOffice(title)?.office ?? ''));
}
