import { Stack, Text, Title } from '@mantine/core';
import type { NegotiationDebrief } from '#shared/domain/negotiation.ts';

interface BattleDebriefProps {
  debrief: NegotiationDebrief;
  money: (amount: number) => string;
}

/** What was reached of what there was, which words moved them, and what to try next. */
export function BattleDebrief({ debrief, money }: BattleDebriefProps) {
  return (
    <Stack gap="xs">
      <Title order={3}>How it went</Title>
      <Text>
        You got {money(debrief.gained)} over the first offer. They could have gone to {money(debrief.limit)}:
        you reached {Math.round(debrief.shareOfRoom * 100)}% of the room there was.
      </Text>
      {debrief.worked.map(({ you, to }) => (
        <Text key={to} size="sm">
          <b>Worked:</b> “{you}” brought {money(to)}.
        </Text>
      ))}
      {debrief.didNot.map(({ you, why }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <Text key={index} size="sm">
          <b>Did not:</b> “{you}” {why}
        </Text>
      ))}
      {debrief.next.map((tip) => (
        <Text key={tip} size="sm">
          <b>Next time:</b> {tip}
        </Text>
      ))}
    </Stack>
  );
}
