import { Button, Group, Modal, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { RangeInput } from '#renderer/components/range-input.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { CURRENCIES } from '#renderer/lib/currencies.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { Offer } from '#shared/domain/offer.ts';

type Figure = 'bonus' | 'equity' | 'signing' | 'benefits' | 'hoursWeek' | 'holidayDays';
const FIGURES: { name: Figure; label: string; max: number }[] = [
  { name: 'bonus', label: 'Bonus, a year', max: 1e11 },
  { name: 'equity', label: 'Shares, worth a year', max: 1e11 },
  { name: 'benefits', label: 'Other benefits, worth a year', max: 1e11 },
  { name: 'signing', label: 'Paid once at the start', max: 1e11 },
  { name: 'hoursWeek', label: 'Hours a week', max: 100 },
  { name: 'holidayDays', label: 'Days of holiday a year', max: 200 },
];

/** An offer as it was made; what is left empty counts as not said. */
export function OfferDialog({ offer, onClose }: { offer: Offer; onClose: () => void }) {
  const [draft, setDraft] = useState(offer);
  const change = (part: Partial<Offer>) => setDraft({ ...draft, ...part });
  const queries = useQueryClient();
  const done = async () => {
    await queries.invalidateQueries({ queryKey: orpc.salary.key() });
    onClose();
  };
  const save = useMutation({
    mutationFn: () => client.salary.saveOffer(draft),
    onSuccess: done,
    onError: (error) => tellProblem('The offer was not kept', error),
  });
  const putBack = useMutation({
    mutationFn: () => client.salary.saveOffer({ ...offer, id: '' }),
    onSuccess: () => queries.invalidateQueries({ queryKey: orpc.salary.key() }),
    onError: (error) => tellProblem('The offer was not put back', error),
  });
  const remove = useMutation({
    mutationFn: () => client.salary.removeOffer({ id: offer.id }),
    onSuccess: () => {
      tellUndo(`The offer of ${offer.company} removed`, () => putBack.mutate());
      return done();
    },
    onError: (error) => tellProblem('The offer was not removed', error),
  });
  return (
    <Modal
      opened
      onClose={onClose}
      // What was typed must not be lost with one key, nor with a click beside it.
      closeOnEscape={draft === offer}
      closeOnClickOutside={draft === offer}
      closeButtonProps={{ 'aria-label': 'Close' }}
      title={offer.id === '' ? 'An offer' : `The offer of ${offer.company}`}
      size="lg"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput
              label="Company"
              required
              data-autofocus
              value={draft.company}
              onChange={(event) => change({ company: event.currentTarget.value })}
            />
            <TextInput
              label="Job title"
              value={draft.role}
              onChange={(event) => change({ role: event.currentTarget.value })}
            />
            <RangeInput
              label="Base, a year"
              required
              min={0}
              max={1e11}
              thousandSeparator=","
              value={draft.base === 0 ? null : draft.base}
              onChange={(base) => change({ base: base ?? 0 })}
            />
            <Select
              label="Currency"
              data={CURRENCIES}
              searchable
              value={draft.currency}
              allowDeselect={false}
              onChange={(currency) => currency && change({ currency })}
            />
            {FIGURES.map(({ name, label, max }) => (
              <RangeInput
                key={name}
                label={label}
                min={name === 'hoursWeek' ? 1 : 0}
                max={max}
                thousandSeparator=","
                value={draft[name] ?? null}
                onChange={(value) => change({ [name]: value })}
              />
            ))}
          </SimpleGrid>
          <Text size="xs" c="dimmed">
            Leave empty what they did not say: it is put on the list of what to ask, and counts as nothing.
          </Text>
          <Group justify="space-between">
            {offer.id === '' ? (
              <span />
            ) : (
              <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
                Remove
              </Button>
            )}
            <Group gap="xs">
              <Button variant="default" onClick={onClose}>
                Cancel
              </Button>
              <Button
                type="submit"
                loading={save.isPending}
                disabled={draft.company.trim() === '' || draft.base === 0}
              >
                Keep
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
