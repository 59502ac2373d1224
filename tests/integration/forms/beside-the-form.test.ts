import { describe, expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { answer, apply } from './apply-harness.ts';
import { onSites } from './leave/on-sites.ts';
import { asPage, QUESTIONS } from './leave/serve-site.ts';

const { browser, sites } = await onSites();

const NOTICE = '<p><label>What is your notice period? <input name="notice"></label></p>';
const FORM = `<form id="f" action="/receive" method="post">${QUESTIONS}${NOTICE}<button>Submit application</button></form>`;
const news = (heading: string, button: string) =>
  `<form action="/n" method="post"><h2>${heading}</h2><label>Email <input name="email" type="email" required></label><button>${button}</button></form>`;
const answers = [answer('What is your notice period?', 'six weeks from today')];

describe('a form beside the application', () => {
  it.each(
    fewOf(
      Object.entries({
        'before it, of job alerts': news('Job alerts', 'Sign up') + FORM,
        'before it, under a heading of anything': news('Stay in touch', 'Subscribe') + FORM,
        'below it, of a newsletter': FORM + news('Our newsletter', 'Submit'),
      }),
    ),
  )('is left alone and names nothing in it: %s', async (_where, body) => {
    const { report, reviews } = await apply(browser.host, {
      url: sites.page('/beside', asPage(body)),
      answers,
    });
    expect(report.submitted).toBe('confirmed');
    expect(report.fields.map(({ status }) => status)).toEqual(['filled', 'filled', 'filled']);
    expect(reviews.map(({ warnings }) => warnings)).toEqual([[]]);
    expect(sites.sent().map(({ path }) => path)).toEqual(['/receive']);
  });

  it('is not what a form is that asks for research under its title', async () => {
    const page = asPage(FORM.replace('<p>', '<h2>Research Engineer, Job Search</h2><p>'));
    const { report } = await apply(browser.host, { url: sites.page('/title', page), answers });
    expect(report.fields.map(({ status }) => status)).toEqual(['filled', 'filled', 'filled']);
  });
});

it('takes a complaint that stands in the label of its box for no part of the question', async () => {
  const seen: [string, string][] = [];
  const wrong =
    '<input name="notice" aria-describedby="e"> <span id="e" class="error">Please give a date</span>';
  sites.page('/refuses', (_request, response) => {
    response.writeHead(422, { 'content-type': 'text/html' });
    response.end(asPage(FORM.replace('/receive', '/refuses').replace('<input name="notice">', wrong)));
  });
  await apply(browser.host, {
    url: sites.page('/form', asPage(FORM.replace('/receive', '/refuses'))),
    answers,
    hooks: {
      review: async ({ formHash, warnings, fields }) => {
        seen.push([warnings.join(' '), fields.map(({ label }) => label).join()]);
        return seen.length > 1 ? { decision: 'stop' } : { decision: 'submit', formHash };
      },
    },
  });
  expect(seen[1]).toEqual([
    expect.stringContaining('"What is your notice period?": Please give a date'),
    expect.stringMatching(/What is your notice period\?$/),
  ]);
});
