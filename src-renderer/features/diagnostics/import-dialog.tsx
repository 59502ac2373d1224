import { Button, Group, Modal, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { client } from '#renderer/lib/client.ts';
import { flushAll } from '#renderer/lib/on-flush.ts';
import { exactTime } from '#renderer/lib/time.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { ArchiveInfo } from '#shared/domain/archive-info.ts';
import { bytesText } from '#shared/domain/bytes-text.ts';
import { heldInWords } from '#shared/domain/held-in-words.ts';
import { ArchiveProgress } from './archive-progress.tsx';

interface Props {
  archive: ArchiveInfo;
  onClose: () => void;
}

/** Shows what an archive holds, then checks it and starts JobAI anew with it. */
export function ImportDialog({ archive, onClose }: Props) {
  const { name, madeAt, program, bytes, counts, files, missing } = archive;
  const stopping = useRef(new AbortController());
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      stopping.current = new AbortController();
      await flushAll();
      await client.system.importEverything({}, { signal: stopping.current.signal });
    },
    onSuccess: () => fetch('/startup/restart', { method: 'POST' }),
    onError: (error) => {
      if (!stopping.current.signal.aborted)
        tellProblem('Nothing was imported; your data is as it was', error);
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnEscape={!isPending}
      closeOnClickOutside={!isPending}
      withCloseButton={!isPending}
      closeButtonProps={{ 'aria-label': 'Close' }}
      title={`Import “${name}”?`}
      centered
    >
      <Text>
        It was made {exactTime(madeAt)} by JobAI {program} ({bytesText(bytes)}), and holds{' '}
        {heldInWords(counts) || 'nothing yet'}, with {files} {files === 1 ? 'file' : 'files'}.
      </Text>
      {missing.length > 0 && (
        <Text mt="sm">
          {missing.length} {missing.length === 1 ? 'file was' : 'files were'} missing there already:{' '}
          {missing.slice(0, 3).join(', ')}
          {missing.length > 3 ? ' and others' : ''}.
        </Text>
      )}
      <Text mt="sm" c="dimmed">
        What is new is added. Where both machines changed the same entry, the later change stays. What is here
        now is backed up first. JobAI closes and opens again; a running search is stopped.
      </Text>
      {isPending && <ArchiveProgress onStop={() => stopping.current.abort()} />}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose} disabled={isPending} data-autofocus>
          Cancel
        </Button>
        <Button loading={isPending} onClick={() => mutate()}>
          Import and start anew
        </Button>
      </Group>
    </Modal>
  );
}
