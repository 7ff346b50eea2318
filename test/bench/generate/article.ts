import { fromDayNumber } from '../../../src/time/calendar';
import type { Random } from './random';
import { type Language, TEMPLATES } from './templates';
import { edtfOf, type Entity, type WorldEvent } from './world';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The truth of one article, in the form that the scorer reads; offsets count UTF-16 units. */
export interface Gold {
  readonly file: string;
  readonly language: Language;
  readonly published: string;
  readonly entities: readonly {
    readonly id: string;
    readonly type: Entity['type'];
    readonly name: string;
    readonly mentions: readonly Span[];
  }[];
  readonly dates: readonly (Span & { readonly text: string; readonly value: string })[];
  readonly events: readonly {
    readonly id: string;
    readonly evidence: readonly (Span & { readonly text: string })[];
  }[];
}

export interface Article {
  /** `0000012_en`: file names without their endings. */
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
}

/** One event as one article tells of it. */
interface Telling {
  readonly event: WorldEvent;
  readonly day: number;
  readonly figure: number;
}

const MONTHS =
  'January February March April May June July August September October November December';

function writeDay(day: number, language: Language, withYear: boolean): string {
  const { year, month, day: date } = fromDayNumber(day);
  if (language === 'zh') return `${withYear ? `${year}年` : ''}${month}月${date}日`;
  if (language === 'vi') return `${date}/${month}${withYear ? `/${year}` : ''}`;
  return `${MONTHS.split(' ')[month - 1] ?? ''} ${date}${withYear ? `, ${year}` : ''}`;
}

class Writer {
  text = '';
  readonly language: Language;
  readonly #entities = new Map<string, { entity: Entity; mentions: Span[] }>();
  readonly dates: (Span & { text: string; value: string })[] = [];
  readonly events = new Map<string, (Span & { text: string })[]>();

  constructor(language: Language) {
    this.language = language;
  }

  get entities(): Gold['entities'] {
    return [...this.#entities.values()].map(({ entity: { id, type, names }, mentions }) => ({
      id,
      type,
      name: names[this.language],
      mentions,
    }));
  }

  /** Writes a template filled with what an event is about; a place to fill is `{name}`. */
  fill(template: string, telling: Telling, withYear: boolean): Span {
    const { event } = telling;
    const start = this.text.length;
    template.split(/[{}]/).forEach((part, index) => {
      if (index % 2 === 0) this.text += part;
      else if (part === 'd') this.#writeDate(telling.day, withYear);
      else if (part === 'n') this.text += String(telling.figure);
      else if (part === 'oa') this.text += event.first.office[this.language];
      else if (part === 'ob') this.text += event.second.office[this.language];
      else if (part === 'a') this.#writeName(event.first, false);
      else if (part === 'A') this.#writeName(event.first, true);
      else if (part === 'b') this.#writeName(event.second, false);
      else if (part === 'B') this.#writeName(event.second, true);
      else if (part === 'ca') this.#writeName(event.first.country, false);
      else if (part === 'cb') this.#writeName(event.second.country, false);
      else if (part === 'co') this.#writeName(event.company, false);
      else if (part === 'p') this.#writeName(event.place, false);
      else throw new Error(`no such place to fill: {${part}}`);
    });
    return { start, end: this.text.length };
  }

  tell(event: WorldEvent, { start, end }: Span): void {
    const list = this.events.get(event.id) ?? [];
    list.push({ start, end, text: this.text.slice(start, end) });
    this.events.set(event.id, list);
  }

  #writeName(entity: Entity, short: boolean): void {
    const start = this.text.length;
    this.text += (short ? entity.short : entity.names)[this.language];
    const known = this.#entities.get(entity.id) ?? { entity, mentions: [] };
    known.mentions.push({ start, end: this.text.length });
    this.#entities.set(entity.id, known);
  }

  #writeDate(day: number, withYear: boolean): void {
    const start = this.text.length;
    this.text += writeDay(day, this.language, withYear);
    const text = this.text.slice(start);
    this.dates.push({ start, end: this.text.length, text, value: edtfOf(day) });
  }
}

/**
 * Article `number` about `event`; `last` is whether it is the last of its sources, which is the one that
 * contradicts the others where one does. `earlier` are events it looks back to.
 */
export function writeArticle(
  number: number,
  event: WorldEvent,
  last: boolean,
  earlier: readonly WorldEvent[],
  random: Random,
): Article {
  const language = random.pick<Language>(['en', 'en', 'vi', 'zh']);
  const templates = TEMPLATES[language];
  const writer = new Writer(language);
  const telling: Telling = {
    event,
    day: event.day + (last && event.conflict === 'date' ? 1 : 0),
    figure: event.figure + (last && event.conflict === 'figure' ? 4 : 0),
  };
  const published = telling.day + random.below(2);
  writer.fill(`${templates.headline[event.kind]}\n\n`, telling, true);
  writer.fill(templates.dateline, { ...telling, day: published }, true);
  writer.tell(
    event,
    writer.fill(random.pick(templates.lead[event.kind]), telling, random.chance(0.6)),
  );
  writer.text += '\n\n';
  const paragraphs = 6 + random.below(8);
  for (let paragraph = 0; paragraph < paragraphs; paragraph++) {
    const sentences = 2 + random.below(4);
    for (let sentence = 0; sentence < sentences; sentence++) {
      if (sentence > 0 && language !== 'zh') writer.text += ' ';
      writer.fill(random.pick(templates.filler), telling, true);
    }
    const past = earlier[paragraph];
    if (past) {
      if (language !== 'zh') writer.text += ' ';
      const recalled: Telling = { event: past, day: past.day, figure: past.figure };
      writer.tell(past, writer.fill(templates.background[past.kind], recalled, true));
    }
    writer.text += paragraph < paragraphs - 1 ? '\n\n' : '\n';
  }
  const name = `${String(number).padStart(7, '0')}_${language}`;
  const gold: Gold = {
    file: `${name}.txt`,
    language,
    published: edtfOf(published),
    entities: writer.entities,
    dates: writer.dates,
    events: [...writer.events].map(([id, evidence]) => ({ id, evidence })),
  };
  return { name, text: writer.text, gold };
}
