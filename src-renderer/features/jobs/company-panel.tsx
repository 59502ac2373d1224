import { Button, Group, Stack } from '@mantine/core';
import { CompanyNotes } from '#renderer/components/company-notes.tsx';
import { EngineMark } from '#renderer/components/engine-mark.tsx';
import { navigate } from '#renderer/lib/navigation.ts';
import type { CompanyResearch } from '#shared/domain/company.ts';
import { NotYet } from './not-yet.tsx';

interface Props {
  jobId: string;
  company: string;
  /** Null where nobody looked yet. */
  research: CompanyResearch | null;
}

/** The company as this job sees it: what its own posting says, and what was looked up; the whole stands on its own page. */
export function CompanyPanel({ jobId, company, research }: Props) {
  return (
    <Stack gap="lg">
      {company !== '' && (
        <Group justify="space-between">
          {research ? <EngineMark by={research.engine} /> : <span />}
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={() => navigate('coach', `interview/${jobId}`)}>
              Prepare the interview
            </Button>
            <Button size="xs" variant="default" onClick={() => navigate('coach', `company/${company}`)}>
              All about {company}
            </Button>
          </Group>
        </Group>
      )}
      {research ? <CompanyNotes research={research} /> : <NotYet what="company" jobId={jobId} />}
    </Stack>
  );
}
