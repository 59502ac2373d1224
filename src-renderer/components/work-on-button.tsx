import { Button, type ButtonProps } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';
import type { NextStep } from '#shared/domain/run.ts';

const WORDS: Record<Exclude<NextStep, 'answer'>, string> = {
  apply: 'Apply',
  'try-again': 'Try again',
  'apply-anyway': 'Apply anyway',
  'bring-back': 'Bring back',
};

interface WorkOnProps extends ButtonProps {
  job: { jobId: string; title: string; company: string };
  steps: readonly NextStep[];
  /** Told the search in which the job goes on. */
  onStarted?(runId: string): void;
}

/** Makes JobAI work on a job, in the words of what can be done about it; nothing where nothing can. */
export function WorkOnButton({ job, steps, onStarted, ...style }: WorkOnProps) {
  const queries = useQueryClient();
  const start = useMutation(
    orpc.pipeline.workOn.mutationOptions({
      onSuccess: ({ runId }) => {
        void queries.invalidateQueries({ queryKey: orpc.jobs.key() });
        void queries.invalidateQueries({ queryKey: orpc.pipeline.list.key() });
        onStarted?.(runId);
      },
    }),
  );
  const step = steps.find((one) => one !== 'answer');
  if (step === undefined) return null;
  const words = WORDS[step];
  return (
    <Button
      {...style}
      loading={start.isPending}
      onClick={() => start.mutate({ jobId: job.jobId })}
      aria-label={`${words}: ${job.title}, ${job.company}`}
    >
      {words}
    </Button>
  );
}
