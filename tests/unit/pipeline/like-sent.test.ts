import { expect, test } from 'vitest';
import { openJournal } from '#main/pipeline/journal.ts';
import { likeSent } from '#main/pipeline/like-sent.ts';
import type { Job } from '#shared/domain/job.ts';
import { UNNAMED_JOB } from '#shared/domain/unnamed-job.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { fakePorts } from '#tests/fakes/ports.ts';
import { sampleJob, sampleProfile } from '#tests/fakes/stored-samples.ts';

const SITE = 'https://bread.example';
let serial = 0;
const find = (over: Partial<Job>): Job => {
  serial += 1;
  const url = `https://www.linkedin.com/jobs/view/41000${serial}`;
  return sampleJob({ id: `n${serial}`, url, vendor: null, company: 'Bread', locations: [], ...over });
};

function world() {
  const { db, repositories: repos } = openTestDb();
  const profile = sampleProfile();
  repos.profiles.save(profile);
  const ports = fakePorts();
  const keep = (over: Partial<Job>) => repos.jobs.upsert(profile.id, find(over));
  const arm = (job: Job) => {
    const journal = openJournal({ deps: { ...ports, db, repos }, job, profile });
    const url = job.applyUrl ?? job.url;
    journal.arm({ url, formHash: 'h' });
    return job;
  };
  const like = (job: Job, isTitleDoubtful = false) =>
    likeSent(repos, profile, {
      ...{ keys: repos.jobs.keysOf(job.id), title: job.title, isTitleDoubtful, company: job.company },
      ...{ places: job.locations, addresses: [job.url, job.applyUrl ?? job.url] },
    }).map(({ by }) => by);
  return { repos, profile, keep, arm, like };
}

test.each(['baker', 'berlin', 'bread-gmbh-form'])(
  'two finds that lead to /jobs/%s are asked for, whatever they are called, and neither is refused',
  (page) => {
    const { keep, arm, like } = world();
    arm(keep({ title: 'Baker', applyUrl: `${SITE}/jobs/${page}` }));
    const second = keep({ title: 'Night shift baker', applyUrl: `${SITE}/jobs/${page}/?utm_source=x` });
    expect(like(second)).toEqual(['form']);
    expect(() => arm(second)).not.toThrow();
  },
);

test('two finds that lead to the number of one posting are sent once', () => {
  const { keep, arm } = world();
  arm(keep({ title: 'Baker', applyUrl: `${SITE}/jobs/12` }));
  expect(() => arm(keep({ title: 'Night shift baker', applyUrl: `${SITE}/jobs/12` }))).toThrow(/already/);
});

test('a form that may be of one posting or of many is asked for, until jobs of two titles went out through it', () => {
  const { keep, arm, like } = world();
  arm(keep({ title: 'Baker', applyUrl: `${SITE}/bakery-form-2` }));
  const second = keep({ title: 'Driver', applyUrl: `${SITE}/bakery-form-2#apply` });
  expect(like(second)).toEqual(['form']);
  arm(second);
  expect(like(keep({ title: 'Cleaner', applyUrl: `${SITE}/bakery-form-2` }))).toEqual([]);
});

test('a form for whatever job tells nothing, unless one of the two has no certain title', () => {
  const { keep, arm, like } = world();
  arm(keep({ title: 'Baker', applyUrl: `${SITE}/apply` }));
  const driver = keep({ title: 'Driver', applyUrl: `${SITE}/apply` });
  expect(like(driver)).toEqual([]);
  expect(like(driver, true)).toEqual(['form']);
  expect(like(keep({ title: UNNAMED_JOB, applyUrl: `${SITE}/apply` }))).toEqual(['form']);
});

test('what was sent without a title may be any job of its employer, but not another page of its site', () => {
  const { keep, arm, like } = world();
  arm(keep({ title: UNNAMED_JOB, company: 'bread.example', url: `${SITE}/jobs/baker` }));
  expect(like(keep({ title: 'Driver', url: `${SITE}/jobs/driver` }))).toEqual([]);
  expect(like(keep({ title: 'Driver', applyUrl: `${SITE}/apply` }))).toEqual(['employer']);
  expect(like(keep({ title: 'Driver', company: 'Oak', applyUrl: 'https://oak.example/apply' }))).toEqual([]);
});

test('a page of a name is no posting of its own where no title is like it', () => {
  const { keep, arm, like } = world();
  arm(keep({ title: UNNAMED_JOB, company: 'bread.example', url: `${SITE}/jobs/hamburg` }));
  expect(like(keep({ title: 'Driver', url: `${SITE}/jobs/berlin` }))).toEqual(['employer']);
});

test('what the user said is another job is not asked again', () => {
  const { repos, profile, keep, arm, like } = world();
  const first = arm(keep({ title: 'Baker', applyUrl: `${SITE}/bakery-form` }));
  const second = keep({ title: 'Driver', applyUrl: `${SITE}/bakery-form` });
  repos.jobs.keepApart(profile.id, repos.jobs.keysOf(second.id), [repos.jobs.keyOf(first.id)]);
  expect(like(second)).toEqual([]);
});
