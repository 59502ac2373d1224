import { Button, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { WebLink } from '#renderer/components/web-link.tsx';
import type { QuestionOf } from '#shared/domain/human.ts';
import type { BodyProps } from './body-props.ts';
import classes from './needs-you.module.css';
import { useAnswer } from './use-answer.ts';

const SHARED: Record<QuestionOf<'same-job'>['by'], string> = {
  title: 'You applied for a job with the same title at this employer',
  form: 'You applied through a form at this same address',
  employer: 'You applied at this employer through a form that did not say for which job',
};

/** Two postings that read alike: the one that was applied for, and the one found now. Only the user can tell. */
export function SameJob({ request, body }: BodyProps<'same-job'>) {
  const answer = useAnswer(request);
  const decide = (decision: 'same-job' | 'other-job') => answer.mutate({ kind: 'same-job', decision });
  return (
    <>
      <Stack gap="sm">
        <Text>
          {SHARED[body.by]} <RelativeTime at={body.sentAt} />
          {body.certain ? '' : ' (it is not certain that it arrived)'}. JobAI sends nothing twice, so it asks
          before it goes on.
        </Text>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <Shown heading="Applied for" job={body.earlier} />
          <Shown heading="Found now" job={body.found} />
        </SimpleGrid>
        <Text size="sm" c="dimmed">
          Another number, team or start date can be another job. If you can’t tell, choose “The same job”.
        </Text>
      </Stack>
      <div className={classes.foot}>
        <Button variant="default" disabled={answer.isPending} onClick={() => decide('other-job')}>
          Another job: go on
        </Button>
        <Group>
          <Button loading={answer.isPending} onClick={() => decide('same-job')}>
            The same job
          </Button>
        </Group>
      </div>
    </>
  );
}

function Shown({ heading, job }: { heading: string; job: QuestionOf<'same-job'>['found'] }) {
  return (
    <Paper withBorder p="sm">
      <Text size="sm" c="dimmed">
        {heading}
      </Text>
      <Text fw={600}>{job.title}</Text>
      <Text>{job.company}</Text>
      <Text size="sm">{job.place || 'Place not said'}</Text>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        <WebLink url={job.url} />
      </Text>
    </Paper>
  );
}
