/** What single characters make possible, for passes that look at each unit once; bits. */
export const Sign = {
  colon: 1,
  digit: 2,
  slash: 4,
  /** A character that every Chinese or Japanese photo credit without a colon has. */
  credit: 8,
  /** Ends a sentence, or may do so. */
  stop: 16,
  /** An ASCII letter. */
  letter: 32,
  /** Can open a sentence before its first letter, hyphens and dashes among them. */
  opener: 64,
  /** Can stand behind the stop of a sentence that it belongs to. */
  closer: 128,
} as const;

let table: Uint8Array | undefined;

/** For each code unit its bits of {@link Sign}; made at first use. */
export function signsOfUnits(): Uint8Array {
  if (table) return table;
  const signs = new Uint8Array(0x10000);
  for (const [characters, sign] of [
    [':：', Sign.colon],
    ['0123456789', Sign.digit],
    ['/／', Sign.slash],
    ['图圖照摄攝社写', Sign.credit],
    ['.!?…。！？｡', Sign.stop],
    ['"\'“‘«「『(（[【《〈-–', Sign.opener],
    ['"\'”’»」』)）]】》〉', Sign.closer],
  ] as const) {
    for (let at = 0; at < characters.length; at++) {
      const unit = characters.charCodeAt(at);
      signs[unit] = (signs[unit] ?? 0) | sign;
    }
  }
  signs.fill(Sign.letter, 0x41, 0x5b);
  signs.fill(Sign.letter, 0x61, 0x7b);
  table = signs;
  return signs;
}
