export function simplify(text: string): string {
  return text;
}
export function toTraditional(text: string): string {
  return text;
}
