import { Group, NativeSelect, Stack, Switch } from '@mantine/core';
import { FieldInput } from '#renderer/components/field-input/field-input.tsx';
import { OfferedAnswer } from '#renderer/components/field-input/offered-answer.tsx';
import type { FormField } from '#shared/domain/form.ts';
import { canBeRemembered, type KeepFor, keepChoices } from './remember.ts';

interface FieldQuestionProps {
  field: FormField;
  value: string;
  onValue: (value: string) => void;
  remember: boolean;
  onRemember: (on: boolean) => void;
  company: string;
  keepFor: KeepFor;
  onKeepFor: (keepFor: KeepFor) => void;
}

/** One question with the widget that fits it, and whether its answer is kept for other forms. */
export function FieldQuestion(props: FieldQuestionProps) {
  const { field, value, onValue, remember, onRemember, company, keepFor, onKeepFor } = props;
  const choices = keepChoices(field, company);
  return (
    <Stack gap={6}>
      <FieldInput field={field} value={value} onValue={onValue} />
      <OfferedAnswer field={field} value={value} onValue={onValue} />
      {canBeRemembered(field) && (
        <Group gap="sm" mt={4} mih={26}>
          <Switch
            size="xs"
            label="Remember this answer for other forms"
            aria-label={`Remember this answer for other forms: ${field.label}`}
            checked={remember}
            onChange={(event) => onRemember(event.currentTarget.checked)}
          />
          {remember && choices.length > 0 && (
            <NativeSelect
              size="xs"
              aria-label={`Which forms: ${field.label}`}
              data={choices}
              value={keepFor}
              onChange={(event) => onKeepFor(event.currentTarget.value as KeepFor)}
            />
          )}
        </Group>
      )}
    </Stack>
  );
}
