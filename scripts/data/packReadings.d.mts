export type Readings = ReadonlyMap<string, readonly string[]>;
export interface PackedReadings {
  readonly syllables: string;
  readonly packed: string;
}
export function packFirst(readings: Readings): PackedReadings;
export function packAfter(readings: Readings, first: Readings): PackedReadings;
