import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '#renderer/components/loaded.tsx';
import { PageSkeleton } from '#renderer/components/page-skeleton.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { Folded } from './folded.tsx';
import { ProviderList } from './provider-list.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './use-settings.ts';
import { WorkModels } from './work-models.tsx';

/** Whether models may be asked, which ones, and in which order. */
export function ModelsSection({ settings, save }: SectionProps) {
  const query = useQuery(orpc.system.providers.queryOptions({ input: {} }));
  return (
    <Section
      title="Models"
      about="The first that has a key and can answer is asked; the next ones stand in for it."
    >
      <Switch
        label="Ask models"
        description="Turned off, all is done on this machine and nothing is sent to a provider"
        checked={settings.llm.enabled}
        onChange={(event) => save({ llm: { enabled: event.currentTarget.checked } })}
      />
      {settings.llm.enabled && (
        <Loaded
          query={query}
          failed="Your providers could not be listed"
          skeleton={<PageSkeleton rows={5} />}
        >
          {({ providers }) => (
            <Folded name="Which models, in which order">
              <ProviderList providers={providers} save={save} />
              <WorkModels providers={providers} llm={settings.llm} save={save} />
            </Folded>
          )}
        </Loaded>
      )}
    </Section>
  );
}
