import { ActionIcon, Button, Group, Table, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ComparedOffer, Offer } from '#shared/domain/offer.ts';
import classes from './offers.module.css';

interface Props {
  offers: ComparedOffer[];
  currency: string;
  onEdit: (offer: Offer) => void;
  onCounter: (id: string) => void;
}

const money = (amount: number | null, currency: string): string =>
  amount === null ? '–' : `${Math.round(amount).toLocaleString('en-US')} ${currency}`;

const said = (amount: number | null, currency: string): string =>
  amount === null ? 'not said' : money(amount, currency);

/** What an offer says, a line each. */
const LINES: { label: string; of: (one: ComparedOffer, currency: string) => string; strong?: true }[] = [
  { label: 'Base, a year', of: ({ offer }) => money(offer.base, offer.currency) },
  { label: 'Bonus, a year', of: ({ offer }) => said(offer.bonus, offer.currency) },
  { label: 'Shares, a year', of: ({ offer }) => said(offer.equity, offer.currency) },
  { label: 'Other benefits, a year', of: ({ offer }) => said(offer.benefits, offer.currency) },
  { label: 'Paid once at the start', of: ({ offer }) => said(offer.signing, offer.currency) },
  { label: 'Hours a week', of: ({ offer }) => String(offer.hoursWeek ?? 'not said') },
  { label: 'Days of holiday', of: ({ offer }) => String(offer.holidayDays ?? 'not said') },
  { label: 'In the first year', of: ({ year1 }, currency) => money(year1, currency), strong: true },
  { label: 'In four years', of: ({ year4 }, currency) => money(year4, currency), strong: true },
  {
    label: 'By the hour',
    of: ({ perHour, offer: { hoursWeek, holidayDays } }, currency) =>
      hoursWeek === null || holidayDays === null ? 'needs hours and holiday' : money(perHour, currency),
  },
];

/** Offers as columns, the one that pays most over four years first. */
export function OffersTable({ offers, currency, onEdit, onCounter }: Props) {
  return (
    <Table.ScrollContainer minWidth={200 + 200 * offers.length}>
      <Table verticalSpacing={6} layout="fixed" className={classes.table ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td w={180} />
            {offers.map(({ offer }) => (
              <Table.Th key={offer.id} scope="col">
                <Group gap={4} wrap="nowrap">
                  <div>
                    {offer.company}
                    <Text size="xs" c="dimmed" fw={400}>
                      {offer.role}
                    </Text>
                  </div>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={`Change the offer of ${offer.company}`}
                    onClick={() => onEdit(offer)}
                  >
                    <IconPencil size={16} aria-hidden />
                  </ActionIcon>
                </Group>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {LINES.map(({ label, of, strong }) => (
            <Table.Tr key={label}>
              <Table.Th scope="row" fw={strong ? 600 : 400}>
                {label}
              </Table.Th>
              {offers.map((one) => (
                <Table.Td key={one.offer.id} fw={strong ? 600 : 400}>
                  {of(one, currency)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
          <Table.Tr>
            <Table.Th scope="row" fw={400}>
              To ask them
            </Table.Th>
            {offers.map(({ offer, ask }) => (
              <Table.Td key={offer.id} className={classes.ask ?? ''}>
                {ask.length === 0 ? (
                  'Nothing is missing.'
                ) : (
                  <ul>
                    {ask.map((question) => (
                      <li key={question}>{question}</li>
                    ))}
                  </ul>
                )}
                <Button size="xs" variant="default" mt={6} maw="100%" onClick={() => onCounter(offer.id)}>
                  Ask {offer.company} for more
                </Button>
              </Table.Td>
            ))}
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
