import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
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

const box = (label: string, name: string) => `<p><label>${label} <input name="${name}"></label></p>`;
const FREE = box('Full name', 'full_name') + box('Email', 'email');
const asPage = (body: string) =>
  `<!doctype html><html lang="en"><body><h1>Engineer</h1>${body}</body></html>`;
const asForm = (inside: string) =>
  asPage(`<form action="/receive" method="post">${inside}<button>Submit application</button></form>`);
const SHUT = box('Phone', 'phone') + box('City', 'city');

describe('a box that nobody gets to', () => {
  it.each(
    fewOf(
      Object.entries({
        'in an inert part': asForm(`${FREE}<div inert>${SHUT}</div>`),
        'in a part that is made inert by its style': asForm(
          `${FREE}<div style="interactivity: inert">${SHUT}</div>`,
        ),
        'in a shadow root whose host is inert': asForm(
          `${FREE}<div inert id="host"></div><script>host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(SHUT)}</script>`,
        ),
        'behind an open dialog that holds the form': `${asPage(SHUT)}<dialog id="d"><form action="/receive" method="post">${FREE}<button>Submit application</button></form></dialog><script>d.showModal()</script>`,
      }),
    ),
  )('is left at once: %s', async (_where, page) => {
    const began = performance.now();
    const { report } = await apply(browser.host, { url: sites.page('/shut', page), canSubmit: false });
    expect(performance.now() - began).toBeLessThan(8000);
    expect(outcomeOf(report, 'Full name')).toMatchObject({ status: 'filled' });
    for (const label of ['Phone', 'City'])
      expect(outcomeOf(report, label)).toMatchObject({
        status: 'skipped',
        reason: expect.stringContaining('lets nobody get to it'),
      });
  });

  it('counts as filled in where a dialog opened over it afterwards, and as failed where the page then holds something else', async () => {
    const page = `${asForm(`${FREE}${SHUT}`)}<dialog id="d"><p>Before you go</p></dialog><script>document.querySelector('[name=email]').onchange = () => { document.querySelector('[name=city]').value = 'Bath'; d.showModal() }</script>`;
    const { report } = await apply(browser.host, { url: sites.page('/over', page), canSubmit: false });
    const told = ['Full name', 'Email', 'Phone', 'City'].map((label) => outcomeOf(report, label)?.status);
    expect(told).toEqual(['filled', 'filled', 'skipped', 'failed']);
    expect(outcomeOf(report, 'City')?.reason).toContain('lets nobody get to it');
  });

  it('is filled in inside of an open dialog, though all around that is inert, and once its part is free', async () => {
    const page = `${asPage(`<main inert><dialog id="d"><form action="/receive" method="post">${FREE}<div inert id="later">${SHUT}</div><button>Submit application</button></form></dialog></main>`)}<script>d.showModal(); d.oninput = () => { later.inert = false }</script>`;
    const { report } = await apply(browser.host, { url: sites.page('/free', page), canSubmit: false });
    expect(report.fields.map(({ status }) => status)).toEqual(['filled', 'filled', 'filled', 'filled']);
  });
});
