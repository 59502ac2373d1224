import { describe, expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { answer, apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage } from './serve-site.ts';

const { browser, sites } = await onSites();

const BOXES = `<p><label>Full name * <input name="full_name" required></label></p>
<p><label>Email * <input type="email" name="email" required></label></p>
<p><label>Phone <input type="tel" name="phone"></label></p>
<p><label>What is your notice period? <input name="notice"></label></p>`;
const asForm = (script: string) =>
  asPage(
    `<form id="f" action="/receive" method="post">${BOXES}<button>Submit application</button></form><script>${script}</script>`,
  );
/** A script that sends the form itself; `data` holds what stands in it. */
const sends = (how: string) =>
  asForm(
    `f.onsubmit = async (event) => { event.preventDefault(); const data = Object.fromEntries(new FormData(f)); ${how}; document.body.innerHTML = '<h1>Thank you for applying</h1>' }`,
  );
const says = { answers: [answer('What is your notice period?', 'six weeks from today')] };

describe('what left, against what was approved', () => {
  it.each(
    fewOf(
      Object.entries({
        'another answer in the same box': [
          `f.onsubmit = () => { f.notice.value = 'none at all' }`,
          [/notice/],
        ],
        'a box that the page leaves out': [`f.onsubmit = () => f.notice.remove()`, [/notice/]],
        'two of them': [
          `f.onsubmit = () => { f.notice.value = ''; f.phone.value = '0' }`,
          [/Phone/, /notice/],
        ],
      } satisfies Record<string, [string, (string | RegExp)[]]>),
    ),
  )('names %s', async (_what, [script, labels]) => {
    const { report } = await apply(browser.host, { url: sites.page('/changed', asForm(script)), ...says });
    expect(report.submitted).toBe('confirmed');
    expect(report.missing).toHaveLength(labels.length);
    for (const [index, label] of labels.entries()) expect(report.missing[index]).toMatch(label);
  });

  const SWAP = `full_name.value = 'Bob Other'; f.email.value = 'bob@else.example'; f.phone.value = '0'; f.notice.value = 'none'`;
  const TWINS = `f.insertAdjacentHTML('beforeend', '<input type="hidden" name="real_name" value="Bob Other"><input type="hidden" name="real_mail" value="bob@else.example">')`;
  it.each(
    fewOf(
      Object.entries({
        'as it is sent': asForm(`f.onsubmit = () => { f.${SWAP} }`),
        'as the button goes down': asForm(`f.onmousedown = () => { f.${SWAP} }`),
        'in what the browser collects': asForm(
          `f.onformdata = ({ formData }) => { for (const name of formData.keys()) formData.set(name, name === 'email' ? 'bob@else.example' : 'Bob') }`,
        ),
        'after it saved them': asForm(
          `f.onchange = () => fetch('/api/draft', { method: 'POST', body: JSON.stringify(Object.fromEntries(new FormData(f))) }); f.onsubmit = () => { f.${SWAP} }`,
        ),
        'in a form with parts': asForm(`f.onsubmit = () => { f.${SWAP} }`).replace(
          'method="post"',
          'method="post" enctype="multipart/form-data"',
        ),
      }),
    ),
  )('sends none where the page swaps all %s', async (_how, page) => {
    const { report, journal } = await apply(browser.host, { url: sites.page('/swapped', page), ...says });
    expect(report.submitted).toBe(false);
    expect(report.reason).toMatch(/another answer than you approved into .*"Email"/);
    expect(sites.sent().filter(({ path }) => path === '/receive')).toEqual([]);
    expect(journal.at(-1)).toBe('released');
  });

  it.each(
    fewOf(
      Object.entries({
        'for boxes that nobody sees': asForm(
          `${TWINS}; f.onsubmit = () => { for (const name of ['full_name', 'email', 'phone', 'notice']) f[name].disabled = true }`,
        ),
        'in JSON of its own': sends(
          `await fetch('/receive', { method: 'POST', body: JSON.stringify({ application: { who: 'Bob', mail: 'bob@else.example' } }) })`,
        ),
        'for nothing': asForm(
          `f.onsubmit = () => { for (const name of ['full_name', 'email', 'phone', 'notice']) f[name].value = '' }`,
        ),
      }),
    ),
  )('names all of them where the page sends others %s', async (_how, page) => {
    const { report } = await apply(browser.host, { url: sites.page('/swapped', page), ...says });
    expect(report.submitted).toBe('confirmed');
    expect(report.missing).toEqual([
      expect.stringContaining('Full name'),
      expect.stringContaining('Email'),
      expect.stringContaining('Phone'),
      expect.stringContaining('notice'),
    ]);
  });

  it.each(
    fewOf(
      Object.entries({
        'a plain form': asForm(''),
        'what a script sends as JSON': sends(
          `await fetch('/receive', { method: 'POST', body: JSON.stringify(data) })`,
        ),
        'what is wrapped in base64': sends(
          `await fetch('/receive', { method: 'POST', body: JSON.stringify({ payload: btoa(JSON.stringify(data)) }) })`,
        ),
        'a telephone number in parts': sends(
          `data.phone = { country: 'GB', rest: data.phone.replace(/\\D/g, '').replace(/^44/, '0') }; await fetch('/receive', { method: 'POST', body: JSON.stringify(data) })`,
        ),
        'answers that were saved before, sent by their number': asForm(
          `f.onchange = () => fetch('/api/draft', { method: 'POST', body: JSON.stringify(Object.fromEntries(new FormData(f))) }); f.onsubmit = async (event) => { event.preventDefault(); await fetch('/api/submit', { method: 'POST', body: '{"draft":7}' }); document.body.innerHTML = '<h1>Thank you for applying</h1>' }`,
        ),
        'what is in cipher beside an address of theirs': sends(
          `await fetch('/receive', { method: 'POST', body: JSON.stringify({ to: 'jobs@example.com', sealed: [...JSON.stringify(data)].map((letter) => letter.charCodeAt(0) ^ 42).join('.') }) })`,
        ),
        'boxes of which each is in cipher': sends(
          `for (const name in data) data[name] = [...data[name].padEnd(24)].map((letter) => (letter.charCodeAt(0) ^ 42).toString(36)).join(''); await fetch('/receive', { method: 'POST', body: JSON.stringify(data) })`,
        ),
        'what nobody can read': sends(
          `await fetch('/receive', { method: 'POST', body: [...JSON.stringify(data)].map((letter) => letter.charCodeAt(0) ^ 42).join('.') })`,
        ),
      }),
    ),
  )('says nothing of %s', async (_what, page) => {
    const { report } = await apply(browser.host, { url: sites.page('/same', page), ...says });
    expect(report.submitted).toBe('confirmed');
    expect(report.missing).toEqual([]);
  });

  it('says nothing where the user switched it off', async () => {
    const url = sites.page('/off', asForm(`f.onsubmit = () => f.notice.remove()`));
    const { report } = await apply(browser.host, { url, ...says, compareSent: false });
    expect(report.submitted).toBe('confirmed');
    expect(report.missing).toEqual([]);
  });
});
