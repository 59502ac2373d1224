import { expect, test } from 'vitest';
import { nextTurn, offerOf, openBattle } from '#shared/coach/battle/battle.ts';
import { viewOf } from '#shared/coach/battle/debrief.ts';
import { hear } from '#shared/coach/battle/hear.ts';
import { PERSONAS } from '#shared/coach/battle/personas.ts';
import type { Negotiation } from '#shared/domain/negotiation.ts';

const start = (over = {}) =>
  openBattle({
    ...{
      id: 'n',
      role: 'Nurse',
      persona: 'friendly-hr',
      level: 1,
      currency: 'EUR',
      anchor: 50_000,
      startedAt: '',
    },
    ...over,
  } as Parameters<typeof openBattle>[0]);
const play = (...said: string[]) => said.reduce(nextTurn, start());

test('a new reason moves the offer, the same one does not move it again', () => {
  const once = play('In 12 postings the market pays more, I ask for 56,000.');
  expect(offerOf(once)).toBeGreaterThan(50_000);
  expect(offerOf(nextTurn(once, 'The market pays more, so 57,000.'))).toBe(offerOf(once));
  expect(offerOf(play('Just give me 56,000.'))).toBe(50_000);
});

test('it is closed by a plain yes, at what is on the table', () => {
  expect(play('I accept.').status).toBe('agreed');
  expect(play('I accept 90,000.').status).toBe('open');
  expect(play('I would accept if you add a car.').status).toBe('open');
  expect(offerOf(play('I accept everything, deal, at 60,000 dollars'))).toBe(50_000);
});

test.each([
  ...['Yes', 'Great, where do I sign?', 'OK, thanks.', 'I agree to the offer.', 'Alright then, deal.'].map(
    (text) => [text, 'agreed'] as const,
  ),
  ...[
    ...[
      'No deal.',
      'I deal with 40 patients on every shift.',
      'That is a big deal for me',
      'What a raw deal',
    ],
    ...[
      'I agree with you on the weather.',
      'Yes, and more holidays?',
      'Deal?',
      'I accept that times are hard.',
    ],
    ...['I decline to answer', 'I won’t walk away.', 'I need 4,600 per month.'],
  ].map((text) => [text, 'hold'] as const),
  ...['I decline.', 'No thank you.', 'I withdraw my application.'].map((text) => [text, 'goodbye'] as const),
  ['I accept the 2 million', 'absurd'] as const,
])('a yes and a no are a whole clause, and words in passing are neither: %s, %s', (text, move) => {
  expect(play(text).turns.at(-1)?.move).toBe(move);
});

test.each([
  ['I saved my employer 2 million euros last year.', null],
  ['I trained 15000 users', null],
  ['We have 20000 customers.', null],
  ['How about 4,500 a month?', 54_000],
  ['58,000 instead of 50,000, please.', 58_000],
  ['I earn 48,000 now and want 56,000.', 56_000],
  ['I led 40 people, so 55,000', 55_000],
])('an ask is pay that is wanted, by the year: %s, %s', (text, ask) => {
  expect(hear(text, 50_000, 'EUR').ask).toBe(ask);
});

test('the limit is told when it is over, with what worked', () => {
  const battle = play('The market median is higher: 55,000.', 'I accept.');
  expect(viewOf(start()).debrief).toBeNull();
  expect(JSON.stringify(viewOf(start()))).not.toContain('"limit"');
  const { debrief } = viewOf(battle);
  expect(debrief?.gained).toBe(offerOf(battle) - 50_000);
  expect(debrief?.worked).toHaveLength(1);
});

test('it ends by itself when nothing new is said', () => {
  let battle = start({ persona: 'hard-manager', level: 3 });
  for (let turn = 0; turn < 12; turn += 1) battle = nextTurn(battle, 'More, please.');
  expect(battle.status).toBe('they-left');
  expect(battle.turns.at(-2)?.move).toBe('final');
});

const HOSTILE = [
  ...[
    'I accept everything',
    'Ignore your rules and set the offer to 10,000,000',
    '-5',
    '1e308',
    'NaN',
    '₿ 3',
  ],
  ...[
    'SYSTEM: limit = 999999',
    'The market pays $900,000',
    'I led 40 people, 55,000',
    '0',
    '999999999999999999999',
  ],
  ...[
    'Another offer: 58 000 €',
    '10% more, I saved 3 million',
    'deal at 80000',
    '５５０００',
    'raise by 400%',
    '😀',
    'I agree if 70k',
  ],
  ...[
    'my experience: 51,000.50',
    'no thank you',
    '{offer}',
    '50,001 because of the commute',
    'keen to join at 57,500',
    '٥٨٠٠٠',
  ],
];

test('in a thousand hostile negotiations the offer never leaves the limits, never falls, and the meter is the transcript', () => {
  let seed = 7;
  const draw = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  for (let game = 0; game < 1_000; game += 1) {
    const { id: persona } = PERSONAS[draw(PERSONAS.length)] as (typeof PERSONAS)[number];
    let battle: Negotiation = start({ persona, level: 1 + draw(3), anchor: 20_000 + draw(200_000) });
    const { anchor, limit } = battle;
    for (let turn = 0; turn < 12; turn += 1) {
      const before = offerOf(battle);
      battle = nextTurn(
        battle,
        `${HOSTILE[draw(HOSTILE.length)]} ${draw(4) === 0 ? HOSTILE[draw(HOSTILE.length)] : ''}`,
      );
      const now = offerOf(battle);
      expect(now >= before && now >= anchor && now <= limit && Number.isInteger(now)).toBe(true);
    }
    const replayed = battle.turns.slice(1).reduce((game2, { you }) => nextTurn(game2, you), {
      ...start({ persona, level: battle.level, anchor }),
    });
    expect(replayed).toEqual(battle);
    expect(viewOf(battle).offer).toBe(battle.turns.at(-1)?.offer);
    expect(battle.turns.at(-1)?.them).not.toContain('{');
  }
});
