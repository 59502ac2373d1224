import { Group } from '@mantine/core';
import { Figure } from '#renderer/components/figure.tsx';

interface Props {
  percentiles: { p25: number; p50: number; p75: number; p90: number };
  currency: string;
  /** Whether they are of postings, which pay so much, or of pages, which only name it. */
  of: 'postings' | 'pages';
}

const WORDS = {
  postings: ['A quarter pays under', 'Half pays under', 'A quarter pays over', 'A tenth pays over'],
  pages: ['A quarter of them name under', 'Half name under', 'A quarter name over', 'A tenth name over'],
} as const;

/** The quarters and the best tenth, in words. */
export function PayFigures({ percentiles, currency, of }: Props) {
  const [quarter, half, upper, tenth] = WORDS[of];
  const money = (amount: number) => `${Math.round(amount).toLocaleString('en-US')} ${currency}`;
  return (
    <Group gap="xl" component="dl" m={0}>
      <Figure label={quarter} value={money(percentiles.p25)} />
      <Figure label={half} value={money(percentiles.p50)} />
      <Figure label={upper} value={money(percentiles.p75)} />
      <Figure label={tenth} value={money(percentiles.p90)} />
    </Group>
  );
}
