// Run as a process of its own: opens a database, and is killed without warning right before its nth renaming from now on.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [file = '', backupsDir = '', nth = ''] = process.argv.slice(2);
const { renameSync } = fs;
let left = Number(nth);
fs.renameSync = (from, to) => {
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  renameSync(from, to);
};
syncBuiltinESMExports();
const { openDatabase } = await import('#main/db/open-database.ts');
const { movableClock } = await import('#tests/fakes/movable-clock.ts');
const { silentLog } = await import('#tests/fakes/silent-log.ts');
openDatabase({ file, backupsDir, log: silentLog, clock: movableClock() }).db.close();
