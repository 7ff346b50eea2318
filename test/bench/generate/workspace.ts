import { type Article, writeArticle } from './article';
import { Random } from './random';
import { edtfOf, makeEvents, type WorldEvent } from './world';

/** An event as the scorer's `events.json` lists it. */
export interface GoldEvent {
  readonly id: string;
  readonly type: string;
  readonly date: string;
  readonly place: string;
  readonly participants: readonly string[];
  readonly title: string;
}

/** Earlier events that an article may look back to. */
const REMEMBERED = 40;

/**
 * `count` articles in English, Vietnamese and Chinese that tell of one world, always the same for the
 * same seed; `onEvent` is told of each event before the articles that report it. Memory is constant.
 */
export function* generateArticles(
  count: number,
  seed: number,
  onEvent: (event: GoldEvent) => void = () => undefined,
): Generator<Article> {
  const random = new Random(seed + 1);
  const past: WorldEvent[] = [];
  let number = 0;
  for (const event of makeEvents(count, seed)) {
    onEvent(describeEvent(event));
    for (let source = 0; source < event.sources; source++) {
      const old = random.chance(0.4) ? past[random.below(past.length)] : undefined;
      const earlier = old && old.day < event.day ? [old] : [];
      yield writeArticle(number++, event, source === event.sources - 1, earlier, random);
    }
    past.push(event);
    if (past.length > REMEMBERED) past.shift();
  }
}

function describeEvent({ id, kind, day, place, first, second, company }: WorldEvent): GoldEvent {
  const persons = kind === 'disaster' ? [] : [first.id, second.id];
  const others = kind === 'signing' || kind === 'launch' ? [company.id] : [];
  return {
    id,
    type: kind,
    date: edtfOf(day),
    place: place.id,
    participants: [...persons, ...others],
    title: `${kind} ${place.names.en} ${edtfOf(day)}`,
  };
}
