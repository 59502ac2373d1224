import { Stack, Text } from '@mantine/core';
import type { client } from '#renderer/lib/client.ts';
import { exactDay } from '#renderer/lib/time.ts';
import { PayFigures } from './pay-figures.tsx';

type Market = Awaited<ReturnType<typeof client.salary.market>>;

/** What postings state, with how many they are and where from; or that they are too few. */
export function PostedPay({ market }: { market: Market }) {
  const { n, without, percentiles, currency, sources, from, to, least, most, ratesOf } = market;
  const asking = askingFor(market);
  if (percentiles === null) {
    const seen = n + without;
    return (
      <Text>
        {seen === 0
          ? `No posting for this work${asking} was seen here yet. Search for it once, and ask again.`
          : `Too few to say: ${n} of ${seen} postings seen here${asking} state a pay that can be compared, and at least 5 are needed.`}
      </Text>
    );
  }
  const [first, last] = [from, to].map((iso) => (iso === null ? '' : exactDay(iso)));
  const found = first === last ? `on ${first}` : `${first} to ${last}`;
  const money = (amount: number) => Math.round(amount).toLocaleString('en-US');
  const spread =
    least === null || most === null ? '' : `: from ${money(least)} to ${money(most)} ${currency}`;
  return (
    <Stack gap="xs">
      <PayFigures percentiles={percentiles} currency={currency} of="postings" />
      <Text c="dimmed" size="sm">
        A year, full time, the middle of each posted range{spread}. {n} postings{asking} from{' '}
        {sources.map((one) => `${one.source} (${one.n})`).join(', ')}, found {found}; {without} more state
        none. Other currencies at rounded rates of {ratesOf}.
      </Text>
    </Stack>
  );
}

/** Which years of experience the postings ask for, where they were asked about. */
function askingFor({ band, yearsUnsaid }: Market): string {
  if (band === null) return '';
  const years = band.to === null ? `${band.from} years or more` : `${band.from} to ${band.to} years`;
  return ` that ask for ${years} (${yearsUnsaid} more do not say how many)`;
}
