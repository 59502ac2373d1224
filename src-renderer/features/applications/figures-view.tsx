import { Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Figure } from '#renderer/components/figure.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { ENOUGH_APPLICATIONS, type TrackerFigures } from '#shared/domain/tracker-figures.ts';
import { AnswerRates } from './answer-rates.tsx';
import classes from './figures.module.css';
import { daysLabel, daysText, layoutText, stepText } from './figures-words.ts';
import { ShareBar } from './share-bar.tsx';

const WeeksChart = lazy(() => import('./weeks-chart.tsx').then((module) => ({ default: module.WeeksChart })));

/** How applications go: how far they come, by week, how soon and how often they are answered. */
export function FiguresView() {
  const query = useQuery(orpc.tracker.figures.queryOptions({ input: {} }));
  return (
    <Loaded query={query} failed="The figures could not be counted">
      {(figures) => (figures.sent === 0 ? <NothingSent /> : <Figures figures={figures} />)}
    </Loaded>
  );
}

function NothingSent() {
  return (
    <Text c="dimmed" maw="60ch">
      Nothing to count yet: no application was sent. Practice is never counted here.
    </Text>
  );
}

function Figures({ figures }: { figures: TrackerFigures }) {
  const { sent, answered, waiting, funnel, weeks, daysToAnswer, rates } = figures;
  return (
    <Stack
      component="section"
      gap="xl"
      className={classes.page}
      aria-label="How your applications go"
      // The page scrolls by keyboard from here: it holds nothing else to stop at.
      tabIndex={0}
    >
      <dl className={classes.totals} aria-label="In all">
        <Figure label="Sent" value={String(sent)} />
        <Figure label="Answered" value={String(answered)} />
        <Figure label="Sent lately, no answer yet" value={String(waiting)} />
        <Figure
          label={daysLabel(daysToAnswer)}
          value={daysToAnswer.quartiles === null ? '–' : daysText(daysToAnswer.quartiles)}
        />
      </dl>
      <section aria-labelledby="how-far">
        <Title order={2} id="how-far" mb="sm">
          How far they came
        </Title>
        <ul className={classes.bars}>
          {funnel.map(({ step, count }) => (
            <li key={step}>
              <ShareBar label={stepText(step)} share={count / sent} value={`${count} of ${sent}`} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="by-week">
        <Title order={2} id="by-week" mb="sm">
          By week
        </Title>
        <Suspense fallback={<Skeleton h={220} />}>
          <WeeksChart weeks={weeks} />
        </Suspense>
      </section>
      <section aria-labelledby="how-often">
        <Title order={2} id="how-often" mb={4}>
          How often they are answered
        </Title>
        <Text size="sm" c="dimmed" mb="md" maw="70ch">
          Of those sent at least two weeks ago, or answered sooner. Under {ENOUGH_APPLICATIONS} applications a
          share would say nothing, so none is shown.
        </Text>
        <div className={classes.rates}>
          <AnswerRates title="By where the job was found" rates={rates.bySource} />
          <AnswerRates title="By fit" rates={rates.byScore} />
          <AnswerRates title="By layout of the resume" rates={rates.byLayout} nameOf={layoutText} />
        </div>
      </section>
    </Stack>
  );
}
