import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useIsPractice } from '#renderer/lib/use-is-practice.ts';
import { placeName } from '#renderer/lib/where-it-goes.ts';
import type { BodyProps } from './body-props.ts';
import classes from './needs-you.module.css';
import { useAnswer } from './use-answer.ts';

/** A login, a captcha, a code: the page is the user's until they say that it is done. */
export function BrowserHandover({ request, body }: BodyProps<'browser-handover'>) {
  const practice = useIsPractice(request.jobId);
  const answer = useAnswer(request);
  const decide = (decision: 'done' | 'stop') => answer.mutate({ kind: 'browser-handover', decision });
  return (
    <>
      <Stack gap="sm">
        <Text>{body.handOver.message}</Text>
        <List size="sm" type="ordered" spacing={4}>
          <List.Item>
            Go to the Chrome window that JobAI opened, to the tab of {placeName(body.url, practice)}.
          </List.Item>
          <List.Item>
            Do what the page asks. JobAI does not touch it meanwhile and does not see your password.
          </List.Item>
          <List.Item>Come back here. JobAI reads the page anew and goes on.</List.Item>
        </List>
      </Stack>
      <div className={classes.foot}>
        <Button variant="subtle" color="gray" disabled={answer.isPending} onClick={() => decide('stop')}>
          Stop this one
        </Button>
        <Group>
          <Button data-approve loading={answer.isPending} onClick={() => decide('done')}>
            I’ve done it
          </Button>
        </Group>
      </div>
    </>
  );
}
