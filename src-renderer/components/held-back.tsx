import { List, Text } from '@mantine/core';
import type { HeldBack } from '#shared/domain/form.ts';
import { heldBackWords } from '#shared/domain/held-back-words.ts';

/** What a page of a form wanted to send and was not let; nothing where that is nothing. */
export function HeldBackList({ held }: { held: readonly HeldBack[] | undefined }) {
  const { told, others } = heldBackWords(held ?? []);
  return (
    <>
      {told.length > 0 && (
        <div>
          <Text size="sm">JobAI did not let this leave the page:</Text>
          <List size="sm" withPadding>
            {told.map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        </div>
      )}
      {others.length > 0 && (
        <Text size="sm" c="dimmed">
          Held back as well, with none of your answers seen in it: what goes to {others.join(', ')}.
        </Text>
      )}
    </>
  );
}
