import { Button, Popover, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { ModelProvider } from '#shared/domain/model-provider.ts';
import { TestFound } from './test-found.tsx';

/** Tries a provider with one small call and says what was found. */
export function TestButton({ provider: { id, label, problem, enabled } }: { provider: ModelProvider }) {
  const { mutate, data, reset, isPending } = useMutation({
    mutationFn: () => client.system.testProvider({ id }),
    onError: (error) => tellProblem(`${label} was not tested`, error),
  });
  if (problem !== '' && enabled) return null;
  return (
    <Popover
      opened={data !== undefined}
      onChange={reset}
      width={340}
      position="bottom-end"
      withArrow
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Test ${label}`}
          loading={isPending}
          onClick={() => mutate()}
        >
          Test
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {data && <TestFound test={data} />}
        <Text size="xs" c="dimmed" mt="xs">
          One small call was made, without anything of yours.
        </Text>
        <Button mt="xs" size="compact-sm" variant="default" onClick={reset}>
          Close
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
