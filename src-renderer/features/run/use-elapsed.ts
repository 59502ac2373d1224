import { useEffect, useState } from 'react';
import type { RunView } from '#shared/domain/run.ts';

/** The run's working time in ms, counted on between two reports while it runs. */
export function useElapsed(run: RunView): number {
  const [since, setSince] = useState(0);
  const { status, elapsedMs } = run;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each report starts the count anew
  useEffect(() => {
    setSince(0);
    if (status !== 'running') return;
    const from = performance.now();
    const timer = setInterval(() => setSince(performance.now() - from), 1_000);
    return () => clearInterval(timer);
  }, [status, elapsedMs]);
  return elapsedMs + since;
}
