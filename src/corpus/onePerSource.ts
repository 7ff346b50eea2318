import type { ResolvedReport } from './resolved';

/** The most telling report of each source, in the order in which the sources first appear. */
export function onePerSource(reports: readonly ResolvedReport[]): ResolvedReport[] {
  const bySource = new Map<string, ResolvedReport>();
  for (const report of reports) {
    if (!bySource.has(report.source)) bySource.set(report.source, report);
  }
  return [...bySource.values()];
}
