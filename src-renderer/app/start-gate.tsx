import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { orpc } from '#renderer/lib/client.ts';
import { AppFrame } from './app-frame.tsx';
import { FrameSkeleton } from './frame-skeleton.tsx';
import { StartFailed } from './start-failed.tsx';
import { useStartup } from './use-startup.ts';

/** The shell says that nothing is stored yet: then the welcome need not wait for the program behind the window. */
const isFirstRun = () => new URLSearchParams(window.location.search).has('first-run');
const loadWelcome = () => import('#renderer/features/welcome/welcome.tsx');
const Welcome = lazy(() => loadWelcome().then((module) => ({ default: module.Welcome })));

/** What the window shows first: the empty frame while the rest starts, then the welcome, the pages, or what went wrong. */
export function StartGate() {
  // Fetched while the program behind the window still starts.
  useEffect(() => void loadWelcome().catch(() => undefined), []);
  const startup = useStartup();
  const profile = useQuery(orpc.profile.active.queryOptions({ input: {} }));
  if (startup.data?.state === 'failed') return <StartFailed error={startup.data.error} />;
  if (profile.isError) return <StartFailed error={profile.error} />;
  if (profile.data === undefined && !isFirstRun()) return <FrameSkeleton />;
  if (profile.data) return <AppFrame />;
  return (
    <Suspense fallback={<FrameSkeleton />}>
      <Welcome />
    </Suspense>
  );
}
