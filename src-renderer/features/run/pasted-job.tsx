import { Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { Job } from '#shared/domain/job.ts';
import { targetProblem } from './check-target.ts';
import { usePasted } from './pasted-store.ts';
import { useRunStore } from './run-store.ts';

/** What was read from a posting's text, to be set right, and then worked on. */
export function PastedJob({ read, text }: { read: Job; text: string }) {
  const [job, setJob] = useState({ title: read.title, company: read.company, applyAt: '' });
  const change = (part: Partial<typeof job>) => setJob((now) => ({ ...now, ...part }));
  const clear = usePasted((state) => state.clear);
  const show = useRunStore((state) => state.show);
  const queries = useQueryClient();
  const work = useMutation({
    mutationFn: async () => {
      const { jobId } = await client.jobs.addText({ text, ...job });
      return client.pipeline.workOn({ jobId });
    },
    onSuccess: async ({ runId }) => {
      clear();
      show(runId);
      await queries.invalidateQueries({ queryKey: orpc.pipeline.list.key() });
    },
    onError: (thrown) => tellProblem('The posting was not taken', thrown),
  });
  const addressProblem = job.applyAt.trim() === '' ? '' : targetProblem('url', job.applyAt);
  const isWhole = job.title.trim() !== '' && job.company.trim() !== '' && addressProblem === '';
  const found = [
    read.locations.join(' or '),
    read.remote,
    read.skills.length > 0 && `${read.skills.length} skills asked for`,
  ].filter(Boolean);
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TextInput
          label="Title"
          required
          value={job.title}
          error={job.title.trim() === '' && 'The text names none: write it here'}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <TextInput
          label="Company"
          required
          value={job.company}
          error={job.company.trim() === '' && 'The text names none: write it here'}
          onChange={(event) => change({ company: event.currentTarget.value })}
        />
      </SimpleGrid>
      <TextInput
        label="Address of its form, if there is one"
        description="Without it you get the score, the resume and the letter, and apply by hand"
        placeholder="https://"
        value={job.applyAt}
        error={addressProblem}
        onChange={(event) => change({ applyAt: event.currentTarget.value })}
      />
      <Group justify="space-between" gap="sm">
        <Text size="sm" c="dimmed">
          {found.length > 0 ? `Read: ${found.join(', ')}` : 'Neither a place nor skills were found in it.'}
        </Text>
        <Button disabled={!isWhole} loading={work.isPending} onClick={() => work.mutate()}>
          Work on this job
        </Button>
      </Group>
    </Stack>
  );
}
