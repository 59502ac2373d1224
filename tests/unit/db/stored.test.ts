import { expect, test } from 'vitest';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { distinctJob, sendJob } from '#tests/fakes/sent-jobs.ts';
import { sampleProfile, seed } from '#tests/fakes/stored-samples.ts';

test('a byte that breaks a stored document costs its row, and the others are read', () => {
  const { db, repositories, clock } = openTestDb();
  seed(repositories);
  repositories.profiles.save({
    ...sampleProfile('p2'),
    persona: 'second',
    skills: ['Ada', 'Analysis'].map((name) => ({ name, level: '', keywords: [] })),
  });
  const job = sendJob({ db, repositories, clock }, { id: 'j2', url: 'https://x.org/2' });
  repositories.applications.setReceipt(repositories.applications.ofJob(job.id)?.id ?? '', {
    ...{
      url: job.url,
      submittedAt: '2026-11-24T08:00:00Z',
      confirmation: '',
      fields: [],
      files: [],
      pictureIds: [],
    },
  });
  repositories.jobs.upsert('p1', distinctJob({ id: 'j3', url: 'https://x.org/3' }));
  db.client.exec(`UPDATE people SET full_name = '' WHERE id = 'p1';
    UPDATE skills SET keywords = '{' || keywords WHERE name = 'Ada';
    UPDATE applications SET receipt = substr(receipt, 2);
    UPDATE discovered_jobs SET body = substr(body, 2) WHERE id = 'j3';
    UPDATE runs SET config = '[' || config`);

  expect(repositories.profiles.list().map(({ id }) => id)).toEqual(['p2']);
  expect(repositories.profiles.active()?.id).toBe('p2');
  expect(repositories.profiles.active()?.skills.map(({ name }) => name)).toEqual(['Analysis']);
  expect(repositories.applications.list('p1')).toMatchObject([{ status: 'applied', receipt: null }]);
  expect(repositories.jobList.list('p1').map(({ id }) => id)).toHaveLength(3);
  expect(repositories.runs.unfinished('p1')).toEqual([]);
  expect(repositories.recoveries.unreadable()).toEqual([
    'profile',
    'skill of your profile',
    'receipt',
    'run',
  ]);
});
