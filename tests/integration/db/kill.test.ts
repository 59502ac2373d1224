import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const writer = fileURLToPath(new URL('./journal-writer.ts', import.meta.url));

/** Starts the writer, kills it without warning after `count` entries, and answers the last one that it said. */
async function killAfter(folder: string, count: number): Promise<string> {
  const child = spawn(process.execPath, [writer, join(folder, 'jobai.sqlite'), join(folder, 'backups')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = 0;
  let last = '';
  for await (const line of createInterface({ input: child.stdout })) {
    last = line;
    said += 1;
    if (said === count) child.kill('SIGKILL');
  }
  return last;
}

test('what the journal said to have armed is there after kill -9, and can not be armed again', async () => {
  for (const count of [1, 150]) {
    const folder = temporaryFolder();
    const last = await killAfter(folder, count);
    const { repositories, recovery } = openTestDb(folder);
    expect(recovery).toBeNull();
    const key = { profileId: 'p1', jobKey: last };
    expect(repositories.submissions.get(key)).not.toBeNull();
    const again = () =>
      repositories.submissions.arm({ ...key, jobId: 'j1', url: 'https://x.org', formHash: 'h' }, new Date());
    expect(again).toThrow(/already/);
    const settled = repositories.submissions.settleArmed('p1', { note: 'JobAI was closed', at: new Date() });
    expect(settled.every((entry) => entry.state === 'unknown')).toBe(true);
  }
});
