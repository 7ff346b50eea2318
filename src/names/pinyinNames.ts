const SYLLABLE =
  '(?:[zcs]h?|[bpmfdtnlgkhjqxryw])' +
  '(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|a|e|i|o|u)';
const TWO_SYLLABLES = new RegExp(`^${SYLLABLE}${SYLLABLE}$`);

/** Whether a word in lower case is two syllables of pinyin, as Chinese given names mostly are: zhiyuan. */
export function isPinyinGivenName(word: string): boolean {
  return word.length > 3 && word.length < 13 && TWO_SYLLABLES.test(word);
}
