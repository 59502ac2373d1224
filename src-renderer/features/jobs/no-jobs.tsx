import { Button, Kbd } from '@mantine/core';
import { IconArchive, IconBriefcase, IconFilterOff, IconStar } from '@tabler/icons-react';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { PageFrame } from '#renderer/components/page-frame.tsx';
import { navigate } from '#renderer/lib/navigation.ts';
import type { JobShow } from '#shared/domain/job-query.ts';

export function NoJobs() {
  const action = <Button onClick={() => navigate('run')}>Start a search</Button>;
  return (
    <PageFrame title="Jobs">
      <EmptyState icon={IconBriefcase} title="No jobs yet" action={action}>
        Every job that a search finds stands here, with how well it fits you and why.
      </EmptyState>
    </PageFrame>
  );
}

/** Why nothing is in the list, and what shows more. */
export function NoMatch({ show, onClear }: { show: JobShow; onClear: () => void }) {
  const action = (
    <Button variant="default" onClick={onClear}>
      Show all jobs
    </Button>
  );
  if (show === 'starred') {
    return (
      <EmptyState icon={IconStar} title="No starred job here" action={action}>
        A star keeps a job at hand: press <Kbd>S</Kbd> where one is open.
      </EmptyState>
    );
  }
  if (show === 'hidden') {
    return (
      <EmptyState icon={IconArchive} title="Nothing is put away" action={action}>
        A job that you are not interested in leaves the list with <Kbd>H</Kbd>. It is kept here, and can come
        back.
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={IconFilterOff} title="No job matches" action={action}>
      Your jobs are all kept. Fewer words or filters show more of them.
    </EmptyState>
  );
}

export function NothingOpen() {
  return (
    <EmptyState icon={IconBriefcase} title="Open a job">
      Choose one at the left to see how well it fits, the posting, and what was made for it. Keys:{' '}
      <Kbd>J</Kbd> the next, <Kbd>K</Kbd> the one before, <Kbd>/</Kbd> search.
    </EmptyState>
  );
}
