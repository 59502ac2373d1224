import { Button } from '@mantine/core';
import { IconDatabaseExport } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellDone, tellProblem } from '#renderer/lib/toast.ts';

/** Writes a copy of the database now. */
export function BackupButton() {
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => client.system.backup({}),
    onSuccess: ({ path }) => {
      tellDone(`Backup written: ${path}`);
      void queries.invalidateQueries({ queryKey: orpc.system.backups.key() });
    },
    onError: (error) => tellProblem('No backup was written; your data is as it was', error),
  });
  return (
    <Button
      variant="default"
      leftSection={<IconDatabaseExport size={16} aria-hidden />}
      loading={isPending}
      onClick={() => mutate()}
    >
      Back up now
    </Button>
  );
}
