import { Text, Title } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Tag } from '#renderer/components/tag.tsx';
import type { JobAnalysis } from '#shared/domain/job-analysis.ts';
import classes from './detail.module.css';
import { PostingQuote } from './quotes/posting-quote.tsx';

type Props = Pick<JobAnalysis, 'matching' | 'missing'>;

/** Each skill that the posting asks for, with the posting's words and, where there are some, the user's own. */
export function SkillEvidence({ matching, missing }: Props) {
  return (
    <div className={classes.skills}>
      <section aria-labelledby="skills-matching">
        <Title order={3} id="skills-matching" mb="xs">
          You have ({matching.length})
        </Title>
        {matching.length === 0 && <Text c="dimmed">No skill of the posting was found in your profile.</Text>}
        <ul className={classes.plain}>
          {matching.map((match) => (
            <li key={match.skill} className={classes.skill}>
              <Text fw={550} size="sm" className={classes.skillName}>
                <IconCheck size={14} color="var(--mantine-color-teal-6)" aria-hidden /> {match.skill}
                {match.worded && <Worded />}
              </Text>
              <Asked quote={match.jobQuote} />
              {match.profileQuote && (
                <Quote who="You">
                  <span>“{match.profileQuote}”</span>
                </Quote>
              )}
              {match.via !== undefined && (
                <Text size="sm" c="dimmed">
                  {match.via} implies it.
                </Text>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="skills-missing">
        <Title order={3} id="skills-missing" mb="xs">
          Not found in your profile ({missing.length})
        </Title>
        {missing.length === 0 && <Text c="dimmed">Nothing that the posting asks for is missing.</Text>}
        <ul className={classes.plain}>
          {missing.map((gap) => (
            <li key={gap.skill} className={classes.skill}>
              <Text fw={550} size="sm" className={classes.skillName}>
                <IconMinus size={14} color="var(--mantine-color-dimmed)" aria-hidden /> {gap.skill}
                {gap.required && <Tag tone="fair">Required</Tag>}
                {gap.worded && <Worded />}
              </Text>
              <Asked quote={gap.jobQuote} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The mark of a skill that no list confirms. */
function Worded() {
  return (
    <span title="JobAI’s list of skills does not hold it; it counts less">
      <Tag>By wording alone</Tag>
    </span>
  );
}

function Asked({ quote }: { quote: string }) {
  if (!quote) return null;
  return (
    <Quote who="Posting">
      <PostingQuote quote={quote} />
    </Quote>
  );
}

function Quote({ who, children }: { who: string; children: ReactNode }) {
  return (
    <Text size="sm" c="dimmed" className={classes.quote}>
      <span className={classes.who}>{who}</span>
      {children}
    </Text>
  );
}
