import { Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { EngineMark } from '#renderer/components/engine-mark.tsx';
import { Tag } from '#renderer/components/tag.tsx';
import type { JobDetail } from '#shared/contract/jobs.ts';
import { Constraints } from './constraints.tsx';
import classes from './detail.module.css';
import { Knockouts } from './knockouts.tsx';
import { OrderNote } from './order-note.tsx';
import { Evidence } from './quotes/evidence.tsx';
import { partWords } from './score-words.ts';
import { SkillEvidence } from './skill-evidence.tsx';
import { WeightsDialog } from './weights-dialog.tsx';

interface Props {
  analysis: NonNullable<JobDetail['analysis']>;
  /** Where the user's marks move the job in the order. */
  nudge: JobDetail['nudge'];
  /** Judged by little text. */
  provisional: boolean;
}

/** Why the job has its score: what may rule it out, each part with its evidence, and every skill with its quotes. */
export function ScorePanel({ analysis, nudge, provisional }: Props) {
  const [weighing, weights] = useDisclosure(false);
  return (
    <Stack gap="xl">
      {analysis.knockouts.length > 0 && <Knockouts knockouts={analysis.knockouts} />}

      {analysis.constraints !== undefined && <Constraints constraints={analysis.constraints} />}

      <section aria-labelledby="score-parts">
        <Group justify="space-between" align="baseline" mb="sm" gap="xs">
          <Title order={3} id="score-parts">
            What the score of {analysis.score} is made of <EngineMark by={analysis.engine} />
          </Title>
          <Button size="compact-xs" variant="subtle" onClick={weights.open}>
            Change what counts
          </Button>
        </Group>
        <WeightsDialog opened={weighing} onClose={weights.close} />
        {provisional && (
          <Text size="sm" mb="xs">
            <Tag tone="fair">Provisional</Tag> The posting shows little text. What it does not say may change
            this score.
          </Text>
        )}
        {nudge !== null && <OrderNote nudge={nudge} />}
        <ul className={classes.plain}>
          {analysis.parts.map((part) => {
            const words = partWords(part);
            return (
              <li key={part.name} className={classes.part}>
                <Text component="div" fw={550} size="sm">
                  {words.name}
                  <Text component="span" size="xs" c="dimmed" fw={400} ml={8}>
                    {words.share}
                  </Text>
                </Text>
                <Progress.Root size={8} mt={6}>
                  <Progress.Section value={part.score} aria-label={`${words.name}: ${part.score} of 100`} />
                </Progress.Root>
                <Text component="div" size="sm" fw={550} ta="end" className={classes.number}>
                  {part.score}
                </Text>
                <Text size="sm" c="dimmed" className={classes.evidence}>
                  <Evidence part={part} />
                </Text>
              </li>
            );
          })}
        </ul>
      </section>

      <SkillEvidence matching={analysis.matching} missing={analysis.missing} />

      {analysis.advice.length > 0 && (
        <section aria-labelledby="score-advice">
          <Title order={3} id="score-advice" mb="xs">
            How to close the gaps
          </Title>
          <ul className={classes.bullets}>
            {analysis.advice.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
        </section>
      )}
    </Stack>
  );
}
