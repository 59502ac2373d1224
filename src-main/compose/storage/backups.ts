import PQueue from 'p-queue';
import type { Clock } from '#agents/ports.ts';
import type { Workers } from '#main/workers/create-workers.ts';

/** Makes, lists and stages backups on a worker thread, one after the other: none is looked at while another takes its place. */
export function createBackups(of: { workers: Workers; file: string; backupsDir: string; clock: Clock }) {
  const { workers, file, backupsDir, clock } = of;
  const turn = new PQueue({ concurrency: 1 });
  return {
    make: () => turn.add(() => workers.run('backupDatabase', { file, backupsDir, at: clock.now() })),
    list: () => turn.add(() => workers.run('describeBackups', { file, backupsDir })),
    stage: (from: string) =>
      turn.add(() => workers.run('stageRestore', { file, backupsDir, from, at: clock.now() })),
  };
}
