/** How the events tree is grouped. */
export const GROUPINGS = ['time', 'entity', 'type', 'source'] as const;
export type Grouping = (typeof GROUPINGS)[number];
