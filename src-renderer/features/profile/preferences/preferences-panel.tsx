import { Group, MultiSelect, Stack, Text, Title } from '@mantine/core';
import { EMPLOYMENT_TYPES } from '#renderer/components/job-wish/employment-types.ts';
import { PayFields } from '#renderer/components/job-wish/pay-fields.tsx';
import { PlaceFields } from '#renderer/components/job-wish/place-fields.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import type { Preferences } from '#shared/domain/preferences.ts';
import { AskedFields } from './asked-fields.tsx';
import { PermitTable } from './permit-table.tsx';
import { usePreferences } from './use-preferences.ts';

/** What the user wants of a job, and what they tell employers who ask. */
export function PreferencesPanel() {
  const { query, save } = usePreferences();
  return (
    <Loaded query={query} failed="What you want could not be read">
      {(wanted) => {
        const set = (part: Partial<Preferences>) => save({ ...wanted, ...part });
        return (
          <Stack gap="xl">
            <Stack component="section" gap="sm" aria-labelledby="wanted-job">
              <div>
                <Title order={2} id="wanted-job">
                  The job you want
                </Title>
                <Text c="dimmed">New searches begin with this. No employer sees it.</Text>
              </div>
              <PlaceFields label="Places" value={wanted} onChange={set} />
              <Group gap="sm" align="flex-start" wrap="wrap">
                <PayFields pay={wanted.pay} onChange={(pay) => set({ pay })} />
                <MultiSelect
                  label="Kind of employment"
                  flex="1 1 220px"
                  placeholder={wanted.types.length === 0 ? 'Any' : ''}
                  data={EMPLOYMENT_TYPES}
                  value={wanted.types}
                  onChange={(types) => set({ types: types as Preferences['types'] })}
                />
              </Group>
            </Stack>
            <AskedFields />
            <PermitTable />
          </Stack>
        );
      }}
    </Loaded>
  );
}
