import { Button, Collapse, Group, Progress, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';

/** How complete the profile is, and what is missing with why it matters; nothing once all is there. */
export function CompletionMeter() {
  const { data } = useQuery(orpc.profile.completion.queryOptions({ input: {} }));
  const [opened, { toggle }] = useDisclosure(false);
  if (!data) return null;
  const percent = Math.round(data.percent);
  if (percent === 100) return null;
  return (
    <div>
      <Group justify="space-between" mb={4} gap="xs">
        <Text size="sm" fw={550}>
          {percent} % complete
        </Text>
        <Button size="compact-sm" variant="subtle" aria-expanded={opened} onClick={toggle}>
          {opened ? 'Hide what is missing' : `What is missing, and why it matters (${data.missing.length})`}
        </Button>
      </Group>
      <Progress.Root size={6}>
        <Progress.Section value={percent} aria-label={`Profile ${percent} % complete`} />
      </Progress.Root>
      <Collapse expanded={opened}>
        <Stack gap={6} mt="sm" component="ul" pl={0} style={{ listStyle: 'none' }}>
          {data.missing.map(({ what, why, section }) => (
            <Group key={what} component="li" gap="xs" wrap="nowrap" align="baseline">
              <Button
                size="compact-sm"
                variant="default"
                style={{ flexShrink: 0 }}
                onClick={() => navigate('profile', section, 'replace')}
              >
                Add {what}
              </Button>
              <Text size="sm" c="dimmed">
                {why}
              </Text>
            </Group>
          ))}
        </Stack>
      </Collapse>
    </div>
  );
}
