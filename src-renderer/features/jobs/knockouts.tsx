import { Alert, Stack } from '@mantine/core';
import { IconAlertTriangle, IconBan } from '@tabler/icons-react';
import type { JobAnalysis } from '#shared/domain/job-analysis.ts';
import { PostingQuote } from './quotes/posting-quote.tsx';

/** What rules the job out or is worth checking, each in the posting's words. */
export function Knockouts({ knockouts }: Pick<JobAnalysis, 'knockouts'>) {
  return (
    <Stack gap="sm">
      {knockouts.map((knockout) => {
        const block = knockout.severity === 'block';
        return (
          <Alert
            key={knockout.rule}
            variant="light"
            color={block ? 'red' : 'yellow'}
            icon={block ? <IconBan aria-hidden /> : <IconAlertTriangle aria-hidden />}
            title={`${block ? 'Rules it out' : 'Worth checking'}: ${knockout.rule}`}
          >
            {!knockout.rule.includes(knockout.quote) && <PostingQuote quote={knockout.quote} />}
          </Alert>
        );
      })}
    </Stack>
  );
}
