import { List, Text } from '@mantine/core';

/** What was done with what the user wished, and why the rest was not; nothing where there is nothing to say. */
export function WrittenNotes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <section aria-label="How it was written">
      <Text size="sm" fw={550}>
        How it was written
      </Text>
      <List size="sm" c="dimmed" spacing={2}>
        {notes.map((note) => (
          <List.Item key={note}>{note}</List.Item>
        ))}
      </List>
    </section>
  );
}
