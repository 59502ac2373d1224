import { expect, it } from 'vitest';
import { countEntries } from '#main/forms/plan/count-entries.ts';
import { planValues } from '#main/forms/plan/plan-values.ts';
import { WhichEntry } from '#main/forms/plan/which-entry.ts';
import type { ReadField } from '#main/forms/read/read-field.ts';
import { Profile } from '#shared/domain/profile.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';
import raw from '../../../../resources/fields/which-entry.json' with { type: 'json' };

function counted(fields: readonly [ReadField['key'], number][]): unknown[] {
  const nthOf = countEntries();
  return fields.map(([key, block]) => nthOf({ key, block, frame: '0', group: null, label: '' }));
}

it('counts jobs by the block that they stand in, though not each asks the same', () => {
  expect(
    counted([
      ['work.company', 4],
      ['work.title', 4],
      ['work.title', 5],
      ['work.end', 5],
      ['work.company', 7],
    ]),
  ).toEqual([0, 0, 1, 1, 2]);
});

it('counts by what names an entry where the page has no blocks', () => {
  expect(
    counted([
      ['education.school', -1],
      ['education.end', -1],
      ['education.end', -1],
      ['education.school', -1],
      ['education.degree', -1],
      ['education.end', -1],
    ]),
  ).toEqual([0, 0, 0, 1, 0, 1]);
});

const JOBS = [
  { id: 'e1', title: 'Lead', company: 'Alpha', start: '2022-01', current: true },
  { id: 'e2', title: 'Engineer', company: 'Beta', start: '2016-01', end: '2018-01' },
  { id: 'e3', title: 'Analyst', company: 'Gamma', start: '2018-02', end: '2021-12' },
];
const STUDIES = [
  { id: 's1', school: 'Evening College', degree: 'Associate degree', end: '2020' },
  { id: 's2', school: 'Old University', degree: 'Master of Science', end: '2015' },
  { id: 's3', school: 'New University', degree: 'PhD', current: true },
];

/** What goes in, each field written as `heading | key | label`. */
function filled(fields: readonly string[], experience: object[] = JOBS): string[] {
  const profile = Profile.parse({ ...sampleProfile(), experience, education: STUDIES });
  const context = { profile, answers: [], company: 'Acme', resume: null, letter: null, letterText: '' };
  const read = fields.map((text, at) => {
    const [group = '', key = '', label = ''] = text.split(' | ');
    return fieldLike({ id: `f${at}`, group: group || null, key: key as ReadField['key'], label });
  });
  return planValues(read, { ...context, now: new Date('2026-11-24') }).map(({ plan }) =>
    plan.kind === 'fill' ? plan.value : '',
  );
}

it('takes all of a lone section from one entry, and its first from the first', () => {
  expect(
    filled([
      'About you | work.company | Current company',
      'Work experience | work.company | Company',
      'Work experience | work.title | Job title',
    ]),
  ).toEqual(['Alpha', 'Alpha', 'Lead']);
  expect(
    filled([
      ' | education.degree | Highest level of education',
      'Education | education.school | School',
      'Education | education.degree | Degree',
    ]),
  ).toEqual(['Master of Science', 'Evening College', 'Associate degree']);
});

it('counts on from section to section where each entry has a heading', () => {
  expect(
    filled([
      'Position 1 | work.company | Company',
      'Position 1 | work.title | Title',
      'Position 2 | work.title | Title',
      'Position 2 | work.company | Company',
    ]),
  ).toEqual(['Alpha', 'Lead', 'Engineer', 'Beta']);
});

it('tells the current job from the one before and from none', () => {
  const asked = [
    ' | work.company | Current company',
    ' | work.company | Previous employer',
    ' | work.title | Previous job title',
    ' | work.company | Most recent employer',
    ' | work.company | Vorheriger Arbeitgeber',
    ' | work.company | Poprzedni pracodawca',
  ];
  expect(filled(asked)).toEqual(['Alpha', 'Gamma', 'Analyst', 'Alpha', 'Gamma', 'Gamma']);
  const ended = JOBS.slice(1).map((job) => ({ ...job, current: false }));
  expect(filled(asked.slice(0, 4), ended)).toEqual(['', 'Gamma', 'Analyst', 'Beta']);
});

it('takes what follows a named job from that job', () => {
  expect(
    filled([
      ' | work.company | Current employer',
      ' | work.title | Job title',
      ' | work.company | Previous employer',
      ' | work.title | Job title',
      ' | work.end | End date',
    ]),
  ).toEqual(['Alpha', 'Lead', 'Gamma', 'Analyst', expect.stringContaining('2021')]);
});

it('takes the highest degree that is finished, in whichever language it is asked for', () => {
  for (const label of ['Highest degree', 'Höchster Abschluss', "Niveau d'études", 'Hoogste opleiding'])
    expect(filled([` | education.degree | ${label}`])).toEqual(['Master of Science']);
});

it('has the words for each in thirteen languages', () => {
  const { current, previous, latest, highest } = WhichEntry.parse(raw);
  for (const words of [current, previous, latest, highest]) expect(Object.keys(words)).toHaveLength(13);
});
