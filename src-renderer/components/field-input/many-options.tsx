import { Checkbox, Stack } from '@mantine/core';
import type { FieldInputProps } from './field-input-props.ts';

/** Any of several options; the value holds one chosen option a line. */
export function ManyOptions({ field, value, onValue }: FieldInputProps) {
  return (
    <Checkbox.Group
      label={field.label}
      description={field.help || undefined}
      required={field.required}
      value={value === '' ? [] : value.split('\n')}
      onChange={(chosen) => onValue(chosen.join('\n'))}
    >
      <Stack gap={8} mt={8}>
        {field.options.map((option) => (
          <Checkbox key={option.value} value={option.value} label={option.label} size="sm" />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
