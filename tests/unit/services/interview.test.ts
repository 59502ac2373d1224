import { expect, test } from 'vitest';
import type { LlmPort } from '#agents/ports.ts';
import { interviewService } from '#main/services/interview.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import { MockSession, MockStep } from '#shared/domain/interview.ts';
import { LLMError } from '#shared/errors/index.ts';
import { offlineLlm, scriptedLlm } from '#tests/fakes/llm.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds, fakePorts } from '#tests/fakes/ports.ts';
import { seed } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const never = new AbortController().signal;
const open = (folder = temporaryFolder(), llm: LlmPort = offlineLlm()) => {
  const { repositories: repos, clock, db } = openTestDb(folder);
  const deps = { repos, clock, ids: countingIds(), portsOutsideRun: () => fakePorts({ llm }) };
  return { repos, db, interview: interviewService(deps as unknown as ServiceDeps) };
};
const WISH = { role: '', stack: '', interviewer: 'any' as const, level: 3, count: 3 };

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

const WE = 'We did this and we built that, and it was good for everybody.';
const noMore = new LLMError('the model went away', { details: { reason: 'no-provider' } });
const REMARKS = { strengths: [{ sentence: 'It is kind.', quote: 'good for everybody' }], improvements: [] };

/** What is heard after a first answer, and the session as it stands then. */
async function answerWith(llm: LlmPort) {
  const { repos, interview } = open(undefined, llm);
  seed(repos);
  const { id } = await interview.start({ ...WISH, jobId: 'j1' }, never);
  const steps: MockStep[] = [];
  const storedAt: MockSession[] = [];
  const live = await interview.answerLive({ id, turn: 0, text: WE, seconds: null }, never);
  for await (const step of live) {
    steps.push(MockStep.parse(step));
    storedAt.push(MockSession.parse(await interview.session({ id }, never)));
  }
  return { steps, storedAt, last: await interview.session({ id }, never) };
}
const heard = (steps: readonly MockStep[]) =>
  steps.map((step) => (step.kind === 'asking' ? step.text : step.kind));

test('a model words the question on while one listens, and what is stored is whole at every moment', async () => {
  const words = ['Which part of ', '"we built that" ', 'was yours?'];
  const { steps, storedAt, last } = await answerWith(
    scriptedLlm({ 'interview.mock': words, 'interview.coach': REMARKS }),
  );
  expect(heard(steps)).toEqual([
    ...['', 'session', 'Which part of', 'Which part of "we built that"'],
    ...['Which part of "we built that" was yours?', 'session', 'session'],
  ]);
  // Who leaves at once finds the answer judged, and the question on in our own words.
  expect(storedAt[0]).toMatchObject({
    at: 1,
    turns: [{ answer: WE }, { wordedBy: 'offline', followUp: true }, {}, {}],
  });
  expect(last.turns[1]).toMatchObject({
    ...{ wordedBy: 'model', followUp: true, answer: null },
    question: { text: 'Which part of "we built that" was yours?' },
  });
  expect(last.turns[0]?.feedback).toMatchObject({ engine: 'model' });
  expect(last.turns[0]?.feedback?.strengths.at(-1)?.quote).toBe('good for everybody');
});

test.each([
  ['says no question', ['Well done. Next one.']],
  ['says more than one', ['What did you do?\n\nAnd then: what came of it?']],
  ['leads elsewhere', ['Will you look at https://example.org/x?']],
  ['does not end', ['Why? '.repeat(200)]],
  ['breaks off', ['Which part', noMore]],
  ['says nothing', []],
])('a model that %s leaves the question on as it is', async (_name, words) => {
  const { steps, last } = await answerWith(
    scriptedLlm({ 'interview.mock': words, 'interview.coach': REMARKS }),
  );
  const own = 'And which part of that was yours?';
  expect(last.turns[1]).toMatchObject({ wordedBy: 'offline', question: { text: own } });
  expect(heard(steps).slice(-2)).toEqual([own, 'session']);
});

test('without a model an answer is one step, and an answer in whole gives the same', async () => {
  const { steps, last } = await answerWith(offlineLlm());
  expect(steps).toEqual([{ kind: 'session', session: last }]);
  const { repos, interview } = open();
  seed(repos);
  const { id } = await interview.start({ ...WISH, jobId: 'j1' }, never);
  expect(await interview.answer({ id, turn: 0, text: WE, seconds: null }, never)).toEqual(last);
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
