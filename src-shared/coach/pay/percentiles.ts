/** Fewer pays than these say nothing. */
export const ENOUGH_PAYS = 5;

export interface Percentiles {
  p25: number;
  p50: number;
  p75: number;
  p90: number;
}

/** Percentiles by linear interpolation between the nearest ranks (Hyndman and Fan 1996, type 7), to the cent; null under five pays. */
export function percentilesOf(pays: readonly number[]): Percentiles | null {
  if (pays.length < ENOUGH_PAYS) return null;
  const sorted = [...pays].sort((a, b) => a - b);
  /** In whole hundredths of a step: a share like 0.9 has no exact number of its own. */
  const at = (percent: number) => {
    const hundredths = (sorted.length - 1) * percent;
    const low = sorted[Math.trunc(hundredths / 100)] ?? 0;
    const high = sorted[Math.ceil(hundredths / 100)] ?? low;
    return Math.round(low * 100 + (high - low) * (hundredths % 100)) / 100;
  };
  return { p25: at(25), p50: at(50), p75: at(75), p90: at(90) };
}
