import { expect, test } from 'vitest';
import { interviewService } from '#main/services/interview.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds, fakePorts } from '#tests/fakes/ports.ts';
import { seed } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const never = new AbortController().signal;
const open = (folder = temporaryFolder()) => {
  const { repositories: repos, clock, db } = openTestDb(folder);
  const deps = { repos, clock, ids: countingIds(), portsOutsideRun: () => fakePorts() };
  return { repos, db, interview: interviewService(deps as unknown as ServiceDeps) };
};
const WISH = { role: '', interviewer: 'any' as const, level: 3, count: 3 };

test('a practice interview goes question by question, asks on once, and can be taken up after a restart', async () => {
  const folder = temporaryFolder();
  const first = open(folder);
  seed(first.repos);
  const started = await first.interview.start({ ...WISH, jobId: 'j1' }, never);
  expect(started.turns).toHaveLength(3);
  const answered = await first.interview.answer(
    {
      id: started.id,
      turn: 0,
      text: 'We did this and we built that, and it was good for everybody.',
      seconds: 42,
    },
    never,
  );
  expect(answered.at).toBe(1);
  expect(answered.turns).toHaveLength(4);
  expect(answered.turns[0]?.seconds).toBe(42);
  expect(answered.turns[1]?.followUp).toBe(true);
  first.db.close();

  const { interview } = open(folder);
  expect(await interview.session({ id: started.id }, never)).toEqual(answered);
  await expect(
    interview.answer({ id: started.id, turn: 0, text: 'Again.', seconds: null }, never),
  ).rejects.toThrow('answered already');
  for (let turn = 1; turn < 4; turn += 1)
    await interview.answer({ id: started.id, turn, text: '', seconds: null }, never);
  const done = await interview.session({ id: started.id }, never);
  expect(done.finishedAt).not.toBeNull();
  expect(done.turns.map(({ answer }) => answer).slice(1)).toEqual(['', '', '']);
});

test('stories are kept, changed and removed; a draft of the profile is offered until it was taken', async () => {
  const { interview, repos } = open();
  const { profile } = seed(repos);
  const work = {
    ...{
      id: 'e1',
      title: 'Cook',
      company: 'Inn',
      location: '',
      start: '2020',
      end: '',
      current: true,
      summary: '',
    },
    highlights: ['Changed the orders, which cut waste by 30%'],
  };
  repos.profiles.save({ ...profile, experience: [work] });
  const [draft] = await interview.storyDrafts({}, never);
  expect(draft).toMatchObject({
    ...{ situation: 'Cook at Inn, 2020 to today', task: '', action: 'Changed the orders' },
    ...{ result: 'which cut waste by 30%', factIds: ['experience.e1.highlight.0'] },
  });
  const kept = await interview.saveStory(
    { ...(draft as NonNullable<typeof draft>), task: 'I had to save money.' },
    never,
  );
  expect(await interview.storyDrafts({}, never)).toEqual([]);
  await interview.saveStory({ ...kept, title: 'Waste' }, never);
  expect((await interview.stories({}, never)).map(({ title }) => title)).toEqual(['Waste']);
  expect(await interview.removeStory({ id: kept.id }, never)).toEqual({ removed: true });
  expect(() => interview.saveStory(kept, never)).toThrow('no longer stored');
});

test('stories are the person’s: another of their personas tells, changes and removes the same ones', async () => {
  const { repos, interview } = open();
  const { profile } = seed(repos);
  const blank = { id: '', situation: '', task: '', action: '', result: '', factIds: [] };
  const told = await interview.saveStory({ ...blank, title: 'Waste' }, never);
  repos.profiles.save({ ...profile, id: 'p2', person: profile.id });
  repos.profiles.save({ ...profile, id: 'stranger' });
  const titles = async () => (await interview.stories({}, never)).map(({ title }) => title);
  repos.profiles.setActive('stranger');
  expect(await titles()).toEqual([]);
  repos.profiles.setActive('p2');
  await interview.saveStory({ ...told, title: 'Less waste' }, never);
  expect(await titles()).toEqual(['Less waste']);
  expect(repos.stories.list('p2')).toEqual([]);
  expect(await interview.removeStory({ id: told.id }, never)).toEqual({ removed: true });
  expect(await titles()).toEqual([]);
});
