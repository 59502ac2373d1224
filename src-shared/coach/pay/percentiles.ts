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
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    const low = sorted[Math.floor(place)] ?? 0;
    const high = sorted[Math.ceil(place)] ?? low;
    return Math.round((low + (high - low) * (place - Math.floor(place))) * 100) / 100;
  };
  return { p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9) };
}
