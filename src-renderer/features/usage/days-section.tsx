import { Group, Skeleton, Title } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Segments } from '#renderer/components/segments.tsx';
import type { UsageLine } from '#shared/domain/usage-detail.ts';
import type { DayMeasure } from './day-bars.ts';

const DaysChart = lazy(() => import('./days-chart.tsx').then((module) => ({ default: module.DaysChart })));

const MEASURES: { value: DayMeasure; label: string }[] = [
  { value: 'cost', label: 'Cost' },
  { value: 'tokens', label: 'Tokens' },
  { value: 'calls', label: 'Calls' },
];

/** Day by day, as bars. */
export function DaysSection({ days }: { days: UsageLine[] }) {
  const [measure, setMeasure] = useState<DayMeasure>('cost');
  return (
    <section aria-labelledby="by-day">
      <Group justify="space-between" mb="sm">
        <Title order={2} id="by-day">
          By day
        </Title>
        <Segments
          size="xs"
          aria-label="What the bars show"
          data={MEASURES}
          value={measure}
          onChange={(value) => setMeasure(value as DayMeasure)}
        />
      </Group>
      <Suspense fallback={<Skeleton h={220} />}>
        <DaysChart days={days} measure={measure} />
      </Suspense>
    </section>
  );
}
