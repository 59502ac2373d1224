import { describe, expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { ada, apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

/** In Workday's manner: the one button of the footer says "Submit" before the next step is drawn. */
const turning = (ms: number) =>
  asPage(`<ol class="progress"><li aria-current="step">You</li><li>Work</li></ol>
<form id="f"><div id="step">${QUESTIONS}</div><button type="button" id="go">Save and Continue</button></form><script>
let last = false;
go.onclick = async () => {
  if (last) { await fetch('/submit', { method: 'POST', body: new URLSearchParams(new FormData(f)) }); document.body.innerHTML = '<h1>Thank you for applying</h1>'; return; }
  last = true;
  const kept = [...f.elements].filter((at) => at.name).map((at) => { at.type = 'hidden'; return at; });
  step.replaceChildren(...kept);
  go.textContent = 'Submit';
  setTimeout(() => step.insertAdjacentHTML('beforeend', '<p><label>Current company * <input name="company" required></label></p>'), ${ms});
};</script>`);

const STEP_OF_TWO = `<p>Step 1 of 2</p>`;

describe('a button that says "Next"', () => {
  it.each(fewOf([0, 300, 1200]))(
    'is not pressed once it says "Submit" (next step after %i ms)',
    async (ms) => {
      const url = sites.page(`/turning-${ms}`, turning(ms));
      const { report } = await apply(browser.host, { url, canSubmit: false });
      expect(sites.sent()).toEqual([]);
      expect(report.submitted).toBe(false);
      expect(report.fields.map(({ label }) => label)).toContain('Current company');
    },
  );

  it.each(
    fewOf([
      ['posts its form', `<form action="/receive" method="post">${QUESTIONS}<button>Next</button></form>`],
      [
        'posts its form without a word of it',
        `<form id="f" action="/receive">${QUESTIONS}<button type="button" onclick="f.method='post';f.submit()">Next</button></form>`,
      ],
      [
        'sends by script',
        `<form id="f">${QUESTIONS}<button>Next</button></form><script>f.onsubmit = (event) => { event.preventDefault(); fetch('/receive', { method: 'POST', body: new URLSearchParams(new FormData(f)) }).then(() => { document.body.innerHTML = '<h1>Thank you for applying</h1>'; }); }</script>`,
      ],
      [
        'sends by beacon',
        `<form id="f">${QUESTIONS}<button>Next</button></form><script>f.onsubmit = (event) => { event.preventDefault(); navigator.sendBeacon('/receive', new URLSearchParams(new FormData(f))); }</script>`,
      ],
      [
        'sends in the address',
        `<form action="/receive" method="get">${QUESTIONS}<button>Next</button></form>`,
      ],
    ]),
  )('and that %s is asked for, and then sends once', async (_what, form) => {
    const url = sites.page('/one-form', asPage(STEP_OF_TWO + form));
    const received = () => sites.arrived.filter(({ path }) => path.startsWith('/receive'));
    const { report: looked } = await apply(browser.host, { url, canSubmit: false });
    expect(received()).toEqual([]);
    expect(looked.submitted).toBe(false);
    const { reviews, journal } = await apply(browser.host, { url, confirmationMs: 2500 });
    expect(received()).toHaveLength(1);
    expect(reviews.length).toBeGreaterThan(0);
    expect(journal[0]).toBe('armed');
    expect(journal.at(-1)).not.toBe('released');
  });
});

describe('a page that takes what was held back for sent', () => {
  const thanksAtOnce = `event.preventDefault(); fetch('/receive', { method: 'POST', body: new URLSearchParams(new FormData(f)) }).catch(() => {}); document.body.innerHTML = '<h1>Thank you for applying</h1>';`;

  it('is opened once more, asked for, and then sends once', async () => {
    const url = sites.page(
      '/thanks-at-once',
      asPage(
        `${STEP_OF_TWO}<form id="f">${QUESTIONS}<button>Next</button></form><script>f.onsubmit = (event) => { ${thanksAtOnce} }</script>`,
      ),
    );
    const { report, reviews, journal } = await apply(browser.host, { url });
    expect(sites.sent()).toHaveLength(1);
    expect(reviews).toHaveLength(1);
    expect(reviews[0]?.warnings.join()).toMatch(
      /would have sent your answers \(.*\), so that was held back\.$/,
    );
    expect(reviews[0]?.letsThrough).toBe('Next');
    expect(journal).toEqual(['armed', 'confirmed']);
    expect(report.submitted).toBe('confirmed');
  });

  it('at its last step, is led to that step again without asking at those before', async () => {
    const url = sites.page(
      '/thanks-at-last',
      asPage(
        `${STEP_OF_TWO}<form id="f"><div id="step">${QUESTIONS}</div><button>Next</button></form><script>let last = false; f.onsubmit = (event) => { if (last) { ${thanksAtOnce} return; } event.preventDefault(); last = true; for (const at of f.querySelectorAll('[name]')) { at.type = 'hidden'; f.append(at); } step.innerHTML = '<p><label>Current company <input name="company"></label></p>'; }</script>`,
      ),
    );
    const { report, reviews } = await apply(browser.host, { url });
    expect(sites.sent()).toHaveLength(1);
    expect(reviews).toHaveLength(1);
    expect(report.submitted).toBe('confirmed');
    expect(report.fields.map(({ label }) => label)).toContain('Current company');
  });

  it.each(fewOf([0, 150, 600]))(
    'on a page of its own, %i ms later, is opened once more, and then sends once',
    async (ms) => {
      sites.page('/well/done', asPage('<h1>Thank you for applying</h1>'));
      const url = sites.page(
        `/thanks-after-${ms}`,
        asPage(
          `${STEP_OF_TWO}<form id="f">${QUESTIONS}<button>Next</button></form><script>f.onsubmit = async (event) => { event.preventDefault(); await fetch('/receive', { method: 'POST', body: new URLSearchParams(new FormData(f)) }).catch(() => {}); setTimeout(() => { location.href = '/well/done'; }, ${ms}); }</script>`,
        ),
      );
      const { report, reviews } = await apply(browser.host, { url });
      expect(sites.sent()).toHaveLength(1);
      expect(reviews).toHaveLength(1);
      expect(report.submitted).toBe('confirmed');
    },
  );

  it('is not sent where the user does not approve', async () => {
    const url = sites.page(
      '/thanks-at-once',
      asPage(
        `${STEP_OF_TWO}<form id="f">${QUESTIONS}<button>Next</button></form><script>f.onsubmit = (event) => { ${thanksAtOnce} }</script>`,
      ),
    );
    const { report } = await apply(browser.host, { url, canSubmit: false });
    expect(sites.sent()).toEqual([]);
    expect(report).toMatchObject({
      submitted: false,
      reason: expect.stringContaining('only to be filled in'),
    });
  });
});

describe('a form that was sent', () => {
  it('is not sent again where its server stores it and then speaks of a problem', async () => {
    const url = sites.page(
      '/stored',
      asPage(
        `<form id="f">${QUESTIONS}<button>Submit application</button></form><p role="alert" id="note"></p><script>f.onsubmit = async (event) => { event.preventDefault(); const answer = await fetch('/fails', { method: 'POST', body: new URLSearchParams(new FormData(f)) }); if (!answer.ok) note.textContent = 'There was a problem, please try again.'; }</script>`,
      ),
    );
    sites.page('/fails', (_request, response) => response.writeHead(500).end());
    const { report, journal } = await apply(browser.host, { url, confirmationMs: 3000 });
    expect(sites.sent()).toHaveLength(1);
    expect(journal).toEqual(['armed', 'unknown']);
    expect(report).toMatchObject({
      submitted: 'unknown',
      reason: expect.stringContaining('There was a problem'),
    });
  });

  it('by a live connection was not sent, whatever its page says', async () => {
    const url = sites.page(
      '/live',
      asPage(
        `<form id="f">${QUESTIONS}<button>Submit application</button></form><script>f.onsubmit = (event) => { event.preventDefault(); try { const live = new WebSocket(location.origin.replace('http', 'ws') + '/live-send'); live.onopen = () => live.send('x'); } catch {} setTimeout(() => { document.body.innerHTML = '<h1>Thank you for applying</h1>'; }, 300); }</script>`,
      ),
    );
    const { report, journal } = await apply(browser.host, { url, confirmationMs: 4000 });
    expect(sites.sent()).toEqual([]);
    expect(journal).toEqual(['armed', 'released']);
    expect(report).toMatchObject({ submitted: false, reason: expect.stringContaining('live connection') });
  });

  it('by a live connection of a frame of another site was not sent either, and is told', async () => {
    const elsewhere = sites.other.replace('127.0.0.1', 'localhost');
    sites.page(
      'other /live-frame',
      asPage(
        `<form id="f">${QUESTIONS}<button>Submit application</button></form><script>f.onsubmit = (event) => { event.preventDefault(); try { new WebSocket(location.origin.replace('http', 'ws') + '/live-send') } catch {} setTimeout(() => { document.body.innerHTML = '<h1>Thank you for applying</h1>'; }, 300); }</script>`,
      ),
    );
    const url = sites.page(
      '/live-framed',
      asPage(`<iframe src="${elsewhere}/live-frame" width="700" height="600"></iframe>`),
    );
    const leave = `A part of this form belongs to ${new URL(elsewhere).host}. May JobAI fill it in there?`;
    const { report, journal } = await apply(browser.host, {
      url,
      confirmationMs: 4000,
      says: { [leave]: 'Yes' },
    });
    expect(sites.sent()).toEqual([]);
    expect(journal).toEqual(['armed', 'released']);
    expect(report).toMatchObject({ submitted: false, reason: expect.stringContaining('live connection') });
  });

  it('under other words than were read, but the same otherwise, needs no second yes', async () => {
    const url = sites.page(
      '/renamed',
      asPage(
        `<form action="/receive" method="post">${QUESTIONS}<button id="go">Submit application</button></form><script>go.onmousedown = () => { go.textContent = 'Send application'; };</script>`,
      ),
    );
    const { report, reviews, journal } = await apply(browser.host, { url });
    expect(report.submitted).toBe('confirmed');
    expect(reviews).toHaveLength(1);
    expect(sites.sent()).toHaveLength(1);
    expect(journal).toEqual(['armed', 'released', 'armed', 'confirmed']);
  });

  it('is sent once though the page sends it twice', async () => {
    const url = sites.page(
      '/twice',
      asPage(
        `<form id="f">${QUESTIONS}<button>Submit application</button></form><script>f.onsubmit = (event) => { event.preventDefault(); const send = () => fetch('/receive', { method: 'POST', body: new URLSearchParams(new FormData(f)) }); send(); setTimeout(send, 400); setTimeout(() => { document.body.innerHTML = '<h1>Thank you for applying</h1>'; }, 900); }</script>`,
      ),
    );
    const { journal } = await apply(browser.host, { url });
    expect(sites.sent()).toHaveLength(1);
    expect(journal).toEqual(['armed', 'confirmed']);
  });

  it.each(
    fewOf([
      ['an address that names a place', '/api/locations/berlin/jobs/42', ''],
      ['an address that takes files', '/cgi-bin/upload.php', ''],
      ['a draft that is final', '/jobs/42/draft?final=true', ''],
      ['a draft that says that it is submitted', '/jobs/42/draft', '&status=submitted'],
    ]),
  )('and that sends all to %s is asked for', async (_what, path, more) => {
    const url = sites.page(
      '/by-another-name',
      asPage(
        `${STEP_OF_TWO}<form id="f">${QUESTIONS}<button>Next</button></form><script>f.onsubmit = (event) => { event.preventDefault(); fetch('${path}', { method: 'POST', body: new URLSearchParams(new FormData(f)) + '${more}' }).then(() => { document.body.innerHTML = '<h1>Thank you for applying</h1>'; }); }</script>`,
      ),
    );
    let asked = 0;
    const { report } = await apply(browser.host, {
      url,
      hooks: {
        review: async () => {
          asked += 1;
          return { decision: 'stop' };
        },
      },
    });
    expect(sites.sent()).toEqual([]);
    expect(report.submitted).toBe(false);
    expect(asked).toBe(1);
  });

  it.each([
    ['a mutation that it calls a draft', 'mutation SaveDraft { saveDraft { id } submitApplication { id } }'],
    ['a query', 'query Job { job { id } }'],
  ])('and that sends all by %s of GraphQL is asked for', async (_what, query) => {
    const url = sites.page(
      '/by-graphql',
      asPage(
        `${STEP_OF_TWO}<form id="f">${QUESTIONS}<button>Next</button></form><script>f.onsubmit = (event) => { event.preventDefault(); fetch('/graphql', { method: 'POST', body: JSON.stringify({ query: '${query}', variables: Object.fromEntries(new FormData(f)) }) }).then(() => { document.body.innerHTML = '<h1>Thank you for applying</h1>'; }); }</script>`,
      ),
    );
    const { report, reviews, journal } = await apply(browser.host, { url, confirmationMs: 2500 });
    expect(reviews).toHaveLength(1);
    expect(sites.sent()).toHaveLength(1);
    expect([report.submitted, ...journal]).toEqual(['confirmed', 'armed', 'confirmed']);
  });

  it.each(
    fewOf([
      ['as JSON in a blob', `new Blob([JSON.stringify(data)], { type: 'application/json' })`],
      [
        'as JSON in a part of a form',
        `(() => { const all = new FormData(); all.append('application', new Blob([JSON.stringify(data)], { type: 'application/json' })); return all; })()`,
      ],
      [
        'packed',
        `await new Response(new Blob([JSON.stringify(data)]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()`,
      ],
      ['as a name that stands in an address as well', 'JSON.stringify(data)'],
    ]),
  )('is not needed by a form that sends itself, and it does not: %s', async (_what, body) => {
    const url = sites.page(
      '/by-itself',
      asPage(
        `<form id="f">${QUESTIONS}<button>Submit application</button></form><script>f.onchange = async () => { if (!f.checkValidity()) return; const data = Object.fromEntries(new FormData(f)); await fetch('/thing/42', { method: 'POST', body: ${body} }); document.body.innerHTML = '<h1>Thank you for applying</h1>'; }</script>`,
      ),
    );
    const profile = { ...ada, email: 'ada.byron@example.org' };
    await apply(browser.host, { url, profile, canSubmit: false });
    expect(sites.sent()).toEqual([]);
  });
});
