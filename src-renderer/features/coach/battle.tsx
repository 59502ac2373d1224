import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { EngineMark } from '#renderer/components/engine-mark.tsx';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { NegotiationView } from '#shared/domain/negotiation.ts';
import { BattleDebrief } from './battle-debrief.tsx';
import { useBattleAnswer } from './use-battle-answer.ts';
import { useBattleWords } from './use-battle-words.ts';

/** A practice negotiation: what was said, where the offer stands, and the debrief when it is over. */
export function Battle({ battle }: { battle: NegotiationView }) {
  const typed = useBattleWords(battle);
  const { text } = typed;
  const answer = useBattleAnswer(battle);
  const { saying } = answer;
  const say = useMutation({
    mutationFn: (said: string) => answer.say(said),
    // What was typed meanwhile stays.
    onSuccess: (_, said) => typed.said(said),
    onError: (error) => tellProblem('That was not said; it is still here', error),
  });
  const money = (amount: number) => `${amount.toLocaleString('en-US')} ${battle.currency}`;
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={2}>Practice as {battle.role}</Title>
        <Text fw={600} aria-live="polite">
          On the table: {money(battle.offer)} a year
        </Text>
      </Group>
      <Card withBorder padding="md">
        <Stack gap="xs">
          {battle.turns.map((turn, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: turns are only ever added at the end
            <Stack key={index} gap={4}>
              {turn.you !== '' && (
                <Text size="sm">
                  <b>You:</b> {turn.you}
                </Text>
              )}
              <Group gap={6} align="center">
                <Text size="sm">
                  <b>They:</b>{' '}
                  {saying !== null && index === battle.turns.length - 1 ? saying || '…' : turn.them}
                </Text>
                {turn.wordedBy === 'model' && <EngineMark by="model" />}
              </Group>
            </Stack>
          ))}
        </Stack>
      </Card>
      {battle.status === 'open' ? (
        <Group align="end" gap="sm">
          <GrowingTextarea
            label="What you say"
            description="Name a figure and a reason. “I accept” closes it; “I walk away” ends it. German, French, Spanish, Dutch and Portuguese are understood, too."
            minRows={2}
            maxRows={6}
            flex={1}
            value={text}
            onChange={(event) => typed.write(event.currentTarget.value)}
            onKeyDown={(event) => {
              const isSent = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
              if (isSent && text.trim() !== '' && saying === null) say.mutate(text);
            }}
          />
          <Button
            disabled={text.trim() === '' || saying !== null}
            loading={say.isPending}
            onClick={() => say.mutate(text)}
          >
            Say it
          </Button>
        </Group>
      ) : (
        battle.debrief && <BattleDebrief debrief={battle.debrief} money={money} />
      )}
    </Stack>
  );
}
