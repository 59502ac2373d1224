import { Alert, Button, Group, Text } from '@mantine/core';
import { CommitInput } from '#renderer/components/commit-input.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { Folded } from '../folded.tsx';
import { Section } from '../section.tsx';
import type { SectionProps } from '../use-settings.ts';
import { ProjectSql } from './project-sql.tsx';
import { SignIn } from './sign-in.tsx';
import { SyncChoices } from './sync-choices.tsx';
import { SyncHistory } from './sync-history.tsx';
import { SyncLeave } from './sync-leave.tsx';
import { SyncLost } from './sync-lost.tsx';
import { SyncNow } from './sync-now.tsx';
import { useSync } from './use-sync.ts';

/** The same data on all machines of the user, by a Supabase project of their own. */
export function SyncSection({ settings, save }: SectionProps) {
  const { sync } = settings;
  const { query, does, busy, check } = useSync();
  const isSet = sync.url !== '' && sync.key !== '';
  return (
    <Section
      title="Sync"
      about="The same profile, jobs and documents on all your machines, by a Supabase project of your own. Nobody else has a part in it."
    >
      <CommitInput
        label="Address of your project"
        placeholder="https://abcd.supabase.co"
        maw={420}
        value={sync.url}
        onCommit={(url) => save({ sync: { url: url.trim().replace(/\/+$/, '') } })}
      />
      <CommitInput
        label="Its public key"
        description="The anon or publishable key, under Project Settings, API. Never the service key."
        maw={420}
        value={sync.key}
        onCommit={(key) => save({ sync: { key: key.trim() } })}
      />
      <Folded name="The SQL to run once in your project">
        <ProjectSql />
      </Folded>
      {isSet && (
        <Group gap="sm">
          <Button size="xs" variant="default" loading={check.isPending} onClick={() => check.mutate()}>
            Check the project
          </Button>
          {check.data && (
            <Text size="sm" role="status" {...(check.data.ok ? {} : { c: 'orange' })}>
              {check.data.message}
            </Text>
          )}
        </Group>
      )}
      {isSet && (
        <Loaded query={query} failed="The state of sync could not be read">
          {(view) => (
            <>
              {view.problem !== '' && (
                <Alert color="orange" variant="light">
                  {view.problem}
                </Alert>
              )}
              {view.on && view.email !== null ? (
                <SyncNow view={view} does={does} busy={busy} />
              ) : (
                <SignIn does={does} busy={busy} />
              )}
              {view.on && (
                <>
                  <SyncChoices sync={sync} save={save} />
                  <SyncLost lost={view.lost} does={does} busy={busy} />
                  <SyncHistory history={view.history} />
                  <SyncLeave signedIn={view.email !== null} does={does} busy={busy} />
                </>
              )}
            </>
          )}
        </Loaded>
      )}
    </Section>
  );
}
