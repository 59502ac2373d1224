import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded } from '#renderer/components/loaded.tsx';
import { PageSkeleton } from '#renderer/components/page-skeleton.tsx';
import { orpc } from '#renderer/lib/client.ts';
import type { BackupInfo } from '#shared/domain/recovery.ts';
import { BackupRow } from './backup-row.tsx';
import classes from './diagnostics.module.css';
import { RestoreDialog } from './restore-dialog.tsx';

/** Every backup: when it was made, what it holds, what would be lost, and the way back to it. */
export function BackupsSection() {
  const query = useQuery(orpc.system.backups.queryOptions({ input: {} }));
  const [chosen, setChosen] = useState<BackupInfo | null>(null);
  return (
    <section aria-labelledby="backups">
      <Title order={2} id="backups" mb="xs">
        Backups
      </Title>
      <Loaded query={query} failed="The backups could not be read" skeleton={<PageSkeleton rows={3} />}>
        {(backups) =>
          backups.length === 0 ? (
            <Text c="dimmed">There is none yet. One is made each day while JobAI is open.</Text>
          ) : (
            <ul className={classes.checks}>
              {backups.map((backup) => (
                <BackupRow key={backup.name} backup={backup} onRestore={() => setChosen(backup)} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {chosen && <RestoreDialog backup={chosen} onClose={() => setChosen(null)} />}
    </section>
  );
}
