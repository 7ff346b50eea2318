/** A line of a plot; points with both coordinates above 0. */
export interface Series {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

const WIDTH = 720;
const HEIGHT = 440;
const LEFT = 70;
const RIGHT = 190;
const TOP = 40;
const BOTTOM = 50;
const COLOURS = ['#1b6ca8', '#b3541e', '#3b7d3a', '#7a3e9d', '#555555'];

function decades(values: readonly number[]): { low: number; high: number } {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  return { low, high: Math.max(high, low + 1) };
}

/** A plot with logarithmic axes as SVG: a straight line with slope 1 is linear growth. */
export function drawPlot(title: string, xLabel: string, series: readonly Series[]): string {
  const points = series.flatMap((each) => each.points);
  const [xs, ys] = [decades(points.map(({ x }) => x)), decades(points.map(({ y }) => y))];
  const across = (x: number): number =>
    LEFT + ((Math.log10(x) - xs.low) / (xs.high - xs.low)) * (WIDTH - LEFT - RIGHT);
  const down = (y: number): number =>
    HEIGHT - BOTTOM - ((Math.log10(y) - ys.low) / (ys.high - ys.low)) * (HEIGHT - TOP - BOTTOM);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    `<text x="${LEFT}" y="22" font-size="15">${title}</text>`,
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 12}" text-anchor="middle">${xLabel}</text>`,
  ];
  for (let power = xs.low; power <= xs.high; power++) {
    const x = across(10 ** power).toFixed(1);
    parts.push(
      `<path d="M${x} ${TOP}V${HEIGHT - BOTTOM}" stroke="#dddddd"/>`,
      `<text x="${x}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${(10 ** power).toLocaleString('en')}</text>`,
    );
  }
  for (let power = ys.low; power <= ys.high; power++) {
    const y = down(10 ** power).toFixed(1);
    parts.push(
      `<path d="M${LEFT} ${y}H${WIDTH - RIGHT}" stroke="#dddddd"/>`,
      `<text x="${LEFT - 8}" y="${y}" text-anchor="end" dominant-baseline="middle">${(10 ** power).toLocaleString('en')}</text>`,
    );
  }
  series.forEach(({ name, points: own }, index) => {
    const colour = COLOURS[index % COLOURS.length] ?? '';
    const places = own.map(({ x, y }) => [across(x).toFixed(1), down(y).toFixed(1)] as const);
    parts.push(
      `<polyline points="${places.map((place) => place.join(',')).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...places.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3.5" fill="${colour}"/>`),
    );
    const y = TOP + 16 + index * 20;
    parts.push(
      `<path d="M${WIDTH - RIGHT + 14} ${y}h18" stroke="${colour}" stroke-width="2"/>`,
      `<text x="${WIDTH - RIGHT + 38}" y="${y}" dominant-baseline="middle">${name}</text>`,
    );
  });
  return `${parts.join('\n')}\n</svg>\n`;
}
