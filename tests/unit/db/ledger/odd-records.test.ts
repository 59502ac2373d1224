import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLedger } from '#main/db/ledger/ledger.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { bringBack, OTHER, ofLines, sentAfterBackup, withSum } from '#tests/fakes/sent-after-backup.ts';
import { sendJob } from '#tests/fakes/sent-jobs.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

test.each([
  [
    'a flipped bit in its time',
    (line: Record<string, unknown>) => ({ ...line, at: '2q26-11-24T08:01:00.000Z' }),
  ],
  ['no time', (line: Record<string, unknown>) => ({ ...line, at: '' })],
  ['no id of its job', (line: Record<string, unknown>) => ({ ...line, jobId: '' })],
])('an application is brought back from an entry with %s', (_what, harm) => {
  const { folder, file, backup, record } = sentAfterBackup();
  copyFileSync(backup, file);
  rmSync(join(folder, 'backups'), { recursive: true });
  writeFileSync(
    record,
    ofLines(readFileSync(record, 'utf8'), (line) => withSum(line['n'] ? harm(line) : line)),
  );
  const after = openTestDb(folder);
  bringBack(after);
  const shown = after.repositories.applications.list('p1');
  expect(shown.map(({ title }) => title).sort()).toEqual(['Engineer a', 'Engineer b']);
  for (const { jobId, history } of shown) {
    expect(jobId).not.toBe('');
    expect(history[0]?.at).toMatch(/^2026-11-24T/);
    if (_what.endsWith('time')) expect(history[0]?.note).toMatch(/When it was sent is lost/);
  }
  const rows = after.db.client.prepare('SELECT job_id, armed_at FROM submissions').all();
  expect(rows.flatMap((row) => Object.values(row as object))).not.toContain('');
});

test('an entry that can not be brought back is logged and tried again, and the others are brought back', () => {
  const { folder, file, backup } = sentAfterBackup();
  copyFileSync(backup, file);
  const after = openTestDb(folder);
  after.db.client.exec(
    "CREATE TRIGGER no BEFORE INSERT ON applications WHEN NEW.title = 'Engineer a' BEGIN SELECT RAISE(ABORT, 'no'); END",
  );
  const said: string[] = [];
  bringBack(after, { ...silentLog, error: (message) => said.push(message) });
  const shown = () => after.repositories.applications.list('p1').map(({ title }) => title);
  expect(said).toHaveLength(1);
  expect(shown()).toEqual(['Engineer b']);
  after.db.client.exec('DROP TRIGGER no');
  bringBack(after);
  expect(shown().sort()).toEqual(['Engineer a', 'Engineer b']);
});

test.each<[string, (text: string) => Buffer]>([
  ['with its mark', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['in the other order', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['without a mark', (text) => Buffer.from(text, 'utf16le')],
  [
    'with lines of ours behind it',
    (text) => {
      const at = text.lastIndexOf('\n', text.length - 2) + 1;
      return Buffer.concat([
        Buffer.from(`\ufeff${text.slice(0, at)}`, 'utf16le'),
        Buffer.from(text.slice(at)),
      ]);
    },
  ],
])(
  'a record saved in UTF-16 %s is kept aside and written anew, and takes what is sent later',
  (_what, harm) => {
    const { folder, record } = sentAfterBackup();
    const text = readFileSync(record, 'utf8');
    const wide = harm(text);
    writeFileSync(record, wide);
    const after = openTestDb(folder);
    expect(readFileSync(record, 'utf8')).toBe(text);
    expect(readFileSync(`${record}.set-aside-1`)).toEqual(wide);
    sendJob(after, OTHER);
    after.db.close();
    const written = readFileSync(record);
    openTestDb(folder).db.close();
    expect(readFileSync(record)).toEqual(written);
    expect(readLedger(record)).toMatchObject({ damaged: 0 });
    expect(readLedger(record).entries.at(-1)).toMatchObject({ state: 'confirmed', jobUrl: OTHER.url });
  },
);
