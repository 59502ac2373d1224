import { Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { ScanWays } from '#renderer/components/scan/scan-ways.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import type { ResumeFile } from '#renderer/lib/read-resume-file.ts';

/** A file whose pages are pictures: how it may be read, so that it can be searched. */
export function ScannedFile({ file, onClose }: { file: ResumeFile; onClose: () => void }) {
  const queries = useQueryClient();
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={`The pages of ${file.name} are pictures`}
      closeButtonProps={{ 'aria-label': 'Close without reading it' }}
    >
      <Stack gap="md">
        <Text c="dimmed">There is no text in it, as in a scan or a photo. It can still be read.</Text>
        <ScanWays
          name={file.name}
          read={(reading, signal) => client.scans.readFile({ ...file, reading }, { signal })}
          onRead={async () => {
            await queries.invalidateQueries({ queryKey: orpc.rag.key() });
            onClose();
          }}
        />
      </Stack>
    </Modal>
  );
}
