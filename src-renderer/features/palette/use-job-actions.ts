import { IconEyeOff, IconPlayerPlay, IconStar } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { navigate, usePlace } from '#renderer/lib/navigation.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { useMarkJob } from '#renderer/lib/use-mark-job.ts';
import type { NextStep } from '#shared/domain/run.ts';
import type { PaletteItem } from './palette-item.ts';

const STEPS: Record<Exclude<NextStep, 'answer'>, string> = {
  apply: 'Apply to the open job',
  'try-again': 'Try the open job again',
  'apply-anyway': 'Apply to the open job anyway',
  'bring-back': 'Bring the open job back',
};

/** What can be done about the job that is open under Jobs. */
export function useJobActions(): PaletteItem[] {
  const { page, id } = usePlace();
  const { star, putAway, bringBack } = useMarkJob();
  const isOpen = page === 'jobs' && id !== null;
  const detail = useQuery(
    orpc.jobs.get.queryOptions({ input: { jobId: id ?? '' }, enabled: isOpen, retry: false }),
  ).data;
  if (!isOpen || detail === undefined) return [];
  const { job, starred, hidden, nextSteps } = detail;
  const about = `${job.title}, ${job.company}`;
  const step = nextSteps.find((one) => one !== 'answer');
  const workOn = () =>
    client.pipeline.workOn({ jobId: job.id }).then(
      () => navigate('run'),
      (thrown: unknown) => tellProblem('The job was not begun', thrown),
    );
  return [
    ...(step === undefined
      ? []
      : [{ id: 'job-step', label: STEPS[step], about, icon: IconPlayerPlay, run: () => void workOn() }]),
    {
      ...{ id: 'job-star', label: starred ? 'Take the star off the open job' : 'Give the open job a star' },
      ...{ about, words: 'favourite mark', shortcut: 'S', icon: IconStar },
      run: () => star([job], !starred),
    },
    {
      ...{ id: 'job-hide', label: hidden ? 'Show the open job again' : 'Put the open job away' },
      ...{ about, words: 'hide dismiss', shortcut: 'H', icon: IconEyeOff },
      run: () => (hidden ? bringBack(job) : putAway([job])),
    },
  ];
}
