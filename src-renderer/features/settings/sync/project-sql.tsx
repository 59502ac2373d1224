import { Code, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CopyButton } from '#renderer/components/copy-button.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { orpc } from '#renderer/lib/client.ts';
import classes from './sync.module.css';

/** What makes a project ready: shown, and copied. */
export function ProjectSql() {
  const query = useQuery(orpc.system.syncSql.queryOptions({ input: {} }));
  return (
    <Loaded query={query} failed="The SQL could not be read">
      {({ sql, version }) => (
        <Stack gap="xs">
          <Group gap="sm">
            <CopyButton text={sql} label="Copy the SQL" word="Copy" />
            <Text size="sm" c="dimmed">
              Version {version}. Paste it into the SQL editor of your project and run it; it does no harm to
              run it again.
            </Text>
          </Group>
          <Code block className={classes.sql ?? ''} tabIndex={0} role="group" aria-label="The SQL">
            {sql}
          </Code>
        </Stack>
      )}
    </Loaded>
  );
}
