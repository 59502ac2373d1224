import { Button, Paper, Text, Title } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { useChosenResume } from '#renderer/lib/chosen-resume.ts';
import classes from './welcome.module.css';

/** Begin without a file: five short screens of questions make a first profile. */
export function TypeItIn() {
  const guide = useChosenResume((state) => state.guide);
  return (
    <Paper className={classes.choice}>
      <IconKeyboard size={28} stroke={1.4} color="var(--mantine-color-anchor)" aria-hidden />
      <Title order={2}>Type it in</Title>
      <Text c="dimmed" flex={1}>
        No resume at hand? Five short screens ask for what a first one needs. Leave out what you like; what
        you type is kept.
      </Text>
      <Button variant="default" onClick={guide}>
        Answer questions
      </Button>
    </Paper>
  );
}
