const ENDINGS =
  'Bank Air Airlines Airways Group Tech Corp Pay Land Mart Tel Telecom Jet Pharma Holdings Soft Net Steel Energy ' +
  'Media Foods Invest Capital Motors Home Homes Shop Express Post Port Power Chem Build Cons Life Sure';

const FIRM_WORD = new RegExp(
  `^\\p{Lu}[\\p{L}\\d]*[\\p{Ll}\\d](?:${ENDINGS.replaceAll(' ', '|')})$`,
  'u',
);

/** Whether one word written with capitals inside names a firm by its ending: "TanaBank", "VelaPay". */
export function isFirmWord(word: string): boolean {
  return FIRM_WORD.test(word);
}
