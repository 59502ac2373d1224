// Run as a process of its own: arms submissions as fast as it can and says each one after its commit.
import { openDatabase } from '#main/db/open-database.ts';
import { createRepositories } from '#main/db/repositories.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { seed } from '#tests/fakes/stored-samples.ts';

const [file = '', backupsDir = ''] = process.argv.slice(2);
const clock = movableClock();
const { db } = openDatabase({ file, backupsDir, log: silentLog, clock });
const { submissions, ...repositories } = createRepositories(db, clock);
seed({ submissions, ...repositories });
for (let index = 0; index < 1_000_000; index += 1) {
  const key = { profileId: 'p1', jobKey: `job-${index}` };
  submissions.arm({ ...key, jobId: 'j1', url: 'https://x.org', formHash: 'h' }, clock.now());
  process.stdout.write(`${key.jobKey}\n`);
  if (index % 3 === 0) submissions.confirm(key, { note: '', at: clock.now() });
}
