import type { ElectronApplication } from '@playwright/test';

/** The id of the process behind the window. */
export async function workProcess(electron: ElectronApplication): Promise<number> {
  const pid = await electron.evaluate(
    ({ app }) => app.getAppMetrics().find((one) => one.name === 'JobAI work')?.pid,
  );
  if (pid === undefined) throw new Error('There is no process behind the window.');
  return pid;
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
