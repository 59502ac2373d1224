import { Box, Table, Text, Tooltip } from '@mantine/core';
import { EngineMark } from '#renderer/components/engine-mark.tsx';
import type { FieldOutcome } from '#shared/domain/form.ts';
import { ReviewValue } from './review-value.tsx';
import { originOf, shownValue, troubleOf } from './shown-value.ts';

interface ReviewRowProps {
  field: FieldOutcome;
  /** What it is called among the others. */
  name: string;
  value: string;
  onChange: (value: string) => void;
}

/** One field; its value can be changed unless it is a file. */
export function ReviewRow({ field, name, value, onChange }: ReviewRowProps) {
  const trouble = troubleOf(field);
  const changed = value !== shownValue(field);
  const origin = changed ? null : originOf(field);
  return (
    <Table.Tr>
      <Table.Td style={{ verticalAlign: 'top' }}>
        <Text size="sm" pt={4}>
          {name}
          {field.required && (
            <Text span c="var(--jobai-poor)" aria-label="required">
              {' '}
              *
            </Text>
          )}
        </Text>
      </Table.Td>
      <Table.Td>
        <ReviewValue field={field} name={name} value={value} onChange={onChange} />
        {trouble !== null && !changed && (
          <Text size="xs" c="var(--jobai-fair)" mt={2}>
            {trouble}
          </Text>
        )}
        {origin !== null && (
          <Text size="xs" c="dimmed" mt={2}>
            {origin}
          </Text>
        )}
      </Table.Td>
      <Table.Td style={{ verticalAlign: 'top' }}>
        <Tooltip
          label={changed ? 'Changed by you here' : field.reason}
          disabled={!changed && (field.reason === '' || origin !== null)}
          multiline
          maw={320}
        >
          <Box pt={6}>
            {(changed || field.source !== null) && (
              <EngineMark by={changed ? 'user' : (field.source ?? 'user')} />
            )}
          </Box>
        </Tooltip>
      </Table.Td>
    </Table.Tr>
  );
}
