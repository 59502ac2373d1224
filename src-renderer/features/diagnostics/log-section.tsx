import { Button, Group, Select, Switch, Text, TextInput, Title } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCopy, IconFolderOpen, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Loaded } from '#renderer/components/loaded.tsx';
import { Segments } from '#renderer/components/segments.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { tellDone } from '#renderer/lib/toast.ts';
import { allOwners, filterLines, type LogLevel, type LogLine, lineText } from './log-lines.ts';
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
  const [owner, setOwner] = useState<string | null>(null);
  const wanted = useDeferredValue(text);
  const [detailed, setDetailed] = useState(false);
  const clipboard = useClipboard();
  return (
    <section aria-labelledby="logs">
      <Title order={2} id="logs" mb="xs">
        What JobAI noted down
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        For those who help you when something goes wrong. Keys, and your name and addresses, are taken out of
        it.
      </Text>
      <Loaded query={query} failed="The logs could not be read">
        {(all) => {
          const lines = filterLines(all, level, wanted, owner);
          const copy = () => {
            clipboard.copy(lines.map(lineText).join('\n'));
            tellDone(`Copied ${lines.length} lines`);
          };
          const copyOne = (line: LogLine) => {
            clipboard.copy(lineText(line));
            tellDone('Copied this line, with its id');
          };
          return (
            <>
              <Group gap="xs" mb="xs">
                <TextInput
                  flex="1 1 200px"
                  aria-label="Search the logs"
                  placeholder="Words of what happened"
                  leftSection={<IconSearch size={16} aria-hidden />}
                  value={text}
                  onChange={(event) => setText(event.currentTarget.value)}
                />
                <Select
                  aria-label="Job or search"
                  placeholder="Any job or search"
                  clearable
                  searchable
                  data={allOwners(all)}
                  value={owner}
                  onChange={setOwner}
                />
                <Segments
                  aria-label="Level"
                  data={LEVELS}
                  value={level}
                  onChange={(value) => setLevel(value as LogLevel)}
                />
                <Switch
                  label="Details"
                  checked={detailed}
                  onChange={(event) => setDetailed(event.currentTarget.checked)}
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
                <LogList lines={lines.toReversed()} detailed={detailed} onFollow={setText} onCopy={copyOne} />
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
