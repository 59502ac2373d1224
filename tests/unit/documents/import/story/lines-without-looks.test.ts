import { expect, test } from 'vitest';
import { importFile } from '#main/documents/import/import-file.ts';

const HEAD = 'Maya Fenwick\nmaya@example.org | Bristol\n';
const read = async (text: string) => (await importFile({ name: 'cv.txt', text: `${HEAD}${text}` })).profile;
const jobsOf = async (text: string) =>
  (await read(text)).experience.map(({ title, company, start, summary, highlights }) => ({
    ...{ title, company, start },
    said: [summary, ...highlights].filter(Boolean),
  }));

test.each([
  [
    'Barista, Corner Coffee, Bristol (2020-2023)',
    'Made coffee for 200 guests a day.',
    'Barista',
    'Corner Coffee',
  ],
  [
    '2019 – oggi Grafica, Studio Pennello, Torino',
    'Identità visiva per 25 clienti',
    'Grafica',
    'Studio Pennello',
  ],
  ['od 2019 – Spawacz, Stocznia Bałtyk, Gdańsk', 'spawanie MAG, TIG', 'Spawacz', 'Stocznia Bałtyk'],
  [
    'Care Assistant at Beech Lodge, June 2017 to May 2020',
    'Helped residents with meals',
    'Care Assistant',
    'Beech Lodge',
  ],
  [
    'De 2016 à 2020 : Secrétaire, Cabinet Martel (Lyon)',
    'Gestion de l\u2019agenda',
    'Secrétaire',
    'Cabinet Martel',
  ],
])('below "%s" the line "%s" tells of the job, without a bullet', async (head, said, title, company) => {
  const jobs = await jobsOf(`Experience\n${head}\n${said}\nWaiter, The Anchor, Bristol (2012-2014)`);
  expect(jobs).toMatchObject([
    { title, company, said: [said] },
    { title: 'Waiter', company: 'The Anchor' },
  ]);
});

test('an employer on the line below a title and its dates is the employer', async () => {
  const jobs = await jobsOf('Experience\nSite Electrician, 2019 - 2021\nNorbury Power\n- Rewired 34 flats');
  expect(jobs).toMatchObject([{ title: 'Site Electrician', company: 'Norbury Power' }]);
});

test('jobs without dates, one a line, are parted', async () => {
  const jobs = await jobsOf(
    'Other experience\nVolunteer driver, Meals on Wheels\nFootball coach, Hexham Juniors',
  );
  expect(jobs.map(({ title, company }) => [title, company])).toEqual([
    ['Volunteer driver', 'Meals on Wheels'],
    ['Football coach', 'Hexham Juniors'],
  ]);
});

test('the labels of a form are no part of what stands behind them', async () => {
  const jobs = await jobsOf(
    'Employment history\nOrganisation: Kaveri Textiles\nDesignation: Accountant\nPeriod: April 2018 till date\nResponsibilities: GST returns, payroll for 120 staff',
  );
  expect(jobs).toEqual([
    {
      ...{ title: 'Accountant', company: 'Kaveri Textiles', start: '2018-04' },
      said: ['GST returns, payroll for 120 staff'],
    },
  ]);
});

test('jobs and schools are found by their dates where nothing stands above them', async () => {
  const profile = await read(
    [
      '2021 - present   Forklift Operator, Dalton Freight, Leeds',
      '- Load 30 trailers a shift',
      '2017 - 2021   Warehouse Assistant, Pickwell Stores, Wakefield',
      '2014 - 2016   NVQ Level 2 Warehousing, Leeds City College',
      'Skills: forklift, stock control',
    ].join('\n'),
  );
  expect(profile.name.full).toBe('Maya Fenwick');
  expect(profile.experience).toMatchObject([
    { title: 'Forklift Operator', company: 'Dalton Freight', highlights: ['Load 30 trailers a shift'] },
    { title: 'Warehouse Assistant', company: 'Pickwell Stores' },
  ]);
  expect(profile.education).toMatchObject([{ school: 'Leeds City College', start: '2014' }]);
  expect(profile.skills.map(({ name }) => name)).toEqual(['forklift', 'stock control']);
});

test('a summary may stand behind its name on one line', async () => {
  const profile = await read(
    'Profile: Hard-working gardener with ten years outdoors.\n\nExperience\nGardener, Askham Estate, 2013 - 2018',
  );
  expect(profile.summary).toBe('Hard-working gardener with ten years outdoors.');
});

test('between a sentence and the next head that is whole, a line of few words tells of the job above', async () => {
  const jobs = await jobsOf(
    'Experience\n2018-2022: Baker, Crumb & Co, Oslo\nEarly shifts, sourdough and pastry\nTeam of 5\n2015-2018: Shop assistant, Kiwi, Bergen',
  );
  expect(jobs).toMatchObject([
    { title: 'Baker', said: ['Early shifts, sourdough and pastry', 'Team of 5'] },
    { title: 'Shop assistant', company: 'Kiwi', said: [] },
  ]);
});
