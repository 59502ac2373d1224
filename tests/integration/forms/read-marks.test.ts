import { expect, it } from 'vitest';
import { readForm } from '#main/forms/read-form.ts';
import { onPages } from './on-pages.ts';

const { browser, pages } = await onPages();

it('reads marks, notes and groups wherever a page puts them', async () => {
  const { fields } = await readForm(browser.host, pages.url('marks.html'), new AbortController().signal);
  const seen = fields.filter(({ visible, decoy }) => visible && !decoy);
  expect(
    seen.map(({ required, type, key, label }) => `${required ? '*' : ' '} ${type} ${key} | ${label}`),
  ).toEqual([
    '* text name.full | Volledige naam',
    '  tel phone | Phone',
    '* text custom | Boat',
    '* combobox custom | Port',
    '* radio custom | Can you splice rope?',
    '* radio custom | Do you tar by hand?',
    '* text custom | Knots',
    '  checkbox-group custom | Which nets do you know?',
    '  date custom | Since',
    '  text education.start | Start date',
    '  text custom | Location',
  ]);
});
