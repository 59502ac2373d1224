import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { salvageSubmissions } from '#main/db/ledger/stored-submissions.ts';

it('a file whose pages hold what they never should gives the submissions that are some, as text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobai-salvage-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'jobai.sqlite');
  const db = new Sqlite(file);
  // A table that checks no types stands for pages of another table.
  db.exec(
    'CREATE TABLE submissions (id, profile_id, job_key, job_id, url, state, form_hash, armed_at, decided_at, note)',
  );
  const add = db.prepare('INSERT INTO submissions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  add.run(
    1,
    'p1',
    'greenhouse:1',
    'j1',
    'https://a.example',
    'confirmed',
    'h',
    '2026-11-01',
    '2026-11-02',
    '',
  );
  add.run(2, 7, 'greenhouse:2', Buffer.from([1]), 3.5, 'sent?', null, 1_700_000, Buffer.from([0, 255]), 4);
  add.run(3, 'p1', 12, 'j3', 'https://c.example', 'confirmed', 'h', '2026-11-01', null, '');
  add.run(4, 'p1', Buffer.from('greenhouse:4'), 'j4', '', 'armed', 'h', '2026-11-01', null, '');
  db.close();
  expect(salvageSubmissions(file)).toMatchObject([
    { jobKey: 'greenhouse:1', state: 'confirmed', at: '2026-11-02' },
    { jobKey: 'greenhouse:2', state: 'unknown', at: '', profileId: '', jobId: '', url: '', note: '' },
  ]);
});
