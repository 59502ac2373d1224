import { Stack, Text, Title } from '@mantine/core';
import { OrdersNote } from '#renderer/components/orders-note.tsx';
import type { Job } from '#shared/domain/job.ts';
import classes from './detail.module.css';
import { FoundAt } from './found-at.tsx';
import { statedFacts } from './job-facts.ts';
import { MarkedPosting } from './quotes/marked-posting.tsx';

interface Props {
  job: Job;
  /** The words in it that the score rests on. */
  quotes: readonly string[];
  /** The one of them that was asked for. */
  shown: { quote: string } | null;
}

/** The posting as it was read: what it states, in order, then its whole text. */
export function PostingPanel({ job, quotes, shown }: Props) {
  const facts = statedFacts(job);
  return (
    <Stack gap="xl">
      <OrdersNote what="This posting" orders={job.orders ?? []} />
      {facts.length > 0 && (
        <dl className={classes.facts}>
          {facts.map((fact) => (
            <div key={fact.label} style={{ display: 'contents' }}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      )}
      <FoundAt jobId={job.id} />
      <Points id="posting-work" title="The work" points={job.responsibilities} />
      <Points id="posting-benefits" title="What they offer" points={job.benefits} />
      <section aria-labelledby="posting-text">
        <Title order={3} id="posting-text" mb="xs">
          The whole posting
        </Title>
        {quotes.length > 0 && (
          <Text size="xs" c="dimmed" mb="xs">
            Marked: the words that your fit rests on.
          </Text>
        )}
        <Text component="div" className={classes.posting}>
          {job.description === '' ? (
            'The posting has no readable text.'
          ) : (
            <MarkedPosting text={job.description} quotes={quotes} shown={shown} />
          )}
        </Text>
      </section>
    </Stack>
  );
}

function Points({ id, title, points }: { id: string; title: string; points: string[] }) {
  if (points.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Title order={3} id={id} mb="xs">
        {title}
      </Title>
      <ul className={classes.bullets}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
