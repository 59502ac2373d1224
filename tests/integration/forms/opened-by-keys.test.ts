import { expect, it } from 'vitest';
import type { Spot } from '#main/forms/fill/driver.ts';
import { calendar } from '#main/forms/fill/drivers/calendar.ts';
import { combobox } from '#main/forms/fill/drivers/combobox.ts';
import { tags } from '#main/forms/fill/drivers/tags.ts';
import { findMarked } from '#main/forms/fill/find-marked.ts';
import { probeOptions } from '#main/forms/fill/probe-options.ts';
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
  return { tab, field, spot: spot as unknown as Spot, read };
}

const ON_ENTER = `<form><span id="q">Preferred depot</span><div id="box" role="combobox" tabindex="0" aria-expanded="false"
  aria-labelledby="q"><span id="shown"></span></div><button type="submit">Send</button></form><script>
  let list = null;
  box.onkeydown = (event) => {
    if (event.key === 'Escape') list?.remove();
    if (event.key !== 'Enter') return;
    list = document.createElement('ul');
    list.setAttribute('role', 'listbox');
    list.innerHTML = ['Hull', 'Leith', 'Barry'].map((name) => '<li role="option">' + name + '</li>').join('');
    list.onclick = (press) => { shown.textContent = press.target.textContent; list.remove(); };
    document.body.append(list);
  };</script>`;

it('opens a list that only a key opens, to see what it offers and to choose from it', async () => {
  const { tab, field, spot, read } = await fieldOn(ON_ENTER);
  const offered = await probeOptions(tab.page, [tab.page.mainFrame()], field);
  expect(offered.map(({ label }) => label)).toEqual(['Hull', 'Leith', 'Barry']);
  await combobox.fill(spot, { value: 'Leith', file: null });
  expect((await read())?.current).toBe('Leith');
  await tab.close();
});

const LISTED_MONTHS = `<form><div><span id="q">Début souhaité</span><button type="button" id="begin" aria-haspopup="dialog"
  aria-labelledby="q begin">Choisir une date</button></div><button type="submit">Send</button></form><script>
  begin.onclick = () => {
    const box = document.createElement('div');
    box.setAttribute('role', 'dialog');
    const months = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];
    box.innerHTML = '<select>' + months.map((name, at) => '<option value="' + at + '">' + name + '</option>').join('') +
      '</select><select><option>2026</option><option>2027</option><option>2028</option></select><div></div>';
    const [month, year] = box.querySelectorAll('select');
    month.value = '10';
    const draw = () => {
      const days = new Date(+year.value, +month.value + 1, 0).getDate();
      box.querySelector('div').innerHTML = Array.from({ length: days }, (_, at) => '<button type="button">' + (at + 1) + '</button>').join('');
    };
    draw();
    month.onchange = year.onchange = draw;
    box.onclick = (press) => {
      if (!press.target.matches('button')) return;
      begin.textContent = press.target.textContent.padStart(2, '0') + '/' + String(+month.value + 1).padStart(2, '0') + '/' + year.value;
      box.remove();
    };
    document.body.append(box);
  };</script>`;

it('turns a calendar by the lists of its months and years', async () => {
  const { tab, spot } = await fieldOn(LISTED_MONTHS);
  await calendar.fill(spot, { value: '2028-04-30', file: null });
  expect(await tab.page.locator('#begin').innerText()).toBe('30/04/2028');
  await tab.close();
});

const TAGS = `<form><label for="box">Skills</label><div><ul id="kept"></ul><input id="box" placeholder="Type a skill and press Enter"></div>
  <button type="submit">Send</button></form><script>
  box.onkeydown = (event) => {
    if (event.key !== 'Enter' || box.value === '') return;
    event.preventDefault();
    kept.insertAdjacentHTML('beforeend', '<li>' + box.value + ' <button type="button">×</button></li>');
    box.value = '';
  };</script>`;

it('keeps each of several skills as a tag of its own', async () => {
  const { tab, field, spot, read } = await fieldOn(TAGS);
  expect(field.tagged).toBe(true);
  await tags.fill(spot, { value: 'Welding, Rigging', file: null });
  expect((await read())?.current).toBe('Welding\nRigging');
  await tab.close();
});

const NAMELESS = `<form><span id="q">Preferred depot</span><div id="box" role="combobox" tabindex="0" aria-expanded="false"
  aria-labelledby="q" aria-controls="list" style="height: 24px"><span id="shown"></span></div><div id="list" hidden><div><div>Hull</div><div>Leith</div></div></div>
  <button type="submit">Send</button></form><script>
  box.onclick = () => { list.hidden = false; };
  list.onclick = (press) => { shown.textContent = press.target.textContent; list.hidden = true; };</script>`;

it('chooses from what stands in the list that a box names, whatever it is made of', async () => {
  const { tab, spot, read } = await fieldOn(NAMELESS);
  await combobox.fill(spot, { value: 'Leith', file: null });
  expect((await read())?.current).toBe('Leith');
  await tab.close();
});
