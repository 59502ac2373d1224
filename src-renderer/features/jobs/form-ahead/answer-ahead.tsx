import { Button, Group, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { FieldInput } from '#renderer/components/field-input/field-input.tsx';
import { OfferedAnswer } from '#renderer/components/field-input/offered-answer.tsx';
import { problemOf } from '#renderer/lib/problem.ts';
import type { FormField } from '#shared/domain/form.ts';
import { answerProblem } from '#shared/forms/answer-problem.ts';

interface Props {
  fields: FormField[];
  busy: boolean;
  problem: unknown;
  onAnswer: (answers: { fieldId: string; value: string; remember: boolean }[]) => void;
}

/** All that is open of a form, in one go. What is not remembered for other forms is kept for this posting alone. */
export function AnswerAhead({ fields, busy, problem, onAnswer }: Props) {
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [once, setOnce] = useState<Record<string, boolean>>({});
  const isOnce = ({ id, type, key }: FormField) =>
    once[id] ?? (type === 'textarea' || key.startsWith('consent.') || key.startsWith('referral.'));
  const given = fields.filter(({ id }) => (typed[id] ?? '').trim() !== '');
  const refused = given.some((field) => answerProblem(field, typed[field.id] ?? '') !== '');
  return (
    <form
      aria-label="Questions ahead"
      onSubmit={(event) => {
        event.preventDefault();
        if (refused) return;
        onAnswer(
          given.map((field) => ({
            fieldId: field.id,
            value: typed[field.id] ?? '',
            remember: !isOnce(field),
          })),
        );
      }}
    >
      <Stack gap="lg">
        <Text c="dimmed">What you leave open is asked again when the form is filled in.</Text>
        {fields.map((field) => (
          <Stack key={field.id} gap={6}>
            <FieldInput
              field={{ ...field, required: false }}
              value={typed[field.id] ?? ''}
              onValue={(value) => setTyped({ ...typed, [field.id]: value })}
            />
            <OfferedAnswer
              field={field}
              value={typed[field.id] ?? ''}
              onValue={(value) => setTyped({ ...typed, [field.id]: value })}
            />
            <Switch
              size="xs"
              label="Remember this answer for other forms"
              aria-label={`Remember this answer for other forms: ${field.label}`}
              checked={!isOnce(field)}
              onChange={(event) => setOnce({ ...once, [field.id]: !event.currentTarget.checked })}
            />
          </Stack>
        ))}
        {problem != null && (
          <Text size="sm" c="var(--jobai-poor)" role="alert">
            {problemOf(problem).message}
          </Text>
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={busy} disabled={given.length === 0 || refused}>
            Keep {given.length === 1 ? 'the answer' : `${given.length} answers`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
