import { expect, test } from 'vitest';
import { AuthorizationError, DatabaseError } from '#shared/errors/index.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { sampleProfile, seed } from '#tests/fakes/stored-samples.ts';

const at = new Date('2026-11-24T08:00:00Z');
const key = { profileId: 'p1', jobKey: 'greenhouse:4001' };
const entry = { ...key, jobId: 'j1', url: 'https://boards.greenhouse.io/acme/jobs/4001', formHash: 'h' };

function journal() {
  const opened = openTestDb();
  seed(opened.repositories);
  return { ...opened, submissions: opened.repositories.submissions };
}

test.each(['armed', 'confirmed', 'unknown'] as const)('a job that is %s is never armed again', (state) => {
  const { submissions } = journal();
  submissions.arm(entry, at);
  if (state === 'confirmed') submissions.confirm(key, { note: 'thank you page', at });
  if (state === 'unknown') submissions.unknown(key, { note: 'page vanished', at });
  expect(() => submissions.arm(entry, at)).toThrow(AuthorizationError);
  expect(submissions.get(key)?.state).toBe(state);
});

test('a released job may be armed again', () => {
  const { submissions } = journal();
  submissions.arm(entry, at);
  submissions.release(key, { note: 'the form showed an error', at });
  submissions.arm(entry, at);
  expect(submissions.get(key)).toMatchObject({ state: 'armed', decidedAt: null, note: '' });
});

test('a confirmed submission can not be taken back, not even by SQL', () => {
  const { submissions, db } = journal();
  submissions.arm(entry, at);
  submissions.confirm(key, { note: '', at });
  expect(() => submissions.release(key, { note: '', at })).toThrow(AuthorizationError);
  expect(() => db.client.exec("UPDATE submissions SET state = 'armed'")).toThrow(/can not go this way/);
});

test('what was armed when the program died becomes unknown', () => {
  const { submissions } = journal();
  submissions.arm(entry, at);
  expect(submissions.settleArmed('p1', { note: 'JobAI was closed', at }).map((row) => row.state)).toEqual([
    'unknown',
  ]);
  expect(submissions.settleArmed('p1', { note: '', at })).toEqual([]);
});

test('an entry for a profile that does not exist is refused in plain words', () => {
  const { submissions } = journal();
  expect(() => submissions.arm({ ...entry, profileId: 'nobody' }, at)).toThrow(DatabaseError);
});

test('a job is held back under each of its keys, and for every profile of the person', () => {
  const { repositories, submissions } = journal();
  repositories.profiles.save(sampleProfile('p2'));
  const form = 'oracle:acme/77';
  submissions.arm({ ...entry, keys: [form] }, at);
  const again = { ...entry, profileId: 'p2', jobKey: 'https://acme.example/77', keys: [form] };
  expect(() => submissions.arm({ ...again, profileIds: ['p1', 'p2'] }, at)).toThrow(AuthorizationError);
  expect(submissions.blocking({ keys: [form], profileIds: ['p1', 'p2'] })?.state).toBe('armed');
  expect(submissions.blocking({ keys: [form], profileIds: ['p2'] })).toBeNull();
  submissions.release(key, { note: 'the form showed an error', at });
  submissions.arm({ ...again, profileIds: ['p1', 'p2'] }, at);
  expect(submissions.sent(['p1', 'p2']).map((sent) => sent.profileId)).toEqual(['p2']);
});
