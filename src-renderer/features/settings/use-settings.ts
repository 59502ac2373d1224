import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { Settings, SettingsPatch } from '#shared/domain/settings.ts';

type Change = SettingsPatch | ((now: Settings) => SettingsPatch);

/** The settings, and a way to change some; each change is stored at once. One that builds on what is set is a function of it. */
export function useSettings() {
  const queries = useQueryClient();
  const query = useQuery(orpc.system.settings.queryOptions({ input: {} }));
  const save = useMutation({
    mutationFn: async (change: Change) =>
      client.system.saveSettings(
        typeof change === 'function' ? change(await client.system.settings({})) : change,
      ),
    scope: { id: 'save-settings' },
    onSuccess: (settings) => {
      queries.setQueryData(orpc.system.settings.queryKey({ input: {} }), settings);
      void queries.invalidateQueries({ queryKey: orpc.system.health.key() });
      void queries.invalidateQueries({ queryKey: orpc.system.providers.key() });
    },
    onError: (error) => tellProblem('The setting was not kept', error),
  });
  return { query, save: save.mutate };
}

/** What a section of the page gets. */
export interface SectionProps {
  settings: NonNullable<ReturnType<typeof useSettings>['query']['data']>;
  save: ReturnType<typeof useSettings>['save'];
}
