import { Checkbox, MultiSelect, Select, Text, TextInput } from '@mantine/core';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import { isDay } from '#renderer/lib/day-value.ts';
import type { FieldOutcome } from '#shared/domain/form.ts';
import { shownValue } from './shown-value.ts';

interface ReviewValueProps {
  field: FieldOutcome;
  /** What it is called among the others. */
  name: string;
  value: string;
  onChange: (value: string) => void;
}

const MANY = new Set<FieldOutcome['type']>(['multiselect', 'checkbox-group']);

/** The options, by what the field's value names them by: their label as the page shows it, or their value. */
function choicesOf({ options = [], ...field }: FieldOutcome) {
  const value = shownValue(field);
  const named = value.split('\n');
  const byLabel = options.some((option) => named.includes(option.label));
  const choices = options
    .map(({ value: id, label }) => ({ value: byLabel ? label : id, label: label || id }))
    .filter((choice) => choice.value !== '');
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}

/** The widget for a field's value: a file is shown, a choice is chosen anew, the rest is text. */
export function ReviewValue({ field, name, value, onChange }: ReviewValueProps) {
  const look = {
    size: 'xs',
    'aria-label': name,
    variant: value === shownValue(field) ? 'filled' : 'default',
  };
  const choices = choicesOf(field);
  if (field.fixed !== undefined)
    return (
      <>
        <Text size="sm" pt={4} style={{ whiteSpace: 'pre-line' }}>
          {value === '' ? 'left empty' : value}
        </Text>
        <Text size="xs" c="dimmed">
          {field.fixed}
        </Text>
      </>
    );
  if (field.type === 'file')
    return (
      <Text size="sm" pt={4}>
        {value === '' ? 'no file' : value}
      </Text>
    );
  if (field.type === 'checkbox' && choices.length === 0)
    return (
      <Checkbox
        mt={6}
        size="sm"
        aria-label={name}
        checked={value === 'Yes'}
        onChange={(event) => onChange(event.currentTarget.checked ? 'Yes' : 'No')}
      />
    );
  if (choices.length > 0 && MANY.has(field.type))
    return (
      <MultiSelect
        {...look}
        searchable
        data={choices}
        value={value === '' ? [] : value.split('\n')}
        onChange={(chosen) => onChange(chosen.join('\n'))}
      />
    );
  const known = choices.some((choice) => choice.value === value);
  if (choices.length > 0 && (known || value === ''))
    return (
      <Select
        {...look}
        searchable={choices.length > 8}
        clearable={!field.required}
        placeholder="left empty"
        data={choices}
        value={value === '' ? null : value}
        onChange={(chosen) => onChange(chosen ?? '')}
      />
    );
  if (field.type === 'date' && (value === '' || isDay(value)))
    return (
      <TextInput
        {...look}
        type="date"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  return (
    <GrowingTextarea
      {...look}
      minRows={1}
      maxRows={6}
      value={value}
      placeholder="left empty"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
