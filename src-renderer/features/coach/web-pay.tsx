import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { EngineMark } from '#renderer/components/engine-mark.tsx';
import { WebLink } from '#renderer/components/web-link.tsx';
import { client } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { PayFigures } from './pay-figures.tsx';

type Told = Awaited<ReturnType<typeof client.salary.marketOnWeb>>;
type Question = Parameters<typeof client.salary.marketOnWeb>[0];

/** What pages of the web say that a role pays, each with its words; asked for only on the user's word. */
export function WebPay({ question }: { question: Question }) {
  const look = useMutation({
    mutationFn: () => client.salary.marketOnWeb(question),
    onError: (error) => tellProblem('The web was not searched', error),
  });
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Button size="xs" variant="default" loading={look.isPending} onClick={() => look.mutate()}>
          Look on the web
        </Button>
        <Text size="sm" c="dimmed" role="status">
          {look.data
            ? saying(look.data)
            : 'One or two searches, with your search key or your own SearXNG; a model, where one is set up, reads what they find.'}
        </Text>
      </Group>
      {look.data && <Found told={look.data} />}
    </Stack>
  );
}

function Found({ told }: { told: Told }) {
  const { percentiles, currency, found, notes, engine } = told;
  const money = (amount: number) => `${Math.round(amount).toLocaleString('en-US')} ${currency}`;
  return (
    <Stack gap="xs">
      {percentiles && <PayFigures percentiles={percentiles} currency={currency} of="pages" />}
      <List size="sm" spacing="xs">
        {found.map(({ title, url, quote, date, pay, covers }) => (
          <List.Item key={url}>
            {money(pay)} a year{covers === 'total' && ', all in'}, by <WebLink url={url}>{title}</WebLink>
            {date && `, ${date}`}
            <Text size="sm" c="dimmed">
              “{quote}”
            </Text>
          </List.Item>
        ))}
      </List>
      {notes.length > 0 && (
        <>
          <Group gap={6}>
            <Text size="sm" fw={600}>
              Why it differs
            </Text>
            <EngineMark by={engine} />
          </Group>
          <List size="sm" spacing="xs">
            {notes.map(({ text, quote, source, url }) => (
              <List.Item key={text}>
                {text}
                <Text size="sm" c="dimmed">
                  “{quote}”, {url === '' ? source : <WebLink url={url}>{source}</WebLink>}
                </Text>
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Stack>
  );
}

function saying({ results, n, ratesOf, percentiles }: Told): string {
  if (results === 0) return 'Nothing was found. Without a search under Settings, Searches, nothing is asked.';
  if (n === 0) return `None of ${results} results states a clear pay for this work.`;
  const few = percentiles === null ? ' Under 5 they are too few to say more.' : '';
  return `${n} of ${results} results state a clear pay for this work; most are averages themselves. Other currencies at rounded rates of ${ratesOf}.${few}`;
}
