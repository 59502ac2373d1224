import { Input, NativeSelect, Slider, Switch, TagsInput } from '@mantine/core';
import { useState } from 'react';
import { CommitInput } from '#renderer/components/commit-input.tsx';
import { Section } from './section.tsx';
import { TestSearch } from './test-search.tsx';
import type { SectionProps } from './use-settings.ts';

export function SearchSection({ settings, save }: SectionProps) {
  const [score, setScore] = useState(settings.minScore);
  return (
    <Section title="Searches" about="What a new search starts with. Each search can differ.">
      <Input.Wrapper
        label={`Work on jobs that fit ${score} of 100 or better`}
        description="Jobs that fit less well are kept in your list, but not worked on"
      >
        <Slider
          mt="xs"
          maw={360}
          min={0}
          max={100}
          step={5}
          label={null}
          thumbLabel="How well a job must fit"
          value={score}
          onChange={setScore}
          onChangeEnd={(minScore) => save({ minScore })}
        />
      </Input.Wrapper>
      <NativeSelect
        label="Searching the web"
        description="For openings at companies that nobody has to know, and for what is written about a company. JobAI works without it, too."
        maw={420}
        data={[
          { value: 'serpapi', label: 'Google, by your SerpAPI key (under Keys)' },
          { value: 'searxng', label: 'Your own SearXNG' },
        ]}
        value={settings.webSearch.engine}
        onChange={(event) =>
          save({ webSearch: { engine: event.currentTarget.value === 'searxng' ? 'searxng' : 'serpapi' } })
        }
      />
      {settings.webSearch.engine === 'searxng' && (
        <CommitInput
          label="Address of your SearXNG"
          description="It must give JSON: in its settings, under search, formats"
          placeholder="http://127.0.0.1:8888"
          maw={420}
          value={settings.webSearch.searxngUrl}
          onCommit={(searxngUrl) => save({ webSearch: { searxngUrl: searxngUrl.trim() } })}
        />
      )}
      <TestSearch />
      <Switch
        label="Keep looking when the window is closed"
        description="While a saved search runs by itself or a reminder is to come, JobAI stays beside the clock. Its icon there opens, pauses and quits it."
        checked={settings.stayInTray}
        onChange={(event) => save({ stayInTray: event.currentTarget.checked })}
      />
      <TagsInput
        label="Companies to leave out"
        description="Their jobs are listed, but never applied to. Press Enter after each name."
        placeholder={settings.blockedCompanies.length === 0 ? 'e.g. the one you work for' : ''}
        splitChars={[';']}
        value={settings.blockedCompanies}
        onChange={(blockedCompanies) => save({ blockedCompanies })}
      />
    </Section>
  );
}
