import { Checkbox, Select, TextInput } from '@mantine/core';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import type { FormField } from '#shared/domain/form.ts';
import { answerProblem } from '#shared/forms/answer-problem.ts';
import type { FieldInputProps } from './field-input-props.ts';
import { ManyOptions } from './many-options.tsx';
import { OneOption } from './one-option.tsx';

const INPUT_TYPES: Partial<Record<FormField['type'], string>> = {
  email: 'email',
  tel: 'tel',
  date: 'date',
  password: 'password',
};

/** These take more ways to write it than the browser's own boxes do: `65k`, `65,000`, `example.com`. */
const INPUT_MODES: Partial<Record<FormField['type'], 'decimal' | 'url'>> = { number: 'decimal', url: 'url' };

const FEW = 6;

/** The right widget for a field's type, which says what the form's own box would not take. */
export function FieldInput({ field, value, onValue }: FieldInputProps) {
  const common = { label: field.label, description: field.help || undefined, required: field.required };
  switch (field.type) {
    case 'textarea':
    case 'richtext':
      return (
        <GrowingTextarea
          {...common}
          error={answerProblem(field, value) || undefined}
          minRows={3}
          maxRows={10}
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        />
      );
    case 'radio':
    case 'toggle':
      return <OneOption field={field} value={value} onValue={onValue} />;
    case 'select':
    case 'combobox':
      if (field.options.length > 0 && field.options.length <= FEW)
        return <OneOption field={field} value={value} onValue={onValue} />;
      if (field.options.length === 0) break;
      return (
        <Select
          {...common}
          searchable
          clearable={!field.required}
          data={field.options.filter((option) => option.value !== '')}
          value={value === '' ? null : value}
          onChange={(chosen) => onValue(chosen ?? '')}
        />
      );
    case 'multiselect':
    case 'checkbox-group':
      return <ManyOptions field={field} value={value} onValue={onValue} />;
    case 'checkbox':
      return (
        <Checkbox
          {...common}
          checked={value === 'Yes'}
          onChange={(event) => onValue(event.currentTarget.checked ? 'Yes' : '')}
        />
      );
    default:
      break;
  }
  return (
    <TextInput
      {...common}
      error={answerProblem(field, value) || undefined}
      type={INPUT_TYPES[field.type] ?? 'text'}
      inputMode={INPUT_MODES[field.type]}
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}
