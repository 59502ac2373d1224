import { expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

const BOXES =
  '<p><label>Town <input name="town"></label></p><p><label>Category <select name="category"><option>All</option><option>IT</option></select></label></p>';
const form = (): string =>
  sites.page(
    '/form',
    asPage(`<form action="/answer" method="post">${QUESTIONS}<button>Submit application</button></form>`),
  );

it.each(
  fewOf([
    ['that asks for another page', `<form action="/jobs">${BOXES}<button>Go</button></form>`],
    ['that is posted', `<form action="/jobs" method="post">${BOXES}<button>Suchen</button></form>`],
    [
      'that is called one',
      `<form action="/jobs" method="post"><div role="search">${BOXES}</div><button>Go</button></form>`,
    ],
  ]),
)('a search %s beside an answer is no further step', async (_what, search) => {
  sites.page('/answer', asPage(`<p>We have it now.</p>${search}`));
  const { report, reviews } = await apply(browser.host, { url: form(), confirmationMs: 4000 });
  expect(reviews).toHaveLength(1);
  expect(report.submitted).toBe('unknown');
  expect(report.reason).toContain('We have it now.');
});

it('thanks that come after what stands beside them are heard', async () => {
  sites.page(
    '/answer',
    asPage(
      `<form id="g" action="/more" method="post"><p><label>Favourite tree <input name="tree"></label></p><button>Submit application</button></form><script>const busy = setInterval(() => { document.title += '.'; document.body.append(document.createElement('i')); }, 50); setTimeout(() => { clearInterval(busy); document.body.insertAdjacentHTML('afterbegin', '<h1>Thank you for applying</h1>'); }, 2300);</script>`,
    ),
  );
  const { report, reviews } = await apply(browser.host, { url: form(), confirmationMs: 6000 });
  expect(reviews).toHaveLength(1);
  expect(report.submitted).toBe('confirmed');
});

it('a form that comes again with one more question is not said to be taken', async () => {
  sites.page(
    '/answer',
    asPage(
      `<p>Jaribu tena.</p><form action="/more" method="post">${QUESTIONS}<p><label>Favourite tree <input name="tree"></label></p><button>Submit application</button></form>`,
    ),
  );
  let notes = '';
  let asked = 0;
  const { report } = await apply(browser.host, {
    url: form(),
    hooks: {
      review: async ({ formHash, warnings }) => {
        asked += 1;
        notes += warnings.join(' ');
        return asked > 1 ? { decision: 'stop' } : { decision: 'submit', formHash };
      },
    },
  });
  expect(`${notes} ${JSON.stringify(report)}`).toContain('the site answered, and shows the form again');
  expect(`${notes} ${JSON.stringify(report)}`).not.toContain('took what was sent');
});
