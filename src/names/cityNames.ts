import { CITY_NAMES } from './cityNamesData';

let names: ReadonlySet<string> | undefined;

/** Whether a larger city bears this name, as written in Latin letters. O(1). */
export function isCityName(name: string): boolean {
  names ??= new Set(
    CITY_NAMES.trim()
      .replaceAll('\n', ' ')
      .split(' ')
      .map((city) => city.replaceAll('\u00a0', ' ')),
  );
  return names.has(name);
}
