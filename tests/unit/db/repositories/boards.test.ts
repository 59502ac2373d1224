import { expect, test } from 'vitest';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

const acme = { vendor: 'lever', token: 'acme', company: 'Acme' };

test('how a board fares is remembered: failures count up until it works again', () => {
  const { repositories: repos } = openTestDb();
  const at = (day: number) => `2026-11-0${day}T00:00:00.000Z`;
  repos.boards.tell(acme, { at: at(1), worked: true, jobs: 7 });
  for (const day of [2, 3, 4])
    repos.boards.tell(
      { ...acme, company: '' },
      { at: at(day), worked: false, problem: 'silent', gone: false },
    );
  expect(repos.boards.get(acme)).toMatchObject({
    company: 'Acme',
    failures: 3,
    workedAt: at(1),
    askedAt: at(4),
    problem: 'silent',
    jobs: 7,
  });
  repos.boards.tell(acme, { at: at(5), worked: true, jobs: 0 });
  expect(repos.boards.get(acme)).toMatchObject({ failures: 0, problem: '', workedAt: at(5), jobs: 0 });
});

test('a board is watched by one person and not by another, and met ones are kept', () => {
  const { repositories: repos } = openTestDb();
  const mine = 'p1';
  repos.profiles.save(sampleProfile(mine));
  repos.boards.meet([acme, { vendor: 'ashby', token: 'kelp', company: 'Kelp' }]);
  repos.boards.watch(mine, { ...acme, company: '' }, true);
  const list = repos.boards.list(mine);
  expect(list.map(({ token, watched, met, company }) => [token, watched, met, company])).toEqual([
    ['acme', true, true, 'Acme'],
    ['kelp', false, true, 'Kelp'],
  ]);
  expect(repos.boards.list('other').some(({ watched }) => watched)).toBe(false);
  repos.boards.watch(mine, acme, false);
  expect(repos.boards.list(mine).some(({ watched }) => watched)).toBe(false);
});
