import { Group, Modal, Text, Title } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { PageSkeleton } from '#renderer/components/page-skeleton.tsx';
import { useQuestions } from '#renderer/lib/question-store.ts';
import type { HumanRequest } from '#shared/domain/human.ts';
import { KIND_WORDS } from './question-words.ts';

const QuestionBody = lazy(() =>
  import('./question-body.tsx').then((module) => ({ default: module.QuestionBody })),
);

/** The dialog of one question. Closing it loses nothing: what was typed is there when it is opened again. */
export function QuestionDialog({ question }: { question: HumanRequest | null }) {
  const show = useQuestions((state) => state.show);
  if (question === null) return null;
  const words = KIND_WORDS[question.body.kind];
  return (
    <Modal
      key={question.id}
      opened
      onClose={() => show(null)}
      size={words.size}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': 'Close; it keeps waiting under Needs you' }}
      title={
        <Group gap={8} align="baseline">
          <Title order={2} component="span">
            {words.task}
          </Title>
          {question.company !== '' && (
            <Text span c="dimmed">
              {question.title}, {question.company}
            </Text>
          )}
        </Group>
      }
    >
      <Suspense fallback={<PageSkeleton rows={3} />}>
        <QuestionBody question={question} />
      </Suspense>
    </Modal>
  );
}
