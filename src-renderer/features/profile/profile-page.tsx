import { Stack, Tabs } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { PageFrame } from '#renderer/components/page-frame.tsx';
import { useChosenResume } from '#renderer/lib/chosen-resume.ts';
import { orpc } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { AnswersPanel } from './answers/answers-panel.tsx';
import { CompletionMeter } from './completion-meter.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FactsPanel } from './facts-panel.tsx';
import { ImportButton } from './import-button.tsx';
import { PersonaMenu } from './persona-menu.tsx';
import { PreferencesPanel } from './preferences/preferences-panel.tsx';
import { ProfileEditor, useSection } from './profile-editor.tsx';
import { StoriesPanel } from './stories/stories-panel.tsx';

const TABS = new Set(['profile', 'preferences', 'stories', 'answers', 'facts']);

/** The user's own words: all that documents and forms may use. */
export function ProfilePage({ id }: { id: string | null }) {
  const query = useQuery(orpc.profile.active.queryOptions({ input: {} }));
  /** Another profile, or the same one read from a file anew, starts the editor afresh. */
  const [switched, setSwitched] = useState(0);
  const section = useSection(id);
  const edition = useChosenResume((state) => state.edition);

  return (
    <PageFrame
      title="Profile"
      actions={
        <>
          {query.data && <PersonaMenu active={query.data} onSwitched={() => setSwitched(switched + 1)} />}
          <ExportMenu />
          <ImportButton openNow={id === 'import'} />
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
                  <Tabs.Tab value="preferences">What you want</Tabs.Tab>
                  <Tabs.Tab value="stories">Stories</Tabs.Tab>
                  <Tabs.Tab value="answers">Stored answers</Tabs.Tab>
                  <Tabs.Tab value="facts">What documents may say</Tabs.Tab>
                </Tabs.List>
                <Tabs.Panel value="profile">
                  <ProfileEditor
                    key={`${profile.id} ${edition} ${switched}`}
                    profile={profile}
                    section={section}
                  />
                </Tabs.Panel>
                <Tabs.Panel value="preferences">
                  <PreferencesPanel key={profile.id} />
                </Tabs.Panel>
                <Tabs.Panel value="stories">
                  <StoriesPanel key={profile.id} />
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
    </PageFrame>
  );
}
