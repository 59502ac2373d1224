import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLedger } from '#main/db/ledger/ledger.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import {
  bringBack,
  FIRST,
  OTHER,
  ofLines,
  SECOND,
  sentAfterBackup,
  withSum,
} from '#tests/fakes/sent-after-backup.ts';
import { distinctJob, journalOf, sendJob, wouldSend } from '#tests/fakes/sent-jobs.ts';
import { sampleProfile, seed } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

function expectNothingSentAgain(folder: string) {
  const after = openTestDb(folder);
  expect(wouldSend(after, FIRST)).toBe(false);
  expect(wouldSend(after, SECOND)).toBe(false);
  expect(wouldSend(after, { ...OTHER, id: `c${Math.random()}`, url: `${OTHER.url}${Math.random()}` })).toBe(
    true,
  );
  return after;
}

test('a backup from before that is put back by hand sends nothing again, and it is told', () => {
  const { folder, file, backup } = sentAfterBackup();
  copyFileSync(backup, file);
  const { db } = expectNothingSentAgain(folder);
  const [told] = db.safety.unseen();
  expect(told?.remembered).toEqual([
    'Engineer a at Firm a, 2026-11-24',
    'Engineer b at Firm b, 2026-11-24 (it is not known whether it arrived)',
  ]);
});

test('a deleted database is restored, and what was sent since the backup is not sent again', () => {
  const { folder, file } = sentAfterBackup();
  rmSync(file);
  const { db, recovery } = expectNothingSentAgain(folder);
  expect(recovery).toMatchObject({ cause: 'missing', restoredFrom: '2026-11-24T08:00:00Z' });
  expect(recovery?.remembered).toHaveLength(2);
  expect(db.client.prepare('SELECT count(*) FROM profiles').pluck().get()).toBe(1);
});

test('without any backup the record alone holds the jobs back, also for a profile that is made anew', () => {
  const { folder, file, backup } = sentAfterBackup();
  rmSync(file);
  rmSync(backup);
  const after = openTestDb(folder);
  expect(after.recovery).toMatchObject({
    cause: 'missing',
    restoredFrom: null,
    remembered: [{}, {}].map(() => expect.any(String)),
  });
  expect(wouldSend(after, FIRST, { ...sampleProfile('p9'), email: 'new@example.org' })).toBe(false);
  expect(wouldSend(after, SECOND, { ...sampleProfile('p9'), email: 'new@example.org' })).toBe(false);
  expect(openTestDb(folder).recovery).toBeNull();
});

test('what the user says of a job that only the record knows is kept', () => {
  const { folder, file, backup } = sentAfterBackup();
  rmSync(file);
  rmSync(backup);
  const after = openTestDb(folder);
  const profile = sampleProfile('p9');
  after.repositories.profiles.save(profile);
  const job = after.repositories.jobs.upsert('p9', distinctJob(SECOND));
  journalOf(after, job, profile).release('You said that it was not sent.');
  expect(wouldSend(after, SECOND, profile)).toBe(true);
  const sent = after.repositories.jobs.upsert('p9', distinctJob(FIRST));
  journalOf(after, sent, profile).confirm('You said that it was sent.');
  expect(after.repositories.applications.ofJob(sent.id)?.status).toBe('applied');
});

test('a record that is cut, flipped or gone is made whole from the database and its copies', () => {
  for (const harm of [
    (path: string) => rmSync(path),
    (path: string) => truncateSync(path, 300),
    (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replaceAll('confirmed', 'conformed')),
  ]) {
    const { folder, record } = sentAfterBackup();
    harm(record);
    expectNothingSentAgain(folder).db.close();
    rmSync(join(folder, 'jobai.sqlite'));
    expectNothingSentAgain(folder);
  }
});

test('a last line that was not written whole is nothing to speak of, and the next line is read', () => {
  const { folder, record } = sentAfterBackup();
  appendFileSync(record, '{"sum":"12","n":9,"at":"2026');
  const after = openTestDb(folder);
  expect(after.recovery).toBeNull();
  sendJob(after, OTHER);
  expect(readLedger(record)).toMatchObject({ damaged: 0 });
  expect(readLedger(record).entries.at(-1)).toMatchObject({ state: 'confirmed', jobUrl: OTHER.url });
});

test('a damaged line is told once, and its job stays held back', () => {
  const { folder, file, record } = sentAfterBackup();
  const text = readFileSync(record, 'utf8');
  writeFileSync(record, text.replace('"note":"Thank', '"note":"Thunk'));
  rmSync(file);
  rmSync(join(folder, 'backups'), { recursive: true });
  expectNothingSentAgain(folder).db.close();
  const next = openTestDb(folder);
  expect(next.recovery).toBeNull();
});

test.each<[string, (text: string) => string | Buffer]>([
  ['bitten by a sign', (text) => text.replaceAll('"jobId"', '!jobId"')],
  ['with zeros in it', (text) => text.replaceAll('"company":"Firm', '"company":"\0\0\0\0')],
  ['without its ends of lines', (text) => text.replaceAll('\n', '')],
  ['with the ends of lines of another system', (text) => text.replaceAll('\n', '\r')],
  ['saved in UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['laid out by an editor', (text) => ofLines(text, (line) => `${JSON.stringify(line, null, 2)}\n`)],
  [
    'of a newer program with words of its own',
    (text) => ofLines(text, (line) => withSum('state' in line ? { ...line, state: 'interviewing' } : line)),
  ],
  [
    'of a newer program with another form',
    (text) => ofLines(text, (line) => withSum({ ...line, note: undefined, title: { en: line['title'] } })),
  ],
])('a record alone, %s, still holds back what was sent', (_what, harm) => {
  const { folder, file, record } = sentAfterBackup();
  writeFileSync(record, harm(readFileSync(record, 'utf8')));
  rmSync(file);
  rmSync(join(folder, 'backups'), { recursive: true });
  expectNothingSentAgain(folder);
});

test('a line that was cut off counts where the database went back as well', () => {
  const { folder, file, backup, record } = sentAfterBackup();
  openTestDb(folder).db.close();
  copyFileSync(backup, file);
  rmSync(join(folder, 'backups'), { recursive: true });
  const lines = readFileSync(record, 'utf8').split('\n');
  writeFileSync(record, `${lines[0]}\n${lines[3]?.slice(0, 300)}`);
  const after = openTestDb(folder);
  expect(wouldSend(after, SECOND)).toBe(false);
});

test('a folder in the place of the record is told in words, and nothing is done', () => {
  const { folder, record } = sentAfterBackup();
  rmSync(record);
  mkdirSync(record);
  expect(() => openTestDb(folder)).toThrow(/a folder in the place of a file/);
});

test('the record is written before the journal counts, with what makes the job known again', () => {
  const { record } = sentAfterBackup();
  const { entries } = readLedger(record);
  expect(entries.map(({ state }) => state)).toEqual(['armed', 'confirmed', 'armed', 'unknown']);
  expect(entries[0]).toMatchObject({
    company: 'Firm a',
    title: 'Engineer a',
    jobUrl: FIRST.url,
    profileId: 'p1',
  });
  expect(readFileSync(record, 'utf8')).not.toContain('ada@example.org');
});

test('what could not be armed in the database is not held back by the record', () => {
  const opened = openTestDb();
  seed(opened.repositories);
  const job = opened.repositories.jobs.upsert('p1', distinctJob(FIRST));
  opened.db.client.exec(
    "CREATE TRIGGER no BEFORE INSERT ON submissions BEGIN SELECT RAISE(ABORT, 'no room'); END",
  );
  expect(() => journalOf(opened, job).arm({ url: job.url, formHash: 'x' })).toThrow();
  opened.db.client.exec('DROP TRIGGER no');
  expect(wouldSend(opened, FIRST)).toBe(true);
});

test('a folder that is copied whole to another machine brings the record along', () => {
  const { folder } = sentAfterBackup();
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  expectNothingSentAgain(copy);
});

test('what was sent after the backup stands among the applications again, once', () => {
  const { folder, file, backup } = sentAfterBackup();
  copyFileSync(backup, file);
  const after = openTestDb(folder);
  bringBack(after);
  const shown = () => after.repositories.applications.list('p1');
  expect(shown()).toHaveLength(2);
  expect(shown()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        ...{ title: 'Engineer a', company: 'Firm a', url: FIRST.url },
        ...{ status: 'applied', submission: 'confirmed' },
        history: [expect.objectContaining({ at: '2026-11-24T08:01:00.000Z' })],
      }),
      expect.objectContaining({ title: 'Engineer b', status: 'discovered', submission: 'unknown' }),
    ]),
  );
  for (const { id } of shown()) after.repositories.applications.remove(id);
  after.db.close();
  const later = openTestDb(folder);
  bringBack(later);
  expect(later.repositories.applications.list('p1')).toEqual([]);
});

test('an application whose job still stands in the database is brought back with it, also where its posting can not be read', () => {
  const { folder, file, backup } = sentAfterBackup();
  copyFileSync(backup, file);
  const restored = openTestDb(folder);
  const job = restored.repositories.jobs.upsert('p1', distinctJob(FIRST));
  restored.db.client.prepare("UPDATE discovered_jobs SET body = '{' WHERE id = ?").run(job.id);
  bringBack(restored);
  expect(
    restored.repositories.applications
      .list('p1')
      .map(({ title }) => title)
      .sort(),
  ).toEqual(['Engineer a', 'Engineer b']);
});
