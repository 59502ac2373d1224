import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconFileText, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorState } from '#renderer/components/error-state.tsx';
import { PageFrame } from '#renderer/components/page-frame.tsx';
import { PageSkeleton } from '#renderer/components/page-skeleton.tsx';
import { Segments } from '#renderer/components/segments.tsx';
import { navigate } from '#renderer/lib/navigation.ts';
import { useOpenFirst } from '#renderer/lib/use-open-first.ts';
import { type DocumentKind, matchingItems } from './document-item.ts';
import { DocumentList } from './document-list.tsx';
import { DocumentOpen } from './document-open.tsx';
import classes from './documents.module.css';
import { FilesPage } from './files/files-page.tsx';
import { useDocuments } from './use-documents.ts';

const KINDS: { value: DocumentKind; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'resume', label: 'Resumes' },
  { value: 'letter', label: 'Letters' },
];

/** What stands in the place of a document's id for the user's own files. */
const FILES = 'files';

/** Every resume and letter that was made, and the open one beside the list. */
export function DocumentsPage({ id }: { id: string | null }) {
  return id === FILES ? <FilesPage /> : <PapersPage id={id} />;
}

function PapersPage({ id }: { id: string | null }) {
  const [kind, setKind] = useState<DocumentKind>('all');
  const [text, setText] = useState('');
  const { items, error, retry } = useDocuments();
  useOpenFirst('documents', id, items && matchingItems(items, kind, text)[0]?.stored.id);

  if (error && !items) {
    return (
      <PageFrame title="Documents">
        <ErrorState
          title="Your documents could not be read"
          error={error}
          kept="The files are kept."
          onRetry={retry}
        />
      </PageFrame>
    );
  }
  if (!items) return <PageSkeleton />;
  if (items.length === 0) return <NoDocuments />;

  const shown = matchingItems(items, kind, text);
  const opened = items.find((item) => item.stored.id === id);
  return (
    <div className={classes.container}>
      <div className={classes.page} data-open={opened !== undefined}>
        <h1 className={classes.title}>Documents</h1>
        <div className={classes.side}>
          <Group justify="space-between" px="md" pt="md" wrap="nowrap">
            <Title order={1}>Documents</Title>
            <YourFiles />
          </Group>
          <Stack gap="xs" p="md" pt="sm" pb="sm">
            <TextInput
              aria-label="Search documents"
              placeholder="Company or job"
              leftSection={<IconSearch size={16} aria-hidden />}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <Segments
              size="xs"
              aria-label="Which documents"
              data={KINDS}
              value={kind}
              onChange={(value) => setKind(value as DocumentKind)}
            />
          </Stack>
          {shown.length === 0 ? (
            <Text c="dimmed" px="md">
              No document matches.
            </Text>
          ) : (
            <DocumentList
              items={shown}
              openId={id}
              onOpen={(documentId) => navigate('documents', documentId)}
            />
          )}
        </div>
        <div className={classes.view}>
          {opened ? (
            <DocumentOpen key={opened.stored.id} item={opened} />
          ) : (
            <EmptyState icon={IconFileText} title="Open a document">
              See the page as it will be read, and where each line comes from.
            </EmptyState>
          )}
        </div>
      </div>
    </div>
  );
}

function YourFiles() {
  return (
    <Button variant="default" size="xs" onClick={() => navigate('documents', FILES)}>
      Your files
    </Button>
  );
}

function NoDocuments() {
  const action = (
    <Group gap="xs">
      <Button onClick={() => navigate('run')}>Start a search</Button>
      <YourFiles />
    </Group>
  );
  return (
    <PageFrame title="Documents">
      <EmptyState icon={IconFileText} title="No documents yet" action={action}>
        For each job that fits, a resume and a letter are made from your profile. They are all kept here.
      </EmptyState>
    </PageFrame>
  );
}
