import { expect, test } from 'vitest';
import { type PortalPart, readPortal } from '#shared/portals/read-portal.ts';
import words from '../../../../resources/portals/status-words.json' with { type: 'json' };

const part = (lines: string, current: string[] = []): PortalPart => ({ lines: lines.split(' | '), current });

/** What pages say about one application, a line each, and what that is taken for. */
const SAID: readonly (readonly [lines: string, taken: string, quote: string])[] = [
  ['Requisition 4711 | Submitted 3 May 2026 | Under review', 'received', 'Under review'],
  ['Status: In process', 'received', 'In process'],
  ['No longer under consideration', 'rejection', 'No longer under consideration'],
  ['Application status | Not selected', 'rejection', 'Not selected'],
  ['Applied on 3 November | Interview scheduled', 'interview', 'Interview scheduled'],
  ['Phone interview | View details', 'interview', 'Phone interview'],
  ['Status: Offer extended', 'offer', 'Offer extended'],
  ['Position filled', 'rejection', 'Position filled'],
  ['Status der Bewerbung: In Prüfung', 'received', 'In Prüfung'],
  ['Eingereicht am 3.11.2026 | Absage', 'rejection', 'Absage'],
  ['Bewerbungsstatus: Einladung zum Gespräch', 'interview', 'Einladung zum Gespräch'],
  ['Statut : Candidature non retenue', 'rejection', 'Candidature non retenue'],
  ['Statut | En cours d’examen', 'received', 'En cours d’examen'],
  ['Entretien planifié le 12 décembre', 'interview', 'Entretien planifié le 12 décembre'],
  ['Estado: No seleccionado', 'rejection', 'No seleccionado'],
  ['Estado de la candidatura: En proceso', 'received', 'En proceso'],
  ['Stato: Colloquio fissato', 'interview', 'Colloquio fissato'],
  ['Afgewezen', 'rejection', 'Afgewezen'],
  ['In behandeling', 'received', 'In behandeling'],
  ['Status da candidatura: Em análise', 'received', 'Em análise'],
  ['Odrzucona', 'rejection', 'Odrzucona'],
  [
    'Thank you for your time. After careful consideration we have decided to move forward with other candidates for this position.',
    'rejection',
    'After careful consideration we have decided to move forward with other candidates for this position.',
  ],
];

test.each(SAID)('%s', (lines, taken, quote) => {
  const read = readPortal([part(lines)]);
  expect([read.class, read.unsure]).toEqual([taken, false]);
  expect(read.quotes).toContain(quote);
});

test.each([
  ['Withdrawn by you on 3 November'],
  ['Status: Hired'],
  ['Draft | Continue your application'],
  ['Interview not yet scheduled'],
  ['We will contact you about an interview'],
  ['How to prepare for your interview'],
  ['If you get an offer you will hear from us'],
  ['View job | Share | Withdraw'],
  [''],
])('%s decides nothing', (lines) => {
  expect(readPortal([part(lines)])).toMatchObject({ class: 'other', unsure: false });
});

test('of several steps the one that the page marks counts; without a mark nothing does', () => {
  const steps = 'Applied | Interview | Offer | Hired';
  expect(readPortal([part(steps, ['Interview'])])).toMatchObject({
    class: 'interview',
    quotes: ['Interview'],
  });
  expect(readPortal([part(steps)])).toMatchObject({ class: 'other', unsure: true });
  expect(readPortal([part(`${steps} | Status: Not selected`, ['Interview'])])).toMatchObject({
    class: 'rejection',
  });
});

test('where two parts of the page, or its label and its letter, say two things, it is unsure', () => {
  expect(readPortal([part('Under review'), part('Not selected')])).toMatchObject({
    class: 'other',
    unsure: true,
  });
  expect(readPortal([part('Not selected'), part('Apply again'), part('Rejected')])).toMatchObject({
    class: 'rejection',
  });
  const letter =
    'We are sorry to tell you that we have decided to move forward with other candidates for this position.';
  expect(readPortal([part(`Interview | ${letter}`)])).toMatchObject({ class: 'other', unsure: true });
  expect(readPortal([])).toEqual({ class: 'other', quotes: [], unsure: false });
});

test('the words are whole, and no words stand for two things', () => {
  const { about, source, date, not: _, maybe: __, label: ___, ...families } = words;
  expect(about.length * source.length * date.length).toBeGreaterThan(0);
  const all = Object.values(families).flatMap((family) => [...new Set(Object.values(family).flat())]);
  expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([]);
  const languages = Object.keys(words.received);
  for (const family of Object.values(families)) expect(Object.keys(family)).toEqual(languages);
});
