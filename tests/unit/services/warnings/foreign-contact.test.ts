import { expect, test } from 'vitest';
import { foreignContact } from '#main/services/warnings/foreign-contact.ts';

const ATS = 'https://boards.greenhouse.io/x/jobs/1';
const judge = (company: string, mail: string, url = ATS) =>
  foreignContact({ company, url, applyUrl: null, description: `Send your CV to ${mail}.` })?.why ?? null;

test.each([
  ['Northwind Bakery', 'northwind.jobs@gmail.com', 'free'],
  ['Northwind Bakery', 'jobs@northwind.hotmail.co.uk', 'free'],
  ['Brightwell', 'hr@yahoo.de', 'free'],
  ['Brightwell', 'hr@brightvvell.com', 'look-alike'],
  ['Brightwell', 'hr@brightweII.com'.replace('II', '11'), 'look-alike'],
  ['Brightwell', 'hr@brigthwell.com', 'look-alike'],
  ['Brightwell', 'hr@brigthwell-careers.com', 'look-alike'],
  ['Brightwell', 'hr@brightwеll.com', 'look-alike'],
])('%s does not write from %s', (company, mail, why) => {
  expect(judge(company, mail)).toBe(why);
});

test.each([
  ['Brightwell', 'hr@brightwell.com'],
  ['Brightwell', 'hr@brightwells.co.uk'],
  ['Brightwell GmbH & Co. KG', 'bewerbung@brightwell.de'],
  ['Bäckerei Müller', 'job@baeckerei-mueller.de'],
  ['Northwind Bakery', 'jobs@careers.northwind.co.uk'],
  ['Royal Harbour Trust', 'apply@rht.org'],
  ['Northwind', 'jobs@elsewhere-group.com'],
  ['GMX', 'jobs@gmx.net'],
  ['', 'someone@gmail.com'],
])('%s may write from %s', (company, mail) => {
  expect(judge(company, mail)).toBeNull();
});

test('where the company’s own domain is shown, applications at another one are a sign', () => {
  const site = 'https://www.northwind.com/careers/7';
  expect(judge('Northwind', 'hr@northwind-careers.net', site)).toBe('other');
  expect(judge('Northwind', 'hr@fastdesk.net', site)).toBe('other');
  expect(judge('Northwind', 'hr@northwind.de', site)).toBeNull();
  expect(judge('Northwind', 'hr@mail.northwind.com', site)).toBeNull();
});

test('an address for data protection at another domain is none', () => {
  const description = 'Questions on data protection: privacy@fastdesk.net. See www.northwind.com for more.';
  expect(foreignContact({ company: 'Northwind', url: ATS, applyUrl: null, description })).toBeNull();
});
