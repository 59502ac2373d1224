import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { BrowserPage } from '#main/browser/browser-page.ts';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

describe('a form that the user sent', () => {
  it.each(
    fewOf([
      ['confirmed', '<h1>Thank you for applying</h1>'],
      ['unknown', '<p>Done.</p>'],
    ] as const),
  )('while they had the page is known (%s)', async (submitted, answer) => {
    const url = sites.page(
      '/by-hand',
      asPage(`<form action="/taken" method="post">${QUESTIONS}<button>Submit application</button></form>`),
    );
    sites.page('/taken', answer);
    let taken = false;
    const { report, journal, reviews } = await apply(browser.host, {
      url,
      onOpen: ({ page, takeover }) => {
        const watch = setInterval(async () => {
          const filled = await page.inputValue('[name=email]').catch(() => '');
          if (taken || filled === '') return;
          taken = true;
          clearInterval(watch);
          takeover.take('app');
          await page.waitForTimeout(500);
          await page.fill('[name=full_name]', 'Ada Byron');
          await page.click('button');
          await page.waitForLoadState();
          await page.waitForTimeout(500);
          takeover.release();
        }, 100);
      },
      hooks: {
        review: () =>
          new Promise((resolve) => setTimeout(() => resolve({ decision: 'submit', formHash: '' }), 6000)),
      },
    });
    expect(sites.sent()).toHaveLength(1);
    expect(report.submitted).toBe(submitted);
    expect(journal).toEqual(['armed', submitted]);
    expect(reviews).toEqual([]);
  });

  it('is known by the button that they pressed, where nothing in it is known of them', async () => {
    const url = sites.page(
      '/of-another-kind',
      asPage(
        `<form id="f" onsubmit="event.preventDefault(); fetch('/taken', { method: 'POST', body: f.tree.value + f.bird.value })"><p><label for="tree">Favourite tree *</label> <input id="tree" name="tree" required></p><p><label for="bird">Favourite bird *</label> <input id="bird" name="bird" required></p><button>Submit application</button></form>`,
      ),
    );
    sites.page('/taken', '{}');
    let tab: BrowserPage | undefined;
    const { report, journal } = await apply(browser.host, {
      url,
      onOpen: (opened) => {
        tab = opened;
      },
      hooks: {
        review: async ({ formHash }) => {
          tab?.takeover.take('app');
          await tab?.page.fill('#tree', 'Rowan');
          await tab?.page.fill('#bird', 'Wren');
          await tab?.page.click('button');
          await tab?.page.waitForTimeout(500);
          tab?.takeover.release();
          return { decision: 'submit', formHash };
        },
      },
    });
    expect(sites.sent()).toHaveLength(1);
    expect([report.submitted, ...journal]).toEqual(['unknown', 'armed', 'unknown']);
  });

  const GZ = `fetch('/taken', { method: 'POST', body: new Uint8Array([31, 139, 8, 0, 1]) })`;
  it.each(
    fewOf([
      [
        'a piece of the page',
        `<div id="hand" style="cursor:pointer" onclick="${GZ}">Gotowe</div>`,
        (page: Page) => page.click('#hand'),
      ],
      [
        'Enter in a box',
        `<script>f.email.onkeydown = (event) => { if (event.key === 'Enter') { event.preventDefault(); ${GZ}; } }</script>`,
        (page: Page) => page.press('[name=email]', 'Enter'),
      ],
      [
        'a link that is no form',
        `<a id="hand" href="/thanked">Send my application</a>`,
        async (page: Page) => {
          await page.click('#hand');
          await page.waitForTimeout(1000);
          await page.goBack();
        },
      ],
      [
        'a request that carries nothing',
        `<button id="hand" type="button" onclick="fetch('/api/finish?draft=77')">Zakończ</button>`,
        (page: Page) => page.click('#hand'),
      ],
    ] as const),
  )('by %s while its review waits is not sent once more', async (_how, more, send) => {
    sites.page('/thanked', '<h1>Thank you for applying</h1>');
    sites.page('/taken', '{}');
    const url = sites.page(
      '/in-another-way',
      asPage(
        `<form id="f" action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form>${more}`,
      ),
    );
    let tab: BrowserPage | undefined;
    const ended = Promise.withResolvers<'by hand' | 'not noticed'>();
    const { report } = await apply(browser.host, {
      url,
      onOpen: (opened) => {
        tab = opened;
      },
      hooks: {
        review: async ({ formHash }, byHand) => {
          byHand.catch(() => ended.resolve('by hand'));
          tab?.takeover.take('app');
          if (tab !== undefined) await send(tab.page);
          await tab?.page.waitForTimeout(500);
          tab?.takeover.release();
          // The question is taken back without an answer.
          await Promise.race([byHand, new Promise((resolve) => setTimeout(resolve, 8000))]);
          ended.resolve('not noticed');
          return { decision: 'submit', formHash };
        },
      },
    });
    expect(await ended.promise).toBe('by hand');
    expect(report.submitted).not.toBe(false);
    expect(sites.sent().filter(({ path }) => path === '/receive')).toEqual([]);
  });

  it('is theirs to confirm where the page asks in a box, which is closed when they give the page back', async () => {
    const url = sites.page(
      '/asks-hand',
      asPage(
        `<form action="/receive" method="post" onsubmit="return confirm('Send your application now?')">${QUESTIONS}<button>Submit application</button></form>`,
      ),
    );
    let tab: BrowserPage | undefined;
    let asked = 0;
    const { report, journal } = await apply(browser.host, {
      url,
      onOpen: (opened) => {
        tab = opened;
        opened.page.on('dialog', (dialog) => {
          asked += 1;
          // Without an answer the first time.
          if (asked === 1) opened.takeover.release();
          else void dialog.accept();
        });
      },
      hooks: {
        review: async ({ formHash }) => {
          for (let press = 0; press < 2 && tab !== undefined; press += 1) {
            tab.takeover.take('page');
            await tab.page.click('button');
          }
          await tab?.page.waitForURL('**/receive');
          tab?.takeover.release();
          return { decision: 'submit', formHash };
        },
      },
    });
    expect(asked).toBe(2);
    expect(sites.sent()).toHaveLength(1);
    expect(report.submitted).toBe('confirmed');
    expect(journal).toEqual(['armed', 'confirmed']);
  });

  it('by a live connection is not taken for sent, whatever its page says', async () => {
    const url = sites.page(
      '/live-hand',
      asPage(`<form action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form>`),
    );
    const { report, journal } = await apply(browser.host, {
      url,
      onOpen: ({ page, takeover }) => {
        const watch = setInterval(async () => {
          const filled = await page.inputValue('[name=full_name]').catch(() => '');
          if (filled === '') return;
          clearInterval(watch);
          if (takeover.taken() > 0) return;
          takeover.take('page');
          await page.evaluate(
            `try { new WebSocket(location.origin.replace('http', 'ws') + '/live') } catch {} document.body.innerHTML = '<h1>Thank you for applying</h1>'`,
          );
          await page.waitForTimeout(300);
          takeover.release();
        }, 20);
      },
    });
    expect(sites.sent()).toEqual([]);
    expect(report).toMatchObject({
      submitted: 'unknown',
      reason: expect.stringContaining('live connection'),
    });
    expect(journal).toEqual(['armed', 'unknown']);
  });

  it('by a worker that belongs to no page is not filled in again', async () => {
    const url = sites.page(
      '/worker-hand',
      asPage(`<form action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form>`),
    );
    const { report } = await apply(browser.host, {
      url,
      onOpen: ({ page, takeover }) => {
        const watch = setInterval(async () => {
          const filled = await page.inputValue('[name=full_name]').catch(() => '');
          if (filled === '') return;
          clearInterval(watch);
          if (takeover.taken() > 0) return;
          takeover.take('app');
          await page.evaluate(
            `new SharedWorker(URL.createObjectURL(new Blob(["fetch('" + location.origin + "/taken', { method: 'POST', body: 'name=" + document.querySelector('[name=full_name]').value + "' })"])))`,
          );
          await page.waitForTimeout(800);
          takeover.release();
        }, 20);
      },
    });
    expect(sites.sent().map(({ path }) => path)).toEqual(['/taken']);
    expect(report.submitted).toBe('unknown');
  });

  it('by a live connection is not taken for sent because the page told another of it', async () => {
    const url = sites.page(
      '/live-told',
      asPage(`<form action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form>`),
    );
    const { report } = await apply(browser.host, {
      url,
      onOpen: ({ page, takeover }) => {
        const watch = setInterval(async () => {
          const filled = await page.inputValue('[name=full_name]').catch(() => '');
          if (filled === '') return;
          clearInterval(watch);
          if (takeover.taken() > 0) return;
          takeover.take('app');
          await page.evaluate(
            `fetch('${sites.other}/told', { method: 'POST', mode: 'no-cors', body: 'name=' + document.querySelector('[name=full_name]').value }); try { new WebSocket(location.origin.replace('http', 'ws') + '/live') } catch {} document.body.innerHTML = '<h1>Thank you for applying</h1>'`,
          );
          await page.waitForTimeout(300);
          takeover.release();
        }, 20);
      },
    });
    expect(report).toMatchObject({
      submitted: 'unknown',
      reason: expect.stringContaining('live connection'),
    });
  });

  it.each(
    fewOf([
      ['thanks', "document.body.innerHTML = '<h1>Thank you for applying</h1>'"],
      ['says nothing', "document.body.innerHTML = '<p>Done.</p>'"],
    ] as const),
  )('in the blink of an eye is not filled in again (%s)', async (_what, then) => {
    const url = sites.page(
      '/quick-hand',
      asPage(`<form action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form>`),
    );
    const { report, journal, reviews } = await apply(browser.host, {
      url,
      onOpen: ({ page, takeover }) => {
        const watch = setInterval(async () => {
          const filled = await page.inputValue('[name=full_name]').catch(() => '');
          if (filled === '') return;
          clearInterval(watch);
          if (takeover.taken() > 0) return;
          takeover.take('page');
          await page.evaluate(`fetch('/taken', { method: 'POST', body: 'one' }); ${then}`);
          takeover.release();
        }, 20);
      },
    });
    expect(sites.sent()).toHaveLength(1);
    // Nobody pressed anything: what the page says alone confirms nothing.
    expect([report.submitted, ...journal]).toEqual(['unknown', 'armed', 'unknown']);
    expect(reviews).toEqual([]);
  });
});
