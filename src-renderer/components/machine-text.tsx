import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { Loaded } from './loaded.tsx';

/** What an employer's program reads in the PDF, and what of it is not what was written. */
export function MachineText({ kind, id }: { kind: 'resume' | 'letter'; id: string }) {
  const read = useQuery({
    queryKey: ['read-back', kind, id],
    queryFn: () => (kind === 'resume' ? client.resume.readBack({ id }) : client.letter.readBack({ id })),
    gcTime: 0,
  });
  return (
    <Loaded query={read} failed="The PDF could not be read back">
      {({ text, differences }) => (
        <Stack gap="sm">
          {differences.length === 0 ? (
            <Text size="sm">A program reads all of it as you wrote it.</Text>
          ) : (
            <div role="alert">
              <Text size="sm" c="var(--mantine-color-error)">
                A program would not read what you wrote, so it is not used like this:
              </Text>
              <ul style={{ margin: 0, paddingInlineStart: 20 }}>
                {differences.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </div>
          )}
          <Text
            component="pre"
            size="xs"
            p="sm"
            m={0}
            style={{
              whiteSpace: 'pre-wrap',
              overflowWrap: 'anywhere',
              border: '1px solid var(--jobai-line)',
              borderRadius: 6,
            }}
          >
            {text}
          </Text>
        </Stack>
      )}
    </Loaded>
  );
}
