import { expect, it } from 'vitest';
import { readForm } from '#main/forms/read-form.ts';
import { onPages } from './on-pages.ts';

const { browser, pages } = await onPages();

it('takes a box that anything is painted over for a decoy, and none that can be seen through it', async () => {
  const { fields } = await readForm(browser.host, pages.url('paints.html'), new AbortController().signal);
  const named = fields.filter(({ dom }) => /^(seen|hid)_/.test(dom.name));
  const wrong = named.filter(
    ({ dom, visible, decoy }) => (visible && !decoy) !== dom.name.startsWith('seen_'),
  );
  expect(wrong.map(({ dom }) => dom.name)).toEqual([]);
  expect(named.length).toBe(31);
});
