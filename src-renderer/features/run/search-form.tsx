import { Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useFirstFocus } from '#renderer/lib/use-first-focus.ts';
import type { SourceInfo } from '#shared/contract/jobs.ts';
import type { Preferences } from '#shared/domain/preferences.ts';
import { FiltersField } from './filters-field.tsx';
import { type SearchDraft, toConfig, whatIsMissing, withWishes } from './first-search.ts';
import { HowMuch } from './how-much.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { SaveSearch } from './save-search.tsx';
import { keepSearch, useSearchDraft } from './search-draft-store.ts';
import { SourcesField } from './sources-field.tsx';
import { useStartRun } from './use-start-run.ts';
import { WordsField } from './words-field.tsx';

interface Props {
  sources: SourceInfo[];
  initial: SearchDraft;
  preferences: Preferences;
  profileId: string;
}

/** Role, place, where to look, how choosy, how many, and who presses Submit. */
export function SearchForm({ sources, initial, preferences, profileId }: Props) {
  const draft = useSearchDraft(profileId) ?? initial;
  const role = useRef<HTMLInputElement>(null);
  useFirstFocus(role);
  const change = (part: Partial<SearchDraft>) => keepSearch(profileId, { ...draft, ...part });
  const start = useStartRun(profileId);
  const missing = whatIsMissing(draft, sources);
  const wishes = withWishes(draft.filters, preferences);
  return (
    <Paper
      component="form"
      withBorder
      p="lg"
      radius="lg"
      aria-label="New search"
      onSubmit={(event) => {
        event.preventDefault();
        if (missing !== '') return;
        start.mutate(toConfig(draft, sources));
      }}
    >
      <Stack gap="md">
        <WordsField onRead={change} />
        <Group gap="sm" align="flex-end" wrap="wrap">
          <TextInput
            ref={role}
            label="Role"
            placeholder="Nurse, electrician, data analyst"
            flex="2 1 220px"
            value={draft.query}
            onChange={(event) => change({ query: event.currentTarget.value })}
          />
          <TextInput
            label="Place"
            placeholder="Anywhere"
            flex="1 1 150px"
            value={draft.location}
            onChange={(event) => change({ location: event.currentTarget.value })}
          />
        </Group>
        <FiltersField draft={draft} onChange={change} />
        {wishes !== null && (
          <Button
            variant="default"
            size="compact-sm"
            w="fit-content"
            onClick={() => change({ filters: wishes })}
          >
            Look for what you want of a job
          </Button>
        )}
        <SourcesField sources={sources} draft={draft} onChange={change} />
        <HowMuch draft={draft} onChange={change} />
        <ModeChoice mode={draft.mode} onChange={(mode) => change({ mode })} />
        <Group justify="space-between" gap="sm">
          <Text size="sm" c="dimmed" id="search-missing" aria-live="polite">
            {missing}
          </Text>
          <Group gap="sm" ml="auto">
            <SaveSearch draft={draft} sources={sources} disabled={missing !== ''} />
            <Button
              type="submit"
              size="md"
              loading={start.isPending}
              disabled={missing !== ''}
              aria-describedby="search-missing"
            >
              Start
            </Button>
          </Group>
        </Group>
      </Stack>
    </Paper>
  );
}
