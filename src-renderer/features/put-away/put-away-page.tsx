import { Stack, Text } from '@mantine/core';
import { PageFrame } from '#renderer/components/page-frame.tsx';
import { PutAwayJobs } from './put-away-jobs.tsx';
import { RemovedProfiles } from './removed-profiles.tsx';
import { SkippedJobs } from './skipped-jobs.tsx';

/** What the user put away, skipped or removed, each with its way back. */
export function PutAwayPage() {
  return (
    <PageFrame title="Put away" note="Nothing here is lost">
      <Stack gap="xl" maw={760}>
        <PutAwayJobs />
        <SkippedJobs />
        <RemovedProfiles />
        <Text size="sm" c="dimmed">
          Answers, stories and files that you remove are really deleted; they can be taken back only in the
          moments after.
        </Text>
      </Stack>
    </PageFrame>
  );
}
