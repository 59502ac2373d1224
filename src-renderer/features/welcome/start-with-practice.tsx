import { Button, Paper, Text, Title } from '@mantine/core';
import { IconTargetArrow } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { useBegin } from './use-begin.ts';
import classes from './welcome.module.css';

/** Begin with a made-up person at the practice board, where nothing leaves the machine. */
export function StartWithPractice() {
  const begin = useBegin();
  const sample = useMutation({
    // biome-ignore lint/correctness/useHookAtTopLevel: a call of the contract, not a hook
    mutationFn: () => client.profile.useSample({}),
    onSuccess: begin,
    onError: (thrown) => tellProblem('The practice board could not be opened', thrown),
  });
  return (
    <Paper className={classes.choice}>
      <IconTargetArrow size={28} stroke={1.4} color="var(--mantine-color-anchor)" aria-hidden />
      <Title order={2}>Try it on the practice board</Title>
      <Text c="dimmed" flex={1}>
        Made-up companies on this machine, and a made-up person who applies. See the whole way in two minutes;
        nothing leaves your computer.
      </Text>
      <Button variant="default" loading={sample.isPending} onClick={() => sample.mutate()}>
        Try it
      </Button>
    </Paper>
  );
}
