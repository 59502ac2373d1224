import { expect, test } from 'vitest';
import { importFile } from '#main/documents/import/import-file.ts';
import { createLocalClient } from '#main/rpc/local-client.ts';
import { profileService } from '#main/services/profile.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import type { Services } from '#main/services/services.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

/** The profile's calls over a real database and the real reader. */
function openProfiles() {
  const { db, repositories: repos, clock } = openTestDb();
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const ids = { next: (kind: string) => `${kind}-${numbers.shift()}` };
  const importProfile = (file: { name: string; bytes: Uint8Array }) =>
    importFile({ ...file, id: `read-${numbers.shift()}` });
  const desk = { changes: { touch: () => {} } };
  const deps = {
    ...{ db, repos, clock, ids, desk, importProfile, onProfile: () => {} },
  } as unknown as ServiceDeps;
  const services = { profile: profileService(deps) } as Services;
  const client = createLocalClient({ door: 'window', caller: 'window-1', services, log: silentLog });
  return { service: client.profile, repos };
}

const resume = (basics: object, work: object[]) => ({
  name: 'cv.json',
  base64: Buffer.from(JSON.stringify({ basics: { name: 'Ana Silva', ...basics }, work })).toString('base64'),
  replace: false,
});
const ACME = { name: 'Acme', position: 'Engineer', startDate: '2019-03', highlights: ['Cut costs'] };
const SOL = { name: 'Sol', position: 'Analyst', startDate: '2017', endDate: '2019' };

test('a file with a corrected e-mail joins the profile, keeps its id and overwrites nothing', async () => {
  const { service, repos } = openProfiles();
  const first = await service.import(resume({ email: 'ana@old.example' }, [ACME]));
  const again = await service.import(resume({ email: 'ana@new.example' }, [SOL, ACME]));
  expect(again.profile).toMatchObject({ id: first.profile.id, email: 'ana@old.example' });
  expect(again.profile.experience.map(({ company }) => company)).toEqual(['Sol', 'Acme']);
  expect(again.notes).toContain(
    'E-mail: your profile says "ana@old.example", the file "ana@new.example". Your profile\'s stays.',
  );
  expect(repos.profiles.list()).toHaveLength(1);
  const replaced = await service.import({ ...resume({ email: 'ana@new.example' }, [SOL]), replace: true });
  expect(replaced.profile).toMatchObject({ id: first.profile.id, email: 'ana@new.example' });
});

test('a persona shares the facts, hides what it likes, and comes back after it was removed', async () => {
  const { service, repos } = openProfiles();
  const { profile: first } = await service.import(resume({ email: 'ana@old.example' }, [SOL, ACME]));
  const data = await service.duplicate({ id: first.id, persona: 'Data roles' });
  const sol = data.experience.find(({ company }) => company === 'Sol')?.id ?? '';
  await service.save({ ...data, headline: 'Analyst', phone: '+351 910 000 111', hidden: [sol] });

  expect(repos.profiles.active()?.experience.map(({ company }) => company)).toEqual(['Acme']);
  expect(repos.facts.all(data.id).map(({ id }) => id)).not.toContain(`experience.${sol}`);
  expect(repos.profiles.get(first.id)).toMatchObject({ headline: '', phone: '+351 910 000 111' });
  expect(repos.facts.all(first.id).map(({ id }) => id)).toContain(`experience.${sol}`);

  await service.remove({ id: data.id });
  expect(await service.active({})).toMatchObject({ id: first.id });
  await expect(service.remove({ id: first.id })).rejects.toThrow(/only profile/);
  await service.save({ ...first, phone: '+351 910 000 222' });
  await service.restore({ id: data.id });
  for (const id of [first.id, data.id])
    expect(repos.profiles.get(id)).toMatchObject({ person: first.id, phone: '+351 910 000 222' });
  expect(await service.active({})).toMatchObject({ id: data.id, headline: 'Analyst', hidden: [sol] });
});

test('what the user vouches for is a fact that outlives edits and new imports, shared by personas, until it is taken back', async () => {
  const { service, repos } = openProfiles();
  const { profile: first } = await service.import(resume({}, [ACME]));
  const data = await service.duplicate({ id: first.id, persona: 'Data roles' });
  const { factId } = await service.vouch({ text: ' Trained 40 colleagues in 2022 ' });
  expect(await service.vouch({ text: 'Trained 40 colleagues in 2022' })).toEqual({ factId });
  const said = (id: string) => repos.facts.all(id).filter((fact) => fact.id === factId);
  expect(said(data.id)).toMatchObject([{ text: 'Trained 40 colleagues in 2022' }]);
  expect(said(first.id)).toHaveLength(1);
  // An editor that was open before knows nothing of it.
  await service.save({ ...data, headline: 'Analyst' });
  await service.import({ ...resume({}, [SOL]), replace: true });
  expect(said(data.id)).toHaveLength(1);
  await service.takeBackWord({ factId });
  expect(said(data.id)).toEqual([]);
  expect(said(first.id)).toEqual([]);
});

test('what is wanted of a job is each persona’s own, begins as the first one’s, and makes the profile fuller', async () => {
  const { service } = openProfiles();
  const { profile: first } = await service.import(resume({ email: 'ana@old.example' }, [ACME]));
  const before = await service.completion({});
  expect(before.missing.map(({ section }) => section)).toContain('preferences');
  const wanted = {
    places: [{ name: 'Porto', radiusKm: 20 }],
    remote: 'also' as const,
    remoteIn: '',
    pay: { amount: 40_000, currency: 'EUR', period: 'year' as const },
    types: ['full-time' as const],
  };
  await service.savePreferences(wanted);
  await service.duplicate({ id: first.id, persona: 'Data roles' });
  expect(await service.preferences({})).toEqual(wanted);
  await service.savePreferences({ ...wanted, remote: 'only' });
  await service.activate({ id: first.id });
  expect(await service.preferences({})).toEqual(wanted);
  const answer = { question: 'Notice', value: '4 weeks', scope: 'any', expiresAt: null };
  await service.saveAnswer({ key: 'notice.period', ...answer });
  expect((await service.completion({})).percent).toBeGreaterThan(before.percent);
});
