import { expect, it } from 'vitest';
import { Profile } from '#shared/domain/profile.ts';
import { ada, apply, outcomeOf } from './apply-harness.ts';
import { onPages } from './on-pages.ts';

const { browser, pages } = await onPages();
const stop = { review: async () => ({ decision: 'stop' }) as const };

it('opens the parts of a form that are folded up, and no others, and waits for a list that an answer switches on', async () => {
  const { report } = await apply(browser.host, { url: pages.url('folded.html'), hooks: stop });
  expect(report.fields.map(({ label, readBack }) => [label, readBack])).toEqual([
    ['First name', 'Ada'],
    ['Job title', 'Engineer'],
    ['Rota', null],
    ['State', 'England'],
    ['Town', 'London'],
  ]);
  expect(report.steps).toBe(1);
});

it('goes on with "Weiter" where nothing shows steps and no resume was asked for yet, and parts a street', async () => {
  const profile = Profile.parse({
    ...ada,
    address: { street: 'Am Alten Hafen 7 b', city: 'Kiel', region: '', postal: '24103', country: 'DE' },
  });
  const { report } = await apply(browser.host, {
    url: pages.url('weiter-alone.html'),
    profile,
    hooks: stop,
  });
  expect(report.steps).toBe(2);
  expect(outcomeOf(report, 'Straße')?.value).toBe('Am Alten Hafen');
  expect(outcomeOf(report, 'Nr.')?.value).toBe('7 b');
  expect(outcomeOf(report, 'Nachname')?.value).toBe('Byron');
});

it('goes through a form that asks one question at a time, and stops where its end is', async () => {
  const { report } = await apply(browser.host, { url: pages.url('one-at-a-time.html'), hooks: stop });
  expect(report.steps).toBe(4);
  expect(outcomeOf(report, 'What is your first name?')?.value).toBe('Ada');
  expect(outcomeOf(report, 'And your last name?')?.value).toBe('Byron');
  expect(report.submitted).toBe(false);
});
