import { NumberInput, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconCoins } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AskRow } from '#renderer/components/ask-row.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { CURRENCIES } from '#renderer/lib/currencies.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { Battle } from './battle.tsx';
import { ContractSection } from './contract/contract-section.tsx';
import { OffersSection } from './offers/offers-section.tsx';
import { PayTable } from './pay-table.tsx';
import { PostedPay } from './posted-pay.tsx';
import { useUsualCurrency } from './use-usual-currency.ts';
import { WebPay } from './web-pay.tsx';

const LEVELS = ['Easy', 'Middling', 'Hard'].map((label, index) => ({ value: String(index + 1), label }));

/** What postings pay, and practice at talking about it. */
export function SalaryTab() {
  const [role, setRole] = useState('');
  const [place, setPlace] = useState('');
  const [level, setLevel] = useState('');
  const [years, setYears] = useState<number | string>('');
  const [chosenCurrency, setCurrency] = useState<string | null>(null);
  const usual = useUsualCurrency(CURRENCIES);
  const currency = chosenCurrency ?? usual;
  const [offer, setOffer] = useState<number | string>('');
  const [persona, setPersona] = useState('friendly-hr');
  const [difficulty, setDifficulty] = useState('1');
  const queries = useQueryClient();
  const personas = useQuery(orpc.salary.personas.queryOptions({ input: {} }));
  const battles = useQuery(orpc.salary.battles.queryOptions({ input: {} }));
  const market = useMutation({
    mutationFn: async () => {
      const question = { role, place, level, years: years === '' ? null : Number(years), currency };
      return { question, market: await client.salary.market(question) };
    },
    onError: (error) => tellProblem('Posted pay could not be read', error),
  });
  const start = useMutation({
    mutationFn: (id: NonNullable<typeof personas.data>[number]['id']) =>
      client.salary.startBattle({
        role,
        persona: id,
        level: Number(difficulty),
        currency,
        offer: Number(offer),
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: orpc.salary.battles.key() }),
    onError: (error) => tellProblem('The practice was not started', error),
  });
  const chosen = personas.data?.find(({ id }) => id === persona);
  const noRole = role.trim() === '';
  return (
    <Stack gap="lg">
      <Title order={2} mb={-8}>
        What the work pays
      </Title>
      <AskRow
        word="Show posted pay"
        variant="default"
        lacking={noRole}
        busy={market.isPending}
        onAsk={() => market.mutate()}
      >
        <TextInput
          label="For which work"
          placeholder="Nurse"
          value={role}
          onChange={(event) => setRole(event.currentTarget.value)}
          flex={1}
          miw={180}
        />
        <TextInput
          label="Where"
          placeholder="Anywhere"
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
          w={150}
        />
        <TextInput
          label="Level"
          placeholder="Senior"
          value={level}
          onChange={(event) => setLevel(event.currentTarget.value)}
          w={110}
        />
        <NumberInput
          label="Years"
          placeholder="Any"
          value={years}
          onChange={setYears}
          min={0}
          max={60}
          w={80}
        />
        <Select
          label="Currency"
          data={CURRENCIES}
          value={currency}
          onChange={setCurrency}
          searchable
          allowDeselect={false}
          w={110}
        />
      </AskRow>
      {market.data && (
        <>
          <PostedPay market={market.data.market} />
          <WebPay key={JSON.stringify(market.data.question)} question={market.data.question} />
        </>
      )}
      <PayTable currency={currency} />
      <OffersSection role={role} currency={currency} />
      <ContractSection />
      <Title order={2} mb={-8}>
        Practise the talk
      </Title>
      <AskRow
        word="Practise negotiating"
        lacking={noRole || Number(offer) < 1000 || !chosen}
        busy={start.isPending}
        onAsk={() => chosen && start.mutate(chosen.id)}
      >
        <NumberInput
          label="Their first offer, a year"
          value={offer}
          onChange={setOffer}
          min={1000}
          max={1e11}
          thousandSeparator=","
          w={190}
        />
        <Select
          label="Against whom"
          data={(personas.data ?? []).map(({ id, label }) => ({ value: id, label }))}
          value={persona}
          onChange={(value) => setPersona(value ?? 'friendly-hr')}
          w={220}
        />
        <Select
          label="How hard"
          data={LEVELS}
          value={difficulty}
          onChange={(value) => setDifficulty(value ?? '1')}
          w={120}
        />
      </AskRow>
      <Text c="dimmed" size="sm" aria-live="polite">
        {chosen && `${chosen.label}: ${chosen.about} `}
        {noRole && 'To begin, say for which work, at the top of this page.'}
        {!noRole && Number(offer) < 1000 && 'To begin, say what they offer first.'}
      </Text>
      <Loaded query={battles} failed="Your practice could not be read">
        {([latest]) => (latest ? <Battle key={latest.id} battle={latest} /> : <NoBattle />)}
      </Loaded>
    </Stack>
  );
}

const NoBattle = () => (
  <EmptyState icon={IconCoins} title="Talk about pay before you have to">
    Say for which work and what they offer first, then practise the talk. Their figures are kept on this
    machine; where you have set up a model, it is told what you say and words their answers.
  </EmptyState>
);
