import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, orpc } from '#renderer/lib/client.ts';
import { readResumeFile } from '#renderer/lib/read-resume-file.ts';
import { refreshDocuments } from '#renderer/lib/refresh-documents.ts';
import { tellDone, tellProblem } from '#renderer/lib/toast.ts';

/** Sends a PDF of the user's own untouched in place of the tailored resume: for this job, or for every one. */
export function OwnPdfTab({ jobId }: { jobId: string }) {
  const [file, setFile] = useState<File | null>(null);
  const queries = useQueryClient();
  const current = useQuery(orpc.resume.own.queryOptions({ input: {} }));
  const use = useMutation({
    mutationFn: async ({ forAll, from }: { forAll: boolean; from: File | null }) => {
      const read = from === null ? null : await readResumeFile(from);
      await client.resume.sendOwn({ file: read, ...(forAll ? {} : { jobId }) });
      await refreshDocuments(queries, 'resume');
    },
    onSuccess: (_done, { forAll, from }) => {
      setFile(null);
      if (from === null) return tellDone('Resumes are tailored again');
      tellDone(
        forAll ? 'It goes out for every new job' : 'It is a draft for this job. Approve it under Documents.',
      );
    },
    onError: (thrown) => tellProblem('Your PDF was not taken', thrown),
  });
  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm">
        Send a resume that you made yourself. It is kept and sent as it is; not a word of it is changed or
        checked.
      </Text>
      {current.data && (
        <Group gap="xs">
          <Text size="sm">“{current.data.name}” goes out for every new job.</Text>
          <Button
            size="compact-xs"
            variant="default"
            loading={use.isPending}
            onClick={() => use.mutate({ forAll: true, from: null })}
          >
            Tailor again
          </Button>
        </Group>
      )}
      <FileButton accept="application/pdf,.pdf" onChange={setFile}>
        {(props) => (
          <Button {...props} size="xs" variant="default">
            {file === null ? 'Choose your PDF' : file.name}
          </Button>
        )}
      </FileButton>
      {file !== null && (
        <Group gap="xs">
          <Button size="xs" loading={use.isPending} onClick={() => use.mutate({ forAll: false, from: file })}>
            Send it for this job
          </Button>
          <Button
            size="xs"
            variant="default"
            loading={use.isPending}
            onClick={() => use.mutate({ forAll: true, from: file })}
          >
            Send it for every job
          </Button>
        </Group>
      )}
    </Stack>
  );
}
