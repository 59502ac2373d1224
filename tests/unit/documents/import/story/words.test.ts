import { expect, test } from 'vitest';
import { sectionOf } from '#main/documents/import/story/words.ts';

test.each([
  ['Selected Honors', 'award'],
  ['S E L E C T E D   P R O J E C T S', 'projects'],
  ['S K I L L S', 'skills'],
  ['Work Experience:', 'experience'],
  ['SKILLS & INTERESTS', 'skills'],
  ['Beruflicher Werdegang', 'experience'],
  ['Akademischer Werdegang', 'education'],
  ['Expérience professionnelle', 'experience'],
  ['Formación académica', 'education'],
  ['Umiejętności', 'skills'],
  ['Licenses and Certifications', 'certificate'],
  ['Nexus AI', null],
  ['Python', null],
  ['Experience with large teams and small ones', null],
])('the heading %s', (heading, kind) => {
  expect(sectionOf(heading)).toBe(kind);
});
