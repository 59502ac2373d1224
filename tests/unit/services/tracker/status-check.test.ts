import { expect, test } from 'vitest';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import { trackerService } from '#main/services/tracker.ts';
import type { StatusCheckStep } from '#shared/domain/reply.ts';
import type { PortalQuestion, PortalStep } from '#shared/portals/portal-step.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds } from '#tests/fakes/ports.ts';
import { sampleProfile, seed } from '#tests/fakes/stored-samples.ts';

const never = new AbortController().signal;
const URL_OF = 'https://jobs.globex.example/me';
const page = (...lines: string[]): PortalStep => ({
  ...{ kind: 'read', host: 'jobs.globex.example', heading: 'My applications' },
  parts: [{ lines, current: [] }],
});

/** The tracker over a real database, and an employer's page that shows these. */
async function open(steps: () => PortalStep[]) {
  const { db, repositories: repos, clock } = openTestDb();
  seed(repos);
  const asked: PortalQuestion[] = [];
  const browser = {
    async *lookAtPortal(question: PortalQuestion) {
      asked.push(question);
      yield* steps();
    },
  };
  const deps = { db, repos, clock, browser, ids: countingIds() } as unknown as ServiceDeps;
  const tracker = trackerService(deps);
  const one = { company: 'Globex', title: 'Nurse', url: '', status: 'applied' as const };
  const { application } = await tracker.add({ ...one, appliedOn: null, note: '' }, never);
  const look = async () => {
    const heard: StatusCheckStep[] = [];
    const check = await tracker.checkStatus({ applicationId: application.id, url: URL_OF }, never);
    for await (const step of check) heard.push(step as StatusCheckStep);
    return heard;
  };
  const status = async () => (await tracker.get({ id: application.id }, never)).status;
  return { repos, tracker, application, asked, look, status };
}

test('what the page says is proposed with its words, moves nothing by itself, and a newer look takes its place', async () => {
  let now = [page('Interview scheduled')];
  const { tracker, application, asked, look, status } = await open(() => now);
  expect(await look()).toMatchObject([
    {
      kind: 'read',
      reply: {
        place: 'portal',
        class: 'interview',
        quotes: ['Interview scheduled'],
        proposed: 'interviewing',
      },
    },
  ]);
  expect(asked).toEqual([{ url: URL_OF, title: 'Nurse', company: 'Globex' }]);
  expect(await status()).toBe('applied');
  now = [{ kind: 'waiting', message: 'Sign in.' }, page('Status: Not selected')];
  expect((await look()).map(({ kind }) => kind)).toEqual(['waiting', 'read']);
  const all = await tracker.replies({}, never);
  expect(all).toMatchObject([{ class: 'rejection', proposed: 'rejected', applicationId: application.id }]);
  // The address is kept once, for the next time.
  expect((await tracker.items({}, never)).filter(({ kind }) => kind === 'portal')).toMatchObject([
    { url: URL_OF },
  ]);
  await tracker.decideReply({ id: all[0]?.id ?? '', accept: true }, never);
  expect(await status()).toBe('rejected');
  const { history } = await tracker.get({ id: application.id }, never);
  expect(history.at(-1)?.note).toBe('By their page: “Not selected”');
  await look();
  expect(await tracker.replies({}, never)).toHaveLength(2);
});

test('a page that does not name the job, or says two things, proposes nothing', async () => {
  let now: PortalStep[] = [{ ...page(), parts: [] } as PortalStep];
  const { tracker, look } = await open(() => now);
  expect(await look()).toEqual([{ kind: 'missing', host: 'jobs.globex.example' }]);
  expect(await tracker.replies({}, never)).toEqual([]);
  now = [page('Interview', 'Rejected')];
  expect(await look()).toMatchObject([{ reply: { unsure: true, proposed: null } }]);
});

test('nobody else’s application is looked at', async () => {
  const { repos, asked, look } = await open(() => [page('Rejected')]);
  repos.profiles.save({ ...sampleProfile('p2'), email: 'bob@example.org' });
  repos.profiles.setActive('p2');
  await expect(look()).rejects.toThrow('no longer stored');
  expect(asked).toEqual([]);
});
