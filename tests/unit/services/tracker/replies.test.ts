import { expect, test } from 'vitest';
import { readPastedMail } from '#main/documents/import/mail/read-pasted-mail.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import { trackerService } from '#main/services/tracker.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds } from '#tests/fakes/ports.ts';
import { seed } from '#tests/fakes/stored-samples.ts';

const never = new AbortController().signal;
const open = async () => {
  const { db, repositories: repos, clock } = openTestDb();
  seed(repos);
  const readMail = async (input: { text: string } | { name: string }) =>
    readPastedMail('text' in input ? input.text : '');
  const tracker = trackerService({
    db,
    repos,
    clock,
    ids: countingIds(),
    readMail,
  } as unknown as ServiceDeps);
  const made = { url: '', status: 'applied' as const, appliedOn: null, note: '' };
  const { application } = await tracker.add({ ...made, company: 'Globex', title: 'Nurse' }, never);
  return { tracker, id: application.id };
};
const MAIL =
  'From: Ann <ann@globex.example>\nSubject: News\n\nWe are delighted to offer you the role of Nurse.';

test('a mail proposes a status and moves nothing until the user agrees; then its words are in the history', async () => {
  const { tracker, id } = await open();
  const reply = await tracker.readReply({ text: MAIL }, never);
  expect(reply).toMatchObject({ class: 'offer', applicationId: id, proposed: 'offer', decision: null });
  expect((await tracker.get({ id }, never)).status).toBe('applied');
  expect((await tracker.readReply({ text: MAIL }, never)).id).toBe(reply.id);
  await tracker.decideReply({ id: reply.id, accept: true }, never);
  await tracker.decideReply({ id: reply.id, accept: true }, never);
  const { status, history } = await tracker.get({ id }, never);
  expect([status, history.length]).toEqual(['offer', 2]);
  expect(history.at(-1)?.note).toContain('delighted to offer you the role of Nurse');
});

test('a declined one moves nothing; an unclear one, and one of nobody, propose nothing', async () => {
  const { tracker, id } = await open();
  const { id: declined } = await tracker.readReply({ text: MAIL }, never);
  await tracker.decideReply({ id: declined, accept: false }, never);
  expect((await tracker.get({ id }, never)).status).toBe('applied');
  const text = 'You were not selected at Globex, but we invite you to an interview for another job.';
  expect(await tracker.readReply({ text }, never)).toMatchObject({ unsure: true, proposed: null });
  const stray = await tracker.readReply({ text: 'You were not selected.' }, never);
  expect(stray).toMatchObject({ class: 'rejection', applicationId: null, proposed: null });
  expect(() => tracker.decideReply({ id: stray.id, accept: true }, never)).toThrow('proposes no status');
  expect(await tracker.giveReply({ id: stray.id, applicationId: id }, never)).toMatchObject({
    proposed: 'rejected',
  });
});

test('a decision is taken back with its move, and never takes back a later one', async () => {
  const { tracker, id } = await open();
  const reply = await tracker.readReply({ text: MAIL }, never);
  await tracker.decideReply({ id: reply.id, accept: true }, never);
  expect((await tracker.decideReply({ id: reply.id, accept: null }, never)).decision).toBeNull();
  expect((await tracker.get({ id }, never)).status).toBe('applied');
  await tracker.decideReply({ id: reply.id, accept: true }, never);
  await tracker.setStatus({ id, status: 'accepted', note: '' }, never);
  await tracker.decideReply({ id: reply.id, accept: null }, never);
  expect((await tracker.get({ id }, never)).status).toBe('accepted');
});

test('a mail that asks to an interview names its times, one that turns the user down names none', async () => {
  const { tracker } = await open();
  const day = 'on 3 March 2099 at 10:00';
  const asked = await tracker.readReply(
    { text: `We would like to invite you to an interview ${day}.` },
    never,
  );
  expect(asked.times).toMatchObject([{ startsAt: '2099-03-03T10:00', timeZone: '', minutes: null }]);
  const text = `You were not selected. Your interview was to be ${day}.`;
  expect((await tracker.readReply({ text }, never)).times).toEqual([]);
});
