import { Anchor, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '#renderer/components/loaded.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import type { SaidPay } from '#shared/domain/application-pay.ts';

const COLUMNS = [
  { key: 'desired', label: 'You want at least' },
  { key: 'posted', label: 'They posted' },
  { key: 'expected', label: 'You told them' },
  { key: 'offered', label: 'They offered' },
] as const;
const MOST = 50;

/** Wanted, posted, asked for and offered pay of each application; nothing where nobody said any. */
export function PayTable({ currency }: { currency: string }) {
  const query = useQuery(orpc.salary.pays.queryOptions({ input: { currency } }));
  return (
    <Loaded query={query} failed="The pay of your applications could not be read">
      {({ pays, ratesOf }) => {
        const said = pays.filter((one) =>
          [one.posted, one.expected, one.offered].some(({ text }) => text !== ''),
        );
        if (said.length === 0) return null;
        return (
          <section aria-labelledby="pay-of-applications">
            <Title order={2} id="pay-of-applications" mb="xs">
              Pay of your applications
            </Title>
            <Table.ScrollContainer minWidth={720} maxHeight={360} type="native" tabIndex={0}>
              <Table verticalSpacing={6} stickyHeader layout="fixed">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th w="30%">Application</Table.Th>
                    {COLUMNS.map(({ key, label }) => (
                      <Table.Th key={key}>{label}</Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {said.slice(0, MOST).map((one) => (
                    <Table.Tr key={one.applicationId}>
                      <Table.Td style={{ overflowWrap: 'anywhere' }}>
                        <Anchor
                          component="button"
                          size="sm"
                          ta="left"
                          onClick={() => navigate('applications', one.applicationId)}
                        >
                          {one.title}
                        </Anchor>
                        <Text size="xs" c="dimmed">
                          {one.company}
                        </Text>
                      </Table.Td>
                      {COLUMNS.map(({ key }) => (
                        <Table.Td key={key}>
                          <Said pay={one[key]} currency={currency} />
                        </Table.Td>
                      ))}
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
            <Text c="dimmed" size="xs" mt={4}>
              {said.length > MOST && `The newest ${MOST} of ${said.length}. `}A year full time in {currency},
              the middle of a range; other currencies at rounded rates of {ratesOf}.
            </Text>
          </section>
        );
      }}
    </Loaded>
  );
}

function Said({ pay, currency }: { pay: SaidPay; currency: string }) {
  if (pay.text === '')
    return (
      <Text span size="sm" c="dimmed">
        not said
      </Text>
    );
  return (
    <>
      <Text size="sm">{pay.text}</Text>
      {pay.yearly !== null && (
        <Text size="xs" c="dimmed">
          {Math.round(pay.yearly).toLocaleString('en-US')} {currency}
        </Text>
      )}
    </>
  );
}
