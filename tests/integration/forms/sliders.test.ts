import { expect, it } from 'vitest';
import { answer, apply, outcomeOf } from './apply-harness.ts';
import { onPages } from './on-pages.ts';

const { browser, pages } = await onPages();

it('moves sliders of every kind, and asks for those that must be answered', async () => {
  const { report, asked } = await apply(browser.host, {
    url: pages.url('sliders.html'),
    answers: [
      answer('How deep have you dived, in metres?', '45'),
      answer('Knots that you can tie', '17'),
      answer('Hours a week', '32'),
    ],
    says: { 'How well do you bear cold, from 1 to 10?': '2' },
  });
  expect(asked.flat().map(({ label }) => label)).toEqual(['How well do you bear cold, from 1 to 10?']);
  expect(report.submitted).toBe('confirmed');
  const sent = pages.received.find(({ path }) => path === '/submit/sliders')?.body;
  expect(Object.fromEntries(new URLSearchParams(sent))).toMatchObject({
    ...{ first: 'Ada', deep: '45', hours: '32', cold: '2', knots: '17' },
  });
  expect(report.fields.map(({ label }) => label)).not.toContain('Volume');
});

it('says of a slider what it has no place for, and moves it nowhere', async () => {
  const { report, reviews } = await apply(browser.host, {
    url: pages.url('sliders.html'),
    answers: [
      answer('How deep have you dived, in metres?', '90'),
      answer('Knots that you can tie', '17'),
      answer('How well do you bear cold, from 1 to 10?', '2.5'),
    ],
  });
  expect(outcomeOf(report, 'How deep have you dived, in metres?')).toMatchObject({ status: 'failed' });
  expect(outcomeOf(report, 'How well do you bear cold, from 1 to 10?')).toMatchObject({ status: 'failed' });
  expect(reviews[0]?.warnings).toEqual([
    '"How deep have you dived, in metres?" could not be filled in (its slider goes from 0 to 60).',
    '"How well do you bear cold, from 1 to 10?" could not be filled in (its slider has no place for 2.5).',
    'The page had put "20" into "Hours a week" by itself, and it was left so.',
  ]);
  const sent = pages.received.filter(({ path }) => path === '/submit/sliders').at(-1)?.body;
  expect(Object.fromEntries(new URLSearchParams(sent))).toMatchObject({ deep: '30', cold: '5' });
});
