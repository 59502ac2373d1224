/** `$0.004`: dollars with as many digits as small sums need; `$0` when nothing was spent. */
export function usd(amount: number): string {
  if (amount === 0) return '$0';
  return `$${amount.toFixed(amount < 0.01 ? 4 : amount < 1 ? 3 : 2)}`;
}
