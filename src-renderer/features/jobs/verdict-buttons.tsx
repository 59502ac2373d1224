import { ActionIcon, Tooltip } from '@mantine/core';
import { IconThumbDown, IconThumbDownFilled, IconThumbUp, IconThumbUpFilled } from '@tabler/icons-react';
import { ShortcutHint } from '#renderer/components/shortcut-hint.tsx';
import { useMarkJob } from '#renderer/lib/use-mark-job.ts';
import type { JobDetail } from '#shared/contract/jobs.ts';

const KINDS = [
  { verdict: 'good', words: 'Good match', keys: 'G', color: 'teal', no: IconThumbUp, yes: IconThumbUpFilled },
  {
    verdict: 'bad',
    words: 'Bad match',
    keys: 'B',
    color: 'red',
    no: IconThumbDown,
    yes: IconThumbDownFilled,
  },
] as const;

/** The user's own word on a job, from which the order of the list learns. A second press takes it back. */
export function VerdictButtons({ detail: { job, verdict } }: { detail: Pick<JobDetail, 'job' | 'verdict'> }) {
  const { judge } = useMarkJob();
  return KINDS.map(({ verdict: kind, words, keys, color, no, yes }) => {
    const isOn = verdict === kind;
    const Icon = isOn ? yes : no;
    return (
      <Tooltip
        key={kind}
        label={
          <>
            {words} <ShortcutHint keys={keys} />
          </>
        }
      >
        <ActionIcon
          variant="subtle"
          color={isOn ? color : 'gray'}
          size={30}
          aria-label={words}
          aria-pressed={isOn}
          onClick={() => judge([job], isOn ? null : kind)}
        >
          <Icon size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    );
  });
}
