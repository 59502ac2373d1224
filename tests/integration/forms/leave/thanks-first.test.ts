import { expect, it } from 'vitest';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

/** A form whose first step is posted, and whose second does what is given at its submit and thanks at once. */
function inTwoSteps(path: string, atSubmit: string, before = ''): string {
  const phone = '<p><label>Phone * <input type="tel" name="phone" required></label></p>';
  sites.page(`${path}/2`, (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(
      asPage(`<p>Step 2 of 2</p><form id="f">${phone}<button>Submit application</button></form><script>
        ${before}
        f.onsubmit = (event) => {
          event.preventDefault();
          ${atSubmit}
          setTimeout(() => { location.href = '${path}/thanks'; }, 100);
        };
      </script>`),
    );
  });
  return sites.page(
    path,
    asPage(
      `<p>Step 1 of 2</p><form action="${path}/2" method="post">${QUESTIONS}<button>Next</button></form>`,
    ),
  );
}

it('what a window of the page sends after its thanks is waited for before the page is left', async () => {
  const byWindow = `
    const other = window.open('about:blank', 'other');
    other.document.write('<form method="post" action="${sites.own}/receive"><input name="phone" value="' + f.phone.value + '"></form>');
    const late = other.document.createElement('script');
    late.textContent = 'setTimeout(() => document.forms[0].submit(), 2600)';
    other.document.body.append(late);`;
  const { report, journal } = await apply(browser.host, { url: inTwoSteps('/by-window', byWindow) });
  expect(sites.sent().map(({ path }) => path)).toEqual(['/by-window/2', '/receive']);
  expect(report.submitted).toBe('confirmed');
  expect(journal.at(-1)).toBe('confirmed');
});

it('thanks for a step of whose answers nothing left confirm nothing', async () => {
  const { report, journal } = await apply(browser.host, { url: inTwoSteps('/by-nothing', '') });
  expect(sites.sent().map(({ path }) => path)).toEqual(['/by-nothing/2']);
  expect(report.submitted).toBe('unknown');
  expect(report.reason).toContain('none of your answers of its last step was seen to leave');
  expect(journal.at(-1)).toBe('unknown');
});

it('where the page saved them as they were typed, its thanks are believed', async () => {
  const byItself =
    "f.phone.onchange = () => fetch('/by-itself/autosave', { method: 'POST', body: f.phone.value });";
  const { report } = await apply(browser.host, { url: inTwoSteps('/by-itself', '', byItself) });
  expect(sites.sent().map(({ path }) => path)).toEqual(['/by-itself/2', '/by-itself/autosave']);
  expect(report.submitted).toBe('confirmed');
});
