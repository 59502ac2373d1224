import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { saveFile } from '#renderer/lib/save-file.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

/** Saves every call of the span as a table that spreadsheets open. */
export function CsvButton({ days }: { days: number }) {
  const { mutate, isPending } = useMutation({
    mutationFn: () => client.system.usageCsv({ days }),
    onSuccess: ({ name, csv }) => saveFile(name, csv, 'text/csv'),
    onError: (error) => tellProblem('The table was not made', error),
  });
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconDownload size={14} aria-hidden />}
      loading={isPending}
      onClick={() => mutate()}
    >
      Download CSV
    </Button>
  );
}
