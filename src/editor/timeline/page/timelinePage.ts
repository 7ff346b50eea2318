import { fromDayNumber } from '../../../time/calendar';
import type { FromPage, TimelineEvent, TimelineTexts, ToPage } from '../messages';
import {
  type Mark,
  placeEvents,
  type Tick,
  ticksOf,
  type TimeWindow,
  wholeWindow,
  zoom,
} from '../timelineLayout';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const SVG = 'http://www.w3.org/2000/svg';
const AXIS = 30;
const LANE = 26;
const LABEL = 48;
/** How many lanes above and below the screen are drawn. */
const BEYOND = 12;
/** Colours of the theme by the classes that use them; written out where the picture is saved. */
const STYLE: readonly (readonly [string, string, string])[] = [
  ['text', 'fill', '--vscode-editor-foreground'],
  ['.tick line', 'stroke', '--vscode-editorIndentGuide-background1'],
  ['.tick text', 'fill', '--vscode-descriptionForeground'],
  ['.mark', 'fill', '--vscode-charts-blue'],
  ['.mark', 'stroke', '--vscode-charts-blue'],
  ['.conflict .mark', 'stroke', '--vscode-charts-orange'],
  ['.conflict .sign', 'fill', '--vscode-charts-orange'],
];
const SHAPES =
  '.mark{stroke-width:1.5}.uncertain .mark,.planned .mark{stroke-dasharray:3 2;fill-opacity:.25}' +
  '.tick line{stroke-width:1}';

const vscode = acquireVsCodeApi();
const toolbar = part('header', '');
const stage = part('main', '');
const undatedList = part('footer', '');
const svg = document.createElementNS(SVG, 'svg');
svg.setAttribute('role', 'list');
stage.append(svg);

let events: readonly TimelineEvent[] = [];
let texts: TimelineTexts | undefined;
let view: TimeWindow | undefined;
let marks: readonly Mark[] = [];
let scrolled = 0;
/** Id of the event that has the focus or had it last. */
let current: string | undefined;

function part(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  document.body.append(element);
  return element;
}

function svgPart(parent: Element, name: string, attributes: Record<string, string | number>) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  parent.append(element);
  return element;
}

function button(label: string, run: () => void): void {
  const element = document.createElement('button');
  element.textContent = label;
  element.addEventListener('click', run);
  toolbar.append(element);
}

function buildToolbar(words: TimelineTexts): void {
  toolbar.replaceChildren();
  button(words.zoomIn, () => zoomBy(0.5));
  button(words.zoomOut, () => zoomBy(2));
  button(words.showAll, showAll);
  button(words.filter, () => vscode.postMessage({ kind: 'filter' }));
  button(words.saveSvg, () => vscode.postMessage({ kind: 'save-svg' }));
  button(words.saveChronology, () => vscode.postMessage({ kind: 'save-chronology' }));
  const help = document.createElement('span');
  help.textContent = words.help;
  toolbar.append(help);
}

function today(): number {
  return Math.floor(Date.now() / 86_400_000);
}

function showAll(): void {
  view = wholeWindow(events, today());
  draw();
}

function zoomBy(factor: number, at?: number): void {
  view ??= wholeWindow(events, today());
  const known = events.find(({ id }) => id === current);
  const middle = (view.from + view.to) / 2;
  const focus = known?.first ?? known?.last ?? middle;
  const day = at ?? (focus >= view.from && focus <= view.to ? focus : middle);
  view = zoom(view, factor, day);
  draw();
}

function pan(share: number): void {
  if (!view) return;
  const move = (view.to - view.from) * share;
  view = { from: view.from + move, to: view.to + move };
  draw();
}

/** About as wide as it will be drawn: characters of East Asia take twice the room. */
function labelWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 13 : 7;
  return width;
}

function labelOf({ title }: TimelineEvent): string {
  const characters = Array.from(title);
  return characters.length > LABEL ? `${characters.slice(0, LABEL - 1).join('')}…` : title;
}

/** Lays all out anew and draws what can be seen of it. */
function draw(): void {
  if (!view) return;
  const width = Math.max(200, stage.clientWidth);
  marks = placeEvents(events, view, width, (event) => labelWidth(labelOf(event)) + 8);
  paint();
}

/** Draws the marks that are on the screen, or nearly; `all` of them to be saved. */
function paint(all = false): void {
  if (!view || !texts) return;
  const width = Math.max(200, stage.clientWidth);
  const focused = document.activeElement?.closest('g[data-id]') !== null;
  const lanes = marks.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  const height = Math.max(stage.clientHeight - 4, AXIS + lanes * LANE + 10);
  svg.replaceChildren();
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('aria-label', texts.title);
  const scale = width / (view.to - view.from);
  let before: Tick | undefined;
  for (const tick of ticksOf(view, width)) {
    drawTick(tick, (tick.day - view.from) * scale, height, before);
    before = tick;
  }
  const top = (stage.scrollTop - AXIS) / LANE - BEYOND;
  const bottom = (stage.scrollTop + stage.clientHeight) / LANE + BEYOND;
  const shown = all ? marks : marks.filter(({ lane }) => lane >= top && lane <= bottom);
  const known = shown.some(({ event }) => event.id === current);
  shown.forEach((mark, index) => drawMark(mark, known ? mark.event.id === current : index === 0));
  if (focused && known) focusMark();
  vscode.setState({ view, current });
}

function drawTick({ day, unit }: Tick, x: number, height: number, before?: Tick): void {
  const group = svgPart(svg, 'g', { class: 'tick', 'aria-hidden': 'true' });
  svgPart(group, 'line', { x1: x, x2: x, y1: AXIS - 8, y2: height });
  svgPart(group, 'text', { x: x + 4, y: 16, 'font-size': 12 }).textContent = tickLabel(
    day,
    unit,
    before,
  );
}

/** The year stands where it begins only, and at the left edge. */
function tickLabel(day: number, unit: Tick['unit'], before?: Tick): string {
  const { year } = fromDayNumber(day);
  if (unit === 'year') return String(year);
  const same = before && fromDayNumber(before.day).year === year;
  return new Intl.DateTimeFormat(texts?.locale, {
    timeZone: 'UTC',
    ...(same ? {} : { year: 'numeric' }),
    month: 'short',
    ...(unit === 'day' ? { day: 'numeric' } : {}),
  }).format(new Date(day * 86_400_000));
}

function drawMark(mark: Mark, stop: boolean): void {
  const { event, left, right, lane, labelBefore, openLeft, openRight } = mark;
  const y = AXIS + lane * LANE + 4;
  const classes = [
    'event',
    event.uncertain && 'uncertain',
    event.planned && 'planned',
    event.conflict && 'conflict',
  ];
  const group = svgPart(svg, 'g', {
    class: classes.filter(Boolean).join(' '),
    role: 'button',
    tabindex: stop ? 0 : -1,
    'data-id': event.id,
    'aria-label': `${event.title}, ${event.facts}`,
    'font-size': 13,
  });
  svgPart(group, 'title', {}).textContent = `${event.title}\n${event.facts}`;
  svgPart(group, 'rect', {
    class: 'hit',
    x: labelBefore ? left - labelWidth(labelOf(event)) - 10 : left - 2,
    y: y - 2,
    width: right - left + labelWidth(labelOf(event)) + 12,
    height: LANE - 4,
    fill: 'transparent',
  });
  const middle = y + 8;
  if (right - left <= 12 && !openLeft && !openRight) {
    tint(svgPart(group, 'circle', { class: 'mark', cx: left + 5, cy: middle, r: 5 }), event);
  } else {
    // An open end is drawn as a point that leads on.
    const from = openLeft ? left + 7 : left;
    const to = openRight ? right - 7 : right;
    const points = [
      `${from},${y + 3}`,
      `${to},${y + 3}`,
      ...(openRight ? [`${right},${middle}`] : []),
      `${to},${y + 13}`,
      `${from},${y + 13}`,
      ...(openLeft ? [`${left},${middle}`] : []),
    ];
    tint(svgPart(group, 'polygon', { class: 'mark', points: points.join(' ') }), event);
  }
  const text = svgPart(group, 'text', {
    x: labelBefore ? left - 5 : right + 5,
    y: y + 13,
    'text-anchor': labelBefore ? 'end' : 'start',
  });
  if (event.conflict) {
    const sign = svgPart(text, 'tspan', { class: 'sign' });
    sign.textContent = '⚠ ';
  }
  text.append(labelOf(event));
}

/** Types can have a colour of their own; that sources differ stays seen at the edge. */
function tint(shape: SVGElement, { colour, conflict }: TimelineEvent): void {
  if (colour === undefined) return;
  shape.style.fill = colour;
  if (!conflict) shape.style.stroke = colour;
}

function listUndated(): void {
  undatedList.replaceChildren();
  const undated = events.filter(({ dated }) => !dated);
  if (!texts || undated.length === 0) return;
  const heading = document.createElement('h2');
  heading.textContent = texts.undated;
  undatedList.append(heading);
  for (const { id, title } of undated) {
    const row = document.createElement('button');
    row.textContent = title;
    row.addEventListener('click', () => vscode.postMessage({ kind: 'open', id }));
    undatedList.append(row);
  }
}

function focusMark(): void {
  const mark = svg.querySelector(`g[data-id="${CSS.escape(current ?? '')}"]`);
  if (mark instanceof SVGElement) mark.focus();
}

/** Goes to another event in order of time, moving the window where it is not in view. */
function stepTo(index: number): void {
  const dated = events.filter((event) => event.dated);
  const event = dated[Math.max(0, Math.min(dated.length - 1, index))];
  if (!event || !view) return;
  current = event.id;
  const day = event.first ?? event.last ?? view.from;
  if (day < view.from || day > view.to) {
    const half = (view.to - view.from) / 2;
    view = { from: day - half, to: day + half };
  }
  draw();
  const { lane } = marks.find(({ event: { id } }) => id === current) ?? { lane: 0 };
  const y = AXIS + lane * LANE;
  if (y < stage.scrollTop || y + LANE > stage.scrollTop + stage.clientHeight) {
    stage.scrollTop = y - stage.clientHeight / 2;
    paint();
  }
  focusMark();
}

function onKey(event: KeyboardEvent): void {
  const dated = events.filter((each) => each.dated);
  const at = dated.findIndex(({ id }) => id === current);
  const actions: Record<string, () => void> = {
    ArrowRight: () => stepTo(at + 1),
    ArrowDown: () => stepTo(at + 1),
    ArrowLeft: () => stepTo(at - 1),
    ArrowUp: () => stepTo(at - 1),
    Home: () => stepTo(0),
    End: () => stepTo(dated.length - 1),
    PageDown: () => pan(0.5),
    PageUp: () => pan(-0.5),
    '+': () => zoomBy(0.5),
    '=': () => zoomBy(0.5),
    '-': () => zoomBy(2),
    '0': showAll,
    Enter: openCurrent,
    ' ': openCurrent,
  };
  const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[event.key];
  if (!action) return;
  event.preventDefault();
  action();
}

function openCurrent(): void {
  if (current !== undefined) vscode.postMessage({ kind: 'open', id: current });
}

/** The picture as a file of its own, with the colours of the theme written out. */
function serialise(): string {
  paint(true);
  const copy = svg.cloneNode(true) as SVGSVGElement;
  paint();
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('font-family', 'sans-serif');
  for (const hit of copy.querySelectorAll('.hit')) hit.remove();
  for (const shape of copy.querySelectorAll<SVGElement>('.mark[style]')) {
    for (const property of ['fill', 'stroke']) {
      const [, name] = /^var\((--[\w-]+)\)$/.exec(shape.style.getPropertyValue(property)) ?? [];
      if (name === undefined) continue;
      const value = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
      shape.style.setProperty(property, value || 'gray');
    }
  }
  for (const group of copy.querySelectorAll('g')) group.removeAttribute('tabindex');
  const colours = getComputedStyle(document.documentElement);
  const rules = STYLE.map(
    ([selector, property, name]) =>
      `${selector}{${property}:${colours.getPropertyValue(name).trim() || 'gray'}}`,
  );
  const style = document.createElementNS(SVG, 'style');
  style.textContent = rules.join('') + SHAPES;
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute(
    'fill',
    colours.getPropertyValue('--vscode-editor-background').trim() || 'white',
  );
  copy.prepend(style, ground);
  return new XMLSerializer().serializeToString(copy);
}

svg.addEventListener('click', ({ target }) => {
  const id =
    target instanceof Element ? target.closest('g[data-id]')?.getAttribute('data-id') : null;
  if (id === null || id === undefined) return;
  current = id;
  openCurrent();
});
svg.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element) current = target.getAttribute('data-id') ?? current;
});
stage.addEventListener(
  'wheel',
  (event) => {
    if (!view || event.shiftKey) return;
    event.preventDefault();
    const share = event.offsetX / Math.max(1, stage.clientWidth);
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) pan(event.deltaX / stage.clientWidth);
    else zoomBy(Math.exp(event.deltaY / 400), view.from + (view.to - view.from) * share);
  },
  { passive: false },
);
stage.addEventListener('scroll', () => {
  cancelAnimationFrame(scrolled);
  scrolled = requestAnimationFrame(() => paint());
});
let dragged: number | undefined;
stage.addEventListener('pointerdown', (event) => {
  dragged = event.clientX;
});
window.addEventListener('pointerup', () => {
  dragged = undefined;
});
stage.addEventListener('pointermove', (event) => {
  if (dragged === undefined || event.buttons === 0) return;
  pan((dragged - event.clientX) / Math.max(1, stage.clientWidth));
  dragged = event.clientX;
});
document.addEventListener('keydown', onKey);
window.addEventListener('resize', draw);
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'draw') {
    vscode.postMessage({ kind: 'svg', svg: serialise() });
    return;
  }
  ({ events, texts } = data);
  document.title = texts.title;
  buildToolbar(texts);
  view ??= wholeWindow(events, today());
  draw();
  listUndated();
  if (events.length === 0) undatedList.textContent = texts.nothing;
});
vscode.postMessage({ kind: 'ready' });
