import type { ResolvedRole } from './resolved';

/** BCP 47 tag of a title by its letters; good enough to choose one for a reader. */
export function languageOfTitle(title: string): string {
  if (/[\u3400-\u9fff]/.test(title)) return 'zh';
  return /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/u.test(title) ? 'vi' : 'en';
}

/** The title of a role for a reader: one in their language where the sources have it. */
export function titleFor(role: ResolvedRole, language: string): string {
  const own = (role.titles ?? []).filter(
    (title) => languageOfTitle(title) === language.slice(0, 2),
  );
  return own.sort((a, b) => b.length - a.length)[0] ?? role.title;
}
