import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArchive, IconStar, IconStarFilled } from '@tabler/icons-react';
import { ShortcutHint } from '#renderer/components/shortcut-hint.tsx';
import { useMarkJob } from '#renderer/lib/use-mark-job.ts';
import type { JobDetail } from '#shared/contract/jobs.ts';
import { VerdictButtons } from './verdict-buttons.tsx';

interface Props {
  detail: Pick<JobDetail, 'job' | 'starred' | 'hidden' | 'verdict'>;
  onPutAway: () => void;
}

/** The user's word, a star, and away with it; what was put away can be brought back here. */
export function JobMarks({ detail, onPutAway }: Props) {
  const { job, starred, hidden } = detail;
  const { star, bringBack, putAway } = useMarkJob();
  const Star = starred ? IconStarFilled : IconStar;
  const starWords = starred ? 'Take the star away' : 'Give it a star';
  if (hidden) {
    return (
      <Button size="xs" variant="default" onClick={() => bringBack(job)}>
        Back to the list
      </Button>
    );
  }
  return (
    <>
      <VerdictButtons detail={detail} />
      <Tooltip label={<Hint words={starWords} keys="S" />}>
        <ActionIcon
          variant="subtle"
          color={starred ? 'yellow' : 'gray'}
          size={30}
          aria-label={starWords}
          aria-pressed={starred}
          onClick={() => star([job], !starred)}
        >
          <Star size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={<Hint words="Put it away" keys="H" />}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={30}
          aria-label="Put it away"
          onClick={() => {
            putAway([job]);
            onPutAway();
          }}
        >
          <IconArchive size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </>
  );
}

const Hint = ({ words, keys }: { words: string; keys: string }) => (
  <>
    {words} <ShortcutHint keys={keys} />
  </>
);
