import { ActionIcon, Tooltip } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { client } from '#renderer/lib/client.ts';

/** Shows a stored file in the system's file manager. */
export function RevealButton({ fileId, name }: { fileId: string; name: string }) {
  const label = `Show ${name} in its folder`;
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        onClick={() => void client.system.reveal({ what: 'file', fileId })}
      >
        <IconFolderOpen size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
