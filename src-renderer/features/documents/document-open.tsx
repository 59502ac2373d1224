import { ActionIcon, Button, Group, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { memo } from 'react';
import { LetterView } from '#renderer/components/letter-view.tsx';
import { ResumeOpen } from '#renderer/components/resume-open.tsx';
import { documentName } from '#renderer/lib/document-name.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import type { DocumentItem } from './document-item.ts';
import classes from './documents.module.css';

/** The open document with its job; drawn anew only where it changed itself, however the list around it does. */
export const DocumentOpen = memo(Opened, (before, now) => before.item.stored === now.item.stored);

function Opened({ item }: { item: DocumentItem }) {
  const { stored } = item;
  return (
    <>
      <Group wrap="nowrap" align="flex-start" mb="md">
        <ActionIcon
          className={classes.back}
          variant="subtle"
          color="gray"
          aria-label="Back to the list"
          onClick={() => navigate('documents')}
        >
          <IconArrowLeft size={18} aria-hidden />
        </ActionIcon>
        <div style={{ flex: 1, minWidth: 0 }}>
          <Title order={2}>{documentName(item.kind, stored)}</Title>
          {stored.company !== '' && <Text c="dimmed">{stored.title}</Text>}
        </div>
        <Button size="xs" variant="default" onClick={() => navigate('jobs', stored.jobId)}>
          Open the job
        </Button>
      </Group>
      {item.kind === 'resume' ? <ResumeOpen stored={item.stored} /> : <LetterView stored={item.stored} />}
    </>
  );
}
