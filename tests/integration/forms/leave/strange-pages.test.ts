import { expect, it } from 'vitest';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage } from './serve-site.ts';

const { browser, sites } = await onSites();

it('opens, steps through and sends a form whose page speaks Polish and puts away each button that was pressed', async () => {
  const url = sites.page(
    '/pl',
    asPage(
      `<h1>Elektryk</h1><p>Szukamy osoby do pracy w Gdańsku.</p><button onclick="f.hidden = false; this.hidden = true">Aplikuj teraz</button>
      <form id="f" hidden onsubmit="event.preventDefault(); fetch('/receive', { method: 'POST', body: new URLSearchParams(new FormData(f)) }).then(() => { document.body.innerHTML = '<h1>Dziękujemy za aplikację!</h1>'; })">
      <p>Krok <b id="n">1</b> z 2</p><div id="one"><p><label for="i">Imię *</label> <input id="i" name="first" required></p><p><label for="z">Nazwisko *</label> <input id="z" name="last" required></p>
      <button type="button" onclick="one.hidden = true; two.hidden = false; n.textContent = 2">Dalej</button></div>
      <div id="two" hidden><p><label for="e">Adres e-mail *</label> <input id="e" name="email" type="email"></p><p><label for="t">Numer telefonu</label> <input id="t" name="phone" type="tel"></p><button>Wyślij aplikację</button></div></form>`,
    ).replace('lang="en"', 'lang="pl"'),
  );
  const { report, journal } = await apply(browser.host, { url });
  const body = new URLSearchParams(sites.sent()[0]?.body ?? '');
  expect(Object.fromEntries(body)).toMatchObject({ first: 'Ada', last: 'Byron', email: 'ada@example.org' });
  expect([report.submitted, ...journal]).toEqual(['confirmed', 'armed', 'confirmed']);
});

it('sends by a button of the page’s own making, of which the document says nothing', async () => {
  const url = sites.page(
    '/own-button',
    asPage(
      `<form id="f" action="/receive" method="post"><p><label for="n">Full name *</label> <input id="n" name="full_name" required></p><p><label for="e">Email *</label> <input id="e" name="email" type="email" required></p><acme-button>Submit application</acme-button></form>
      <script>customElements.define('acme-button', class extends HTMLElement { static formAssociated = true; constructor() { super(); this.inner = this.attachInternals(); this.inner.role = 'button'; const root = this.attachShadow({ mode: 'closed' }); root.innerHTML = '<button type="button"><slot></slot></button>'; root.firstChild.onclick = () => this.inner.form.requestSubmit(); } });</script>`,
    ),
  );
  const { report } = await apply(browser.host, { url });
  expect(report.submitted).toBe('confirmed');
  expect(sites.sent()).toHaveLength(1);
});

it('says what the site says where the person has applied before', async () => {
  const url = sites.page(
    '/applied',
    asPage('<h1>Electrician</h1><p>You have already applied for this job on 3 March.</p>'),
  );
  await expect(apply(browser.host, { url })).rejects.toThrow(
    /applied for this job before \("You have already applied/,
  );
});
