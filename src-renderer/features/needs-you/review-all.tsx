import { Button, Group, Stack, Text } from '@mantine/core';
import { ShortcutHint } from '#renderer/components/shortcut-hint.tsx';
import { type ReviewedKind, useQuestions } from '#renderer/lib/question-store.ts';
import classes from './needs-you.module.css';
import { KIND_WORDS } from './question-words.ts';
import { ReviewAllItem } from './review-all-item.tsx';
import { useApproveAll } from './use-approve-all.ts';

/** All resumes or all letters that wait, one under the other, to be approved together. */
export function ReviewAll({ kind }: { kind: ReviewedKind }) {
  const { open, close } = useQuestions();
  const questions = open.filter(({ body }) => body.kind === kind);
  const approve = useApproveAll();
  const noun = KIND_WORDS[kind].noun.toLowerCase();
  return (
    <>
      <Text c="dimmed" mb="md">
        {questions.length > 0 || approve.isPending
          ? 'Each is here in full. Open one to change it; what you approve together is used as it stands here.'
          : `No ${noun} waits any more.`}
      </Text>
      <Stack gap="lg">
        {questions.map((question) => (
          <ReviewAllItem key={question.id} question={question} />
        ))}
      </Stack>
      <div className={classes.foot} data-review-foot>
        <Button variant="default" onClick={close}>
          Close
        </Button>
        <Group>
          <Button
            data-approve
            loading={approve.isPending}
            disabled={questions.length === 0}
            rightSection={<ShortcutHint keys="mod+Enter" />}
            onClick={() => approve.mutate(questions)}
          >
            Approve {questions.length === 1 ? `this ${noun}` : `these ${questions.length} ${noun}s`}
          </Button>
        </Group>
      </div>
    </>
  );
}
