const SPIN_MS = 5;

/**
 * A clock of the time that this process was given, in ms since it was last asked: on a machine that is busy with other
 * work it goes slower, by as much as a short stretch of work takes longer than its own time on the processor.
 */
export function timeGiven(): () => number {
  let last = performance.now();
  return () => {
    const elapsed = performance.now() - last;
    last = performance.now();
    const before = process.threadCpuUsage();
    while (usedSince(before) < SPIN_MS);
    return elapsed / Math.max(1, (performance.now() - last) / SPIN_MS);
  };
}

function usedSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
