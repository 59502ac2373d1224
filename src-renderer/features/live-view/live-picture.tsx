import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconChevronRight, IconHandStop, IconPlayerPlay } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { useQuestions } from '#renderer/lib/question-store.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { useIsPractice } from '#renderer/lib/use-is-practice.ts';
import { placeName } from '#renderer/lib/where-it-goes.ts';
import type { LiveFrame } from '#shared/contract/pipeline.ts';
import classes from './live-view.module.css';

interface Props {
  frame: LiveFrame;
  position: number;
  of: number;
  onNext: () => void;
}

/** One page as it looks now, with the buttons to take it over and to give it back. */
export function LivePicture({ frame, position, of, onNext }: Props) {
  const mine = frame.driver === 'user';
  const practice = useIsPractice(frame.jobId);
  const waits = useQuestions(({ open }) => open.some(({ jobId }) => jobId === frame.jobId));
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
        {of > 1 && (
          <Button
            size="compact-xs"
            variant="default"
            flex="none"
            rightSection={<IconChevronRight size={14} aria-hidden />}
            aria-label={`Page ${position} of ${of}; show the next`}
            onClick={onNext}
          >
            {position} of {of}
          </Button>
        )}
      </Group>
      <div>
        <Text size="sm" truncate title={frame.title}>
          {frame.title}
        </Text>
        <Text size="xs" c="dimmed" truncate title={practice ? undefined : frame.url}>
          {[frame.company, placeName(frame.url, practice)].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <img
        className={classes.picture}
        src={`data:image/jpeg;base64,${frame.jpeg}`}
        width={frame.width}
        height={frame.height}
        alt={`The form of ${frame.company || frame.title} as it looks now`}
      />
      <Text size="sm" c="dimmed">
        {mine
          ? 'You are driving. Use the Chrome window; JobAI waits.'
          : waits
            ? 'JobAI waits for your answer to go on.'
            : 'JobAI is filling in this page.'}
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
