import type { ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import type { ReviewDecision, ReviewQuestion } from '#main/forms/apply/apply-request.ts';
import { confirmationOf, lookBefore } from '#main/forms/page/confirmation.ts';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

const form = (onsubmit: string) =>
  asPage(
    `<form id="f">${QUESTIONS}<p id="alert" role="alert"></p><button>Submit application</button></form><script>
      const said = () => new URLSearchParams(new FormData(f));
      const post = (to, body) => fetch(to, { method: 'POST', mode: to.startsWith('/') ? 'cors' : 'no-cors', body });
      const thank = () => { document.body.innerHTML = '<h1>Thank you for applying</h1>'; };
      f.onsubmit = async (event) => { event.preventDefault(); ${onsubmit} };
    </script>`,
  );
/** A person who approves what they saw, and stops where it comes back; the reason is the first warning. */
const once = () => {
  let looks = 0;
  return async ({ formHash, warnings }: ReviewQuestion): Promise<ReviewDecision> => {
    looks += 1;
    return looks === 1
      ? { decision: 'submit', formHash }
      : { decision: 'stop', reason: warnings[0] ?? 'nothing was warned of' };
  };
};
const answers =
  (status: number, words = '') =>
  (_request: unknown, response: ServerResponse) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(words);

it('a ping with the address of the user confirms nothing where the answers were held', async () => {
  const url = sites.page(
    '/ping',
    form(
      `await post('/pulse', JSON.stringify({ who: f.email.value })); await post('${sites.other}/take', said()).catch(() => 0); thank();`,
    ),
  );
  const { report, journal } = await apply(browser.host, { url, confirmationMs: 2500 });
  expect(sites.leaked()).toEqual([]);
  expect(journal).toEqual(['armed', 'unknown']);
  expect(report.submitted).toBe('unknown');
  expect(report.reason).toContain('did not leave');
  expect(report.reason).toContain(new URL(sites.other).host);
});

const REFUSES = `const answer = await post('/refuse', said()); document.getElementById('alert').textContent = answer.ok ? '' : 'Please correct the phone number'; if (answer.ok) thank();`;

it('a form that turns down what was mended with the same words comes back with them', async () => {
  sites.page('/refuse', answers(422));
  const url = sites.page('/refuses', form(REFUSES));
  let looks = 0;
  const warned: string[][] = [];
  const { report, journal } = await apply(browser.host, {
    url,
    confirmationMs: 2500,
    hooks: {
      review: async ({ formHash, fields, warnings }) => {
        looks += 1;
        warned.push(warnings);
        if (looks === 5) sites.page('/refuse', answers(200));
        if (looks % 2 === 1) return { decision: 'submit', formHash };
        const name = fields.find(({ label }) => label.startsWith('Full name'));
        return {
          decision: 'edit',
          values: [{ fieldId: name?.id ?? '', value: `Ada ${'B'.repeat(looks)}yron` }],
        };
      },
    },
  });
  expect(warned[3]?.join()).toMatch(/not accepted again: .*phone number/);
  expect(report).toMatchObject({ submitted: 'confirmed', reason: '' });
  expect(journal).toEqual(['armed', 'released', 'armed', 'released', 'armed', 'confirmed']);
});

it('what is turned down and approved once more as it was ends as not sent', async () => {
  sites.page('/refuse', answers(422));
  const { report, journal } = await apply(browser.host, {
    url: sites.page('/refuses-on', form(REFUSES)),
    confirmationMs: 2500,
  });
  expect(report.submitted).toBe(false);
  expect(report.reason).toMatch(/^The application was not accepted: .*turned it down again: .*phone number/);
  expect(journal).toEqual(['armed', 'released', 'armed', 'released']);
});

it('a refusal of which the page says nothing is told by its status', async () => {
  sites.page('/refuse', answers(422));
  const { report, journal } = await apply(browser.host, {
    url: sites.page('/mute', form(`await post('/refuse', said());`)),
    confirmationMs: 2500,
  });
  expect(report.submitted).toBe(false);
  expect(report.reason).toContain('did not take it (422)');
  expect(journal.at(-1)).toBe('released');
});

it.each([
  [
    'beside the form',
    `const answer = await post('/refuse', said()); document.getElementById('alert').textContent = (await answer.json()).phone;`,
  ],
  [
    'in a box',
    `const answer = await post('/refuse', said()); if (!answer.ok) alert((await answer.json()).phone);`,
  ],
  [
    'on a page of its own',
    `const go = document.createElement('form'); go.method = 'post'; go.action = '/refuse'; go.innerHTML = '<input name="email">'; go.email.value = f.email.value; document.body.append(go); go.submit();`,
  ],
])('a refusal is told in the words of the site, as soon as they stand there (%s)', async (what, onsubmit) => {
  const words = 'Phone number must have\u202e 9 digits without a prefix';
  sites.page('/refuse', answers(422, JSON.stringify({ phone: words })));
  const startedAt = performance.now();
  const { report, journal } = await apply(browser.host, {
    url: sites.page(`/tells-${what.split(' ').at(-1)}`, form(onsubmit)),
    confirmationMs: 60_000,
    hooks: { review: once() },
  });
  expect(performance.now() - startedAt).toBeLessThan(40_000);
  expect(report.submitted).toBe(false);
  expect(report.reason).toMatch(
    /did not take it \(422\); it says: ".*Phone number must have 9 digits without a prefix/,
  );
  expect(journal).toEqual(['armed', 'released']);
  expect(sites.sent()).toHaveLength(1);
});

it('a page that tries again by itself after a refusal is waited for', async () => {
  let asked = 0;
  sites.page('/at-second', (_request, response) => {
    asked += 1;
    response.writeHead(asked === 1 ? 403 : 200).end();
  });
  const twice = `await post('/at-second', said()); setTimeout(async () => { if ((await post('/at-second', said())).ok) thank(); }, 2000);`;
  const { report, journal } = await apply(browser.host, { url: sites.page('/twice', form(twice)) });
  expect(report).toMatchObject({ submitted: 'confirmed', reason: '' });
  expect(journal).toEqual(['armed', 'confirmed']);
});

const BREAKS = `await post('/refuse', said()); document.getElementById('alert').textContent = 'Something went wrong. Please try again.';`;
it.each([
  [500, 'that complains', 'of its own ', REFUSES, 'Please correct the phone number'],
  [500, 'that says what it likes', 'of its own ', BREAKS, 'Something went wrong. Please try again.'],
  [404, 'that says what it likes', '', BREAKS, 'Something went wrong. Please try again.'],
])(
  'an error of the site’s own leaves it unknown, and is told as that (%i under a page %s)',
  async (status, _how, own, onsubmit, words) => {
    sites.page('/refuse', answers(status));
    const { report, journal } = await apply(browser.host, {
      url: sites.page('/breaks', form(onsubmit)),
      confirmationMs: 2500,
    });
    expect(report.submitted).toBe('unknown');
    expect(report.reason).toBe(
      `the site answered with an error ${own}(${status}); it may have stored the application all the same, so JobAI presses nothing again; it says: "${words}"`,
    );
    expect(journal).toEqual(['armed', 'unknown']);
    expect(sites.sent()).toHaveLength(1);
  },
);

it('a file that was taken does not make a refused application an unknown one', async () => {
  sites.page('/refuse', answers(422));
  const upload = `const cv = new FormData(); cv.append('cv', new Blob(['%PDF-1.4']), 'cv.pdf'); await post('/files', cv);`;
  const { report } = await apply(browser.host, {
    url: sites.page('/with-file', form(`${upload} ${REFUSES}`)),
    confirmationMs: 2500,
  });
  expect(report.submitted).toBe(false);
  expect(report.reason).toContain('phone number');
});

it.each(
  fewOf([
    [
      'that says so',
      `post('/busy', said()).then(() => { document.getElementById('alert').textContent = 'Please fill in the form later'; });`,
    ],
    ['that says nothing', `post('/busy', said());`],
    [
      'in another page',
      `const go = document.createElement('form'); go.method = 'post'; go.action = '/busy'; go.innerHTML = '<input name="email">'; go.email.value = f.email.value; document.body.append(go); go.submit();`,
    ],
  ]),
)('a site that gets too many requests took nothing, and is not asked again (%s)', async (what, onsubmit) => {
  sites.page('/busy', answers(429, 'Too Many Requests'));
  const url = sites.page(`/too-many-${what.split(' ').at(-1)}`, form(onsubmit));
  const { report, journal, reviews } = await apply(browser.host, { url, confirmationMs: 2500 });
  expect(report.submitted).toBe(false);
  expect(report.reason).toContain('too many requests for now');
  expect(report.reason).toContain('start this job again later');
  expect(journal).toEqual(['armed', 'released']);
  expect(reviews).toHaveLength(1);
  expect(sites.sent()).toHaveLength(1);
});

it('a site that has an application already is told so, and counts as unknown', async () => {
  sites.page('/again', answers(409));
  const says = `await post('/again', said()); document.getElementById('alert').textContent = 'There was a problem: you applied before';`;
  const { report, journal } = await apply(browser.host, {
    url: sites.page('/had', form(says)),
    confirmationMs: 2500,
  });
  expect(report.submitted).toBe('unknown');
  expect(report.reason).toContain('(409), as it does where you applied for this job before');
  expect(report.reason).toContain('you applied before');
  expect(journal).toEqual(['armed', 'unknown']);
});

it.each([
  [
    'a script',
    () =>
      form(
        `await post('/receive', said()); location.href = '${sites.other}/thanks?email=' + encodeURIComponent(f.email.value);`,
      ),
    200,
  ],
  [
    'the site',
    () =>
      asPage(`<form action="/take-on" method="post">${QUESTIONS}<button>Submit application</button></form>`),
    302,
  ],
])(
  'where %s leads to another site with the user’s address, the words say what the site took',
  async (what, page, status) => {
    sites.page('/take-on', (_request, response) =>
      response.writeHead(302, { location: `${sites.other}/thanks?email=ada%40example.org` }).end(),
    );
    const url = sites.page(`/leads-by-${what.split(' ').at(-1)}`, page());
    const { report, journal } = await apply(browser.host, { url, confirmationMs: 2500 });
    expect(sites.leaked()).toEqual([]);
    expect(report.submitted).toBe('unknown');
    expect(report.reason).toContain(
      `the site took what was sent (it answered ${status}) and then wanted to lead on to ${new URL(sites.other).host} with your e-mail address`,
    );
    expect(journal).toEqual(['armed', 'unknown']);
  },
);

it.each([
  ['its address', { url: /\/thanks/ }],
  ['its mark', { selector: '.confirmation' }],
])(
  "a vendor's own sign, %s, confirms nothing beside words that it was not taken",
  async (_what, confirmation) => {
    const vendor = { name: 'Example ATS', hosts: [], confirmation };
    sites.page('/thanks', '<div class="confirmation">Your application is with our team.</div>');
    sites.page(
      '/thanks-not',
      '<div class="confirmation">We are sorry</div><p>Your application could not be submitted.</p>',
    );
    const tab = await browser.host.open(sites.page('/before', asPage('<p>Before</p>')), {
      label: 'reading',
      named: true,
      signal: new AbortController().signal,
    });
    const before = await lookBefore(tab.page);
    await tab.page.goto(new URL('/thanks', tab.page.url()).href);
    expect(await confirmationOf(tab.page, vendor, before)).not.toBeNull();
    await tab.page.goto(new URL('/thanks-not', tab.page.url()).href);
    expect(await confirmationOf(tab.page, vendor, before)).toBeNull();
    await tab.close();
  },
);
