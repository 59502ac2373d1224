/** Spearman's rank correlation of scores with an order in which the best comes first; ties share their mean rank. 1 is the same order. */
export function spearman(scoresInOrder: readonly number[]): number {
  const own = ranksOf(scoresInOrder);
  const wanted = scoresInOrder.map((_, index) => index + 1);
  const mean = (scoresInOrder.length + 1) / 2;
  let [both, left, right] = [0, 0, 0];
  own.forEach((rank, index) => {
    const [a, b] = [rank - mean, (wanted[index] ?? 0) - mean];
    both += a * b;
    left += a * a;
    right += b * b;
  });
  return left === 0 || right === 0 ? 0 : both / Math.sqrt(left * right);
}

function ranksOf(scores: readonly number[]): number[] {
  return scores.map((score) => {
    const better = scores.filter((other) => other > score).length;
    const same = scores.filter((other) => other === score).length;
    return better + (same + 1) / 2;
  });
}
