import { expect, test } from 'vitest';
import { readPosting } from '#main/postings/read-posting.ts';
import type { Job } from '#shared/domain/job.ts';

const WORDS = '<p>You feed the animals, mend the fences and show the farm to guests all year round.</p>';

function read(title: string, main: string, head = ''): Job {
  return readPosting({
    url: 'https://x.test/1',
    mime: 'text/html',
    body: `<!doctype html><html><head><title>${title}</title>${head}</head><body><main>${main}${WORDS}</main></body></html>`,
    source: 'url',
    now: '2026-11-28T12:00:00Z',
  }).job;
}

test('terms of the work in the line of a place are no places', () => {
  const line = 'Standort: Kassel | Vollzeit | unbefristet | ab sofort';
  expect(read('Tierpfleger (m/w/d)', `<h1>Tierpfleger (m/w/d)</h1><p>${line}</p>`).locations).toEqual([
    'Kassel',
  ]);
});

test('a town with its state under the heading says more than the town in the page’s title', () => {
  const lines = '<h1>Farm Hand</h1><div>Hollow Farm Dairy</div><div>Nelson, BC</div>';
  expect(read('Farm Hand - Hollow Farm Dairy, Nelson', lines).locations).toEqual(['Nelson, BC']);
});

test('the letters of a legal form are no place', () => {
  const page = read('Farm Hand - Quinta do Lago Verde, S.A.', '<h1>Farm Hand</h1>');
  expect(page.locations).toEqual([]);
  expect(page.company).toBe('Quinta do Lago Verde, S.A.');
});

test('signs between the facts of a line part them', () => {
  const page = read('x', '<h1>Melker (m/w/d)</h1><p>📍 Kassel 🕒 bis 20 Std./Woche 💶 15,20 €/Std.</p>');
  expect(page.locations).toEqual(['Kassel']);
  expect(page.salary).toEqual({ min: 15.2, max: 15.2, currency: 'EUR', period: 'hour' });
});

test('what is about a town is a place', () => {
  const lines = '<h1>Melker (m/w/d)</h1><ul><li>Region Kassel</li><li>Vollzeit</li></ul>';
  expect(read('Melker (m/w/d) – Hof Eichen GmbH', lines).locations).toEqual(['Kassel']);
});

test.each([
  ['Farm Hand - Nights - Ward 3', ''],
  ['Farm Hand - Shift B', ''],
  ['Farm Hand | Inscribirme', ''],
  ['Farm Hand | Mám zájem', ''],
  ['Farm Hand - Hollow Farm', 'Hollow Farm'],
  ['Farm Hand - Hollow Farm Dairy | Lantjobb', 'Hollow Farm Dairy'],
  ['Farm Hand - Stables | Lantjobb', ''],
  ['Farm Hand - Contract', ''],
  ['Register - iCIMS', ''],
  ['Job Application for Farm Hand at Larkspur', 'Larkspur'],
  ['Farm Hand at Leeds', ''],
  ['Monster hiring Farm Hand in Leeds, United Kingdom | LinkedIn', 'Monster'],
])('the employer in the page’s title "%s" is "%s"', (title, company) =>
  expect(read(title, '<h1>Farm Hand</h1>').company).toBe(company),
);

test.each([
  ['24 Hour Farm', '24 Hour Farm'],
  ['10042 Hollow Farm', 'Hollow Farm'],
  ['1000 Ponds Farm', '1000 Ponds Farm'],
  ['0042 Hollow Farm', 'Hollow Farm'],
])('the employer "%s" of structured data is "%s"', (name, company) => {
  const posting = { '@type': 'JobPosting', title: 'Farm Hand', hiringOrganization: { name } };
  const data = `<script type="application/ld+json">${JSON.stringify(posting)}</script>`;
  expect(read('Farm Hand', '<h1>Farm Hand</h1>', data).company).toBe(company);
});

test('letters that a page escapes twice are read', () => {
  const posting = { '@type': 'JobPosting', title: 'Cr&amp;egrave;che Manager' };
  const data = `<script type="application/ld+json">${JSON.stringify(posting)}</script>`;
  expect(read('x', '', data).title).toBe('Crèche Manager');
});
