import { Checkbox, Stack, Switch } from '@mantine/core';
import type { Settings } from '#shared/domain/settings.ts';
import { SyncGroup } from '#shared/domain/sync-group.ts';
import type { SectionProps } from '../use-settings.ts';

const WORDS: Record<SyncGroup, { label: string; about?: string }> = {
  profile: { label: 'Profile', about: 'Always: all else belongs to it' },
  jobs: { label: 'Jobs and companies', about: 'Also where applications or documents are chosen' },
  documents: { label: 'Documents: your files, resumes and letters' },
  applications: { label: 'Applications, contacts, offers and interviews' },
  answers: { label: 'Your answers to questions of forms' },
};

interface Props extends Pick<SectionProps, 'save'> {
  sync: Settings['sync'];
}

/** What goes to the other machines. */
export function SyncChoices({ sync, save }: Props) {
  const needsJobs = sync.groups.includes('applications') || sync.groups.includes('documents');
  const isNeeded = (group: SyncGroup) => group === 'profile' || (group === 'jobs' && needsJobs);
  return (
    <Stack gap="sm">
      <Checkbox.Group
        label="What is synced"
        value={SyncGroup.options.filter((group) => isNeeded(group) || sync.groups.includes(group))}
        onChange={(groups) => save({ sync: { groups: groups as SyncGroup[] } })}
      >
        <Stack gap="xs" mt="xs">
          {SyncGroup.options.map((group) => (
            <Checkbox
              key={group}
              value={group}
              disabled={isNeeded(group)}
              label={WORDS[group].label}
              description={WORDS[group].about}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Switch
        label="Sensitive answers too"
        description="On visas, pay, health, origin and the like. What was sent stays in your project until it is deleted."
        checked={sync.sensitive}
        onChange={(event) => save({ sync: { sensitive: event.currentTarget.checked } })}
      />
    </Stack>
  );
}
