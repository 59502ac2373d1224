import { Button } from '@mantine/core';
import { useQuestions } from '#renderer/lib/question-store.ts';

/** Opens the question that a job waits for. */
export function AnswerButton({ jobId }: { jobId: string }) {
  const question = useQuestions((state) => state.open.find((open) => open.jobId === jobId));
  const show = useQuestions((state) => state.show);
  if (question === undefined) return null;
  return (
    <Button size="compact-sm" onClick={() => show(question.id)} aria-label={`Answer: ${question.message}`}>
      Answer
    </Button>
  );
}
