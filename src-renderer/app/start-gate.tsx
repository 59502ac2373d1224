import { Box } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { RecoveryBanner } from '#renderer/features/restore/recovery-banner.tsx';
import { Welcome } from '#renderer/features/welcome/welcome.tsx';
import { orpc } from '#renderer/lib/client.ts';
import classes from './app-frame.module.css';
import { AppFrame } from './app-frame.tsx';
import { FileDrop } from './file-drop.tsx';
import { FrameSkeleton } from './frame-skeleton.tsx';
import { StartFailed } from './start-failed.tsx';
import { useStartup } from './use-startup.ts';

/** The shell says that nothing is stored yet: then the welcome need not wait for the program behind the window. */
const isFirstRun = () => new URLSearchParams(window.location.search).has('first-run');

/** What the window shows first: the empty frame while the rest starts, then the welcome, the pages, or what went wrong. */
export function StartGate() {
  const startup = useStartup();
  const profile = useQuery(orpc.profile.active.queryOptions({ input: {} }));
  if (startup.data?.state === 'failed') return <StartFailed error={startup.data.error} />;
  if (profile.isError) return <StartFailed error={profile.error} />;
  if (profile.data === undefined && !isFirstRun()) return <FrameSkeleton />;
  return (
    <Box className={classes.whole}>
      <RecoveryBanner hasPages={Boolean(profile.data)} />
      <Box className={classes.below}>{profile.data ? <AppFrame /> : <Welcome />}</Box>
      <FileDrop />
    </Box>
  );
}
