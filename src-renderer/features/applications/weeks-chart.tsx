import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import type { TrackerFigures } from '#shared/domain/tracker-figures.ts';
import { weekText } from './figures-words.ts';

const SERIES = [
  { name: 'Sent', color: 'var(--jobai-good)' },
  { name: 'Answers', color: 'color-mix(in srgb, var(--jobai-good) 45%, transparent)' },
];

/** Bars of the last weeks; a file of its own, as what draws them is large. */
export function WeeksChart({ weeks }: Pick<TrackerFigures, 'weeks'>) {
  const bars = weeks.map(({ monday, sent, answered }) => ({
    week: weekText(monday),
    Sent: sent,
    Answers: answered,
  }));
  const busy = bars.filter((bar) => bar.Sent > 0 || bar.Answers > 0);
  const sentence = busy
    .map((bar) => `week of ${bar.week} ${bar.Sent} sent, ${bar.Answers} answers`)
    .join('; ');
  return (
    <div role="img" aria-label={`By week: ${sentence || 'nothing in these weeks'}`}>
      <BarChart
        aria-hidden
        h={220}
        data={bars}
        dataKey="week"
        series={SERIES}
        withLegend
        legendProps={{ verticalAlign: 'top', height: 36 }}
        tooltipProps={{ wrapperStyle: { zIndex: 2 } }}
        tickLine="none"
        gridAxis="x"
        barProps={{ radius: 2, maxBarSize: 20, isAnimationActive: false }}
        barChartProps={{ accessibilityLayer: false }}
        yAxisProps={{ width: 40, allowDecimals: false }}
        xAxisProps={{ minTickGap: 16 }}
      />
    </div>
  );
}
