import { Alert, Switch, Text } from '@mantine/core';
import { CommitInput } from '#renderer/components/commit-input.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { Section } from '../section.tsx';
import type { SectionProps } from '../use-settings.ts';
import { UpdateStepView } from './update-step-view.tsx';
import { useUpdates } from './use-updates.ts';

/** Which version runs, and a newer one on the user's word. */
export function UpdatesSection({ settings: { updates }, save }: SectionProps) {
  const { query, act } = useUpdates(updates.feed);
  return (
    <Section
      title="Updates"
      about="Nobody is asked for a newer version until you say so, and nothing is told of you or this computer."
    >
      <Loaded query={query} failed="The version could not be read">
        {(state) => (
          <>
            <Text size="sm">
              This is JobAI {state.version}.{' '}
              {state.signed
                ? 'It takes only versions that its publisher signed.'
                : 'It brings no key of its publisher: that a file is the one that the address names is checked, who made it is not.'}
            </Text>
            {state.undone !== null && (
              <Alert color="orange" variant="light" title={`Version ${state.undone} did not start here`}>
                Version {state.version} was put back, with your data as it was before.
              </Alert>
            )}
            <UpdateStepView state={state} busy={act.isPending} does={(deed) => act.mutate(deed)} />
            <CommitInput
              label="Where releases are"
              description={
                state.feed === '' || updates.feed !== ''
                  ? 'The address that the publisher names; it begins with https://'
                  : `Empty: ${state.feed}, as this copy names it`
              }
              placeholder="https://releases.example.org/jobai"
              maw={420}
              value={updates.feed}
              onCommit={(feed) => save({ updates: { feed: feed.trim() } })}
            />
            <Switch
              label="Ask once a day"
              description="Asks that address whether there is a newer version, and tells you. It is fetched only when you say so."
              checked={updates.check}
              onChange={(event) => save({ updates: { check: event.currentTarget.checked } })}
            />
          </>
        )}
      </Loaded>
    </Section>
  );
}
