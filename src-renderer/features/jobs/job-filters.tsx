import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { Segments } from '#renderer/components/segments.tsx';
import type { JobShow, JobSort } from '#shared/domain/job-query.ts';
import { foldedCount, type JobFilter, withoutFolded } from './job-filter.ts';
import { LikesDialog } from './likes-dialog.tsx';
import { MoreFilters } from './more-filters.tsx';

const SORTS: { value: JobSort; label: string }[] = [
  { value: 'yours', label: 'Best for you first' },
  { value: 'score', label: 'Best fit first' },
  { value: 'posted', label: 'Newest posting first' },
  { value: 'found', label: 'Last found first' },
  { value: 'pay', label: 'Best pay first' },
  { value: 'company', label: 'By company' },
];
const SHOWS: { value: JobShow; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'open', label: 'To do' },
  { value: 'starred', label: 'Starred' },
  { value: 'applied', label: 'Applied' },
  { value: 'hidden', label: 'Put away' },
];
const SCORES = [
  { value: '0', label: 'Any fit' },
  ...[50, 60, 70, 80, 90].map((score) => ({ value: String(score), label: `${score} or more` })),
];

interface Props {
  filter: JobFilter;
  onChange: (filter: JobFilter) => void;
  searchRef: RefObject<HTMLInputElement | null>;
}

/** Words, which jobs, how well they fit, their order; and folded away what else narrows the list. */
export function JobFilters({ filter, onChange, searchRef }: Props) {
  const [opened, { toggle }] = useDisclosure(false);
  const [likesOpened, likes] = useDisclosure(false);
  const change = (part: Partial<JobFilter>) => onChange({ ...filter, ...part });
  const folded = foldedCount(filter);
  return (
    <Stack gap="xs" px="md" py="sm">
      <TextInput
        ref={searchRef}
        size="sm"
        aria-label="Search jobs"
        placeholder="Any words of the posting, e.g. python berlin"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
        onKeyDown={(event) => event.key === 'Escape' && change({ text: '' })}
      />
      <Segments
        size="xs"
        fullWidth
        aria-label="Which jobs"
        data={SHOWS}
        value={filter.show}
        onChange={(show) => change({ show: show as JobShow })}
      />
      <Group gap="xs" wrap="nowrap">
        <NativeSelect
          size="xs"
          w={104}
          aria-label="How well it fits"
          data={SCORES}
          value={String(filter.minScore)}
          onChange={(event) => change({ minScore: Number(event.currentTarget.value) })}
        />
        <NativeSelect
          size="xs"
          flex={1}
          aria-label="Order"
          data={SORTS}
          value={filter.sort}
          onChange={(event) => change({ sort: event.currentTarget.value as JobSort })}
        />
        <Button
          size="xs"
          variant={folded > 0 ? 'light' : 'default'}
          px="xs"
          leftSection={<IconAdjustmentsHorizontal size={14} aria-hidden />}
          aria-expanded={opened}
          onClick={toggle}
        >
          {folded > 0 ? `Filters (${folded})` : 'Filters'}
        </Button>
      </Group>
      {opened && <MoreFilters filter={filter} onChange={change} />}
      {opened && (
        <>
          <Button size="compact-xs" variant="subtle" w="fit-content" onClick={likes.open}>
            What your marks taught the order
          </Button>
          <LikesDialog opened={likesOpened} onClose={likes.close} />
        </>
      )}
      {opened && folded > 0 && (
        <Button
          size="compact-xs"
          variant="subtle"
          w="fit-content"
          onClick={() => onChange(withoutFolded(filter))}
        >
          Clear these
        </Button>
      )}
    </Stack>
  );
}
