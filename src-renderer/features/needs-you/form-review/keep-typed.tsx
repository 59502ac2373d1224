import { Checkbox, Stack, Text, Title } from '@mantine/core';
import type { FieldOutcome } from '#shared/domain/form.ts';

interface Props {
  fields: readonly FieldOutcome[];
  kept: ReadonlySet<string>;
  onChange: (kept: ReadonlySet<string>) => void;
}

/** What the user typed on the page themselves, to be kept for other forms where they want it. */
export function KeepTyped({ fields, kept, onChange }: Props) {
  const typed = fields.filter(({ keep }) => keep !== undefined);
  if (typed.length === 0) return null;
  const put = (id: string, isOn: boolean) => {
    const next = new Set(kept);
    if (isOn) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <Stack gap="xs" mt="md" component="section" aria-labelledby="keep-typed">
      <div>
        <Title order={3} size="h5" id="keep-typed">
          Keep these answers?
        </Title>
        <Text size="sm" c="dimmed">
          You gave them on the page yourself. What is ticked is stored with your answers, for other forms that
          ask the same.
        </Text>
      </div>
      {typed.map(({ id, label, value }) => (
        <Checkbox
          key={id}
          label={`${label}: ${value.replaceAll('\n', ', ')}`}
          checked={kept.has(id)}
          onChange={(event) => put(id, event.currentTarget.checked)}
        />
      ))}
    </Stack>
  );
}
