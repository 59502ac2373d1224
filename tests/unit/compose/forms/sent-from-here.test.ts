import { expect, test } from 'vitest';
import { hooksOf } from '#main/compose/forms/form-filler.ts';
import type { FormTask } from '#main/pipeline/types.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { fakePorts } from '#tests/fakes/ports.ts';
import { reviewQuestion } from '#tests/fakes/review-question.ts';
import { sampleJob, sampleProfile } from '#tests/fakes/stored-samples.ts';

const FORM = 'https://bread.example/night-form';

/** One application was sent from a form to which the posting of another job leads only once it is opened. */
function atTheForm() {
  const { repositories: repos } = openTestDb();
  const profile = sampleProfile();
  repos.profiles.save(profile);
  const at = (number: number, title: string) =>
    repos.jobs.upsert(
      profile.id,
      sampleJob({
        ...{ id: `j${number}`, url: `https://www.linkedin.com/jobs/view/41000000${number}` },
        ...{ title, company: 'Bread', vendor: null },
      }),
    );
  const [earlier, job] = [at(1, 'Baker'), at(2, 'Night shift baker')];
  const sent = { profileId: profile.id, jobKey: repos.jobs.keyOf(earlier.id), jobId: earlier.id };
  repos.submissions.arm({ ...sent, url: FORM, formHash: 'h' }, new Date('2026-11-01T08:00:00Z'));
  const asked: string[][] = [];
  const ask = async ({ body }: { body: { warnings: string[] } }) => {
    asked.push(body.warnings);
    return { kind: 'form-review', decision: 'stop' };
  };
  const task = { job, profile, mode: 'auto', warnings: [], ports: { ...fakePorts(), human: { ask } } };
  const rest = { say: () => undefined, keepReceipt: () => undefined, journal: {} };
  const autoQuota = { take: () => true, limit: () => 1 };
  const hooks = hooksOf(
    { documents: {}, repos, autoQuota } as never,
    { ...task, ...rest } as unknown as FormTask,
    new Promise(() => undefined),
    () => false,
  );
  const review = (url: string) => hooks.review(reviewQuestion({ url }), new Promise(() => undefined));
  const keepApart = () =>
    repos.jobs.keepApart(profile.id, repos.jobs.keysOf(job.id), [repos.jobs.keyOf(earlier.id)]);
  return { asked, review, keepApart };
}

test('nothing goes by itself from a page from which another application went', async () => {
  const { asked, review } = atTheForm();
  expect(await review(`${FORM}#apply`)).toEqual({ decision: 'stop' });
  expect(asked).toEqual([
    [expect.stringMatching(/for "Baker" went out from this same page on Sun 1 Nov 2026/)],
  ]);
});

test('it goes from another page, and from the same one where the user said that it is another job', async () => {
  const { asked, review, keepApart } = atTheForm();
  expect(await review('https://bread.example/other-form')).toEqual({ decision: 'submit', formHash: 'f' });
  keepApart();
  expect(await review(FORM)).toEqual({ decision: 'submit', formHash: 'f' });
  expect(asked).toEqual([]);
});
