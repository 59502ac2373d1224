import { expect, test } from 'vitest';
import { createLocalClient } from '#main/rpc/local-client.ts';
import { profileService } from '#main/services/profile.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import type { Services } from '#main/services/services.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { seed } from '#tests/fakes/stored-samples.ts';

function openVault() {
  const { db, repositories: repos, clock } = openTestDb();
  seed(repos);
  repos.profiles.setActive('p1');
  let number = 0;
  const ids = { next: (kind: string) => `${kind}-${++number}` };
  const deps = { db, repos, clock, ids } as unknown as ServiceDeps;
  const services = { profile: profileService(deps) } as Services;
  return {
    clock,
    service: createLocalClient({ door: 'window', caller: 'w', services, log: silentLog }).profile,
  };
}
const file = (text: string, name = 'answers.yaml') => ({
  name,
  base64: Buffer.from(text).toString('base64'),
});
const TWO = `
- { question: Which desk?, value: By the window }
- { key: auth.authorized, question: May you work there?, value: "Yes", place: Germany, expiresAt: "2027-01-31" }
`;

test('takes in a file, gives it out again, and takes that in without a change', async () => {
  const { service } = openVault();
  expect(await service.importAnswers(file(TWO))).toEqual({ added: 2, changed: 0, same: 0 });
  const before = await service.answers({});
  expect(before).toMatchObject([{ value: 'By the window' }, { place: 'DE', origin: { by: 'file' } }]);
  for (const format of ['json', 'yaml'] as const) {
    const { name, base64 } = await service.exportAnswers({ format });
    expect(await service.importAnswers({ name, base64 })).toEqual({ added: 0, changed: 0, same: 2 });
  }
  expect(await service.answers({})).toEqual(before);
  expect(await service.importAnswers(file(TWO.replace('By the window', 'Any')))).toMatchObject({
    changed: 1,
  });
});

test('takes in nothing of a file with one wrong answer, and says which', async () => {
  const { service } = openVault();
  const wrong = async (line: string, words: RegExp) => {
    await expect(service.importAnswers(file(`${TWO}${line}`))).rejects.toThrow(words);
    expect(await service.answers({})).toEqual([]);
  };
  await wrong('- { value: "Yes" }', /answer 3: it has neither a key nor a question/);
  await wrong('- { question: A?, value: "Yes", expiresAt: soon }', /answer 3: expiresAt "soon" is no date/);
  await wrong('- { key: relocation, question: A?, value: "Yes", place: Narnia }', /"Narnia" is no country/);
  await wrong('- { question: A? }', /answer 3, value/);
  await expect(service.importAnswers(file('{ a: [', 'x.json'))).rejects.toThrow(/neither JSON nor YAML/);
});

test('is searched by question, answer, topic, company and country', async () => {
  const { service } = openVault();
  await service.importAnswers(file(TWO));
  const found = async (query: string) => (await service.answers({ query })).length;
  expect([
    await found('DESK'),
    await found('window'),
    await found('germany yes'),
    await found('may work'),
  ]).toEqual([1, 1, 1, 1]);
  expect(await found('desk germany')).toBe(0);
});

test('the day of an answer is that of its value, not of what else was changed', async () => {
  const { service, clock } = openVault();
  const first = await service.saveAnswer({ key: 'custom', question: 'Which desk?', value: 'Any' });
  const [stored] = await service.answers({});
  clock.forward(86_400_000);
  const { profileId: _, ...same } = { ...first, ...stored, scope: 'Acme' };
  await service.saveAnswer(same);
  expect(await service.answers({})).toMatchObject([{ scope: 'Acme', saidAt: stored?.saidAt }]);
  await service.saveAnswer({ ...same, value: 'The first' });
  const [changed] = await service.answers({});
  expect(Date.parse(changed?.saidAt ?? '') - Date.parse(stored?.saidAt ?? '')).toBe(86_400_000);
});
