import { bulletOf } from './bullet.ts';
import { findInjection, orders } from './find-injection.ts';
import { sentencesOf } from './sentences.ts';

/**
 * A text without the sentences that give orders to a program, and what was taken out. What goes on from such a sentence
 * in the same line as a further order goes with it.
 */
export function textWithoutOrders(text: string): { text: string; removed: string[] } {
  const removed: string[] = [];
  const lines = text.split('\n').flatMap((line) => {
    const sentences = sentencesOf(line);
    const first = sentences.findIndex((sentence) => findInjection(sentence).length > 0);
    if (first < 0) return [line];
    const kept = sentences.filter(
      (sentence, index) => findInjection(sentence).length === 0 && !(index > first && orders(sentence)),
    );
    removed.push(...sentences.filter((sentence) => !kept.includes(sentence)));
    return kept.length === 0 ? [] : [`${bulletOf(line)}${kept.join(' ')}`];
  });
  return { text: lines.join('\n'), removed };
}
