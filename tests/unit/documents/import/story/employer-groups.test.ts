import { expect, test } from 'vitest';
import { readDrawn } from '../pdf/drawn-pages.ts';

const HEAD = [
  [[40, '**Ada Brenner', { size: 20 }] as const],
  null,
  [[40, 'ada@example.org'] as const],
  null,
  [[40, '**Experience', { size: 13 }] as const],
] as const;
const row = (text: string, dates: string) => [[40, text] as const, [460, dates] as const];
const item = (text: string) => [[50, `• ${text}`] as const];

test('an employer with the whole time there stands above its positions', () => {
  const { experience } = readDrawn([
    ...HEAD,
    row('**NORTHERN COAST SERVICE', '2010 – 2020'),
    [[40, 'Keeps 400 miles of coast with 90 boats.'] as const],
    row('**Chief of Watch, Southern District', 'May 2015 – Mar 2020'),
    item('Led 30 people'),
    row('**Boatswain', 'Jan 2010 – Apr 2015'),
    item('Kept four boats'),
    row('**Harbour Ltd', '2005 – 2009'),
    [[40, 'Clerk'] as const],
    item('Kept the books'),
  ]);
  expect(experience).toMatchObject([
    {
      title: 'Chief of Watch, Southern District',
      company: 'NORTHERN COAST SERVICE',
      start: '2015-05',
      end: '2020-03',
      summary: 'Keeps 400 miles of coast with 90 boats.',
    },
    { title: 'Boatswain', company: 'NORTHERN COAST SERVICE', start: '2010-01', end: '2015-04' },
    { title: 'Clerk', company: 'Harbour Ltd', start: '2005' },
  ]);
});

test('a job beside another at the same time keeps its own employer', () => {
  const { experience } = readDrawn([
    ...HEAD,
    row('**Teacher, Hill School', '2010 – 2020'),
    item('Taught'),
    row('**Coach, Valley League', '2012 – 2014'),
    item('Kept the rules'),
  ]);
  expect(experience).toMatchObject([
    { title: 'Teacher', company: 'Hill School' },
    { title: 'Coach', company: 'Valley League' },
  ]);
});

test('jobs at the same time, each on one line, are no positions of the first', () => {
  const { experience } = readDrawn([
    ...HEAD,
    row('Engineer, Larch Works Ltd', '2018 – Present'),
    row('Lecturer, Hill College', '2019 – 2021'),
  ]);
  expect(experience).toMatchObject([
    { title: 'Engineer', company: 'Larch Works Ltd' },
    { title: 'Lecturer', company: 'Hill College' },
  ]);
});

test('a title with its department goes on under the employer above', () => {
  const { experience } = readDrawn([
    ...HEAD,
    [[40, '**Larch Bank'] as const],
    row('Assistant, Bonds', 'May 2018 – Present'),
    item('Booked trips'),
    row('Clerk, Shares', 'Jan 2015 – Apr 2018'),
    item('Kept the books'),
  ]);
  expect(experience).toMatchObject([
    { title: 'Assistant, Bonds', company: 'Larch Bank' },
    { title: 'Clerk, Shares', company: 'Larch Bank' },
  ]);
});

test('jobs of a table are read by the words at its head', () => {
  const cells = (...texts: string[]) => texts.map((text, index) => [40 + index * 130, text] as const);
  const { experience } = readDrawn([
    ...HEAD,
    cells('**Company', '**Job title', '**Location', '**Period'),
    cells('Larch Haulage', 'Driver', 'Toledo, OH', '06/2018 – Present'),
    cells('Cold Store', 'Loader', 'Duluth, MN', '03/2013 – 05/2018'),
  ]);
  expect(experience).toMatchObject([
    { title: 'Driver', company: 'Larch Haulage', location: 'Toledo, OH', start: '2018-06', current: true },
    { title: 'Loader', company: 'Cold Store', location: 'Duluth, MN', start: '2013-03', end: '2018-05' },
  ]);
});
