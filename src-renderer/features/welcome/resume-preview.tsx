import { Alert, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { ErrorState } from '#renderer/components/error-state.tsx';
import { PageSkeleton } from '#renderer/components/page-skeleton.tsx';
import { ProfileSummary } from '#renderer/components/profile-summary.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import type { ResumeFile } from '#renderer/lib/read-resume-file.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { useBegin } from './use-begin.ts';

/** What was read from the file; it is kept only when the user says that it looks right. */
export function ResumePreview({ file, onBack }: { file: ResumeFile; onBack: () => void }) {
  const begin = useBegin();
  const preview = useQuery(orpc.profile.preview.queryOptions({ input: file }));
  const keep = useMutation({
    mutationFn: () => client.profile.import(file),
    onSuccess: begin,
    onError: (thrown) => tellProblem('The resume was not kept', thrown),
  });
  return (
    <Paper withBorder p="lg" radius="lg">
      <Stack gap="md">
        <Text c="dimmed">{preview.isError ? file.name : `Read from ${file.name}`}</Text>
        {preview.isPending && <PageSkeleton rows={3} />}
        {preview.isError && (
          <ErrorState title="This file could not be read" error={preview.error} kept="Nothing was stored." />
        )}
        {preview.data !== undefined && (
          <>
            <Title order={2}>{preview.data.profile.name.full}</Title>
            <ProfileSummary profile={preview.data.profile} />
            {preview.data.notes.length > 0 && (
              <Alert variant="light" color="yellow" title="Worth a look">
                <List size="sm">
                  {preview.data.notes.map((note) => (
                    <List.Item key={note}>{note}</List.Item>
                  ))}
                </List>
              </Alert>
            )}
          </>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onBack}>
            Choose another file
          </Button>
          {preview.data !== undefined && (
            <Button loading={keep.isPending} onClick={() => keep.mutate()}>
              Looks right – use it
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
