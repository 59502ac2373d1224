interface Seen {
  n: number;
  without: number;
  currency: string;
  percentiles: { p25: number; p50: number; p75: number; p90: number } | null;
}

/** What postings seen here pay, in a sentence that says how many they are. */
export function percentilesInWords({ n, without, currency, percentiles }: Seen): string {
  if (percentiles === null)
    return `Postings seen here: too few to say (${n} of ${n + without} state a pay that can be compared).`;
  const money = (amount: number) => Math.round(amount).toLocaleString('en-US');
  const { p25, p50, p75, p90 } = percentiles;
  return `Postings seen here (${n}), ${currency} a year: a quarter under ${money(p25)}, half under ${money(p50)}, a quarter over ${money(p75)}, a tenth over ${money(p90)}.`;
}
