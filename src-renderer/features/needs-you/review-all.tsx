import { Button, Group, Stack, Text } from '@mantine/core';
import { ShortcutHint } from '#renderer/components/shortcut-hint.tsx';
import { useDrafts } from '#renderer/lib/draft-store.ts';
import { type ReviewedKind, useQuestions } from '#renderer/lib/question-store.ts';
import { hasUnkept, lookedOver } from './looked-over.ts';
import classes from './needs-you.module.css';
import { KIND_WORDS } from './question-words.ts';
import { ReviewAllItem } from './review-all-item.tsx';
import { useApproveAll } from './use-approve-all.ts';

/** All resumes or all letters that wait, one under the other, to be approved together. */
export function ReviewAll({ kind }: { kind: ReviewedKind }) {
  const { open, allIds, showNewer, close } = useQuestions();
  const { questions, newer } = lookedOver(open, kind, allIds);
  const unkept = useDrafts(({ byRequest }) => byRequest);
  const ready = questions.filter(({ body }) => !hasUnkept(body, unkept));
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
      {newer > 0 && (
        <Group justify="center" mt="lg" role="status">
          <Button variant="default" onClick={showNewer}>
            {newer === 1 ? '1 more came: show it' : `${newer} more came: show them`}
          </Button>
        </Group>
      )}
      <div className={classes.foot}>
        <Button variant="default" onClick={close}>
          Close
        </Button>
        <Group>
          <Button
            data-approve
            loading={approve.isPending}
            disabled={ready.length === 0}
            rightSection={<ShortcutHint keys="mod+Enter" />}
            onClick={() => approve.mutate(ready)}
          >
            Approve {ready.length === 1 ? `this ${noun}` : `these ${ready.length} ${noun}s`}
          </Button>
        </Group>
      </div>
    </>
  );
}
