import type { Answer } from '#shared/domain/answer.ts';
import { TOPICS, topicLabel } from '#shared/domain/answer-topics.ts';
import type { FieldKey } from '#shared/domain/field-key.ts';

/** Answers under what they are about, in the order of the topics; other questions last. */
export function byTopic(answers: readonly Answer[]): { topic: string; own: Answer[] }[] {
  const order: FieldKey[] = TOPICS.map(({ value }) => value).filter((key) => key !== 'custom');
  const keys = [...new Set(answers.map(({ key }) => key))].sort((left, right) => {
    const [a, b] = [order.indexOf(left), order.indexOf(right)];
    return (a < 0 ? order.length : a) - (b < 0 ? order.length : b);
  });
  return keys.map((key) => ({
    topic: key === 'custom' ? 'Other questions' : topicLabel(key),
    own: answers.filter((answer) => answer.key === key),
  }));
}
