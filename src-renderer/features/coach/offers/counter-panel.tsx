import { Card, Group, List, NumberInput, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { AskRow } from '#renderer/components/ask-row.tsx';
import { CopyButton } from '#renderer/components/copy-button.tsx';
import { EngineMark } from '#renderer/components/engine-mark.tsx';
import { Segments } from '#renderer/components/segments.tsx';
import { client } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { Offer } from '#shared/domain/offer.ts';

/** A counter-offer: a figure, the reasons for it, and words for the mail and the telephone in three tones. */
export function CounterPanel({ offer }: { offer: Offer }) {
  const [target, setTarget] = useState<number | string>('');
  const [tone, setTone] = useState<string | null>(null);
  const counter = useMutation({
    mutationFn: () => client.salary.counter({ offerId: offer.id, target: Number(target) || null }),
    onError: (error) => tellProblem('No counter-offer was made', error),
  });
  const made = counter.data;
  const script = made?.scripts.find((one) => one.tone === tone) ?? made?.scripts[0];
  return (
    <Card withBorder padding="md">
      <Title order={3} size="h4" mb="sm">
        Ask {offer.company} for more
      </Title>
      <AskRow word="Make it" busy={counter.isPending} onAsk={() => counter.mutate()}>
        <NumberInput
          label="What you want, a year"
          description="Empty: as much as the upper quarter of posted pay"
          value={target}
          onChange={setTarget}
          min={0}
          max={1e11}
          thousandSeparator=","
          w={300}
        />
      </AskRow>
      {made && made.why !== '' && <Text mt="sm">{made.why}</Text>}
      {made && script && (
        <Stack gap="sm" mt="md">
          <Group gap="xs">
            <Segments
              aria-label="Tone"
              data={made.scripts.map((one) => one.tone)}
              value={script.tone}
              onChange={setTone}
              size="xs"
            />
            <CopyButton text={script.email} label="Copy the mail" word="Copy the mail" />
            {script.by === 'model' && <EngineMark by="model" />}
          </Group>
          <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
            {script.email}
          </Text>
          <Text size="sm" fw={600}>
            On the telephone
          </Text>
          <List size="sm">
            {script.phone.map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
          {made.beside.length > 0 && (
            <Text size="sm">
              <b>If the pay is fixed, ask for:</b> {made.beside.join(', ')}.
            </Text>
          )}
        </Stack>
      )}
    </Card>
  );
}
