import { Button, FileButton, Paper, Text, Title } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { RESUME_FILES, type ResumeFile, readResumeFile } from '#renderer/lib/read-resume-file.ts';
import classes from './welcome.module.css';

/** Begin with the user's own resume: chosen or dropped. */
export function StartWithResume({ onRead }: { onRead: (file: ResumeFile) => void }) {
  const [over, setOver] = useState(false);
  const take = async (file: File | null | undefined) => {
    if (file) onRead(await readResumeFile(file));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <Paper
      className={`${classes.choice} ${classes.drop}`}
      data-over={over || undefined}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileImport size={28} stroke={1.4} color="var(--mantine-color-anchor)" aria-hidden />
      <Title order={2}>Start with my resume</Title>
      <Text c="dimmed" flex={1}>
        Choose a file, or drop it here: PDF, Word, text, JSON Resume, or the archive that LinkedIn gives you.
        You see what was read before anything is kept.
      </Text>
      <FileButton
        accept={RESUME_FILES}
        onChange={(file) => void take(file)}
        inputProps={{ 'aria-label': 'Resume file' }}
      >
        {(props) => <Button {...props}>Choose a file</Button>}
      </FileButton>
    </Paper>
  );
}
