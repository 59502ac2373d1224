import { expect, test } from 'vitest';
import { tailor } from '#agents/resume/tailor.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { dataEngineer, streamAnalysis } from '#tests/fakes/documents-people.ts';

const withInterests = (): Profile => {
  const profile = dataEngineer();
  const interest = {
    id: 'i1',
    kind: 'interest' as const,
    title: 'Sailing',
    organisation: '',
    date: '',
    url: '',
    text: '',
    highlights: [],
  };
  return { ...profile, extras: [...profile.extras, interest] };
};
const run = (comment: string, profile = withInterests()) =>
  tailor({ analysis: streamAnalysis(), profile, facts: [], comment }, null);
const headings = (comment: string) => run(comment).document.sections.map(({ heading }) => heading);

test('a part that is wished away goes, and only then is it said', () => {
  expect(headings('')).toContain('Interests');
  expect(headings('leave out my interests')).not.toContain('Interests');
  expect(run('leave out my interests').changes).toContain('Left out the part with your interests.');
  expect(run('remove the interests section', dataEngineer()).changes).toContain(
    'Nothing in it names "interests". If you mean something by another name, take it out yourself.',
  );
  expect(headings('without languages and skills')).not.toContain('Skills');
});

test('jobs stay, and the reason is said', () => {
  expect(headings('leave out my work experience')).toContain('Experience');
  expect(run('leave out my work experience').changes.join(' ')).toContain('Jobs stay');
});

test('length is told from what became of it', () => {
  const profile = dataEngineer();
  const experience = profile.experience.map((item) => ({
    ...item,
    highlights: Array.from({ length: 20 }, (_, line) => `Did thing ${line} for the team`),
  }));
  expect(run('shorter please', { ...profile, experience }).changes.join(' ')).toMatch(
    /Made it shorter: \d+ words instead of \d+\./,
  );
  const bare = { ...profile, experience: [], projects: [], summary: '' };
  expect(run('shorter please', bare).changes.join(' ')).toMatch(/can not be made shorter/);
});
