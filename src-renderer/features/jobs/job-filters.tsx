import { Group, SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { RefObject } from 'react';
import type { JobFilter, JobShow, JobSort } from './job-filter.ts';

const SORTS: { value: JobSort; label: string }[] = [
  { value: 'score', label: 'Best fit first' },
  { value: 'posted', label: 'Newest posting first' },
  { value: 'found', label: 'Last found first' },
  { value: 'company', label: 'By company' },
];
const SHOWS: { value: JobShow; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'open', label: 'Not applied' },
  { value: 'applied', label: 'Applied' },
];
const SCORES = [
  { value: '0', label: 'Any fit' },
  ...[50, 60, 70, 80, 90].map((score) => ({ value: String(score), label: `${score} or more` })),
];

interface Props {
  filter: JobFilter;
  onChange: (change: Partial<JobFilter>) => void;
  searchRef: RefObject<HTMLInputElement | null>;
}

export function JobFilters({ filter, onChange, searchRef }: Props) {
  return (
    <Group gap="xs" p="md" pt="sm" pb="sm">
      <TextInput
        ref={searchRef}
        flex="1 1 100%"
        size="sm"
        aria-label="Search jobs"
        placeholder="Title, company or place"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.text}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
        onKeyDown={(event) => event.key === 'Escape' && onChange({ text: '' })}
      />
      <SegmentedControl
        size="xs"
        flex="1 1 100%"
        aria-label="Which jobs"
        data={SHOWS}
        value={filter.show}
        onChange={(show) => onChange({ show: show as JobShow })}
      />
      <Select
        size="xs"
        w={112}
        aria-label="How well it fits"
        data={SCORES}
        allowDeselect={false}
        value={String(filter.minScore)}
        onChange={(score) => onChange({ minScore: Number(score) })}
      />
      <Select
        size="xs"
        flex="1 1 130px"
        aria-label="Order"
        data={SORTS}
        allowDeselect={false}
        value={filter.sort}
        onChange={(sort) => sort && onChange({ sort })}
      />
    </Group>
  );
}
