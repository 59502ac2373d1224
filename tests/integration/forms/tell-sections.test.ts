import { describe, expect, it } from 'vitest';
import { Profile } from '#shared/domain/profile.ts';
import { ada, apply } from './apply-harness.ts';
import { onPages } from './on-pages.ts';

const { browser, pages } = await onPages();
const profile = Profile.parse({
  ...ada,
  experience: [
    { id: 'e1', title: 'Clerk', company: 'Mill & Co', start: '2015-01', end: '2019-12' },
    { id: 'e2', title: 'Engineer', company: 'Analytical Ltd', start: '2020-01', current: true },
  ],
});
const sent = (): URLSearchParams =>
  new URLSearchParams(pages.received.filter(({ path }) => path === '/submit/sections').at(-1)?.body);

describe('sections that grow by a button', () => {
  it('tells each job in its own dialog, the newest first, and asks anew for what no profile holds', async () => {
    let asked = 0;
    const { report, journal } = await apply(browser.host, {
      url: pages.url('sections.html'),
      profile,
      hooks: {
        ask: async (fields) =>
          fields.map(({ id, label }) => {
            asked += 1;
            return { fieldId: id, value: `${label} ${asked}`, remember: false };
          }),
      },
    });
    expect(journal).toEqual(['armed', 'confirmed']);
    expect(sent().getAll('job')).toEqual([
      'Analytical Ltd / Engineer / Reason for leaving 1',
      'Mill & Co / Clerk / Reason for leaving 2',
    ]);
    expect(report.fields.filter(({ key }) => key === 'work.company').map(({ value }) => value)).toEqual([
      'Analytical Ltd',
      'Mill & Co',
    ]);
    // The section says that it must have an entry, and the profile has no school.
    expect(sent().getAll('school')).toEqual(['School 3']);
    expect(pages.received.some(({ path }) => path.startsWith('/pressed/'))).toBe(false);
  });

  it('lets nothing out where such a button sends the form, and says so at the review', async () => {
    const before = pages.received.length;
    const warnings: string[] = [];
    await apply(browser.host, {
      url: pages.url('sections.html?sends'),
      profile,
      hooks: {
        ask: async () => 'skip',
        review: async (question) => {
          warnings.push(...question.warnings);
          return { decision: 'stop' };
        },
      },
    });
    expect(pages.received.slice(before)).toEqual([]);
    expect(warnings.join(' ')).toContain('would have sent your answers');
  });
});
