import type { Cluster, MergeOptions } from './cluster';
import { mayBeOne } from './distinctWords';
import { likeness } from './likeness';
import { likenessAlone } from './loneDates';
import { likenessInStory } from './stories';

/** How surely two clusters are one, after the score that was found for the pair before others were joined. */
export type Judge = (a: Cluster, b: Cluster, score: number) => number;

/** Of each round of joining: by day and names, by story, by distinct words, by lone dates. */
export function judgesOf(options: MergeOptions): readonly [Judge, Judge, Judge, Judge] {
  return [
    (a, b) => likeness(a, b, options, 'across'),
    (a, b) => likenessInStory(a, b, options),
    (a, b, score) => (mayBeOne(a, b) ? score : 0),
    (a, b) => likenessAlone(a, b, options),
  ];
}
