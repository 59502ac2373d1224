import { expect, test } from 'vitest';
import { nextTurn, offerOf, openBattle } from '#shared/coach/battle/battle.ts';
import { hear } from '#shared/coach/battle/hear.ts';
import data from '../../../../resources/coach/negotiation-languages.json' with { type: 'json' };
import personas from '../../../../resources/coach/personas.json' with { type: 'json' };

const open = () =>
  openBattle({
    ...{ id: 'b', role: 'Cook', persona: 'friendly-hr', level: 1, currency: 'EUR', anchor: 50_000 },
    startedAt: '2026-11-30T12:00:00Z',
  });

test.each([
  ['Ich nehme das Angebot gerne an.', { accepts: true, ask: null }],
  ['Ich nehme an, wenn Sie auf 55.000 gehen.', { accepts: false, ask: 55_000 }],
  ['Ich kann das so nicht annehmen.', { accepts: false, leaves: false }],
  ['Nein danke, ich lehne das Angebot ab.', { leaves: true }],
  ['Wie wäre es mit 4.700 Euro im Monat?', { ask: 56_400 }],
  ['Ich brauche 30 Tage Urlaub.', { ask: null }],
  ['Ich habe Kosten um 12 Prozent gesenkt und 8 Mitarbeiter geführt.', { ask: null, reasons: ['deed'] }],
  ['J’accepte votre proposition.', { accepts: true }],
  ['Je n’accepte pas cette offre.', { accepts: false }],
  ['Je souhaiterais 55 000 € bruts par an.', { ask: 55_000, foreign: false }],
  ['Sí, trato hecho.', { accepts: true }],
  ['El mercado paga una media de 54.000 euros.', { ask: 54_000, reasons: ['market'] }],
  ['Ik ga akkoord, dank u wel.', { accepts: true }],
  [
    'Kunt u er 8 procent bij doen? Ik wil meer omdat de reistijd lang is.',
    { ask: 54_000, reasons: ['cost'] },
  ],
  ['Aceito a proposta com gosto.', { accepts: true }],
  ['Não aceito menos do que isso.', { accepts: false }],
  ['Ich will 60.000 Dollar im Jahr haben.', { foreign: true }],
])('it is heard in other languages: %s', (message, heard) => {
  expect(hear(message, 50_000, 'EUR')).toMatchObject(heard);
});

test('the other side answers in the language of the user, in its way to write figures', () => {
  const said = nextTurn(open(), 'Der Median der Stellenanzeigen liegt bei 60.000 Euro im Jahr.');
  expect(said.turns.at(-1)?.move).toBe('concede');
  expect(said.turns.at(-1)?.them).toContain(offerOf(said).toLocaleString('de-DE'));
  expect(said.turns.at(-1)?.them).toContain('Team');
  expect(nextTurn(said, 'Abgemacht.').turns.at(-1)?.them).toMatch(/^Wunderbar/);
});

test.each(Object.entries(data.languages))(
  'in %s no other order than a reason moves the offer',
  (_, words) => {
    for (const message of [
      `${words.asks[0]} 999.999.999 EUR.`,
      `${words.asks[0]} 1 EUR.`,
      `${words.asks[0]} 60.000 USD.`,
    ]) {
      const next = nextTurn(open(), message);
      expect(offerOf(next)).toBe(50_000);
      expect(next.status).toBe('open');
    }
  },
);

test('each language has every phrase of each persona, with the same figures in it', () => {
  const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();
  for (const { says } of Object.values(data.languages))
    for (const { id, says: english } of personas.personas)
      for (const [move, phrase] of Object.entries(english)) {
        const theirs = says[id as 'agency'][move as 'open'];
        expect(theirs, `${id} ${move}`).toBeTruthy();
        expect(slots(theirs)).toEqual(slots(phrase));
      }
});
