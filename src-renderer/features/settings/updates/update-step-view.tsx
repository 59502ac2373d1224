import { Alert, Button, Group, Progress, Text } from '@mantine/core';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { bytesText } from '#shared/domain/bytes-text.ts';
import type { UpdateState } from '#shared/domain/update.ts';
import { ReleaseView } from './release-view.tsx';
import type { UpdateDeed } from './use-updates.ts';

interface Props {
  state: UpdateState;
  busy: boolean;
  does(deed: UpdateDeed): void;
}

/** How far an update is, and its one next step. */
export function UpdateStepView({ state: { step, kind, wayBack }, busy, does }: Props) {
  switch (step.name) {
    case 'idle':
    case 'asking':
      return <CheckButton busy={busy || step.name === 'asking'} does={does} />;
    case 'newest':
      return (
        <Group gap="sm">
          <CheckButton busy={busy} does={does} />
          <Text size="sm" aria-live="polite">
            This is the newest version, asked <RelativeTime at={step.at} />
          </Text>
        </Group>
      );
    case 'failed':
      return (
        <>
          <Alert color="red" variant="light" role="alert" title="No update came">
            {step.message}
          </Alert>
          <CheckButton busy={busy} does={does} />
        </>
      );
    case 'found':
      return (
        <ReleaseView release={step.release} wayBack={wayBack}>
          {kind !== 'folder' && (
            <Button size="xs" loading={busy} onClick={() => does('fetchUpdate')}>
              Fetch it{step.release.size === null ? '' : ` (${bytesText(step.release.size)})`}
            </Button>
          )}
        </ReleaseView>
      );
    case 'fetching':
      return (
        <ReleaseView release={step.release} wayBack={wayBack}>
          <Group gap="sm">
            <Progress w={180} value={step.share * 100} aria-label="How much of the new version has come" />
            <Text size="sm">{Math.floor(step.share * 100)} %</Text>
            <Button size="xs" variant="default" onClick={() => does('cancelUpdate')}>
              Stop
            </Button>
          </Group>
        </ReleaseView>
      );
    case 'ready':
    case 'installing':
      return (
        <ReleaseView release={step.release} wayBack={wayBack}>
          <Button
            size="xs"
            loading={busy || step.name === 'installing'}
            onClick={() => does('installUpdate')}
          >
            Close JobAI and start {step.release.version}
          </Button>
        </ReleaseView>
      );
  }
}

function CheckButton({ busy, does }: Pick<Props, 'busy' | 'does'>) {
  return (
    <Button
      size="xs"
      variant="default"
      style={{ alignSelf: 'flex-start' }}
      loading={busy}
      onClick={() => does('checkForUpdate')}
    >
      Check for updates
    </Button>
  );
}
