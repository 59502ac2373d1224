import { Table } from '@mantine/core';
import type { FieldOutcome } from '#shared/domain/form.ts';
import { nameInForm } from './name-in-form.ts';
import { ReviewRow } from './review-row.tsx';
import { shownValue } from './shown-value.ts';

interface ReviewTableProps {
  fields: FieldOutcome[];
  draft: Record<string, string>;
  onChange: (fieldId: string, value: string) => void;
}

/** Field, value, and where the value comes from. */
export function ReviewTable({ fields, draft, onChange }: ReviewTableProps) {
  return (
    <Table verticalSpacing={6} horizontalSpacing="xs" layout="fixed" aria-label="What the form holds">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="36%">Field</Table.Th>
          <Table.Th>Your answer</Table.Th>
          <Table.Th w={124}>From</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {fields.map((field) => (
          <ReviewRow
            key={field.id}
            field={field}
            name={nameInForm(field, fields)}
            value={draft[field.id] ?? shownValue(field)}
            onChange={(value) => onChange(field.id, value)}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}
