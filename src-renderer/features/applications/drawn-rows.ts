import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** Which of many to draw: those in sight and, wherever it is scrolled to, `kept` with those beside them, where Tab goes on. */
export function drawnRows(range: Range, kept: readonly number[]): number[] {
  const also = kept.flatMap((at) => [at - 1, at, at + 1]).filter((at) => at >= 0 && at < range.count);
  return [...new Set([...defaultRangeExtractor(range), ...also])].sort((a, b) => a - b);
}
