import { Button, FileButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { base64Of } from '#renderer/lib/base64-of.ts';
import { client } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

interface Props {
  applicationId: string;
  onAdded: () => void;
}

/** Keeps a file with an application. */
export function AddFile({ applicationId, onAdded }: Props) {
  const add = useMutation({
    mutationFn: async (file: File) =>
      client.tracker.addFile({ applicationId, name: file.name, base64: await base64Of(file) }),
    onSuccess: onAdded,
    onError: (error) => tellProblem('The file was not kept', error),
  });
  return (
    <FileButton onChange={(file) => file && add.mutate(file)}>
      {(props) => (
        <Button {...props} size="xs" variant="default" loading={add.isPending}>
          Add a file
        </Button>
      )}
    </FileButton>
  );
}
