import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import type { UsageLine } from '#shared/domain/usage-detail.ts';
import { barText, type DayMeasure, dayBars, daysSentence, SERIES } from './day-bars.ts';

/** The bars; a file of its own, as what draws them is large. */
export function DaysChart({ days, measure }: { days: UsageLine[]; measure: DayMeasure }) {
  const series = SERIES[measure].map(({ name, color }) => ({ name, color }));
  return (
    <div role="img" aria-label={`By day: ${daysSentence(days, measure)}`}>
      <BarChart
        aria-hidden
        h={220}
        data={dayBars(days, measure)}
        dataKey="day"
        type="stacked"
        series={series}
        withLegend={series.length > 1}
        legendProps={{ verticalAlign: 'top', height: 36 }}
        tooltipProps={{ wrapperStyle: { zIndex: 2 } }}
        tickLine="none"
        gridAxis="x"
        valueFormatter={(value) => barText(measure, value)}
        barProps={{ radius: 2, maxBarSize: 28, isAnimationActive: false }}
        barChartProps={{ accessibilityLayer: false }}
        yAxisProps={{ width: 64 }}
        xAxisProps={{ minTickGap: 24 }}
      />
    </div>
  );
}
