import { expect, test } from 'vitest';
import { interviewPrepare } from '#agents/interview/prepare.ts';
import type { Story } from '#shared/domain/interview.ts';
import { fakePorts } from '#tests/fakes/ports.ts';
import { sampleJob } from '#tests/fakes/stored-samples.ts';

const wish = {
  ...{ company: '', job: null, interviewer: 'any' as const, level: 3, count: 30, stories: [] as Story[] },
};
const prepare = async (over: Partial<Parameters<typeof interviewPrepare.run>[0]> & { role: string }) =>
  (await interviewPrepare.run({ ...wish, ...over }, fakePorts())).value;

test.each([
  ['Registered Nurse (RN), night shift', 'Nursing'],
  ['Elektriker (m/w/d)', 'Electrical work'],
  ['Vendeur en boutique', 'Shops'],
  ['Senior Software Engineer', 'Software'],
  ['Warehouse Operative', 'Warehouse and logistics'],
])('%s is asked what is asked in the field %s', async (role, field) => {
  const { fields, questions } = await prepare({ role });
  expect(fields[0]).toBe(field);
  expect(questions.some(({ kind }) => kind === 'technical')).toBe(true);
});

test('work that the bank does not know is asked about deeds, and says that it has no field', async () => {
  const { fields, questions } = await prepare({ role: 'Falconer' });
  expect(fields).toEqual([]);
  expect(questions.length).toBe(30);
  expect(questions.every(({ kind }) => kind === 'behavioural')).toBe(true);
});

test("a posting's skills and duties invite questions that quote it", async () => {
  const skills = [{ name: 'Kafka', required: true, quote: 'You know Kafka well.' }];
  const job = sampleJob({ skills, responsibilities: ['Run the nightly loads.'] });
  const { questions } = await prepare({ role: job.title, company: job.company, job });
  const posting = questions.filter(({ kind }) => kind === 'posting');
  expect(posting.map(({ quote }) => quote)).toEqual(['You know Kafka well.', 'Run the nightly loads']);
  expect(posting.every(({ why }) => why.includes('posting'))).toBe(true);
});

test.each([
  ['NMC registration', /^Do you hold .*NMC registration/],
  ['Driving licence', /^Do you hold/],
  ['Führerschein Klasse B', /^Do you hold/],
  ['Fluent German', /^How well do you speak and write Fluent German/],
  ['Polski', /^How well/],
  ['Wound care', /^Where did you use Wound care last/],
  ['French polishing', /^Where did you use/],
])('%s is asked about as what it is', async (name, text) => {
  const job = sampleJob({ skills: [{ name, required: true, quote: name }], responsibilities: [] });
  const { questions } = await prepare({ role: 'Falconer', job });
  expect(questions.find(({ kind }) => kind === 'posting')?.text).toMatch(text);
});

test('what no story answers comes first, and a story is found for what it answers', async () => {
  const story: Story = {
    ...{ id: 's1', title: 'The quarrel over the launch', factIds: [] },
    situation: 'A colleague and I disagreed over the launch and had an argument.',
    ...{
      task: 'I had to settle the conflict.',
      action: 'I asked him to list the risks.',
      result: 'We launched.',
    },
  };
  const { questions } = await prepare({ role: 'Cook', count: 60, stories: [story] });
  const deeds = questions.filter(({ kind }) => kind !== 'technical');
  const firstCovered = deeds.findIndex(({ storyIds }) => storyIds.length > 0);
  expect(firstCovered).toBeGreaterThan(0);
  expect(deeds.slice(firstCovered).every(({ storyIds }) => storyIds.includes('s1'))).toBe(true);
  expect(deeds.slice(firstCovered).some(({ competence }) => competence === 'conflict')).toBe(true);
});

test('only what the interviewer asks, and nothing harder than the level', async () => {
  const { questions } = await prepare({ role: 'Nurse', interviewer: 'recruiter', level: 1, count: 60 });
  expect(questions.length).toBeGreaterThan(5);
  expect(
    questions.every(({ level, interviewer }) => level === 1 && ['any', 'recruiter'].includes(interviewer)),
  ).toBe(true);
});

test('at a panel all of them ask in turn, and each question says who', async () => {
  const { questions } = await prepare({ role: 'Nurse', interviewer: 'panel', level: 3, count: 18 });
  expect(questions).toHaveLength(18);
  const seats = questions.map(({ interviewer }) => interviewer);
  for (const seat of ['recruiter', 'manager', 'peer'])
    expect(seats.filter((one) => one === seat).length).toBeGreaterThan(3);
  expect(questions.every(({ why }) => why.startsWith('At the panel: '))).toBe(true);
  const turns = questions.filter(({ kind }) => kind !== 'technical').map(({ interviewer }) => interviewer);
  expect(new Set(turns.slice(0, 3)).size).toBeGreaterThan(1);
});

test('whoever has no story yet still sees questions of the work among the first', async () => {
  const { questions } = await prepare({ role: 'Staff Nurse' });
  expect(questions.slice(0, 5).some(({ kind }) => kind === 'technical')).toBe(true);
});
