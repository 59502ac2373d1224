import { Button, Group, Modal, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { exactTime } from '#renderer/lib/time.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { BackupInfo } from '#shared/domain/recovery.ts';

interface Props {
  backup: BackupInfo;
  onClose: () => void;
}

/** Says once more what would be lost, then gets the backup ready and starts JobAI anew with it. */
export function RestoreDialog({ backup, onClose }: Props) {
  const { mutate, isPending } = useMutation({
    mutationFn: () => client.system.restore({ name: backup.name }),
    onSuccess: () => fetch('/startup/restart', { method: 'POST' }),
    onError: (error) => tellProblem('Nothing was put back; your data is as it was', error),
  });
  return (
    <Modal opened onClose={onClose} title={`Put back the backup of ${exactTime(backup.madeAt)}?`} centered>
      <Text>You would lose {backup.wouldLose}.</Text>
      <Text mt="sm" c="dimmed">
        What is there now is backed up first, so you can come back to it. What was sent stays known and is not
        sent again. JobAI closes and opens again; a running search is stopped.
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          Cancel
        </Button>
        <Button loading={isPending} onClick={() => mutate()}>
          Put it back and start anew
        </Button>
      </Group>
    </Modal>
  );
}
