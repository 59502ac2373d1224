import { Group, Text, Title } from '@mantine/core';
import { PracticeTag } from '#renderer/components/practice-tag.tsx';
import { ScoreBadge } from '#renderer/components/score-badge.tsx';
import type { Awaited, ReviewedKind } from '#renderer/lib/question-store.ts';
import { useQuestions } from '#renderer/lib/question-store.ts';
import { useIsPractice } from '#renderer/lib/use-is-practice.ts';
import type { OpenQuestion } from '#shared/domain/human.ts';
import { KIND_WORDS } from './question-words.ts';
import { ReviewKeys } from './review-keys.tsx';
import { ReviewSteps } from './review-steps.tsx';

interface ReviewHeadProps {
  question: OpenQuestion | null;
  awaited: Awaited | null;
  allOf: ReviewedKind | null;
}

/** What is looked at, of which job, its steps, and how many more wait. */
export function ReviewHead({ question, awaited, allOf }: ReviewHeadProps) {
  const open = useQuestions((state) => state.open);
  const about = question ?? awaited;
  const practice = useIsPractice(about?.jobId ?? '');
  if (allOf !== null) {
    const count = open.filter(({ body }) => body.kind === allOf).length;
    return (
      <Title order={2} component="span">
        {KIND_WORDS[allOf].noun}s for {count} jobs
      </Title>
    );
  }
  if (about === null) return null;
  const task = question === null ? 'Going on' : KIND_WORDS[question.body.kind].task;
  return (
    <>
      <Group gap={10} align="center" wrap="nowrap">
        {question !== null && question.score !== null && <ScoreBadge score={question.score} />}
        <div style={{ flex: 1, minWidth: 0 }}>
          <Title order={2} component="span" display="block">
            {task}
          </Title>
          {about.title !== '' && (
            <Text span c="dimmed" truncate display="block">
              {[about.title, about.company].filter(Boolean).join(', ')}
            </Text>
          )}
        </div>
        {practice && <PracticeTag />}
      </Group>
      <Group justify="space-between" gap="sm" mt={6}>
        {question !== null && <ReviewSteps kind={question.body.kind} />}
        {question !== null && <ReviewKeys question={question} open={open} />}
      </Group>
    </>
  );
}
