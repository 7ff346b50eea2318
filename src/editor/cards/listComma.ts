/** What stands between the first names of a list in a language: ", " or "、". */
export function listComma(locale: string): string {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const between = list.formatToParts(['1', '2', '3', '4']).find(({ type }) => type === 'literal');
  return between?.value ?? ', ';
}
