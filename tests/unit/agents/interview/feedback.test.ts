import { expect, test } from 'vitest';
import { interviewFeedback } from '#agents/interview/feedback.ts';
import type { InterviewQuestion } from '#shared/domain/interview.ts';
import { scriptedLlm } from '#tests/fakes/llm.ts';
import { fakePorts } from '#tests/fakes/ports.ts';

const question: InterviewQuestion = {
  ...{
    id: 'q',
    kind: 'behavioural',
    text: 'Tell me about an unhappy customer.',
    level: 1,
    interviewer: 'any',
  },
  ...{ competence: 'customer', why: '', quote: '', shows: '' },
};
const ANSWER =
  'Last winter a customer came back with a bicycle whose brakes I had set badly. It was up to me to put it right before he rode home. I checked both brakes, I replaced the cable, and I rode it around the block with him. In the end he stayed with us and brought 3 friends within a month.';
const judge = async (answer: string, over = {}) =>
  (await interviewFeedback.run({ question, answer, facts: [], ...over }, fakePorts())).value;

test('each part of a whole answer is quoted, and nothing is found wrong', async () => {
  const { parts, faults, own, figures, strengths } = await judge(ANSWER);
  expect(parts.map(({ quote }) => quote?.split(' ').slice(0, 2).join(' '))).toEqual([
    'Last winter',
    'It was',
    'I checked',
    'In the',
  ]);
  expect(faults).toEqual([]);
  expect(own).toEqual({ i: 3, we: 0 });
  expect(figures).toContain('3');
  expect(strengths.every(({ quote }) => ANSWER.includes(quote))).toBe(true);
});

test.each([
  [
    'de',
    'Letzten Winter kam ein Kunde mit einem Fahrrad zurück, dessen Bremsen ich schlecht eingestellt hatte. Es war an mir, das in Ordnung zu bringen. Ich prüfte beide Bremsen und tauschte das Kabel. Am Ende blieb er bei uns und brachte drei Freunde mit, die heute noch kommen.',
  ],
  ['ar', 'في العام الماضي تعطلت الآلة. كان علي إصلاحها. فحصت الأسلاك واستبدلت المرحل. '.repeat(4)],
  [
    'ja',
    '去年の冬、お客様が自転車を持って戻って来られました。私がブレーキを確認し、ケーブルを交換しました。'.repeat(
      3,
    ),
  ],
])('of an answer in %s nothing is called missing or beside the question', async (language, answer) => {
  expect(await judge(answer)).toMatchObject({ language, parts: [], faults: [] });
  expect((await judge('Ich war dort und das ist alles.')).faults.map(({ fault }) => fault)).toEqual([
    'too-short',
  ]);
});

test('what is about missing or somebody else is named with the words that it rests on', async () => {
  const we = ANSWER.replaceAll('I checked', 'we checked')
    .replaceAll('I replaced', 'we replaced')
    .replaceAll('I rode', 'we rode');
  const found = (await judge(we)).faults.find(({ fault }) => fault === 'only-we');
  expect(we).toContain(found?.quote);
  expect((await judge('I rang him.')).faults.map(({ fault }) => fault)).toContain('too-short');
});

test('a fact of the profile with a figure that the answer leaves out is offered', async () => {
  const facts = [
    {
      id: 'h1',
      kind: 'highlight' as const,
      text: 'Replaced brake cables on 200 bicycles a year',
      source: 'x',
    },
    { id: 'h2', kind: 'highlight' as const, text: 'Sold 40 helmets', source: 'x' },
  ];
  const { addFacts } = await judge(ANSWER, { facts });
  expect(addFacts.map(({ id }) => id)).toEqual(['h1']);
});

test('a remark of a model is kept only with words of the answer', async () => {
  const llm = scriptedLlm([
    {
      strengths: [
        { sentence: 'You tested it with him.', quote: 'I rode it around the block with him' },
        { sentence: 'You raised sales.', quote: 'sales rose by 40%' },
      ],
      improvements: [],
    },
  ]);
  const { value, engine } = await interviewFeedback.run(
    { question, answer: ANSWER, facts: [] },
    fakePorts({ llm }),
  );
  expect(engine).toBe('model');
  expect(value.strengths.map(({ say }) => say)).toContain('You tested it with him.');
  expect(JSON.stringify(value)).not.toContain('sales');
});

test.each([
  [
    'failure',
    'Tell me about something that did not go as planned.',
    'In my second year my class sat the mock exam and only 38% passed. I had to get them ready by May. I marked every paper again, I found that they could not read the questions, and I rewrote my lessons. I ran a lunch club twice a week. In May 61% got a grade 4.',
  ],
  [
    'results',
    'Which result are you most proud of?',
    'In 2024 my region had lost 40 accounts to a rival. I wanted to get them back before the summer. I rang each of them, I listened to why they had gone, and I brought our engineer to the first meeting. I won back 17, worth 210,000 pounds, in five months.',
  ],
])('a whole answer is found whole in the words of its trade: %s', async (competence, text, answer) => {
  const { faults } = await judge(answer, { question: { ...question, competence, text } });
  expect(faults).toEqual([]);
});

test('a technical question wants no story', async () => {
  const technical = {
    ...question,
    kind: 'technical' as const,
    text: 'How do you check brakes?',
    competence: 'safety',
  };
  const { parts, faults } = await judge(
    'I pull both brakes, look at the pads and cables, and then ride slowly and brake hard, first with the front and then with the rear.',
    { question: technical },
  );
  expect(parts).toEqual([]);
  expect(faults).toEqual([]);
});
