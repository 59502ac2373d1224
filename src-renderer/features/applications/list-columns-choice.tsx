import { NativeSelect, SimpleGrid } from '@mantine/core';
import type { ListColumns } from '#shared/contract/tracker.ts';

const LABELS: { name: keyof ListColumns; label: string }[] = [
  { name: 'company', label: 'Company' },
  { name: 'title', label: 'Job title' },
  { name: 'url', label: 'Link' },
  { name: 'status', label: 'Where it stands' },
  { name: 'appliedOn', label: 'Applied on' },
  { name: 'note', label: 'Note' },
];

interface Props {
  headings: string[];
  columns: ListColumns;
  onChange: (columns: ListColumns) => void;
}

/** Which column of the list is which. */
export function ListColumnsChoice({ headings, columns, onChange }: Props) {
  const data = [{ value: '', label: 'In no column' }, ...headings.map((value) => ({ value, label: value }))];
  return (
    <SimpleGrid cols={{ base: 2, sm: 3 }} spacing="sm">
      {LABELS.map(({ name, label }) => (
        <NativeSelect
          key={name}
          size="xs"
          label={label}
          data={data}
          value={columns[name] ?? ''}
          onChange={(event) => onChange({ ...columns, [name]: event.currentTarget.value || null })}
        />
      ))}
    </SimpleGrid>
  );
}
