import {
  Button,
  Checkbox,
  Collapse,
  Group,
  MultiSelect,
  NumberInput,
  Select,
  Stack,
  TagsInput,
  Text,
  TextInput,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { SearchFilters } from '#shared/domain/search-filters.ts';
import { filterCount, type SearchDraft } from './first-search.ts';

interface FiltersFieldProps {
  draft: SearchDraft;
  onChange: (part: Partial<SearchDraft>) => void;
}

const REMOTE = [
  { value: 'only', label: 'Only remote' },
  { value: 'also', label: 'Remote too' },
  { value: 'no', label: 'Not remote' },
];
const AGES = [
  { value: 'day', label: 'Today' },
  { value: 'week', label: 'This week' },
  { value: 'month', label: 'This month' },
];
const LEVELS = [
  { value: 'intern', label: 'Intern' },
  { value: 'junior', label: 'Junior' },
  { value: 'mid', label: 'Mid' },
  { value: 'senior', label: 'Senior' },
  { value: 'lead', label: 'Lead' },
  { value: 'director', label: 'Director' },
];
const TYPES = ['full-time', 'part-time', 'contract', 'temporary', 'internship', 'apprenticeship'].map(
  (value) => ({
    value,
    label: value.charAt(0).toUpperCase() + value.slice(1),
  }),
);
const PERIODS = ['year', 'month', 'week', 'day', 'hour'].map((value) => ({ value, label: `a ${value}` }));

/** What a job must be like to be shown; open where something is set. */
export function FiltersField({ draft, onChange }: FiltersFieldProps) {
  const { filters, freshness } = draft;
  const count = filterCount(filters) + (freshness === null ? 0 : 1);
  const [isOpen, { toggle }] = useDisclosure(false);
  const shown = isOpen || count > 0;
  const set = (part: Partial<SearchFilters>) => onChange({ filters: { ...filters, ...part } });
  return (
    <Stack gap="xs">
      {count > 0 ? (
        <Text size="sm" fw={600}>
          Filters: {count} set
        </Text>
      ) : (
        <Button
          variant="subtle"
          size="compact-sm"
          px={0}
          w="fit-content"
          onClick={toggle}
          aria-expanded={isOpen}
        >
          {isOpen ? 'No filters' : 'Filters'}
        </Button>
      )}
      <Collapse expanded={shown}>
        <Stack gap="sm">
          <Group gap="sm" align="flex-start" wrap="wrap">
            <TagsInput
              label="Only in these places"
              placeholder={filters.places.length === 0 ? 'Anywhere' : ''}
              flex="2 1 220px"
              value={filters.places.map(({ name }) => name)}
              onChange={(names) =>
                set({
                  places: names.map(
                    (name) => filters.places.find((place) => place.name === name) ?? { name, radiusKm: null },
                  ),
                })
              }
              splitChars={[';']}
              acceptValueOnBlur
            />
            <NumberInput
              label="Around them"
              suffix=" km"
              min={1}
              max={500}
              flex="1 1 110px"
              placeholder="25 km"
              disabled={filters.places.length === 0}
              value={filters.places[0]?.radiusKm ?? ''}
              onChange={(km) =>
                set({
                  places: filters.places.map((place) => ({
                    ...place,
                    radiusKm: typeof km === 'number' && km >= 1 ? km : null,
                  })),
                })
              }
            />
            <Select
              label="Remote work"
              flex="1 1 140px"
              placeholder="As the places say"
              data={REMOTE}
              value={filters.remote}
              onChange={(remote) => set({ remote: remote as SearchFilters['remote'] })}
              clearable
            />
            <TextInput
              label="Remote from"
              flex="1 1 120px"
              placeholder="Anywhere"
              disabled={filters.remote === null || filters.remote === 'no'}
              value={filters.remoteIn}
              onChange={(event) => set({ remoteIn: event.currentTarget.value })}
            />
          </Group>
          <Group gap="sm" align="flex-start" wrap="wrap">
            <PayFields pay={filters.pay} onChange={(pay) => set({ pay })} />
            <Select
              label="How new"
              flex="1 1 130px"
              placeholder="Any age"
              data={AGES}
              value={freshness}
              onChange={(age) => onChange({ freshness: age as SearchDraft['freshness'] })}
              clearable
            />
          </Group>
          <Group gap="sm" align="flex-start" wrap="wrap">
            <MultiSelect
              label="Level"
              flex="1 1 220px"
              placeholder={filters.levels.length === 0 ? 'Any' : ''}
              data={LEVELS}
              value={filters.levels}
              onChange={(levels) => set({ levels: levels as SearchFilters['levels'] })}
            />
            <MultiSelect
              label="Kind of employment"
              flex="1 1 220px"
              placeholder={filters.types.length === 0 ? 'Any' : ''}
              data={TYPES}
              value={filters.types}
              onChange={(types) => set({ types: types as SearchFilters['types'] })}
            />
          </Group>
          <Group gap="sm" align="flex-start" wrap="wrap">
            <TagsInput
              label="Must say"
              flex="1 1 220px"
              value={filters.must}
              onChange={(must) => set({ must })}
              acceptValueOnBlur
            />
            <TagsInput
              label="Must not say"
              flex="1 1 220px"
              value={filters.mustNot}
              onChange={(mustNot) => set({ mustNot })}
              acceptValueOnBlur
            />
          </Group>
          <Checkbox
            label="No agencies"
            checked={filters.noAgencies}
            onChange={(event) => set({ noAgencies: event.currentTarget.checked })}
          />
        </Stack>
      </Collapse>
    </Stack>
  );
}

function PayFields({
  pay,
  onChange,
}: {
  pay: SearchFilters['pay'];
  onChange: (pay: SearchFilters['pay']) => void;
}) {
  return (
    <>
      <NumberInput
        label="Pays at least"
        flex="1 1 140px"
        min={0}
        thousandSeparator=" "
        placeholder="Any pay"
        value={pay?.amount ?? ''}
        onChange={(amount) =>
          onChange(
            typeof amount === 'number' && amount > 0
              ? { currency: pay?.currency ?? null, period: pay?.period ?? 'year', amount }
              : null,
          )
        }
      />
      <TextInput
        label="Currency"
        flex="1 1 90px"
        maxLength={3}
        placeholder="As posted"
        disabled={pay === null}
        value={pay?.currency ?? ''}
        onChange={(event) => {
          const code = event.currentTarget.value.toUpperCase();
          if (pay !== null) onChange({ ...pay, currency: code === '' ? null : code });
        }}
      />
      <Select
        label="For"
        flex="1 1 100px"
        data={PERIODS}
        disabled={pay === null}
        allowDeselect={false}
        value={pay?.period ?? 'year'}
        onChange={(period) =>
          pay !== null &&
          onChange({ ...pay, period: (period ?? 'year') as NonNullable<typeof pay>['period'] })
        }
      />
    </>
  );
}
