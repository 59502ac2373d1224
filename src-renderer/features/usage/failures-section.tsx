import { Text, Title } from '@mantine/core';
import { failureText } from '#shared/domain/model-failure.ts';
import type { UsageDetail } from '#shared/domain/usage-detail.ts';
import { countText } from './figures-text.ts';
import classes from './usage.module.css';

interface Props {
  failures: UsageDetail['failures'];
  /** Where the providers' names are found. */
  providers: UsageDetail['byProvider'];
}

/** Calls that brought nothing, and why; the next provider or the rules stood in for each. */
export function FailuresSection({ failures, providers }: Props) {
  return (
    <section aria-labelledby="failures">
      <Title order={2} id="failures" mb="xs">
        What failed
      </Title>
      {failures.length === 0 ? (
        <Text c="dimmed">Every call was answered.</Text>
      ) : (
        <>
          <Text size="sm" c="dimmed" mb="xs">
            Another try, the next provider or JobAI itself stood in for each. What was given up before it was
            answered counts with the tokens that it may have taken.
          </Text>
          <ul className={classes.plain}>
            {failures.map(({ kind, provider, count }) => (
              <li key={`${kind} ${provider}`} className={classes.failure}>
                <Text span fw={550}>
                  {providers.find(({ key }) => key === provider)?.label ?? provider}
                </Text>
                <Text span>{failureText(kind)}</Text>
                <Text span c="dimmed">
                  {count === 1 ? 'once' : `${countText(count)} times`}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
