import { expect, test } from 'vitest';
import { archiveFiles } from '#main/documents/export/archive-files.ts';
import { readArchive } from '#main/documents/export/read-archive.ts';
import { profileService } from '#main/services/profile.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import { Profile } from '#shared/domain/profile.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { packArchive } from '#tests/fakes/pack-archive.ts';
import { countingIds } from '#tests/fakes/ports.ts';

const never = new AbortController().signal;

/** A machine of its own. */
function machine() {
  const { db, repositories: repos, clock } = openTestDb();
  const kept: string[] = [];
  const archive = {
    read: async (file: { name: string; bytes: Uint8Array }) => readArchive(file),
    keepDocument: async (profileId: string, { name }: { name: string }) => {
      const key = `${profileId} ${name}`;
      if (kept.includes(key)) return false;
      kept.push(key);
      return true;
    },
  };
  const deps = { db, repos, clock, ids: countingIds(), archive, onProfile: () => {} };
  const service = profileService(deps as unknown as ServiceDeps);
  /** Everything, as the export packs it. */
  const packed = () => {
    const all = repos.profiles.list().map((profile) => ({
      profile,
      answers: repos.answers.list(profile.id),
      preferences: repos.preferences.get(profile.id),
      stories: repos.stories.list(profile.id),
      documents: [{ name: 'cv.pdf', bytes: new Uint8Array([1]) }],
    }));
    const base64 = Buffer.from(packArchive(archiveFiles(all))).toString('base64');
    return { name: 'JobAI.zip', base64 };
  };
  return { repos, service, packed, kept };
}

const ana = (over: object = {}) =>
  Profile.parse({
    id: 'p1',
    persona: 'Nursing',
    name: { first: 'Ana', last: 'Silva', full: 'Ana Silva' },
    email: 'ana@example.pt',
    address: { city: 'Porto', country: 'PT' },
    experience: [
      { id: 'e1', title: 'Enfermeira', company: 'Hospital São João', start: '2019-03', current: true },
      { id: 'e2', title: 'Estagiária', company: 'Clínica Sol', start: '2018', end: '2019' },
    ],
    ...over,
  });
const notice = { key: 'notice.period' as const, question: 'Notice period', scope: 'any', expiresAt: null };
const story = { id: '', title: 'Handover', situation: 's', task: 't', action: 'a', result: 'r', factIds: [] };

async function oldMachine() {
  const old = machine();
  old.repos.profiles.save(ana());
  old.repos.profiles.save(
    ana({ id: 'p2', persona: 'Teaching', person: 'p1', headline: 'Tutor', hidden: ['e2'] }),
  );
  old.repos.profiles.setActive('p1');
  await old.service.saveAnswer({ ...notice, value: '30 days' }, never);
  await old.service.savePreferences({ ...old.repos.preferences.get('p1'), remote: 'also' }, never);
  old.repos.stories.put('p1', { ...story, id: 's1' });
  return old;
}

test('everything of one machine is on another, and taking it over again adds nothing', async () => {
  const [old, fresh] = [await oldMachine(), machine()];
  expect((await fresh.service.preview(old.packed(), never)).archive).toEqual({
    ...{ profiles: ['Nursing', 'Teaching'], answers: 1, stories: 1, documents: 2 },
  });
  const { taken, notes } = await fresh.service.importArchive(old.packed(), never);
  expect(notes).toEqual([]);
  expect(taken).toEqual({ profiles: ['Nursing', 'Teaching'], answers: 1, stories: 1, documents: 2 });
  expect(fresh.repos.profiles.list()).toEqual(old.repos.profiles.list());
  expect(fresh.repos.preferences.get('p1')).toMatchObject({ remote: 'also' });
  expect(fresh.repos.facts.all('p2').map(({ id }) => id)).not.toContain('experience.e2');
  expect((await fresh.service.active({}, never))?.id).toBe('p1');
  const again = await fresh.service.importArchive(old.packed(), never);
  expect(again.taken).toEqual({ profiles: [], answers: 0, stories: 0, documents: 0 });
  expect(fresh.repos.profiles.list()).toEqual(old.repos.profiles.list());
});

test('where the person is here already nothing is replaced or doubled, and what differs is told', async () => {
  const [old, mine] = [await oldMachine(), machine()];
  mine.repos.profiles.save(
    ana({
      id: 'mine',
      persona: 'Nursing',
      email: 'ana@new.example',
      experience: [
        { id: 'e1', title: 'Voluntária', company: 'Banco Alimentar', start: '2021' },
        { id: 'e2', title: 'Enfermeira', company: 'Hospital Sao Joao', start: '2019-03', current: true },
      ],
    }),
  );
  mine.repos.profiles.setActive('mine');
  await mine.service.saveAnswer({ ...notice, value: '60 days' }, never);
  const { profile, notes, taken } = await mine.service.importArchive(old.packed(), never);
  expect(profile).toMatchObject({ id: 'mine', email: 'ana@new.example' });
  expect((profile.experience ?? []).map(({ company }) => company).sort()).toEqual([
    'Banco Alimentar',
    'Clínica Sol',
    'Hospital Sao Joao',
  ]);
  expect(taken).toMatchObject({ profiles: ['Teaching'], answers: 0, stories: 1 });
  expect(notes.join('\n')).toMatch(/ana@new\.example[\s\S]*60 days/);
  expect(mine.repos.answers.list('mine').map(({ value }) => value)).toEqual(['60 days']);
  const teaching = mine.repos.profiles.list().find(({ persona }) => persona === 'Teaching');
  expect(teaching).toMatchObject({ headline: 'Tutor', email: 'ana@new.example', person: 'mine' });
  expect(teaching?.hidden).toBeUndefined();
});
