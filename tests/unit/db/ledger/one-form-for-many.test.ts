import { copyFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { backupDatabase } from '#main/db/backup.ts';
import { rekeyJobs } from '#main/db/rekey.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { bringBack } from '#tests/fakes/sent-after-backup.ts';
import { sendJob, wouldSend } from '#tests/fakes/sent-jobs.ts';
import { seed } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const FORM = { url: 'https://bread.example/jobs/berlin', vendor: null, company: 'Bread' };
const BAKER = { ...FORM, id: 'a', title: 'Baker', isFormOfMany: true };
const COOK = { ...FORM, id: 'b', title: 'Cook', isFormOfMany: true };
const DRIVER = { ...FORM, id: 'c', title: 'Driver' };

test('what was sent through one form for several jobs holds back these jobs, and no other, in the record, too', () => {
  const folder = temporaryFolder();
  const opened = openTestDb(folder);
  seed(opened.repositories);
  const backup = backupDatabase({ ...opened, at: opened.clock.now() });
  opened.clock.forward(60_000);
  sendJob(opened, BAKER);
  sendJob(opened, COOK);
  opened.db.close();
  copyFileSync(backup, opened.file);
  const after = openTestDb(folder);
  bringBack(after);
  const shown = after.repositories.applications.list('p1').map(({ title }) => title);
  expect(shown.sort()).toEqual(['Baker', 'Cook']);
  for (const sent of [BAKER, COOK]) expect(wouldSend(after, { ...sent, id: `${sent.id}2` })).toBe(false);
  expect(wouldSend(after, DRIVER)).toBe(true);
});

test('keys that are made anew keep the title where the user said that one form is for several jobs', () => {
  const opened = openTestDb();
  const { repositories: repos, db } = opened;
  seed(repos);
  const [baker, cook] = [sendJob(opened, BAKER), sendJob(opened, COOK)];
  const keys = [baker, cook].map(({ id }) => repos.jobs.keyOf(id));
  expect(keys).toEqual([`${FORM.url} baker`, `${FORM.url} cook`]);
  rekeyJobs(db.client);
  expect([baker, cook].map(({ id }) => repos.jobs.keyOf(id))).toEqual(keys);
  expect(wouldSend(opened, DRIVER)).toBe(true);
});
