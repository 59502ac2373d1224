import { expect, it } from 'vitest';
import { portalAccounts } from '#main/compose/forms/portal-accounts.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import { trackerService } from '#main/services/tracker.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds } from '#tests/fakes/ports.ts';
import { seed } from '#tests/fakes/stored-samples.ts';

const never = new AbortController().signal;
const account = { host: 'jobs.acme.example', email: 'ada@example.org' };

function open() {
  const { db, repositories: repos, clock } = openTestDb();
  const { profile } = seed(repos);
  const deps = { db, repos, clock, ids: countingIds() };
  return {
    at: (company: string) => portalAccounts(deps, profile.id, company),
    tracker: trackerService(deps as unknown as ServiceDeps),
    items: () => repos.applicationItems.list(profile.id),
  };
}

it('knows an account of one company at its host from then on, once, and says nothing of others', () => {
  const { at, items } = open();
  expect(at('Acme').latest()).toBeNull();
  at('Acme').remember(account);
  at('Acme').remember({ ...account, email: 'Ada@example.org' });
  expect(items()).toHaveLength(1);
  expect(at('Acme GmbH').known(account.host)).toMatchObject({ host: account.host });
  expect(at('Acme').latest()).toMatchObject({ email: 'Ada@example.org' });
  expect(at('Globex').known(account.host)).toBeNull();
  expect(at('Globex').latest()).toBeNull();
  expect(at('Acme').known('jobs.other.example')).toBeNull();
  at('Acme').remember({ ...account, email: 'other@example.org' });
  expect(items()).toHaveLength(2);
});

it('lists it, forgets it, and takes it back', async () => {
  const { at, tracker } = open();
  at('Acme').remember(account);
  const [kept] = await tracker.items({}, never);
  expect(kept).toMatchObject({ kind: 'account', company: 'Acme', ...account, applicationId: '' });
  if (kept === undefined) throw new Error('nothing was kept');
  expect(await tracker.removeItem({ id: kept.id }, never)).toEqual({ removed: true });
  expect(at('Acme').latest()).toBeNull();
  await tracker.saveItem(kept, never);
  expect(at('Acme').latest()).toMatchObject(account);
});
