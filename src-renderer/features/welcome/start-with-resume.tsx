import { Button, FileButton, Paper, Text, Title } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useChosenResume } from '#renderer/lib/chosen-resume.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import classes from './welcome.module.css';

/** Begin with the user's own resume: chosen here, or dropped anywhere on the window. */
export function StartWithResume() {
  const choose = useChosenResume((state) => state.choose);
  return (
    <Paper className={classes.choice}>
      <IconFileImport size={28} stroke={1.4} color="var(--mantine-color-anchor)" aria-hidden />
      <Title order={2}>Start with my resume</Title>
      <Text c="dimmed" flex={1}>
        Choose a file, or drop it on this window: PDF, Word, text, JSON Resume, a scan or a photo, or the
        archive that LinkedIn gives you. You see what was read before anything is kept.
      </Text>
      <FileButton
        onChange={(file) =>
          file && choose(file).catch((thrown: unknown) => tellProblem('The file was not taken', thrown))
        }
        inputProps={{ 'aria-label': 'Resume file' }}
      >
        {(props) => <Button {...props}>Choose a file</Button>}
      </FileButton>
    </Paper>
  );
}
