import { Text, UnstyledButton } from '@mantine/core';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { useQuestions } from '#renderer/lib/question-store.ts';
import type { HumanRequest } from '#shared/domain/human.ts';
import classes from './needs-you.module.css';
import { KIND_WORDS } from './question-words.ts';

/** One waiting question; a click opens it. */
export function QuestionCard({ question }: { question: HumanRequest }) {
  const show = useQuestions((state) => state.show);
  const { icon: Icon, noun, saysMore } = KIND_WORDS[question.body.kind];
  // A question of the whole search has no company.
  const name = question.company === '' ? noun : `${noun}: ${question.company}`;
  return (
    <UnstyledButton
      className={classes.card}
      onClick={() => show(question.id)}
      aria-label={`${name}: ${question.message}`}
    >
      <Icon size={18} stroke={1.6} color="var(--mantine-color-anchor)" aria-hidden />
      <span className={classes.cardWords}>
        <Text span fw={600} truncate display="block">
          {name}
        </Text>
        {question.title !== '' && (
          <Text span size="sm" truncate display="block">
            {question.title}
          </Text>
        )}
        {saysMore && (
          <Text span size="sm" c="dimmed" lineClamp={2}>
            {question.message}
          </Text>
        )}
        <Text span size="xs" c="dimmed">
          {question.status === 'parked' ? 'Put aside · ' : ''}
          <RelativeTime at={question.createdAt} size="xs" />
        </Text>
      </span>
    </UnstyledButton>
  );
}
