import { Button, Group, List, Stack, Text } from '@mantine/core';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { WebLink } from '#renderer/components/web-link.tsx';
import type { BodyProps } from './body-props.ts';
import classes from './needs-you.module.css';
import { useAnswer } from './use-answer.ts';

/** The form may be out, but no confirmation was seen: only the user can tell now. */
export function SubmissionUnknown({ request, body }: BodyProps<'submission-unknown'>) {
  const answer = useAnswer(request);
  const decide = (decision: 'was-sent' | 'was-not-sent') =>
    answer.mutate({ kind: 'submission-unknown', decision });
  return (
    <>
      <Stack gap="sm">
        <Text>
          This form may have been sent <RelativeTime at={body.clickedAt} />, but JobAI did not see the site
          say that it arrived. JobAI will not send it again by itself.
        </Text>
        {body.reason !== undefined && <Text>What JobAI saw: {body.reason}.</Text>}
        <Text fw={600}>How to tell</Text>
        <List size="sm" spacing={4}>
          <List.Item>Look in your mail for a message from {request.company}.</List.Item>
          <List.Item>
            Open the page, or your account there: <WebLink url={body.url} />. Does it list your application?
            An empty form alone tells nothing: many sites show one after sending, too.
          </List.Item>
          <List.Item>
            If you can’t tell, choose “It was sent”: applying twice is worse than waiting.
          </List.Item>
        </List>
      </Stack>
      <div className={classes.foot}>
        <Button variant="default" disabled={answer.isPending} onClick={() => decide('was-not-sent')}>
          It was not sent
        </Button>
        <Group>
          <Button loading={answer.isPending} onClick={() => decide('was-sent')}>
            It was sent
          </Button>
        </Group>
      </div>
    </>
  );
}
