/** `$0.004`: dollars with as many digits as small sums need; `$0` when nothing was spent. */
export function usd(amount: number): string {
  if (amount === 0) return '$0';
  if (amount < 0.00005) return '<$0.0001';
  return `$${amount.toFixed(amount < 0.01 ? 4 : amount < 1 ? 3 : 2)}`;
}
