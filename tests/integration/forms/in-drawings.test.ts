import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { apply, outcomeOf } from './apply-harness.ts';
import { serveSites } from './leave/serve-site.ts';
import { openBrowser } from './open-browser.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 90_000 });
const browser = openBrowser();
const sites = await serveSites();
beforeAll(() => browser.warmUp());
afterAll(async () => {
  await browser.close();
  await sites.close();
});

const box = (label: string, name: string) =>
  `<label for="${name}">${label}</label> <input id="${name}" name="${name}">`;
const drawn = (inside: string, how = '', size = 'width="600" height="50"') =>
  `<svg width="600" height="50"><g ${how}><foreignObject ${size}>${inside}</foreignObject></g></svg>`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><body><h1>Engineer</h1><form action="/receive" method="post"><p>${box('Full name', 'full_name')}</p><p>${box('Email', 'email')}</p>${body}<button>Submit application</button></form></body></html>`;

it('fills in a box that a drawing shows, and none that it does not', async () => {
  const url = sites.page(
    '/drawn',
    page(
      [
        drawn(box('City', 'city')),
        drawn(box('Phone', 'phone'), 'transform="scale(.01)"'),
        drawn(box('First name', 'first'), 'opacity="0"'),
        drawn(box('Last name', 'last'), 'transform="translate(0 60)"'),
        drawn(box('Postal code', 'postal'), 'visibility="hidden"'),
        `<svg width="600" height="50"><defs><foreignObject width="600" height="50">${box('Country', 'country')}</foreignObject></defs></svg>`,
        `<svg width="600" height="50"><foreignObject width="600" height="50">${box('Street address', 'street')}</foreignObject><rect width="600" height="50" fill="white"/></svg>`,
      ].join(''),
    ),
  );
  const { report } = await apply(browser.host, { url, canSubmit: false });
  const told = report.fields.filter(({ status }) => status === 'filled').map(({ label }) => label);
  expect(outcomeOf(report, 'City')).toMatchObject({ status: 'filled' });
  expect(told).toEqual(['Full name', 'Email', 'City']);
});
