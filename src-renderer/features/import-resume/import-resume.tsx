import { Group, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState } from '#renderer/components/error-state.tsx';
import { useChosenResume } from '#renderer/lib/chosen-resume.ts';
import { orpc } from '#renderer/lib/client.ts';
import { reasonOf } from '#renderer/lib/problem.ts';
import type { ResumeFile } from '#renderer/lib/read-resume-file.ts';
import type { PreviewedProfile } from '#shared/contract/profile.ts';
import { AnotherFile } from './another-file.tsx';
import { ArchivePage } from './archive-page.tsx';
import { CheckAndCompare } from './check-and-compare.tsx';
import classes from './import-resume.module.css';
import { ReadingFile } from './reading-file.tsx';
import { ScannedResume } from './scanned-resume.tsx';

/** A resume file on its way into the profile: read, checked beside the file, stored when the user says so. */
export function ImportResume({ file }: { file: ResumeFile }) {
  const { putAway, guide } = useChosenResume();
  const typeIn = () => {
    putAway();
    guide();
  };
  const [scan, setScan] = useState<PreviewedProfile | null>(null);
  const preview = useQuery({
    ...orpc.profile.preview.queryOptions({ input: file }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  const isScan = reasonOf(preview.error) === 'no-text';
  const read = scan ?? preview.data;
  return (
    <Modal
      opened
      fullScreen
      // What was mended must not be lost with one key.
      closeOnEscape={read === undefined}
      onClose={putAway}
      title={`${read === undefined ? 'Reading' : 'Check what was read from'} ${file.name}`}
      closeButtonProps={{ 'aria-label': 'Close without keeping it' }}
      classNames={{
        content: classes.content ?? '',
        body: classes.body ?? '',
        title: classes.title ?? '',
        header: classes.header ?? '',
      }}
    >
      {preview.isPending && (
        <div className={classes.alone}>
          <ReadingFile file={file} onCancel={putAway} />
        </div>
      )}
      {isScan && scan === null && (
        <div className={classes.alone}>
          <ScannedResume file={file} onRead={setScan} onTypeIn={typeIn} />
        </div>
      )}
      {preview.isError && !isScan && (
        <div className={classes.alone}>
          <ErrorState title="This file could not be read" error={preview.error} kept="Nothing was stored." />
          <Group mt="md">
            <AnotherFile />
          </Group>
        </div>
      )}
      {preview.data?.archive !== undefined && (
        <div className={classes.alone}>
          <ArchivePage file={file} archive={preview.data.archive} />
        </div>
      )}
      {read !== undefined && read.archive === undefined && <CheckAndCompare file={file} read={read} />}
    </Modal>
  );
}
