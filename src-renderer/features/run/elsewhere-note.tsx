import { Alert, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';
import { useProfileSwitch } from '#renderer/lib/use-profile-switch.ts';
import { useRefresh } from '#renderer/lib/use-refresh.ts';
import { elsewhereWords } from './elsewhere-words.ts';
import { useRunStore } from './run-store.ts';

/** Says that searches of other profiles go on, and leads to them. */
export function ElsewhereNote() {
  const others = useQuery(orpc.pipeline.elsewhere.queryOptions({ input: {} })).data ?? [];
  useRefresh(orpc.pipeline.elsewhere.key());
  const showAny = useRunStore((state) => state.showAny);
  const use = useProfileSwitch();
  return others.map((other) => {
    const { title, waits } = elsewhereWords(other);
    return (
      <Alert key={other.profileId} variant="light" color="pine" title={title} mb="md">
        <Group justify="space-between" gap="sm">
          <Text size="sm">{waits}</Text>
          <Button
            size="xs"
            variant="default"
            onClick={() =>
              void use(other.profileId, other.persona).then((isUsed) => {
                if (isUsed) showAny();
              })
            }
          >
            Use this profile
          </Button>
        </Group>
      </Alert>
    );
  });
}
