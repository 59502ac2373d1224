import { Button, Stack, Text } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { ProviderLimits } from './provider-limits.tsx';

/** How each provider stands at this moment: what it may still take, and whether it is left alone. */
export function LimitsPanel() {
  const query = useQuery(orpc.system.providers.queryOptions({ input: {}, refetchInterval: 2_000 }));
  return (
    <Loaded query={query} failed="How your providers stand could not be read">
      {({ providers }) => {
        const asked = providers.filter(({ problem }) => problem === '');
        if (asked.length === 0) return <NoneAsked />;
        return (
          <Stack gap="md">
            <Text size="sm" c="dimmed">
              Limits are what each provider says of itself. Where one is full, the next provider is asked.
            </Text>
            {asked.map((provider) => (
              <ProviderLimits key={provider.id} provider={provider} />
            ))}
          </Stack>
        );
      }}
    </Loaded>
  );
}

function NoneAsked() {
  return (
    <EmptyState
      icon={IconPlugConnected}
      title="No model is set up"
      action={<Button onClick={() => navigate('settings')}>Set up a model</Button>}
    >
      With a key, or a server of your own, you see here how much each provider still takes today.
    </EmptyState>
  );
}
