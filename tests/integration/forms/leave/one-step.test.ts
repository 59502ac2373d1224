import { expect, it } from 'vitest';
import { ada, apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

const PARTS = [3, 3, 4]
  .map((size, index) => `<input name="phone${index}" type="tel" maxlength="${size}" size="${size}">`)
  .join(' - ');
/** A page that moves the focus away as soon as a box has it, as a person does who presses another one. */
const THIEF = `let at = 0; f.addEventListener('focusin', ({ target }) => { if (target.name !== 'theirs' && at++ < 20) setTimeout(() => f.theirs.focus()); })`;
const PHONE = `<fieldset><legend>Phone *</legend>${PARTS}</fieldset>`;

it('puts nothing of a phone number in three boxes into the one that a person presses meanwhile', async () => {
  const url = sites.page(
    '/stolen',
    asPage(
      `<form id="f" action="/receive" method="post">${QUESTIONS}${PHONE}<p><label for="theirs">Favourite tree</label> <input id="theirs" name="theirs" oninput="this.form.typed.value += this.value + '|'"></p><input name="typed" type="hidden"><button>Submit application</button></form><script>${THIEF}</script>`,
    ),
  );
  const profile = {
    ...ada,
    phone: '+1 212 555 0123',
    address: { ...ada.address, country: 'US', city: 'New York' },
  };
  await apply(browser.host, { url, profile });
  const body = new URLSearchParams(sites.sent().find(({ path }) => path === '/receive')?.body ?? '');
  expect(body.get('email')).toBe('ada@example.org');
  expect([body.get('typed'), body.get('theirs')]).toEqual(['', '']);
});
