import { beforeAll, expect, test } from 'vitest';
import { coverLetter } from '#agents/cover-letter/agent.ts';
import { dataEngineer, streamAnalysis } from '#tests/fakes/documents-people.ts';
import { answeringHuman } from '#tests/fakes/human.ts';
import { scriptedLlm } from '#tests/fakes/llm.ts';
import { fakePorts } from '#tests/fakes/ports.ts';

// LangGraph is loaded by the first letter, which takes seconds on a busy machine.
beforeAll(() => import('@langchain/langgraph'), 30_000);

const STREAMS = 'experience.e1.highlight.0';
const PLAN = {
  points: [
    {
      need: 'pipelines',
      quote: 'We build event pipelines with Kafka and Python.',
      factIds: [STREAMS, 'invented'],
      why: 'Kafka',
    },
  ],
  opening: 'Trains.',
};
const OPENING = [
  {
    text: 'I am writing about the role of Senior Data Engineer at Northwind Rail, where you build event pipelines with Kafka and Python.',
    factIds: [],
  },
  {
    text: 'At Parcelwise I own the event pipelines of a parcel network, and much of that work has the same aims as yours.',
    factIds: ['experience.e1.summary.0', 'experience.e1'],
  },
];
const WORK = {
  text: 'I moved 14 nightly batch jobs to Kafka streams, which cut the delay of reports from 9 hours to 4 minutes.',
  factIds: [STREAMS],
};
const OFFER = { text: 'I would be glad to talk about it, and I look forward to your answer.', factIds: [] };

const base = {
  analysis: streamAnalysis(),
  profile: dataEngineer(),
  facts: [],
  company: null,
  tone: 'professional' as const,
  review: false,
  saveDraft: () => 'l1',
};
const draft = (...paragraphs: { text: string; factIds: string[] }[][]) => ({
  paragraphs: paragraphs.map((sentences) => ({ sentences })),
});

async function letterFrom(answer: unknown) {
  const llm = scriptedLlm({ 'cover_letter.plan': PLAN, 'cover_letter.generate': answer });
  const { value, engine } = await coverLetter.run(base, fakePorts({ llm }));
  return {
    text: value.letter.text,
    engine,
    paragraphs: value.letter.document.paragraphs,
    requests: llm.requests,
  };
}

test('sentences that stand on facts or on the posting stay', async () => {
  const { text, engine, paragraphs } = await letterFrom(draft(OPENING, [WORK], [OFFER]));
  expect(engine).toBe('model');
  for (const sentence of [...OPENING, WORK, OFFER]) expect(text).toContain(sentence.text);
  expect(paragraphs.every((claim) => claim.factIds.length > 0)).toBe(true);
});

test.each([
  ['a number', { text: 'I led 40 people there.', factIds: [STREAMS] }],
  ['a skill without facts', { text: 'I would like to bring my Kubernetes skills to you.', factIds: [] }],
  ['years without facts', { text: 'I have ten years of experience.', factIds: [] }],
  ['a company that is nowhere', { text: 'You are the largest partner of Deutsche Bahn.', factIds: [] }],
  ['the role as a fact', { text: 'I am a Senior Data Engineer.', factIds: [STREAMS] }],
  ['a fact that does not exist', { text: 'I enjoy it.', factIds: ['experience.e7'] }],
])('a sentence that invents %s is taken out, the rest stays', async (_, invented) => {
  const { text, engine } = await letterFrom(draft(OPENING, [WORK, invented], [OFFER]));
  expect(engine).toBe('model');
  expect(text).not.toContain(invented.text);
  expect(text).toContain(WORK.text);
});

test('when little of it holds, the rules write the letter', async () => {
  const { text, engine } = await letterFrom(draft([{ text: 'I am the best.', factIds: [] }]));
  expect(engine).toBe('offline');
  expect(text).toContain('for the role of Senior Data Engineer');
});

test('ids that the plan invents do not reach the next prompt', async () => {
  const { requests } = await letterFrom(draft(OPENING, [WORK], [OFFER]));
  const sent = requests
    .at(-1)!
    .messages.map((message) => message.content)
    .join('\n');
  expect(sent).toContain(STREAMS);
  expect(sent).not.toContain('invented');
  expect(sent).not.toContain('mira@example.org');
});

test('a revision gets draft and comment, and says what it could not do', async () => {
  const llm = scriptedLlm({
    'cover_letter.plan': PLAN,
    'cover_letter.generate': draft(OPENING, [WORK], [OFFER]),
    'cover_letter.revise': {
      ...draft(OPENING, [WORK], [{ text: 'I hope to hear from you soon.', factIds: [] }]),
      notes: ['Haskell is not in your profile.'],
    },
  });
  const human = answeringHuman({
    'letter-review.1': { decision: 'revise', comment: 'mention Haskell' },
    'letter-review.2': { decision: 'approve' },
  });
  const { value } = await coverLetter.run({ ...base, review: true }, fakePorts({ llm, human }));
  expect(value.letter.text).toContain('I hope to hear from you soon.');
  expect(human.asked[1]?.message).toContain('Haskell is not in your profile.');
  expect(llm.requests.at(-1)?.messages.at(-1)?.content).toContain('mention Haskell');
});

test('models that all fail midway lead to a letter by rules', async () => {
  const llm = scriptedLlm({ 'cover_letter.plan': PLAN });
  const { engine } = await coverLetter.run(base, fakePorts({ llm }));
  expect(engine).toBe('offline');
});

test('a letter in the posting\u2019s language is asked for and checked in it', async () => {
  const german = [
    [
      { text: 'Ich bewerbe mich auf die Stelle als Senior Data Engineer bei Northwind Rail.', factIds: [] },
      { text: 'Gern würde ich mehr über Ihre Arbeit mit Kafka und Python erfahren.', factIds: [] },
    ],
    [
      {
        text: 'Bei Parcelwise habe ich 14 nächtliche Abläufe auf Kafka umgestellt, wodurch Berichte statt nach 9 Stunden nach 4 Minuten da waren.',
        factIds: [STREAMS],
      },
      { text: 'Außerdem habe ich 40 Personen geführt.', factIds: [STREAMS] },
    ],
    [{ text: 'Über eine Einladung zu einem Gespräch würde ich mich sehr freuen.', factIds: [] }],
  ];
  const llm = scriptedLlm({ 'cover_letter.plan': PLAN, 'cover_letter.generate': draft(...german) });
  const profile = dataEngineer();
  const speaker = { ...profile, languages: [...profile.languages, { name: 'German', fluency: 'C1' }] };
  const analysis = streamAnalysis();
  const job = { ...analysis.job, language: 'de' };
  const input = { ...base, profile: speaker, analysis: { ...analysis, job } };
  const { value, engine } = await coverLetter.run(input, fakePorts({ llm }));
  expect(
    llm.requests
      .at(-1)
      ?.messages.map(({ content }) => content)
      .join('\n'),
  ).toContain('in German');
  expect(engine).toBe('model');
  expect(value.letter.text).toContain('14 nächtliche Abläufe');
  expect(value.letter.text).toContain('Über eine Einladung');
  expect(value.letter.text).not.toContain('40 Personen');
});
