import { expect, it } from 'vitest';
import { apply, outcomeOf } from './apply-harness.ts';
import { onPages } from './on-pages.ts';

const { browser, pages } = await onPages();

it('leaves a signature that is drawn to the user, says so before anything is sent, and takes no other picture for one', async () => {
  const { asked, reviews, report } = await apply(browser.host, { url: pages.url('signature.html') });
  expect(asked).toEqual([]);
  expect(reviews[0]?.warnings).toEqual([
    '"Draw your signature" is required and not answered (only you can sign: take the page over and draw it there).',
  ]);
  expect(outcomeOf(report, 'Draw your signature')).toMatchObject({
    type: 'signature',
    required: true,
    status: 'left-to-user',
    fixed: expect.stringContaining('take the page over'),
  });
  expect(report.fields.map(({ label }) => label)).toEqual(['First name', 'Draw your signature']);
});
