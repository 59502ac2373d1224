import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded } from '#renderer/components/loaded.tsx';
import { orpc } from '#renderer/lib/client.ts';
import type { Offer } from '#shared/domain/offer.ts';
import { CounterPanel } from './counter-panel.tsx';
import { OfferDialog } from './offer-dialog.tsx';
import { OffersTable } from './offers-table.tsx';

const NEW: Omit<Offer, 'currency'> = {
  ...{ id: '', company: '', role: '', base: 0, bonus: null, equity: null, signing: null, benefits: null },
  ...{ hoursWeek: null, holidayDays: null },
};

/** The user's offers side by side over one and four years, what to ask of each employer, and how to ask for more. */
export function OffersSection({ role, currency }: { role: string; currency: string }) {
  const compared = useQuery(orpc.salary.compare.queryOptions({ input: { currency } }));
  const [edited, setEdited] = useState<Offer | null>(null);
  const [countered, setCountered] = useState<string | null>(null);
  return (
    <section aria-labelledby="your-offers">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="your-offers">
          Your offers
        </Title>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setEdited({ ...NEW, role, currency })}
        >
          Add an offer
        </Button>
      </Group>
      <Loaded query={compared} failed="Your offers could not be read">
        {({ offers, ratesOf }) => {
          const opened = offers.find(({ offer }) => offer.id === countered)?.offer;
          if (offers.length === 0)
            return (
              <Text c="dimmed" size="sm">
                Enter an offer to see what it comes to over one and four years, by the hour, and what is not
                said yet. Several stand side by side.
              </Text>
            );
          return (
            <Stack gap="md">
              <OffersTable
                offers={offers}
                currency={currency}
                onEdit={setEdited}
                onCounter={(id) => setCountered(id === countered ? null : id)}
              />
              {offers.some(({ offer }) => offer.currency !== currency) && (
                <Text c="dimmed" size="xs">
                  Other currencies at rounded rates of {ratesOf}.
                </Text>
              )}
              {opened && <CounterPanel key={opened.id} offer={opened} />}
            </Stack>
          );
        }}
      </Loaded>
      {edited && <OfferDialog offer={edited} onClose={() => setEdited(null)} />}
    </section>
  );
}
