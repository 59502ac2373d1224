import { expect, test } from 'vitest';
import { networkLeads } from '#agents/network/leads.ts';
import { type WriteInput, writeOutreach } from '#agents/network/outreach.ts';
import type { LlmPort } from '#agents/ports.ts';
import { factsOf } from '#shared/domain/facts-of.ts';
import { OutreachStep } from '#shared/domain/outreach.ts';
import { Profile } from '#shared/domain/profile.ts';
import { LLMError } from '#shared/errors/index.ts';
import { offlineLlm, scriptedLlm } from '#tests/fakes/llm.ts';
import { fakePorts } from '#tests/fakes/ports.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

const PROFILE = Profile.parse({
  ...sampleProfile(),
  headline: 'Data engineer',
  education: [{ id: 's', school: "King's College", degree: 'BSc', field: 'Physics' }],
  experience: [
    {
      ...{ id: 'e', title: 'Data engineer', company: 'Globex', start: '2019', current: true },
      highlights: ['Cut the nightly run from 6 hours to 40 minutes', 'Moved 14 pipelines to Kafka'],
    },
  ],
});
const INPUT: WriteInput = {
  person: { name: 'Dr. Anna Schmidt', title: 'Head of Data Platform', company: 'Acme', why: '' },
  ...{ kind: 'alumni', role: 'Site Engineer', premium: true, profile: PROFILE, language: 'en' },
  facts: factsOf(PROFILE),
};
async function write(llm: LlmPort, over: Partial<WriteInput> = {}) {
  const steps: OutreachStep[] = [];
  for await (const step of writeOutreach({ ...INPUT, ...over }, fakePorts({ llm })))
    steps.push(OutreachStep.parse(step));
  const last = steps.at(-1);
  return { steps, draft: last?.kind === 'draft' ? last.draft : null };
}
const noteOf = (text: string | unknown[]) => scriptedLlm({ 'network.outreach': text });

test('a note is heard while it is written, and stands where the profile bears it out', async () => {
  const { steps, draft } = await write(
    noteOf([
      "Hello Anna, I studied physics at King's College as well, and I moved 14 pipelines to Kafka at Globex. ",
      'May I ask you one question about your team?',
    ]),
  );
  expect(steps.map(({ kind }) => kind)).toEqual(['draft', 'writing', 'writing', 'draft']);
  expect(draft).toMatchObject({ noteBy: 'model', emailBy: 'offline', limit: 300 });
  expect(draft?.note).toMatch(/^Hello Anna, .*your team\?$/);
  expect(draft?.utf16).toBe(draft?.note.length);
});

const offline = await write(offlineLlm());

test.each([
  ['an invented deed', 'Hello Anna, I led a team of 12 at Globex. May I ask you one question?'],
  ['another figure', 'Hello Anna, I moved 40 pipelines to Kafka at Globex. May I ask you one question?'],
  ['years that nobody stated', 'Hello Anna, may I ask whether my two years with Rust would fit your team?'],
  ['an invented meeting', 'Hello Anna, I met you at the Berlin data day. How is it at Acme?'],
  ['an invented common employer', 'Hello Anna, we worked together at Initech. How is it at Acme?'],
  [
    'what the company is said to have',
    "Hello Anna, well done on Acme's 50 million! May I ask you a question?",
  ],
  ['a link', 'Hello Anna, may I ask you one question? See https://ada.example.org'],
  ['a blank left open', 'Hello [Name], may I ask you one question about your team?'],
  ['an emoji', 'Hello Anna 👋, may I ask you one question about your team?'],
  ['too many characters', `Hello Anna, may I ask you a question? ${'I look forward to it. '.repeat(14)}`],
  ['several paragraphs', 'Hello Anna,\n\nmay I ask you one question?'],
  [
    'another language',
    'Guten Tag Anna, darf ich Ihnen eine Frage zu Ihrem Team und zur Arbeit dort stellen?',
  ],
  ['nothing', ''],
  ['an end in the middle', 'Hello Anna, I am interested in your team at Acme. May I ask you o'],
  ['a break in the middle', ['Hello Anna, may I', new LLMError('gone', { details: {} })]],
])('a note with %s is not used', async (_, text) => {
  const { draft } = await write(noteOf(text));
  expect(draft).toEqual(offline.draft);
});

test.each([
  ['en', 'Hello Anna, I am a data engineer at Globex. What does your team look for in a Site Engineer?'],
  ['de', 'Guten Tag Anna Schmidt, darf ich Ihnen eine Frage zur Arbeit bei Acme stellen?'],
  ['fr', 'Bonjour Anna, le poste m’intéresse. Puis-je vous poser une question sur votre équipe ?'],
  ['es', 'Hola, Anna: me interesa Acme. ¿Puedo hacerle una pregunta sobre su equipo?'],
  ['nl', 'Beste Anna, mag ik u één vraag stellen over het werk bij Acme en over uw team?'],
  ['pt', 'Olá, Anna. Gostaria de saber mais sobre a sua equipa. Posso fazer-lhe uma pergunta?'],
] as const)('an honest note in %s is used', async (language, text) => {
  const { draft } = await write(noteOf(text), { language });
  expect(draft).toMatchObject({ note: text, noteBy: 'model' });
});

test('to a past colleague the mail is worded too, between a greeting and the name that code puts there', async () => {
  const body = 'I am applying to Acme for Site Engineer. At Globex I moved 14 pipelines to Kafka.';
  const llm = scriptedLlm({ 'network.outreach': '', 'network.referral': body });
  const { draft } = await write(llm, { kind: 'colleague' });
  expect(draft).toMatchObject({ noteBy: 'offline', emailBy: 'model' });
  expect(draft?.email).toBe(`Hello Anna,\n\n${body}\n\nKind regards\nAda Byron`);
});

test('thanks are not worded by a model, and without one the draft comes at once', async () => {
  expect((await write(noteOf('Hello Anna, thank you.'), { kind: 'thanks' })).steps).toHaveLength(1);
  expect(offline.steps).toHaveLength(1);
});

const hit = (title: string, snippet: string, at: number) => ({
  ...{ title, snippet, url: `https://www.linkedin.com/in/p-${at}`, why: 'They went to your school.' },
});
const HITS = [
  hit('Bob Stone - Nurse - Acme | LinkedIn', "King's College London. Leeds.", 1),
  hit('Ada Lee - Data Engineer - Acme | LinkedIn', "Studied at King's College. Kafka.", 2),
  hit('Former staff of Acme - a list', 'Eve Moss and others', 3),
];
const leads = async (people: unknown[]) => {
  const ports = fakePorts({ llm: people.length === 0 ? offlineLlm() : scriptedLlm([{ people }]) });
  const input = { company: 'Acme', role: '', hits: HITS, facts: factsOf(PROFILE) };
  return (await networkLeads.run(input, ports)).value.people.map(({ name, why }) => [name, why]);
};

test('without a model the people are who the results name', async () => {
  expect(await leads([])).toEqual([
    ['Bob Stone', 'They went to your school.'],
    ['Ada Lee', 'They went to your school.'],
  ]);
});

test('a model orders them and says why in words of the result; who is not named in one is nobody', async () => {
  const quote = "Studied at King's College";
  expect(
    await leads([
      { result: 2, common_ground: "They studied at King's College, as you did.", quote },
      { result: 3, common_ground: 'They work there.', quote: 'Eve Moss' },
      { result: 1, common_ground: 'They worked at Initech, as you did.', quote: 'Leeds' },
      { result: 9, common_ground: 'x', quote: 'x' },
    ]),
  ).toEqual([
    ['Ada Lee', `They studied at King's College, as you did. (“${quote}”)`],
    ['Bob Stone', 'They went to your school.'],
  ]);
});
