import { Button, Group, SegmentedControl, Text, TextInput, Title } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCopy, IconFolderOpen, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Loaded } from '#renderer/components/loaded.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { tellDone } from '#renderer/lib/toast.ts';
import { filterLines, type LogLevel, lineText } from './log-lines.ts';
import { LogList } from './log-list.tsx';
import { reveal } from './reveal.ts';

const LEVELS: { value: LogLevel; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'warn', label: 'Warnings' },
  { value: 'error', label: 'Errors' },
];

/** The newest log lines, to search, follow by correlation id, and copy for a report. */
export function LogSection() {
  const query = useQuery(orpc.system.logs.queryOptions({ input: { limit: 1000 }, refetchInterval: 3_000 }));
  const [level, setLevel] = useState<LogLevel>('all');
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const clipboard = useClipboard();
  return (
    <section aria-labelledby="logs">
      <Title order={2} id="logs" mb="xs">
        Logs
      </Title>
      <Loaded query={query} failed="The logs could not be read">
        {(all) => {
          const lines = filterLines(all, level, wanted);
          const copy = () => {
            clipboard.copy(lines.map(lineText).join('\n'));
            tellDone(`Copied ${lines.length} lines`);
          };
          return (
            <>
              <Group gap="xs" mb="xs">
                <TextInput
                  flex="1 1 200px"
                  aria-label="Search the logs"
                  placeholder="Words, or an id to see all that belongs together"
                  leftSection={<IconSearch size={16} aria-hidden />}
                  value={text}
                  onChange={(event) => setText(event.currentTarget.value)}
                />
                <SegmentedControl
                  aria-label="Level"
                  data={LEVELS}
                  value={level}
                  onChange={(value) => setLevel(value as LogLevel)}
                />
                <Button variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={copy}>
                  Copy
                </Button>
                <Button
                  variant="default"
                  leftSection={<IconFolderOpen size={16} aria-hidden />}
                  onClick={() => reveal('logs')}
                >
                  Log folder
                </Button>
              </Group>
              {lines.length === 0 ? (
                <Text c="dimmed">No line matches.</Text>
              ) : (
                <LogList lines={lines.toReversed()} onFollow={setText} />
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
