import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

/** Saves every call of the span as a table that spreadsheets open. */
export function CsvButton({ days }: { days: number }) {
  const { mutate, isPending } = useMutation({
    mutationFn: () => client.system.usageCsv({ days }),
    onSuccess: ({ name, csv }) => download(name, csv),
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

function download(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then; what it reads stays until it is done.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
