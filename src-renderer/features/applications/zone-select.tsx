import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { orpc } from '#renderer/lib/client.ts';
import { zoneOptions } from './zone-options.ts';

const AFTER_MS = 200;
const SHORTEST_CITY = 3;
const NONE: never[] = [];

interface Props {
  /** IANA's name. */
  value: string;
  onChange: (zone: string) => void;
}

/** A time zone, searched by its own name or by a city that it holds; the user's own stands first. */
export function ZoneSelect({ value, onChange }: Props) {
  const { timeZone: own } = Intl.DateTimeFormat().resolvedOptions();
  const [typed, setTyped] = useState('');
  // What stands in the box before anything is typed is the choice itself, with its mark.
  const isChoice = zoneOptions('', { own, chosen: value, ofCity: NONE }).some(({ label }) => label === typed);
  const search = isChoice ? '' : typed;
  const [city] = useDebouncedValue(search.trim(), AFTER_MS);
  const ofCity = useQuery({
    ...orpc.tracker.zonesOfCity.queryOptions({ input: { city } }),
    enabled: city.length >= SHORTEST_CITY,
    placeholderData: keepPreviousData,
  });
  const found = search.trim().length >= SHORTEST_CITY ? (ofCity.data ?? NONE) : NONE;
  return (
    <Select
      size="xs"
      w={240}
      label="Time zone"
      placeholder="A zone or a city"
      searchable
      allowDeselect={false}
      data={zoneOptions(search, { own, chosen: value, ofCity: found })}
      filter={({ options }) => options}
      nothingFoundMessage="No zone of this name"
      value={value}
      onSearchChange={setTyped}
      onChange={(zone) => zone !== null && onChange(zone)}
    />
  );
}
