import { Button, Stack, Tabs } from '@mantine/core';
import { IconFileImport, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { PageFrame } from '#renderer/components/page-frame.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { AnswersPanel } from './answers-panel.tsx';
import { CompletionMeter } from './completion-meter.tsx';
import { FactsPanel } from './facts-panel.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { ProfileEditor } from './profile-editor.tsx';
import { ProfileSwitch } from './profile-switch.tsx';

const TABS = new Set(['profile', 'answers', 'facts']);

/** The user's own words: all that documents and forms may use. */
export function ProfilePage({ id }: { id: string | null }) {
  const query = useQuery(orpc.profile.active.queryOptions({ input: {} }));
  const [importing, setImporting] = useState(false);
  /** Another profile, or the same one read from a file anew, starts the editor afresh. */
  const [edition, setEdition] = useState(0);

  useEffect(() => {
    if (id !== 'import') return;
    setImporting(true);
    navigate('profile', null, 'replace');
  }, [id]);

  return (
    <PageFrame
      title="Profile"
      actions={
        <>
          <ProfileSwitch onSwitched={() => setEdition(edition + 1)} />
          <Button
            variant="default"
            leftSection={<IconFileImport size={16} aria-hidden />}
            onClick={() => setImporting(true)}
          >
            Import a file
          </Button>
        </>
      }
    >
      <Loaded query={query} failed="Your profile could not be read">
        {(profile) =>
          profile === null ? (
            <EmptyState icon={IconUser} title="No profile yet">
              Import your resume, and everything else starts from what it says.
            </EmptyState>
          ) : (
            <Stack gap="md" maw={880}>
              <CompletionMeter />
              <Tabs
                value={TABS.has(id ?? '') ? id : 'profile'}
                onChange={(tab) => navigate('profile', tab === 'profile' ? null : tab, 'replace')}
                keepMounted={false}
              >
                <Tabs.List mb="lg">
                  <Tabs.Tab value="profile">Profile</Tabs.Tab>
                  <Tabs.Tab value="answers">Stored answers</Tabs.Tab>
                  <Tabs.Tab value="facts">What documents may say</Tabs.Tab>
                </Tabs.List>
                <Tabs.Panel value="profile">
                  <ProfileEditor key={`${profile.id} ${edition}`} profile={profile} />
                </Tabs.Panel>
                <Tabs.Panel value="answers">
                  <AnswersPanel />
                </Tabs.Panel>
                <Tabs.Panel value="facts">
                  <FactsPanel />
                </Tabs.Panel>
              </Tabs>
            </Stack>
          )
        }
      </Loaded>
      <ImportDialog
        opened={importing}
        onClose={() => setImporting(false)}
        onImported={() => setEdition(edition + 1)}
      />
    </PageFrame>
  );
}
