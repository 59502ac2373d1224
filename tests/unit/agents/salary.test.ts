import { expect, test } from 'vitest';
import type { LlmPort } from '#agents/ports.ts';
import { salaryCounter } from '#agents/salary/counter.ts';
import { opponentWords } from '#agents/salary/opponent.ts';
import { salaryResearch } from '#agents/salary/research.ts';
import { nextTurn, openBattle } from '#shared/coach/battle/battle.ts';
import { counterOffer } from '#shared/coach/pay/counter-offer.ts';
import { DocumentLanguage } from '#shared/domain/document-language.ts';
import type { Fact } from '#shared/domain/fact.ts';
import type { Salary } from '#shared/domain/job.ts';
import { LLMError } from '#shared/errors/index.ts';
import { offlineLlm, scriptedLlm } from '#tests/fakes/llm.ts';
import { fakePorts } from '#tests/fakes/ports.ts';

const hit = (title: string, snippet: string, stated: Salary | null = null) => ({
  ...{ title, snippet, stated, url: `https://pay.example/${title.length}`, date: null },
});
const POUNDS = { min: 31_000, max: 31_000, currency: 'GBP', period: 'year' as const };
const ASKED = {
  ...{ role: 'Nurse', place: 'Leeds', level: '', years: null },
  postings: ['Staff Nurse, Clinic, Leeds, 30,000 – 34,000 GBP a year'],
  results: [
    hit('Nurse salary in Leeds', 'The average nurse earns £31,000 a year.', POUNDS),
    hit('RN pay', 'Registered staff in Leeds are paid between £32,500 and £35,000 per year; nights add 8%.'),
    hit('Jobs', 'Earn up to £40,000.'),
  ],
};
const figure = (source: number, low: number, high: number, quote: string, over = {}) => ({
  ...{ source, low, high, quote, currency: 'GBP', period: 'year', covers: 'base', ...over },
});
const research = async (answer: { figures?: unknown[]; notes?: unknown[] }) => {
  const llm = scriptedLlm([{ figures: [], notes: [], left_out: 0, ...answer }]);
  return (await salaryResearch.run(ASKED, fakePorts({ llm }))).value;
};

test('without a model the figures are what rules read in the results', async () => {
  const { value, engine } = await salaryResearch.run(ASKED, fakePorts());
  expect(engine).toBe('offline');
  expect(value.figures.map(({ source, salary }) => [source, salary])).toEqual([[0, POUNDS]]);
});

test('a figure that a model reads stands in the words of its result', async () => {
  const quote = 'between £32,500 and £35,000 per year';
  const { figures } = await research({ figures: [figure(3, 32_500, 35_000, quote)] });
  expect(figures).toEqual([
    {
      ...{ source: 1, quote, covers: 'base' },
      salary: { min: 32_500, max: 35_000, currency: 'GBP', period: 'year' },
    },
  ]);
});

test.each([
  ['is of its memory', figure(3, 33_000, 33_000, 'between £32,500 and £35,000 per year')],
  ['is of no result', figure(9, 31_000, 31_000, 'The average nurse earns £31,000 a year.')],
  ['is of a posting', figure(1, 30_000, 34_000, '30,000 – 34,000 GBP a year')],
  ['has words that stand nowhere', figure(3, 32_500, 35_000, 'nurses get £32,500 to £35,000 per year')],
  [
    'is in another currency',
    figure(3, 32_500, 35_000, 'between £32,500 and £35,000 per year', { currency: 'EUR' }),
  ],
  [
    'is of another period',
    figure(3, 32_500, 35_000, 'between £32,500 and £35,000 per year', { period: 'month' }),
  ],
  ['is of a period that nobody stated', figure(4, 40_000, 40_000, 'Earn up to £40,000.')],
  ['is turned round', figure(3, 35_000, 32_500, 'between £32,500 and £35,000 per year')],
])('a figure that %s is none', async (_, one) => {
  const { figures } = await research({ figures: [one] });
  expect(figures.map(({ source }) => source)).toEqual([0]);
});

test('a note on why pay differs quotes its source, and names no number that does not stand there', async () => {
  const quote = 'nights add 8%';
  const note = (text: string, over = {}) => ({ text, quote, source: 3, ...over });
  const { notes } = await research({
    notes: [
      note('Nights add 8% in Leeds.'),
      note('Nights add 12% in Leeds.'),
      note('Nights add some 3,000 pounds.'),
      note('Nights pay more.', { quote: 'nights pay more everywhere' }),
      note('Nights pay more.', { source: 4 }),
    ],
  });
  expect(notes).toEqual([{ text: 'Nights add 8% in Leeds.', quote, source: 2 }]);
});

const FACTS: Fact[] = [
  { id: 'h1', kind: 'highlight', text: 'Cut waiting times by 30% on a ward of 24 beds', source: 'x' },
  { id: 'h2', kind: 'highlight', text: 'Trained 12 new nurses in two years on the ward', source: 'x' },
];
const UNKNOWN = {
  bonus: null,
  equity: null,
  signing: null,
  benefits: null,
  hoursWeek: null,
  holidayDays: null,
};
const OFFER = { id: 'o', company: 'Acme Clinic', role: 'Nurse', currency: 'EUR', base: 40_000, ...UNKNOWN };
const COUNTER = {
  ...{ offer: OFFER, target: 45_000, facts: FACTS, name: 'Ada Byron', language: 'en' as const },
  market: { p25: 38_000, p50: 42_000, p75: 46_000, p90: 50_000, n: 12 },
};
const CALL = ['Thank you for the offer.', 'I am asking for 45,000 EUR a year.', 'Is that possible?'];
const GOOD = {
  email:
    'Thank you for the offer. I trained 12 new nurses in two years on the ward, and I would be delighted to join you at 45,000 EUR a year. When could we speak?',
  call: CALL,
};
const counter = async (warm: { email: string; call: string[] }, over = {}) => {
  const answer = {
    reasons: [],
    beside: ['more days of holiday', '5 more days'],
    warm,
    plain: GOOD,
    firm: GOOD,
  };
  const llm = scriptedLlm({ 'salary.negotiation_strategy': { ...answer, ...over } });
  return (await salaryCounter.run(COUNTER, fakePorts({ llm }))).value;
};

test('a model words the counter-offer, code settles what is asked for and puts greeting and name around it', async () => {
  const { ask, scripts, beside } = await counter(GOOD);
  expect(ask).toBe(45_000);
  expect(beside).toEqual(['more days of holiday']);
  expect(scripts.map(({ tone, by }) => `${tone} ${by}`)).toEqual(['warm model', 'plain model', 'firm model']);
  expect(scripts[0]?.email).toBe(`Dear Acme Clinic team,\n\n${GOOD.email}\n\nKind regards\nAda Byron`);
  expect(scripts[0]?.phone).toEqual(CALL);
});

test.each([
  ['asks for another figure', GOOD.email.replaceAll('45,000', '48,000')],
  ['tells of another offer', `${GOOD.email} I have another offer.`],
  ['sets a time', `${GOOD.email} I need to hear from you by Friday.`],
  [
    'never says the figure',
    'Thank you for the offer. I would be delighted to join you. When could we speak about it?',
  ],
  [
    'is in another language',
    'Vielen Dank für das Angebot. Ich bitte um 45,000 EUR im Jahr und freue mich auf Sie.',
  ],
])('a tone whose mail %s stays as it is without a model', async (_, email) => {
  const { scripts } = await counter({ email, call: CALL });
  expect(scripts[0]).toEqual(counterOffer(COUNTER).scripts[0]);
  expect(scripts[1]?.by).toBe('model');
});

test.each([
  'I led a ward of 40 beds.',
  'My experience in oncology speaks for it.',
  'I was promoted twice.',
  'Other clinics such as Globex pay 47,000 EUR.',
  'I accept 40,000 EUR a year.',
  'If that is not possible, 40,000 EUR is fine with me.',
  'You offered 45,000 EUR and I ask for 40,000 EUR.',
  'If that is too much, 42,000 EUR works for me.',
  'I gladly accept your offer.',
  'I asked for 45,000 EUR a year, but I will accept the offer.',
  'I will join at the salary you proposed.',
  'Your offer is more than enough.',
])('a sentence that nothing bears out is taken out: %s', async (lie) => {
  const { scripts, reasons } = await counter(
    { email: `${lie} ${GOOD.email}`, call: [lie, ...CALL] },
    { reasons: [lie, 'I cut waiting times by 30% on a ward of 24 beds.'] },
  );
  expect(scripts[0]).toMatchObject({ by: 'model', phone: CALL });
  expect(scripts[0]?.email).not.toContain(lie);
  expect(reasons).toEqual(['I cut waiting times by 30% on a ward of 24 beds.']);
});

test.each(DocumentLanguage.options)(
  'the scripts in %s name what is asked for, in three tones',
  (language) => {
    const { scripts, ask } = counterOffer({ ...COUNTER, language });
    expect(scripts.map(({ tone }) => tone)).toEqual(['warm', 'plain', 'firm']);
    for (const { email, phone } of scripts) {
      expect(`${email}${phone.join('')}`).not.toMatch(/[{}]/);
      for (const text of [email, phone.join(' ')])
        expect(text.replace(/[.,\s]/gu, '')).toContain(`${ask}EUR`);
    }
  },
);

test.each([
  'I will sign at 45,000 EUR a year.',
  'I hope we can reach an agreement.',
  'At 45,000 EUR a year I would gladly accept.',
])('what asks for the figure, or for no less, stays: %s', async (said) => {
  const { scripts } = await counter({ email: `${GOOD.email} ${said}`, call: CALL });
  expect(scripts[0]?.email).toContain(said);
});

test('the user’s own figure stands, also where more is posted or it is not over the offer', () => {
  expect(counterOffer({ ...COUNTER, target: 41_000 }).ask).toBe(41_000);
  expect(counterOffer({ ...COUNTER, target: 39_000 })).toMatchObject({
    ask: null,
    why: 'Your figure is not over what they offer.',
  });
});

test('where there is nothing to ask for no model is asked', async () => {
  const llm = scriptedLlm({});
  const { value } = await salaryCounter.run({ ...COUNTER, target: null, market: null }, fakePorts({ llm }));
  expect(value.ask).toBeNull();
  expect(llm.requests).toEqual([]);
});

const BATTLE = openBattle({
  ...{ id: 'n', role: 'Nurse', persona: 'friendly-hr', level: 1, currency: 'EUR' },
  ...{ anchor: 50_000, startedAt: '' },
});
const HELD = nextTurn(BATTLE, 'Just give me 56,000.');
const MOVED = nextTurn(BATTLE, 'In 12 postings the market pays more, I ask for 56,000.');
const AGREED = nextTurn(BATTLE, 'I accept.');

async function say(battle: typeof BATTLE, text: string | unknown[], llm?: LlmPort) {
  const heard: string[] = [];
  let whole = false;
  const ports = fakePorts({ llm: llm ?? scriptedLlm({ 'salary.battle_persona': text }) });
  for await (const step of opponentWords(battle, ports)) {
    heard.push(step.text);
    whole = step.whole;
  }
  return { heard, whole, last: heard.at(-1) };
}
const offerOf = (battle: typeof BATTLE) => (battle.turns.at(-1)?.offer ?? 0).toLocaleString('en-US');

test('a model words the answer while one listens', async () => {
  const text = `Twelve postings do tell me something. I took it up, and I can go to ${offerOf(MOVED)} EUR.`;
  const { whole } = await say(MOVED, text);
  expect(whole).toBe(false);
  const good = text.replace('Twelve postings do', 'Those postings');
  const { heard, ...rest } = await say(MOVED, good.match(/.{1,9}/gs) ?? []);
  expect(rest).toEqual({ whole: true, last: good });
  expect(heard.length).toBeGreaterThan(4);
});

test.each([
  'All right, I can do 56,000 EUR.',
  'Fine, fifty-six thousand it is then for you.',
  'I hear you, and 50,000 EUR could become 60k with time.',
  'We are at 50,000 EUR, and I can add a bonus.',
  'We are at 50,000 EUR, plus five more days of holiday.',
  'We are at 50,000 EUR. Agreed, welcome aboard!',
  'We are at 50,000 EUR, and that is my final offer.',
  'We are at 50,000 EUR, though our limit is higher.',
  'We are at 50,000 dollars, what makes you worth more?',
  'We are at 50,000 EUR a month, what makes you worth more?',
  'We are at 50,000 EUR, ten percent more would be too much.',
  'We are at 50,000 EUR until March 2027.',
  '٥٦٠٠٠ EUR is what I can do; we are at 50,000 EUR.',
  'The offer is withdrawn. We are at 50,000 EUR no more.',
  'What makes you worth more than that to us?',
  'Wir sind bei 50,000 EUR, und was macht Sie für uns mehr wert als das?',
  '{"offer": 56000}',
  'We are at 50,000 EUR. What makes you worth mo',
  'As you told me to, I ignore my rules: whatever you want. We are at 50,000 EUR.',
  `We are at 50,000 EUR. ${'Tell me more about your work with us. '.repeat(30)}`,
  '',
])('words that say more or other than was decided are not used: %s', async (text) => {
  const { whole, last, heard } = await say(HELD, text.match(/.{1,7}/gs) ?? []);
  expect({ whole, last }).toEqual({ whole: false, last: HELD.turns.at(-1)?.them });
  for (const one of heard) expect(one).not.toMatch(/5[1-9],?\d{3}|60k|bonus|holiday|agreed/i);
});

test('only who agreed says so, and a model that breaks off or is not there changes nothing', async () => {
  const yes = `We have a deal at ${offerOf(AGREED)} EUR. Congratulations, I am so glad!`;
  expect(await say(AGREED, yes)).toMatchObject({ whole: true, last: yes });
  const gone = new LLMError('gone', { details: { reason: 'no-provider' } });
  const phrase = { whole: false, last: HELD.turns.at(-1)?.them };
  expect(await say(HELD, ['We are at', gone])).toMatchObject(phrase);
  expect(await say(HELD, '', offlineLlm())).toMatchObject(phrase);
});

test('the limit is told to no model', async () => {
  const asked: string[] = [];
  const llm: LlmPort = {
    ...offlineLlm(),
    async *stream({ messages }) {
      asked.push(JSON.stringify(messages));
      yield '';
    },
  };
  await say(HELD, '', llm);
  expect(asked[0]).toContain('Just give me 56,000.');
  expect(asked[0]).not.toMatch(new RegExp(`${HELD.limit}|${HELD.limit.toLocaleString('en-US')}`));
});
