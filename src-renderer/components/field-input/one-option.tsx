import { Radio, Stack } from '@mantine/core';
import type { FieldInputProps } from './field-input-props.ts';

const YES_NO = [
  { value: 'Yes', label: 'Yes' },
  { value: 'No', label: 'No' },
];

/** One of a few options. */
export function OneOption({ field, value, onValue }: FieldInputProps) {
  const options = field.options.length > 0 ? field.options.filter((option) => option.value !== '') : YES_NO;
  return (
    <Radio.Group
      label={field.label}
      description={field.help || undefined}
      required={field.required}
      value={value}
      onChange={onValue}
    >
      <Stack gap={8} mt={8}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} size="sm" />
        ))}
      </Stack>
    </Radio.Group>
  );
}
