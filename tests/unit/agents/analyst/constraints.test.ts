import { expect, test } from 'vitest';
import { analyst } from '#agents/analyst/agent.ts';
import type { AnswerInput } from '#shared/domain/answer.ts';
import { factsOf } from '#shared/domain/facts-of.ts';
import type { Job } from '#shared/domain/job.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { dataEngineer } from '#tests/fakes/documents-people.ts';
import { fakePorts } from '#tests/fakes/ports.ts';
import { posting } from '#tests/fakes/postings.ts';

const answer = (key: AnswerInput['key'], value: string): AnswerInput => ({
  key,
  value,
  question: '',
  scope: 'any',
  expiresAt: null,
});

async function stateOf(
  name: string,
  known: Partial<Job>,
  answers: AnswerInput[] = [],
  person: Partial<Profile> = {},
  text = 'Requirements\n- SQL',
) {
  const profile = { ...dataEngineer(), ...person };
  const job = posting(text, known);
  const { value } = await analyst.run({ job, profile, facts: factsOf(profile), answers }, fakePorts());
  return value.constraints?.find((constraint) => constraint.name === name)?.state ?? null;
}

const EURO = { min: 50_000, max: 60_000, currency: 'EUR', period: 'year' } as const;

test.each([
  ['no wish stated', EURO, [], 'not-stated'],
  ['the upper end is enough', EURO, [answer('salary.expected', '58.000 €')], 'met'],
  ['the upper end falls short', EURO, [answer('salary.expected', '€70k')], 'not-met'],
  ['no upper end may be more', { ...EURO, max: null }, [answer('salary.expected', '70000 EUR')], 'unknown'],
  ['another currency decides nothing', EURO, [answer('salary.expected', '£40,000')], 'unknown'],
  ['no pay posted', null, [answer('salary.expected', '50000')], 'unknown'],
  [
    'by the month',
    { min: 3000, max: 3500, currency: 'EUR', period: 'month' },
    [answer('salary.expected', '41000')],
    'met',
  ],
  ...(
    [
      ['10,000 CHF per month', 90_000, 95_000, 'CHF', 'not-met'],
      ['35 000 kr/month', 360_000, 380_000, 'SEK', 'not-met'],
      ['40 000 SEK', 360_000, 380_000, 'SEK', 'unknown'],
      ['12000 per month', 100_000, 110_000, 'USD', 'not-met'],
      ['4.500 € brutto im Monat', 50_000, 60_000, 'EUR', 'met'],
      ['$100,000', 60_000, 70_000, 'GBP', 'unknown'],
      ['60000 CAD', 50_000, 55_000, 'USD', 'unknown'],
      ['A$95,000', 50_000, 99_000, 'USD', 'unknown'],
      ['90000 zł', 50_000, 99_000, 'USD', 'unknown'],
      ['¥8,000,000', 50_000, 99_000, 'USD', 'unknown'],
    ] as const
  ).map(
    ([said, min, max, currency, state]) =>
      [
        `${said} beside ${max} ${currency} a year`,
        { min, max, currency, period: 'year' },
        [answer('salary.expected', said)],
        state,
      ] as const,
  ),
] as const)('pay: %s', async (_name, salary, answers, state) => {
  expect(await stateOf('pay', { salary }, [...answers])).toBe(state);
});

test.each([
  ['where the user lives', { locations: ['Leeds, UK'] }, [], 'met'],
  [
    'abroad, and they would not move',
    { locations: ['Toronto, Canada'] },
    [answer('relocation', 'No')],
    'not-met',
  ],
  ['abroad, and nothing is said of moving', { locations: ['Toronto, Canada'] }, [], 'unknown'],
  ['abroad, and they would move', { locations: ['Toronto, Canada'] }, [answer('relocation', 'Yes')], 'met'],
  ['no place named', { locations: [] }, [], 'unknown'],
] as const)('place: %s', async (_name, known, answers, state) => {
  const address = { street: '', city: 'Leeds', region: '', postal: '', country: 'GB' };
  expect(
    await stateOf('place', { ...known, locations: [...known.locations] }, [...answers], { address }),
  ).toBe(state);
});

test('the home is named as people name it', async () => {
  const profile = { ...dataEngineer(), address: { ...dataEngineer().address, city: 'Porto', country: 'PT' } };
  const job = posting('Requirements\n- SQL', { locations: ['Oslo, Norway'] });
  const { value } = await analyst.run({ job, profile, facts: factsOf(profile), answers: [] }, fakePorts());
  expect(value.constraints?.find(({ name }) => name === 'place')?.yours).toBe('You live in Porto, Portugal');
});

test('a place without a home in the profile is held against nothing', async () => {
  const address = { street: '', city: '', region: '', postal: '', country: '' };
  expect(await stateOf('place', { locations: ['Leeds, UK'] }, [], { address })).toBe('not-stated');
});

test('permits: only the user’s own answer against the posting’s own words is not met', async () => {
  const text = 'Requirements\n- SQL\n- We do not offer visa sponsorship.';
  expect(await stateOf('permit', {}, [], {}, text)).toBe('not-stated');
  expect(await stateOf('permit', {}, [answer('auth.sponsorship', 'Yes')], {}, text)).toBe('not-met');
  expect(await stateOf('permit', {}, [answer('auth.sponsorship', 'Yes')])).toBe('unknown');
  expect(
    await stateOf(
      'permit',
      {},
      [answer('auth.authorized', 'Yes'), answer('auth.sponsorship', 'No')],
      {},
      text,
    ),
  ).toBe('met');
});

test('a closed posting says so beside its score', async () => {
  expect(await stateOf('open', { closed: true })).toBe('not-met');
  expect(await stateOf('open', {})).toBeNull();
});

test('advice fits the trade, and no nurse is told to publish a project', async () => {
  const profile = dataEngineer();
  const job = posting(
    'Requirements\n- Wound care is required\n- NMC registration\n- 3 years of nursing experience',
    {
      title: 'Staff Nurse',
    },
  );
  const { value } = await analyst.run({ job, profile, facts: factsOf(profile) }, fakePorts());
  expect(value.advice.join('\n')).not.toMatch(/project/);
  expect(value.advice.find((line) => line.includes('Wound care'))).toMatch(/ward/);
  expect(value.advice.find((line) => line.includes('NMC'))).toMatch(/paper itself/);
  expect(value.advice.at(-1)).toMatch(/no years of work that is like it/);
});

test('pay is said as people write it, on both sides', async () => {
  const profile = dataEngineer();
  const job = posting('Requirements\n- SQL', { salary: EURO });
  const answers = [answer('salary.expected', '58,000 EUR per year')];
  const { value } = await analyst.run({ job, profile, facts: factsOf(profile), answers }, fakePorts());
  expect(value.constraints?.find(({ name }) => name === 'pay')).toMatchObject({
    posting: '50,000 to 60,000 EUR a year',
    yours: 'You want 58,000 EUR per year',
  });
});

/** What stands beside the score about one matter, and whether something of it is said to rule out or to be worth checking. */
async function bothOf(
  name: string,
  rule: RegExp,
  answers: AnswerInput[],
  known: Partial<Job> = {},
  text = 'Requirements\n- SQL',
) {
  const address = { street: '', city: 'Leeds', region: '', postal: '', country: 'GB' };
  const profile = { ...dataEngineer(), address };
  const job = posting(text, known);
  const { value } = await analyst.run({ job, profile, facts: factsOf(profile), answers }, fakePorts());
  const severity = value.knockouts.find((one) => rule.test(one.rule))?.severity ?? null;
  return [value.constraints?.find((one) => one.name === name)?.state, severity];
}

test.each([
  ['onsite', 'Yes', 'met', null],
  ['remote', 'Yes', 'met', null],
  ['onsite', 'No', 'not-met', 'block'],
  ['onsite', '', 'unknown', 'warn'],
  ['remote', '', 'unknown', 'warn'],
] as const)(
  'work abroad, %s, moving "%s": what stands beside the score and what is worth checking agree',
  async (remote, said, state, severity) => {
    const answers = said === '' ? [] : [answer('relocation', said)];
    const found = await bothOf('place', /^The work is in|^Remote, but tied/, answers, {
      locations: ['Toronto, Canada'],
      remote,
    });
    expect(found).toEqual([state, severity]);
  },
);

const REFUSED = 'Requirements\n- SQL\n- We do not offer visa sponsorship.';
const DEMANDED = 'Requirements\n- SQL\n- You must have the right to work in the UK.';
test.each([
  ['they may, and said nothing of a sponsor', REFUSED, ['Yes', ''], 'unknown', 'warn'],
  ['they may, and need none', REFUSED, ['Yes', 'No'], 'met', null],
  ['they may, and nothing is refused', 'Requirements\n- SQL', ['Yes', ''], 'met', null],
  ['they may not, and must', DEMANDED, ['No', ''], 'not-met', 'block'],
  ['they may, and must', DEMANDED, ['Yes', ''], 'met', null],
] as const)('permits: %s', async (_name, text, [may, needs], state, severity) => {
  const answers = [
    answer('auth.authorized', may),
    ...(needs === '' ? [] : [answer('auth.sponsorship', needs)]),
  ];
  expect(await bothOf('permit', /sponsorship|Permission/, answers, {}, text)).toEqual([state, severity]);
});
