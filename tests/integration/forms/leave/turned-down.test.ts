import { expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

/** Two steps in one page: the first has "Next" alone, the second the button that sends the form. */
const twoSteps = (error: string, button: string): string =>
  asPage(
    `${error}<form action="/receive" method="post"><div id="one">${QUESTIONS}<button type="button" id="next">Next</button></div><div id="two" hidden><p><label>City <input name="city"></label></p><button>${button}</button></div></form><script>
      document.getElementById('next').onclick = () => { document.getElementById('one').hidden = true; document.getElementById('two').hidden = false; };
    </script>`,
  );
const received = () => sites.sent().filter(({ path }) => path === '/receive');

it.each(
  fewOf([
    [422, '<p role="alert">Please correct the errors below.</p>', 'Submit application'],
    [400, '', 'Submit application'],
    [422, '<p>Das hat nicht geklappt.</p>', 'Bewerbung absenden'],
    [403, '', 'Finish'],
  ]),
)(
  'a form that is turned down with %i and begins anew is sent once more at most, each time after a review',
  async (status, error, button) => {
    const before = received().length;
    sites.page('/receive', (_request, response) => {
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
      response.end(twoSteps(error, button));
    });
    const url = sites.page(`/steps-${status}`, twoSteps('', button));
    const { report, reviews, journal } = await apply(browser.host, { url, confirmationMs: 3000 });
    const times = received().length - before;
    expect(times).toBeLessThanOrEqual(2);
    // "Next" sends nothing, and asks for nothing that an application ends with: only what sends is asked for.
    expect(reviews.length).toBe(times);
    expect(report.submitted).toBe(false);
    expect(report.reason).toMatch(/^The application was not accepted: .*turned it down again/);
    expect(reviews.at(-1)?.warnings.join()).toContain('not accepted');
    expect(journal.join()).toBe(Array(times).fill('armed,released').join());
    expect(report.fields.map(({ label }) => label)).toEqual(['Full name', 'Email', 'City']);
  },
);

it('a form that is turned down, begins anew and is taken then is confirmed', async () => {
  let times = 0;
  sites.page('/receive', (_request, response) => {
    times += 1;
    response.writeHead(times === 1 ? 422 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      times === 1
        ? twoSteps('<p role="alert">Please try again.</p>', 'Submit application')
        : asPage('<h1>Thank you for applying</h1>'),
    );
  });
  const url = sites.page('/steps-then', twoSteps('', 'Submit application'));
  const { report, reviews } = await apply(browser.host, { url, confirmationMs: 3000 });
  expect([times, reviews.length]).toEqual([2, 2]);
  expect(reviews.map(({ warnings }) => warnings.join().includes('not accepted'))).toEqual([false, true]);
  expect(report.submitted).toBe('confirmed');
});

it('nothing is pressed after an error of the site’s own, though the page asks more then', async () => {
  sites.page('/receive', (_request, response) => response.writeHead(500).end('{}'));
  const url = sites.page(
    '/asks-more',
    asPage(
      `<form id="f">${QUESTIONS}<button>Submit application</button></form><script>
        f.onsubmit = async (event) => { event.preventDefault(); await fetch('/receive', { method: 'POST', body: new URLSearchParams(new FormData(f)) });
          f.innerHTML = '<p><label>City <input name="city"></label></p><p><label>Notice period <input name="notice"></label></p><button>Submit application</button>'; };
      </script>`,
    ),
  );
  const before = received().length;
  const { report, reviews, journal } = await apply(browser.host, { url, confirmationMs: 3000 });
  expect([received().length - before, reviews.length]).toEqual([1, 1]);
  expect(report.submitted).toBe('unknown');
  expect(report.reason).toContain('500');
  expect(journal).toEqual(['armed', 'unknown']);
});
