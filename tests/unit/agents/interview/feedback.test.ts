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
    'sv',
    'Förra vintern kom en kund tillbaka med en cykel vars bromsar jag hade ställt in dåligt. Det var mitt ansvar att ordna det. Jag kontrollerade båda bromsarna och bytte kabeln. Till slut stannade han hos oss och tog med sig tre vänner som fortfarande kommer.',
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
  expect((await judge('Jag var där och det är allt som hände.')).faults.map(({ fault }) => fault)).toEqual([
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

const TOLD: Record<string, [string, string, string, string]> = {
  de: [
    'Im Herbst 2021 wollte eine Bäckerei mit 14 Filialen kündigen, weil zwei Lieferungen zu spät kamen.',
    'Ich war als Betreuer dafür verantwortlich, sie zu halten.',
    'Ich habe 30 Aufträge ausgewertet, mit dem Fahrer gesprochen und eine feste Route für den Morgen vereinbart.',
    'Am Ende blieb sie, und die Verspätungen sanken von neun auf eine im Monat.',
  ],
  fr: [
    'En 2021, une chaîne de 14 boulangeries voulait partir après deux livraisons en retard cet automne-là.',
    'Je devais la garder jusqu’à la fin du trimestre.',
    'J’ai relu les commandes, j’ai parlé avec le chauffeur et j’ai proposé une tournée fixe le matin.',
    'Finalement elle est restée et les retards sont passés de neuf à un par mois.',
  ],
  es: [
    'En 2021 una cadena de 14 panaderías quería marcharse después de dos entregas con retraso aquel otoño.',
    'Yo era el comercial y tenía que retenerla.',
    'Revisé los pedidos, hablé con el conductor y propuse una ruta fija por la mañana para todas las tiendas.',
    'Al final se quedó y los retrasos bajaron de nueve a uno al mes.',
  ],
  nl: [
    'In 2021 wilde een keten van 14 bakkerijen weggaan omdat twee leveringen die herfst te laat kwamen.',
    'Ik moest als accountmanager de klant behouden.',
    'Ik heb de bestellingen bekeken, met de chauffeur gesproken en een vaste route in de ochtend voorgesteld.',
    'Uiteindelijk bleef de klant en het aantal klachten daalde van negen naar een per maand.',
  ],
};

test.each(Object.entries(TOLD))('the parts of an answer in %s are told', async (_, told) => {
  const [situation, task, action, result] = told;
  expect((await judge(told.join(' '))).language).toBeNull();
  const faultsOf = async (...parts: string[]) =>
    (await judge(parts.join(' '))).faults.map(({ fault }) => fault).filter((fault) => fault !== 'too-short');
  expect((await judge(told.join(' '))).faults).toEqual([]);
  expect(await faultsOf(task, action, result)).toContain('no-situation');
  expect(await faultsOf(situation, action, result)).toEqual(['no-task']);
  expect(await faultsOf(situation, task, result)).toEqual(['no-action']);
  expect(await faultsOf(situation, task, action)).toEqual(['no-result']);
});

test('a deed of the group is told in other languages, too', async () => {
  const answer =
    'En 2022 teníamos que abrir 2 aulas en un mes. Nuestro objetivo era no perder clases. Buscamos muebles, pintamos las paredes y organizamos los horarios con todas las familias del barrio y con el ayuntamiento. Al final abrimos 5 días antes.';
  expect((await judge(answer)).faults.map(({ fault }) => fault)).toEqual(['only-we']);
});

test('a whole story is not called beside the question for saying it in other words', async () => {
  const answer =
    'On a Friday in May, in our surgery, the fridge alarm went off while 2 people were waiting with chest pain. I had to decide in minutes what came first. I sent the receptionist to move the vaccines and took both readings myself. They were in hospital within 25 minutes, and I noted the times for the report.';
  const asked = { ...question, text: 'Tell me about several priorities.', competence: 'priorities' };
  expect((await judge(answer, { question: asked })).faults).toEqual([]);
});

test('the scene may be what others did, and a deed may go on behind "and"', async () => {
  const answer =
    'A neighbour rang our surgery each evening about his old dog. I had to decide if the vet must drive out. I agreed one fixed hour with him, and I explained which 4 signs to watch and wrote them on a card. Within a month his calls went down from 12 to 2.';
  expect((await judge(answer)).faults).toEqual([]);
});

test('how often something was done is no outcome', async () => {
  const answer =
    'Our youth orchestra had no leader for the summer concert. The board asked me to lead it. I chose 6 pieces, I practised with 30 children twice a week, and I asked a parent to lend us her drums and to play them at the front of the stage.';
  expect((await judge(answer)).faults.map(({ fault }) => fault)).toContain('no-result');
});

test('an answer that only says "we" is told by that, whatever the verbs', async () => {
  const answer =
    'Last spring our depot had to learn a new till in 3 weeks. We were asked to teach everybody. We split the staff into pairs, drew up short guides and sat beside each of them. In the end all 40 were ready 2 days early, and we had one call for help.';
  expect((await judge(answer)).faults.map(({ fault }) => fault)).toEqual(['only-we']);
});

test('several deeds behind one "ich habe" are several, and what one is in charge of is a task', async () => {
  const answer =
    'Im Herbst 2022 ging eine Lieferung an das falsche Lager. Ich war für die Papiere zuständig. Ich habe mit dem Fahrer telefoniert, danach eine neue Liste angelegt und sie selbst geprüft. Am Ende kam die Ware nur 1 Tag später an, und in zwei Jahren gab es keinen solchen Fehler mehr.';
  expect((await judge(answer)).faults).toEqual([]);
});
