import { expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

/** Longer than a page may hang by its own fault. */
const SLOW_MS = 9000;

it('a site that takes its time over what it was sent is waited for, and its thanks are heard', async () => {
  sites.page('/takes-its-time', (_request, response) => {
    setTimeout(() => response.end('<h1>Thank you for applying</h1>'), SLOW_MS);
  });
  const url = sites.page(
    '/slow',
    asPage(
      `<form action="/takes-its-time" method="post">${QUESTIONS}<button>Submit application</button></form>`,
    ),
  );
  const { report, journal } = await apply(browser.host, { url });
  expect(report.reason).toBe('');
  expect(report.submitted).toBe('confirmed');
  expect(journal).toEqual(['armed', 'confirmed']);
  expect(sites.sent().map(({ path }) => path)).toEqual(['/takes-its-time']);
});

const SENT = `await fetch('/receive', { method: 'POST', body: new URLSearchParams(new FormData(f)) })`;
const form = (onsubmit: string) =>
  asPage(
    `<form id="f">${QUESTIONS}<button>Submit application</button></form><script>f.onsubmit = async (event) => { event.preventDefault(); ${onsubmit} };</script>`,
  );

it.each(
  fewOf([
    ['thanks in a box', `${SENT}; f.reset(); alert('Thank you for applying')`],
    [
      'thanks some time after it emptied its boxes',
      `${SENT}; f.reset(); setTimeout(() => document.body.append('Your application was sent'), 2500)`,
    ],
    [
      'thanks in its title alone',
      `${SENT}; document.body.innerHTML = ''; document.title = 'Thank you for applying'`,
    ],
    [
      'asks in a box whether it shall send',
      `if (confirm('Do you want to submit your application now?')) { ${SENT}; document.body.textContent = 'Danke für Ihre Bewerbung'; }`,
    ],
    [
      'asks in a box whether it shall send to the company that is applied to',
      `if (confirm('Ready to submit your application for Platform Engineer at Example Robotics?')) { ${SENT}; document.body.textContent = 'Danke für Ihre Bewerbung'; }`,
    ],
    [
      'asks in a box of its own whether it shall go on',
      `const box = document.createElement('dialog'); box.innerHTML = '<p>You are about to submit your application to Example Robotics. Continue?</p><button id="no">Cancel</button><button id="yes">Confirm &amp; Submit</button>'; document.body.append(box); box.showModal(); no.onclick = () => box.remove(); yes.onclick = async () => { box.remove(); ${SENT}; document.body.textContent = 'Your application was sent'; }`,
    ],
    [
      'asks in a box of its own whether it shall send',
      `const box = document.createElement('dialog'); box.innerHTML = '<p>Are you sure you want to submit your application? You can not change it afterwards.</p><button id="no">Cancel</button><button id="yes">Yes, submit</button>'; document.body.append(box); box.showModal(); no.onclick = () => box.remove(); yes.onclick = async () => { box.remove(); ${SENT}; document.body.textContent = 'Your application was sent'; }`,
    ],
  ]),
)('a page that %s is sent once and heard', async (what, onsubmit) => {
  sites.arrived.length = 0;
  const { report, journal } = await apply(browser.host, {
    url: sites.page(`/${what.split(' ').join('-')}`, form(onsubmit)),
  });
  expect(report.reason).toBe('');
  expect(report.submitted).toBe('confirmed');
  expect(journal).toEqual(['armed', 'confirmed']);
  expect(sites.sent().map(({ path }) => path)).toEqual(['/receive']);
  expect((report.agreed ?? []).map(({ button }) => button)).toEqual(
    !what.startsWith('asks') ? [] : [what.includes('of its own') ? expect.stringMatching(/ubmit$/) : null],
  );
  for (const { question } of report.agreed ?? []) expect(onsubmit).toContain(question.split('?')[0]);
});

it('what a box asks beside is answered with no, and told', async () => {
  sites.arrived.length = 0;
  const question = 'Do you agree that we share your application with partners?';
  const url = sites.page('/asks-more', form(`if (confirm('${question}')) { ${SENT}; }`));
  const { report, journal } = await apply(browser.host, { url, confirmationMs: 2500 });
  expect(report.submitted).toBe(false);
  expect(report.reason).toContain(question);
  expect(journal).toEqual(['armed', 'released']);
  expect(sites.sent()).toEqual([]);
});

it.each([
  ['beside', 'May we share your application with our partners?', 'Yes'],
  [
    'with a button that stands in its words',
    'Submit your application and join our pool?',
    ' and join our pool',
  ],
  ['by its button', 'Submit your application?', 'Yes, and join our pool'],
])('what a box of the page’s own asks %s is not answered, and told', async (_how, question, yes) => {
  sites.arrived.length = 0;
  const box = `const box = document.createElement('dialog'); box.innerHTML = '<p>${question}</p><button>${yes.trim()}</button><button>No</button><button id="yes">${yes.startsWith(' ') ? 'Yes' : yes}</button>'; document.body.append(box); box.showModal(); yes.onclick = async () => { ${SENT}; }`;
  const url = sites.page('/asks-more-itself', form(box));
  const { report, journal } = await apply(browser.host, { url, confirmationMs: 2500 });
  expect(report.submitted).toBe(false);
  expect(report.reason).toContain(question);
  expect(journal).toEqual(['armed', 'released']);
  expect(sites.sent()).toEqual([]);
});

it('thanks on a page of errors confirm nothing', async () => {
  sites.page('/errs', (_request, response) =>
    response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Thank you for applying</h1>'),
  );
  const url = sites.page(
    '/to-errors',
    asPage(`<form action="/errs" method="post">${QUESTIONS}<button>Submit application</button></form>`),
  );
  const { report, journal } = await apply(browser.host, { url, confirmationMs: 2500 });
  expect(report.submitted).toBe('unknown');
  expect(report.reason).toMatch(/thanks for it, but the site answered with an error of its own \(502\)/);
  expect(journal).toEqual(['armed', 'unknown']);
});

it('thanks for the interest beside a refusal confirm nothing', async () => {
  const words = 'We could not accept your application. Thank you for your interest.';
  sites.page('/too-late', asPage(`<h2>Sorry</h2><p>This vacancy is closed. ${words}</p>`));
  const url = sites.page(
    '/to-too-late',
    asPage(`<form action="/too-late" method="post">${QUESTIONS}<button>Submit application</button></form>`),
  );
  const { report, journal } = await apply(browser.host, { url, confirmationMs: 2500 });
  expect(report.submitted).toBe('unknown');
  expect(report.reason).toContain('could not accept your application');
  expect(journal).toEqual(['armed', 'unknown']);
});

it('what the page says instead of thanks is told in its own words', async () => {
  const words = 'You have already applied for this position';
  const url = sites.page('/already', form(`${SENT}; document.body.innerHTML = '<h1>${words}</h1>'`));
  const { report } = await apply(browser.host, { url, confirmationMs: 2500 });
  expect(report.submitted).toBe('unknown');
  expect(report.reason).toContain(words);
});
