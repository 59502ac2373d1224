import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconHandStop, IconPlayerPlay } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { useStream } from '#renderer/lib/use-stream.ts';
import type { LiveFrame } from '#shared/contract/pipeline.ts';
import classes from './live-view.module.css';

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : url);

/** The picture of the page that is being filled, and who drives it. Shows nothing while no form is open. */
export function LiveView() {
  const { value: frame } = useStream('live-view', (signal) => client.pipeline.liveView({}, { signal }));
  if (frame === null || frame.jpeg === '') return null;
  return <Picture frame={frame} />;
}

function Picture({ frame }: { frame: LiveFrame }) {
  const mine = frame.driver === 'user';
  const hand = useMutation({
    mutationFn: () =>
      mine
        ? client.pipeline.giveBack({ jobId: frame.jobId })
        : client.pipeline.takeOver({ jobId: frame.jobId }),
    onError: (thrown) =>
      tellProblem(mine ? 'The page was not given back' : 'The page was not handed over', thrown),
  });
  return (
    <Paper component="section" aria-label="The browser, live" className={classes.card}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Title order={3}>In the browser</Title>
        <Text size="xs" c="dimmed" truncate title={frame.url}>
          {hostOf(frame.url)}
        </Text>
      </Group>
      <img
        className={classes.picture}
        src={`data:image/jpeg;base64,${frame.jpeg}`}
        width={frame.width}
        height={frame.height}
        alt={`The form at ${hostOf(frame.url)} as it looks now`}
      />
      <Text size="sm" c="dimmed">
        {mine ? 'You are driving. Use the Chrome window; JobAI waits.' : 'JobAI is filling in this page.'}
      </Text>
      <Button
        fullWidth
        variant={mine ? 'filled' : 'default'}
        leftSection={mine ? <IconPlayerPlay size={16} aria-hidden /> : <IconHandStop size={16} aria-hidden />}
        loading={hand.isPending}
        onClick={() => hand.mutate()}
      >
        {mine ? 'Give back' : 'Take over'}
      </Button>
    </Paper>
  );
}
