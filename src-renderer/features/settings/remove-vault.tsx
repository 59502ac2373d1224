import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';

interface Props {
  /** The question before the button. */
  ask: string;
  busy: boolean;
  onRemove: () => void;
}

/** Deletes the file with its keys. They can't be brought back, so it takes two presses. */
export function RemoveVault({ ask, busy, onRemove }: Props) {
  const [sure, setSure] = useState(false);
  return (
    <Group gap="xs" mt="xs">
      <Text size="sm">{sure ? 'All keys in the file are gone then.' : ask}</Text>
      {sure ? (
        <>
          <Button size="compact-sm" variant="default" onClick={() => setSure(false)}>
            Keep it
          </Button>
          <Button size="compact-sm" color="red" loading={busy} onClick={onRemove}>
            Delete for good
          </Button>
        </>
      ) : (
        <Button size="compact-sm" variant="default" onClick={() => setSure(true)}>
          Delete the file
        </Button>
      )}
    </Group>
  );
}
