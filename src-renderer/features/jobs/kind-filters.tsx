import { Checkbox, Group, Select, TextInput } from '@mantine/core';
import type { JobFacets } from '#shared/contract/jobs.ts';
import type { JobFilter } from './job-filter.ts';

const STATES = [
  { value: 'open', label: 'Not closed' },
  { value: 'closed', label: 'Closed' },
];

interface Props {
  filter: JobFilter;
  onChange: (change: Partial<JobFilter>) => void;
  facets: JobFacets | undefined;
}

/** Place, level, type, closed, and new since the last look; each empty box lets all through. */
export function KindFilters({ filter, onChange, facets }: Props) {
  const { place, level, employment, closed, isNew } = filter;
  return (
    <>
      <Group gap="xs" grow align="flex-start">
        <TextInput
          size="xs"
          label="Place"
          placeholder="Any, e.g. Leeds"
          maxLength={100}
          value={place ?? ''}
          onChange={(event) => onChange({ place: event.currentTarget.value || undefined })}
        />
        <Select
          size="xs"
          label="Open or closed"
          placeholder="Both"
          data={STATES}
          clearable
          value={closed === undefined ? null : closed ? 'closed' : 'open'}
          onChange={(state) => onChange({ closed: state === null ? undefined : state === 'closed' })}
        />
      </Group>
      <Group gap="xs" grow>
        <Select
          size="xs"
          label="Level"
          placeholder="Any"
          data={options(facets?.levels, level)}
          clearable
          value={level ?? null}
          onChange={(chosen) => onChange({ level: chosen ?? undefined })}
        />
        <Select
          size="xs"
          label="Type"
          placeholder="Any"
          data={options(facets?.employment, employment)}
          clearable
          value={employment ?? null}
          onChange={(chosen) => onChange({ employment: chosen ?? undefined })}
        />
      </Group>
      <Checkbox
        size="xs"
        label="Only new since you last looked"
        checked={isNew === true}
        onChange={(event) => onChange({ isNew: event.currentTarget.checked || undefined })}
      />
    </>
  );
}

/** What the jobs have, with how many; the chosen one stays, also where no job has it any more. */
function options(found: JobFacets['levels'] | undefined, chosen: string | undefined) {
  const all = found ?? [];
  const isGone = chosen !== undefined && all.every(({ name }) => name !== chosen);
  return [...(isGone ? [{ name: chosen, count: 0 }] : []), ...all].map(({ name, count }) => ({
    value: name,
    label: `${name.charAt(0).toUpperCase()}${name.slice(1)} (${count.toLocaleString('en')})`,
  }));
}
