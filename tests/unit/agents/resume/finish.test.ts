import { expect, test } from 'vitest';
import { resume } from '#agents/resume/agent.ts';
import { dataEngineer, streamAnalysis } from '#tests/fakes/documents-people.ts';
import { scriptedLlm } from '#tests/fakes/llm.ts';
import { fakePorts } from '#tests/fakes/ports.ts';

const input = { analysis: streamAnalysis(), profile: dataEngineer(), facts: [] };
const STREAMS = 'experience.e1.highlight.0';
const REPORTS = 'experience.e2.highlight.0';

async function tailored(answer: { order?: string[]; rewordings?: unknown[]; summary?: unknown[] }) {
  const llm = scriptedLlm([{ order: [], rewordings: [], summary: [], ...answer }]);
  const { value, engine } = await resume.run(input, fakePorts({ llm }));
  const jobs = value.document.sections.find((section) => section.kind === 'experience')!.entries;
  const lines = jobs.flatMap((entry) => entry.lines);
  return { value, engine, lines, request: llm.requests[0]! };
}

test('a true rewording is taken and marked as a model\u2019s', async () => {
  const text =
    'Migrated 14 nightly batch jobs to Kafka streams, cutting the delay of reports from 9 hours to 4 minutes';
  const { lines, engine, value } = await tailored({ rewordings: [{ factIds: [STREAMS], text }] });
  expect(lines).toContainEqual({ text, factIds: [STREAMS], origin: 'model' });
  expect(engine).toBe('model');
  expect(value.changes.join('\n')).toContain('Reworded 1 line');
});

test('an invented line gives way to the user\u2019s own words, and the user is told', async () => {
  const { lines, value } = await tailored({
    rewordings: [{ factIds: [REPORTS], text: 'Led a team of 12 that built Kubernetes reports' }],
  });
  expect(lines.map((line) => line.text)).toContain('Built weekly sales reports in SQL for 30 shop managers');
  expect(JSON.stringify(value.document)).not.toContain('Kubernetes');
  expect(value.changes.join('\n')).toMatch(/Kept your own words.*12/);
});

test.each([
  [
    'facts of two jobs in one line',
    [STREAMS, REPORTS],
    'Built sales reports in SQL for 30 shop managers with Kafka streams',
  ],
  ['a job title', ['experience.e1'], 'Data Engineer at Parcelwise, Kraków'],
  ['a skill', ['skill.kafka'], 'Kafka'],
])('%s is not reworded', async (_, factIds, text) => {
  const { value } = await tailored({ rewordings: [{ factIds, text }] });
  expect(JSON.stringify(value.document)).not.toContain('"origin":"model"');
});

test('the model\u2019s summary is used where it holds, else the user\u2019s own', async () => {
  const good = await tailored({
    summary: [
      {
        factIds: ['summary.0', 'summary.1'],
        text: 'Data engineer with six years of Python and SQL in logistics.',
      },
    ],
  });
  expect(good.value.document.summary.map((claim) => claim.origin)).toEqual(['model']);
  const bad = await tailored({
    summary: [{ factIds: ['summary.1'], text: 'Data engineer with ten years of Python.' }],
  });
  expect(bad.value.document.summary[0]?.text).toBe('Data engineer who likes small, well-tested pipelines.');
});

test('a summary of a model tells of a place only what was done there', async () => {
  const summary = (place: string) => [
    {
      factIds: [STREAMS, 'experience.e1', 'experience.e2'],
      text: `Moved 14 nightly batch jobs to Kafka streams at ${place}.`,
    },
  ];
  const texts = async (place: string) =>
    (await tailored({ summary: summary(place) })).value.document.summary.map(({ text }) => text).join(' ');
  expect(await texts('Parcelwise')).toContain('Moved 14 nightly batch jobs');
  expect(await texts('Halina Foods')).not.toContain('Moved 14 nightly batch jobs');
});

test('the prompt holds the facts but not how to reach the user', async () => {
  const { request } = await tailored({});
  const sent = request.messages.map((message) => message.content).join('\n');
  expect(sent).toContain(`[${STREAMS}] Moved 14 nightly batch jobs`);
  for (const secret of ['mira@example.org', '600 100 200', 'Łukasik']) expect(sent).not.toContain(secret);
  expect(request.messages[0]?.role).toBe('system');
  expect(request.messages[0]?.content).not.toContain('Northwind');
});

test('a resume for a posting in another language of the user\u2019s is asked for in it, and only what is the same in both is compared', async () => {
  const profile = dataEngineer();
  const analysis = streamAnalysis();
  const german = {
    ...input,
    profile: { ...profile, languages: [...profile.languages, { name: 'German', fluency: 'C1' }] },
    analysis: { ...analysis, job: { ...analysis.job, language: 'de' } },
  };
  const text = 'Stellte 14 nächtliche Abläufe auf Kafka um';
  const invented = 'Baute wöchentliche Berichte in SQL für 90 Filialen';
  const answer = {
    order: [],
    summary: [],
    rewordings: [
      { factIds: [STREAMS], text },
      { factIds: [REPORTS], text: invented },
    ],
  };
  const llm = scriptedLlm([answer]);
  const { value } = await resume.run(german, fakePorts({ llm }));
  expect(llm.requests[0]?.messages.map(({ content }) => content).join('\n')).toContain('in German');
  expect(JSON.stringify(value.document)).toContain(text);
  expect(JSON.stringify(value.document)).not.toContain(invented);
});
