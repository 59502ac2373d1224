import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { BrowserPage } from '#main/browser/browser-page.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites({ answerMs: 5000 });

const TREE = '<p><label>Favourite tree * <input name="tree" required></label></p>';
const THANKS = `document.body.innerHTML = '<h1>Thank you for applying</h1>'`;
const asking = (questions: string): string =>
  asPage(
    `<form id="f">${questions}<button>Submit application</button></form><script>f.onsubmit = (event) => { event.preventDefault(); const box = document.createElement('div'); box.innerHTML = '<dialog open><p>Are you sure?</p><button type="button" id="yes">Send</button></dialog>'; document.body.append(box); yes.onclick = async () => { box.remove(); await fetch('/slow', { method: 'POST', body: new URLSearchParams(new FormData(f)) }); ${THANKS}; } };</script>`,
  );

it('a further press that nobody comes to is not known, where a step before it was sent', async () => {
  sites.page('/second', asking(TREE));
  const url = sites.page(
    '/form',
    asPage(`<form action="/second" method="post">${QUESTIONS}<button>Submit application</button></form>`),
  );
  const { report, journal } = await apply(browser.host, {
    url,
    says: { 'Favourite tree': 'Rowan' },
    hooks: { handOver: () => Promise.reject(new Error('put aside')) },
  });
  expect(report.submitted).toBe('unknown');
  expect(report.reason).toContain('its button "Send" pressed');
  expect(journal).toEqual(['armed', 'unknown']);
});

it('what the user sends late is given as long for its answer as what the program sends', async () => {
  sites.page('/slow', (_request, response) => void setTimeout(() => response.end('{}'), 4500));
  const url = sites.page('/form', asking(QUESTIONS));
  let tab: BrowserPage | undefined;
  const { report } = await apply(browser.host, {
    url,
    confirmationMs: 8000,
    onOpen: (page) => {
      tab = page;
    },
    hooks: {
      handOver: async () => {
        await sleep(5000);
        await tab?.page.getByRole('button', { name: 'Send' }).click();
        return 'done';
      },
    },
  });
  expect(report.submitted).toBe('confirmed');
});

it('a page that is closed before anything left is not said to have sent it', async () => {
  const url = sites.page(
    '/form',
    asPage(`<form onsubmit="event.preventDefault()">${QUESTIONS}<button>Submit application</button></form>`),
  );
  let tab: BrowserPage | undefined;
  const { report } = await apply(browser.host, {
    url,
    onOpen: (page) => {
      tab = page;
    },
    hooks: {
      emit: (event) => {
        if (event.message.startsWith('Sending the form')) setTimeout(() => void tab?.page.close(), 1500);
      },
    },
  });
  expect(report.reason).toContain('the button was pressed, and the page was closed right after');
  expect(report.reason).not.toContain('it was sent');
});
