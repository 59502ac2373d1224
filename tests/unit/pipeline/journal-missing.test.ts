import { expect, it } from 'vitest';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { distinctJob, journalOf } from '#tests/fakes/sent-jobs.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

it('the receipt says which answers were not in what left, until the form is shown anew', () => {
  const opened = openTestDb();
  opened.repositories.profiles.save(sampleProfile());
  const job = opened.repositories.jobs.upsert('p1', distinctJob({ id: 'j1' }));
  const journal = journalOf(opened, job);
  const receipt = () => opened.repositories.applications.ofJob(job.id)?.receipt;
  const show = () =>
    journal.keepReceipt({ report: { url: job.url, fields: [], origins: [] }, pictureIds: [] });
  show();
  journal.arm({ url: job.url, formHash: 'hash' });
  journal.confirm('Thank you for applying');
  journal.keepMissing([]);
  expect(receipt()?.missing).toBeUndefined();
  journal.keepMissing(['Phone', 'Notice period']);
  expect(receipt()).toMatchObject({
    confirmation: 'Thank you for applying',
    missing: ['Phone', 'Notice period'],
  });
  show();
  expect(receipt()?.missing).toBeUndefined();
});

it('an attempt that is refused does not free what an earlier one may have sent', () => {
  const opened = openTestDb();
  opened.repositories.profiles.save(sampleProfile());
  const job = opened.repositories.jobs.upsert('p1', distinctJob({ id: 'j1' }));
  const form = { url: job.url, formHash: 'hash' };
  journalOf(opened, job).arm(form);
  // The word that it is unknown may be missing from the record, e.g. on a full disk.
  opened.db.client.exec(`UPDATE submissions SET state = 'unknown', decided_at = armed_at`);
  expect(() => journalOf(opened, job).arm(form)).toThrow(/may already have been sent/);
  expect(opened.db.ledger.latest()).toMatchObject([{ state: 'armed' }]);
});
