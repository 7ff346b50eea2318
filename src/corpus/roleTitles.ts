import type { ResolvedRole } from './resolved';

/** BCP 47 tag of a title by its letters; good enough to choose one for a reader. */
export function languageOfTitle(title: string): string {
  if (/[\u3400-\u9fff]/.test(title)) return 'zh';
  return /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/u.test(title) ? 'vi' : 'en';
}

/** Characters of titles that are written so in China alone: a Japanese title has none of them. */
const CHINESE_ONLY = /[总长务员门厅军团书记执发议华东财检诉业联负领队]/;

/**
 * The title of a role for a reader: one in their language where the sources have it or the office is known,
 * else an English one.
 */
export function titleFor(role: ResolvedRole, language: string): string {
  const wanted = language.slice(0, 2);
  const titles = role.titles ?? [role.title];
  const own = titles.filter((title) =>
    wanted === 'ja'
      ? languageOfTitle(title) === 'zh' && !CHINESE_ONLY.test(title)
      : languageOfTitle(title) === wanted,
  );
  const [longest] = own.sort((a, b) => b.length - a.length);
  const plain = titles.find((title) => languageOfTitle(title) === 'en');
  return longest ?? role.knownTitles?.[wanted] ?? plain ?? role.knownTitles?.['en'] ?? role.title;
}
