import { Button, Group, Text } from '@mantine/core';
import { exactDay } from '#renderer/lib/time.ts';
import type { FormField } from '#shared/domain/form.ts';

interface Props {
  field: FormField;
  value: string;
  onValue: (value: string) => void;
}

/** A stored answer, named by its options' values as the question's widget has them. */
function asValue({ options }: FormField, offered: string): string {
  return offered
    .split('\n')
    .map((line) => options.find(({ label }) => label === line)?.value ?? line)
    .join('\n');
}

/** What the user said before that may answer this, in the words of then, to be used with one press. */
export function OfferedAnswer({ field, value, onValue }: Props) {
  const { offer } = field;
  if (offer === undefined) return null;
  const day = offer.saidAt === '' ? 'Before' : `On ${exactDay(offer.saidAt)}`;
  const own = asValue(field, offer.value);
  const used = value === own;
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
      <Text size="xs" c="dimmed" lineClamp={4}>
        {day} you answered “{offer.question}”: {offer.value.replaceAll('\n', ', ')}
        {offer.why === 'ask-first' ? ' You asked to be asked before it is used.' : ''}
      </Text>
      <Button
        size="compact-xs"
        variant="default"
        flex="none"
        disabled={used}
        aria-label={`Use what you said before: ${field.label}`}
        onClick={() => onValue(own)}
      >
        {used ? 'Used' : 'Use it'}
      </Button>
    </Group>
  );
}
