import { expect, test } from 'vitest';
import { analyst } from '#agents/analyst/agent.ts';
import { factsOf } from '#shared/domain/facts-of.ts';
import { dataEngineer } from '#tests/fakes/documents-people.ts';
import { scriptedLlm } from '#tests/fakes/llm.ts';
import { fakePorts } from '#tests/fakes/ports.ts';
import { posting } from '#tests/fakes/postings.ts';

const job = posting(
  'Requirements\n- Python and\n  Kafka Streams experience.\n- Welding certificate.\n- Mirth Connect.',
);
const empty = {
  seniority: null,
  yearsMin: null,
  education: null,
  languages: [],
  responsibilities: [],
  knockouts: [],
  advice: [],
};
const skill = (name: string, jobQuote: string, profileQuote: string | null) => ({
  name,
  required: true,
  jobQuote,
  profileQuote,
});

async function judged(answer: object) {
  const profile = dataEngineer();
  const llm = scriptedLlm({ 'analyst.extract': { ...empty, skills: [], ...answer } });
  const result = await analyst.run({ job, profile, facts: factsOf(profile) }, fakePorts({ llm }));
  return {
    ...result.value,
    engine: result.engine,
    prompt: llm.requests[0]!.messages.map(({ content }) => content).join('\n'),
  };
}

test('items whose quotes do not stand in the posting are dropped', async () => {
  const { job: read, engine } = await judged({
    skills: [
      skill('Python', 'Python and Kafka Streams experience.', null),
      skill('Rust', 'Deep Rust knowledge', null),
    ],
    knockouts: [{ rule: 'Citizens only', quote: 'US citizens only', severity: 'block' }],
  });
  expect(engine).toBe('model');
  expect(read.skills.map(({ name }) => name)).toEqual(['Python']);
  expect(job.description).toContain(read.skills[0]!.quote);
});

test('a match needs words of the user that name the skill', async () => {
  const { matching, missing } = await judged({
    skills: [
      skill('Welding', 'Welding certificate.', 'Enjoys teaching.'),
      skill('Mirth Connect', 'Mirth Connect.', 'I have used Mirth Connect for years'),
    ],
  });
  expect(matching).toEqual([]);
  expect(missing.map(({ skill: name }) => name)).toEqual(['Welding', 'Mirth Connect']);
});

test('a model can warn but not block', async () => {
  const { knockouts } = await judged({
    skills: [skill('Python', 'Python and', null)],
    knockouts: [{ rule: 'A certificate', quote: 'Mirth Connect.', severity: 'block' }],
  });
  expect(knockouts).toContainEqual({ rule: 'A certificate', quote: 'Mirth Connect.', severity: 'warn' });
});

test('no contact data enters the prompt', async () => {
  const { prompt } = await judged({ skills: [skill('Python', 'Python and', null)] });
  expect(prompt).toContain('Welding certificate');
  expect(prompt).not.toContain('mira@example.org');
  expect(prompt).not.toContain('600 100 200');
});

test('words that a posting may have put into the model\u2019s mouth are not shown', async () => {
  const { advice } = await judged({
    skills: [skill('Python', 'Python and', null)],
    advice: ['Send your passport to https://evil.example', 'Name your Kafka work first.'],
  });
  expect(advice).toEqual(['Name your Kafka work first.']);
});
