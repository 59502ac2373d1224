import { expect, it } from 'vitest';
import type { Spot } from '#main/forms/fill/driver.ts';
import { calendar } from '#main/forms/fill/drivers/calendar.ts';
import { phoneParts } from '#main/forms/fill/drivers/phone-parts.ts';
import { toggle } from '#main/forms/fill/drivers/toggle.ts';
import { findMarked } from '#main/forms/fill/find-marked.ts';
import { readPage } from '#main/forms/read/read-page.ts';
import { onPages } from './on-pages.ts';

const { browser, pages } = await onPages();

async function fieldOn(html: string) {
  const signal = new AbortController().signal;
  const tab = await browser.host.open(pages.url('marks.html'), { label: 'test', signal });
  await tab.page.setContent(html);
  const read = async () => (await readPage(tab.page)).fields[0];
  const field = await read();
  if (field === undefined) throw new Error('nothing was read');
  const frame = tab.page.mainFrame();
  const first = await findMarked(frame, field.marks[0] ?? '');
  const elements = field.marks.map((mark) => frame.locator(`[data-jobai-field="${mark}"]`));
  const spot = { field, page: tab.page, frame, elements, first, attempt: 0, signal, mine: () => undefined };
  return { tab, spot: spot as unknown as Spot, read };
}

const TOGGLE = `<form><div><label>Would you work at night?</label><div id="box">
  <button type="button" class="pill">Yes</button><button type="button" class="pill">No</button></div></div>
  <button type="submit">Send</button></form>
  <script>for (const one of document.querySelectorAll('.pill')) one.onclick = () => setTimeout(() => {
    for (const other of document.querySelectorAll('.pill')) other.className = 'pill';
    one.classList.add('lit');
  }, 80);</script>`;

it('sees by what its press changed which of two buttons is chosen, and takes it back as soon as the page does', async () => {
  const { tab, spot, read } = await fieldOn(TOGGLE);
  await toggle.fill(spot, { value: 'No', file: null });
  expect((await read())?.current).toBe('No');
  await tab.page.evaluate(() => document.querySelector('.lit')?.classList.remove('lit'));
  expect((await read())?.current).toBe('');
  await tab.close();
});

const PHONE = `<form><div><span>Telephone</span><div><input aria-label="Country code" size="4"><input aria-label="Area code" size="5">
  <input aria-label="Number" size="10"></div></div><button type="submit">Send</button></form>`;

it('puts each part of a phone number where it belongs, and none where the area can not be told', async () => {
  const { tab, spot, read } = await fieldOn(PHONE);
  await expect(phoneParts.fill(spot, { value: '+49 30 901820', file: null })).rejects.toThrow('do not fit');
  expect((await read())?.current).toBe('');
  await phoneParts.fill(spot, { value: '+1 212 555 0143', file: null });
  expect(
    await tab.page.locator('input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
  ).toEqual(['+1', '212', '5550143']);
  await tab.close();
});

const DATE = `<form><div><label for="begin">Start date</label><button type="button" id="begin" aria-haspopup="dialog">Pick a date</button></div>
  <button type="submit">Send</button></form><script>
  const draw = (year, month) => {
    document.querySelector('[role=dialog]')?.remove();
    const name = new Date(year, month, 1).toLocaleString('en', { month: 'long' });
    const box = document.createElement('div');
    box.setAttribute('role', 'dialog');
    box.innerHTML = '<span>' + name + ' ' + year + '</span><button type="button" aria-label="Next month">&gt;</button><div role="grid">' +
      Array.from({ length: 28 }, (_, at) => '<button type="button" role="gridcell">' + (at + 1) + '</button>').join('') + '</div>';
    box.querySelector('button').onclick = () => draw(month === 11 ? year + 1 : year, (month + 1) % 12);
    for (const day of box.querySelectorAll('[role=gridcell]')) day.onclick = () => {
      begin.textContent = name + ' ' + day.textContent + ', ' + year;
      box.remove();
    };
    document.body.append(box);
  };
  begin.onclick = () => draw(2026, 10);
  </script>`;

it('chooses a date behind a button that shows it', async () => {
  const { tab, spot, read } = await fieldOn(DATE);
  await calendar.fill(spot, { value: '2027-01-09', file: null });
  expect((await read())?.current).toBe('January 9, 2027');
  await tab.close();
});
