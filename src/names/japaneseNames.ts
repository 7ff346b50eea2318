import { stripDiacritics } from './fold';
import { simplify } from './hanVariants';
import { JAPANESE_FAMILY_READINGS, JAPANESE_GIVEN_READINGS } from './japaneseNamesData';

type Readings = ReadonlyMap<string, ReadonlySet<string>>;

function readTable(table: string): Readings {
  const readings = new Map<string, Set<string>>();
  for (const entry of table.trim().split(/\s+/)) {
    const at = entry.search(/[\u3400-\u9fff]/);
    if (at < 0) continue;
    for (const name of entry.slice(at).split(',')) {
      const set = readings.get(name) ?? new Set<string>();
      set.add(plainRomaji(entry.slice(0, at)));
      readings.set(name, set);
    }
  }
  return readings;
}

let family: Readings | undefined;
let given: Readings | undefined;

/** Romanised Japanese without what systems differ in: long vowels, si/shi, tu/tsu, dz, nb/mb. */
export function plainRomaji(word: string): string {
  return stripDiacritics(word)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/ou|oo|oh(?![aeiouy])/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/jy/g, 'j');
}

/** A reading inside a name, its first sound voiced: saburo in Kenzaburo. */
function voiced(reading: string): string {
  return reading
    .replace(/^(?:sh|ch)/, 'j')
    .replace(/^s/, 'z')
    .replace(/^ts?/, (sound) => (sound === 'ts' ? 'z' : 'd'))
    .replace(/^k/, 'g')
    .replace(/^[hf]/, 'b');
}

/** Whether the letters can be cut into readings of the characters, up to three at a time. */
function isGivenName(chars: string, letters: string, inside = false): boolean {
  if (chars === '') return letters === '';
  given ??= readTable(JAPANESE_GIVEN_READINGS);
  for (let length = Math.min(3, chars.length); length > 0; length--) {
    for (const reading of given.get(chars.slice(0, length)) ?? []) {
      for (const sound of inside ? [reading, voiced(reading)] : [reading]) {
        const rest = letters.slice(sound.length);
        if (letters.startsWith(sound) && isGivenName(chars.slice(length), rest, true)) return true;
      }
    }
  }
  return false;
}

/** Whether `chars` is a Japanese family name that can be read as `letters`. */
function isFamilyName(chars: string, letters: string): boolean {
  family ??= readTable(JAPANESE_FAMILY_READINGS);
  return family.get(chars)?.has(letters) ?? false;
}

/** How the family names that a Han name may begin with are read, as {@link plainRomaji} has it. */
export function japaneseFamilyReadings(han: string): readonly string[] {
  family ??= readTable(JAPANESE_FAMILY_READINGS);
  const name = unrepeat(han);
  const readings: string[] = [];
  for (let length = 1; length < name.length && length <= 3; length++) {
    readings.push(...(family.get(name.slice(0, length)) ?? []));
  }
  return readings;
}

/** In Simplified characters, 々 written out. */
function unrepeat(han: string): string {
  return simplify(han).replace(/々/g, (_, at: number) => han.charAt(at - 1));
}

/** Whether a Han name begins with a Japanese family name of two or more characters. */
export function hasJapaneseFamilyName(han: string): boolean {
  family ??= readTable(JAPANESE_FAMILY_READINGS);
  const name = unrepeat(han);
  return name.length > 2 && (family.has(name.slice(0, 2)) || family.has(name.slice(0, 3)));
}

/**
 * Whether a Japanese name in Han characters (of any script) is read as `latin`, in either order:
 * 山田太郎 and Taro Yamada. `full`: both names fit; `family`: only the family name does, and the
 * given name is as long as it should be.
 */
export function fitJapanese(han: string, latin: string): 'full' | 'family' | undefined {
  const name = unrepeat(han);
  const words = latin
    .split(/[\s-]+/u)
    .map(plainRomaji)
    .filter(Boolean);
  if (words.length !== 2 || name.length < 2 || name.length > 6) return undefined;
  let partly = false;
  for (const [own, other] of [
    [words[0], words[1]],
    [words[1], words[0]],
  ]) {
    if (own === undefined || other === undefined) continue;
    for (let length = 1; length < name.length && length <= 3; length++) {
      if (!isFamilyName(name.slice(0, length), own)) continue;
      const rest = name.slice(length);
      if (isGivenName(rest, other)) return 'full';
      // A character is read as one to five letters or so.
      partly ||= other.length >= rest.length * 2 && other.length <= rest.length * 6;
    }
  }
  return partly ? 'family' : undefined;
}

let spelled: ReadonlySet<string> | undefined;

/** Whether a Latin word is a Japanese family name of the table. */
export function isJapaneseFamily(word: string): boolean {
  family ??= readTable(JAPANESE_FAMILY_READINGS);
  spelled ??= new Set([...family.values()].flatMap((readings) => [...readings]));
  return spelled.has(plainRomaji(word));
}
