import { Group, NumberInput, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';
import { CURRENCIES } from '#renderer/lib/currencies.ts';
import { Remote } from '#shared/domain/job.ts';
import { type JobFilter, payChange } from './job-filter.ts';
import { KindFilters } from './kind-filters.tsx';

const PLACES = [
  { value: 'remote', label: 'Remote' },
  { value: 'hybrid', label: 'Hybrid' },
  { value: 'onsite', label: 'On site' },
];
const AGES = [
  { value: '1', label: 'Last 24 hours' },
  { value: '7', label: 'Last 7 days' },
  { value: '30', label: 'Last 30 days' },
];

interface Props {
  filter: JobFilter;
  onChange: (change: Partial<JobFilter>) => void;
}

/** Place, level and type, where the work is done, pay, age and source; each empty box lets all through. */
export function MoreFilters({ filter, onChange }: Props) {
  const facets = useQuery(orpc.jobs.facets.queryOptions({ input: {} }));
  const sources = facets.data?.sources.map(({ name, label, count }) => ({
    value: name,
    label: `${label} (${count.toLocaleString('en')})`,
  }));
  const { currency } = filter;
  const least = filter.pay?.atLeast ?? '';
  return (
    <Stack gap="xs">
      <KindFilters filter={filter} onChange={onChange} facets={facets.data} />
      <Group gap="xs" grow>
        <Select
          size="xs"
          label="Where you work"
          placeholder="Anywhere"
          data={PLACES}
          clearable
          value={filter.remote ?? null}
          onChange={(remote) => onChange({ remote: Remote.safeParse(remote).data })}
        />
        <Select
          size="xs"
          label="Posted"
          placeholder="At any time"
          data={AGES}
          clearable
          value={filter.days ? String(filter.days) : null}
          onChange={(days) => onChange({ days: days ? Number(days) : undefined })}
        />
      </Group>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <NumberInput
          size="xs"
          flex={1}
          label="Pay a year, at least"
          placeholder="Any"
          min={0}
          step={5_000}
          thousandSeparator=","
          allowDecimal={false}
          allowNegative={false}
          value={least}
          onChange={(atLeast) => onChange(payChange(atLeast, currency))}
        />
        <Select
          size="xs"
          w={84}
          aria-label="Currency of the pay"
          data={CURRENCIES}
          searchable
          allowDeselect={false}
          value={currency}
          onChange={(chosen) => chosen && onChange(payChange(least, chosen))}
        />
      </Group>
      {filter.pay && (
        <Text size="xs" c="dimmed">
          Only jobs that state their pay. Other currencies are compared at rounded rates.
        </Text>
      )}
      <Select
        size="xs"
        label="Found at"
        placeholder="Any source"
        data={sources ?? []}
        clearable
        value={filter.source ?? null}
        onChange={(source) => onChange({ source: source ?? undefined })}
      />
    </Stack>
  );
}
