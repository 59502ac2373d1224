import { Group, Text, Title } from '@mantine/core';
import { Tag } from '#renderer/components/tag.tsx';
import type { JobAnalysis } from '#shared/domain/job-analysis.ts';
import classes from './detail.module.css';
import { PostingQuote } from './quotes/posting-quote.tsx';

type Constraint = NonNullable<JobAnalysis['constraints']>[number];

const NAMES: Readonly<Record<Constraint['name'], string>> = {
  open: 'Still open',
  place: 'Place',
  pay: 'Pay',
  permit: 'Permission to work',
  languages: 'Languages',
};
const STATES = {
  met: { words: 'Met', tone: 'good' },
  'not-met': { words: 'Not met', tone: 'poor' },
  unknown: { words: 'Not known', tone: 'plain' },
  'not-stated': { words: 'Not set by you', tone: 'plain' },
} as const;

/** The conditions beside the score, each with the posting's side and the user's. */
export function Constraints({ constraints }: { constraints: readonly Constraint[] }) {
  return (
    <section aria-labelledby="constraints">
      <Title order={3} id="constraints" mb="xs">
        Conditions, beside the score
      </Title>
      <ul className={classes.plain}>
        {constraints.map(({ name, state, posting, yours }) => (
          <li key={name} className={classes.skill}>
            <Group gap="xs">
              <Text fw={550} size="sm">
                {NAMES[name]}
              </Text>
              <Tag tone={STATES[state].tone}>{STATES[state].words}</Tag>
            </Group>
            <Side whose="Posting" words={posting} />
            <Side whose="Yours" words={yours} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Side({ whose, words }: { whose: 'Posting' | 'Yours'; words: string }) {
  return (
    <Text size="sm" c="dimmed" className={classes.quote}>
      <span className={classes.who}>{whose}</span>
      {whose === 'Posting' ? <PostingQuote quote={words}>{words}</PostingQuote> : <span>{words}</span>}
    </Text>
  );
}
