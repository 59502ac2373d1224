import { Alert, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { exactDay } from '#renderer/lib/time.ts';
import type { JobWarning } from '#shared/domain/job-warning.ts';
import { PostingQuote } from '../quotes/posting-quote.tsx';
import { isGrave, warningTitle } from './warning-words.ts';

/** What speaks for caution with a job, apart from its score, each with what shows it. Nothing where nothing does. */
export function Warnings({ warnings }: { warnings: readonly JobWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <section aria-labelledby="job-warnings">
      <Title order={3} id="job-warnings" mb="xs">
        Take care, apart from the score
      </Title>
      <Stack gap="sm">
        {warnings.map((warning) => {
          const { kind, text, quote, days } = warning;
          return (
            <Alert
              key={kind}
              variant="light"
              color={isGrave(warning) ? 'red' : 'yellow'}
              icon={<IconAlertTriangle aria-hidden />}
              title={warningTitle(warning)}
            >
              <Text size="sm">{text}</Text>
              {days !== undefined && (
                <Text size="sm" mt={4}>
                  Before: {days.map(exactDay).join(', ')}
                </Text>
              )}
              {quote !== undefined && (
                <Text size="sm" mt={4}>
                  <PostingQuote quote={quote} />
                </Text>
              )}
            </Alert>
          );
        })}
      </Stack>
    </section>
  );
}
