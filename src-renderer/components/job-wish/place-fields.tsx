import { Group, Select, TagsInput, TextInput } from '@mantine/core';
import type { SearchFilters } from '#shared/domain/search-filters.ts';
import { RangeInput } from '../range-input.tsx';

const REMOTE = [
  { value: 'only', label: 'Only remote' },
  { value: 'also', label: 'Remote too' },
  { value: 'no', label: 'Not remote' },
];
interface Props {
  label: string;
  value: Pick<SearchFilters, 'places' | 'remote' | 'remoteIn'>;
  onChange: (part: Partial<SearchFilters>) => void;
}

/** Where the work may be: places with a radius, and whether remote. */
export function PlaceFields({ label, value, onChange }: Props) {
  return (
    <Group gap="sm" align="flex-start" wrap="wrap">
      <TagsInput
        label={label}
        placeholder={value.places.length === 0 ? 'Anywhere' : ''}
        flex="2 1 220px"
        value={value.places.map(({ name }) => name)}
        onChange={(names) =>
          onChange({
            places: names.map(
              (name) => value.places.find((place) => place.name === name) ?? { name, radiusKm: null },
            ),
          })
        }
        splitChars={[';']}
        acceptValueOnBlur
      />
      <RangeInput
        label="Around them"
        suffix=" km"
        min={1}
        max={500}
        flex="1 1 110px"
        placeholder="25 km"
        disabled={value.places.length === 0}
        value={value.places[0]?.radiusKm ?? null}
        onChange={(radiusKm) => onChange({ places: value.places.map((place) => ({ ...place, radiusKm })) })}
      />
      <Select
        label="Remote work"
        flex="1 1 140px"
        placeholder="Any"
        data={REMOTE}
        value={value.remote}
        onChange={(remote) => onChange({ remote: remote as SearchFilters['remote'] })}
        clearable
      />
      <TextInput
        label="Remote from"
        flex="1 1 120px"
        placeholder="Anywhere"
        disabled={value.remote === null || value.remote === 'no'}
        value={value.remoteIn}
        onChange={(event) => onChange({ remoteIn: event.currentTarget.value })}
      />
    </Group>
  );
}
