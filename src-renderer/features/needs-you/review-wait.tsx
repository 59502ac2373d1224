import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { client } from '#renderer/lib/client.ts';
import { type Awaited, useQuestions } from '#renderer/lib/question-store.ts';
import { sentence } from '#renderer/lib/sentence.ts';
import { tellDone } from '#renderer/lib/toast.ts';
import { useStream } from '#renderer/lib/use-stream.ts';
import classes from './needs-you.module.css';
import { neighbour } from './review-order.ts';
import { type WaitEnd, waitEnd } from './wait-end.ts';

/** Between two steps of a job: says what is being done, and opens what is asked next as soon as it is there. */
export function ReviewWait({ awaited }: { awaited: Awaited }) {
  const { open, backIds, show, close } = useQuestions();
  const { value: run } = useStream(`wait ${awaited.runId}`, (signal) =>
    client.pipeline.watch({ runId: awaited.runId }, { signal }),
  );
  const ofThisJob = open.find((question) => question.jobId === awaited.jobId);
  const other = neighbour(open, null, 1);
  const next = ofThisJob ?? (awaited.again ? null : other);
  const end = waitEnd(run, awaited.jobId);
  const lane = run?.lanes.find(({ jobId }) => jobId === awaited.jobId);
  const somethingComesBack = backIds.length > 0;
  useEffect(() => {
    if (somethingComesBack) return;
    if (next) show(next.id);
    else if (end?.how === 'over') {
      tellDone(end.words);
      close();
    }
  }, [somethingComesBack, next, end?.how, end?.words, show, close]);

  return (
    <>
      <Stack align="center" gap="sm" py={64} role="status">
        {end?.how !== 'stuck' && <Loader size="sm" aria-hidden />}
        <Text fw={600} ta="center">
          {end?.words ?? awaited.doing}
        </Text>
        <Text c="dimmed" ta="center" maw={420}>
          {hint(end, awaited)}
        </Text>
        {end === null && lane?.status === 'working' && sentence(lane.message) !== awaited.doing && (
          <Text size="sm" c="dimmed">
            {sentence(lane.message)}
          </Text>
        )}
      </Stack>
      <div className={classes.foot}>
        <Button variant="default" onClick={close}>
          Close
        </Button>
        <Group>
          {other !== null && (
            <Button data-approve onClick={() => show(other.id)}>
              Go on with the others
            </Button>
          )}
        </Group>
      </div>
    </>
  );
}

function hint(end: WaitEnd | null, { again }: Awaited): string {
  if (end?.how === 'stuck') return 'Nothing of it was lost. It can go on from its card under Run.';
  const what = again ? 'The new version' : 'What comes next';
  const others = end?.how === 'others-go-on' ? 'Other jobs are being worked on. ' : '';
  return `${others}${what} opens here by itself. You can close this; it then waits under Needs you.`;
}
