import { Group } from '@mantine/core';
import { Figure } from '#renderer/components/figure.tsx';

interface Props {
  percentiles: { p25: number; p50: number; p75: number; p90: number };
  currency: string;
}

/** The quarters and the best tenth, in words. */
export function PayFigures({ percentiles, currency }: Props) {
  const money = (amount: number) => `${Math.round(amount).toLocaleString('en-US')} ${currency}`;
  return (
    <Group gap="xl" component="dl" m={0}>
      <Figure label="A quarter pays under" value={money(percentiles.p25)} />
      <Figure label="Half pays under" value={money(percentiles.p50)} />
      <Figure label="A quarter pays over" value={money(percentiles.p75)} />
      <Figure label="A tenth pays over" value={money(percentiles.p90)} />
    </Group>
  );
}
