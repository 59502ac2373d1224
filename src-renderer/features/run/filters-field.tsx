import {
  Button,
  Checkbox,
  Collapse,
  Group,
  MultiSelect,
  Select,
  Stack,
  TagsInput,
  Text,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { EMPLOYMENT_TYPES } from '#renderer/components/job-wish/employment-types.ts';
import { PayFields } from '#renderer/components/job-wish/pay-fields.tsx';
import { PlaceFields } from '#renderer/components/job-wish/place-fields.tsx';
import type { SearchFilters } from '#shared/domain/search-filters.ts';
import { filterCount, type SearchDraft } from './first-search.ts';

interface FiltersFieldProps {
  draft: SearchDraft;
  onChange: (part: Partial<SearchDraft>) => void;
}

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
          <PlaceFields label="Only in these places" value={filters} onChange={set} />
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
              data={EMPLOYMENT_TYPES}
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
