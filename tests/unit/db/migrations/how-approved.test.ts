import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'how-approved');

test('documents of searches that showed them were approved by the user, others were not seen, drafts stay drafts', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec(`
    INSERT INTO profiles (id, persona, body) VALUES ('p', 'P', '{}');
    INSERT INTO discovered_jobs (id, profile_id, job_key, source, url, title, company, closed, body)
      VALUES ('j', 'p', 'k', 'x', 'https://x.example', 'Cook', 'Acme', 0, '{}');`);
  const run = client.prepare(
    "INSERT INTO runs (id, profile_id, status, config, message, found, started_at, elapsed_ms) VALUES (?, 'p', 'completed', ?, '', 1, '2026-11-01T00:00:00Z', 1)",
  );
  run.run('shown', JSON.stringify({ mode: 'draft', reviewDocuments: true }));
  run.run('alone', JSON.stringify({ mode: 'auto', reviewDocuments: true }));
  run.run('unshown', JSON.stringify({ mode: 'draft', reviewDocuments: false }));
  const letter = client.prepare(
    "INSERT INTO cover_letters (id, profile_id, job_id, run_id, approved, tone, draft, engine, body) VALUES (?, 'p', 'j', ?, ?, 'formal', 1, 'offline', '{}')",
  );
  letter.run('seen', 'shown', 1);
  letter.run('draft', 'shown', 0);
  letter.run('auto', 'alone', 1);
  letter.run('not-shown', 'unshown', 1);
  letter.run('by-hand', null, 1);
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  const rows = client
    .prepare('SELECT id, approved_by, approved_at IS NOT NULL AS dated FROM cover_letters')
    .all();
  expect(rows).toEqual([
    { id: 'seen', approved_by: 'user', dated: 1 },
    { id: 'draft', approved_by: null, dated: 0 },
    { id: 'auto', approved_by: 'unseen', dated: 1 },
    { id: 'not-shown', approved_by: 'unseen', dated: 1 },
    { id: 'by-hand', approved_by: 'unseen', dated: 1 },
  ]);
});
