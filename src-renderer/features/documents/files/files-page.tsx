import { Alert, Button, FileButton, Loader, Stack, Text } from '@mantine/core';
import { IconFileSearch, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorState } from '#renderer/components/error-state.tsx';
import { PageFrame } from '#renderer/components/page-frame.tsx';
import { PageSkeleton } from '#renderer/components/page-skeleton.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { useDropTaker } from '#renderer/lib/drop-taker.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { AskFiles } from './ask-files.tsx';
import { FileRow } from './file-row.tsx';
import classes from './files.module.css';
import { ScannedFile } from './scanned-file.tsx';
import { type Adding, useAddFiles } from './use-add-files.ts';

const TAKEN = '.pdf,.docx,.rtf,.txt,.md,.html,.htm,.png,.jpg,.jpeg,.webp';

/** The user's own files: added, searched by a question, taken out. */
export function FilesPage() {
  const adding = useAddFiles();
  const files = useQuery(orpc.rag.list.queryOptions({ input: {} }));
  const setTaker = useDropTaker((state) => state.set);
  const { add } = adding;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what adds files does the same each time
  useEffect(() => {
    setTaker({ words: 'Drop files to search in them', take: add });
    return () => setTaker(null);
  }, [setTaker]);
  if (files.isPending) return <PageSkeleton />;
  if (files.isError)
    return (
      <PageFrame title="Your files">
        <ErrorState
          title="Your files could not be listed"
          error={files.error}
          kept="They are all kept."
          onRetry={() => void files.refetch()}
        />
      </PageFrame>
    );
  return (
    <PageFrame
      title="Your files"
      actions={
        <>
          <Button variant="default" onClick={() => navigate('documents')}>
            Resumes and letters
          </Button>
          <AddFiles adding={adding} />
        </>
      }
    >
      <Progress adding={adding} />
      {adding.now === null && adding.scans[0] !== undefined && (
        <ScannedFile key={adding.scans[0].base64} file={adding.scans[0]} onClose={adding.scanDone} />
      )}
      {files.data.length === 0 ? (
        <EmptyState
          icon={IconFileSearch}
          title="No files yet"
          action={<AddFiles adding={adding} label="Choose files" />}
        >
          Drop old resumes, references, reviews or certificates here (PDF, Word, text, Markdown, web pages,
          scans and photos). They are read on this machine. Ask what they say about something; letters, forms
          and interview practice use them too, and name the page.
        </EmptyState>
      ) : (
        <div className={classes.columns}>
          <AskFiles />
          <ul className={classes.files} aria-label="Your files">
            {files.data.map((file) => (
              <FileRow key={file.id} file={file} />
            ))}
          </ul>
        </div>
      )}
    </PageFrame>
  );
}

function AddFiles({ adding, label = 'Add files' }: { adding: Adding; label?: string }) {
  return (
    <FileButton
      multiple
      accept={TAKEN}
      onChange={adding.add}
      inputProps={{ 'aria-label': 'Files to search in' }}
    >
      {(button) => (
        <Button leftSection={<IconPlus size={16} aria-hidden />} disabled={adding.now !== null} {...button}>
          {label}
        </Button>
      )}
    </FileButton>
  );
}

function Progress({ adding: { now, problems, forgetProblems } }: { adding: Adding }) {
  return (
    <Stack gap="xs" mb={now || problems.length > 0 ? 'md' : 0} aria-live="polite">
      {now && (
        <Text size="sm" className={classes.progress ?? ''}>
          <Loader size="xs" />
          {now.of > 1 ? `Reading ${now.at} of ${now.of}: ${now.name}` : `Reading ${now.name}`}
        </Text>
      )}
      {problems.length > 0 && (
        <Alert
          color="orange"
          withCloseButton
          closeButtonLabel="Close"
          onClose={forgetProblems}
          title={problems.length === 1 ? 'One file was not added' : `${problems.length} files were not added`}
        >
          {problems.map(({ name, message }) => (
            <Text key={name} size="sm">
              {message}
            </Text>
          ))}
        </Alert>
      )}
    </Stack>
  );
}
