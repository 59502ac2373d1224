import { Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { saveFile } from '#renderer/lib/save-file.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

/** One job on paper: company, people, questions, stories, what to ask them, pay. */
export function CheatSheetButton({ jobId }: { jobId: string }) {
  const make = useMutation({
    mutationFn: () => client.interview.cheatSheet({ jobId }),
    onSuccess: ({ name, base64 }) =>
      saveFile(
        name,
        Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)),
        'application/pdf',
      ),
    onError: (error) => tellProblem('The cheat sheet was not made', error),
  });
  return (
    <Button
      variant="default"
      leftSection={<IconFileTypePdf size={16} aria-hidden />}
      loading={make.isPending}
      onClick={() => make.mutate()}
    >
      Cheat sheet
    </Button>
  );
}
