import { Button, Text } from '@mantine/core';
import { IconAlertTriangle, IconDatabase } from '@tabler/icons-react';
import { exactTime } from '#renderer/lib/time.ts';
import { bytesText } from '#shared/domain/bytes-text.ts';
import type { BackupInfo } from '#shared/domain/recovery.ts';
import { heldText } from './backup-words.ts';
import classes from './diagnostics.module.css';

interface Props {
  backup: BackupInfo;
  onRestore: () => void;
}

/** One backup in the list. */
export function BackupRow({ backup, onRestore }: Props) {
  const { madeAt, bytes, good, wouldLose } = backup;
  return (
    <li className={classes.backup}>
      {good ? (
        <IconDatabase size={18} aria-hidden />
      ) : (
        <IconAlertTriangle size={18} color="var(--jobai-fair)" aria-label="Damaged" />
      )}
      <div>
        <Text fw={550}>
          {exactTime(madeAt)}{' '}
          <Text span c="dimmed" size="sm">
            {bytesText(bytes)}
          </Text>
        </Text>
        <Text size="sm">{heldText(backup)}</Text>
        {good && (
          <Text size="sm" c="dimmed">
            You would lose {wouldLose}.
          </Text>
        )}
      </div>
      {good && (
        <Button size="xs" variant="default" onClick={onRestore}>
          Put back…
        </Button>
      )}
    </li>
  );
}
