import { expect, it } from 'vitest';
import { readForm } from '#main/forms/read-form.ts';
import { onPages } from './on-pages.ts';

const { browser, pages } = await onPages();

it('reads each drawn question once by its own words, and no choice of the page’s language', async () => {
  const { fields } = await readForm(browser.host, pages.url('drawn-once.html'), new AbortController().signal);
  const seen = fields.filter(({ visible, decoy }) => visible && !decoy);
  expect(
    seen.map(({ required, type, key, label }) => `${required ? '*' : ' '} ${type} ${key} | ${label}`),
  ).toEqual([
    '* text name.first | First name',
    '* text name.last | Last name',
    '* text name.full | Full name',
    '  text name.preferred | Known as',
    '* radio custom | Do you hold a food hygiene certificate?',
    '* checkbox-group pronouns | Pronouns',
    '* combobox referral.how-heard | Where did you see this job?',
    '* combobox custom | Salutation',
    '* tel phone | Telephone',
    '* radio eeo.disability | Please tick one of these',
    '* file custom | Betyg',
    '* file letter.file | Upload your cover letter',
    '* radio availability.start | How soon could you begin?',
    '* date availability.start | Start date',
    '* combobox age.adult | Are you 18 years of age or older?',
    '* email email | E-mail',
    '* text custom | Employee ID',
  ]);
});
