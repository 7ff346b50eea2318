/** Colours by name: those that every theme has for charts. */
export const COLOURS: readonly string[] = ['red', 'orange', 'yellow', 'green', 'blue', 'purple'];

/** Where the hues of each of them end, in degrees; then it is red again. */
const HUE_ENDS: readonly number[] = [15, 42, 70, 170, 255, 330];

/** A colour as it is kept: a theme colour's id or `#` with six digits; `undefined` for anything else. */
export function colourOf(written: string): string | undefined {
  if (COLOURS.includes(written)) return themeColour(written);
  if (/^#[0-9a-f]{6}$/i.test(written)) return written.toLowerCase();
  if (/^#[0-9a-f]{3}$/i.test(written)) {
    return written.toLowerCase().replace(/[0-9a-f]/g, (digit) => digit + digit);
  }
  return /^[a-zA-Z][\w-]{0,60}(?:\.[\w-]{1,60}){1,4}$/.test(written) ? written : undefined;
}

/**
 * The colour that themes have for charts that comes nearest to a fixed one (`#` with six digits), by its
 * hue; greys have none.
 */
export function nearestColour(fixed: string): string | undefined {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    parseInt(fixed.slice(at, at + 2), 16),
  );
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  if (range <= most * 0.15) return undefined;
  const turn =
    most === red
      ? (green - blue) / range
      : most === green
        ? 2 + (blue - red) / range
        : 4 + (red - green) / range;
  const hue = (turn * 60 + 360) % 360;
  const at = HUE_ENDS.findIndex((end) => hue < end);
  return themeColour(COLOURS[at] ?? 'red');
}

/** The theme colour of a name. The orange of charts is as pale as what it is made for, marks in a minimap. */
function themeColour(name: string): string {
  return name === 'orange' ? 'symbolIcon.classForeground' : `charts.${name}`;
}
