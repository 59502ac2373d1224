import { Stack, Switch } from '@mantine/core';
import type { FormField } from '#shared/domain/form.ts';
import { FieldInput } from './field-input.tsx';
import { canBeRemembered } from './remember.ts';

interface FieldQuestionProps {
  field: FormField;
  value: string;
  onValue: (value: string) => void;
  remember: boolean;
  onRemember: (on: boolean) => void;
}

/** One question with the widget that fits it, and whether its answer is kept for other forms. */
export function FieldQuestion({ field, value, onValue, remember, onRemember }: FieldQuestionProps) {
  return (
    <Stack gap={6}>
      <FieldInput field={field} value={value} onValue={onValue} />
      {canBeRemembered(field) && (
        <Switch
          size="xs"
          mt={4}
          label="Remember this answer for other forms"
          aria-label={`Remember this answer for other forms: ${field.label}`}
          checked={remember}
          onChange={(event) => onRemember(event.currentTarget.checked)}
        />
      )}
    </Stack>
  );
}
